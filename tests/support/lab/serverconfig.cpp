// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/serverconfig.h"

#include <QSet>

namespace posthorn::lab {

namespace {

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

QByteArray atPort(const Address &address, quint16 port)
{
    return utf8(address.toString()) + '@' + QByteArray::number(port);
}

QByteArray zoneFileOf(const Instance::Serves &serves, const LabPlaces &places)
{
    return utf8(serves.loads ? places.zoneFile(serves.zone, serves.content)
                             : places.directory + QStringLiteral("/no-such-file"));
}

QByteArray stubZone(const PlacedZone &zone, quint16 port)
{
    QByteArray out = "stub-zone:\n  name: \"" + utf8(zone.name.toFqdn()) + "\"\n";
    QSet<Address> done;
    for (const PlacedServer &server : zone.servers) {
        if (!done.contains(server.resolverAddress))
            out += "  stub-addr: " + atPort(server.resolverAddress, port) + '\n';
        done.insert(server.resolverAddress);
    }
    return out;
}

} // namespace

QString LabPlaces::zoneFile(int zone, int content) const
{
    return QStringLiteral("%1/%2-%3.zone").arg(directory, QString::number(zone), QString::number(content));
}

QString LabPlaces::instanceDirectory(int instance) const
{
    return QStringLiteral("%1/server%2").arg(directory, QString::number(instance));
}

QString LabPlaces::resolverDirectory() const
{
    return directory + QStringLiteral("/resolver");
}

QString LabPlaces::anchorFile() const
{
    return directory + QStringLiteral("/anchor.ds");
}

QByteArray knotConfig(const Layout &layout, int instance, const LabPlaces &places)
{
    const Instance &process = layout.instances[instance];
    const QByteArray own = utf8(places.instanceDirectory(instance));
    QByteArray out = "server:\n  rundir: \"" + own +
                     "\"\n  udp-workers: 1\n  tcp-workers: 1\n"
                     "  background-workers: 1\n  listen: [ ";
    for (const Address &address : process.addresses)
        out += atPort(address, places.port) + (address == process.addresses.last() ? " ]\n" : ", ");
    out += "database:\n  storage: \"" + own +
           "\"\n"
           "log:\n  - target: stdout\n    any: info\n"
           "template:\n  - id: default\n    storage: \"" +
           own +
           "\"\n    zonefile-sync: -1\n"
           "    journal-content: none\n"
           "zone:\n";
    for (const Instance::Serves &serves : process.zones)
        out += "  - domain: \"" + utf8(layout.zones[serves.zone].name.toFqdn()) + "\"\n    file: \"" +
               zoneFileOf(serves, places) + "\"\n";
    return out;
}

QByteArray nsdConfig(const Layout &layout, int instance, const LabPlaces &places)
{
    const Instance &process = layout.instances[instance];
    const QByteArray own = utf8(places.instanceDirectory(instance));
    // Debian's build limits the rate of answers unless told otherwise.
    QByteArray out = "server:\n  server-count: 1\n  username: \"\"\n  chroot: \"\"\n  zonesdir: \"" + own +
                     "\"\n  database: \"\"\n  pidfile: \"" + own + "/pid\"\n  xfrdfile: \"" + own +
                     "/xfrd.state\"\n  xfrdir: \"" + own + "\"\n  zonelistfile: \"" + own +
                     "/zone.list\"\n  cookie-secret-file: \"" + own +
                     "/cookie\"\n  rrl-ratelimit: 0\n  verbosity: 1\n";
    for (const Address &address : process.addresses)
        out += "  ip-address: " + atPort(address, places.port) + '\n';
    out += "remote-control:\n  control-enable: no\n";
    for (const Instance::Serves &serves : process.zones)
        out += "zone:\n  name: \"" + utf8(layout.zones[serves.zone].name.toFqdn()) + "\"\n  zonefile: \"" +
               zoneFileOf(serves, places) + "\"\n";
    return out;
}

QByteArray unboundConfig(const Layout &layout, const LabPlaces &places)
{
    const QByteArray own = utf8(places.resolverDirectory());
    QByteArray out =
        "server:\n  verbosity: 1\n  username: \"\"\n  chroot: \"\"\n  directory: \"" + own +
        "\"\n  pidfile: \"\"\n  use-syslog: no\n  logfile: \"\"\n  do-daemonize: no\n  num-threads: 1\n"
        "  interface: 127.0.0.1@" +
        QByteArray::number(places.port) +
        "\n  access-control: 127.0.0.0/8 allow\n  do-ip6: no\n  do-not-query-localhost: no\n"
        "  module-config: \"validator iterator\"\n  trust-anchor-file: \"" +
        utf8(places.anchorFile()) +
        "\"\n  ede: yes\n  log-servfail: yes\n  val-log-level: 2\n  edns-buffer-size: 1232\n"
        // A hundred thousand domains are to fit.
        "  msg-cache-size: 64m\n  rrset-cache-size: 128m\n  outgoing-range: 4096\n  num-queries-per-thread: "
        "2048\n"
        // Names that Unbound answers by itself unless told that they are real here (RFC 6303, RFC 6761).
        "  unblock-lan-zones: yes\n  insecure-lan-zones: no\n"
        "  local-zone: \"127.in-addr.arpa.\" nodefault\n";
    for (const PlacedZone &zone : layout.zones) {
        if (zone.layer == 1)
            out += "  local-zone: \"" + utf8(zone.name.toFqdn()) + "\" nodefault\n";
    }
    out += "remote-control:\n  control-enable: no\n";
    for (const PlacedZone &zone : layout.zones)
        out += stubZone(zone, places.port);
    return out;
}

} // namespace posthorn::lab
