// SPDX-License-Identifier: GPL-3.0-or-later
// Records, findings, trees and changes as boxes.
#include "core/report/pdf/pdfbox.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace posthorn::report::pdf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPad = pt(10);
constexpr double kGap = pt(10); ///< between cards
constexpr double kBar = pt(3);
const TextStyle kFaint{8.2, false, false, Ink::soft(), Qt::AlignLeft, 1.45};
const TextStyle kCode{8, false, true, Ink::text(), Qt::AlignLeft, 1.5};

} // namespace

BoxMaker::Backdrop BoxMaker::barred(const QColor &color) const
{
    const double x = at(0, kBar);
    return [x, color](QPainter &painter, const QRectF &area) {
        painter.fillRect(QRectF(area.topLeft() + QPointF(x, 0), QSizeF(kBar, area.height())), color);
    };
}

BoxMaker::Backdrop BoxMaker::tinted(const QColor &color) const
{
    return [color](QPainter &painter, const QRectF &area) { painter.fillRect(area, color); };
}

void BoxMaker::operator()(const RecordBlock &record)
{
    const double inner = m_width - 2 * kPad;
    const double side = inner * 0.36;
    TextStyle name{8.6, true, true, Ink::text(), Qt::AlignLeft, 1.5};
    TextStyle type{8.6, true, false, Ink::accent(), Qt::AlignRight, 1.5};
    const TextBoxPtr nameText = set(record.name, name, inner - side);
    QStringList facts{record.type};
    if (!record.ttl.isEmpty())
        facts.append(record.ttl);
    const TextBoxPtr typeText = set(facts.join(u"  ·  "_s), type, side);
    const Backdrop paper = tinted(Ink::tint());
    Box head;
    head.height = pt(7) + std::max(nameText->height(), typeText->height()) + pt(2);
    head.draw = [=, width = m_width, height = head.height, nameX = at(kPad, inner - side),
                 typeX = at(kPad + inner - side, side)](QPainter &painter, QPointF where) {
        paper(painter, QRectF(where, QSizeF(width, height)));
        nameText->draw(painter, where + QPointF(nameX, pt(7)));
        typeText->draw(painter, where + QPointF(typeX, pt(7)));
    };
    std::vector<Box> boxes;
    boxes.push_back(std::move(head));
    const double below = record.note.isEmpty() ? pt(8) : pt(2);
    boxes.push_back(textBox(set(record.value, kCode, inner), {kPad, inner, 0, below, paper}));
    if (!record.note.isEmpty())
        boxes.push_back(textBox(set(record.note, kFaint, inner), {kPad, inner, 0, pt(7), paper}));
    addTogether(std::move(boxes), kGap);
}

void BoxMaker::operator()(const FindingBlock &finding)
{
    constexpr double kShape = pt(11);
    constexpr double kTick = pt(9);
    const QColor color = Ink::of(finding.status);
    const double x = kBar + pt(9);
    const double width = m_width - x;
    const Backdrop bar = barred(color);
    std::vector<Box> boxes;

    TextStyle title{10.2, true, false, Ink::text(), Qt::AlignLeft, 1.4};
    const double titleX = x + kShape + pt(6);
    const double titleWidth = m_width - titleX - (finding.toTick ? kTick + pt(8) : 0);
    const TextBoxPtr titleText = set(finding.title, title, titleWidth);
    Flow flow{titleX, titleWidth, pt(4), pt(1)};
    const double top = pt(4) + (titleText->lineHeight() - kShape) / 2;
    flow.backdrop = [=, this, status = finding.status, ticked = finding.toTick](QPainter &painter,
                                                                                const QRectF &area) {
        bar(painter, area);
        drawStatus(painter, status,
                   QRectF(area.topLeft() + QPointF(at(x, kShape), top), QSizeF(kShape, kShape)));
        if (ticked) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Ink::soft(), pt(0.8)));
            painter.drawRoundedRect(QRectF(area.topLeft() + QPointF(at(m_width - kTick, kTick), top + pt(1)),
                                           QSizeF(kTick, kTick)),
                                    pt(1.2), pt(1.2));
        }
    };
    boxes.push_back(textBox(titleText, flow));
    boxes.back().anchor = finding.anchor;
    boxes.back().outlineLevel = 3;
    boxes.back().outlineTitle = finding.title;

    QStringList facts{finding.word, finding.id};
    if (!finding.subject.isEmpty())
        facts.append(finding.subject);
    boxes.push_back(textBox(set(facts.join(u"  ·  "_s), kFaint, width), {x, width, 0, pt(3), bar}));
    boxes.back().keep = true;
    TextStyle body{9.2, false, false, Ink::text(), Qt::AlignLeft, 1.45};
    if (!finding.detail.isEmpty())
        boxes.push_back(textBox(set(finding.detail, body, width), {x, width, 0, pt(3), bar}));
    const double codeX = x + pt(6);
    const double codeWidth = width - pt(12);
    const double tintX = at(x, width);
    const Backdrop evidence = [bar, tintX, width](QPainter &painter, const QRectF &area) {
        bar(painter, area);
        painter.fillRect(QRectF(area.topLeft() + QPointF(tintX, 0), QSizeF(width, area.height() + pt(0.2))),
                         Ink::tint());
    };
    for (const QString &line : finding.evidence)
        boxes.push_back(textBox(set(line, kCode, codeWidth), {codeX, codeWidth, pt(2), pt(2), evidence}));
    if (!finding.fix.isEmpty()) {
        TextStyle strong = body;
        strong.bold = true;
        strong.size = 8.8;
        boxes.push_back(textBox(set(say(QT_TRANSLATE_NOOP("Report", "What to do:")), strong, width),
                                {x, width, pt(4), 0, bar}));
        boxes.back().keep = true;
        boxes.push_back(textBox(set(finding.fix, body, width), {x, width, 0, pt(2), bar}));
    }
    QStringList last;
    if (!finding.actor.isEmpty())
        last.append(finding.actor);
    if (!finding.reference.isEmpty())
        last.append(finding.reference);
    if (!last.isEmpty()) {
        const TextBoxPtr text = set(last.join(u"  ·  "_s), kFaint, width);
        boxes.push_back(textBox(text, {x, width, pt(2), pt(4), bar}));
        if (!finding.url.isEmpty())
            boxes.back().links.append(
                {QRectF(at(x, text->naturalWidth()), pt(2), text->naturalWidth(), text->height()),
                 finding.url});
    }
    addTogether(std::move(boxes), pt(12));
}

void BoxMaker::operator()(const Tree &tree)
{
    constexpr double kStep = pt(13);
    constexpr int kDeepest = 12; ///< deeper rows stand no further in
    const double noteWidth = m_width * 0.34;
    double before = pt(6);
    for (const Tree::Row &row : tree.rows) {
        const int depth = std::clamp(row.depth, 0, kDeepest);
        const double x = depth * kStep;
        const double width = m_width - noteWidth - x - pt(8);
        const TextBoxPtr text = set(row.text, kCode, width);
        const TextBoxPtr note = set(row.note, kFaint, noteWidth);
        Flow flow{x, width, pt(1.5), pt(1.5)};
        flow.backdrop = [this, note, depth, noteWidth](QPainter &painter, const QRectF &area) {
            for (int i = 0; i < depth; ++i)
                painter.fillRect(QRectF(area.topLeft() + QPointF(at(i * kStep + pt(3), pt(0.6)), 0),
                                        QSizeF(pt(0.6), area.height())),
                                 Ink::line());
            note->draw(painter, area.topLeft() + QPointF(at(m_width - noteWidth, noteWidth), pt(1.5)));
        };
        Box box = textBox(text, flow);
        box.height = std::max(box.height, note->height() + pt(3));
        box.before = before;
        before = 0;
        m_boxes.push_back(std::move(box));
    }
}

void BoxMaker::operator()(const ChangeBlock &change)
{
    static constexpr double kSign = pt(14);
    const double inner = m_width - 2 * kPad;
    std::vector<Box> boxes;
    TextStyle title{9.6, true, false, Ink::text(), Qt::AlignLeft, 1.4};
    boxes.push_back(textBox(set(change.title, title, m_width), {0, m_width, 0, pt(3)}));
    const auto lines = [&](const QStringList &values, QChar sign, const QColor &color, const QColor &paper) {
        TextStyle signStyle{9, true, true, color, Qt::AlignLeft, 1.33};
        for (const QString &value : values) {
            const TextBoxPtr mark = set(QString(sign), signStyle, kSign);
            const TextBoxPtr text = set(value, kCode, inner - kSign);
            Flow flow{kPad + kSign, inner - kSign, pt(3), pt(3)};
            flow.backdrop = [this, mark, paper, color](QPainter &painter, const QRectF &area) {
                painter.fillRect(area, paper);
                painter.fillRect(
                    QRectF(area.topLeft() + QPointF(at(0, kBar), 0), QSizeF(kBar, area.height())), color);
                mark->draw(painter, area.topLeft() + QPointF(at(kPad, kSign), pt(3)));
            };
            boxes.push_back(textBox(text, flow));
        }
    };
    lines(change.removed, u'−', Ink::of(Status::Bad), QColor(0xfb, 0xf3, 0xf2));
    lines(change.added, u'+', Ink::of(Status::Ok), QColor(0xf0, 0xf7, 0xf6));
    for (const QString &note : change.notes)
        boxes.push_back(textBox(set(note, kFaint, m_width), {0, m_width, pt(2), 0}));
    addTogether(std::move(boxes), kGap);
}

} // namespace posthorn::report::pdf
