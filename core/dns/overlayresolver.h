// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/resolver.h"
#include "core/dns/zone.h"
#include "core/dns/zonefile.h"

#include <QSet>

namespace posthorn::dns {

/// One record set as it would be. A value.
struct ChangedSet
{
    DomainName name;
    RecordType type = RecordType::Any;
    QList<Record>
        records; ///< what the set would hold; empty: taken away (with type Any: all sets of the name)

    bool operator==(const ChangedSet &) const = default;
};

/// The sets that an overlay file adds or replaces, and those it takes away, in its order.
QList<ChangedSet> changedSetsOf(const ZoneFile &overlay);

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
/// - Aliases are followed from one side to the other.
/// - Where the overlay does not answer and the resolver below fails, the answer is that failure.
///
/// An answer of the overlay's own names its source as server and has no flags. Put a cache below it, not
/// above.
class OverlayResolver final : public Resolver
{
public:
    /// \param base outlives this and its tasks
    /// \param source who is said to have answered: the name of the overlay file
    OverlayResolver(Resolver &base, const QList<ChangedSet> &changes, const QString &source);

    const QList<ChangedSet> &changedSets() const { return m_changes; }

    QCoro::Task<Answer> resolve(Question question, std::stop_token stop) override;

private:
    Resolver &m_base;
    QList<ChangedSet> m_changes;
};

} // namespace posthorn::dns
