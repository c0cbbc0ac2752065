// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/block.h"

#include <QByteArray>
#include <QDateTime>

namespace posthorn::report {

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

/// What SOURCE_DATE_EPOCH says, else now.
QDateTime documentTime();

} // namespace posthorn::report
