// SPDX-License-Identifier: GPL-3.0-or-later
// Records, one after the other: fetching, order of evaluation, redirect, explanation. What single mechanisms
// do stands in spfmechanisms.cpp.
#include "core/lookup/spfevaluation.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/lookup/spfselect.h"

#include <algorithm>

namespace posthorn::lookup {

using records::SpfQualifier;
using records::SpfRecord;
using records::SpfTerm;
using records::SpfTermKind;
using Why = SpfProblem::Why;

namespace {

SpfVerdict verdictOf(SpfQualifier qualifier)
{
    switch (qualifier) {
    case SpfQualifier::Pass:
        return SpfVerdict::Pass;
    case SpfQualifier::Fail:
        return SpfVerdict::Fail;
    case SpfQualifier::SoftFail:
        return SpfVerdict::SoftFail;
    case SpfQualifier::Neutral:
        return SpfVerdict::Neutral;
    }
    return SpfVerdict::Neutral;
}

/// RFC 7208 §4.3: without a local part, "postmaster" stands for it.
QByteArray withLocalPart(const QByteArray &sender, const DomainName &domain)
{
    if (sender.isEmpty())
        return "postmaster@" + records::dotted(domain);
    const qsizetype at = sender.lastIndexOf('@');
    return at > 0 ? sender : (at == 0 ? "postmaster" : "postmaster@") + sender;
}

} // namespace

SpfEvaluation::SpfEvaluation(SpfQuery query, dns::Resolver *resolver, std::stop_token stop)
    : m_query(std::move(query))
    , m_resolver(resolver)
    , m_stop(std::move(stop))
{
    m_query.ip = m_query.ip.unmapped();
    m_query.sender = withLocalPart(m_query.sender, m_query.domain);
}

QCoro::Task<SpfResult> SpfEvaluation::run()
{
    m_result.verdict = co_await check(m_query.domain, At{-1, -1}, Nesting::Final);
    if (m_result.verdict == SpfVerdict::None && !m_result.problem)
        m_result.problem = SpfProblem{Why::NoRecord, m_query.domain, {}, {}};
    co_return std::move(m_result);
}

int SpfEvaluation::enter(const DomainName &domain, At from)
{
    m_result.visits.append({from.visit, from.term, domain, {}, SpfVerdict::None});
    return static_cast<int>(m_result.visits.size() - 1);
}

SpfVerdict SpfEvaluation::refuse(int visit, Why why, const QByteArray &term)
{
    m_result.problem = SpfProblem{why, domainAt(visit), term, {}};
    return SpfVerdict::PermError;
}

SpfEvaluation::Match SpfEvaluation::limit(At at, Why why)
{
    refuse(at.visit, why, m_term);
    return Match::PermError;
}

SpfEvaluation::Match SpfEvaluation::failed(At at, const dns::Answer &answer)
{
    const dns::Failed why = *answer.failed();
    m_result.problem = SpfProblem{why.why == dns::Failed::Why::Cancelled ? Why::Cancelled : Why::DnsFailed,
                                  answer.question.name, at.term < 0 ? QByteArray() : m_term, why};
    return Match::TempError;
}

QCoro::Task<dns::Answer> SpfEvaluation::ask(At at, DomainName name, dns::RecordType type)
{
    const qsizetype index = m_result.asked.size();
    m_result.asked.append({at.visit, at.term, {name, type}, SpfAsked::Outcome::Failed, false});
    dns::Answer answer = co_await m_resolver->resolve(dns::Question{name, type}, m_stop);
    if (!answer.failed())
        m_result.asked[index].outcome = answer.found()        ? SpfAsked::Outcome::Found
                                        : answer.isNxDomain() ? SpfAsked::Outcome::NxDomain
                                                              : SpfAsked::Outcome::NoData;
    co_return answer;
}

QCoro::Task<SpfVerdict> SpfEvaluation::check(DomainName domain, At from, Nesting nesting)
{
    const int visit = enter(domain, from);
    if (domain.labelCount() < 2) { // RFC 7208 §4.3
        if (from.visit < 0)
            refuse(visit, Why::BadDomain);
        co_return SpfVerdict::None;
    }
    std::optional<SpfRecord> record = co_await fetch(visit);
    if (!record)
        co_return m_result.visits[visit].verdict;
    const SpfVerdict verdict = co_await evaluate(visit, std::move(*record), nesting);
    m_result.visits[visit].verdict = verdict;
    co_return verdict;
}

/// RFC 7208 §4.4, §4.5. Without a record, the visit's verdict says why.
QCoro::Task<std::optional<SpfRecord>> SpfEvaluation::fetch(int visit)
{
    const dns::Answer answer = co_await ask(At{visit, -1}, domainAt(visit), dns::RecordType::Txt);
    SpfVisit &seen = m_result.visits[visit];
    if (answer.failed()) {
        failed(At{visit, -1}, answer);
        seen.verdict = SpfVerdict::TempError;
        co_return std::nullopt;
    }
    const QList<QByteArray> texts = spfTexts(answer);
    if (texts.isEmpty())
        co_return std::nullopt;
    seen.record = texts.first();
    seen.verdict = SpfVerdict::PermError;
    if (texts.size() > 1) {
        refuse(visit, Why::MultipleRecords);
        co_return std::nullopt;
    }
    records::SpfParse parse = records::parseSpf(seen.record);
    if (auto *record = std::get_if<SpfRecord>(&parse))
        co_return std::move(*record);
    if (const auto *malformed = std::get_if<records::SpfMalformed>(&parse))
        refuse(visit, Why::Syntax, malformed->faults.first().term);
    co_return std::nullopt;
}

/// RFC 7208 §4.6.2, §4.7: mechanisms in their order, then the redirect, else neutral.
QCoro::Task<SpfVerdict> SpfEvaluation::evaluate(int visit, SpfRecord record, Nesting nesting)
{
    const qsizetype depth = m_result.path.size();
    for (qsizetype i = 0; i < record.terms.size(); ++i) {
        const SpfTerm &term = record.terms.at(i);
        if (!term.isMechanism())
            continue;
        const At at{visit, static_cast<int>(i)};
        Match outcome = matchesAtOnce(term) ? Match::Yes : Match::No;
        const bool looksUp = term.costsLookup();
        if (looksUp || outcome == Match::Yes)
            m_result.path.append({domainAt(visit), at.term, term.text});
        if (looksUp)
            outcome = co_await match(at, term);
        if (outcome == Match::TempError)
            co_return SpfVerdict::TempError;
        if (outcome == Match::PermError)
            co_return SpfVerdict::PermError;
        if (outcome == Match::No) {
            m_result.path.resize(depth);
            continue;
        }
        m_result.matched = nesting == Nesting::Final;
        const SpfVerdict verdict = verdictOf(term.qualifier);
        const SpfTerm *exp = record.exp();
        if (verdict == SpfVerdict::Fail && nesting == Nesting::Final && exp)
            co_await explain(visit, *exp);
        co_return verdict;
    }
    const auto isRedirect = [](const SpfTerm &term) { return term.kind == SpfTermKind::Redirect; };
    const auto found = std::find_if(record.terms.cbegin(), record.terms.cend(), isRedirect);
    if (found == record.terms.cend())
        co_return SpfVerdict::Neutral;
    const int index = static_cast<int>(found - record.terms.cbegin());
    const SpfVerdict verdict = co_await redirect(At{visit, index}, *found, nesting);
    co_return verdict;
}

/// RFC 7208 §6.1.
QCoro::Task<SpfVerdict> SpfEvaluation::redirect(At at, SpfTerm term, Nesting nesting)
{
    m_result.path.append({domainAt(at.visit), at.term, term.text});
    m_term = term.text;
    if (++m_result.lookups > kSpfLookupLimit)
        co_return refuse(at.visit, Why::LookupLimit, term.text);
    const std::optional<DomainName> target = co_await targetOf(at, term);
    SpfVerdict verdict = SpfVerdict::None;
    if (target)
        verdict = co_await check(*target, at, nesting);
    if (verdict == SpfVerdict::None)
        verdict = refuse(at.visit, Why::RedirectNone, term.text);
    co_return verdict;
}

/// RFC 7208 §6.2. Whatever goes wrong, there is no explanation and the verdict stands.
QCoro::Task<void> SpfEvaluation::explain(int visit, SpfTerm exp)
{
    const At at{visit, -1};
    const std::optional<DomainName> target = co_await targetOf(at, exp);
    if (!target)
        co_return;
    const dns::Answer answer = co_await ask(at, *target, dns::RecordType::Txt);
    if (!answer.found() || answer.found()->records.size() != 1)
        co_return;
    const QByteArray text = dns::txtText(answer.found()->records.first());
    const auto string = records::parseSpfMacroString(text, records::SpfMacroUse::Explanation);
    if (!string)
        co_return;
    SpfMacroValues values = valuesAt(visit);
    if (needsValidatedName(*string))
        values.validatedName = co_await validatedName(at);
    const QByteArray expanded = expandSpf(*string, values);
    const auto printable = [](char c) { return c >= 0x20 && c < 0x7f; };
    if (std::all_of(expanded.begin(), expanded.end(), printable))
        m_result.explanation = expanded;
}

SpfMacroValues SpfEvaluation::valuesAt(int visit) const
{
    SpfMacroValues values;
    values.query = m_query;
    values.domain = domainAt(visit);
    return values;
}

/// The target-name of a term (RFC 7208 §4.8); the current domain where none is written.
QCoro::Task<std::optional<DomainName>> SpfEvaluation::targetOf(At at, SpfTerm term)
{
    if (!term.domain)
        co_return domainAt(at.visit);
    if (!term.domain->hasMacros())
        co_return term.domain->name;
    SpfMacroValues values = valuesAt(at.visit);
    if (needsValidatedName(*term.domain))
        values.validatedName = co_await validatedName(at);
    co_return expandSpfName(*term.domain, values);
}

} // namespace posthorn::lookup
