// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>

namespace posthorn::ui {

/// Puts one value on the clipboard, and says so for two seconds.
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    /// \param what is copied, in words: "SPF value"
    CopyButton(const QString &what, const QString &value, QWidget *parent = nullptr);
    void setValue(const QString &value) { m_value = value; }

private:
    void copy();
    QString m_what;
    QString m_value;
    QTimer m_back;
};

/// Puts \a text on the clipboard.
void copyText(const QString &text);
/// Copies what is chosen in \a widget: the selected text, or the current cell.
void copyFrom(QWidget *widget);
/// Copies the current row whole, by the slot `copyRow()` of \a widget or of what it stands in.
void copyRowFrom(QWidget *widget);

} // namespace posthorn::ui
