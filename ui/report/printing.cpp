// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/printing.h"

#include "core/report/pdf/pdfwriter.h"

#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace posthorn::ui {

bool printReport(report::PaintedReport &report, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(report.pageSize(), QPageSize::Point));
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QPrintDialog::PrintPageRange);
    dialog.setMinMax(1, report.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return true;
    return printPages(report, printer);
}

bool printPages(report::PaintedReport &report, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), report.pageCount()) : report.pageCount();
    // The pages as they are, as large as the paper allows.
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    const double scale =
        std::min(paper.width() / report.pageSize().width(), paper.height() / report.pageSize().height());
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        report.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace posthorn::ui
