// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdfwriter.h"

#include "core/base/documentlimits.h"
#include "core/report/pdf/pdffinish.h"
#include "core/report/pdf/pdfpages.h"
#include "core/report/sections/sections.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QImage>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

namespace pdf {

namespace {

struct Geometry
{
    QSizeF page;
    double left = pt(54), top = pt(66), bottom = pt(58);

    explicit Geometry(Paper paper)
        : page(paper == Paper::A4 ? QSizeF(pt(595), pt(842)) : QSizeF(pt(612), pt(792)))
    {
    }
    double width() const { return page.width() - 2 * left; }
    double height() const { return page.height() - top - bottom; }
};

/// A line of the contents, and where it stands.
struct ContentsLine
{
    QString title;
    QString anchor;
};

} // namespace

/// A report laid out: its pages can be painted on anything, and written as a file.
class Document
{
public:
    Document(const Report &report, const PdfOptions &options)
        : m_report(report)
        , m_options(options)
        , m_geometry(options.paper)
        , m_buffer(&m_raw)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        m_writer->setResolution(kDotsPerInch);
        m_writer->setPageSize(QPageSize(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
        m_writer->setTitle(report.title);
    }

    /// Lays out. \return why there are no pages
    std::optional<PdfFault> prepare()
    {
        m_maker = std::make_unique<BoxMaker>(m_geometry.width(), m_report.rightToLeft, *m_writer);
        for (const Section &section : m_report.sections)
            m_maker->add(section);
        if (!m_report.leftOut.isEmpty())
            m_maker->add(Paragraph{leftOutText(m_report), Paragraph::Tone::Faint});
        m_boxes = m_maker->take();
        if (m_boxes.size() > static_cast<size_t>(kMaxReportBoxes))
            return PdfFault::TooLong;
        m_pages = paginated(m_boxes, m_geometry.height());
        m_contentsPages = m_options.contents ? 1 : 0;
        locate();
        return std::nullopt;
    }

    int pageCount() const { return firstBodyPage() + static_cast<int>(m_pages.size()); }
    QSizeF pageSize() const { return m_geometry.page; } ///< units

    /// Paints a page, in units of the device.
    void paint(QPainter &painter, int page)
    {
        if (page == 0)
            paintCover(painter);
        else if (page < firstBodyPage())
            paintContents(painter);
        else
            paintPage(painter, static_cast<size_t>(page - firstBodyPage()));
    }

    Result<QByteArray, PdfFault> write()
    {
        QPainter painter;
        if (!painter.begin(m_writer.get()))
            return failure(PdfFault::NotMade);
        m_finish.links.clear();
        for (int page = 0; page < pageCount(); ++page) {
            if (page > 0)
                m_writer->newPage();
            paint(painter, page);
        }
        painter.end();
        m_buffer.close();
        auto done = finished(m_raw, m_finish);
        if (!done)
            return failure(PdfFault::NotMade);
        return *done;
    }

private:
    double mirrored(double x, double width) const
    {
        return m_report.rightToLeft ? m_geometry.page.width() - x - width : x;
    }
    TextBoxPtr set(const QString &text, const TextStyle &style, double width)
    {
        return std::make_shared<const TextBox>(text, style, width, m_report.rightToLeft, *m_writer);
    }
    int firstBodyPage() const { return 1 + m_contentsPages; }

    Place placeAt(int page, double y) const
    {
        return {page, (m_geometry.page.height() - y) / kUnitsPerPoint};
    }
    QRectF onPaper(const QRectF &area) const
    {
        // From the lower left corner, in points; QRectF's top is then the lower edge.
        const double height = m_geometry.page.height();
        return {area.left() / kUnitsPerPoint, (height - area.bottom()) / kUnitsPerPoint,
                area.width() / kUnitsPerPoint, area.height() / kUnitsPerPoint};
    }

    /// Where every anchor and heading stands.
    void locate()
    {
        m_finish.outline.append({1, m_report.cover.domain, placeAt(0, 0)});
        for (size_t page = 0; page < m_pages.size(); ++page) {
            for (const Placed &placed : m_pages[page]) {
                const int number = firstBodyPage() + static_cast<int>(page);
                const Place place = placeAt(number, m_geometry.top + placed.y - pt(6));
                if (!placed.box->anchor.isEmpty())
                    m_places.insert(placed.box->anchor, place);
                if (placed.box->outlineLevel > 0)
                    m_finish.outline.append({placed.box->outlineLevel, placed.box->outlineTitle, place});
            }
        }
        m_finish.title = m_report.title;
        m_finish.author = m_report.cover.author;
        m_finish.subject = m_report.subject;
        m_finish.keywords = m_report.keywords;
        m_finish.creator = m_report.program;
        m_finish.language = m_report.language;
        m_finish.rightToLeft = m_report.rightToLeft;
        m_finish.made = m_options.made;
        m_finish.showOutline = m_options.contents;
    }

    void addLink(int page, const QRectF &area, const QString &target)
    {
        PageLink link{page, onPaper(area), std::nullopt, {}};
        if (target.startsWith("https://"_L1))
            link.url = target;
        else if (const auto place = m_places.find(target); place != m_places.end())
            link.place = place.value();
        else
            return;
        m_finish.links.append(link);
    }

    void paintLogo(QPainter &painter, const QRectF &room)
    {
        const auto fit = [&](QSizeF size) {
            size.scale(room.size(), Qt::KeepAspectRatio);
            const double x = m_report.rightToLeft ? room.left() : room.right() - size.width();
            return QRectF(QPointF(x, room.top()), size);
        };
        const Logo &logo = *m_report.cover.logo;
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

    void paintCover(QPainter &painter)
    {
        const Cover &cover = m_report.cover;
        const double left = m_geometry.left;
        const double width = m_geometry.width();
        const double pageWidth = m_geometry.page.width();
        painter.fillRect(QRectF(0, 0, pageWidth, pt(10)), Ink::accent());
        if (cover.logo)
            paintLogo(painter, QRectF(mirrored(left + width - pt(170), pt(170)), pt(54), pt(170), pt(60)));
        double y = pt(64);
        const auto line = [&](const QString &text, const TextStyle &style, double after) {
            const TextBoxPtr box = set(text, style, width);
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
        paintVerdict(painter, y);
        y += pt(78);
        if (!cover.stamp.isEmpty())
            paintStamp(painter, &y);
        for (const auto &[name, value] : cover.facts) {
            const double names = pt(110);
            set(name, {9.5, false, false, Ink::soft(), Qt::AlignLeft, 1.5}, names)
                ->draw(painter, QPointF(mirrored(left, names), y));
            const double room = width - names - pt(8);
            const TextBoxPtr box = set(value, {9.5, false, false, Ink::text(), Qt::AlignLeft, 1.5}, room);
            box->draw(painter, QPointF(mirrored(left + names + pt(8), room), y));
            y += box->height() + pt(3);
        }
        if (!m_options.contents)
            paintContentsLines(painter, y + pt(34), 0);
        const double foot = m_geometry.page.height() - pt(44);
        set(m_report.program, {8.5, false, false, Ink::soft(), Qt::AlignLeft, 1.4}, width)
            ->draw(painter, QPointF(left, foot));
        set(cover.marking, {8.5, true, false, Ink::text(), Qt::AlignRight, 1.4}, width)
            ->draw(painter, QPointF(left, foot), 0, 1);
    }

    void paintVerdict(QPainter &painter, double y)
    {
        const Cover &cover = m_report.cover;
        const double icon = pt(44);
        const double x = m_geometry.left + icon + pt(16);
        const double width = m_geometry.width() - icon - pt(16);
        pdf::drawStatus(painter, cover.status, QRectF(mirrored(m_geometry.left, icon), y, icon, icon));
        const TextBoxPtr word =
            set(cover.verdict, {22, true, false, Ink::of(cover.status), Qt::AlignLeft, 1.25}, width);
        word->draw(painter, QPointF(mirrored(x, width), y - pt(2)));
        set(cover.score, {11, false, false, Ink::soft(), Qt::AlignLeft, 1.4}, width)
            ->draw(painter, QPointF(mirrored(x, width), y - pt(2) + word->height()));
    }

    void paintStamp(QPainter &painter, double *y)
    {
        const QColor color = Ink::of(Status::Warn);
        const TextBoxPtr text =
            set(m_report.cover.stamp, {13, true, false, color, Qt::AlignLeft, 1.3}, m_geometry.width());
        const double width = text->naturalWidth() + pt(20);
        const double x = mirrored(m_geometry.left, width);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, pt(1.6)));
        painter.drawRoundedRect(QRectF(x, *y, width, text->height() + pt(8)), pt(3), pt(3));
        const double shift = m_report.rightToLeft ? x + width - pt(10) - m_geometry.width() : x + pt(10);
        text->draw(painter, QPointF(shift, *y + pt(4)));
        *y += text->height() + pt(26);
    }

    void paintContents(QPainter &painter)
    {
        paintFrame(painter, 1);
        const TextBoxPtr title =
            set(say(QT_TRANSLATE_NOOP("Report", "Contents")),
                {17, true, false, Ink::accent(), Qt::AlignLeft, 1.3}, m_geometry.width());
        title->draw(painter, QPointF(m_geometry.left, m_geometry.top));
        paintContentsLines(painter, m_geometry.top + title->height() + pt(12), 1);
    }

    /// The sections with their pages. There are at most as many as the list of sections has rows: they fit.
    void paintContentsLines(QPainter &painter, double y, int page)
    {
        const double number = pt(40);
        for (const Section &section : m_report.sections) {
            const auto place = m_places.find(section.id);
            if (place == m_places.end())
                continue;
            const double width = m_geometry.width() - number;
            const TextBoxPtr text =
                set(section.title, {10.5, false, false, Ink::text(), Qt::AlignLeft, 1.5}, width);
            const QRectF row(m_geometry.left, y, m_geometry.width(), text->height());
            text->draw(painter, QPointF(mirrored(m_geometry.left, width), y));
            set(QString::number(place->page + 1), {10.5, false, false, Ink::soft(), Qt::AlignRight, 1.5},
                number)
                ->draw(painter, QPointF(mirrored(m_geometry.left + width, number), y));
            painter.fillRect(QRectF(m_geometry.left, row.bottom() + pt(2.5), m_geometry.width(), pt(0.5)),
                             Ink::line());
            addLink(page, row, section.id);
            y = row.bottom() + pt(6);
        }
    }

    /// Header and footer.
    void paintFrame(QPainter &painter, int page)
    {
        const TextStyle style{8, false, false, Ink::soft(), Qt::AlignLeft, 1.4};
        TextStyle trailing = style;
        trailing.align = Qt::AlignRight;
        const double left = m_geometry.left;
        const double width = m_geometry.width();
        const double head = pt(32);
        QStringList marks{m_report.cover.marking, m_report.cover.stamp};
        marks.removeAll(QString());
        const QString mark = marks.isEmpty() ? u"Posthorn"_s : marks.join(u"  ·  "_s);
        const double most = width * 0.45;
        const double room = std::min(most, set(mark, style, most)->naturalWidth() + pt(10));
        set(m_report.runningHead, style, width - room)
            ->draw(painter, QPointF(mirrored(left, width - room), head), 0, 1);
        set(mark, trailing, room)->draw(painter, QPointF(mirrored(left + width - room, room), head), 0, 1);
        painter.fillRect(QRectF(left, head + pt(15), width, pt(0.5)), Ink::line());
        const double foot = m_geometry.page.height() - pt(36);
        const QString number =
            say(QT_TRANSLATE_NOOP("Report", "Page {page} of {count}"),
                {{u"page"_s, QString::number(page + 1)}, {u"count"_s, QString::number(pageCount())}});
        const QString id = say(QT_TRANSLATE_NOOP("Report", "Report {id}"), {{u"id"_s, m_report.id}});
        set(id, style, width / 2)->draw(painter, QPointF(mirrored(left, width / 2), foot));
        set(number, trailing, width / 2)->draw(painter, QPointF(mirrored(left + width / 2, width / 2), foot));
    }

    void paintPage(QPainter &painter, size_t index)
    {
        const int page = firstBodyPage() + static_cast<int>(index);
        paintFrame(painter, page);
        for (const Placed &placed : m_pages[index]) {
            const QPointF at(m_geometry.left, m_geometry.top + placed.y);
            placed.box->draw(painter, at);
            for (const Box::Link &link : placed.box->links)
                addLink(page, link.area.translated(at), link.target);
        }
    }

    const Report &m_report;
    const PdfOptions &m_options;
    Geometry m_geometry;
    QByteArray m_raw;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<BoxMaker> m_maker; ///< boxes draw with what it knows
    std::vector<Box> m_boxes;
    std::vector<PlacedPage> m_pages;
    int m_contentsPages = 0;
    QHash<QString, Place> m_places;
    Finish m_finish;
};

} // namespace pdf

Result<QByteArray, PdfFault> pdfOf(const Report &report, const PdfOptions &options)
{
    if (!pdf::prepareFonts())
        return failure(PdfFault::NoFonts);
    pdf::Document document(report, options);
    if (const auto fault = document.prepare())
        return failure(*fault);
    return document.write();
}

PaintedReport::PaintedReport(const Report &report, const PdfOptions &options)
    : m_report(report)
    , m_options(options)
{
    if (!pdf::prepareFonts()) {
        m_fault = PdfFault::NoFonts;
        return;
    }
    m_document = std::make_unique<pdf::Document>(m_report, m_options);
    m_fault = m_document->prepare();
}

PaintedReport::~PaintedReport() = default;

std::optional<PdfFault> PaintedReport::fault() const
{
    return m_fault;
}

int PaintedReport::pageCount() const
{
    return m_fault ? 0 : m_document->pageCount();
}

QSizeF PaintedReport::pageSize() const
{
    return m_document ? m_document->pageSize() / pdf::kUnitsPerPoint : QSizeF();
}

void PaintedReport::paint(QPainter &painter, int page)
{
    painter.save();
    painter.scale(1.0 / pdf::kUnitsPerPoint, 1.0 / pdf::kUnitsPerPoint);
    m_document->paint(painter, page);
    painter.restore();
}

QString pdfFaultText(PdfFault fault)
{
    switch (fault) {
    case PdfFault::NoFonts:
        return say(
            QT_TRANSLATE_NOOP("Report", "this system has no font; install one, such as fonts-noto-core"));
    case PdfFault::TooLong:
        return say(QT_TRANSLATE_NOOP("Report", "it would be too long; leave sections out, or write HTML"));
    case PdfFault::NotMade:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Report", "the PDF could not be made"));
}

QDateTime documentTime()
{
    bool ok = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    return ok ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace posthorn::report
