// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/block.h"

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>

#include <memory>

class QPainter;

namespace posthorn::report {

namespace pdf {
class Document;
}

enum class Paper
{
    A4,
    Letter,
};

struct PdfOptions
{
    Paper paper = Paper::A4;
    bool contents = true; ///< a page of contents; else its lines stand on the cover
    QDateTime made;       ///< UTC; of the document, not of the audit
};

enum class PdfFault
{
    NoFonts, ///< the system has no font at all
    TooLong, ///< more than kMaxReportBoxes
    NotMade, ///< the drawing failed
};

/// The report as PDF, with outline and links. Needs a QGuiApplication (any platform, `offscreen` too).
/// \note the same report and options give the same octets
Result<QByteArray, PdfFault> pdfOf(const Report &report, const PdfOptions &options);
/// A sentence for people, in the language in use.
QString pdfFaultText(PdfFault fault);

/// The pages of that PDF, for a screen or a printer.
class PaintedReport
{
public:
    PaintedReport(const Report &report, const PdfOptions &options);
    ~PaintedReport();
    PaintedReport(const PaintedReport &) = delete;
    PaintedReport &operator=(const PaintedReport &) = delete;

    std::optional<PdfFault> fault() const; ///< then there are no pages
    int pageCount() const;
    QSizeF pageSize() const; ///< points
    /// Paints a page so that a point of the page is a unit of \a painter.
    void paint(QPainter &painter, int page);

private:
    Report m_report;
    PdfOptions m_options;
    std::unique_ptr<pdf::Document> m_document;
    std::optional<PdfFault> m_fault;
};

/// What SOURCE_DATE_EPOCH says, else now.
QDateTime documentTime();

} // namespace posthorn::report
