// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdfwriter.h"

#include "core/base/documentlimits.h"
#include "core/report/pdf/pdfcover.h"
#include "core/report/pdf/pdffinish.h"
#include "core/report/pdf/pdfpages.h"
#include "core/report/sections/sections.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QPdfWriter>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;

namespace pdf {

/// A report laid out: its pages can be painted on anything, and written as a file.
class Document
{
public:
    Document(const Report &report, const PdfOptions &options)
        : m_report(report)
        , m_options(options)
        , m_buffer(&m_raw)
        , m_writer(std::make_unique<QPdfWriter>(&m_buffer))
        , m_sheet(options.paper, report.rightToLeft, *m_writer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        m_writer->setResolution(kDotsPerInch);
        m_writer->setPageSize(QPageSize(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
        m_writer->setTitle(report.title);
    }

    /// Lays out. \return why there are no pages
    std::optional<PdfFault> prepare()
    {
        m_maker = std::make_unique<BoxMaker>(m_sheet.width(), m_report.rightToLeft, *m_writer);
        for (const Section &section : m_report.sections)
            m_maker->add(section);
        if (!m_report.leftOut.isEmpty())
            m_maker->add(Paragraph{leftOutText(m_report), Paragraph::Tone::Faint});
        m_boxes = m_maker->take();
        if (m_boxes.size() > static_cast<size_t>(kMaxReportBoxes))
            return PdfFault::TooLong;
        m_pages = paginated(m_boxes, m_sheet.height());
        m_contentsPages = m_options.contents ? 1 : 0;
        locate();
        return std::nullopt;
    }

    int pageCount() const { return firstBodyPage() + static_cast<int>(m_pages.size()); }
    QSizeF pageSize() const { return m_sheet.size; } ///< units

    /// Paints a page, in units of the device.
    void paint(QPainter &painter, int page)
    {
        if (page == 0)
            paintFirst(painter);
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
    int firstBodyPage() const { return 1 + m_contentsPages; }

    Place placeAt(int page, double y) const { return {page, (m_sheet.size.height() - y) / kUnitsPerPoint}; }
    QRectF onPaper(const QRectF &area) const
    {
        // From the lower left corner, in points; QRectF's top is then the lower edge.
        const double height = m_sheet.size.height();
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
                const Place place = placeAt(number, m_sheet.top + placed.y - pt(6));
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

    void paintFirst(QPainter &painter)
    {
        const double used = paintCover(painter, m_sheet, m_report);
        if (!m_options.contents)
            paintContentsLines(painter, used + pt(34), 0);
    }

    void paintContents(QPainter &painter)
    {
        paintFrame(painter, 1);
        const TextBoxPtr title =
            m_sheet.set(say(QT_TRANSLATE_NOOP("Report", "Contents")),
                        {17, true, false, Ink::accent(), Qt::AlignLeft, 1.3}, m_sheet.width());
        title->draw(painter, QPointF(m_sheet.left, m_sheet.top));
        paintContentsLines(painter, m_sheet.top + title->height() + pt(12), 1);
    }

    /// The sections with their pages. There are at most as many as the list of sections has rows: they fit.
    void paintContentsLines(QPainter &painter, double y, int page)
    {
        const double number = pt(40);
        for (const Section &section : m_report.sections) {
            const auto place = m_places.find(section.id);
            if (place == m_places.end())
                continue;
            const double width = m_sheet.width() - number;
            const TextBoxPtr text =
                m_sheet.set(section.title, {10.5, false, false, Ink::text(), Qt::AlignLeft, 1.5}, width);
            const QRectF row(m_sheet.left, y, m_sheet.width(), text->height());
            text->draw(painter, QPointF(m_sheet.mirrored(m_sheet.left, width), y));
            m_sheet
                .set(QString::number(place->page + 1), {10.5, false, false, Ink::soft(), Qt::AlignRight, 1.5},
                     number)
                ->draw(painter, QPointF(m_sheet.mirrored(m_sheet.left + width, number), y));
            painter.fillRect(QRectF(m_sheet.left, row.bottom() + pt(2.5), m_sheet.width(), pt(0.5)),
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
        const double left = m_sheet.left;
        const double width = m_sheet.width();
        const double head = pt(32);
        QStringList marks{m_report.cover.marking, m_report.cover.stamp};
        marks.removeAll(QString());
        const QString mark = marks.isEmpty() ? u"Posthorn"_s : marks.join(u"  ·  "_s);
        const double most = width * 0.45;
        const double room = std::min(most, m_sheet.set(mark, style, most)->naturalWidth() + pt(10));
        m_sheet.set(m_report.runningHead, style, width - room)
            ->draw(painter, QPointF(m_sheet.mirrored(left, width - room), head), 0, 1);
        m_sheet.set(mark, trailing, room)
            ->draw(painter, QPointF(m_sheet.mirrored(left + width - room, room), head), 0, 1);
        painter.fillRect(QRectF(left, head + pt(15), width, pt(0.5)), Ink::line());
        const double foot = m_sheet.size.height() - pt(36);
        const QString number =
            say(QT_TRANSLATE_NOOP("Report", "Page {page} of {count}"),
                {{u"page"_s, QString::number(page + 1)}, {u"count"_s, QString::number(pageCount())}});
        const QString id = say(QT_TRANSLATE_NOOP("Report", "Report {id}"), {{u"id"_s, m_report.id}});
        m_sheet.set(id, style, width / 2)->draw(painter, QPointF(m_sheet.mirrored(left, width / 2), foot));
        m_sheet.set(number, trailing, width / 2)
            ->draw(painter, QPointF(m_sheet.mirrored(left + width / 2, width / 2), foot));
    }

    void paintPage(QPainter &painter, size_t index)
    {
        const int page = firstBodyPage() + static_cast<int>(index);
        paintFrame(painter, page);
        for (const Placed &placed : m_pages[index]) {
            const QPointF at(m_sheet.left, m_sheet.top + placed.y);
            placed.box->draw(painter, at);
            for (const Box::Link &link : placed.box->links)
                addLink(page, link.area.translated(at), link.target);
        }
    }

    const Report &m_report;
    const PdfOptions &m_options;
    QByteArray m_raw;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    Sheet m_sheet;
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
