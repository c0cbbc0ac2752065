// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/engineworker.h"

#include "app/cli/auditrun.h"
#include "app/window/planwork.h"
#include "core/base/safetext.h"
#include "core/lookup/evidence.h"
#include "core/report/auditjson.h"

namespace posthorn::window {

using namespace Qt::Literals::StringLiterals;
using lookup::Area;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kActivityInterval = 200;      ///< milliseconds
constexpr qsizetype kMostAuditsAtOnce = 16; ///< more than that wait for each other's answers anyway

} // namespace

EngineWorker::EngineWorker(cli::LookupSettings settings, quint16 authorityPort)
    : m_settings(std::move(settings))
    , m_authorityPort(authorityPort)
    , m_activity(this)
{
    m_activity.setInterval(kActivityInterval);
    connect(&m_activity, &QTimer::timeout, this, &EngineWorker::tellActivity);
}

EngineWorker::Stack EngineWorker::stack()
{
    if (m_stack)
        return m_stack;
    auto made = cli::LookupStack::create(m_settings);
    if (!made) {
        emit complained(made.error().text);
        return nullptr;
    }
    m_stack = std::move(*made);
    watch(*m_stack);
    return m_stack;
}

void EngineWorker::watch(cli::LookupStack &stack)
{
    stack.tracker().setObserver([this](const dns::Question &question, bool begins) {
        if (begins) {
            m_questions.push_back({question, Clock::now()});
            return;
        }
        const auto at = std::find_if(m_questions.begin(), m_questions.end(),
                                     [&](const Asked &asked) { return asked.question == question; });
        if (at != m_questions.end())
            m_questions.erase(at);
    });
}

void EngineWorker::audit(const ui::AuditWish &wish)
{
    cancel(wish.domain);
    // What somebody looks at waits for nothing.
    if (m_audits.size() < kMostAuditsAtOnce || wish.domain == m_watched)
        begin(wish);
    else
        wait(wish);
}

void EngineWorker::wait(const ui::AuditWish &wish)
{
    m_waiting.append(wish);
    m_waitingNames.insert(wish.domain);
}

/// \return the wish, where it was waiting
std::optional<ui::AuditWish> EngineWorker::takeWaiting(const DomainName &domain)
{
    if (!m_waitingNames.remove(domain))
        return std::nullopt;
    const auto at = std::find_if(m_waiting.begin(), m_waiting.end(),
                                 [&](const ui::AuditWish &wish) { return wish.domain == domain; });
    const ui::AuditWish wish = *at;
    m_waiting.erase(at);
    return wish;
}

void EngineWorker::begin(const ui::AuditWish &wish)
{
    const Stack with = stack();
    if (!with || m_closing) {
        emit stopped(wish.domain);
        return;
    }
    std::stop_source stop;
    m_audits.insert(wish.domain, stop);
    ++m_underWay;
    m_activity.start();
    runAudit(this, wish, stop, with);
}

void EngineWorker::beginWaiting()
{
    while (!m_waiting.isEmpty() && m_audits.size() < kMostAuditsAtOnce)
        begin(*takeWaiting(m_waiting.first().domain));
}

void EngineWorker::watch(const DomainName &domain)
{
    m_watched = domain;
    if (const auto wish = takeWaiting(domain))
        begin(*wish);
}

void EngineWorker::cancel(const DomainName &domain)
{
    if (takeWaiting(domain))
        emit stopped(domain);
    // Out of the table first: what ends now is no longer the domain's audit.
    if (const auto at = m_audits.find(domain); at != m_audits.end()) {
        std::stop_source stop = *at;
        m_audits.erase(at);
        stop.request_stop();
        emit stopped(domain);
    }
}

void EngineWorker::cancelAll()
{
    m_waitingNames.clear();
    for (const ui::AuditWish &wish : std::exchange(m_waiting, {}))
        emit stopped(wish.domain);
    for (const DomainName &domain : m_audits.keys())
        cancel(domain);
}

void EngineWorker::areaDone(lookup::AreaSet *arrived, Area area, const lookup::Observation &seen)
{
    arrived->insert(area);
    if (seen.domain != m_watched)
        return;
    lookup::Observation soFar = seen;
    soFar.areas = *arrived;
    soFar.providers = providers::recognise(lookup::evidenceOf(soFar), providers::Catalogue::shipped());
    emit areaSeen(audit::audit(std::move(soFar)));
}

QCoro::Task<> EngineWorker::runAudit(EngineWorker *self, ui::AuditWish wish, std::stop_source stop,
                                     Stack stack)
{
    cli::AuditOrder order;
    order.domain = wish.domain;
    order.settings.areas = wish.areas;
    order.settings.authorityPort = self->m_authorityPort;
    order.settings.selectors = wish.selectors;
    order.settings.purpose = wish.purpose;
    order.stop = stop.get_token();
    lookup::AreaSet arrived;
    order.areaDone = [self, &arrived, token = stop.get_token()](Area area, const lookup::Observation &seen) {
        if (!token.stop_requested())
            self->areaDone(&arrived, area, seen);
    };
    const cli::RecordedAudit made = co_await cli::runRecordedAudit(order, stack.get());
    if (!stop.stop_requested()) {
        self->m_audits.remove(wish.domain);
        if (stack->nobodyAnswered()) {
            cli::LookupSettings asked = self->m_settings;
            emit self->complained(cli::nobodyAnsweredText(asked));
        }
        emit self->recorded(
            {report::auditJson(made.audit), made.recording, history::askedJson(made.asked), false});
        emit self->audited(made.audit);
    }
    self->beginWaiting();
    co_await stack->settled();
    stack.reset();
    self->leave();
}

void EngineWorker::evaluateSpf(quint64 ticket, const lookup::SpfQuery &query)
{
    const Stack with = stack();
    if (!with || m_closing)
        return;
    ++m_underWay;
    runSpf(this, ticket, query, m_others.get_token(), with);
}

QCoro::Task<> EngineWorker::runSpf(EngineWorker *self, quint64 ticket, lookup::SpfQuery query,
                                   std::stop_token stop, Stack stack)
{
    const lookup::SpfResult result =
        co_await lookup::checkHost(query, &stack->resolver(), stop, &stack->spfRecords());
    if (!stop.stop_requested())
        emit self->spfEvaluated(ticket, result);
    co_await stack->settled();
    stack.reset();
    self->leave();
}

void EngineWorker::lookUpHost(const DomainName &host)
{
    const Stack with = stack();
    if (!with || m_closing)
        return;
    ++m_underWay;
    runHost(this, host, m_others.get_token(), with);
}

QCoro::Task<> EngineWorker::runHost(EngineWorker *self, DomainName host, std::stop_token stop, Stack stack)
{
    lookup::Context context;
    context.resolver = &stack->resolver();
    context.stop = stop;
    const lookup::HostSeen seen = co_await lookup::lookUpHost(host, context);
    if (!stop.stop_requested())
        emit self->hostSeen(seen);
    co_await stack->settled();
    stack.reset();
    self->leave();
}

void EngineWorker::plan(quint64 ticket, const ui::PlanWish &wish)
{
    m_plan.request_stop();
    m_plan = std::stop_source();
    const Stack with = stack();
    if (!with || m_closing || !wish.before)
        return;
    ++m_underWay;
    runPlan(this, ticket, wish, m_plan.get_token(), with);
}

QCoro::Task<> EngineWorker::runPlan(EngineWorker *self, quint64 ticket, ui::PlanWish wish,
                                    std::stop_token stop, Stack stack)
{
    const ui::PlanResult result = co_await foresee(wish, self->m_authorityPort, stop, stack.get());
    if (!stop.stop_requested())
        emit self->planned(ticket, result);
    co_await stack->settled();
    stack.reset();
    self->leave();
}

void EngineWorker::confirm(quint64 ticket, const DomainName &zone, const QList<plan::RecordSet> &sets)
{
    const Stack with = stack();
    if (!with || m_closing)
        return;
    ++m_underWay;
    runConfirm(this, ticket, zone, sets, m_others.get_token(), with);
}

QCoro::Task<> EngineWorker::runConfirm(EngineWorker *self, quint64 ticket, DomainName zone,
                                       QList<plan::RecordSet> sets, std::stop_token stop, Stack stack)
{
    const QList<ui::SetConfirmation> said =
        co_await confirmSets(zone, sets, self->m_authorityPort, stop, stack.get());
    if (!stop.stop_requested())
        emit self->confirmed(ticket, said);
    co_await stack->settled();
    stack.reset();
    self->leave();
}

void EngineWorker::setNetwork(const ui::NetworkChoice &choice)
{
    cli::LookupSettings settings = m_settings;
    settings.timeout = choice.timeout;
    settings.resolvers.clear();
    for (const QString &text : choice.resolvers) {
        if (const auto upstream = dns::parseUpstream(text))
            settings.resolvers.append(*upstream);
        else
            emit complained(tr("“%1” is no resolver. It is left out.").arg(safeText(text, 80)));
    }
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_stack.reset(); // what is under way keeps the old one until it ends
}

void EngineWorker::tryResolvers(const ui::NetworkChoice &choice)
{
    const QStringList resolvers = choice.resolvers.isEmpty() ? QStringList{QString()} : choice.resolvers;
    for (const QString &resolver : resolvers) {
        cli::LookupSettings settings = m_settings;
        settings.timeout = choice.timeout;
        settings.resolvers.clear();
        const auto upstream = dns::parseUpstream(resolver);
        if (upstream)
            settings.resolvers.append(*upstream);
        auto made = upstream || resolver.isEmpty() ? cli::LookupStack::create(settings)
                                                   : cli::Checked<std::unique_ptr<cli::LookupStack>>();
        if (!made || !*made) {
            emit resolverTried({resolver, false, {}, tr("This is no resolver.")});
            continue;
        }
        ++m_underWay;
        runTrial(this, resolver, m_others.get_token(), std::move(*made));
    }
}

QCoro::Task<> EngineWorker::runTrial(EngineWorker *self, QString resolver, std::stop_token stop, Stack stack)
{
    // The root's name servers: every recursive resolver knows them.
    const dns::Question question{DomainName(), dns::RecordType::Ns};
    const auto begin = Clock::now();
    const dns::Answer answer = co_await stack->resolver().resolve(question, stop);
    ui::ResolverTrial trial;
    trial.resolver = resolver;
    trial.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
    trial.answered = !answer.failed();
    trial.said = answer.failed() ? safeText(answer.failed()->detail) : answer.server;
    if (!stop.stop_requested())
        emit self->resolverTried(trial);
    co_await stack->settled();
    stack.reset();
    self->leave();
}

void EngineWorker::tellActivity()
{
    ui::Activity activity;
    activity.domains = m_audits.keys();
    activity.waiting = static_cast<int>(m_waiting.size());
    activity.questionCount = static_cast<int>(m_questions.size());
    const auto now = Clock::now();
    for (const Asked &asked : m_questions) {
        if (activity.questions.size() >= ui::Activity::kMaxShownQuestions)
            break;
        activity.questions.append({safeText(asked.question.name.toString()),
                                   dns::typeName(asked.question.type),
                                   std::chrono::duration_cast<std::chrono::milliseconds>(now - asked.since)});
    }
    emit activityChanged(activity);
}

/// Something that was under way has ended.
void EngineWorker::leave()
{
    if (--m_underWay > 0)
        return;
    m_activity.stop();
    tellActivity();
    if (m_closing)
        emit closed();
}

void EngineWorker::close()
{
    m_closing = true;
    cancelAll();
    m_others.request_stop();
    m_plan.request_stop();
    if (m_underWay == 0)
        emit closed();
}

} // namespace posthorn::window
