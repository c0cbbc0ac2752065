// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/context.h"

#include <array>

namespace posthorn::lookup {

/// The record sets that decide about mail, asked of each authoritative server.
inline constexpr int kMailSets = 5;
std::array<dns::Question, kMailSets> mailQuestions(const DomainName &domain);

/// What one address of a name server answered, asked directly.
struct ServerAddressSeen
{
    Address address;
    dns::Answer udp;                  ///< SOA of the zone, over UDP
    dns::Answer tcp;                  ///< the same over TCP
    std::optional<dns::Answer> plain; ///< without EDNS, where \a udp failed
    QList<dns::Answer> mail; ///< mailQuestions(), in their order; empty where the server did not answer
    bool routed = true;      ///< this machine has a route to the address

    bool answers() const { return !udp.failed() || !tcp.failed() || (plain && !plain->failed()); }
    std::optional<quint32> serial() const;
    bool operator==(const ServerAddressSeen &) const = default;
};

struct NameServerSeen
{
    DomainName host;
    bool atParent = false;
    bool inZone = false;
    QList<Address> glue; ///< what the parent gave with the referral
    dns::Answer a;
    dns::Answer aaaa;
    QList<ServerAddressSeen> addresses; ///< at most kMaxAddressesPerServer

    bool isAlias() const { return !a.aliases.isEmpty() || !aaaa.aliases.isEmpty(); }
    bool hasNoAddress() const { return a.absent() && aaaa.absent(); }
    bool operator==(const NameServerSeen &) const = default;
};

/// Who answers for the zone that the domain lies in, by the parent's word, by the zone's own, and each server
/// asked.
struct DelegationSeen
{
    dns::Answer soa;       ///< of the domain, by the resolver
    dns::Answer apexAlias; ///< CNAME of the zone's apex, by the resolver
    DomainName zone;       ///< the apex of the zone the domain lies in; the root where that could not be told
    DomainName parent;     ///< the zone above
    dns::Answer ns;        ///< of the zone, by the resolver
    QList<dns::Answer> referrals; ///< NS of the zone, asked of servers of the parent directly
    QList<NameServerSeen> servers;
    QList<dns::Answer> root; ///< asked only where nobody else answered: is port 53 open here?

    bool isZoneKnown() const { return !zone.isRoot(); }
    bool parentAnswered() const;
    /// The servers that the parent names; empty where it could not be asked.
    QList<DomainName> parentNames() const;
    QList<DomainName> zoneNames() const;
    bool operator==(const DelegationSeen &) const = default;
};

/// The zone that \a name lies in, as far as its SOA answer tells (RFC 2308 §3).
std::optional<DomainName> zoneOf(const dns::Answer &soa);

QCoro::Task<DelegationSeen> lookUpDelegation(DomainName domain, Context context);

} // namespace posthorn::lookup
