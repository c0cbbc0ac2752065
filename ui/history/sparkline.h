// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/moment.h"

#include <QWidget>

namespace posthorn::ui {

/// The scores of a domain as a line, with a dot for each change. What it shows is also told in words.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// \param moments the latest first
    void setMoments(const QList<history::Moment> &moments);
    /// "The score rose from 60 to 87 between …".
    QString words() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<history::Moment> m_scored; ///< those with a score, the earliest first
};

} // namespace posthorn::ui
