// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/auditjson.h"

#include "core/dns/rdata.h"
#include "core/report/areajson.h"
#include "core/report/areastate.h"
#include "core/report/programname.h"
#include "core/report/recordsets.h"
#include "core/report/smtpjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace posthorn::report {

using lookup::NetworkSeen;
using lookup::Observation;

namespace {

constexpr QStringView kSchema = u"posthorn.audit/1";

/// Written in the order of the schema, so that these two stand at the start of every line.
constexpr QByteArrayView kStart = "{\"schema\":\"posthorn.audit/1\",\"program\":\"";

QString nameText(const DomainName &name)
{
    return name.isRoot() ? QString() : name.toString();
}

/// The organizational domain by RFC 9989's walk, else by the Public Suffix List.
QString organizationalText(const lookup::DmarcSeen &dmarc)
{
    return !dmarc.organizational.isRoot() ? dmarc.organizational.toString()
                                          : nameText(dmarc.registrable.value_or(DomainName()));
}

QString zoneText(const Observation &seen)
{
    if (seen.delegation && seen.delegation->isZoneKnown())
        return seen.delegation->zone.toString();
    return nameText(lookup::zoneOf(seen.soa).value_or(DomainName()));
}

QString reachText(NetworkSeen::Reach reach)
{
    switch (reach) {
    case NetworkSeen::Reach::Open:
        return QStringLiteral("open");
    case NetworkSeen::Reach::Blocked:
        return QStringLiteral("blocked");
    case NetworkSeen::Reach::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

/// The root's signatures are in force by a clock that is about right.
QString clockText(const std::optional<lookup::DnssecSeen> &seen)
{
    if (seen && seen->isClockWrong())
        return QStringLiteral("wrong");
    return seen && seen->root.security == dns::Security::Secure ? QStringLiteral("ok")
                                                                : QStringLiteral("unknown");
}

QString securityText(dns::Security security)
{
    static const char *const kWords[] = {"unknown", "secure", "insecure", "bogus", "indeterminate"};
    return QString::fromLatin1(kWords[static_cast<size_t>(security)]);
}

void writeHead(JsonWriter &json, const audit::Audit &audit)
{
    const Observation &seen = audit.seen;
    json.member("schema", kSchema).member("program", programName());
    json.member("domain", seen.domain.toString()).member("unicode", seen.domain.toUnicode());
    json.key("organizationalDomain").valueOrNull(organizationalText(seen.dmarc));
    json.member("checkedAt", timeText(seen.checkedAt)).member("complete", audit.complete);
    json.key("purpose").beginObject();
    json.member("receives", audit.purpose.receives).member("sends", audit.purpose.sends);
    json.member("stated", audit.purpose.stated).endObject();
    json.key("zone").valueOrNull(zoneText(seen));
}

void writeNetwork(JsonWriter &json, const Observation &seen)
{
    const NetworkSeen &network = seen.network;
    json.key("network").beginObject();
    json.member("port25", reachText(network.port25)).member("port53", reachText(network.port53));
    json.member("ipv6", network.ipv6).member("dnsRewritten", network.dnsRewritten());
    json.member("clock", clockText(seen.dnssec)).endObject();
}

void writeProvider(JsonWriter &json, const std::optional<providers::Recognised> &provider)
{
    if (!provider) {
        json.null();
        return;
    }
    json.beginObject().member("id", provider->id).member("name", provider->name);
    json.key("evidence").strings(provider->evidence).endObject();
}

void writeProviders(JsonWriter &json, const providers::Recognition &providers)
{
    json.key("providers").beginObject();
    json.key("mailbox");
    writeProvider(json, providers.mailbox);
    json.key("gateway");
    writeProvider(json, providers.gateway);
    json.key("forwarder");
    writeProvider(json, providers.forwarder);
    json.key("dnsHost");
    writeProvider(json, providers.dnsHost);
    json.key("senders").beginArray();
    for (const providers::Recognised &sender : providers.senders)
        writeProvider(json, sender);
    json.endArray().endObject();
}

void writeJudgement(JsonWriter &json, const audit::Audit &audit)
{
    const Observation &seen = audit.seen;
    json.member("verdict", audit::verdictId(audit.verdict)).member("score", audit.score);
    json.member("scorePartial", audit.scorePartial).member("rules", audit::kRules);
    writeProviders(json, seen.providers);
    json.key("timing").beginObject().member("elapsedMs", seen.elapsed.count());
    json.member("queries", seen.queries).member("cacheHits", seen.cacheHits);
    json.member("retries", seen.retries).endObject();
}

void writeFinding(JsonWriter &json, const audit::Finding &finding)
{
    const audit::FindingText text = audit::textOf(finding);
    json.beginObject().member("id", finding.id).member("severity", audit::severityId(finding.severity));
    json.member("area", lookup::areaId(finding.area)).member("subject", finding.subject);
    json.member("title", text.title).member("detail", text.detail);
    json.key("evidence").strings(finding.evidence);
    json.member("fix", text.fix).member("mend", audit::mendId(finding.mend));
    json.member("who", audit::whoId(finding.who)).member("reference", finding.reference).endObject();
}

void writeRecords(JsonWriter &json, const Observation &seen)
{
    json.key("records").beginArray();
    for (const RecordSeen &one : mailRecords(seen)) {
        json.beginObject().member("name", one.record.name.toString());
        json.member("type", dns::typeName(one.record.type)).member("ttl", one.ttl);
        json.member("rdata", dns::rdataText(one.record)).member("security", securityText(one.security));
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray auditJson(const audit::Audit &audit)
{
    JsonWriter json;
    json.beginObject();
    writeHead(json, audit);
    writeNetwork(json, audit.seen);
    writeJudgement(json, audit);
    writeAreas(json, audit);
    json.key("findings").beginArray();
    for (const audit::Finding &finding : audit.findings)
        writeFinding(json, finding);
    json.endArray();
    writeRecords(json, audit.seen);
    json.endObject();
    return json.take();
}

bool mayBeginAuditJson(QByteArrayView octets)
{
    const qsizetype common = std::min(octets.size(), kStart.size());
    return octets.first(common) == kStart.first(common);
}

std::optional<QString> domainOfAuditJson(QByteArrayView line)
{
    // Our own lines begin alike: no need to read megabytes of JSON to know whom each tells of.
    if (line.startsWith(kStart) && line.trimmed().endsWith('}')) {
        const QByteArrayView rest = line.sliced(kStart.size());
        constexpr QByteArrayView mark = "\",\"domain\":\"";
        const qsizetype at = rest.first(std::min<qsizetype>(rest.size(), 200)).indexOf(mark);
        const qsizetype from = at + mark.size();
        const qsizetype to = at < 0 ? -1 : rest.indexOf('"', from);
        if (to > from && !rest.sliced(from, to - from).contains('\\'))
            return QString::fromUtf8(rest.sliced(from, to - from));
    }
    const QJsonObject object = QJsonDocument::fromJson(line.toByteArray()).object();
    if (object.value(QLatin1String("schema")).toString() != kSchema)
        return std::nullopt;
    return object.value(QLatin1String("domain")).toString();
}

} // namespace posthorn::report
