// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

#include <QLabel>

namespace posthorn::ui {

/// The shape of a status, in a line of text or larger; drawn anew when the palette changes. Says its word to
/// those who listen.
class StatusLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit StatusLabel(Status status, QWidget *parent = nullptr, double lines = 1.2);

    void set(Status status);
    Status status() const { return m_status; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Status m_status;
    double m_lines;
};

} // namespace posthorn::ui
