// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"

/// What the domain demands of connections to its mail servers.
namespace posthorn::audit {

struct TransportDemand
{
    bool sts = false;    ///< an MTA-STS policy in the mode enforce
    bool dane = false;   ///< TLSA records that senders trust: no mail in clear text
    bool pinned = false; ///< they fit what the server presents: its name, its dates and who signed it are
                         ///< judged by them, or do not count (RFC 7672 §3.1)

    /// Senders that look deliver over encryption alone.
    bool insists() const { return sts || dane; }
};
TransportDemand demandOn(const Judging &on, const DomainName &host);

} // namespace posthorn::audit
