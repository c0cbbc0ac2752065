// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditrun.h"

#include "app/cli/ownlookup.h"
#include "app/cli/ownrecording.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"

#include <QCoreApplication>

namespace posthorn::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QCoro::Task<audit::Audit> look(DomainName domain, lookup::Context context, const Spent *spent)
{
    lookup::Observation seen = co_await lookup::observe(domain, context);
    seen.queries = spent->queries;
    seen.cacheHits = spent->cacheHits;
    seen.retries = spent->retries;
    co_return audit::audit(std::move(seen));
}

} // namespace

lookup::Context auditContext(const AuditOrder &order, OwnLookup &own, LookupStack &stack)
{
    lookup::Context context;
    if (stack.isRecorded())
        context.probeLabel = kRecordedLabel;
    context.resolver = own.resolver();
    context.authority = own.authority();
    context.dialler = stack.dialler();
    context.smtp = order.settings.smtp;
    context.smtp.port = stack.recordedSmtpPort().value_or(context.smtp.port);
    context.validator = stack.validator();
    context.changes = stack.overlay().isEmpty() ? nullptr : &stack.overlay();
    context.clock = &stack.clock();
    context.spfRecords = &stack.spfRecords();
    context.fetcher = order.settings.fetches ? stack.fetcher() : nullptr;
    context.areas = order.settings.areas;
    context.authorityPort = stack.recordedPort().value_or(order.settings.authorityPort);
    context.fetchesLogo = order.settings.fetchesLogo;
    context.httpsPort = order.settings.httpsPort;
    context.selectors = order.settings.selectors;
    context.selectorBudget = order.settings.selectorBudget;
    context.purpose = order.settings.purpose;
    context.stop = order.stop;
    context.areaDone = order.areaDone;
    return context;
}

QCoro::Task<audit::Audit> runAudit(AuditOrder order, LookupStack *stack)
{
    const auto own = std::make_unique<OwnLookup>(*stack);
    const lookup::Context context = auditContext(order, *own, *stack);
    audit::Audit audit = co_await look(order.domain, context, &own->spent());
    co_return audit;
}

QCoro::Task<RecordedAudit> runRecordedAudit(AuditOrder order, LookupStack *stack)
{
    const auto own = std::make_unique<OwnLookup>(*stack);
    const auto answers = std::make_unique<OwnRecording>(*stack);
    lookup::Context context = auditContext(order, *own, *stack);
    answers->listenTo(&context);
    RecordedAudit made;
    made.asked = history::askedOf(context);
    audit::Audit audit = co_await look(order.domain, context, &own->spent());
    made.audit = std::move(audit);
    co_await answers->ended();
    made.recording = answers->octets();
    co_return made;
}

QCoro::Task<PlannedAudit> runPlannedAudit(AuditOrder order, plan::Desired wish, plan::Answers answers,
                                          LookupStack *stack)
{
    const auto own = std::make_unique<OwnLookup>(*stack);
    const lookup::Context context = auditContext(order, *own, *stack);
    PlannedAudit made;
    audit::Audit audit = co_await look(order.domain, context, &own->spent());
    made.audit = std::move(audit);
    // A plan against the unknown would do harm.
    if (stack->nobodyAnswered() || made.audit.verdict == audit::Verdict::Unknown ||
        order.stop.stop_requested())
        co_return made;
    lookup::Context quiet = context;
    quiet.areaDone = nullptr;
    plan::Foreseen foreseen = co_await plan::foresee(made.audit, std::move(wish), std::move(answers), quiet);
    if (!order.stop.stop_requested())
        made.foreseen = std::move(foreseen);
    co_return made;
}

ExitStatus statusOf(const audit::Audit &audit, std::optional<audit::Severity> failOn)
{
    for (const audit::Finding &finding : audit.findings) {
        if (failOn && finding.counts && finding.severity >= *failOn)
            return ExitStatus::Found;
    }
    // Nothing stands against the domain, and we could not see what decides: that is no good news.
    return audit.verdict == audit::Verdict::Unknown ? ExitStatus::NotDone : ExitStatus::Done;
}

QString stoppedText()
{
    return said(QT_TRANSLATE_NOOP("Cli", "Stopped before the end."));
}

QString nobodyAnsweredText(const LookupSettings &settings)
{
    if (settings.resolvers.isEmpty() && dns::Exchange::systemServers().isEmpty())
        return said(QT_TRANSLATE_NOOP(
            "Cli", "This system has no DNS resolver configured. Name one: --resolver 192.0.2.1"));
    QStringList tried;
    for (const dns::Upstream &upstream : settings.resolvers) {
        const auto *endpoint = std::get_if<dns::Endpoint>(&upstream);
        tried.append(endpoint ? endpoint->toString() : std::get<QUrl>(upstream).toDisplayString());
    }
    if (settings.resolvers.isEmpty()) {
        for (const dns::Endpoint &server : dns::Exchange::systemServers())
            tried.append(server.toString());
    }
    const QString text =
        said(QT_TRANSLATE_NOOP("Cli", "No DNS resolver answered ({list}). Check the network, or try another "
                                      "resolver with --resolver, or a longer --timeout."));
    return fillIn(text, {{u"list"_s, tried.join(u", "_s)}});
}

QString recordingFailedText()
{
    return said(QT_TRANSLATE_NOOP("Cli", "The recording could not be written to its end: is the disk full?"));
}

QStringList troubleTexts(LookupStack &stack, const LookupSettings &settings)
{
    QStringList texts;
    if (stack.nobodyAnswered())
        texts.append(nobodyAnsweredText(settings));
    if (stack.nobodyAnswered() && !stack.lastFailure().isEmpty())
        texts.append(fillIn(said(QT_TRANSLATE_NOOP("Cli", "What the last one failed with: {why}.")),
                            {{u"why"_s, safeText(stack.lastFailure(), 200)}}));
    if (stack.recordingFailed())
        texts.append(recordingFailedText());
    return texts;
}

} // namespace posthorn::cli
