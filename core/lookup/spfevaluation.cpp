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

SpfEvaluation::SpfEvaluation(SpfQuery query, dns::Resolver *resolver, std::stop_token stop,
                             records::SpfCache *cache)
    : m_query(std::move(query))
    , m_resolver(resolver)
    , m_stop(std::move(stop))
    , m_cache(cache)
{
    m_query.ip = m_query.ip.unmapped();
    m_query.sender = withLocalPart(m_query.sender, m_query.domain);
    // As much as most evaluations need.
    m_result.visits.reserve(4);
    m_result.asked.reserve(8);
    m_result.path.reserve(4);
}

SpfResult SpfEvaluation::takeResult(SpfVerdict verdict)
{
    m_result.verdict = verdict;
    if (verdict == SpfVerdict::None && !m_result.problem)
        m_result.problem = SpfProblem{Why::NoRecord, m_query.domain, {}, {}};
    return std::move(m_result);
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
    refuse(at.visit, why, m_term->text);
    return Match::PermError;
}

SpfEvaluation::Match SpfEvaluation::failed(At at, const dns::Answer &answer)
{
    const dns::Failed why = *answer.failed();
    m_result.problem = SpfProblem{why.why == dns::Failed::Why::Cancelled ? Why::Cancelled : Why::DnsFailed,
                                  answer.question.name, at.term < 0 ? QByteArray() : m_term->text, why};
    return Match::TempError;
}

QCoro::Task<dns::Answer> SpfEvaluation::ask(At at, DomainName name, dns::RecordType type)
{
    const dns::Question question{name, type};
    m_result.asked.append({at.visit, at.term, question, SpfAsked::Outcome::Failed, false});
    return m_resolver->resolve(question, m_stop);
}

void SpfEvaluation::noteAnswer(qsizetype index, const dns::Answer &answer)
{
    if (!answer.failed())
        m_result.asked[index].outcome = answer.found()        ? SpfAsked::Outcome::Found
                                        : answer.isNxDomain() ? SpfAsked::Outcome::NxDomain
                                                              : SpfAsked::Outcome::NoData;
}

QCoro::Task<SpfVerdict> SpfEvaluation::check(DomainName domain, At from, Nesting nesting)
{
    const int visit = enter(domain, from);
    if (domain.labelCount() < 2) { // RFC 7208 §4.3
        if (from.visit < 0)
            refuse(visit, Why::BadDomain);
        co_return SpfVerdict::None;
    }
    const At at{visit, -1};
    QCoro::Task<dns::Answer> asking = ask(at, domain, dns::RecordType::Txt);
    const qsizetype asked = lastAsked();
    const dns::Answer answer = co_await asking;
    noteAnswer(asked, answer);
    std::optional<SpfRecord> record = recordIn(answer, visit);
    if (!record)
        co_return m_result.visits[visit].verdict;
    const SpfVerdict verdict = co_await evaluate(visit, std::move(*record), nesting);
    m_result.visits[visit].verdict = verdict;
    co_return verdict;
}

/// RFC 7208 §4.4, §4.5, §4.6.
std::optional<SpfRecord> SpfEvaluation::recordIn(const dns::Answer &answer, int visit)
{
    SpfVisit &seen = m_result.visits[visit];
    if (answer.failed()) {
        failed(At{visit, -1}, answer);
        seen.verdict = SpfVerdict::TempError;
        return std::nullopt;
    }
    const SpfSelection selected = selectSpf(answer);
    if (selected.count == 0)
        return std::nullopt;
    seen.record = selected.first;
    seen.verdict = SpfVerdict::PermError;
    if (selected.count > 1) {
        refuse(visit, Why::MultipleRecords);
        return std::nullopt;
    }
    records::SpfParse parse = m_cache ? m_cache->parse(seen.record) : records::parseSpf(seen.record);
    if (auto *record = std::get_if<SpfRecord>(&parse))
        return std::move(*record);
    if (const auto *malformed = std::get_if<records::SpfMalformed>(&parse))
        refuse(visit, Why::Syntax, malformed->faults.first().term);
    return std::nullopt;
}

/// Steps to a term that asks or matches. \return false: one look-up too many (RFC 7208 §4.6.4)
bool SpfEvaluation::stepTo(At at, const SpfTerm &term)
{
    m_result.path.append({domainAt(at.visit), at.term, term.text});
    m_term = &term;
    if (!term.costsLookup() || ++m_result.lookups <= kSpfLookupLimit)
        return true;
    refuse(at.visit, Why::LookupLimit, term.text);
    return false;
}

/// RFC 7208 §4.6.2, §4.7: mechanisms in their order, then the redirect, else neutral.
QCoro::Task<SpfVerdict> SpfEvaluation::evaluate(int visit, SpfRecord record, Nesting nesting)
{
    const qsizetype depth = m_result.path.size();
    for (qsizetype i = 0; i < record.terms.size(); ++i) {
        const SpfTerm *term = &record.terms.at(i);
        const bool asks = term->isMechanism() && term->costsLookup();
        Match outcome = matchesAtOnce(*term) ? Match::Yes : Match::No;
        if (!asks && outcome == Match::No)
            continue;
        const At at{visit, static_cast<int>(i)};
        if (!stepTo(at, *term))
            co_return SpfVerdict::PermError;
        if (asks && waitsForValidatedName(visit, *term))
            co_await findValidatedName(at);
        if (asks)
            outcome = co_await match(at, term);
        if (outcome == Match::No) {
            m_result.path.resize(depth);
            continue;
        }
        if (outcome != Match::Yes)
            co_return outcome == Match::TempError ? SpfVerdict::TempError : SpfVerdict::PermError;
        m_result.matched = nesting == Nesting::Final;
        if (term->qualifier == SpfQualifier::Fail && nesting == Nesting::Final && record.exp())
            co_await explain(visit, record.exp());
        co_return verdictOf(term->qualifier);
    }
    SpfVerdict verdict = SpfVerdict::Neutral;
    const qsizetype index = record.redirectIndex();
    const At at{visit, static_cast<int>(index)};
    if (index >= 0)
        verdict = co_await redirect(at, &record.terms.at(index), nesting);
    co_return verdict;
}

/// RFC 7208 §6.1.
QCoro::Task<SpfVerdict> SpfEvaluation::redirect(At at, const SpfTerm *term, Nesting nesting)
{
    if (!stepTo(at, *term))
        co_return SpfVerdict::PermError;
    if (waitsForValidatedName(at.visit, *term))
        co_await findValidatedName(at);
    std::optional<DomainName> target = targetOf(at.visit, *term);
    SpfVerdict verdict = SpfVerdict::None;
    if (target)
        verdict = co_await check(std::move(*target), at, nesting);
    if (verdict == SpfVerdict::None)
        verdict = refuse(at.visit, Why::RedirectNone, term->text);
    co_return verdict;
}

/// RFC 7208 §6.2. Whatever goes wrong, there is no explanation and the verdict stands.
QCoro::Task<void> SpfEvaluation::explain(int visit, const SpfTerm *exp)
{
    const At at{visit, -1};
    if (waitsForValidatedName(visit, *exp))
        co_await findValidatedName(at);
    const std::optional<DomainName> target = targetOf(visit, *exp);
    if (!target)
        co_return;
    QCoro::Task<dns::Answer> asking = ask(at, *target, dns::RecordType::Txt);
    const qsizetype asked = lastAsked();
    const dns::Answer answer = co_await asking;
    noteAnswer(asked, answer);
    if (!answer.found() || answer.found()->records.size() != 1)
        co_return;
    const QByteArray text = dns::txtText(answer.found()->records.first());
    const auto string = records::parseSpfMacroString(text, records::SpfMacroUse::Explanation);
    if (!string)
        co_return;
    if (needsValidatedName(*string) && m_validatedVisit != visit)
        co_await findValidatedName(at);
    const QByteArray expanded = expandSpf(*string, valuesAt(visit));
    const auto printable = [](char c) { return c >= 0x20 && c < 0x7f; };
    if (std::all_of(expanded.begin(), expanded.end(), printable))
        m_result.explanation = expanded;
}

SpfMacroValues SpfEvaluation::valuesAt(int visit) const
{
    return {m_query, domainAt(visit), m_validatedName};
}

bool SpfEvaluation::waitsForValidatedName(int visit, const SpfTerm &term) const
{
    return term.domain && m_validatedVisit != visit && needsValidatedName(*term.domain);
}

std::optional<DomainName> SpfEvaluation::targetOf(int visit, const SpfTerm &term) const
{
    if (!term.domain)
        return domainAt(visit);
    if (term.domain->parts.isEmpty())
        return term.domain->name;
    return expandSpfName(*term.domain, valuesAt(visit));
}

} // namespace posthorn::lookup
