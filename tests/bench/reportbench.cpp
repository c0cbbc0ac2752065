// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF report over the time that Qt takes for a document of the same text, in the same run.
#include "core/report/htmlwriter.h"
#include "core/report/pdf/pdfwriter.h"
#include "core/report/report.h"
#include "tests/support/scenario.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>

using namespace posthorn;

namespace {

constexpr int kRuns = 7;
constexpr int kPages = 10;
constexpr double kBar = 0.5; ///< seconds for kPages

template <class Act>
double seconds(Act act)
{
    QList<double> times;
    for (int i = 0; i < kRuns; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(times.begin(), times.end());
    return times[kRuns / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QByteArray spf = "v=spf1";
    QByteArray zones;
    for (int i = 0; i < 20; ++i) {
        spf += " include:s" + QByteArray::number(i) + ".example.com";
        zones +=
            test::txt("s" + QByteArray::number(i), "v=spf1 ip4:203.0.113." + QByteArray::number(i) + " -all");
    }
    const audit::Audit audit =
        test::Scenario().with(test::Scenario::Part::Spf, test::txt("@", spf + " -all") + zones).audit();
    report::ReportOptions options;
    options.profile = report::Profile::It;
    options.answers = true;
    const report::ReportSource source = report::sourceOf(audit);
    const report::Report report = report::makeReport(source, options);
    report::PdfOptions pdfOptions;
    pdfOptions.made = report::documentTime();
    const int pages = report::PaintedReport(report, pdfOptions).pageCount();
    bool good = true;
    const double ours = seconds([&] { good = good && report::pdfOf(report, pdfOptions).has_value(); });
    const QString text = QString::fromUtf8(report::markdownOf(report));
    const double peer = seconds([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QTextDocument document;
        document.setPlainText(text);
        document.print(&writer);
    });
    const double ten = ours * kPages / std::max(pages, 1);
    std::printf("PDF of %d pages: %.3f s, %.1f x QTextDocument with the same text (%.3f s)\n", pages, ours,
                ours / peer, peer);
    std::printf("ten pages: %.3f s (bar: below %.1f s)\n", ten, kBar);
    return good && ten < kBar ? 0 : 1;
}
