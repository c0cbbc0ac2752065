// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as boxes: a row is a box.
#include "core/report/pdf/pdfbox.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace posthorn::report::pdf {

namespace {

constexpr double kCellPad = pt(6);
constexpr double kRowPad = pt(3.4);
constexpr double kLowTable = pt(160); ///< a table no higher is not cut
constexpr qsizetype kMeasured = 200;  ///< letters of a cell that count for the width of its column

TextStyle cellStyle(const Cell &cell)
{
    TextStyle style;
    style.size = cell.code ? 7.8 : 8.8;
    style.leading = cell.code ? 1.58 : 1.4; // the same height for both
    style.code = cell.code;
    return style;
}

const TextStyle kHeadStyle{8.2, true, false, Ink::soft(), Qt::AlignLeft, 1.4};

/// Gives to columns that are narrower than their least width what the others have beyond theirs.
void widen(QList<double> &widths, const QList<double> &least)
{
    double lacking = 0;
    double spare = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        (widths[i] < least[i] ? lacking : spare) += std::abs(widths[i] - least[i]);
    const double moved = std::min(lacking, spare);
    for (qsizetype i = 0; i < widths.size() && moved > 0; ++i)
        widths[i] += moved * (least[i] - widths[i]) / (widths[i] < least[i] ? lacking : spare);
}

} // namespace

/// The widths that a table asks for; a column that has more than it needs gives to those that have less.
QList<double> BoxMaker::columnWidths(const Table &table) const
{
    const qsizetype columns =
        std::max<qsizetype>(table.headers.size(), table.rows.isEmpty() ? 0 : table.rows.first().size());
    QList<int> weights = table.weights;
    while (weights.size() < columns)
        weights.append(1);
    const int sum = std::accumulate(weights.begin(), weights.begin() + columns, 0);
    QList<double> widths;
    QList<double> missing; // below 0: what is to spare
    double lacking = 0;
    double spare = 0;
    for (qsizetype i = 0; i < columns; ++i) {
        widths.append(m_width * weights[i] / std::max(sum, 1));
        missing.append(neededWidth(table, i, widths[i]) - widths[i]);
        (missing[i] > 0 ? lacking : spare) += std::abs(missing[i]);
    }
    const double moved = std::min(lacking, spare);
    for (qsizetype i = 0; i < columns && moved > 0; ++i)
        widths[i] += moved * missing[i] / (missing[i] > 0 ? lacking : spare);
    QList<double> least;
    for (qsizetype i = 0; i < columns; ++i)
        least.append(i < table.headers.size() ? headWidth(table.headers[i]) : 0);
    widen(widths, least);
    return widths;
}

/// What the head of a column needs so that none of its words is broken.
double BoxMaker::headWidth(const QString &head) const
{
    double needed = 0;
    for (const QString &word : head.split(u' '))
        needed = std::max(needed, set(word, kHeadStyle, m_width)->naturalWidth());
    return needed + kCellPad + pt(1);
}

/// What a column needs to break no line. \a given: what a bar fills
double BoxMaker::neededWidth(const Table &table, qsizetype column, double given) const
{
    double needed = 0;
    if (column < table.headers.size())
        needed = set(table.headers[column], kHeadStyle, m_width)->naturalWidth();
    for (const QList<Cell> &row : table.rows) {
        if (column >= row.size())
            continue;
        const Cell &cell = row[column];
        if (cell.share)
            return given;
        const double shift = cell.status ? kIcon + kIconGap : 0;
        const QString start = cell.text.left(kMeasured);
        needed = std::max(needed, shift + set(start, cellStyle(cell), m_width)->naturalWidth());
    }
    return needed + kCellPad + pt(1);
}

/// A row as high as its longest cell. Higher than a page it falls into slices of so many lines of every cell.
Box BoxMaker::tableRow(const QList<Cell> &cells, const QList<double> &widths, const Table &table) const
{
    struct Set
    {
        TextBoxPtr text;
        double x = 0, width = 0;
        Cell cell;
    };
    auto sets = std::make_shared<std::vector<Set>>();
    double x = 0;
    int lines = 1;
    Box row;
    for (qsizetype i = 0; i < std::min(cells.size(), widths.size()); ++i) {
        const Cell &cell = cells[i];
        TextStyle style = cellStyle(cell);
        if (table.headers.isEmpty() && i == 0)
            style.color = Ink::soft();
        const double shift = cell.status ? kIcon + kIconGap : 0;
        const double room = widths[i] - kCellPad - shift;
        const TextBoxPtr text = set(cell.text, style, room);
        lines = std::max(lines, text->lineCount());
        sets->push_back({text, x + shift, room, cell});
        if (!cell.target.isEmpty())
            row.links.append({QRectF(at(x + shift, room), kRowPad, room, text->height()), cell.target});
        x += widths[i];
    }
    const double lineHeight = cellStyle(Cell()).lineHeight();
    const auto slice = [this, sets, lineHeight](int from, int to) {
        Box box;
        box.height = (to - from) * lineHeight + 2 * kRowPad;
        box.draw = [this, sets, from, to, lineHeight, height = box.height](QPainter &painter, QPointF where) {
            painter.fillRect(QRectF(where + QPointF(0, height - pt(0.5)), QSizeF(m_width, pt(0.5))),
                             Ink::line());
            for (const Set &one : *sets) {
                const double left = at(one.x, one.width);
                one.text->draw(painter, where + QPointF(left, kRowPad), from, to);
                if (from > 0)
                    continue;
                if (one.cell.status)
                    drawStatus(painter, *one.cell.status,
                               QRectF(where + QPointF(at(one.x - kIcon - kIconGap, kIcon),
                                                      kRowPad + (lineHeight - kIcon) / 2),
                                      QSizeF(kIcon, kIcon)));
                if (one.cell.share) {
                    const double label = pt(30);
                    const double full = one.width - label;
                    const QRectF bar(where +
                                         QPointF(at(one.x + label, full), kRowPad + lineHeight / 2 - pt(2)),
                                     QSizeF(full, pt(4)));
                    const double filled = full * std::clamp(*one.cell.share, 0.0, 1.0);
                    painter.fillRect(bar, Ink::line());
                    painter.fillRect(
                        QRectF(bar.x() + (m_rightToLeft ? full - filled : 0), bar.y(), filled, bar.height()),
                        Ink::accent());
                }
            }
        };
        return box;
    };
    Box whole = slice(0, lines);
    row.height = whole.height;
    row.draw = whole.draw;
    if (row.height > kHighest) {
        const int step = static_cast<int>((kHighest - 2 * kRowPad) / lineHeight);
        for (int from = 0; from < lines; from += step)
            row.parts.push_back(slice(from, std::min(from + step, lines)));
    }
    return row;
}

Box BoxMaker::tableHead(const Table &table, const QList<double> &widths) const
{
    struct Set
    {
        TextBoxPtr text;
        double x = 0, width = 0;
    };
    std::vector<Set> sets;
    double x = 0;
    double height = 0;
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        const double room = widths[i] - kCellPad;
        const TextBoxPtr text = set(table.headers[i], kHeadStyle, room);
        height = std::max(height, text->height());
        sets.push_back({text, at(x, room), room});
        x += widths[i];
    }
    Box box;
    box.height = height + 2 * kRowPad;
    box.keep = true;
    box.draw = [sets, width = m_width, height = box.height](QPainter &painter, QPointF where) {
        painter.fillRect(QRectF(where + QPointF(0, height - pt(1)), QSizeF(width, pt(1))), Ink::soft());
        for (const Set &one : sets)
            one.text->draw(painter, where + QPointF(one.x, kRowPad));
    };
    return box;
}

void BoxMaker::operator()(const Table &table)
{
    const QList<double> widths = columnWidths(table);
    std::shared_ptr<const Box> head;
    double before = pt(8);
    if (!table.headers.isEmpty()) {
        head = std::make_shared<const Box>(tableHead(table, widths));
        m_boxes.push_back(*head);
        m_boxes.back().before = before;
        before = 0;
    }
    std::vector<Box> rows;
    double height = 0;
    for (const QList<Cell> &cells : table.rows) {
        Box row = tableRow(cells, widths, table);
        row.head = head;
        for (Box &part : row.parts)
            part.head = head;
        height += row.height;
        rows.push_back(std::move(row));
    }
    if (!rows.empty())
        rows.front().before = before;
    // A low table stays whole; of a higher one no single row stands alone on a page.
    for (size_t i = 0; i + 1 < rows.size(); ++i)
        rows[i].keep = height <= kLowTable || i == 0 || i + 2 == rows.size();
    std::move(rows.begin(), rows.end(), std::back_inserter(m_boxes));
}

} // namespace posthorn::report::pdf
