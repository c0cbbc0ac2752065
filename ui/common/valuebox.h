// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace posthorn::ui {

/// A value as it stands in DNS: to be read, selected and copied, never edited; broken wherever the line ends,
/// as high as its text up to a bound. In every language from the left.
class ValueBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// \param name what it is, for those who listen \param value safe to show
    ValueBox(const QString &name, const QString &value, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int lines() const;
};

} // namespace posthorn::ui
