// SPDX-License-Identifier: GPL-3.0-or-later
// Where the mail servers' names lead.
#include "core/audit/mxfacts.h"
#include "core/audit/tools.h"
#include "core/base/limits.h"
#include "core/lookup/spffacts.h"

#include <algorithm>

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::AddressSeen;
using lookup::HostSeen;
using Scope = Address::Scope;

bool isPrivate(const Address &address)
{
    const Scope scope = address.scope();
    return scope == Scope::Private || scope == Scope::LinkLocal || scope == Scope::Documentation ||
           scope == Scope::Multicast || scope == Scope::Reserved;
}

bool isLoopback(const Address &address)
{
    return address.scope() == Scope::Loopback || address.scope() == Scope::Unspecified;
}

bool isUsable(const Address &address)
{
    return !isPrivate(address) && !isLoopback(address);
}

/// A sender can connect to it, as far as addresses tell.
bool isDeliverable(const HostSeen &host)
{
    return std::any_of(host.addresses.begin(), host.addresses.end(),
                       [](const AddressSeen &a) { return isUsable(a.address); });
}

/// The best server is hit, or no other does the work.
bool isGrave(const Judging &on, const HostSeen &host)
{
    const bool isBest = preferenceOf(on, host.name) == bestPreference(on);
    const bool otherWorks =
        std::any_of(on.seen.hosts.begin(), on.seen.hosts.end(),
                    [&](const HostSeen &other) { return other.name != host.name && isDeliverable(other); });
    return isBest || !otherWorks;
}

/// Every host that is meant as a server, whose name can be one.
template <class Test>
void eachHost(const Judging &on, Test test)
{
    for (const HostSeen &host : on.seen.hosts) {
        if (!isVerification(on, host.name))
            test(host);
    }
}

template <class Test>
void eachAddress(const Judging &on, Test test)
{
    eachHost(on, [&](const HostSeen &host) {
        for (const AddressSeen &address : host.addresses)
            test(host, address);
    });
}

Argument hostArg(const HostSeen &host)
{
    return arg(u"host"_s, host.name);
}

QString line(const HostSeen &host, const Address &address)
{
    return host.name.toString() + u' ' + address.toString();
}

void nxdomain(const Judging &on, Sink &sink)
{
    eachHost(on, [&](const HostSeen &host) {
        if (host.doesNotExist())
            sink.add(host.name.toString(), {hostArg(host)}, {evidence(host.a)}).raised(isGrave(on, host));
    });
}

void noAddress(const Judging &on, Sink &sink)
{
    eachHost(on, [&](const HostSeen &host) {
        if (host.hasNoAddress() && !host.doesNotExist())
            sink.add(host.name.toString(), {hostArg(host)}, {evidence(host.a), evidence(host.aaaa)})
                .raised(isGrave(on, host));
    });
}

void alias(const Judging &on, Sink &sink)
{
    eachHost(on, [&](const HostSeen &host) {
        const dns::Answer &answer = host.a.aliases.isEmpty() ? host.aaaa : host.a;
        const DomainName target = answer.canonicalName();
        // A circle has no name to put in the place of this one.
        if (host.isAlias() && target != host.name && !on.seen.mx.isImplicit())
            sink.add(host.name.toString(), {hostArg(host), arg(u"target"_s, target)},
                     evidence(answer.aliases));
    });
}

void privateAddress(const Judging &on, Sink &sink)
{
    eachAddress(on, [&](const HostSeen &host, const AddressSeen &seen) {
        if (isPrivate(seen.address))
            sink.add(host.name.toString(), {hostArg(host), arg(u"address"_s, seen.address.toString())},
                     {line(host, seen.address)})
                .raised(isGrave(on, host) && !isDeliverable(host));
    });
}

void loopbackAddress(const Judging &on, Sink &sink)
{
    eachAddress(on, [&](const HostSeen &host, const AddressSeen &seen) {
        if (isLoopback(seen.address))
            sink.add(host.name.toString(), {hostArg(host), arg(u"address"_s, seen.address.toString())},
                     {line(host, seen.address)})
                .raised(isGrave(on, host) && !isDeliverable(host));
    });
}

bool hasFamily(const HostSeen &host, Address::Family family)
{
    return std::any_of(host.addresses.begin(), host.addresses.end(),
                       [&](const AddressSeen &a) { return a.address.family() == family; });
}

bool anyFamily(const Judging &on, Address::Family family)
{
    return std::any_of(on.seen.hosts.begin(), on.seen.hosts.end(),
                       [&](const HostSeen &host) { return hasFamily(host, family); });
}

bool anyUnknown(const Judging &on, dns::Answer HostSeen::*answer)
{
    return std::any_of(on.seen.hosts.begin(), on.seen.hosts.end(),
                       [&](const HostSeen &host) { return (host.*answer).failed(); });
}

void ipv6Only(const Judging &on, Sink &sink)
{
    if (anyFamily(on, Address::Family::V6) && !anyFamily(on, Address::Family::V4) &&
        !anyUnknown(on, &HostSeen::a))
        sink.add(on.domain());
}

void noIpv6(const Judging &on, Sink &sink)
{
    const bool anyWorks = std::any_of(on.seen.hosts.begin(), on.seen.hosts.end(), isDeliverable);
    if (!anyWorks || anyFamily(on, Address::Family::V6) || anyUnknown(on, &HostSeen::aaaa))
        return;
    const bool allProviders = std::all_of(on.seen.hosts.begin(), on.seen.hosts.end(),
                                          [&](const HostSeen &host) { return isProviders(on, host.name); });
    sink.add(on.domain()).providersOwn(allProviders);
}

void sameAddress(const Judging &on, Sink &sink)
{
    QList<std::pair<Address, DomainName>> known;
    eachAddress(on, [&](const HostSeen &host, const AddressSeen &seen) {
        for (const auto &[address, name] : known) {
            if (address == seen.address && name != host.name)
                sink.add(host.name.toString(),
                         {arg(u"address"_s, address.toString()), arg(u"first"_s, name),
                          arg(u"second"_s, host.name)},
                         {name.toString() + u' ' + address.toString(), line(host, address)})
                    .providersOwn(isProviders(on, name) && isProviders(on, host.name));
        }
        known.append({seen.address, host.name});
    });
}

void noDeliverable(const Judging &on, Sink &sink)
{
    QList<HostSeen> hosts;
    eachHost(on, [&](const HostSeen &host) { hosts.append(host); });
    const bool usable = std::any_of(hosts.begin(), hosts.end(),
                                    [](const HostSeen &h) { return isDeliverable(h) || h.isUnknown(); });
    // A single host that leads nowhere is said once, under its own name.
    if (hosts.size() < 2 || usable || on.seen.hostCount > hosts.size())
        return;
    QStringList names;
    for (const HostSeen &host : hosts)
        names.append(host.name.toString());
    sink.add(on.domain(), {arg(u"count"_s, hosts.size())}, names);
}

bool maySend(const Judging &on, const Address &address)
{
    return on.seen.spf.tree && lookup::authorises(*on.seen.spf.tree, address) == lookup::SpfAnswer::Yes;
}

void reverse(const Judging &on, Sink &sink, AddressSeen::Confirmed state)
{
    eachAddress(on, [&](const HostSeen &host, const AddressSeen &seen) {
        if (seen.confirmed != state || !isUsable(seen.address))
            return;
        sink.add(seen.address.toString(),
                 {hostArg(host), arg(u"address"_s, seen.address.toString()),
                  arg(u"names"_s, listed(seen.names))},
                 {evidence(seen.reverse)})
            .raised(maySend(on, seen.address))
            .providersOwn(isProviders(on, host.name));
    });
}

void ptrMissing(const Judging &on, Sink &sink)
{
    reverse(on, sink, AddressSeen::Confirmed::NoName);
}

void ptrMismatch(const Judging &on, Sink &sink)
{
    reverse(on, sink, AddressSeen::Confirmed::No);
}

void manyAddresses(const Judging &on, Sink &sink)
{
    eachHost(on, [&](const HostSeen &host) {
        if (host.addressCount > kMaxAddressesPerHost)
            sink.add(host.name.toString(), {hostArg(host), arg(u"count"_s, host.addressCount),
                                            arg(u"limit"_s, kMaxAddressesPerHost)})
                .providersOwn(isProviders(on, host.name));
    });
}

void lookupFailed(const Judging &on, Sink &sink)
{
    eachHost(on, [&](const HostSeen &host) {
        for (const dns::Answer *answer : {&host.a, &host.aaaa}) {
            if (const dns::Failed *failed = answer->failed())
                sink.add(host.name.toString(), {hostArg(host), failureWords(u"reason"_s, *failed)},
                         {evidence(*answer)});
        }
    });
    // Whether its reverse name leads back is not what makes a server one.
    eachAddress(on, [&](const HostSeen &host, const AddressSeen &seen) {
        if (seen.confirmed != AddressSeen::Confirmed::Unknown || !isUsable(seen.address))
            return;
        const dns::Failed *failed = seen.reverse.failed();
        if (failed ? !wasAsked(on, *failed) : !on.seen.hasAuthority)
            return;
        sink.addAside(seen.address.toString(),
                      {arg(u"host"_s, seen.address.toString()),
                       failed ? failureWords(u"reason"_s, *failed) : noAnswer(u"reason"_s)},
                      {evidence(seen.reverse)})
            .providersOwn(isProviders(on, host.name));
    });
}

void ok(const Judging &on, Sink &sink)
{
    int addresses = 0;
    for (const HostSeen &host : on.seen.hosts)
        addresses += static_cast<int>(host.addresses.size());
    if (addresses > 0)
        sink.add(on.domain(), {arg(u"count"_s, addresses)});
}

// clang-format off
constexpr auto kChecks = std::to_array<Check>({
    {"hosts.nxdomain", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A mail server's name does not exist"),
      QT_TRANSLATE_NOOP("Findings", "The MX record names {host}, and DNS knows no such name. Nothing can be delivered there."),
      QT_TRANSLATE_NOOP("Findings", "Correct the name in the MX record, delete the record, or add an address record for {host}.")},
     "RFC 5321 §5.1", &nxdomain, Severity::Error, {}, {"mx.takeover", "mx.missing-trailing-dot", "mx.ip-literal"}},
    {"hosts.no-address", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A mail server has no address"),
      QT_TRANSLATE_NOOP("Findings", "{host} exists, but has neither an IPv4 nor an IPv6 address. Nothing can be delivered there."),
      QT_TRANSLATE_NOOP("Findings", "Add an A record for {host}, or name another server in the MX record.")},
     "RFC 5321 §5.1", &noAddress, Severity::Error},
    {"hosts.cname", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A mail server's name is an alias"),
      QT_TRANSLATE_NOOP("Findings", "{host} is a CNAME for {target}. That is against the rules, and some senders refuse it."),
      QT_TRANSLATE_NOOP("Findings", "Put {target} into the MX record.")},
     "RFC 2181 §10.3", &alias, {}, {}, {"mx.takeover", "hosts.nxdomain", "hosts.no-address"}},
    {"hosts.private-address", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A mail server has an address that the Internet cannot reach"),
      QT_TRANSLATE_NOOP("Findings", "{host} is at {address}, which no sender on the Internet can reach."),
      QT_TRANSLATE_NOOP("Findings", "Give {host} its public address.")},
     "RFC 6890 §2.2.2", &privateAddress, Severity::Error},
    {"hosts.loopback-address", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A mail server's address leads every sender to itself"),
      QT_TRANSLATE_NOOP("Findings", "{host} is at {address}: each sender would deliver to its own machine."),
      QT_TRANSLATE_NOOP("Findings", "Give {host} its public address; if the domain shall receive no mail, publish a null MX instead.")},
     "RFC 6890 §2.2.2", &loopbackAddress, Severity::Error},
    {"hosts.ipv6-only", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The mail servers have IPv6 addresses only"),
      QT_TRANSLATE_NOOP("Findings", "Many senders have IPv4 alone and cannot deliver."),
      QT_TRANSLATE_NOOP("Findings", "Give at least one mail server an IPv4 address (an A record).")},
     "RFC 5321 §5.2", &ipv6Only},
    {"hosts.no-ipv6", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The mail servers have IPv4 addresses only"),
      QT_TRANSLATE_NOOP("Findings", "Nothing is lost today; senders that have IPv6 alone are rare."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs the mail servers whether they can be reached over IPv6.")},
     "RFC 5321 §5.2", &noIpv6},
    {"hosts.same-address", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Two mail servers are one machine"),
      QT_TRANSLATE_NOOP("Findings", "{first} and {second} have the same address, {address}. When it fails, both are gone."),
      QT_TRANSLATE_NOOP("Findings", "Delete one of the MX records, or give the second server a machine of its own.")},
     "RFC 5321 §5.1", &sameAddress},
    {"hosts.no-deliverable", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "None of the mail servers can be reached"),
      QT_TRANSLATE_NOOP("Findings", "All {count} servers lack a usable address. Everything sent to the domain comes back."),
      QT_TRANSLATE_NOOP("Findings", "Name servers in the MX records that exist and have public addresses.")},
     "RFC 5321 §5.1", &noDeliverable, {}, {}, {"mx.takeover"}},
    {"hosts.ptr-missing", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "An address has no reverse name"),
      QT_TRANSLATE_NOOP("Findings", "{address} ({host}) has none. Where this server also sends, large receivers refuse or distrust its mail."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever gave you the address to set its reverse name (PTR) to {host}.")},
     "RFC 1912 §2.1", &ptrMissing, Severity::Warning},
    {"hosts.ptr-mismatch", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "An address and its reverse name do not match"),
      QT_TRANSLATE_NOOP("Findings", "{address} ({host}) says that it is {names}, but that name does not lead back. Where this server also sends, large receivers distrust its mail."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever gave you the address to set its reverse name (PTR) to {host}.")},
     "RFC 8601 §3", &ptrMismatch, Severity::Warning},
    {"hosts.many-addresses", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "Very many addresses behind one server"),
      QT_TRANSLATE_NOOP("Findings", "{host} has {count} addresses. Only the first {limit} were looked at."),
      QT_TRANSLATE_NOOP("Findings", "Nothing needs to be done, if all of them are meant.")},
     "", &manyAddresses},
    {"hosts.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server's address or its name could not be looked up"),
      QT_TRANSLATE_NOOP("Findings", "Where {host} leads is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, tell whoever runs that server.")},
     "", &lookupFailed, {}, {}, {"delegation.cname-loop", "dnssec.bogus", "mx.ip-literal"}},
    {"hosts.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The mail servers' names and addresses are in order"),
      QT_TRANSLATE_NOOP("Findings", "{count} addresses can be reached by everybody."),
      ""},
     "", &ok},
});
// clang-format on

} // namespace

std::span<const Check> hostsChecks()
{
    return kChecks;
}

} // namespace posthorn::audit
