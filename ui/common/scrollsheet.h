// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace posthorn::ui {

/// Fills \a page with a sheet that scrolls where it is too long. \return the sheet's layout
QVBoxLayout *scrollSheet(QWidget *page);

} // namespace posthorn::ui
