// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/areatile.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace posthorn::ui {

namespace {

constexpr int kLines = 3;
constexpr int kColumns = 24; ///< average characters

} // namespace

AreaTile::AreaTile(lookup::Area area, QWidget *parent)
    : QAbstractButton(parent)
    , m_area(area)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    describe();
}

void AreaTile::set(Status status, const QString &summary)
{
    m_status = status;
    m_summary = summary;
    describe();
    update();
}

void AreaTile::describe()
{
    const QString name = audit::areaText(m_area);
    setText(name);
    const QString word = statusText(m_status);
    setAccessibleName(m_summary.isEmpty() ? tr("%1, %2").arg(name, word)
                                          : tr("%1, %2: %3").arg(name, word, m_summary));
    setToolTip(m_summary.toHtmlEscaped());
}

QSize AreaTile::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * kColumns + 2 * metrics.height(),
            metrics.lineSpacing() * kLines + metrics.height()};
}

void AreaTile::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = fontMetrics().height();
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(palette().color(underMouse() || isDown() ? QPalette::AlternateBase : QPalette::Base));
    painter.setPen(
        QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(card, unit / 3.0, unit / 3.0);

    const QRect room = rect().adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), room, logical);
    };
    const int line = fontMetrics().lineSpacing();
    const int flags =
        Qt::AlignVCenter | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    areaIcon(m_area).paint(&painter, place(QRect(room.x(), room.y(), unit, line)));
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place(QRect(room.x() + unit * 3 / 2, room.y(), room.width() - unit * 3 / 2, line)),
                     flags, audit::areaText(m_area));
    painter.setFont(font());
    statusIcon(m_status).paint(&painter, place(QRect(room.x(), room.y() + line, unit, line)));
    painter.setPen(statusColor(m_status, palette()));
    painter.drawText(
        place(QRect(room.x() + unit * 3 / 2, room.y() + line, room.width() - unit * 3 / 2, line)), flags,
        statusText(m_status));
    painter.setPen(palette().color(QPalette::Text));
    const QRect below = place(QRect(room.x(), room.y() + 2 * line, room.width(), line));
    painter.drawText(below, flags, fontMetrics().elidedText(m_summary, Qt::ElideRight, below.width()));
}

void AreaTile::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

} // namespace posthorn::ui
