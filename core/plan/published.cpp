// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/published.h"

#include "core/dns/rdata.h"

#include <algorithm>

namespace posthorn::plan {

using dns::Answer;
using dns::Record;
using dns::RecordType;

namespace {

QByteArray keyOf(const DomainName &name, RecordType type)
{
    return name.key() + '\0' + QByteArray::number(static_cast<int>(type));
}

QList<QByteArray> dataOf(const QList<Record> &records)
{
    QList<QByteArray> data;
    for (const Record &record : records) {
        if (!data.contains(record.rdata))
            data.append(record.rdata);
    }
    return data;
}

/// Everything that was asked about names that may be the domain's own.
QList<const Answer *> answersOf(const lookup::Observation &seen)
{
    QList<const Answer *> answers{&seen.soa, &seen.mx.answer, &seen.mx.a, &seen.mx.aaaa};
    for (const lookup::HostSeen &host : seen.hosts)
        answers << &host.a << &host.aaaa;
    answers << &seen.spf.txt << &seen.spf.type99;
    if (seen.dkim) {
        for (const lookup::SelectorSeen &selector : seen.dkim->selectors)
            answers << &selector.txt;
    }
    for (const lookup::DmarcStep &step : seen.dmarc.walk)
        answers << &step.answer;
    answers << &seen.dmarc.ns;
    for (const lookup::ReportTargetSeen &target : seen.dmarc.targets) {
        if (target.agreement)
            answers << &*target.agreement;
    }
    if (seen.mtaSts)
        answers << &seen.mtaSts->txt << &seen.mtaSts->hostA << &seen.mtaSts->hostAaaa;
    if (seen.tlsRpt)
        answers << &seen.tlsRpt->txt;
    return answers;
}

} // namespace

bool setLess(const DomainName &a, RecordType aType, const DomainName &b, RecordType bType)
{
    if (a == b)
        return aType < bType;
    return canonicalLess(a, b);
}

Published::Published(const lookup::Observation &seen, const QList<Answer> &more)
    : m_domain(seen.domain)
    , m_zone(seen.domain)
{
    if (seen.delegation && seen.delegation->isZoneKnown())
        m_zone = seen.delegation->zone;
    else if (const auto zone = lookup::zoneOf(seen.soa); zone && seen.domain.isWithin(*zone))
        m_zone = *zone;
    for (const QList<Record> &section : {seen.soa.records(), seen.soa.authority}) {
        for (const Record &record : section) {
            const auto soa = record.type == RecordType::Soa ? dns::soaData(record) : std::nullopt;
            if (soa && !m_serial)
                m_serial = soa->serial;
        }
    }
    for (const Record &record : seen.dmarc.ns.records()) {
        if (record.name.isSubdomainOf(m_zone) && !m_cuts.contains(record.name))
            m_cuts.append(record.name);
    }
    m_wildcards = {&seen.wildcard.txt};
    // The one above may answer for the selectors too.
    if (seen.dkim && !lookup::isOfWildcard(seen.dkim->wildcard, seen.wildcard.txt))
        m_wildcards << &seen.dkim->wildcard;
    for (const Answer *answer : answersOf(seen))
        add(*answer);
    for (const Answer &answer : more)
        add(answer);
    for (const Answer *wildcard : std::exchange(m_wildcards, {})) {
        const auto source = wildcard->question.name.parent().child("*");
        if (wildcard->aliases.isEmpty() && wildcard->found() && source) {
            QList<Record> records = wildcard->records();
            for (Record &record : records)
                record.name = *source;
            addRecords(records, wildcard->flags.authoritative);
        }
    }
    if (seen.delegation)
        addServers(*seen.delegation);
}

void Published::mark(const DomainName &name, RecordType type, State state)
{
    State &known = m_states[keyOf(name, type)];
    known = std::max(known, state); // what one look-up saw, another's failure does not take away
}

bool Published::isSynthesised(const QList<Record> &records) const
{
    const DomainName &name = records.first().name;
    return std::any_of(m_wildcards.begin(), m_wildcards.end(), [&](const Answer *wildcard) {
        const QList<Record> wild =
            records.first().type == RecordType::Cname
                ? wildcard->aliases.mid(0, 1)
                : (wildcard->aliases.isEmpty() ? wildcard->records() : QList<Record>());
        const DomainName above = wildcard->question.name.parent();
        const auto source = above.child("*");
        return name.isSubdomainOf(above) && (!source || name != *source) && !wild.isEmpty() &&
               wild.first().type == records.first().type && sameData(dataOf(wild), dataOf(records));
    });
}

void Published::addRecords(const QList<Record> &records, bool authoritative)
{
    const Record &first = records.first();
    if (!isOurs(first.name))
        return;
    RecordSet set{first.name, first.type, std::nullopt, dataOf(records)};
    if (authoritative)
        set.ttl = first.ttl;
    m_sets.insert(keyOf(first.name, first.type), set);
    mark(first.name, first.type, State::Present);
}

void Published::add(const Answer &answer)
{
    const dns::Question &asked = answer.question;
    if (asked.name.isRoot())
        return; // was not asked
    for (const Record &alias : answer.aliases) {
        // An alias drives out all else at its name (RFC 1034 §3.6.2).
        mark(alias.name, asked.type, State::Absent);
        if (isSynthesised({alias}))
            mark(alias.name, RecordType::Cname, State::Absent);
        else
            addRecords({alias}, answer.flags.authoritative);
    }
    const DomainName end = answer.canonicalName();
    if (answer.failed()) {
        mark(end, asked.type, State::Unknown);
        return;
    }
    mark(end, asked.type, State::Absent);
    mark(end, RecordType::Cname, State::Absent);
    if (answer.found() && !isSynthesised(answer.records()))
        addRecords(answer.records(), answer.flags.authoritative);
}

/// The authoritative servers' own word on the TTL: what came through a cache has a remainder of it.
void Published::addServers(const lookup::DelegationSeen &delegation)
{
    for (const lookup::NameServerSeen &server : delegation.servers) {
        for (const lookup::ServerAddressSeen &address : server.addresses) {
            for (const Answer &answer : address.mail) {
                if (!answer.flags.authoritative || !answer.found())
                    continue;
                const Record record = answer.records().first();
                const auto at = m_sets.find(keyOf(record.name, record.type));
                if (at != m_sets.end())
                    at->ttl = record.ttl;
            }
        }
    }
}

bool Published::isOurs(const DomainName &name) const
{
    return name.isWithin(m_zone) && std::none_of(m_cuts.begin(), m_cuts.end(),
                                                 [&](const DomainName &cut) { return name.isWithin(cut); });
}

Published::State Published::state(const DomainName &name, RecordType type) const
{
    return m_states.value(keyOf(name, type), State::NotAsked);
}

const RecordSet *Published::set(const DomainName &name, RecordType type) const
{
    const auto at = m_sets.find(keyOf(name, type));
    return at != m_sets.end() ? &*at : nullptr;
}

QList<RecordSet> Published::sets() const
{
    QList<RecordSet> sets = m_sets.values();
    std::sort(sets.begin(), sets.end(),
              [](const RecordSet &a, const RecordSet &b) { return setLess(a.name, a.type, b.name, b.type); });
    return sets;
}

} // namespace posthorn::plan
