// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/delegationfindings.h"
#include "core/audit/serverfacts.h"
#include "core/audit/tools.h"
#include "core/providers/catalogue.h"

#include <algorithm>

namespace posthorn::audit::delegation {

namespace {

using namespace Qt::Literals::StringLiterals;
using dns::Answer;
using dns::Failed;
using lookup::NameServerSeen;

constexpr std::chrono::seconds kSlow{1};
constexpr int kShortestZone = 2; ///< name servers (RFC 2182 §5)

bool isServFail(const Answer &answer)
{
    return answer.failed() && answer.failed()->why == Failed::Why::ServFail;
}

/// Whether all addresses of one family share a network of \a prefix bits; true where there is none of the
/// family.
bool share(const QList<Address> &addresses, Address::Family family, int prefix)
{
    QList<Address> networks;
    for (const Address &address : addresses) {
        if (address.family() == family && !networks.contains(address.network(prefix)))
            networks.append(address.network(prefix));
    }
    return networks.size() <= 1;
}

bool sameNames(const QList<DomainName> &a, const QList<DomainName> &b)
{
    return a.size() == b.size() &&
           std::all_of(a.begin(), a.end(), [&](const DomainName &name) { return b.contains(name); });
}

/// What a server says to one of the mail questions, without order and TTL. Nothing where it failed.
std::optional<QStringList> contents(const Answer &answer)
{
    if (answer.failed())
        return std::nullopt;
    QStringList lines{answer.isNxDomain() ? u"NXDOMAIN"_s : QString()};
    // How far a server follows an alias is its own affair: what stands at the name itself is compared.
    const bool isAlias = !answer.aliases.isEmpty();
    if (isAlias)
        lines.clear();
    for (const dns::Record &record : isAlias ? answer.aliases.mid(0, 1) : answer.records())
        lines.append(dns::typeName(record.type) + u' ' + dns::rdataText(record).toLower());
    lines.sort();
    return lines;
}

} // namespace

void lame(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &all) {
        if (isLame(server))
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)}, whatItSaid(server))
                .raised(isLastHope(server, all));
    });
}

void notAuthoritative(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        if (lacksAuthority(server))
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)}, whatItSaid(server));
    });
}

void unreachable(const Judging &on, Sink &sink)
{
    if (on.seen.network.port53 != lookup::NetworkSeen::Reach::Open)
        return; // it may be us
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &all) {
        if (isSilent(server))
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)}, whatItSaid(server))
                .raised(isLastHope(server, all));
    });
}

void noTcp(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        if (lacksTcp(server))
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)}, whatItSaid(server));
    });
}

void servfail(const Judging &on, Sink &sink)
{
    if (!on.seen.delegation || !isServFail(on.seen.soa))
        return;
    const auto &servers = on.seen.delegation->servers;
    const bool anyWorks = std::any_of(servers.begin(), servers.end(), works);
    const bool anyServFail = std::any_of(servers.begin(), servers.end(), [](const NameServerSeen &server) {
        return std::any_of(
            server.addresses.begin(), server.addresses.end(),
            [](const lookup::ServerAddressSeen &a) { return isServFail(a.udp) || isServFail(a.tcp); });
    });
    if (!anyWorks && anyServFail)
        sink.add(on.domain(), {arg(u"domain"_s, on.seen.domain)}, {evidence(on.seen.soa)});
}

void singleServer(const Judging &on, Sink &sink)
{
    if (on.seen.delegation && static_cast<int>(on.seen.delegation->servers.size()) == kShortestZone - 1) {
        const DomainName host = on.seen.delegation->servers.first().host;
        sink.add(on.domain(), {arg(u"server"_s, host)}, {host.toString()});
    }
}

void sameNetwork(const Judging &on, Sink &sink)
{
    if (!on.seen.delegation || on.seen.delegation->servers.size() < kShortestZone)
        return;
    if (on.seen.providers.dnsHost) {
        const auto *host = providers::Catalogue::shipped().dnsHost(on.seen.providers.dnsHost->id);
        if (host && host->anycast.value_or(false))
            return;
    }
    QList<Address> addresses;
    QStringList lines;
    bool complete = true;
    for (const NameServerSeen &server : on.seen.delegation->servers) {
        complete = complete && !server.addresses.isEmpty() && !server.a.failed() && !server.aaaa.failed();
        for (const auto &address : server.addresses) {
            addresses.append(address.address);
            lines.append(server.host.toString() + u' ' + address.address.toString());
        }
    }
    if (complete && share(addresses, Address::Family::V4, 24) && share(addresses, Address::Family::V6, 48))
        sink.add(on.domain(), {}, lines);
}

void serverIsAlias(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &all) {
        if (server.isAlias())
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)},
                     evidence(server.a.aliases + server.aaaa.aliases))
                .raised(isLastHope(server, all));
    });
}

void serverWithoutAddress(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &all) {
        if (server.hasNoAddress() && server.glue.isEmpty())
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)},
                     {evidence(server.a), evidence(server.aaaa)})
                .raised(isLastHope(server, all));
    });
}

void parentChildMismatch(const Judging &on, Sink &sink)
{
    if (!on.seen.delegation)
        return;
    const QList<DomainName> above = on.seen.delegation->parentNames();
    const QList<DomainName> own = on.seen.delegation->zoneNames();
    if (above.isEmpty() || own.isEmpty() || sameNames(above, own))
        return;
    sink.add(on.domain(), {arg(u"above"_s, listed(above)), arg(u"own"_s, listed(own))},
             {on.seen.delegation->parent.toString() + u": "_s + listed(above),
              on.seen.delegation->zone.toString() + u": "_s + listed(own)});
}

void glueMismatch(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        QList<Address> real;
        for (const Answer *answer : {&server.a, &server.aaaa}) {
            for (const dns::Record &record : answer->records()) {
                if (const auto address = dns::addressData(record))
                    real.append(*address);
            }
        }
        QStringList stale;
        for (const Address &glue : server.glue) {
            // Only what was seen of that family can contradict.
            const bool familySeen = glue.isV4() ? !server.a.failed() : !server.aaaa.failed();
            if (familySeen && !real.isEmpty() && !real.contains(glue))
                stale.append(glue.toString());
        }
        if (!stale.isEmpty())
            sink.add(server.host.toString(),
                     {arg(u"server"_s, server.host), arg(u"glue"_s, stale.join(u", "_s))},
                     QStringList{u"glue: "_s + stale.join(u", "_s)} +
                         evidence(server.a.records() + server.aaaa.records()));
    });
}

void serialDiffers(const Judging &on, Sink &sink)
{
    QStringList lines;
    QList<quint32> serials;
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        for (const auto &address : server.addresses) {
            const auto serial = address.serial();
            if (!serial)
                continue;
            lines.append(u"%1 %2: %3"_s.arg(server.host.toString(), address.address.toString(),
                                            QString::number(*serial)));
            if (!serials.contains(*serial))
                serials.append(*serial);
        }
    });
    if (serials.size() > 1)
        sink.add(on.domain(), {arg(u"count"_s, serials.size())}, lines);
}

void rrsetDiffers(const Judging &on, Sink &sink)
{
    for (int i = 0; i < lookup::kMailSets; ++i) {
        std::optional<QStringList> first;
        bool differs = false;
        QStringList lines;
        QString subject;
        eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
            for (const auto &address : server.addresses) {
                // A server that does not know the zone says nothing about its records.
                if (address.mail.size() <= i || !works(server))
                    continue;
                const Answer &answer = address.mail[i];
                const auto own = contents(answer);
                if (!own)
                    continue;
                differs = differs || (first && *first != *own);
                first = first ? first : own;
                lines.append(server.host.toString() + u" · "_s + evidence(answer));
                subject = answer.question.name.toString() + u' ' + dns::typeName(answer.question.type);
            }
        });
        if (differs)
            sink.add(subject, {arg(u"set"_s, subject)}, lines);
    }
}

void noEdns(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        if (failsWithEdns(server))
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)}, whatItSaid(server));
    });
}

void slow(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        const auto time = slowest(server);
        if (time > kSlow) {
            const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
            sink.add(server.host.toString(), {arg(u"server"_s, server.host), arg(u"milliseconds"_s, ms)},
                     {u"%1 ms"_s.arg(ms)});
        }
    });
}

} // namespace posthorn::audit::delegation
