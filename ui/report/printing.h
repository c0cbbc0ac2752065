// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPrinter;
class QWidget;

namespace posthorn::report {
class PaintedReport;
}

namespace posthorn::ui {

/// Asks which printer, and prints. \return false: the printer did not take it
bool printReport(report::PaintedReport &report, QWidget *parent);
/// Prints the pages that \a printer is set to. \return likewise
bool printPages(report::PaintedReport &report, QPrinter &printer);

} // namespace posthorn::ui
