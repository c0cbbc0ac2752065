// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkcommand.h"

#include "app/cli/auditrun.h"
#include "app/cli/domainlist.h"
#include "app/cli/progress.h"
#include "app/cli/resultfile.h"
#include "core/base/fillin.h"
#include "core/base/gate.h"
#include "core/base/safetext.h"
#include "core/report/auditjson.h"

#include <QCoreApplication>

#include <vector>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

/// One run of the command.
struct Run
{
    explicit Run(const Invocation &given)
        : invocation(given)
        , gate(given.settings.concurrency)
        , progress(*given.terminal)
    {
    }
    Invocation invocation;
    std::unique_ptr<LineSource> lines;
    std::unique_ptr<ResultFile> results; ///< null: standard output
    std::unique_ptr<LookupStack> stack;
    Gate gate;
    Progress progress;
    qint64 usable = 0;
    qint64 unusable = 0;
    qint64 audited = 0;
    bool writingFailed = false;
    ExitStatus status = ExitStatus::Done;

    bool isOver() const { return writingFailed || invocation.stop.stop_requested(); }
};

void writeResult(Run *run, const audit::Audit &audit)
{
    const QByteArray line = report::auditJson(audit) + '\n';
    const bool written =
        run->results ? run->results->append(audit.seen.domain, line) : run->invocation.terminal->write(line);
    run->writingFailed = run->writingFailed || !written;
    run->status = worse(run->status, statusOf(audit, run->invocation.settings.audit.failOn));
    ++run->audited;
    run->progress.listDone(run->audited, run->unusable);
}

QCoro::Task<> auditOne(DomainName domain, Gate::Pass pass, Run *run)
{
    const AuditOrder order{domain, run->invocation.settings.audit, run->invocation.stop, {}};
    const audit::Audit audit = co_await runAudit(order, run->stack.get());
    // What was stopped is half of an audit: it is not written, so that --resume takes it up again.
    if (!run->isOver())
        writeResult(run, audit);
    [[maybe_unused]] const Gate::Pass held = std::move(pass);
}

/// A domain to look at; nothing where the line holds none, or where it is done already.
std::optional<DomainName> wantedOf(const InputLine &line, Run *run)
{
    const ListedDomain listed = readListLine(line);
    if (const auto *complaint = std::get_if<Complaint>(&listed)) {
        run->invocation.terminal->complain(complaint->text);
        ++run->unusable;
        return std::nullopt;
    }
    const auto *domain = std::get_if<DomainName>(&listed);
    if (!domain)
        return std::nullopt;
    ++run->usable;
    return run->results && run->results->holds(*domain) ? std::nullopt : std::optional(*domain);
}

QCoro::Task<> auditAll(Run *run)
{
    std::vector<QCoro::Task<>> audits;
    while (!run->isOver()) {
        const std::optional<InputLine> line = co_await run->lines->next(run->invocation.stop);
        if (!line)
            break;
        co_await breathe(); // audits that need no network would never let a signal through
        const std::optional<DomainName> domain = wantedOf(*line, run);
        if (!domain)
            continue;
        Gate::Pass pass = co_await run->gate.enter(run->invocation.stop);
        if (!pass)
            break;
        std::erase_if(audits, [](const QCoro::Task<> &task) { return task.isReady(); });
        audits.push_back(auditOne(*domain, std::move(pass), run));
    }
    for (auto &audit : audits)
        co_await audit;
}

std::optional<Complaint> open(Run &run)
{
    const QStringList &words = run.invocation.words;
    if (words.size() != 1)
        return Complaint{
            said(QT_TRANSLATE_NOOP("Cli", "Which list? posthorn-cli bulk FILE, or - for standard input"))};
    auto lines = LineSource::open(words.first());
    if (!lines) {
        const QString text = said(QT_TRANSLATE_NOOP(
            "Cli", "{file} cannot be opened: {why}. Check the name and who may use the file."));
        return Complaint{fillIn(text, {{u"file"_s, safeText(words.first())}, {u"why"_s, lines.error()}})};
    }
    run.lines = std::move(*lines);
    auto stack = LookupStack::create(run.invocation.settings.lookup);
    if (!stack)
        return stack.error();
    run.stack = std::move(*stack);
    if (run.invocation.settings.resumeFile.isEmpty())
        return std::nullopt;
    auto results = ResultFile::open(run.invocation.settings.resumeFile);
    if (!results)
        return results.error();
    run.results = std::move(*results);
    return std::nullopt;
}

ExitStatus lastWords(Run &run)
{
    ExitStatus status = run.status;
    const auto say = [&](ExitStatus with, const QString &text) {
        run.invocation.terminal->complain(text);
        status = with;
    };
    if (run.usable == 0 && !run.isOver())
        say(ExitStatus::Usage,
            said(QT_TRANSLATE_NOOP("Cli", "The list holds no domain that could be looked at.")));
    if (run.lines->failed())
        say(ExitStatus::NotDone, said(QT_TRANSLATE_NOOP("Cli", "The list could not be read to its end.")));
    if (run.writingFailed)
        say(ExitStatus::NotDone,
            said(QT_TRANSLATE_NOOP("Cli",
                                   "The results could not be written. What is there already is complete.")));
    if (run.invocation.stop.stop_requested())
        say(ExitStatus::NotDone, said(QT_TRANSLATE_NOOP("Cli", "Stopped before the end.")));
    else if (run.audited > 0 && run.stack->nobodyAnswered())
        say(ExitStatus::NotDone, nobodyAnsweredText(run.invocation.settings.lookup));
    if (run.stack->recordingFailed())
        say(ExitStatus::NotDone,
            said(QT_TRANSLATE_NOOP("Cli",
                                   "The recording could not be written to its end: is the disk full?")));
    return status;
}

} // namespace

CommandInfo BulkCommand::info() const
{
    return {Verb::Bulk, "bulk", QT_TRANSLATE_NOOP("Cli", "FILE"),
            QT_TRANSLATE_NOOP("Cli", "Look at many domains, a line of JSON each"),
            QT_TRANSLATE_NOOP("Cli",
                              "Reads a list of domains, one a line, with # comments; - is standard input. "
                              "A line that holds none is named on standard error. Each audit is written "
                              "as it completes, a line of JSON each (schema posthorn.audit/1).")};
}

QCoro::Task<ExitStatus> BulkCommand::run(Invocation invocation) const
{
    Run run(invocation);
    if (const auto complaint = open(run)) {
        invocation.terminal->complain(complaint->text);
        co_return complaint->status;
    }
    co_await auditAll(&run);
    co_await run.stack->ended();
    run.progress.end();
    co_return lastWords(run);
}

} // namespace posthorn::cli
