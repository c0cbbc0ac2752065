// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/spfevaluator.h"
#include "core/lookup/spfexpansion.h"

namespace posthorn::lookup {

/// One run of check_host(), with its counters. Lives in the frame of checkHost(), whose sub-tasks are all
/// awaited before it ends.
class SpfEvaluation
{
public:
    SpfEvaluation(SpfQuery query, dns::Resolver *resolver, std::stop_token stop, records::SpfCache *cache);

    QCoro::Task<SpfVerdict> run() { return check(m_query.domain, At{-1, -1}, Nesting::Final); }
    /// Once, when run() is done.
    SpfResult takeResult(SpfVerdict verdict);

private:
    /// What a mechanism says. The errors end everything (RFC 7208 §5).
    enum class Match
    {
        No,
        Yes,
        TempError,
        PermError
    };
    /// Whether a fail of this record is the final one, so that its `exp` counts (§6.2).
    enum class Nesting
    {
        Final,
        Included
    };
    /// A term of a record that is being evaluated.
    struct At
    {
        int visit = 0;
        int term = -1;
    };

    // Terms and records that are pointed to live in the frame of evaluate(), which waits for what it calls.
    QCoro::Task<SpfVerdict> check(DomainName domain, At from, Nesting nesting);
    QCoro::Task<SpfVerdict> evaluate(int visit, records::SpfRecord record, Nesting nesting);
    QCoro::Task<SpfVerdict> redirect(At at, const records::SpfTerm *term, Nesting nesting);
    QCoro::Task<void> explain(int visit, const records::SpfTerm *exp);
    /// The record of a visit, from its TXT answer; nothing: the visit's verdict says why.
    std::optional<records::SpfRecord> recordIn(const dns::Answer &answer, int visit);

    bool matchesAtOnce(const records::SpfTerm &term) const;
    QCoro::Task<Match> match(At at, const records::SpfTerm *term);
    QCoro::Task<Match> matchNothing(At at, const records::SpfTerm *term);
    QCoro::Task<Match> matchOneQuestion(At at, const records::SpfTerm *term, DomainName target);
    QCoro::Task<Match> matchInclude(At at, const records::SpfTerm *term, DomainName target);
    QCoro::Task<Match> matchMx(At at, const records::SpfTerm *term, DomainName target);
    QCoro::Task<Match> matchHosts(At at, const records::SpfTerm *term, QList<dns::Record> records);
    QCoro::Task<Match> matchPtr(At at, DomainName target);
    QCoro::Task<QList<DomainName>> validatedNames(At at, std::optional<DomainName> within);
    QCoro::Task<void> findValidatedName(At at);

    /// Asks and notes the question: it is the last in SpfResult::asked, for noteAnswer(). No coroutine
    /// itself, so that no Question is made inside a co_await, which GCC 12 destroys twice.
    QCoro::Task<dns::Answer> ask(At at, DomainName name, dns::RecordType type);
    qsizetype lastAsked() const { return m_result.asked.size() - 1; }
    void noteAnswer(qsizetype index, const dns::Answer &answer);
    /// The target-name of a term (RFC 7208 §4.8); the current domain where none is written. What `%{p}` needs
    /// must have been found.
    std::optional<DomainName> targetOf(int visit, const records::SpfTerm &term) const;
    bool waitsForValidatedName(int visit, const records::SpfTerm &term) const;

    bool stepTo(At at, const records::SpfTerm &term);
    int enter(const DomainName &domain, At from);
    SpfVerdict refuse(int visit, SpfProblem::Why why, const QByteArray &term = {});
    Match failed(At at, const dns::Answer &answer);
    Match limit(At at, SpfProblem::Why why);
    /// Counts an answer that found nothing; false: one too many (§4.6.4). \param index of its question
    bool countVoid(qsizetype index, const dns::Answer &answer);
    bool holdsClient(const dns::Answer &answer, const records::SpfTerm &term) const;
    SpfMacroValues valuesAt(int visit) const;
    const DomainName &domainAt(int visit) const { return m_result.visits[visit].domain; }
    dns::RecordType addressType() const;

    SpfQuery m_query;
    dns::Resolver *m_resolver;
    std::stop_token m_stop;
    records::SpfCache *m_cache; ///< or null
    SpfResult m_result;
    QByteArray m_validatedName = "unknown";   ///< for the record of the next
    int m_validatedVisit = -1;                ///< -1: not looked for yet
    const records::SpfTerm *m_term = nullptr; ///< being evaluated; lives in the frame of evaluate()
};

} // namespace posthorn::lookup
