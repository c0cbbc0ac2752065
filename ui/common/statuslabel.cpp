// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statuslabel.h"

#include <QEvent>

namespace posthorn::ui {

StatusLabel::StatusLabel(Status status, QWidget *parent, double lines)
    : QLabel(parent)
    , m_status(status)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    draw();
}

void StatusLabel::set(Status status)
{
    m_status = status;
    draw();
}

void StatusLabel::draw()
{
    const int side = qRound(fontMetrics().height() * m_lines);
    setPixmap(statusIcon(m_status).pixmap(QSize(side, side), devicePixelRatioF()));
    setAccessibleName(statusText(m_status));
}

void StatusLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        draw();
}

} // namespace posthorn::ui
