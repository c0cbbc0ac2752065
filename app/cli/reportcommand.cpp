// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportcommand.h"

#include "app/cli/demo.h"
#include "app/cli/reportrun.h"
#include "app/cli/reportsource.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/report/htmlwriter.h"
#include "core/report/pdf/pdfwriter.h"

#include <QCoreApplication>
#include <QLocale>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

report::PdfOptions pdfOptions(const Settings &settings)
{
    report::PdfOptions options;
    const bool imperial = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    const bool letter = settings.report.paper.isEmpty() ? imperial : settings.report.paper == "letter"_L1;
    options.paper = letter ? report::Paper::Letter : report::Paper::A4;
    options.contents = settings.report.profile == "it"_L1; // a few pages need no list of their own
    options.made = report::documentTime();
    return options;
}

/// Every form that was asked for, or the first complaint. Made first and written then: what cannot be made
/// leaves no half of the files behind.
std::optional<Complaint> writeAll(const report::Report &report, const Settings &settings,
                                  QStringList *written)
{
    QList<std::pair<QString, QByteArray>> files;
    if (!settings.report.pdfFile.isEmpty()) {
        const auto pdf = report::pdfOf(report, pdfOptions(settings));
        if (!pdf)
            return Complaint{fillIn(said(QT_TRANSLATE_NOOP("Cli", "{file} could not be made: {why}.")),
                                    {{u"file"_s, safeText(settings.report.pdfFile)},
                                     {u"why"_s, report::pdfFaultText(pdf.error())}}),
                             ExitStatus::NotDone};
        files.append({settings.report.pdfFile, *pdf});
    }
    if (!settings.report.htmlFile.isEmpty())
        files.append({settings.report.htmlFile, report::htmlOf(report)});
    if (!settings.report.markdownFile.isEmpty())
        files.append({settings.report.markdownFile, report::markdownOf(report)});
    for (const auto &[name, octets] : files) {
        if (auto complaint = writeWhole(name, octets))
            return complaint;
        written->append(name);
    }
    return std::nullopt;
}

bool hasOutput(const Settings &settings)
{
    const ReportSettings &report = settings.report;
    return settings.json || !report.pdfFile.isEmpty() || !report.htmlFile.isEmpty() ||
           !report.markdownFile.isEmpty();
}

ExitStatus refuse(Terminal &terminal, const Complaint &complaint)
{
    terminal.complain(complaint.text);
    return complaint.status;
}

/// What was left out, and where the files are.
void tell(const Invocation &invocation, const report::Report &report, const QStringList &written)
{
    QString text;
    if (invocation.settings.detail != Detail::Quiet) {
        for (const QString &file : written)
            text += fillIn(said(QT_TRANSLATE_NOOP("Cli", "Written: {file}")), {{u"file"_s, safeText(file)}}) +
                    u'\n';
    }
    if (!report.leftOut.isEmpty())
        text += fillIn(said(QT_TRANSLATE_NOOP("Cli", "Left out, as there are no data for it: {sections}")),
                       {{u"sections"_s, report.leftOut.join(u", "_s)}}) +
                u'\n';
    if (invocation.settings.json)
        invocation.terminal->printError(text);
    else
        invocation.terminal->print(text);
}

} // namespace

bool needsDrawing(const QStringList &line)
{
    return line.contains(u"report"_s) && std::any_of(line.begin(), line.end(), [](const QString &word) {
               return word == "--pdf"_L1 || word.startsWith("--pdf="_L1);
           });
}

CommandInfo ReportCommand::info() const
{
    return {Verb::Report, "report", QT_TRANSLATE_NOOP("Cli", "DOMAIN --pdf FILE"),
            QT_TRANSLATE_NOOP("Cli", "Write a report that can be handed on: PDF, HTML or Markdown"),
            QT_TRANSLATE_NOOP(
                "Cli", "Looks at a domain and writes a report for its owner, or for those who run its mail "
                       "and DNS. Several forms may be asked for at once; with --json the audit itself goes "
                       "to standard output. What is noted about the domain in the history is shown too. "
                       "Where the environment has SOURCE_DATE_EPOCH, the same data give the same octets.")};
}

QCoro::Task<ExitStatus> ReportCommand::run(Invocation invocation) const
{
    Terminal &terminal = *invocation.terminal;
    const Settings &settings = invocation.settings;
    if (!hasOutput(settings))
        co_return refuse(terminal,
                         {said(QT_TRANSLATE_NOOP(
                             "Cli", "Into which file? Name at least one of --pdf, --html, --markdown, or "
                                    "write --json."))});
    auto options = reportOptions(settings);
    if (!options)
        co_return refuse(terminal, options.error());
    const auto matter = co_await gatherMatter(invocation);
    if (!matter)
        co_return refuse(terminal, matter.error());
    const report::ReportSource &source = (*matter)->source;
    options->demonstration |= isDemonstration(source.audit.domain);
    if (!(*matter)->remark.isEmpty())
        terminal.complain((*matter)->remark);
    const report::Report report = report::makeReport(source, *options);
    QStringList written;
    if (const auto complaint = writeAll(report, settings, &written))
        co_return refuse(terminal, *complaint);
    if (settings.json)
        terminal.write(report::reportJson(source, *options) + '\n');
    tell(invocation, report, written);
    co_return (*matter)->status;
}

} // namespace posthorn::cli
