// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/overlaychanges.h"
#include "core/dns/resolver.h"

namespace posthorn::dns {

/// A what-if: some record sets as they would be, everything else as the resolver below says.
///
/// - A set of the overlay answers in place of what is published. A CNAME in the overlay replaces all else at
///   its name; a set added where a CNAME is published replaces that CNAME (RFC 1034 §3.6.2 allows no third
///   way).
/// - A set taken away is absent. A name left without records and without names below does not exist; whether
///   something is left is asked of the resolver below, by the types and names that mail uses, and where that
///   cannot be told the name is said to exist.
/// - A name with something of the overlay at or below it exists. Wildcards of the overlay apply to names that
///   do not exist (RFC 4592), and published wildcards no longer to names that the overlay makes exist.
/// - Aliases are followed from one side to the other. NS and DNAME sets of the overlay are data like any
///   other: they neither delegate nor redirect.
/// - Where the overlay does not answer and the resolver below fails, the answer is that failure.
///
/// An answer of the overlay's own names its source as server and has no flags. Put a cache below it, not
/// above: what would be must not be kept as what is.
class OverlayResolver final : public Resolver
{
public:
    /// \param base outlives this and its tasks
    /// \param source who is said to have answered: the name of the overlay file
    OverlayResolver(Resolver &base, const QList<ChangedSet> &sets, const QString &source);

    const QList<ChangedSet> &changedSets() const { return m_sets; }

    QCoro::Task<Answer> resolve(Question question, std::stop_token stop) override;

private:
    /// The answer for one name, or the aliases that lead on from it.
    struct Step
    {
        Answer answer;
        bool goOn = false; ///< ask for the target of the last alias next
    };

    QCoro::Task<Step> step(Question question, std::stop_token stop);
    QCoro::Task<Step> published(Question question, Answer below, std::stop_token stop);
    QCoro::Task<Step> withoutSet(Question question, Answer below, std::stop_token stop);
    QCoro::Task<Step> withoutName(Question question, Answer below, bool wasPublished, std::stop_token stop);
    QCoro::Task<Step> wildcard(Question question, DomainName source, std::stop_token stop);
    QCoro::Task<Step> any(Question question, std::stop_token stop);

    QCoro::Task<bool> standsByItself(Question question, Answer below, std::stop_token stop);
    QCoro::Task<bool> isPublished(DomainName name, RecordType type, std::stop_token stop);
    QCoro::Task<bool> somethingRemains(DomainName name, std::stop_token stop);

    std::optional<Step> own(const Question &question, const DomainName &source) const;
    Step upToOurs(const Answer &below) const;
    Answer ours(const Question &question, const Outcome &outcome) const;
    Answer nothing(const Question &question, Absent::Kind kind, const Answer &below) const;

    Resolver &m_base;
    QList<ChangedSet> m_sets;
    OverlayChanges m_changes;
    QString m_source;
};

} // namespace posthorn::dns
