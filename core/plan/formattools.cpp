// SPDX-License-Identifier: GPL-3.0-or-later
// Plans as the tools read them that keep zones as code.
#include "core/base/jsonwriter.h"
#include "core/dns/rdata.h"
#include "core/plan/cards.h"
#include "core/plan/formats.h"
#include "core/plan/published.h"
#include "core/records/tlsarecord.h"

#include <QMap>

namespace posthorn::plan {

namespace {

using dns::Record;
using dns::RecordType;

/// A string as JSON has it: JavaScript and YAML read it as well.
QByteArray quoted(const QString &text)
{
    return JsonWriter().value(text).take();
}
QByteArray quoted(const QByteArray &octets)
{
    return quoted(QString::fromUtf8(octets));
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

/// The sets in the end, by name and type.
QList<dns::ChangedSet> finalSets(const Plan &plan)
{
    QList<dns::ChangedSet> sets = outcomeOf(plan.changes);
    std::stable_sort(sets.begin(), sets.end(), [](const dns::ChangedSet &a, const dns::ChangedSet &b) {
        return setLess(a.name, a.type, b.name, b.type);
    });
    return sets;
}

QByteArray removals(const Plan &plan, const QByteArray &sign, const DomainName &zone)
{
    QByteArray lines;
    for (const dns::ChangedSet &set : finalSets(plan)) {
        if (set.records.isEmpty())
            lines += sign + " delete: " + nameToType(set.name, zone).toUtf8() + ' ' +
                     dns::typeName(set.type).toLatin1() + '\n';
    }
    return lines;
}

// --- DNSControl ---

QByteArray dnsControlValue(const Record &record)
{
    if (const auto mx = record.type == RecordType::Mx ? dns::mxData(record) : std::nullopt)
        return number(mx->preference) + ", " + quoted(mx->host.toFqdn());
    if (const auto srv = record.type == RecordType::Srv ? dns::srvData(record) : std::nullopt)
        return number(srv->priority) + ", " + number(srv->weight) + ", " + number(srv->port) + ", " +
               quoted(srv->target.toFqdn());
    if (record.type == RecordType::Txt)
        return quoted(dns::txtText(record));
    if (record.type == RecordType::Tlsa) {
        const auto tlsa = records::parseTlsa(record.rdata).record;
        return number(static_cast<int>(tlsa.usage)) + ", " + number(static_cast<int>(tlsa.selector)) + ", " +
               number(static_cast<int>(tlsa.matching)) + ", " + quoted(tlsa.data.toHex());
    }
    return quoted(dns::rdataText(record));
}

// --- octoDNS ---

QByteArray octoDnsValue(const Record &record)
{
    if (const auto mx = record.type == RecordType::Mx ? dns::mxData(record) : std::nullopt)
        return "{\"exchange\": " + quoted(mx->host.toFqdn()) + ", \"preference\": " + number(mx->preference) +
               '}';
    if (const auto srv = record.type == RecordType::Srv ? dns::srvData(record) : std::nullopt)
        return "{\"port\": " + number(srv->port) + ", \"priority\": " + number(srv->priority) +
               ", \"target\": " + quoted(srv->target.toFqdn()) + ", \"weight\": " + number(srv->weight) + '}';
    if (record.type == RecordType::Tlsa) {
        const auto tlsa = records::parseTlsa(record.rdata).record;
        return "{\"certificate_association_data\": " + quoted(tlsa.data.toHex()) +
               ", \"certificate_usage\": " + number(static_cast<int>(tlsa.usage)) +
               ", \"matching_type\": " + number(static_cast<int>(tlsa.matching)) +
               ", \"selector\": " + number(static_cast<int>(tlsa.selector)) + '}';
    }
    // A bare semicolon begins a comment for octoDNS.
    if (record.type == RecordType::Txt)
        return quoted(dns::txtText(record).replace(';', "\\;"));
    return quoted(dns::rdataText(record));
}

QByteArray octoDnsSet(const dns::ChangedSet &set)
{
    QByteArray out = "  - type: " + dns::typeName(set.type).toLatin1() + '\n';
    out += "    ttl: " + number(set.records.first().ttl.count()) + '\n';
    if (set.type == RecordType::Cname)
        return out + "    value: " + octoDnsValue(set.records.first()) + '\n';
    out += "    values:\n";
    for (const Record &record : set.records)
        out += "      - " + octoDnsValue(record) + '\n';
    return out;
}

// --- Terraform ---

/// In HCL, `${` and `%{` begin a template, which the macros of SPF are not.
QByteArray hcl(const QString &text)
{
    return quoted(text).replace("${", "$${").replace("%{", "%%{");
}

QByteArray terraformBody(const dns::ChangedSet &set)
{
    QByteArray out, values;
    const auto list = [&](const char *key, auto value) {
        QByteArrayList all;
        for (const Record &record : set.records)
            all.append(hcl(value(record)));
        return "  " + QByteArray(key) + " = [" + all.join(", ") + "]\n";
    };
    switch (set.type) {
    case RecordType::A:
    case RecordType::Aaaa:
        return list("addresses", [](const Record &r) { return dns::rdataText(r); });
    case RecordType::Txt:
        return list("txt", [](const Record &r) { return QString::fromUtf8(dns::txtText(r)); });
    case RecordType::Cname:
        return "  cname = " + hcl(dns::rdataText(set.records.first())) + '\n';
    case RecordType::Mx:
        for (const Record &record : set.records) {
            const auto mx = dns::mxData(record).value_or(dns::MxData());
            out += "  mx {\n    preference = " + number(mx.preference) +
                   "\n    exchange   = " + hcl(mx.host.toFqdn()) + "\n  }\n";
        }
        return out;
    case RecordType::Srv:
        for (const Record &record : set.records) {
            const auto srv = dns::srvData(record).value_or(dns::SrvData());
            out += "  srv {\n    priority = " + number(srv.priority) +
                   "\n    weight   = " + number(srv.weight) + "\n    target   = " + hcl(srv.target.toFqdn()) +
                   "\n    port     = " + number(srv.port) + "\n  }\n";
        }
        return out;
    default:
        return {};
    }
}

QByteArray terraformKind(RecordType type)
{
    return type == RecordType::Cname ? "dns_cname_record"
                                     : "dns_" + dns::typeName(type).toLower().toLatin1() + "_record_set";
}

/// A name for the resource: letters, digits and underscores.
QByteArray terraformLabel(const QString &name, RecordType type)
{
    QByteArray label = (name == QLatin1String("@") ? QStringLiteral("apex") : name).toUtf8().toLower();
    for (char &c : label) {
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
            c = '_';
    }
    return 'r' + label + '_' + dns::typeName(type).toLower().toLatin1();
}

} // namespace

QByteArray dnsControlFormat(const Plan &plan, const DomainName &zone)
{
    QByteArray out = removals(plan, "//", zone) + "D_EXTEND(" + quoted(zone.toString()) + ",\n";
    QByteArrayList records;
    for (const dns::ChangedSet &set : finalSets(plan)) {
        for (const Record &record : set.records)
            records.append("  " + dns::typeName(set.type).toLatin1() + '(' +
                           quoted(nameToType(set.name, zone)) + ", " + dnsControlValue(record) + ", TTL(" +
                           number(record.ttl.count()) + "))");
    }
    return out + records.join(",\n") + (records.isEmpty() ? "" : "\n") + ");\n";
}

QByteArray octoDnsFormat(const Plan &plan, const DomainName &zone)
{
    QMap<QString, QByteArray> names; // octoDNS wants them in order
    for (const dns::ChangedSet &set : finalSets(plan)) {
        const QString name = set.name == zone ? QString() : nameToType(set.name, zone);
        if (!set.records.isEmpty())
            names[name] += octoDnsSet(set);
    }
    QByteArray out = "---\n" + removals(plan, "#", zone);
    for (auto it = names.constBegin(); it != names.constEnd(); ++it)
        out += quoted(it.key()) + ":\n" + it.value();
    return out;
}

QByteArray terraformFormat(const Plan &plan, const DomainName &zone)
{
    QByteArray out = removals(plan, "#", zone);
    for (const dns::ChangedSet &set : finalSets(plan)) {
        if (set.records.isEmpty())
            continue;
        const QString name = nameToType(set.name, zone);
        const QByteArray body = terraformBody(set);
        if (body.isEmpty()) {
            out += "# by hand, as hashicorp/dns has no such record: " +
                   dns::zoneLine(set.records.first()).toUtf8() + '\n';
            continue;
        }
        out += "resource \"" + terraformKind(set.type) + "\" \"" + terraformLabel(name, set.type) + "\" {\n";
        out += "  zone = " + hcl(zone.toFqdn()) + '\n';
        if (name != QLatin1String("@"))
            out += "  name = " + hcl(name) + '\n';
        out += body + "  ttl = " + number(set.records.first().ttl.count()) + "\n}\n";
    }
    return out;
}

} // namespace posthorn::plan
