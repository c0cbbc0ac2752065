// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

#include <QAbstractButton>

namespace posthorn::ui {

/// The score as a ring with its number; pressed, it tells how the number comes about. What it shows is its
/// accessible name too.
class ScoreRing final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ScoreRing(QWidget *parent = nullptr);

    /// \param partial something could not be seen and was left out
    void set(int score, bool partial, Status status);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    int m_score = 0;
    bool m_partial = false;
    Status m_status = Status::Skipped;
};

} // namespace posthorn::ui
