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
    SpfEvaluation(SpfQuery query, dns::Resolver *resolver, std::stop_token stop);

    QCoro::Task<SpfResult> run();

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

    QCoro::Task<SpfVerdict> check(DomainName domain, At from, Nesting nesting);
    QCoro::Task<std::optional<records::SpfRecord>> fetch(int visit);
    QCoro::Task<SpfVerdict> evaluate(int visit, records::SpfRecord record, Nesting nesting);
    QCoro::Task<SpfVerdict> redirect(At at, records::SpfTerm term, Nesting nesting);
    QCoro::Task<void> explain(int visit, records::SpfTerm exp);

    bool matchesAtOnce(const records::SpfTerm &term) const;
    QCoro::Task<Match> match(At at, records::SpfTerm term);
    QCoro::Task<Match> matchInclude(At at, DomainName target);
    QCoro::Task<Match> matchA(At at, records::SpfTerm term, DomainName target);
    QCoro::Task<Match> matchMx(At at, records::SpfTerm term, DomainName target);
    QCoro::Task<Match> matchPtr(At at, DomainName target);
    QCoro::Task<Match> matchExists(At at, DomainName target);
    QCoro::Task<QList<DomainName>> validatedNames(At at, std::optional<DomainName> within);

    QCoro::Task<dns::Answer> ask(At at, DomainName name, dns::RecordType type);
    QCoro::Task<std::optional<DomainName>> targetOf(At at, records::SpfTerm term);
    QCoro::Task<QByteArray> validatedName(At at);

    int enter(const DomainName &domain, At from);
    SpfVerdict refuse(int visit, SpfProblem::Why why, const QByteArray &term = {});
    Match failed(At at, const dns::Answer &answer);
    Match limit(At at, SpfProblem::Why why);
    /// Counts an answer that found nothing; false: one too many (§4.6.4).
    bool countVoid(const dns::Answer &answer);
    bool holdsClient(const dns::Answer &answer, const records::SpfTerm &term) const;
    SpfMacroValues valuesAt(int visit) const;
    const DomainName &domainAt(int visit) const { return m_result.visits[visit].domain; }
    dns::RecordType addressType() const;

    SpfQuery m_query;
    dns::Resolver *m_resolver;
    std::stop_token m_stop;
    SpfResult m_result;
    std::optional<QByteArray> m_validatedName; ///< of the record it was last asked for
    int m_validatedVisit = -1;
    QByteArray m_term; ///< text of the term being evaluated
};

} // namespace posthorn::lookup
