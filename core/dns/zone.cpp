// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/zone.h"

#include "core/dns/rdata.h"

namespace posthorn::dns {

namespace {

/// The records as they are, under another name: what a wildcard makes (RFC 4592 §3.3.1).
QList<Record> renamed(QList<Record> records, const DomainName &owner)
{
    for (Record &record : records)
        record.name = owner;
    return records;
}

ZoneReply fromSets(const RecordSets &sets, const DomainName &owner, RecordType type)
{
    if (type == RecordType::Any) {
        QList<Record> all;
        for (const QList<Record> &set : sets)
            all += renamed(set, owner);
        return all.isEmpty() ? ZoneReply(ZoneNothing{true}) : ZoneReply(ZoneData{all});
    }
    // Before the alias: RRSIG and NSEC may stand beside a CNAME (RFC 4034 §3, §4), and the CNAME may be
    // asked.
    if (const auto set = sets.find(type); set != sets.end())
        return ZoneData{renamed(*set, owner)};
    if (const auto alias = sets.find(RecordType::Cname); alias != sets.end())
        return ZoneAlias{renamed(*alias, owner).first()};
    return ZoneNothing{true};
}

/// The CNAME that a DNAME makes for a name below it (RFC 6672 §2.2, §3.1).
ZoneReply fromDname(const Record &dname, const DomainName &name)
{
    ZoneAlias alias{{name, RecordType::Cname, dname.ttl, {}}};
    const auto target = nameData(dname);
    if (!target)
        return ZoneNothing{true};
    const qsizetype kept = name.labelCount() - dname.name.labelCount();
    const auto prefix = DomainName::fromLabels(name.labels().first(kept));
    const auto whole = prefix->within(*target);
    alias.tooLong = !whole;
    if (whole)
        alias.cname.rdata = makeName(*whole);
    return alias;
}

} // namespace

const Record *Zone::soa() const
{
    const RecordSets *sets = find(m_apex);
    const auto set = sets ? sets->find(RecordType::Soa) : RecordSets::const_iterator();
    return sets && set != sets->end() ? &set->first() : nullptr;
}

void Zone::add(const Record &record)
{
    const QByteArray key = record.name.key() + '\0' + typeName(record.type).toLatin1() + '\0' + record.rdata;
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    m_names[record.name][record.type].append(record);
    // Names between it and the apex exist too.
    for (DomainName above = record.name; above != m_apex && !above.isRoot();) {
        above = above.parent();
        if (m_names.contains(above))
            break;
        m_names.insert(above, {});
    }
}

const RecordSets *Zone::find(const DomainName &name) const
{
    const auto at = m_names.find(name);
    return at != m_names.end() ? &*at : nullptr;
}

ZoneReply Zone::referral(const QList<Record> &nameServers) const
{
    ZoneReferral referral{nameServers, {}};
    for (const Record &ns : nameServers) {
        const auto host = nameData(ns);
        const RecordSets *sets = host ? find(*host) : nullptr;
        if (sets)
            referral.glue += sets->value(RecordType::A) + sets->value(RecordType::Aaaa);
    }
    return referral;
}

ZoneReply Zone::reply(const DomainName &name, RecordType type) const
{
    // From the apex down, since a cut or a DNAME hides all that lies below it.
    const RecordSets *encloser = nullptr;
    for (int labels = m_apex.labelCount(); labels <= name.labelCount(); ++labels) {
        const DomainName here = name.suffix(labels);
        const RecordSets *sets = find(here);
        if (!sets) {
            // Closest encloser and source of synthesis: RFC 4592 §3.3.1.
            const auto wildcard = name.suffix(labels - 1).child("*");
            const RecordSets *source = wildcard ? find(*wildcard) : nullptr;
            return source ? fromSets(*source, name, type) : ZoneReply(ZoneNothing{false});
        }
        const bool last = labels == name.labelCount();
        // The DS set of a cut belongs to this side of it (RFC 4035 §3.1.4.1).
        const bool isCut = here != m_apex && sets->contains(RecordType::Ns);
        if (isCut && !(last && type == RecordType::Ds))
            return referral(sets->value(RecordType::Ns));
        if (!last && sets->contains(RecordType::Dname))
            return fromDname(sets->value(RecordType::Dname).first(), name);
        encloser = sets;
    }
    return encloser ? fromSets(*encloser, name, type) : ZoneReply(ZoneNothing{false});
}

} // namespace posthorn::dns
