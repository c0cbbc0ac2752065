// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace posthorn::ui {

namespace {

constexpr double kTint = 0.08;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    const int gap = fontMetrics().height() * 2 / 3;
    setContentsMargins(gap, gap / 3, gap / 2, gap / 3);
}

void Card::setAccent(std::optional<Status> status)
{
    m_accent = status;
    update();
}

void Card::setTinted(bool tinted)
{
    m_tinted = tinted;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = m_accent ? statusColor(*m_accent, palette()) : base;
    const double radius = fontMetrics().height() / 3.0;
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(sheet, m_tinted ? blended(base, accent, kTint) : base);
    if (m_accent) {
        const int width = fontMetrics().height() / 4;
        const QRect stripe = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width, height()));
        painter.save();
        painter.setClipPath(sheet);
        painter.fillRect(stripe, accent);
        painter.restore();
    }
    painter.setPen(blended(palette().color(QPalette::Mid), accent, m_tinted ? 0.5 : 0.0));
    painter.drawPath(sheet);
}

QColor blended(const QColor &ground, const QColor &over, double share)
{
    const auto mix = [share](double a, double b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(ground.redF(), over.redF()), mix(ground.greenF(), over.greenF()),
                            mix(ground.blueF(), over.blueF()));
}

} // namespace posthorn::ui
