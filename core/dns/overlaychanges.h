// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/zone.h"
#include "core/dns/zonefile.h"

#include <QHash>
#include <QSet>

namespace posthorn::dns {

/// One record set as it would be. A value.
struct ChangedSet
{
    DomainName name;
    RecordType type = RecordType::Any;
    QList<Record>
        records; ///< what the set would hold; empty: taken away (with type Any: all sets of the name)

    /// What is said to \a question is no longer what is published.
    bool changes(const Question &question) const
    {
        return name == question.name &&
               (type == question.type || type == RecordType::Any || type == RecordType::Cname);
    }
    bool operator==(const ChangedSet &) const = default;
};

/// The sets that an overlay file adds or replaces, in its order, then those it takes away. A set that it both
/// adds and takes away is added.
QList<ChangedSet> changedSetsOf(const ZoneFile &overlay);

/// What an overlay says of a name, without asking anybody.
class OverlayChanges
{
public:
    explicit OverlayChanges(const QList<ChangedSet> &sets);

    /// Sets of the overlay at the name; empty where there are none.
    RecordSets own(const DomainName &name) const;
    /// The overlay has something at the name or below it, so that it exists.
    bool makesExist(const DomainName &name) const { return m_added.find(name) != nullptr; }
    /// What is published of this type does not hold: taken away, replaced, or driven out by or as an alias.
    bool voids(const DomainName &name, RecordType type) const;
    /// The overlay adds or takes away sets of this very name.
    bool changes(const DomainName &name) const;
    /// All published sets of the name are void.
    bool voidsAll(const DomainName &name) const;

    /// A wildcard that the overlay changes would be the source of this name, if it did not exist.
    bool changesWildcardAbove(const DomainName &name) const;
    /// The deepest name at or above this one that the overlay makes exist and that might not be published:
    /// below the name that its registry gave out, since that one is.
    std::optional<DomainName> newEncloser(const DomainName &name) const;
    /// What is published of the name need not be all: the overlay must be looked at first.
    bool concerns(const DomainName &name) const;

private:
    Zone m_added; ///< under the root
    QHash<DomainName, QSet<RecordType>> m_removed;
    bool m_hasWildcards = false;
};

/// `*` in front of a name; nothing where that is too long.
std::optional<DomainName> wildcardOf(const DomainName &name);

} // namespace posthorn::dns
