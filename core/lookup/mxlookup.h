// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/context.h"

namespace posthorn::lookup {

/// One mail server as the MX record names it.
struct MxServer
{
    quint16 preference = 0;
    DomainName host; ///< the root: null MX (RFC 7505)
    std::chrono::seconds ttl{0};

    bool operator==(const MxServer &) const = default;
};

/// The servers that take the domain's mail (RFC 5321 §5.1).
struct MxSeen
{
    dns::Answer answer;
    QList<MxServer> servers; ///< by preference, then name; records that could not be read are left out
    /// The domain's own addresses: where mail goes when there is no MX.
    dns::Answer a;
    dns::Answer aaaa;

    bool hasNullMx() const;
    /// No MX, but an address (RFC 5321 §5.1); the servers are then the domain itself.
    bool isImplicit() const;
    /// No MX, and whether there is an address instead could not be seen.
    bool isUnknown() const;
    bool operator==(const MxSeen &) const = default;
};

QCoro::Task<MxSeen> lookUpMx(DomainName domain, Context context);

} // namespace posthorn::lookup
