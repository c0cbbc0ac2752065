// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

#include <QAbstractButton>

namespace posthorn::ui {

/// An area on the overview: its drawing, name, status as shape and word, and a line on what was seen.
class AreaTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AreaTile(lookup::Area area, QWidget *parent = nullptr);

    lookup::Area area() const { return m_area; }
    Status status() const { return m_status; }
    void set(Status status, const QString &summary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    lookup::Area m_area;
    Status m_status = Status::Skipped;
    QString m_summary;
};

} // namespace posthorn::ui
