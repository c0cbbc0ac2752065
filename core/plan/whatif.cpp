// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/whatif.h"

#include "core/dns/overlayauthority.h"
#include "core/dns/overlayresolver.h"
#include "core/plan/planner.h"
#include "core/smtp/dialogue.h"
#include "core/web/fetch.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

const QString kSource = QStringLiteral("plan"); ///< who is said to have answered

/// Talks to each server once, however many outcomes are looked at: records do not change what it says.
class OnceDialler final : public smtp::Dialler
{
public:
    explicit OnceDialler(smtp::Dialler &base)
        : m_base(base)
    {
    }
    QCoro::Task<smtp::Dialogue> talk(smtp::Call call, std::stop_token stop) override
    {
        for (const auto &[known, dialogue] : m_known) {
            if (known == call)
                co_return dialogue;
        }
        const smtp::Dialogue dialogue = co_await m_base.talk(call, stop);
        m_known.append({call, dialogue});
        co_return dialogue;
    }

    /// Nobody hands over a message while looking.
    QCoro::Task<smtp::Dialogue> send(smtp::Call call, smtp::Mail mail, smtp::Objection objection,
                                     std::stop_token stop) override
    {
        const smtp::Dialogue dialogue = co_await m_base.send(call, mail, objection, stop);
        co_return dialogue;
    }

private:
    smtp::Dialler &m_base;
    QList<std::pair<smtp::Call, smtp::Dialogue>> m_known;
};

/// Likewise for files of the web.
class OnceFetcher final : public web::Fetcher
{
public:
    explicit OnceFetcher(web::Fetcher &base)
        : m_base(base)
    {
    }
    QCoro::Task<web::Fetched> fetch(web::FetchOrder order, std::stop_token stop) override
    {
        for (const auto &[known, fetched] : m_known) {
            if (known == order)
                co_return fetched;
        }
        const web::Fetched fetched = co_await m_base.fetch(order, stop);
        m_known.append({order, fetched});
        co_return fetched;
    }

private:
    web::Fetcher &m_base;
    QList<std::pair<web::FetchOrder, web::Fetched>> m_known;
};

/// A plan that is being made. Outlives its tasks.
struct Making
{
    Desired wish;
    Answers answers;
    lookup::Context context;
    std::optional<dns::OverlayAuthority> authority;
    std::optional<OnceDialler> dialler;
    std::optional<OnceFetcher> fetcher;
    QList<Edit> edits;
    QList<dns::Question> wanted; ///< beside what an audit asks
    QList<Manual> manual;
    QStringList limits;
};

template <class T>
void addNew(QList<T> &all, const QList<T> &more)
{
    for (const T &one : more) {
        if (!all.contains(one))
            all.append(one);
    }
}

QCoro::Task<QList<dns::Answer>> answersTo(QList<dns::Question> questions, dns::Resolver *resolver,
                                          std::stop_token stop)
{
    std::vector<QCoro::Task<dns::Answer>> asked;
    for (const dns::Question &question : questions)
        asked.push_back(resolver->resolve(question, stop));
    QList<dns::Answer> answers;
    for (auto &task : asked) {
        const dns::Answer answer = co_await task;
        answers.append(answer);
    }
    co_return answers;
}

/// One round; what it wants to know beside is asked until it wants no more.
QCoro::Task<Round> roundFor(audit::Audit audit, Making *making, dns::Resolver *resolver)
{
    Round round;
    for (int i = 0; i < kMaxPlanRounds; ++i) {
        const QList<dns::Answer> more = co_await answersTo(making->wanted, resolver, making->context.stop);
        round = planRound(audit, more, making->wish, making->answers);
        const auto before = making->wanted.size();
        addNew(making->wanted, round.unseen);
        if (making->wanted.size() == before)
            break;
    }
    co_return round;
}

QCoro::Task<audit::Audit> auditWith(Making *making, DomainName domain, dns::Resolver *resolver)
{
    // Signatures are judged on what is published; sets that change take the state of their zone.
    QList<dns::ChangedSet> changes = outcomeOf(making->edits);
    if (making->context.changes)
        changes = *making->context.changes + changes;
    lookup::Context context = making->context;
    context.changes = &changes;
    context.resolver = resolver;
    context.authority = making->authority ? &*making->authority : nullptr;
    context.dialler = making->dialler ? &*making->dialler : nullptr;
    context.fetcher = making->fetcher ? &*making->fetcher : nullptr;
    context.areaDone = nullptr;
    lookup::Observation seen = co_await lookup::observe(domain, context);
    co_return audit::audit(std::move(seen));
}

/// What the last round asks, and what all rounds said.
Plan finished(const Making &making, const audit::Audit &before, const audit::Audit &after, const Round &last,
              const QList<dns::Answer> &more)
{
    Plan plan = assemble(before, Published(before.seen, more), making.edits);
    plan.questions = last.questions;
    plan.manual = making.manual;
    addNew(plan.manual, manualOf(after));
    plan.hostLimits = making.limits;
    addNew(plan.hostLimits, HostRules(before.seen.providers.dnsHost).limitsFor(plan.changes));
    plan.predicted = predictionOf(after);
    return plan;
}

QList<DomainName> takersWithout(const audit::Audit &audit, const DomainName &down)
{
    const QList<DomainName> none;
    return lookup::failover(audit.seen.mx.servers, down.isRoot() ? none : QList<DomainName>{down}).takers;
}

} // namespace

QCoro::Task<Foreseen> foresee(audit::Audit before, Desired wish, Answers answers, lookup::Context context)
{
    Making making;
    making.wish = wish;
    making.answers = answers;
    making.context = context;
    if (context.authority)
        making.authority.emplace(*context.authority);
    if (context.dialler)
        making.dialler.emplace(*context.dialler);
    if (context.fetcher)
        making.fetcher.emplace(*context.fetcher);
    const DomainName domain = before.seen.domain;
    audit::Audit after = before;
    Round round;
    for (int i = 0; i < kMaxPlanRounds && !context.stop.stop_requested(); ++i) {
        dns::OverlayResolver today(*context.resolver, outcomeOf(making.edits), kSource);
        round = co_await roundFor(after, &making, &today);
        addNew(making.manual, round.manual);
        addNew(making.limits, round.hostLimits);
        const QList<Edit> edits = followedBy(making.edits, round.edits);
        if (edits == making.edits)
            break;
        making.edits = edits;
        dns::OverlayResolver then(*context.resolver, outcomeOf(making.edits), kSource);
        if (making.authority)
            making.authority->change(outcomeOf(making.edits));
        after = co_await auditWith(&making, domain, &then);
    }
    const QList<dns::Answer> more = co_await answersTo(making.wanted, context.resolver, context.stop);
    const Plan plan = finished(making, before, after, round, more);
    co_return Foreseen{plan, before, after};
}

QList<FailoverChange> failoverChanges(const Foreseen &foreseen)
{
    QList<DomainName> names{DomainName()};
    for (const audit::Audit *audit : {&foreseen.before, &foreseen.after}) {
        for (const lookup::MxServer &server : audit->seen.mx.servers) {
            if (!names.contains(server.host))
                names.append(server.host);
        }
    }
    QList<FailoverChange> changes;
    for (const DomainName &down : names)
        changes.append({down, takersWithout(foreseen.before, down), takersWithout(foreseen.after, down)});
    const bool same = std::all_of(changes.begin(), changes.end(),
                                  [](const FailoverChange &change) { return change.before == change.after; });
    return same ? QList<FailoverChange>() : changes;
}

} // namespace posthorn::plan
