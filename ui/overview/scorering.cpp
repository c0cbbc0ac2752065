// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/scorering.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace posthorn::ui {

namespace {

constexpr int kLines = 6;            ///< height, in lines of text
constexpr int kWholeTurn = 360 * 16; ///< as QPainter counts angles
constexpr int kTop = 90 * 16;

} // namespace

ScoreRing::ScoreRing(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void ScoreRing::set(int score, bool partial, Status status)
{
    m_score = score;
    m_partial = partial;
    m_status = status;
    describe();
    update();
}

void ScoreRing::describe()
{
    setText(m_partial ? tr("%1 of 100, of what could be seen").arg(m_score) : tr("%1 of 100").arg(m_score));
    setAccessibleName(text());
    setAccessibleDescription(tr("How this number comes about"));
    setToolTip(accessibleDescription());
}

QSize ScoreRing::sizeHint() const
{
    const int side = fontMetrics().lineSpacing() * kLines;
    return {side, side};
}

void ScoreRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = fontMetrics().height() * 0.55;
    const QRectF ring = QRectF(rect()).adjusted(thick, thick, -thick, -thick);
    const QColor color = statusColor(m_status, palette());
    painter.setPen(QPen(palette().color(QPalette::Midlight), thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 0, kWholeTurn);
    // Clockwise where one reads from the left. What could not be seen leaves the ring open: dotted.
    const int direction = layoutDirection() == Qt::RightToLeft ? 1 : -1;
    painter.setPen(QPen(color, thick, m_partial ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, kTop, direction * kWholeTurn * m_score / 100);
    if (hasFocus() || underMouse()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), hasFocus() ? 2 : 1));
        painter.drawEllipse(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    QFont big = font();
    big.setPointSizeF(font().pointSizeF() * 1.9);
    big.setBold(true);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(big);
    const int shift = fontMetrics().height() / 2;
    painter.drawText(rect().translated(0, -shift), Qt::AlignCenter, QLocale().toString(m_score));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().translated(0, shift + fontMetrics().height() / 3), Qt::AlignCenter,
                     //: Below a large number, in a small ring.
                     tr("of 100"));
}

void ScoreRing::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace posthorn::ui
