// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/layout.h"

#include "tests/support/lab/loopback.h"
#include "tests/support/lab/zonecontents.h"
#include "tests/support/lab/zonetext.h"

#include <QSet>

#include <algorithm>

namespace posthorn::lab {

namespace {

/// What a proxy does for a persona; none where the server itself is as it should be.
std::optional<Passage> passageOf(const NameServer &server)
{
    switch (server.persona) {
    case Persona::NotAuthoritative:
        return Passage{.clearsAuthoritative = true};
    case Persona::Silent:
        return Passage{.silent = true};
    case Persona::UdpOnly:
        return Passage{.tcp = false};
    case Persona::NoEdns:
        return Passage{.edns = Passage::Edns::FormErr};
    case Persona::DropsEdns:
        return Passage{.edns = Passage::Edns::Drops};
    case Persona::Slow:
        return Passage{.delay = server.delay};
    default:
        return std::nullopt;
    }
}

/// Builds the layout, step by step. The first problem ends it.
class Placer
{
public:
    explicit Placer(const World &world)
        : m_world(world)
    {
    }

    Result<Layout, QString> run();

private:
    void addZones();
    void addZone(const Zone &zone);
    void placeServers(int zone);
    PlacedServer placeNew(int zone, int place, const NameServer &wanted, const DomainName &host);
    PlacedServer placeAgain(int zone, const NameServer &wanted, const PlacedServer &known);
    void checkLame();

    QList<NameServer> defaultServers(const PlacedZone &zone) const;
    Address publicAddress(const NameServer &wanted, Make make, int place, int layer);
    int instanceFor(int zone, Make make, const NameServer &wanted, int content);
    int instance(const QString &key, Make make);
    void serve(int instance, const Instance::Serves &serves);
    void connectAddress(PlacedServer &server);
    void problem(const QString &text)
    {
        if (m_problem.isEmpty())
            m_problem = text;
    }

    const World &m_world;
    Layout m_layout;
    QString m_problem;
    QHash<DomainName, PlacedServer> m_hosts;
    QHash<QString, int> m_instances;
    QHash<Address, Address> m_behind; ///< public address → the one behind its proxy
    int m_addresses = 0;              ///< of their own, given out
};

Result<Layout, QString> Placer::run()
{
    addZones();
    for (int i = 0; i < m_layout.zones.size() && m_problem.isEmpty(); ++i)
        placeServers(i);
    checkLame();
    if (!m_problem.isEmpty())
        return failure(m_problem);
    if (const QString why = fillContents(m_layout, m_world); !why.isEmpty())
        return failure(why);
    return m_layout;
}

/// The test's zones, the root, and what else is needed; parents first.
void Placer::addZones()
{
    QList<Zone> zones = m_world.zones;
    QSet<DomainName> names;
    for (const Zone &zone : zones) {
        const auto name = DomainName::parse(zone.name);
        if (!name || names.contains(*name))
            return problem(QStringLiteral("zone twice, or no name: ") + QString::fromUtf8(zone.name));
        names.insert(*name);
    }
    const auto need = [&](const DomainName &name) {
        if (!names.contains(name)) {
            names.insert(name);
            zones.append(Zone{name.toString().toLatin1()});
        }
    };
    for (const auto &[address, name] : m_world.pointers) {
        const auto parsed = Address::parse(QByteArrayView(address));
        if (!parsed)
            return problem(QStringLiteral("no address: ") + QString::fromUtf8(address));
        need(parsed->reverseName().suffix(2));
    }
    need(DomainName());
    for (const DomainName &name : QSet<DomainName>(names)) {
        if (!name.isRoot())
            need(name.suffix(1));
    }
    const auto depth = [](const Zone &zone) { return DomainName::parse(zone.name)->labelCount(); };
    std::stable_sort(zones.begin(), zones.end(),
                     [&](const Zone &a, const Zone &b) { return depth(a) < depth(b); });
    for (const Zone &zone : zones)
        addZone(zone);
}

void Placer::addZone(const Zone &zone)
{
    PlacedZone placed;
    placed.wanted = zone;
    placed.name = *DomainName::parse(zone.name);
    placed.parent = m_layout.deepestZone(placed.name);
    placed.layer = placed.parent < 0 ? 0 : m_layout.zones[placed.parent].layer + 1;
    m_layout.zones.append(placed);
}

QList<NameServer> Placer::defaultServers(const PlacedZone &zone) const
{
    if (zone.name.isRoot())
        return {normal("a.root-servers.lab."), normal("b.root-servers.lab.")};
    return {normal("ns1"), normal("ns2")};
}

void Placer::placeServers(int zone)
{
    PlacedZone &placed = m_layout.zones[zone];
    const QList<NameServer> servers =
        placed.wanted.servers.isEmpty() ? defaultServers(placed) : placed.wanted.servers;
    placed.contents = {placed.wanted.text};
    for (int place = 0; place < servers.size(); ++place) {
        const auto host = nameIn(servers[place].host, placed.name);
        if (!host)
            return problem(QStringLiteral("no name: ") + QString::fromUtf8(servers[place].host));
        const auto known = m_hosts.constFind(*host);
        const PlacedServer server = known == m_hosts.constEnd() ? placeNew(zone, place, servers[place], *host)
                                                                : placeAgain(zone, servers[place], *known);
        if (known == m_hosts.constEnd())
            m_hosts.insert(*host, server);
        placed.servers.append(server);
    }
}

PlacedServer Placer::placeNew(int zone, int place, const NameServer &wanted, const DomainName &host)
{
    PlacedZone &placed = m_layout.zones[zone];
    // The upper layers are on Knot alone: two processes fewer.
    const Make make = wanted.make.value_or(placed.layer > 1 && place % 2 ? Make::Nsd : Make::Knot);
    PlacedServer server{wanted, host, publicAddress(wanted, make, place, placed.layer), {}, -1, 0};
    if (wanted.persona == Persona::OldSerial || wanted.persona == Persona::OtherData) {
        server.content = static_cast<int>(placed.contents.size());
        placed.contents.append(wanted.persona == Persona::OtherData ? wanted.text : placed.wanted.text);
    }
    if (wanted.persona == Persona::Scripted)
        m_layout.scripts.append({server.address, wanted.script});
    else if (wanted.persona != Persona::Unreachable && wanted.persona != Persona::Silent)
        server.instance = instanceFor(zone, make, wanted, server.content);
    connectAddress(server);
    return server;
}

/// A host that serves another zone too.
PlacedServer Placer::placeAgain(int zone, const NameServer &wanted, const PlacedServer &known)
{
    PlacedServer server = known;
    server.wanted = wanted;
    const bool alike = wanted.persona == known.wanted.persona && wanted.persona != Persona::OldSerial &&
                       wanted.persona != Persona::OtherData;
    if (!alike && wanted.persona != Persona::Lame)
        problem(QStringLiteral("%1 is listed with different personas").arg(known.host.toString()));
    if (server.instance >= 0 && wanted.persona != Persona::Lame)
        serve(server.instance, {zone, 0, wanted.persona != Persona::ServFail});
    return server;
}

Address Placer::publicAddress(const NameServer &wanted, Make make, int place, int layer)
{
    if (!wanted.address.isEmpty()) {
        const auto address = Address::parse(QByteArrayView(wanted.address));
        if (!address || address->scope() != Address::Scope::Loopback)
            problem(QStringLiteral("no loopback address: ") + QString::fromUtf8(wanted.address));
        return address.value_or(loopback());
    }
    if (wanted.persona == Persona::Normal)
        return loopback(static_cast<quint8>(20 + 2 * place + (make == Make::Nsd)), static_cast<quint8>(layer),
                        53);
    ++m_addresses;
    return loopback(static_cast<quint8>(100 + m_addresses % 100), static_cast<quint8>(m_addresses / 100), 53);
}

int Placer::instance(const QString &key, Make make)
{
    const auto known = m_instances.constFind(key);
    if (known != m_instances.constEnd())
        return *known;
    m_layout.instances.append(Instance{make, {}, {}});
    return *m_instances.insert(key, static_cast<int>(m_layout.instances.size()) - 1);
}

int Placer::instanceFor(int zone, Make make, const NameServer &wanted, int content)
{
    if (wanted.persona == Persona::Lame)
        return instance(QStringLiteral("empty"), Make::Knot);
    const int layer = m_layout.zones[zone].layer;
    const bool loads = wanted.persona != Persona::ServFail;
    const QString key = loads ? QStringLiteral("%1/%2/%3")
                                    .arg(make == Make::Knot ? QStringLiteral("knot") : QStringLiteral("nsd"),
                                         QString::number(layer), QString::number(content))
                              : QStringLiteral("servfail/%1").arg(layer);
    const int index = instance(key, loads ? make : Make::Knot);
    serve(index, {zone, content, loads});
    return index;
}

void Placer::serve(int index, const Instance::Serves &serves)
{
    QList<Instance::Serves> &zones = m_layout.instances[index].zones;
    if (!zones.contains(serves))
        zones.append(serves);
}

/// Puts the server's process on its address, or behind a proxy that is there.
void Placer::connectAddress(PlacedServer &server)
{
    std::optional<Passage> passage = passageOf(server.wanted);
    server.resolverAddress = server.address;
    Address listens = server.address;
    const bool delayed = m_world.roundTrip.count() > 0 && server.instance >= 0;
    if (passage || delayed) {
        const bool known = m_behind.contains(server.address);
        const auto number = static_cast<int>(m_behind.size()) + 1;
        if (!known)
            m_behind.insert(server.address, loopback(static_cast<quint8>(200 + number / 250),
                                                     static_cast<quint8>(number % 250), 54));
        listens = m_behind.value(server.address);
        if (!passage)
            server.resolverAddress = listens;
        Passage through = passage.value_or(Passage{});
        through.delay += m_world.roundTrip;
        if (!known)
            m_layout.proxies.append({server.address, listens, through});
    }
    if (server.instance < 0)
        return;
    QList<Address> &addresses = m_layout.instances[server.instance].addresses;
    if (!addresses.contains(listens))
        addresses.append(listens);
}

/// A lame server's process may have the zone after all, for another host of the test's.
void Placer::checkLame()
{
    for (int i = 0; i < m_layout.zones.size(); ++i) {
        for (const PlacedServer &server : m_layout.zones[i].servers) {
            if (server.wanted.persona != Persona::Lame || server.instance < 0)
                continue;
            for (const Instance::Serves &serves : m_layout.instances[server.instance].zones) {
                if (serves.zone == i)
                    problem(
                        QStringLiteral("%1 cannot be lame for %2: it shares a process with a server of it")
                            .arg(server.host.toString(), m_layout.zones[i].name.toString()));
            }
        }
    }
}

} // namespace

const PlacedServer *Layout::server(const DomainName &host) const
{
    for (const PlacedZone &zone : zones) {
        for (const PlacedServer &server : zone.servers) {
            if (server.host == host)
                return &server;
        }
    }
    return nullptr;
}

int Layout::deepestZone(const DomainName &name) const
{
    int deepest = -1;
    for (int i = 0; i < zones.size(); ++i) {
        if (name.isWithin(zones[i].name) && (deepest < 0 || zones[i].layer >= zones[deepest].layer))
            deepest = i;
    }
    return deepest;
}

Result<Layout, QString> layOut(const World &world)
{
    return Placer(world).run();
}

} // namespace posthorn::lab
