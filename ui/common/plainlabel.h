// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace posthorn::ui {

/// A label that shows its text as it is: no markup, however it looks. Wraps, and can be selected with mouse
/// and keyboard.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
    /// Larger, for headings.
    void setScale(double factor, bool bold = false);
    /// Shown less prominently.
    void setFaint(bool faint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    double m_scale = 1;
    bool m_bold = false;
    bool m_faint = false;
    bool m_applying = false;
};

} // namespace posthorn::ui
