// SPDX-License-Identifier: GPL-3.0-or-later
// Text, headings and lists as boxes.
#include "core/report/pdf/pdfbox.h"

#include "core/report/htmlwriter.h"

#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace posthorn::report::pdf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kTogether = pt(300); ///< boxes that belong together stay together up to this
constexpr int kFewLines = 7;          ///< a paragraph of no more stays whole

void tick(QPainter &painter, const QRectF &area)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Ink::soft(), pt(0.8)));
    painter.drawRoundedRect(area, pt(1.2), pt(1.2));
}

} // namespace

QColor Ink::of(Status status)
{
    return QColor::fromRgb(statusColor(status));
}

void drawStatus(QPainter &painter, Status status, const QRectF &area)
{
    static std::array<std::unique_ptr<QSvgRenderer>, 6> renderers;
    auto &renderer = renderers[static_cast<size_t>(status)];
    if (!renderer) {
        const QByteArray svg =
            statusDrawing(status).replace("currentColor", Ink::of(status).name().toLatin1());
        renderer = std::make_unique<QSvgRenderer>(svg);
    }
    renderer->render(&painter, area);
}

TextBoxPtr BoxMaker::set(const QString &text, const TextStyle &style, double width) const
{
    return std::make_shared<const TextBox>(text, style, std::max(width, pt(10)), m_rightToLeft, m_device);
}

void BoxMaker::add(const Section &section)
{
    addSectionTitle(section);
    for (qsizetype i = 0; i < section.blocks.size(); ++i) {
        add(section.blocks[i]);
        // A sentence that only leads to what follows does not stay behind with the title.
        const bool leads = i == 0 && section.blocks.size() > 1;
        if (leads && std::holds_alternative<Paragraph>(section.blocks[i]))
            m_boxes.back().keep = true;
    }
}

void BoxMaker::add(const Block &block)
{
    std::visit(*this, block);
}

Box BoxMaker::lineBox(const TextBoxPtr &text, const Flow &flow, int from, int to, bool first, bool last) const
{
    Box box;
    const double above = first ? flow.above : 0;
    box.height = above + (to - from) * text->lineHeight() + (last ? flow.below : 0);
    const double x = at(flow.x, flow.width);
    box.draw = [text, flow, from, to, above, x, width = m_width, height = box.height](QPainter &painter,
                                                                                      QPointF where) {
        if (flow.backdrop)
            flow.backdrop(painter, QRectF(where, QSizeF(width, height)));
        text->draw(painter, where + QPointF(x, above), from, to);
    };
    return box;
}

Box BoxMaker::textBox(const TextBoxPtr &text, const Flow &flow) const
{
    Box box = lineBox(text, flow, 0, text->lineCount(), true, true);
    if (box.height > kHighest) {
        for (int i = 0; i < text->lineCount(); ++i)
            box.parts.push_back(lineBox(text, flow, i, i + 1, i == 0, i + 1 == text->lineCount()));
    }
    return box;
}

/// A paragraph: a long one breaks between pages, but never after its first or before its last line.
void BoxMaker::addFlowing(const TextBoxPtr &text, const Flow &flow, double before)
{
    const int lines = text->lineCount();
    if (lines <= kFewLines) {
        m_boxes.push_back(textBox(text, flow));
        m_boxes.back().before = before;
        return;
    }
    for (int i = 0; i < lines; ++i) {
        Box box = lineBox(text, flow, i, i + 1, i == 0, i + 1 == lines);
        box.before = i == 0 ? before : 0;
        box.keep = i == 0 || i == lines - 2;
        m_boxes.push_back(std::move(box));
    }
}

void BoxMaker::addTogether(std::vector<Box> boxes, double before)
{
    if (boxes.empty())
        return;
    boxes.front().before = before;
    const double height = std::accumulate(boxes.begin(), boxes.end(), 0.0,
                                          [](double sum, const Box &b) { return sum + b.height; });
    for (size_t i = 0; i + 1 < boxes.size(); ++i)
        boxes[i].keep = boxes[i].keep || height <= kTogether || i == 0;
    std::move(boxes.begin(), boxes.end(), std::back_inserter(m_boxes));
}

void BoxMaker::addSectionTitle(const Section &section)
{
    TextStyle style;
    style.size = 17;
    style.bold = true;
    style.color = Ink::accent();
    style.leading = 1.3;
    const TextBoxPtr text = set(section.title, style, m_width);
    Flow flow{0, m_width, pt(12), pt(8)};
    flow.backdrop = [](QPainter &painter, const QRectF &area) {
        painter.fillRect(QRectF(area.topLeft(), QSizeF(area.width(), pt(1.4))), Ink::accent());
    };
    Box box = textBox(text, flow);
    box.before = pt(24);
    box.keep = true;
    box.anchor = section.id;
    box.outlineLevel = 1;
    box.outlineTitle = section.title;
    m_boxes.push_back(std::move(box));
}

void BoxMaker::operator()(const Heading &heading)
{
    TextStyle style;
    style.size = heading.level <= 2 ? 12 : 10.5;
    style.bold = true;
    const TextBoxPtr text = set(heading.text, style, m_width);
    Box box = textBox(text, {0, m_width, 0, pt(3)});
    box.before = pt(14);
    box.keep = true;
    box.anchor = heading.anchor;
    box.outlineLevel = std::max(heading.level, 2);
    box.outlineTitle = heading.text;
    m_boxes.push_back(std::move(box));
}

void BoxMaker::operator()(const Paragraph &paragraph)
{
    TextStyle style;
    if (paragraph.tone == Paragraph::Tone::Lead)
        style.size = 12;
    if (paragraph.tone == Paragraph::Tone::Faint) {
        style.size = 8.8;
        style.color = Ink::soft();
    }
    addFlowing(set(paragraph.text, style, m_width), {0, m_width, 0, pt(2)}, pt(5));
}

void BoxMaker::operator()(const VerdictBlock &verdict)
{
    const QColor color = Ink::of(verdict.status);
    const double icon = pt(26);
    const double pad = pt(14);
    const double scoreWidth = verdict.score ? pt(96) : 0;
    const double x = pad + icon + pt(12);
    const double width = m_width - x - scoreWidth - pad;
    TextStyle wordStyle{18, true, false, color, Qt::AlignLeft, 1.3};
    TextStyle bodyStyle;
    TextStyle faintStyle{8.8, false, false, Ink::soft(), Qt::AlignLeft, 1.45};
    const TextBoxPtr word = set(verdict.word, wordStyle, width);
    const TextBoxPtr sentence = set(verdict.sentence, bodyStyle, width);
    const TextBoxPtr remark = set(verdict.remark, faintStyle, width);
    TextBoxPtr score;
    TextBoxPtr of;
    if (verdict.score) {
        TextStyle large{30, true, false, color, Qt::AlignRight, 1.2};
        TextStyle small{8.8, false, false, Ink::soft(), Qt::AlignRight, 1.45};
        score = set(QString::number(*verdict.score), large, scoreWidth);
        of = set(u"/ 100"_s, small, scoreWidth);
    }
    Box box;
    const double text = word->height() + sentence->height() + remark->height() + pt(6);
    box.height = std::max(text, score ? score->height() + of->height() : 0.0) + 2 * pad;
    box.before = pt(6);
    const double textX = at(x, width);
    const double iconX = at(pad, icon);
    const double scoreX = at(m_width - pad - scoreWidth, scoreWidth);
    const double barX = at(0, pt(4));
    box.draw = [=, status = verdict.status, size = QSizeF(m_width, box.height)](QPainter &painter,
                                                                                QPointF where) {
        painter.fillRect(QRectF(where, size), Ink::tint());
        painter.fillRect(QRectF(where + QPointF(barX, 0), QSizeF(pt(4), size.height())), color);
        drawStatus(painter, status, QRectF(where + QPointF(iconX, pad), QSizeF(icon, icon)));
        QPointF line = where + QPointF(textX, pad);
        word->draw(painter, line);
        line += QPointF(0, word->height() + pt(3));
        sentence->draw(painter, line);
        line += QPointF(0, sentence->height() + pt(3));
        remark->draw(painter, line);
        if (score) {
            score->draw(painter, where + QPointF(scoreX, pad));
            of->draw(painter, where + QPointF(scoreX, pad + score->height()));
        }
    };
    m_boxes.push_back(std::move(box));
}

void BoxMaker::operator()(const Checklist &list)
{
    constexpr double kBox = pt(8);
    for (const Checklist::Item &item : list.items) {
        double x = 0;
        const double boxX = x;
        if (list.toTick)
            x += kBox + pt(6);
        const double iconX = x;
        if (item.status)
            x += kIcon + kIconGap;
        const double width = m_width - x;
        TextStyle title;
        title.bold = list.toTick || !item.detail.isEmpty();
        TextStyle body{9, false, false, Ink::text(), Qt::AlignLeft, 1.42};
        TextStyle faint{8.8, false, false, Ink::soft(), Qt::AlignLeft, 1.42};
        std::vector<Box> boxes;
        const TextBoxPtr text = set(item.text, title, width);
        Flow flow{x, width, 0, 0};
        const double top = (text->lineHeight() - kIcon) / 2;
        flow.backdrop = [=, this, status = item.status, ticked = list.toTick](QPainter &painter,
                                                                              const QRectF &area) {
            if (ticked)
                tick(painter,
                     QRectF(area.topLeft() + QPointF(at(boxX, kBox), top + pt(0.7)), QSizeF(kBox, kBox)));
            if (status)
                drawStatus(painter, *status,
                           QRectF(area.topLeft() + QPointF(at(iconX, kIcon), top), QSizeF(kIcon, kIcon)));
        };
        boxes.push_back(textBox(text, flow));
        if (!item.target.isEmpty())
            boxes.back().links.append({QRectF(at(x, width), 0, width, text->height()), item.target});
        for (const auto &[more, style] : {std::pair(item.detail, body), std::pair(item.remark, faint)}) {
            if (!more.isEmpty())
                boxes.push_back(textBox(set(more, style, width), {x, width, pt(0.5), 0}));
        }
        const bool roomy = boxes.size() > 1;
        addTogether(std::move(boxes), roomy ? pt(7) : pt(3));
    }
}

} // namespace posthorn::report::pdf
