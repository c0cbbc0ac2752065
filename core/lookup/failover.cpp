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
    std::optional<quint16> preference;
    for (const MxServer &server : ordered) {
        if (preference && server.preference != *preference)
            break;
        if (server.host.isRoot())
            continue;
        QList<DomainName> &list = down.contains(server.host) ? result.passedOver : result.takers;
        if (!list.contains(server.host))
            list.append(server.host);
        if (!result.takers.isEmpty())
            preference = server.preference;
    }
    return result;
}

} // namespace posthorn::lookup
