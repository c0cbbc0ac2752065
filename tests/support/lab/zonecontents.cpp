// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/zonecontents.h"

#include "core/dns/rdata.h"
#include "tests/support/lab/zonetext.h"

namespace posthorn::lab {

namespace {

using dns::Record;
using dns::RecordType;

QByteArray fqdn(const DomainName &name)
{
    return name.toFqdn().toLatin1();
}

QByteArray originLine(const DomainName &name)
{
    return "$ORIGIN " + fqdn(name) + "\n";
}

/// Placeholders filled in, indentation dropped, a line break at the end.
QByteArray prepared(const QByteArray &text, const PlacedZone &zone)
{
    QByteArray out;
    for (const QByteArray &line : text.split('\n'))
        out += line.trimmed() + '\n';
    for (const PlacedServer &server : zone.servers)
        out.replace('{' + server.wanted.host + '}', server.address.toString().toLatin1());
    return out;
}

bool has(const QList<Record> &records, const DomainName &name, std::optional<RecordType> type = {})
{
    return std::any_of(records.begin(), records.end(),
                       [&](const Record &r) { return r.name == name && (!type || r.type == *type); });
}

QByteArray soaLine(const PlacedZone &zone, quint32 serial)
{
    const auto mailbox = nameIn("hostmaster", zone.name);
    return fqdn(zone.name) + " SOA " + fqdn(zone.servers.first().host) + ' ' + fqdn(*mailbox) + ' ' +
           QByteArray::number(serial) + " 7200 900 1209600 300\n";
}

/// What the parent says of the zone: its own NS records, and the addresses of those that lie in it.
QByteArray delegationOf(const PlacedZone &zone, const DomainName &parent)
{
    if (zone.wanted.delegation)
        return originLine(parent) + prepared(*zone.wanted.delegation, zone);
    const QList<Record> records = readZone(zone.contents.first(), zone.name).value_or(QList<Record>());
    QByteArray out;
    for (const Record &ns : records) {
        if (ns.type != RecordType::Ns || ns.name != zone.name)
            continue;
        out += dns::zoneLine(ns).toLatin1() + '\n';
        const auto host = dns::nameData(ns);
        for (const Record &glue : records) {
            if (host && glue.name == *host && (glue.type == RecordType::A || glue.type == RecordType::Aaaa))
                out += dns::zoneLine(glue).toLatin1() + '\n';
        }
    }
    return out;
}

/// Fills the contents of one zone; those of the zones below it are there.
class Filler
{
public:
    Filler(Layout &layout, const World &world, int zone)
        : m_layout(layout)
        , m_world(world)
        , m_index(zone)
        , m_zone(layout.zones[zone])
    {
    }

    QString fill()
    {
        const QByteArray shared = delegations();
        for (int i = 0; i < m_zone.contents.size(); ++i) {
            QString why = complete(i, shared);
            if (!why.isEmpty())
                return why;
        }
        return {};
    }

private:
    QString complete(int content, const QByteArray &shared)
    {
        const QByteArray body = originLine(m_zone.name) + prepared(m_zone.contents[content], m_zone);
        const auto records = readZone(body, m_zone.name);
        if (!records)
            return records.error();
        const bool older = isOldSerial(content);
        const bool ownSoa = has(*records, m_zone.name, RecordType::Soa);
        if (older && ownSoa)
            return QStringLiteral("OldSerial of %1 needs the SOA to be left out").arg(m_zone.name.toString());
        QByteArray head = "$TTL 3600\n";
        if (!ownSoa)
            head += soaLine(m_zone, m_zone.wanted.serial - (older ? 1 : 0));
        m_zone.contents[content] = head + body + nameServers(*records) + pointers(*records) + shared;
        return {};
    }

    bool isOldSerial(int content) const
    {
        return std::any_of(m_zone.servers.begin(), m_zone.servers.end(), [&](const PlacedServer &server) {
            return server.content == content && server.wanted.persona == Persona::OldSerial;
        });
    }

    /// NS records where there are none, and addresses of name servers whose names lie here.
    QByteArray nameServers(const QList<Record> &records) const
    {
        QByteArray out;
        if (!has(records, m_zone.name, RecordType::Ns)) {
            for (const PlacedServer &server : m_zone.servers)
                out += fqdn(m_zone.name) + " NS " + fqdn(server.host) + '\n';
        }
        QSet<DomainName> done;
        for (const PlacedZone &zone : m_layout.zones) {
            for (const PlacedServer &server : zone.servers) {
                if (done.contains(server.host) || has(records, server.host) ||
                    m_layout.deepestZone(server.host) != m_index)
                    continue;
                done.insert(server.host);
                out += fqdn(server.host) + " A " + server.address.toString().toLatin1() + '\n';
            }
        }
        return out;
    }

    QByteArray pointers(const QList<Record> &records) const
    {
        QByteArray out;
        for (const auto &[address, name] : m_world.pointers) {
            const DomainName reverse = Address::parse(QByteArrayView(address))->reverseName();
            if (m_layout.deepestZone(reverse) == m_index && !has(records, reverse))
                out += fqdn(reverse) + " PTR " + (name.endsWith('.') ? name : name + '.') + '\n';
        }
        return out;
    }

    QByteArray delegations() const
    {
        QByteArray out;
        for (const PlacedZone &child : m_layout.zones) {
            if (child.parent == m_index)
                out += delegationOf(child, m_zone.name);
        }
        return out;
    }

    Layout &m_layout;
    const World &m_world;
    int m_index;
    PlacedZone &m_zone;
};

} // namespace

QString fillContents(Layout &layout, const World &world)
{
    // Children first: a parent's delegations repeat what they say.
    for (int i = static_cast<int>(layout.zones.size()) - 1; i >= 0; --i) {
        QString why = Filler(layout, world, i).fill();
        if (!why.isEmpty())
            return why;
    }
    return {};
}

} // namespace posthorn::lab
