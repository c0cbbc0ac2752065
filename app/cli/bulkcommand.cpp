// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkcommand.h"

#include "app/cli/auditrun.h"
#include "app/cli/bulkworker.h"
#include "app/cli/domainlist.h"
#include "app/cli/progress.h"
#include "app/cli/resultfile.h"
#include "core/base/fillin.h"
#include "core/base/gate.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
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
    Gate gate;
    std::vector<Gate::Pass> passes; ///< one for each audit under way
    smtp::SharedDialler::Book calls = smtp::SharedDialler::makeBook();
    std::vector<std::unique_ptr<BulkWorker>> workers;
    std::optional<OneShot<bool>> quiet; ///< set when the last audit under way has ended
    BulkWorker::Ending ending;
    Progress progress;
    qint64 usable = 0;
    qint64 unusable = 0;
    qint64 audited = 0;
    bool writingFailed = false;
    ExitStatus status = ExitStatus::Done;

    bool isOver() const { return writingFailed || invocation.stop.stop_requested(); }
};

/// How many event loops look at domains. What is recorded goes into one file.
int threadsFor(const Settings &settings)
{
    if (!settings.lookup.recordFile.isEmpty())
        return 1;
    return std::clamp(QThread::idealThreadCount(), 1, std::min(kMaxBulkThreads, settings.concurrency));
}

/// What was stopped is not written, nor where nobody answered at all, so that --resume takes it up again.
void writeResult(Run *run, const BulkResult &result)
{
    const bool isNothing = run->results && result.isBlind;
    const bool written = isNothing || (run->results ? run->results->append(result.domain, result.line)
                                                    : run->invocation.terminal->write(result.line));
    run->writingFailed = run->writingFailed || !written;
    run->status = worse(run->status, result.status);
    ++run->audited;
    run->progress.listDone(run->audited, run->unusable);
}

void take(Run *run, const BulkResult &result)
{
    if (result.isWhole && !run->isOver())
        writeResult(run, result);
    run->passes.pop_back();
    if (run->passes.empty() && run->quiet)
        run->quiet->set(true);
}

/// Adds a worker. \return what is wrong with the files that it opens
QCoro::Task<std::optional<Complaint>> addWorker(Run *run)
{
    Settings settings = run->invocation.settings;
    settings.lookup.shares = threadsFor(settings);
    run->workers.push_back(std::make_unique<BulkWorker>(
        settings, run->calls, run->invocation.stop, [run](const BulkResult &result) { take(run, result); }));
    std::optional<Complaint> complaint = co_await run->workers.back()->open();
    co_return complaint;
}

/// The worker with the least to do; another one where all have enough.
QCoro::Task<BulkWorker *> nextWorker(Run *run)
{
    constexpr int kEnough = 4;
    const auto least = [&] {
        return std::min_element(run->workers.begin(), run->workers.end(),
                                [](const auto &a, const auto &b) { return a->underWay() < b->underWay(); })
            ->get();
    };
    const int most = threadsFor(run->invocation.settings);
    if (least()->underWay() >= kEnough && static_cast<int>(run->workers.size()) < most) {
        const std::optional<Complaint> complaint = co_await addWorker(run);
        // The first could open the same files; who changes them meanwhile gets by with fewer threads.
        if (complaint)
            run->workers.pop_back();
    }
    co_return least();
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
    while (!run->isOver()) {
        const std::optional<InputLine> line = co_await run->lines->next(run->invocation.stop);
        if (!line)
            break;
        co_await breathe(); // a long list of lines that hold nothing would never let a signal through
        const std::optional<DomainName> domain = wantedOf(*line, run);
        if (!domain)
            continue;
        Gate::Pass pass = co_await run->gate.enter(run->invocation.stop);
        if (!pass)
            break;
        BulkWorker *worker = co_await nextWorker(run);
        run->passes.push_back(std::move(pass));
        worker->audit(*domain);
    }
    if (!run->passes.empty()) {
        run->quiet.emplace();
        co_await *run->quiet;
    }
    for (const auto &worker : run->workers) {
        const BulkWorker::Ending ending = co_await worker->finish();
        const bool isFirst = worker == run->workers.front();
        run->ending.nobodyAnswered = ending.nobodyAnswered && (isFirst || run->ending.nobodyAnswered);
        run->ending.recordingFailed = ending.recordingFailed || run->ending.recordingFailed;
    }
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
    if (run.invocation.settings.resumeFile.isEmpty())
        return std::nullopt;
    const QString resume = run.invocation.settings.resumeFile;
    if (QFileInfo(words.first()).exists() && QFileInfo(words.first()) == QFileInfo(resume))
        return Complaint{fillIn(
            said(QT_TRANSLATE_NOOP("Cli", "{file} is the list itself: name another file for --resume.")),
            {{u"file"_s, safeText(resume)}})};
    auto results = ResultFile::open(resume);
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
        say(ExitStatus::NotDone, stoppedText());
    else if (run.audited > 0 && run.ending.nobodyAnswered)
        say(ExitStatus::NotDone, nobodyAnsweredText(run.invocation.settings.lookup));
    if (run.ending.recordingFailed)
        say(ExitStatus::NotDone, recordingFailedText());
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
    std::optional<Complaint> complaint = open(run);
    if (!complaint)
        complaint = co_await addWorker(&run);
    if (complaint) {
        invocation.terminal->complain(complaint->text);
        co_return complaint->status;
    }
    co_await auditAll(&run);
    run.progress.end();
    co_return lastWords(run);
}

} // namespace posthorn::cli
