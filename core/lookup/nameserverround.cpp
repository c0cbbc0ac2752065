// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/nameserverround.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/lookup/serveraddresses.h"

#include <algorithm>

namespace posthorn::lookup {

using dns::Answer;
using dns::RecordType;

namespace {

QList<Address> glueFor(const DomainName &host, const QList<Answer> &referrals)
{
    QList<dns::Record> glue;
    for (const Answer &referral : referrals) {
        for (const dns::Record &record : referral.additional) {
            if (record.name == host)
                glue.append(record);
        }
    }
    return dns::addressesIn(glue);
}

QCoro::Task<NameServerSeen> lookUpServer(NameServerSeen seen, DomainName zone, DomainName domain,
                                         Context context)
{
    auto a = context.ask(seen.host, RecordType::A);
    auto aaaa = context.ask(seen.host, RecordType::Aaaa);
    // What the parent gives is asked at once: a server inside a zone that nobody answers for has no other
    // addresses, and to be told so takes a time-out.
    ServerAddresses asked(zone, domain, context);
    asked.ask(seen.glue);
    seen.a = co_await a;
    seen.aaaa = co_await aaaa;
    const QList<Address> addresses = dns::addressesIn(seen.a.records() + seen.aaaa.records());
    if (!addresses.isEmpty())
        asked.keepOnly(addresses);
    asked.ask(addresses);
    seen.addresses = co_await asked.collect();
    co_return seen;
}

template <class Servers>
auto withHost(const Servers &servers, const DomainName &host)
{
    return std::find_if(servers.begin(), servers.end(), [&](const auto &one) { return one.host == host; });
}

} // namespace

NameServerRound::NameServerRound(DomainName zone, DomainName domain, Context context)
    : m_zone(std::move(zone))
    , m_domain(std::move(domain))
    , m_context(std::move(context))
{
}

void NameServerRound::ask(const QList<NameServerSeen> &servers)
{
    for (const NameServerSeen &server : servers) {
        if (withHost(m_asked, server.host) == m_asked.end())
            m_asked.push_back({server.host, lookUpServer(server, m_zone, m_domain, m_context)});
    }
}

QCoro::Task<QList<NameServerSeen>> NameServerRound::collect()
{
    QList<NameServerSeen> seen;
    for (Asked &asked : m_asked) {
        const NameServerSeen server = co_await asked.task;
        seen.append(server);
    }
    co_return seen;
}

QList<NameServerSeen> namedServers(const DelegationSeen &seen, const QList<NameServerSeen> &looked)
{
    QList<NameServerSeen> servers;
    const QList<DomainName> parentNames = seen.parentNames();
    const QList<DomainName> zoneNames = seen.zoneNames();
    for (const DomainName &host : parentNames + zoneNames) {
        if (withHost(servers, host) != servers.end() || servers.size() >= kMaxNameServers)
            continue;
        const auto at = withHost(looked, host);
        NameServerSeen server = at == looked.end() ? NameServerSeen() : *at;
        server.host = host;
        server.atParent = parentNames.contains(host);
        server.inZone = zoneNames.contains(host);
        server.glue = glueFor(host, seen.referrals);
        servers.append(server);
    }
    return servers;
}

} // namespace posthorn::lookup
