// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/mxlookup.h"

namespace posthorn::lookup {

/// Who takes the mail when some servers do not answer (RFC 5321 §5.1).
struct Failover
{
    /// The servers of the best preference that answers; senders choose among them at random, each time anew.
    QList<DomainName> takers;
    /// Those that senders try first, in vain, each time.
    QList<DomainName> passedOver;

    /// Nobody takes it: senders keep the mail and try again, commonly for four to five days (RFC 5321
    /// §4.5.4.1), then return it.
    bool isQueued() const { return takers.isEmpty(); }
    bool operator==(const Failover &) const = default;
};

/// \param servers by preference, as in MxSeen; a null MX takes nothing \param down servers that do not
/// answer
Failover failover(const QList<MxServer> &servers, const QList<DomainName> &down);

} // namespace posthorn::lookup
