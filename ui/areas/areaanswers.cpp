// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areaanswers.h"

#include "core/report/recordsets.h"

#include <algorithm>

namespace posthorn::ui {

using dns::Answer;
using lookup::Area;
using lookup::Observation;

namespace {

using Answers = QList<const Answer *>;

Answers ofDelegation(const Observation &seen)
{
    Answers answers{&seen.soa};
    if (!seen.delegation)
        return answers;
    answers << &seen.delegation->ns;
    for (const Answer &referral : seen.delegation->referrals)
        answers << &referral;
    for (const lookup::NameServerSeen &server : seen.delegation->servers) {
        for (const lookup::ServerAddressSeen &address : server.addresses)
            answers << &address.udp << &address.tcp;
    }
    return answers;
}

Answers ofHosts(const Observation &seen)
{
    Answers answers;
    for (const lookup::HostSeen &host : seen.hosts) {
        answers << &host.a << &host.aaaa;
        for (const lookup::AddressSeen &address : host.addresses)
            answers << &address.reverse;
    }
    return answers;
}

Answers ofDkim(const Observation &seen)
{
    Answers answers;
    if (!seen.dkim)
        return answers;
    for (const lookup::SelectorSeen &selector : seen.dkim->selectors)
        answers << &selector.txt;
    answers << &seen.dkim->base;
    return answers;
}

Answers ofDmarc(const Observation &seen)
{
    Answers answers;
    for (const lookup::DmarcStep &step : seen.dmarc.walk)
        answers << &step.answer;
    for (const lookup::ReportTargetSeen &target : seen.dmarc.targets) {
        if (target.agreement)
            answers << &*target.agreement;
    }
    return answers;
}

} // namespace

namespace {

Answers ofClient(const Observation &seen)
{
    Answers answers;
    if (!seen.client)
        return answers;
    answers << &seen.client->autodiscover << &seen.client->autoconfig;
    for (const lookup::ServiceSeen &service : seen.client->services)
        answers << &service.answer;
    return answers;
}

Answers ofDane(const Observation &seen)
{
    Answers answers;
    if (!seen.dane)
        return answers;
    for (const lookup::DaneHostSeen &host : seen.dane->hosts) {
        for (const lookup::TlsaSeen &tlsa : host.tlsa)
            answers << &tlsa.answer;
    }
    return answers;
}

} // namespace

QList<const Answer *> answersOf(const Observation &seen, Area area)
{
    switch (area) {
    case Area::Local:
        return {&seen.network.impossible};
    case Area::Delegation:
        return ofDelegation(seen);
    case Area::Mx:
        return {&seen.mx.answer, &seen.mx.a, &seen.mx.aaaa};
    case Area::Hosts:
        return ofHosts(seen);
    case Area::Spf:
        return {&seen.spf.txt, &seen.spf.type99};
    case Area::Dkim:
        return ofDkim(seen);
    case Area::Dmarc:
        return ofDmarc(seen);
    case Area::MtaSts:
        return seen.mtaSts ? Answers{&seen.mtaSts->txt, &seen.mtaSts->hostA, &seen.mtaSts->hostAaaa}
                           : Answers();
    case Area::TlsRpt:
        return seen.tlsRpt ? Answers{&seen.tlsRpt->txt} : Answers();
    case Area::Dnssec:
        return seen.dnssec ? Answers{&seen.dnssec->keys, &seen.dnssec->ds, &seen.dnssec->nsec3} : Answers();
    case Area::Dane:
        return ofDane(seen);
    case Area::Bimi:
        return seen.bimi ? Answers{&seen.bimi->counting(), &seen.bimi->own} : Answers();
    case Area::Client:
        return ofClient(seen);
    default:
        return {};
    }
}

QList<QByteArray> dataOf(const Answer &answer)
{
    QList<QByteArray> data;
    for (const dns::Record &record : answer.records())
        data.append(record.rdata);
    std::sort(data.begin(), data.end());
    return data;
}

AreaTiming timingOf(const Observation &seen, Area area)
{
    const Answers answers = answersOf(seen, area);
    if (answers.isEmpty())
        return {};
    const Answer &first = *answers.first();
    AreaTiming timing{report::AuthoritativeTtls(seen).of(first), {}};
    if (first.elapsed.count() > 0)
        timing.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(first.elapsed);
    return timing;
}

Agreement agreementOn(const Observation &seen, const Answer &answer)
{
    Agreement agreement;
    if (!seen.delegation || answer.failed())
        return agreement;
    const QList<QByteArray> ours = dataOf(answer);
    for (const lookup::NameServerSeen &server : seen.delegation->servers) {
        for (const lookup::ServerAddressSeen &address : server.addresses) {
            for (const Answer &theirs : address.mail) {
                if (theirs.question != answer.question || theirs.failed())
                    continue;
                ++agreement.asked;
                agreement.same += dataOf(theirs) == ours;
            }
        }
    }
    return agreement;
}

} // namespace posthorn::ui
