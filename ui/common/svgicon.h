// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

#include <functional>

namespace posthorn::ui {

/// The drawing `:/posthorn/icons/NAME.svg`, whose `currentColor` becomes what \a color says of the palette in
/// use when it is painted. Sharp at every size; the same object serves light and dark.
QIcon svgIcon(const QString &name, std::function<QColor(const QPalette &)> color);

} // namespace posthorn::ui
