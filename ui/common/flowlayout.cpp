// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace posthorn::ui {

FlowLayout::FlowLayout(QWidget *parent, Widths widths)
    : QLayout(parent)
    , m_widths(widths)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// \return the height that it takes
int FlowLayout::place(const QRect &rect, bool really) const
{
    return m_widths == Widths::Equal ? placeInColumns(rect, really) : placeInLines(rect, really);
}

int FlowLayout::placeInLines(const QRect &rect, bool really) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(spacing(), 4);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int line = 0; // one height for all, so that what stands side by side is level
    for (const QLayoutItem *item : m_items)
        line = std::max(line, item->isEmpty() ? 0 : item->sizeHint().height());
    int x = 0;
    int y = 0;
    for (QLayoutItem *item : m_items) {
        const int width = item->isEmpty() ? 0 : item->sizeHint().width();
        if (width == 0)
            continue;
        if (x > 0 && x + width > room.width()) {
            x = 0;
            y += line + gap;
        }
        const QRect place(room.topLeft() + QPoint(x, y), QSize(width, line));
        if (really)
            item->setGeometry(QStyle::visualRect(direction, room, place));
        x += width + gap;
    }
    return y + line + contentsMargins().top() + contentsMargins().bottom();
}

int FlowLayout::placeInColumns(const QRect &rect, bool really) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(spacing(), 4);
    QSize cell;
    for (const QLayoutItem *item : m_items)
        cell = cell.expandedTo(item->sizeHint());
    if (m_items.isEmpty() || cell.isEmpty())
        return 0;
    const int columns = std::clamp((room.width() + gap) / (cell.width() + gap), 1, count());
    const int width = (room.width() - gap * (columns - 1)) / columns;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (int i = 0; really && i < count(); ++i) {
        const QRect place(room.x() + i % columns * (width + gap),
                          room.y() + i / columns * (cell.height() + gap), width, cell.height());
        m_items[i]->setGeometry(QStyle::visualRect(direction, room, place));
    }
    const int rows = (count() + columns - 1) / columns;
    return rows * cell.height() + (rows - 1) * gap + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace posthorn::ui
