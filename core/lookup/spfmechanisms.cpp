// SPDX-License-Identifier: GPL-3.0-or-later
// The mechanisms of RFC 7208 §5.
#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/lookup/spfevaluation.h"

#include <algorithm>

namespace posthorn::lookup {

using records::SpfTerm;
using records::SpfTermKind;
using Why = SpfProblem::Why;

namespace {

using Asking = std::vector<QCoro::Task<dns::Answer>>;

} // namespace

dns::RecordType SpfEvaluation::addressType() const
{
    return m_query.ip.isV4() ? dns::RecordType::A : dns::RecordType::Aaaa;
}

/// Of mechanisms that ask nothing: `all`, `ip4`, `ip6`.
bool SpfEvaluation::matchesAtOnce(const SpfTerm &term) const
{
    if (term.kind == SpfTermKind::All)
        return true;
    if (!term.network)
        return false;
    return m_query.ip.isIn(*term.network, term.network->isV4() ? term.prefix4() : term.prefix6());
}

bool SpfEvaluation::holdsClient(const dns::Answer &answer, const SpfTerm &term) const
{
    const dns::Found *found = answer.found();
    const int prefix = m_query.ip.isV4() ? term.prefix4() : term.prefix6();
    return found && std::any_of(found->records.begin(), found->records.end(), [&](const dns::Record &record) {
               const auto address = dns::addressData(record);
               return address && m_query.ip.isIn(*address, prefix);
           });
}

/// RFC 7208 §4.6.4. What is counted is each question of `a`, `mx`, `ptr` and `exists` that found nothing, the
/// addresses of the hosts of an `mx` included, as common receivers do; not the names behind a `ptr`, which
/// the domain does not choose.
bool SpfEvaluation::countVoid(const dns::Answer &answer)
{
    if (!answer.absent())
        return true;
    const auto asked = std::find_if(m_result.asked.rbegin(), m_result.asked.rend(),
                                    [&](const SpfAsked &each) { return each.question == answer.question; });
    if (asked != m_result.asked.rend())
        asked->isVoid = true;
    return ++m_result.voidLookups <= kSpfVoidLimit;
}

QCoro::Task<SpfEvaluation::Match> SpfEvaluation::match(At at, SpfTerm term)
{
    m_term = term.text;
    if (++m_result.lookups > kSpfLookupLimit)
        co_return limit(at, Why::LookupLimit);
    const std::optional<DomainName> target = co_await targetOf(at, term);
    if (!target) {
        // RFC 7208 §4.8 leaves open what a name that cannot be asked for means. Nothing has that name, so
        // nothing matches; an include of it has no record (§5.2).
        co_return term.kind == SpfTermKind::Include ? limit(at, Why::IncludeNone) : Match::No;
    }
    Match outcome = Match::No;
    if (term.kind == SpfTermKind::Include)
        outcome = co_await matchInclude(at, *target);
    else if (term.kind == SpfTermKind::A)
        outcome = co_await matchA(at, term, *target);
    else if (term.kind == SpfTermKind::Mx)
        outcome = co_await matchMx(at, term, *target);
    else if (term.kind == SpfTermKind::Ptr)
        outcome = co_await matchPtr(at, *target);
    else
        outcome = co_await matchExists(at, *target);
    co_return outcome;
}

/// RFC 7208 §5.2, the table.
QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchInclude(At at, DomainName target)
{
    const QByteArray term = m_term;
    const SpfVerdict verdict = co_await check(target, at, Nesting::Included);
    m_term = term;
    switch (verdict) {
    case SpfVerdict::Pass:
        co_return Match::Yes;
    case SpfVerdict::TempError:
        co_return Match::TempError;
    case SpfVerdict::PermError:
        co_return Match::PermError;
    case SpfVerdict::None:
        co_return limit(at, Why::IncludeNone);
    default:
        co_return Match::No;
    }
}

QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchA(At at, SpfTerm term, DomainName target)
{
    const dns::Answer answer = co_await ask(at, target, addressType());
    if (answer.failed())
        co_return failed(at, answer);
    if (!countVoid(answer))
        co_return limit(at, Why::VoidLimit);
    co_return holdsClient(answer, term) ? Match::Yes : Match::No;
}

QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchMx(At at, SpfTerm term, DomainName target)
{
    const dns::Answer answer = co_await ask(at, target, dns::RecordType::Mx);
    if (answer.failed())
        co_return failed(at, answer);
    if (!countVoid(answer))
        co_return limit(at, Why::VoidLimit);
    const QList<dns::Record> records = answer.records();
    if (records.size() > kSpfMaxNames)
        co_return limit(at, Why::MxLimit);

    Asking asking;
    for (const dns::Record &record : records) {
        const auto mx = dns::mxData(record);
        if (mx && !mx->host.isRoot())
            asking.push_back(ask(at, mx->host, addressType()));
    }
    // In their order, as if asked one after the other: what comes behind a match does not count.
    Match outcome = Match::No;
    for (QCoro::Task<dns::Answer> &task : asking) {
        const dns::Answer addresses = co_await task;
        if (outcome != Match::No)
            continue;
        if (addresses.failed())
            outcome = failed(at, addresses);
        else if (!countVoid(addresses))
            outcome = limit(at, Why::VoidLimit);
        else if (holdsClient(addresses, term))
            outcome = Match::Yes;
    }
    co_return outcome;
}

QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchExists(At at, DomainName target)
{
    // RFC 7208 §5.7: type A, whatever the client's family.
    const dns::Answer answer = co_await ask(at, target, dns::RecordType::A);
    if (answer.failed())
        co_return failed(at, answer);
    if (!countVoid(answer))
        co_return limit(at, Why::VoidLimit);
    co_return answer.found() ? Match::Yes : Match::No;
}

QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchPtr(At at, DomainName target)
{
    const int voids = m_result.voidLookups;
    const QList<DomainName> names = co_await validatedNames(at, target);
    if (m_result.voidLookups > voids && m_result.voidLookups > kSpfVoidLimit)
        co_return limit(at, Why::VoidLimit);
    co_return names.isEmpty() ? Match::No : Match::Yes;
}

/// The names of the client's address that lead back to it (RFC 7208 §5.5), in the order of the answer.
/// A failed look-up means no name. \param within only names there, the others are not even looked up
QCoro::Task<QList<DomainName>> SpfEvaluation::validatedNames(At at, std::optional<DomainName> within)
{
    const dns::Answer answer = co_await ask(at, m_query.ip.reverseName(), dns::RecordType::Ptr);
    if (within)
        countVoid(answer);
    const QList<dns::Record> records = answer.records();
    QList<DomainName> names;
    Asking asking;
    for (const dns::Record &record : records.first(std::min<qsizetype>(records.size(), kSpfMaxNames))) {
        const auto name = dns::nameData(record);
        if (!name || (within && !name->isWithin(*within)))
            continue;
        names.append(*name);
        asking.push_back(ask(at, *name, addressType()));
    }
    QList<DomainName> validated;
    for (size_t i = 0; i < asking.size(); ++i) {
        const dns::Answer addresses = co_await asking[i];
        if (holdsClient(addresses, SpfTerm{}))
            validated.append(names[static_cast<qsizetype>(i)]);
    }
    co_return validated;
}

/// `%{p}` (RFC 7208 §7.3): the domain itself where it is among the names, else one below it, else the first.
QCoro::Task<QByteArray> SpfEvaluation::validatedName(At at)
{
    if (m_validatedName && m_validatedVisit == at.visit)
        co_return *m_validatedName;
    const QList<DomainName> names = co_await validatedNames(at, std::nullopt);
    const DomainName domain = domainAt(at.visit);
    auto best = std::find(names.cbegin(), names.cend(), domain);
    if (best == names.cend())
        best = std::find_if(names.cbegin(), names.cend(),
                            [&](const DomainName &name) { return name.isSubdomainOf(domain); });
    if (best == names.cend())
        best = names.cbegin();
    m_validatedName = names.isEmpty() ? QByteArray("unknown") : records::dotted(*best);
    m_validatedVisit = at.visit;
    co_return *m_validatedName;
}

} // namespace posthorn::lookup
