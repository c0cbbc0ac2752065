// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace posthorn::report {
class PaintedReport;
}

namespace posthorn::ui {

/// Asks which printer, and prints. \return false: the printer did not take it
bool printReport(report::PaintedReport &report, QWidget *parent);

} // namespace posthorn::ui
