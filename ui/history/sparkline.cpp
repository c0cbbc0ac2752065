// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/sparkline.h"

#include "ui/common/status.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace posthorn::ui {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 3};
}

void Sparkline::setMoments(const QList<history::Moment> &moments)
{
    m_scored.clear();
    for (const history::Moment &moment : moments) {
        if (moment.score)
            m_scored.prepend(moment);
    }
    setAccessibleName(tr("Scores over time"));
    setAccessibleDescription(words());
    setToolTip(words());
    update();
}

QString Sparkline::words() const
{
    if (m_scored.isEmpty())
        return tr("There is no score yet.");
    const history::Moment &first = m_scored.first();
    const history::Moment &last = m_scored.last();
    const QString from = QLocale().toString(first.checkedAt.toLocalTime().date(), QLocale::ShortFormat);
    const QString to = QLocale().toString(last.checkedAt.toLocalTime().date(), QLocale::ShortFormat);
    if (*first.score == *last.score)
        return tr("The score is %1, as it was on %2.").arg(*last.score).arg(from);
    return tr("The score was %1 on %2 and is %3 on %4.").arg(*first.score).arg(from).arg(*last.score).arg(to);
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = fontMetrics().height() / 5.0;
    const QRectF area = QRectF(rect()).adjusted(2 * dot, 2 * dot, -2 * dot, -2 * dot);
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlphaF(0.25f);
    painter.setPen(QPen(faint, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_scored.isEmpty())
        return;
    const qint64 start = m_scored.first().checkedAt.toSecsSinceEpoch();
    const qint64 span = std::max<qint64>(1, m_scored.last().checkedAt.toSecsSinceEpoch() - start);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto pointOf = [&](const history::Moment &moment) {
        const double part =
            m_scored.size() == 1 ? 1 : double(moment.checkedAt.toSecsSinceEpoch() - start) / double(span);
        const double x = rightToLeft ? area.right() - part * area.width() : area.left() + part * area.width();
        return QPointF(x, area.bottom() - area.height() * *moment.score / 100.0);
    };
    QPainterPath line(pointOf(m_scored.first()));
    for (const history::Moment &moment : m_scored)
        line.lineTo(pointOf(moment));
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    for (const history::Moment &moment : m_scored) {
        if (!moment.changed)
            continue;
        painter.setBrush(statusColor(statusOf(moment.verdict), palette()));
        painter.drawEllipse(pointOf(moment), dot, dot);
    }
}

void Sparkline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace posthorn::ui
