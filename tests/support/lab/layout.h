// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/dns/answer.h"
#include "tests/support/lab/delayproxy.h"
#include "tests/support/lab/world.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace posthorn::lab {

/// A name server, placed.
struct PlacedServer
{
    NameServer wanted;
    DomainName host;
    Address address;         ///< where clients find it
    Address resolverAddress; ///< where the resolver asks it: past the delay, if there is one
    int instance = -1;       ///< in Layout::instances; -1: no process of Knot or NSD is behind it
    int content = 0;         ///< which of the zone's contents it has
};

/// A zone, with everything settled but its signatures.
struct PlacedZone
{
    Zone wanted;
    DomainName name;
    int parent = -1; ///< in Layout::zones; -1 for the root
    int layer = 0;   ///< zones above it
    QList<PlacedServer> servers;
    /// What servers can have: [0] the zone, then its other versions. Unsigned, with all that was to be added.
    QList<QByteArray> contents;
};

/// One process of a name server. A parent and its child do not share one (unless the test puts them on one
/// host), or the parent's server would answer in the child's place.
struct Instance
{
    Make make = Make::Knot;
    QList<Address> addresses;
    struct Serves
    {
        int zone = 0;
        int content = 0;
        bool loads = true; ///< no: configured without a file, so that it answers SERVFAIL
        bool operator==(const Serves &) const = default;
    };
    QList<Serves> zones;
};

/// A proxy in front of a name server.
struct PlacedProxy
{
    Address address;
    Address target;
    Passage passage;
};

/// Who listens where with what.
struct Layout
{
    QList<PlacedZone> zones; ///< parents before children; [0] is the root
    QList<Instance> instances;
    QList<PlacedProxy> proxies;
    QList<std::pair<Address, HostileServer *>> scripts;

    const PlacedServer *server(const DomainName &host) const;
    int deepestZone(const DomainName &name) const; ///< that the name is in; -1: none
};

/// Settles everything; pure.
/// \return or what is wrong with the world that was asked for
Result<Layout, QString> layOut(const World &world);

} // namespace posthorn::lab
