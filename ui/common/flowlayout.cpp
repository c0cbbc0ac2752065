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
    int x = 0;
    int y = 0;
    int line = 0; // its height
    for (QLayoutItem *item : m_items) {
        const QSize size = item->isEmpty() ? QSize() : item->sizeHint();
        if (size.isEmpty())
            continue;
        if (x > 0 && x + size.width() > room.width()) {
            x = 0;
            y += line + gap;
            line = 0;
        }
        const QRect place(room.topLeft() + QPoint(x, y), size);
        if (really)
            item->setGeometry(QStyle::visualRect(direction, room, place));
        x += size.width() + gap;
        line = std::max(line, size.height());
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
