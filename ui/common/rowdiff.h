// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace posthorn::ui {

/// How rows became others: between a common head and a common tail some are the same in number and changed,
/// some went, some came; or a single one moved.
struct RowDiff
{
    int first = 0; ///< where rows went or came, before which all are kept or changed
    int removed = 0;
    int inserted = 0;
    std::optional<int> movedFrom;
    int movedTo = 0;

    /// As beginMoveRows() wants it: the row before which it is put, counted with the row still in its place.
    int moveDestination() const { return movedTo > *movedFrom ? movedTo + 1 : movedTo; }
};

/// \a Row is compared with ==.
template <class Row>
RowDiff rowDiff(const QList<Row> &before, const QList<Row> &after)
{
    RowDiff diff;
    const auto same = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < same && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < same - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const qsizetype was = before.size() - head - tail;
    const qsizetype is = after.size() - head - tail;
    // The one at an end of what differs is at the other end now.
    if (was == is && was > 1) {
        const QList<Row> from = before.mid(head, was);
        const QList<Row> to = after.mid(head, is);
        if (from.mid(1) == to.mid(0, is - 1) && from.first() == to.last()) {
            diff.movedFrom = static_cast<int>(head);
            diff.movedTo = static_cast<int>(head + was - 1);
        } else if (from.mid(0, was - 1) == to.mid(1) && from.last() == to.first()) {
            diff.movedFrom = static_cast<int>(head + was - 1);
            diff.movedTo = static_cast<int>(head);
        }
        return diff;
    }
    const qsizetype changed = std::min(was, is);
    diff.first = static_cast<int>(head + changed);
    diff.removed = static_cast<int>(was - changed);
    diff.inserted = static_cast<int>(is - changed);
    return diff;
}

} // namespace posthorn::ui
