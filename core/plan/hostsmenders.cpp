// SPDX-License-Identifier: GPL-3.0-or-later
// Mends the names and addresses of the mail servers.
#include "core/dns/rdata.h"
#include "core/plan/mender.h"
#include "core/plan/words.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using lookup::HostSeen;
using records::MxRecord;
using Kind = Question::Kind;

const HostSeen *hostOf(const Work &work, const Finding &finding)
{
    const auto name = DomainName::parse(finding.subject.toUtf8());
    return name ? work.seen().host(*name) : nullptr;
}

void removeServer(Work &work, const DomainName &host)
{
    QList<MxRecord> servers = work.mx();
    servers.removeIf([&](const MxRecord &server) { return server.host == host; });
    work.putMx(servers);
}

/// Another name in the server's place; where that one is a server already, it just goes.
void renameServer(Work &work, const DomainName &from, const DomainName &to)
{
    QList<MxRecord> servers = work.mx();
    const bool isThere = std::any_of(servers.begin(), servers.end(),
                                     [&](const MxRecord &server) { return server.host == to; });
    if (isThere) {
        removeServer(work, from);
        return;
    }
    for (MxRecord &server : servers) {
        if (server.host == from)
            server.host = to;
    }
    work.putMx(servers);
}

std::optional<QList<Address>> addressesFrom(const QString &answer)
{
    QList<Address> addresses;
    for (const QString &word : wordsOf(answer)) {
        const auto address = Address::parse(QStringView(word));
        if (!address)
            return std::nullopt;
        addresses.append(*address);
    }
    return addresses.isEmpty() ? std::nullopt : std::optional(addresses);
}

/// The host's addresses of the families that are named become these; of the other family, those that \a keep
/// picks stay.
void setAddresses(Work &work, const DomainName &host, const QList<Address> &addresses,
                  const std::function<bool(const Address &)> &keep)
{
    for (RecordType type : {RecordType::A, RecordType::Aaaa}) {
        const bool v4 = type == RecordType::A;
        QList<QByteArray> data;
        for (const QByteArray &rdata : work.data(host, type)) {
            const auto address = dns::addressData({host, type, std::chrono::seconds(0), rdata});
            if (address && keep(*address))
                data.append(rdata);
        }
        for (const Address &address : addresses) {
            if (const QByteArray rdata = dns::makeAddress(address);
                address.isV4() == v4 && !data.contains(rdata))
                data.append(rdata);
        }
        work.put(host, type, data);
    }
}

/// What to do with a host that cannot be reached: other addresses, another server, or none.
void askForAddress(Work &work, const Finding &finding, const char *text,
                   const std::function<bool(const Address &)> &keep)
{
    const auto host = DomainName::parse(finding.subject.toUtf8());
    if (!host)
        return;
    const auto answer =
        work.answer(finding, Kind::Host, said(text, {{u"host"_s, finding.subject}}), {u"remove"_s});
    if (!answer)
        return;
    if (*answer == u"remove"_s) {
        removeServer(work, *host);
        return;
    }
    if (const auto addresses = addressesFrom(*answer)) {
        // An alias has led nowhere that mail could be delivered to.
        if (work.aliasAt(*host))
            work.put(*host, RecordType::Cname, {});
        setAddresses(work, *host, *addresses, keep);
        return;
    }
    const auto other = DomainName::parse(answer->toUtf8());
    if (other && !records::hostNameFault(*other))
        renameServer(work, *host, *other);
}

constexpr auto kUnreachable = QT_TRANSLATE_NOOP(
    "Plan",
    "{host} has no address. Give its address, or the name of the server that belongs in its place; “remove”: "
    "there is no such server.");

void noAddress(Work &work, const Finding &finding)
{
    askForAddress(work, finding, kUnreachable, [](const Address &) { return true; });
}

constexpr auto kUnusable = QT_TRANSLATE_NOOP(
    "Plan",
    "{host} has an address that nobody outside can reach. Give its public address, or the name of the server "
    "that belongs in its place; “remove”: there is no such server.");

bool isPublic(const Address &address)
{
    return address.scope() == Address::Scope::Global;
}

void unusableAddress(Work &work, const Finding &finding)
{
    askForAddress(work, finding, kUnusable, isPublic);
}

void alias(Work &work, const Finding &finding)
{
    const HostSeen *host = hostOf(work, finding);
    if (!host)
        return;
    const DomainName target =
        host->a.aliases.isEmpty() ? host->aaaa.canonicalName() : host->a.canonicalName();
    renameServer(work, host->name, target);
}

void ipv6Only(Work &work, const Finding &finding)
{
    const QList<HostSeen> &hosts = work.seen().hosts;
    if (hosts.isEmpty())
        return;
    const DomainName best = hosts.first().name;
    const auto answer = work.answer(
        finding, Kind::Address,
        said(QT_TRANSLATE_NOOP("Plan", "Which IPv4 address has {host}?"), {{u"host"_s, best.toString()}}));
    const auto addresses = answer ? addressesFrom(*answer) : std::nullopt;
    if (addresses)
        setAddresses(work, best, *addresses, [](const Address &) { return true; });
}

void sameAddress(Work &work, const Finding &finding)
{
    const auto host = DomainName::parse(finding.subject.toUtf8());
    if (!host || !finding.counts)
        return;
    const auto answer = work.answer(
        finding, Kind::Host,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "{first} and {second} are one machine. “remove” takes {second} off the list; or give "
                 "the address of {second} that is its own."),
             {{u"first"_s, argumentOf(finding, "first")}, {u"second"_s, argumentOf(finding, "second")}}),
        {u"remove"_s}, u"remove"_s);
    if (!answer)
        return;
    const auto first = DomainName::parse(argumentOf(finding, "first").toUtf8());
    const HostSeen *other = first ? work.seen().host(*first) : nullptr;
    const auto isShared = [&](const Address &address) {
        return other && std::any_of(other->addresses.begin(), other->addresses.end(),
                                    [&](const lookup::AddressSeen &seen) { return seen.address == address; });
    };
    if (*answer == u"remove"_s)
        removeServer(work, *host);
    else if (const auto addresses = addressesFrom(*answer))
        setAddresses(work, *host, *addresses, [&](const Address &a) { return !isShared(a); });
}

void noDeliverable(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Host,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "None of the mail servers can be reached. Which ones take the mail of {domain}, best "
                 "first? “no-mail”: nobody."),
             {{u"domain"_s, work.domain().toString()}}),
        {u"no-mail"_s});
    if (!answer)
        return;
    const auto servers = serversFrom(*answer);
    if (*answer == u"no-mail"_s)
        receiveNothing(work);
    else if (servers)
        work.putMx(*servers);
}

constexpr auto kMenders = std::to_array<Mender>({
    {"hosts.cname", &alias},
    {"hosts.no-deliverable", &noDeliverable},
    {"hosts.nxdomain", &noAddress},
    {"hosts.no-address", &noAddress},
    {"hosts.private-address", &unusableAddress},
    {"hosts.loopback-address", &unusableAddress},
    {"hosts.ipv6-only", &ipv6Only},
    {"hosts.same-address", &sameAddress},
});

} // namespace

std::span<const Mender> hostsMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
