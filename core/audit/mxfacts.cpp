// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/mxfacts.h"

#include <algorithm>

namespace posthorn::audit {

using lookup::MxServer;
using providers::MxProvider;

QString mxLine(const MxServer &server)
{
    return QStringLiteral("%1 %2").arg(QString::number(server.preference), server.host.toFqdn());
}

QStringList mxLines(const Judging &on)
{
    QStringList all;
    for (const MxServer &server : on.seen.mx.servers)
        all.append(mxLine(server));
    return all;
}

const MxProvider *mxProviderOf(const Judging &on, const DomainName &host)
{
    const auto &list = on.seen.providers.mx;
    const auto at =
        std::find_if(list.begin(), list.end(), [&](const MxProvider &p) { return p.host == host; });
    return at != list.end() ? &*at : nullptr;
}

bool isVerification(const Judging &on, const DomainName &host)
{
    const MxProvider *provider = mxProviderOf(on, host);
    return provider && provider->verification;
}

bool isProviders(const Judging &on, const DomainName &host)
{
    const MxProvider *provider = mxProviderOf(on, host);
    return provider && !provider->id.isEmpty();
}

quint16 bestPreference(const Judging &on)
{
    const auto &servers = on.seen.mx.servers;
    const auto best = std::find_if(servers.begin(), servers.end(),
                                   [](const MxServer &server) { return !server.host.isRoot(); });
    return best != servers.end() ? best->preference : 0;
}

quint16 preferenceOf(const Judging &on, const DomainName &host)
{
    for (const MxServer &server : on.seen.mx.servers) {
        if (server.host == host)
            return server.preference;
    }
    return 0;
}

QList<MxServer> realServers(const Judging &on)
{
    QList<MxServer> servers;
    for (const MxServer &server : on.seen.mx.servers) {
        if (!server.host.isRoot() && !isVerification(on, server.host))
            servers.append(server);
    }
    return servers;
}

} // namespace posthorn::audit
