// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

namespace posthorn::test {

/// What can be reached by keyboard below \a root and has no name for a screen reader.
inline QStringList namelessOf(QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool reachable = widget->isVisible() && widget->isEnabled() &&
                               (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
                               !qobject_cast<QScrollBar *>(widget);
        if (!reachable)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName());
    }
    return nameless;
}

} // namespace posthorn::test
