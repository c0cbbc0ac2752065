// SPDX-License-Identifier: GPL-3.0-or-later
// Whose servers they are: two providers, leftovers, sets that lack one.
#include "core/audit/mxfacts.h"
#include "core/audit/tools.h"
#include "core/providers/catalogue.h"
#include "core/providers/mxset.h"

#include <algorithm>

namespace posthorn::audit::mx {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::MxServer;
using providers::MxProvider;

struct Group
{
    QString id;
    QList<MxServer> servers;
    quint16 best = 0;
};

/// The mailbox providers among the servers, in order of their best preference. Gateways and unknown servers
/// are left out: they may well stand beside a mailbox.
QList<Group> mailboxGroups(const Judging &on)
{
    QList<Group> groups;
    for (const MxServer &server : realServers(on)) {
        const MxProvider *provider = mxProviderOf(on, server.host);
        const auto *preset = provider ? providers::Catalogue::shipped().preset(provider->id) : nullptr;
        if (!preset || preset->kind == providers::Kind::Gateway || preset->kind == providers::Kind::Sender)
            continue;
        const auto at =
            std::find_if(groups.begin(), groups.end(), [&](const Group &g) { return g.id == preset->id; });
        if (at != groups.end())
            at->servers.append(server);
        else
            groups.append({preset->id, {server}, server.preference});
    }
    return groups;
}

QString nameOf(const QString &id)
{
    const auto *preset = providers::Catalogue::shipped().preset(id);
    return preset ? preset->name : id;
}

QList<DomainName> hostsOf(const Group &group)
{
    QList<DomainName> hosts;
    for (const MxServer &server : group.servers)
        hosts.append(server.host);
    return hosts;
}

bool isCompleteSet(const Group &group)
{
    const auto *preset = providers::Catalogue::shipped().preset(group.id);
    const auto fit = preset ? providers::fitSet(*preset, hostsOf(group)) : std::nullopt;
    return fit && fit->fixed && fit->isComplete();
}

/// A complete set of one provider first, and servers of another behind it: somebody moved and left the old
/// ones.
bool isLeftover(const QList<Group> &groups)
{
    return groups.size() == 2 && isCompleteSet(groups[0]) && groups[0].best < groups[1].best;
}

} // namespace

void mixedProviders(const Judging &on, Sink &sink)
{
    const QList<Group> groups = mailboxGroups(on);
    if (groups.size() < 2 || isLeftover(groups))
        return;
    sink.add(on.domain(), {arg(u"first"_s, nameOf(groups[0].id)), arg(u"second"_s, nameOf(groups[1].id))},
             mxLines(on));
}

void leftoverProvider(const Judging &on, Sink &sink)
{
    const QList<Group> groups = mailboxGroups(on);
    if (!isLeftover(groups))
        return;
    QStringList old;
    for (const MxServer &server : groups[1].servers)
        old.append(mxLine(server));
    sink.add(on.domain(),
             {arg(u"new"_s, nameOf(groups[0].id)), arg(u"old"_s, nameOf(groups[1].id)),
              arg(u"hosts"_s, listed(hostsOf(groups[1])))},
             old);
}

void incompletePreset(const Judging &on, Sink &sink)
{
    for (const Group &group : mailboxGroups(on)) {
        const auto *preset = providers::Catalogue::shipped().preset(group.id);
        const auto fit = preset ? providers::fitSet(*preset, hostsOf(group)) : std::nullopt;
        if (!fit || !fit->fixed || fit->isComplete())
            continue;
        QStringList missing;
        for (const providers::MxHost &host : fit->missing)
            missing.append(u"%1 %2"_s.arg(QString::number(host.preference), host.host));
        sink.add(on.domain(), {arg(u"provider"_s, preset->name), arg(u"missing"_s, missing.join(u", "_s))},
                 mxLines(on));
    }
}

void verificationLeftover(const Judging &on, Sink &sink)
{
    for (const MxServer &server : on.seen.mx.servers) {
        if (isVerification(on, server.host))
            sink.add(server.host.toString(), {arg(u"host"_s, server.host)}, {mxLine(server)});
    }
}

} // namespace posthorn::audit::mx
