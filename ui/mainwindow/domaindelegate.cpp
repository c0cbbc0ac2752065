// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/domaindelegate.h"

#include "ui/models/domainlist.h"

#include <QApplication>
#include <QPainter>

namespace posthorn::ui {

namespace {

int gapOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

} // namespace

void DomainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const int gap = gapOf(option);
    const int line = option.fontMetrics.lineSpacing();
    const QRect room = option.rect.adjusted(2 * gap, gap, -gap, -gap);
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, room, QRect(room.x() + x, room.y() + y, width, height));
    };
    const int flags =
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->save();
    QFont strong = option.font;
    strong.setBold(true);
    painter->setFont(strong);
    painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QString name =
        QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideMiddle, room.width());
    painter->drawText(place(0, 0, room.width(), line), flags, name);

    const QModelIndex verdict = index.siblingAtColumn(DomainList::Verdict);
    const QString checked = index.siblingAtColumn(DomainList::Checked).data().toString();
    const auto icon = verdict.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, place(0, line, line, line), Qt::AlignCenter,
               isSelected ? QIcon::Selected : QIcon::Normal);
    painter->setFont(option.font);
    painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    const int left = line + gap;
    const QString below = checked.isEmpty()
                              ? verdict.data().toString()
                              : QStringLiteral("%1 · %2").arg(verdict.data().toString(), checked);
    painter->drawText(place(left, line, room.width() - left, line), flags,
                      option.fontMetrics.elidedText(below, Qt::ElideRight, room.width() - left));
    painter->restore();
}

QSize DomainDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24,
            2 * option.fontMetrics.lineSpacing() + 2 * gapOf(option)};
}

} // namespace posthorn::ui
