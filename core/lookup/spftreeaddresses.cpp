// SPDX-License-Identifier: GPL-3.0-or-later
// What the terms of an SPF tree that name hosts find.
#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/lookup/spftreebuilder.h"

#include <algorithm>

namespace posthorn::lookup {

namespace {

/// MX hosts by preference; a null MX (RFC 7505) names none.
QList<DomainName> hostsOf(const dns::Answer &answer)
{
    QList<dns::MxData> servers;
    for (const dns::Record &record : answer.records()) {
        const auto mx = dns::mxData(record);
        if (mx && !mx->host.isRoot())
            servers.append(*mx);
    }
    std::stable_sort(servers.begin(), servers.end(),
                     [](const dns::MxData &a, const dns::MxData &b) { return a.preference < b.preference; });
    QList<DomainName> hosts;
    for (const dns::MxData &server : servers)
        hosts.append(server.host);
    return hosts;
}

SpfTargetState stateOf(const dns::Answer &answer)
{
    if (answer.failed())
        return SpfTargetState::Failed;
    if (answer.found())
        return SpfTargetState::Found;
    return answer.isNxDomain() ? SpfTargetState::NxDomain : SpfTargetState::NoData;
}

/// The two families together: a failure first, then what was found.
SpfTargetState merged(SpfTargetState a, SpfTargetState b)
{
    for (const SpfTargetState state :
         {SpfTargetState::Failed, SpfTargetState::Found, SpfTargetState::NxDomain}) {
        if (a == state || b == state)
            return state;
    }
    return SpfTargetState::NoData;
}

void countVoid(SpfTermFacts &facts, bool v4, bool v6)
{
    facts.voidLookups += v4 && v6 ? 1 : 0;
    facts.voidLookupsV4 += v4 ? 1 : 0;
    facts.voidLookupsV6 += v6 ? 1 : 0;
}

SpfTermFacts notFetched()
{
    SpfTermFacts facts;
    facts.state = SpfTargetState::NotFetched;
    return facts;
}

} // namespace

/// Both families side by side.
QCoro::Task<SpfTreeBuilder::Addresses> SpfTreeBuilder::addressesOf(DomainName host)
{
    QCoro::Task<std::optional<dns::Answer>> askV4 = ask(host, dns::RecordType::A);
    QCoro::Task<std::optional<dns::Answer>> askV6 = ask(host, dns::RecordType::Aaaa);
    const std::optional<dns::Answer> v4 = co_await askV4;
    const std::optional<dns::Answer> v6 = co_await askV6;
    Addresses addresses;
    if (!v4 || !v6) {
        addresses.state = SpfTargetState::NotFetched;
        co_return addresses;
    }
    addresses.state = merged(stateOf(*v4), stateOf(*v6));
    addresses.voidV4 = v4->absent();
    addresses.voidV6 = v6->absent();
    for (const dns::Answer &answer : {*v4, *v6}) {
        if (answer.failed())
            addresses.failed = *answer.failed();
        addresses.found += dns::addressesIn(answer.records());
    }
    co_return addresses;
}

QCoro::Task<SpfTermFacts> SpfTreeBuilder::addressFacts(DomainName target)
{
    const Addresses addresses = co_await addressesOf(target);
    SpfTermFacts facts;
    facts.state = addresses.state;
    facts.failed = addresses.failed;
    facts.addresses = addresses.found;
    countVoid(facts, addresses.voidV4, addresses.voidV6);
    co_return facts;
}

QCoro::Task<SpfTermFacts> SpfTreeBuilder::mxFacts(DomainName target)
{
    const std::optional<dns::Answer> answer = co_await ask(target, dns::RecordType::Mx);
    if (!answer)
        co_return notFetched();
    SpfTermFacts facts;
    facts.state = stateOf(*answer);
    if (answer->failed())
        facts.failed = *answer->failed();
    countVoid(facts, answer->absent(), answer->absent());
    facts.hosts = hostsOf(*answer);

    std::vector<QCoro::Task<Addresses>> asking;
    for (const DomainName &host : facts.hosts.first(std::min<qsizetype>(facts.hosts.size(), kSpfMaxNames)))
        asking.push_back(addressesOf(host));
    for (size_t i = 0; i < asking.size(); ++i) {
        const Addresses addresses = co_await asking[i];
        countVoid(facts, addresses.voidV4, addresses.voidV6);
        facts.addresses += addresses.found;
        if (addresses.state == SpfTargetState::NxDomain)
            facts.missingHosts.append(facts.hosts[static_cast<qsizetype>(i)]);
        if (addresses.state == SpfTargetState::Failed || addresses.state == SpfTargetState::NotFetched)
            facts.state = addresses.state;
        if (addresses.failed)
            facts.failed = addresses.failed;
    }
    co_return facts;
}

QCoro::Task<SpfTermFacts> SpfTreeBuilder::existsFacts(DomainName target)
{
    const std::optional<dns::Answer> answer = co_await ask(target, dns::RecordType::A);
    if (!answer)
        co_return notFetched();
    SpfTermFacts facts;
    facts.state = stateOf(*answer);
    if (answer->failed())
        facts.failed = *answer->failed();
    countVoid(facts, answer->absent(), answer->absent());
    co_return facts;
}

} // namespace posthorn::lookup
