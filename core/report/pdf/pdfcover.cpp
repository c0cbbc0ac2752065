// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdfcover.h"

#include "core/report/pdf/pdfbox.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace posthorn::report::pdf {

using namespace Qt::Literals::StringLiterals;

namespace {

void paintLogo(QPainter &painter, const Sheet &sheet, const Logo &logo, const QRectF &room)
{
    const auto fit = [&](QSizeF size) {
        size.scale(room.size(), Qt::KeepAspectRatio);
        const double x = sheet.isRightToLeft ? room.left() : room.right() - size.width();
        return QRectF(QPointF(x, room.top()), size);
    };
    if (logo.format == Logo::Format::Svg) {
        QSvgRenderer renderer(logo.data);
        if (renderer.isValid() && !renderer.defaultSize().isEmpty())
            renderer.render(&painter, fit(renderer.defaultSize()));
        return;
    }
    const QImage image = QImage::fromData(logo.data, "PNG");
    if (!image.isNull())
        painter.drawImage(fit(image.size()), image);
}

void paintVerdict(QPainter &painter, const Sheet &sheet, const Cover &cover, double y)
{
    const double icon = pt(44);
    const double x = sheet.left + icon + pt(16);
    const double width = sheet.width() - icon - pt(16);
    drawStatus(painter, cover.status, QRectF(sheet.mirrored(sheet.left, icon), y, icon, icon));
    const TextBoxPtr word =
        sheet.set(cover.verdict, {22, true, false, Ink::of(cover.status), Qt::AlignLeft, 1.25}, width);
    word->draw(painter, QPointF(sheet.mirrored(x, width), y - pt(2)));
    sheet.set(cover.score, {11, false, false, Ink::soft(), Qt::AlignLeft, 1.4}, width)
        ->draw(painter, QPointF(sheet.mirrored(x, width), y - pt(2) + word->height()));
}

void paintStamp(QPainter &painter, const Sheet &sheet, const QString &stamp, double *y)
{
    const QColor color = Ink::of(Status::Warn);
    const TextBoxPtr text = sheet.set(stamp, {13, true, false, color, Qt::AlignLeft, 1.3}, sheet.width());
    const double width = text->naturalWidth() + pt(20);
    const double x = sheet.mirrored(sheet.left, width);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, pt(1.6)));
    painter.drawRoundedRect(QRectF(x, *y, width, text->height() + pt(8)), pt(3), pt(3));
    const double shift = sheet.isRightToLeft ? x + width - pt(10) - sheet.width() : x + pt(10);
    text->draw(painter, QPointF(shift, *y + pt(4)));
    *y += text->height() + pt(26);
}

} // namespace

double paintCover(QPainter &painter, const Sheet &sheet, const Report &report)
{
    const Cover &cover = report.cover;
    const double left = sheet.left;
    const double width = sheet.width();
    const double pageWidth = sheet.size.width();
    painter.fillRect(QRectF(0, 0, pageWidth, pt(10)), Ink::accent());
    if (cover.logo)
        paintLogo(painter, sheet, *cover.logo,
                  QRectF(sheet.mirrored(left + width - pt(170), pt(170)), pt(54), pt(170), pt(60)));
    double y = pt(64);
    const auto line = [&](const QString &text, const TextStyle &style, double after) {
        const TextBoxPtr box = sheet.set(text, style, width);
        box->draw(painter, QPointF(left, y));
        y += box->height() + after;
    };
    line(u"Posthorn"_s, {13, true, false, Ink::accent(), Qt::AlignLeft, 1.3}, pt(132));
    line(cover.title, {12, false, false, Ink::soft(), Qt::AlignLeft, 1.4}, pt(4));
    // A name of 253 octets is shown whole, and a short one large.
    const double size = cover.domain.size() <= 18   ? 36
                        : cover.domain.size() <= 32 ? 26
                        : cover.domain.size() <= 60 ? 18
                                                    : 12;
    line(cover.domain, {size, true, false, Ink::text(), Qt::AlignLeft, 1.2}, pt(4));
    if (!cover.ascii.isEmpty())
        line(cover.ascii, {9.5, false, true, Ink::soft(), Qt::AlignLeft, 1.5}, pt(2));
    y += pt(30);
    paintVerdict(painter, sheet, cover, y);
    y += pt(78);
    if (!cover.stamp.isEmpty())
        paintStamp(painter, sheet, cover.stamp, &y);
    for (const auto &[name, value] : cover.facts) {
        const double names = pt(110);
        sheet.set(name, {9.5, false, false, Ink::soft(), Qt::AlignLeft, 1.5}, names)
            ->draw(painter, QPointF(sheet.mirrored(left, names), y));
        const double room = width - names - pt(8);
        const TextBoxPtr box = sheet.set(value, {9.5, false, false, Ink::text(), Qt::AlignLeft, 1.5}, room);
        box->draw(painter, QPointF(sheet.mirrored(left + names + pt(8), room), y));
        y += box->height() + pt(3);
    }
    const double foot = sheet.size.height() - pt(44);
    sheet.set(report.program, {8.5, false, false, Ink::soft(), Qt::AlignLeft, 1.4}, width)
        ->draw(painter, QPointF(left, foot));
    sheet.set(cover.marking, {8.5, true, false, Ink::text(), Qt::AlignRight, 1.4}, width)
        ->draw(painter, QPointF(left, foot), 0, 1);
    return y;
}

} // namespace posthorn::report::pdf
