// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/delegationlookup.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/dns/route.h"
#include "core/lookup/nameserverround.h"

#include <algorithm>
#include <memory>

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

/// One address of a host, for asking: IPv4 where there is one, as nearly every machine has a route for that.
QCoro::Task<std::optional<Address>> oneAddress(DomainName host, Context context)
{
    auto a = context.ask(host, RecordType::A);
    auto aaaa = context.ask(host, RecordType::Aaaa);
    const Answer v4 = co_await a;
    const Answer v6 = co_await aaaa;
    for (const Address &address : dns::addressesIn(v4.records() + v6.records())) {
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

/// What the servers of the zone above say of a zone, asked directly.
struct FromAbove
{
    DomainName parent;
    QList<Answer> referrals;
};

/// Whom the parent names is looked at without waiting for what the resolver says: of a zone that nobody
/// answers for, it says so after a time-out only, and a second one would follow.
QCoro::Task<FromAbove> askAbove(DomainName zone, std::shared_ptr<NameServerRound> round, Context context)
{
    FromAbove above;
    above.parent = co_await parentOf(zone, context);
    if (!context.authority)
        co_return above;
    const Answer ns = co_await context.ask(above.parent, RecordType::Ns);
    const dns::Question question{zone, RecordType::Ns};
    above.referrals = co_await askServersOf(hostsIn(ns.records(), above.parent), question, context);
    DelegationSeen seen;
    seen.zone = zone;
    seen.referrals = above.referrals;
    round->ask(namedServers(seen));
    co_return above;
}

QList<NameServerSeen> serversNamedIn(const Answer &ns, const DomainName &zone)
{
    DelegationSeen seen;
    seen.zone = zone;
    seen.ns = ns;
    return namedServers(seen);
}

/// The zone that \a domain lies in; nothing where it lies in none, or that could not be told.
std::optional<DomainName> zoneIn(const DelegationSeen &seen, const DomainName &domain, const FromAbove &above)
{
    if (seen.soa.isNxDomain())
        return std::nullopt;
    // Where the resolver fails, the parent still tells whom the domain is delegated to: it is taken for a
    // zone of its own.
    if (seen.soa.failed())
        return domain;
    const auto isReferral = [&](const Answer &answer) {
        return !hostsIn(answer.records() + answer.authority, domain).isEmpty();
    };
    // A resolver follows an alias beside the zone's own records, and does not show it; the parent does.
    if (seen.apexAlias.found() && std::any_of(above.referrals.begin(), above.referrals.end(), isReferral))
        return domain;
    const auto zone = zoneOf(seen.soa);
    return zone && !zone->isRoot() ? zone : std::nullopt;
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
    // The usual case is a domain that is a zone.
    auto round = std::make_shared<NameServerRound>(domain, domain, context);
    auto askedAbove = askAbove(domain, round, context);
    seen.soa = co_await soa;
    seen.apexAlias = co_await alias;
    seen.ns = co_await ns;
    if (context.authority && zoneOf(seen.soa) == domain)
        round->ask(serversNamedIn(seen.ns, domain));
    FromAbove above = co_await askedAbove;
    const std::optional<DomainName> zone = zoneIn(seen, domain, above);
    if (context.authority && zone && zone != domain) {
        // What was taken for a zone is none: its servers were asked for nothing.
        [[maybe_unused]] const QList<NameServerSeen> inVain = co_await round->collect();
        round = std::make_shared<NameServerRound>(*zone, domain, context);
        auto zoneNs = context.ask(*zone, RecordType::Ns);
        askedAbove = askAbove(*zone, round, context);
        seen.ns = co_await zoneNs;
        round->ask(serversNamedIn(seen.ns, *zone));
        above = co_await askedAbove;
    }
    const QList<NameServerSeen> looked = co_await round->collect();
    seen.parent = above.parent;
    if (!context.authority || !zone)
        co_return seen;
    seen.zone = *zone;
    seen.referrals = above.referrals;
    seen.servers = namedServers(seen, looked);
    if (serversDiffer(seen)) {
        NameServerRound again(seen.zone, domain, context);
        again.ask(seen.servers);
        const QList<NameServerSeen> lookedAgain = co_await again.collect();
        seen.servers = namedServers(seen, lookedAgain);
    }
    if (nobodyAnswered(seen)) {
        const Answer rootNs = co_await context.ask(DomainName(), RecordType::Ns);
        const dns::Question rootSoa{DomainName(), RecordType::Soa};
        const QList<DomainName> rootHosts = hostsIn(rootNs.records(), DomainName());
        seen.root = co_await askServersOf(rootHosts, rootSoa, context);
    }
    co_return seen;
}

} // namespace posthorn::lookup
