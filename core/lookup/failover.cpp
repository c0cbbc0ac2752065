// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/failover.h"

#include <algorithm>

namespace posthorn::lookup {

Failover failover(const QList<MxServer> &servers, const QList<DomainName> &down)
{
    QList<MxServer> ordered = servers;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const MxServer &a, const MxServer &b) { return a.preference < b.preference; });
    Failover result;
    QList<DomainName> known;
    std::optional<quint16> best; ///< preference of the takers
    for (const MxServer &server : ordered) {
        if (server.host.isRoot() || known.contains(server.host))
            continue;
        known.append(server.host);
        const bool isDown = down.contains(server.host);
        const bool isBeaten = best && server.preference != *best;
        if (isDown && !isBeaten)
            result.passedOver.append(server.host);
        if (!isDown && !isBeaten) {
            best = server.preference;
            result.takers.append(server.host);
        }
        result.steps.append({server.preference, server.host,
                             isDown     ? FailoverStep::Role::Down
                             : isBeaten ? FailoverStep::Role::Waits
                                        : FailoverStep::Role::Takes});
    }
    return result;
}

QList<DomainName> unknownServers(const QList<MxServer> &servers, const QList<DomainName> &down)
{
    QList<DomainName> unknown;
    std::copy_if(down.begin(), down.end(), std::back_inserter(unknown), [&](const DomainName &host) {
        return std::none_of(servers.begin(), servers.end(),
                            [&](const MxServer &server) { return server.host == host; });
    });
    return unknown;
}

} // namespace posthorn::lookup
