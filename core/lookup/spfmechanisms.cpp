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
bool SpfEvaluation::countVoid(qsizetype index, const dns::Answer &answer)
{
    if (!answer.absent())
        return true;
    m_result.asked[index].isVoid = true;
    return ++m_result.voidLookups <= kSpfVoidLimit;
}

/// Hands on the task of the mechanism.
QCoro::Task<SpfEvaluation::Match> SpfEvaluation::match(At at, const SpfTerm *term)
{
    std::optional<DomainName> target = targetOf(at.visit, *term);
    if (!target)
        return matchNothing(at, term);
    if (term->kind == SpfTermKind::Include)
        return matchInclude(at, term, std::move(*target));
    if (term->kind == SpfTermKind::Mx)
        return matchMx(at, term, std::move(*target));
    if (term->kind == SpfTermKind::Ptr)
        return matchPtr(at, std::move(*target));
    return matchOneQuestion(at, term, std::move(*target));
}

/// RFC 7208 §4.8 leaves open what a name that cannot be asked for means. Nothing has that name, so nothing
/// matches; an include of it has no record (§5.2).
QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchNothing(At at, const SpfTerm *term)
{
    co_return term->kind == SpfTermKind::Include ? limit(at, Why::IncludeNone) : Match::No;
}

/// `a` (RFC 7208 §5.3) and `exists` (§5.7).
QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchOneQuestion(At at, const SpfTerm *term,
                                                                  DomainName target)
{
    // `exists` asks for A, whatever the client's family.
    const bool exists = term->kind == SpfTermKind::Exists;
    const dns::RecordType type = exists ? dns::RecordType::A : addressType();
    QCoro::Task<dns::Answer> question = ask(at, target, type);
    const qsizetype asked = lastAsked();
    const dns::Answer answer = co_await question;
    noteAnswer(asked, answer);
    if (answer.failed())
        co_return failed(at, answer);
    if (!countVoid(asked, answer))
        co_return limit(at, Why::VoidLimit);
    const bool matches = exists ? answer.found() != nullptr : holdsClient(answer, *term);
    co_return matches ? Match::Yes : Match::No;
}

/// RFC 7208 §5.2, the table.
QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchInclude(At at, const SpfTerm *term, DomainName target)
{
    const SpfVerdict verdict = co_await check(std::move(target), at, Nesting::Included);
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

/// RFC 7208 §5.4.
QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchMx(At at, const SpfTerm *term, DomainName target)
{
    QCoro::Task<dns::Answer> question = ask(at, target, dns::RecordType::Mx);
    const qsizetype asked = lastAsked();
    const dns::Answer answer = co_await question;
    noteAnswer(asked, answer);
    if (answer.failed())
        co_return failed(at, answer);
    if (!countVoid(asked, answer))
        co_return limit(at, Why::VoidLimit);
    const QList<dns::Record> records = answer.records();
    if (records.size() > kSpfMaxNames)
        co_return limit(at, Why::MxLimit);

    const Match outcome = co_await matchHosts(at, term, records);
    co_return outcome;
}

/// The addresses of an `mx` term's hosts: all asked at once, and judged in their order as if asked one after
/// the other, so that what comes behind a match does not count.
QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchHosts(At at, const SpfTerm *term,
                                                            QList<dns::Record> records)
{
    Asking asking;
    const qsizetype first = m_result.asked.size();
    for (const dns::Record &record : records) {
        const auto mx = dns::mxData(record);
        if (mx && !mx->host.isRoot())
            asking.push_back(ask(at, mx->host, addressType()));
    }
    Match outcome = Match::No;
    for (size_t i = 0; i < asking.size(); ++i) {
        const dns::Answer addresses = co_await asking[i];
        const qsizetype index = first + static_cast<qsizetype>(i);
        noteAnswer(index, addresses);
        if (outcome != Match::No)
            continue;
        if (addresses.failed())
            outcome = failed(at, addresses);
        else if (!countVoid(index, addresses))
            outcome = limit(at, Why::VoidLimit);
        else if (holdsClient(addresses, *term))
            outcome = Match::Yes;
    }
    co_return outcome;
}

/// RFC 7208 §5.5.
QCoro::Task<SpfEvaluation::Match> SpfEvaluation::matchPtr(At at, DomainName target)
{
    const QList<DomainName> names = co_await validatedNames(at, target);
    if (m_result.voidLookups > kSpfVoidLimit)
        co_return limit(at, Why::VoidLimit);
    co_return names.isEmpty() ? Match::No : Match::Yes;
}

/// The names of the client's address that lead back to it (RFC 7208 §5.5), in the order of the answer.
/// A failed look-up means no name. \param within only names there, the others are not even looked up
QCoro::Task<QList<DomainName>> SpfEvaluation::validatedNames(At at, std::optional<DomainName> within)
{
    const DomainName reverse = m_query.ip.reverseName();
    QCoro::Task<dns::Answer> question = ask(at, reverse, dns::RecordType::Ptr);
    const qsizetype asked = lastAsked();
    const dns::Answer answer = co_await question;
    noteAnswer(asked, answer);
    if (within)
        countVoid(asked, answer);
    const QList<dns::Record> records = answer.records();
    QList<DomainName> names;
    Asking asking;
    const qsizetype first = m_result.asked.size();
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
        noteAnswer(first + static_cast<qsizetype>(i), addresses);
        if (holdsClient(addresses, SpfTerm{}))
            validated.append(names[static_cast<qsizetype>(i)]);
    }
    co_return validated;
}

/// `%{p}` (RFC 7208 §7.3): the domain itself where it is among the names, else one below it, else the first.
QCoro::Task<void> SpfEvaluation::findValidatedName(At at)
{
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
}

} // namespace posthorn::lookup
