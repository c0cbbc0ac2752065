// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/rdata.h"
#include "core/lookup/context.h"

namespace posthorn::lookup {

/// One service that SRV records tell mail programs of (RFC 6186, RFC 8314).
struct ServiceSeen
{
    struct Target
    {
        dns::SrvData srv;
        dns::Answer a;
        dns::Answer aaaa;
        /// The host surely has no address.
        bool leadsNowhere() const { return a.absent() && aaaa.absent(); }
        bool operator==(const Target &) const = default;
    };
    QByteArray service; ///< "_imaps._tcp"
    dns::Answer answer;
    QList<Target> targets; ///< at most kMaxSrvTargets; records that cannot be read are left out
    bool hasUnreadable = false;

    /// The service is deliberately not offered: the only target is "." (RFC 2782).
    bool isDeclined() const;
    bool isOffered() const { return !targets.isEmpty() && !isDeclined(); }
    bool operator==(const ServiceSeen &) const = default;
};

/// Where mail programs find the settings of the domain's mailboxes.
struct ClientSeen
{
    dns::Answer autodiscover; ///< A of `autodiscover`; its aliases are what counts
    dns::Answer autoconfig;   ///< A of `autoconfig`
    QList<ServiceSeen> services;
    dns::Answer probe; ///< TXT of a name that nobody has

    const ServiceSeen *service(QByteArrayView name) const;
    /// The first target of the alias at `autodiscover`.
    std::optional<DomainName> autodiscoverTarget() const;
    /// Something stands at the name, and no wildcard put its alias there.
    bool exists(const dns::Answer &answer) const;
    /// Nothing of all that exists.
    bool isEmpty() const;
    bool operator==(const ClientSeen &) const = default;
};

inline constexpr int kMaxSrvTargets = 10; ///< looked at for one service

QCoro::Task<ClientSeen> lookUpClient(DomainName domain, Context context);

} // namespace posthorn::lookup
