// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/delegationlookup.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/dns/route.h"
#include "core/lookup/serveraddresses.h"

#include <algorithm>

namespace posthorn::lookup {

using dns::Answer;
using dns::DirectOptions;
using dns::RecordType;

namespace {

/// How many servers of the parent, and of the root, are asked.
constexpr int kParentServersAsked = 2;

QList<DomainName> hostsIn(const QList<dns::Record> &records, const DomainName &owner)
{
    QList<DomainName> hosts;
    for (const dns::Record &record : records) {
        const auto host =
            record.type == RecordType::Ns && record.name == owner ? dns::nameData(record) : std::nullopt;
        if (host && !hosts.contains(*host))
            hosts.append(*host);
    }
    return hosts;
}

QList<Address> addressesIn(const QList<dns::Record> &records)
{
    QList<Address> addresses;
    for (const dns::Record &record : records) {
        if (const auto address = dns::addressData(record); address && !addresses.contains(*address))
            addresses.append(*address);
    }
    return addresses;
}

QList<Address> glueFor(const DomainName &host, const QList<Answer> &referrals)
{
    QList<dns::Record> glue;
    for (const Answer &referral : referrals) {
        for (const dns::Record &record : referral.additional) {
            if (record.name == host)
                glue.append(record);
        }
    }
    return addressesIn(glue);
}

/// One address of a host, for asking: IPv4 where there is one, as nearly every machine has a route for that.
QCoro::Task<std::optional<Address>> oneAddress(DomainName host, Context context)
{
    auto a = context.ask(host, RecordType::A);
    auto aaaa = context.ask(host, RecordType::Aaaa);
    const Answer v4 = co_await a;
    const Answer v6 = co_await aaaa;
    for (const Address &address : addressesIn(v4.records() + v6.records())) {
        if (dns::hasRoute(address))
            co_return address;
    }
    co_return std::nullopt;
}

/// Asks one server of another zone about \a question, directly.
QCoro::Task<std::optional<Answer>> askServer(DomainName host, dns::Question question, Context context)
{
    const std::optional<Address> address = co_await oneAddress(host, context);
    if (!address)
        co_return std::nullopt;
    const dns::Endpoint server{*address, context.authorityPort};
    const DirectOptions options;
    const Answer answer = co_await context.authority->ask(server, question, options, context.stop);
    co_return answer;
}

/// Asks a few servers of \a zone, in parallel.
QCoro::Task<QList<Answer>> askServersOf(QList<DomainName> hosts, dns::Question question, Context context)
{
    std::vector<QCoro::Task<std::optional<Answer>>> asked;
    for (const DomainName &host : hosts.mid(0, kParentServersAsked))
        asked.push_back(askServer(host, question, context));
    QList<Answer> answers;
    for (auto &task : asked) {
        const std::optional<Answer> answer = co_await task;
        if (answer)
            answers.append(*answer);
    }
    co_return answers;
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
    const QList<Address> addresses = addressesIn(seen.a.records() + seen.aaaa.records());
    if (!addresses.isEmpty())
        asked.keepOnly(addresses);
    asked.ask(addresses);
    seen.addresses = co_await asked.collect();
    co_return seen;
}

bool nobodyAnswered(const DelegationSeen &seen)
{
    const auto spoke = [](const NameServerSeen &server) {
        return std::any_of(server.addresses.begin(), server.addresses.end(),
                           [](const ServerAddressSeen &a) { return a.udp.octets > 0 || a.tcp.octets > 0; });
    };
    return std::none_of(seen.servers.begin(), seen.servers.end(), spoke) &&
           std::none_of(seen.referrals.begin(), seen.referrals.end(),
                        [](const Answer &a) { return a.octets > 0; });
}

/// Servers that the parent or the zone names, with who says so.
QList<NameServerSeen> serversToAsk(const DelegationSeen &seen)
{
    QList<NameServerSeen> servers;
    const QList<DomainName> parentNames = seen.parentNames();
    const QList<DomainName> zoneNames = seen.zoneNames();
    for (const DomainName &host : parentNames + zoneNames) {
        const bool known = std::any_of(servers.begin(), servers.end(),
                                       [&](const NameServerSeen &s) { return s.host == host; });
        if (known || servers.size() >= kMaxNameServers)
            continue;
        NameServerSeen server;
        server.host = host;
        server.atParent = parentNames.contains(host);
        server.inZone = zoneNames.contains(host);
        server.glue = glueFor(host, seen.referrals);
        servers.append(server);
    }
    return servers;
}

/// The zone above \a zone: the nearest name that has name servers of its own.
QCoro::Task<DomainName> parentOf(DomainName zone, Context context)
{
    std::vector<QCoro::Task<Answer>> asked;
    QList<DomainName> names;
    for (DomainName name = zone.parent(); !name.isRoot(); name = name.parent()) {
        names.append(name);
        asked.push_back(context.ask(name, RecordType::Ns));
    }
    DomainName parent;
    for (size_t i = 0; i < asked.size(); ++i) {
        const Answer answer = co_await asked[i];
        if (parent.isRoot() && answer.found())
            parent = names[static_cast<qsizetype>(i)];
    }
    co_return parent;
}

/// Whether \a parent's servers say that \a domain is a zone of its own. A resolver follows an alias beside
/// the zone's own records, and does not show it.
QCoro::Task<bool> isDelegated(DomainName domain, DomainName parent, Context context)
{
    const Answer servers = co_await context.ask(parent, RecordType::Ns);
    const dns::Question question{domain, RecordType::Ns};
    const QList<DomainName> hosts = hostsIn(servers.records(), parent);
    const QList<Answer> referrals = co_await askServersOf(hosts, question, context);
    co_return std::any_of(referrals.begin(), referrals.end(), [&](const Answer &referral) {
        return !hostsIn(referral.records() + referral.authority, domain).isEmpty();
    });
}

/// Differing servers are looked at once more, as a change that is spreading differs for a moment only.
bool serversDiffer(const DelegationSeen &seen)
{
    std::optional<quint32> serial;
    for (const NameServerSeen &server : seen.servers) {
        for (const ServerAddressSeen &address : server.addresses) {
            const auto own = address.serial();
            if (own && serial && *own != *serial)
                return true;
            serial = own ? own : serial;
        }
    }
    return false;
}

QCoro::Task<QList<NameServerSeen>> lookUpServers(QList<NameServerSeen> servers, DomainName zone,
                                                 DomainName domain, Context context)
{
    std::vector<QCoro::Task<NameServerSeen>> asked;
    for (const NameServerSeen &server : servers)
        asked.push_back(lookUpServer(server, zone, domain, context));
    QList<NameServerSeen> seen;
    for (auto &task : asked) {
        const NameServerSeen server = co_await task;
        seen.append(server);
    }
    co_return seen;
}

} // namespace

std::array<dns::Question, kMailSets> mailQuestions(const DomainName &domain)
{
    const auto below = [&](const char *labels) {
        return DomainName::literal(labels).within(domain).value_or(domain);
    };
    return {dns::Question{domain, RecordType::Mx}, dns::Question{domain, RecordType::Txt},
            dns::Question{below("_dmarc"), RecordType::Txt},
            dns::Question{below("_mta-sts"), RecordType::Txt},
            dns::Question{below("_smtp._tls"), RecordType::Txt}};
}

std::optional<quint32> ServerAddressSeen::serial() const
{
    for (const Answer *answer : {&udp, &tcp}) {
        for (const dns::Record &record : answer->records()) {
            if (const auto soa = dns::soaData(record))
                return soa->serial;
        }
    }
    return std::nullopt;
}

bool DelegationSeen::parentAnswered() const
{
    return std::any_of(referrals.begin(), referrals.end(), [](const Answer &a) { return !a.failed(); });
}

QList<DomainName> DelegationSeen::parentNames() const
{
    QList<DomainName> names;
    for (const Answer &referral : referrals) {
        // A server that serves both zones answers with data of the child instead of a referral.
        for (const DomainName &host : hostsIn(referral.records() + referral.authority, zone)) {
            if (!names.contains(host))
                names.append(host);
        }
    }
    return names;
}

QList<DomainName> DelegationSeen::zoneNames() const
{
    return hostsIn(ns.records(), zone);
}

std::optional<DomainName> zoneOf(const Answer &soa)
{
    if (soa.found())
        return soa.canonicalName();
    for (const dns::Record &record : soa.authority) {
        if (record.type == RecordType::Soa && soa.question.name.isWithin(record.name))
            return record.name;
    }
    return std::nullopt;
}

QCoro::Task<DelegationSeen> lookUpDelegation(DomainName domain, Context context)
{
    DelegationSeen seen;
    auto soa = context.ask(domain, RecordType::Soa);
    auto alias = context.ask(domain, RecordType::Cname);
    auto ns = context.ask(domain, RecordType::Ns);
    // The usual case is a domain that is a zone; its parent is looked for at the same time.
    auto parent = parentOf(domain, context);
    seen.soa = co_await soa;
    seen.apexAlias = co_await alias;
    seen.ns = co_await ns;
    seen.parent = co_await parent;
    if (!context.authority)
        co_return seen;

    // Where the resolver fails, the parent still tells whom the domain is delegated to: it is taken for a
    // zone of its own.
    auto zone = seen.soa.failed() ? std::optional(domain) : zoneOf(seen.soa);
    if (seen.apexAlias.found() && zone != domain) {
        const bool delegated = co_await isDelegated(domain, seen.parent, context);
        zone = delegated ? std::optional(domain) : zone;
    }
    if (!zone || seen.soa.isNxDomain())
        co_return seen;
    seen.zone = *zone;
    if (seen.zone != domain && !seen.zone.isRoot()) {
        auto zoneNs = context.ask(seen.zone, RecordType::Ns);
        auto zoneParent = parentOf(seen.zone, context);
        seen.ns = co_await zoneNs;
        seen.parent = co_await zoneParent;
    }
    const Answer parentNs = co_await context.ask(seen.parent, RecordType::Ns);
    auto referrals = askServersOf(hostsIn(parentNs.records(), seen.parent),
                                  dns::Question{seen.zone, RecordType::Ns}, context);
    // What the zone itself names is asked meanwhile.
    auto known = lookUpServers(serversToAsk(seen), seen.zone, domain, context);
    seen.referrals = co_await referrals;
    QList<NameServerSeen> servers = serversToAsk(seen);
    const QList<NameServerSeen> looked = co_await known;
    QList<NameServerSeen> missing;
    for (NameServerSeen &server : servers) {
        const auto at = std::find_if(looked.begin(), looked.end(),
                                     [&](const NameServerSeen &s) { return s.host == server.host; });
        if (at == looked.end()) {
            missing.append(server);
            continue;
        }
        NameServerSeen merged = *at;
        merged.atParent = server.atParent;
        merged.glue = server.glue;
        server = merged;
    }
    const QList<NameServerSeen> others = co_await lookUpServers(missing, seen.zone, domain, context);
    for (NameServerSeen &server : servers) {
        const auto at = std::find_if(others.begin(), others.end(),
                                     [&](const NameServerSeen &s) { return s.host == server.host; });
        server = at == others.end() ? server : *at;
    }
    seen.servers = servers;
    if (serversDiffer(seen))
        seen.servers = co_await lookUpServers(seen.servers, seen.zone, domain, context);
    if (nobodyAnswered(seen)) {
        const Answer rootNs = co_await context.ask(DomainName(), RecordType::Ns);
        const dns::Question rootSoa{DomainName(), RecordType::Soa};
        const QList<DomainName> rootHosts = hostsIn(rootNs.records(), DomainName());
        seen.root = co_await askServersOf(rootHosts, rootSoa, context);
    }
    co_return seen;
}

} // namespace posthorn::lookup
