// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recordsets.h"

#include <QSet>

namespace posthorn::report {

using dns::Answer;
using dns::Record;

namespace {

QByteArray keyOf(const Record &record)
{
    return record.name.key() + '\0' + QByteArray::number(static_cast<int>(record.type)) + '\0' + record.rdata;
}

/// What was asked at the names that decide about mail, in the order in which it is told.
QList<const Answer *> mailAnswers(const lookup::Observation &seen)
{
    QList<const Answer *> answers{&seen.mx.answer};
    for (const lookup::HostSeen &host : seen.hosts)
        answers << &host.a << &host.aaaa;
    answers << &seen.spf.txt << &seen.spf.type99;
    if (seen.dkim) {
        for (const lookup::SelectorSeen &selector : seen.dkim->selectors)
            answers << &selector.txt;
    }
    for (const lookup::DmarcStep &step : seen.dmarc.walk)
        answers << &step.answer;
    if (seen.mtaSts)
        answers << &seen.mtaSts->txt;
    if (seen.tlsRpt)
        answers << &seen.tlsRpt->txt;
    if (seen.bimi)
        answers << &seen.bimi->own;
    if (seen.client) {
        answers << &seen.client->autodiscover << &seen.client->autoconfig;
        for (const lookup::ServiceSeen &service : seen.client->services)
            answers << &service.answer;
    }
    return answers;
}

dns::Security securityOf(const dns::Question &question, const lookup::Observation &seen)
{
    const lookup::JudgedSet *set = seen.dnssec ? seen.dnssec->set(question) : nullptr;
    if (!set)
        return dns::Security::Unknown;
    return seen.dnssec->isRootSound() ? set->validation.security : dns::Security::Indeterminate;
}

} // namespace

AuthoritativeTtls::AuthoritativeTtls(const lookup::Observation &seen)
    : m_asked(seen.hasAuthority)
{
    if (!seen.delegation)
        return;
    for (const lookup::NameServerSeen &server : seen.delegation->servers) {
        for (const lookup::ServerAddressSeen &address : server.addresses) {
            for (const Answer &answer : address.mail) {
                if (!answer.flags.authoritative)
                    continue;
                for (const Record &record : answer.aliases + answer.records())
                    m_direct.insert(keyOf(record), record.ttl.count());
            }
        }
    }
}

std::optional<qint64> AuthoritativeTtls::of(const Record &record, const Answer &answer) const
{
    if (!m_asked)
        return answer.flags.authoritative ? std::optional<qint64>(record.ttl.count()) : std::nullopt;
    const auto at = m_direct.find(keyOf(record));
    return at != m_direct.end() ? std::optional(at.value()) : std::nullopt;
}

std::optional<qint64> AuthoritativeTtls::of(const Answer &answer) const
{
    const QList<Record> records = answer.records();
    return records.isEmpty() ? std::nullopt : of(records.first(), answer);
}

QList<RecordSeen> mailRecords(const lookup::Observation &seen)
{
    const AuthoritativeTtls ttls(seen);
    QList<RecordSeen> found;
    QSet<QByteArray> known;
    for (const Answer *answer : mailAnswers(seen)) {
        const dns::Security security = securityOf(answer->question, seen);
        for (const Record &record : answer->aliases + answer->records()) {
            const QByteArray key = keyOf(record);
            if (known.contains(key))
                continue;
            known.insert(key);
            found.append({record, ttls.of(record, *answer), *answer, security});
        }
    }
    return found;
}

} // namespace posthorn::report
