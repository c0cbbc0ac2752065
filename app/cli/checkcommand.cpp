// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/auditrun.h"
#include "app/cli/audittext.h"
#include "app/cli/demo.h"
#include "app/cli/domainlist.h"
#include "app/cli/progress.h"
#include "core/base/gate.h"
#include "core/report/auditjson.h"

#include <QCoreApplication>

namespace posthorn::cli {

namespace {

/// One run of the command.
struct Run
{
    explicit Run(const Invocation &given)
        : invocation(given)
        , gate(kDefaultConcurrency)
        , progress(*given.terminal)
    {
    }
    Invocation invocation;
    std::unique_ptr<LookupStack> stack;
    Gate gate;
    Progress progress;
    QList<std::optional<QString>> texts; ///< in the order in which the domains were named
    qsizetype printed = 0;
    ExitStatus status = ExitStatus::Done;

    Terminal &terminal() { return *invocation.terminal; }
};

/// JSON as it comes; text in the order of the command line, each as soon as those before it are there.
void tell(Run *run, qsizetype index, const audit::Audit &audit)
{
    if (run->invocation.settings.json) {
        run->terminal().write(report::auditJson(audit) + '\n');
        return;
    }
    run->texts[index] = auditText(audit, run->invocation.settings.detail, run->terminal().style());
    while (run->printed < run->texts.size() && run->texts[run->printed]) {
        const bool isQuiet = run->invocation.settings.detail == Detail::Quiet;
        const QString between = run->printed > 0 && !isQuiet ? QStringLiteral("\n\n") : QString();
        run->terminal().print(between + *run->texts[run->printed]);
        ++run->printed;
    }
}

QCoro::Task<> checkOne(DomainName domain, qsizetype index, Run *run)
{
    const Gate::Pass pass = co_await run->gate.enter(run->invocation.stop);
    if (!pass)
        co_return;
    AuditOrder order{domain, run->invocation.settings.audit, run->invocation.stop, {}};
    order.areaDone = [run](lookup::Area, const lookup::Observation &) { run->progress.areaDone(); };
    const audit::Audit audit = co_await runAudit(order, run->stack.get());
    if (run->invocation.stop.stop_requested())
        co_return; // what is known now is half of it
    run->status = worse(run->status, statusOf(audit, run->invocation.settings.audit.failOn));
    run->progress.domainDone();
    tell(run, index, audit);
}

/// The domains that were named, each once; complaints about what is none go to standard error.
std::optional<QList<DomainName>> readDomains(const Invocation &invocation)
{
    QList<DomainName> domains;
    if (invocation.words.isEmpty() && invocation.settings.lookup.demo)
        return QList<DomainName>{demoDomain(*invocation.settings.lookup.demo)};
    if (invocation.words.isEmpty()) {
        invocation.terminal->complain(
            said(QT_TRANSLATE_NOOP("Cli", "Which domain? posthorn-cli check DOMAIN")));
        return std::nullopt;
    }
    bool good = true;
    for (const QString &word : invocation.words) {
        const auto domain = readDomain(word);
        if (!domain) {
            invocation.terminal->complain(domain.error().text);
            good = false;
        } else if (!domains.contains(*domain)) {
            domains.append(*domain);
        }
    }
    return good ? std::optional(domains) : std::nullopt;
}

/// What came in between, said once at the end.
ExitStatus lastWords(Run &run)
{
    ExitStatus status = run.status;
    const auto say = [&](const QString &text) {
        run.terminal().complain(text);
        status = ExitStatus::NotDone;
    };
    if (run.invocation.stop.stop_requested())
        say(stoppedText());
    const QStringList troubles = troubleTexts(*run.stack, run.invocation.settings.lookup);
    for (const QString &text : troubles)
        say(text);
    return status;
}

} // namespace

CommandInfo CheckCommand::info() const
{
    return {Verb::Check, "check", QT_TRANSLATE_NOOP("Cli", "DOMAIN…"),
            QT_TRANSLATE_NOOP("Cli", "Look at a domain's mail: what is right, what is wrong, and what to do"),
            QT_TRANSLATE_NOOP("Cli",
                              "Looks at everything in DNS that decides about a domain's mail, and judges it. "
                              "Text is for people; with --json one document of schema posthorn.audit/1 is "
                              "written on a line for each domain, in order of completion.")};
}

QCoro::Task<ExitStatus> CheckCommand::run(Invocation invocation) const
{
    const auto domains = readDomains(invocation);
    if (!domains)
        co_return ExitStatus::Usage;
    Run run(invocation);
    auto stack = LookupStack::create(invocation.settings.lookup);
    if (!stack) {
        run.terminal().complain(stack.error().text);
        co_return stack.error().status;
    }
    run.stack = std::move(*stack);
    run.texts.resize(domains->size());
    run.progress.begin(*domains, invocation.settings.audit.areas);
    std::vector<QCoro::Task<>> checks;
    for (qsizetype i = 0; i < domains->size(); ++i)
        checks.push_back(checkOne(domains->at(i), i, &run));
    for (auto &check : checks)
        co_await check;
    co_await run.stack->ended();
    run.progress.end();
    co_return lastWords(run);
}

} // namespace posthorn::cli
