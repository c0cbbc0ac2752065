// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"
#include "core/report/pdf/pdftext.h"

#include <functional>
#include <vector>

namespace posthorn::report::pdf {

constexpr double kHighest = pt(560); ///< a box that is higher falls into its lines
constexpr double kIcon = pt(9.5);    ///< a status beside text
constexpr double kIconGap = pt(5);

/// A piece of a page: it is drawn whole, on one page. Measures are in units of the device.
struct Box
{
    using Draw = std::function<void(QPainter &, QPointF)>;
    struct Link
    {
        QRectF area; ///< from the box's upper left corner
        QString target;
    };

    double height = 0;
    double before = 0; ///< space above; none at the top of a page
    bool keep = false; ///< it stands on the page of the next one
    Draw draw;
    QList<Link> links;
    QString anchor;
    int outlineLevel = 0; ///< of a heading: 1 to 3
    QString outlineTitle;
    std::shared_ptr<const Box> head; ///< repeated above, where this comes first on a page
    std::vector<Box> parts;          ///< what it falls into where it is higher than a page
};

/// Colours of paper.
struct Ink
{
    static QColor text() { return {0x1d, 0x24, 0x29}; }
    static QColor soft() { return {0x5a, 0x64, 0x6d}; }
    static QColor line() { return {0xd9, 0xde, 0xe2}; }
    static QColor tint() { return {0xf4, 0xf6, 0xf7}; }
    static QColor accent() { return {0x1c, 0x6b, 0x6b}; }
    static QColor of(Status status);
};

/// Draws a status's shape, as vectors.
void drawStatus(QPainter &painter, Status status, const QRectF &area);

/// Turns blocks into boxes of a width. Outlives its boxes: they draw with what it knows.
class BoxMaker
{
public:
    BoxMaker(double width, bool rightToLeft, QPaintDevice &device)
        : m_width(width)
        , m_rightToLeft(rightToLeft)
        , m_device(device)
    {
    }

    BoxMaker(const BoxMaker &) = delete;
    BoxMaker &operator=(const BoxMaker &) = delete;

    void add(const Block &block);
    void add(const Section &section);
    std::vector<Box> take() { return std::move(m_boxes); }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const VerdictBlock &verdict);
    void operator()(const Checklist &list);
    void operator()(const Table &table);
    void operator()(const RecordBlock &record);
    void operator()(const FindingBlock &finding);
    void operator()(const Tree &tree);
    void operator()(const ChangeBlock &change);

private:
    using Backdrop = std::function<void(QPainter &, const QRectF &)>;
    /// A text that stands at \a x with its width, and what is drawn below it over the whole width.
    struct Flow
    {
        double x = 0;
        double width = 0;
        double above = 0; ///< padding
        double below = 0;
        Backdrop backdrop = {};
    };

    TextBoxPtr set(const QString &text, const TextStyle &style, double width) const;
    /// Where something \a width wide stands that is \a x from the leading edge.
    double at(double x, double width) const { return m_rightToLeft ? m_width - x - width : x; }
    Box textBox(const TextBoxPtr &text, const Flow &flow) const;
    Box lineBox(const TextBoxPtr &text, const Flow &flow, int from, int to, bool first, bool last) const;
    void addFlowing(const TextBoxPtr &text, const Flow &flow, double before);
    void addSectionTitle(const Section &section);
    QList<double> columnWidths(const Table &table) const;
    double neededWidth(const Table &table, qsizetype column, double given) const;
    double headWidth(const QString &head) const;
    Box tableRow(const QList<Cell> &cells, const QList<double> &widths, const Table &table) const;
    Box tableHead(const Table &table, const QList<double> &widths) const;
    void addTogether(std::vector<Box> boxes, double before);
    Backdrop barred(const QColor &color) const;
    Backdrop tinted(const QColor &color) const;

    double m_width;
    bool m_rightToLeft;
    QPaintDevice &m_device;
    std::vector<Box> m_boxes;
};

} // namespace posthorn::report::pdf
