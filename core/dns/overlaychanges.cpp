// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/overlaychanges.h"

#include "core/base/userinput.h"

namespace posthorn::dns {

QList<ChangedSet> changedSetsOf(const ZoneFile &overlay)
{
    QList<ChangedSet> sets;
    QHash<Question, qsizetype> places; // a question is a name and a type
    for (const auto &[record, line] : overlay.entries) {
        const Question key{record.name, record.type};
        if (!places.contains(key)) {
            places.insert(key, sets.size());
            sets.append({record.name, record.type, {}});
        }
        sets[places.value(key)].records.append(record);
    }
    for (const SetRemoval &removal : overlay.removals) {
        if (!places.contains({removal.name, removal.type}))
            sets.append({removal.name, removal.type, {}});
    }
    return sets;
}

std::optional<DomainName> wildcardOf(const DomainName &name)
{
    const auto wildcard = name.child("*");
    return wildcard ? std::optional(*wildcard) : std::nullopt;
}

OverlayChanges::OverlayChanges(const QList<ChangedSet> &sets)
    : m_added(DomainName(), {})
{
    for (const ChangedSet &set : sets) {
        m_hasWildcards = m_hasWildcards || set.name.isWildcard();
        if (set.records.isEmpty())
            m_removed[set.name].insert(set.type);
        for (const Record &record : set.records)
            m_added.add(record);
    }
}

RecordSets OverlayChanges::own(const DomainName &name) const
{
    const RecordSets *sets = m_added.find(name);
    return sets ? *sets : RecordSets();
}

bool OverlayChanges::voidsAll(const DomainName &name) const
{
    return m_removed.value(name).contains(RecordType::Any) || own(name).contains(RecordType::Cname);
}

bool OverlayChanges::voids(const DomainName &name, RecordType type) const
{
    // A CNAME stands alone (RFC 1034 §3.6.2): ours drives out all else, and all else of ours drives it out.
    const RecordSets sets = own(name);
    return voidsAll(name) || m_removed.value(name).contains(type) || sets.contains(type) ||
           (type == RecordType::Cname && !sets.isEmpty());
}

bool OverlayChanges::changes(const DomainName &name) const
{
    return m_removed.contains(name) || !own(name).isEmpty();
}

bool OverlayChanges::changesWildcardAbove(const DomainName &name) const
{
    if (!m_hasWildcards)
        return false;
    for (DomainName above = name; !above.isRoot();) {
        above = above.parent();
        const auto wildcard = wildcardOf(above);
        if (wildcard && changes(*wildcard))
            return true;
    }
    return false;
}

std::optional<DomainName> OverlayChanges::newEncloser(const DomainName &name) const
{
    const auto registered = registrableDomain(name);
    if (!registered)
        return std::nullopt;
    for (DomainName at = name; at.labelCount() > registered->labelCount(); at = at.parent()) {
        if (makesExist(at))
            return at;
    }
    return std::nullopt;
}

bool OverlayChanges::concerns(const DomainName &name) const
{
    return changes(name) || makesExist(name) || changesWildcardAbove(name) || newEncloser(name);
}

} // namespace posthorn::dns
