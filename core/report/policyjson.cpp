// SPDX-License-Identifier: GPL-3.0-or-later
// DMARC, MTA-STS, TLS-RPT, BIMI and settings for mail programs.
#include "core/base/safetext.h"
#include "core/report/areajson.h"
#include "core/report/areastate.h"

namespace posthorn::report {

using audit::Audit;
using lookup::Area;

namespace {

// --- DMARC ---

const char *dmarcState(const Audit &audit)
{
    const lookup::DmarcSeen &dmarc = audit.seen.dmarc;
    if (dmarc.applied && !dmarc.applied->record.hasNoEffect())
        return "ok";
    const auto means = [](const records::DmarcParse &parse) {
        return !std::holds_alternative<records::NotDmarc>(parse);
    };
    const bool tried =
        !dmarc.walk.isEmpty() && std::any_of(dmarc.own().parses.begin(), dmarc.own().parses.end(), means);
    return tried || dmarc.applied ? "invalid" : "none";
}

QString policyText(const std::optional<records::DmarcPolicy> &policy)
{
    return policy ? QString::fromLatin1(records::print(*policy)) : QString();
}

QString alignmentText(records::DmarcAlignment alignment)
{
    return alignment == records::DmarcAlignment::Strict ? QStringLiteral("s") : QStringLiteral("r");
}

void writeUris(JsonWriter &json, const QList<records::ReportUri> &uris)
{
    json.beginArray();
    for (const records::ReportUri &uri : uris)
        json.value(safeText(uri.text));
    json.endArray();
}

void writeDmarcRecord(JsonWriter &json, const std::optional<records::DmarcRecord> &record)
{
    using Subject = records::DmarcSubject;
    const auto policy = [&](Subject subject) {
        return policyText(record ? record->policyFor(subject) : std::nullopt);
    };
    json.key("policy").valueOrNull(policy(Subject::Own));
    json.key("subdomainPolicy").valueOrNull(policy(Subject::ExistingSubdomain));
    json.key("nonexistentPolicy").valueOrNull(policy(Subject::MissingSubdomain));
    json.member("testing", record && record->isTesting());
    json.key("alignment").beginObject();
    json.key("dkim").valueOrNull(record ? alignmentText(record->dkimAlignment()) : QString());
    json.key("spf").valueOrNull(record ? alignmentText(record->spfAlignment()) : QString()).endObject();
    json.key("rua");
    writeUris(json, record ? record->rua : QList<records::ReportUri>());
    json.key("ruf");
    writeUris(json, record ? record->ruf : QList<records::ReportUri>());
}

} // namespace

void writeDmarc(JsonWriter &json, const Audit &audit)
{
    const auto &applied = audit.seen.dmarc.applied;
    json.key("dmarc").beginObject();
    writeState(json, audit, Area::Dmarc, [&] { return dmarcState(audit); });
    json.key("record").valueOrNull(applied ? safeText(records::print(applied->record)) : QString());
    json.key("foundAt").valueOrNull(applied ? QStringLiteral("_dmarc.") + applied->foundAt.toString()
                                            : QString());
    writeDmarcRecord(json, applied ? std::optional(applied->record) : std::nullopt);
    json.endObject();
}

namespace {

// --- Transport ---

/// State of an area with one TXT record that announces something.
template <class Parsed>
const char *announcedState(const Audit &audit, Area area, const QList<Parsed> &found)
{
    if (found.isEmpty())
        return "none";
    const bool isFaulty = audit.area(area).worst >= audit::Severity::Error;
    return !isFaulty && found.size() == 1 && found.first().isGood() ? "ok" : "invalid";
}

} // namespace

void writeMtaSts(JsonWriter &json, const Audit &audit)
{
    const auto &seen = audit.seen.mtaSts;
    const auto found = seen.value_or(lookup::MtaStsSeen()).counted();
    const auto state = [&] {
        if (audit.has(QStringLiteral("mta-sts.timeout")) && !found.isEmpty())
            return "error"; // the policy was not seen
        return announcedState(audit, Area::MtaSts, found);
    };
    json.key("mtaSts").beginObject();
    if (seen)
        writeState(json, audit, Area::MtaSts, state);
    else
        json.member("state", QStringView(u"skipped"));
    json.key("id").valueOrNull(found.size() == 1 ? safeText(found.first().record.id.value_or(QByteArray()))
                                                 : QString());
    const auto policy = seen && seen->policy ? seen->policy->record : records::MtaStsPolicy();
    json.key("mode").valueOrNull(policy.mode ? QString::fromLatin1(records::print(*policy.mode)) : QString());
    json.member("maxAge", policy.maxAge ? std::optional<qint64>(policy.maxAge->count()) : std::nullopt);
    json.key("mx").beginArray();
    for (const records::MtaStsMx &mx : policy.mx)
        json.value(QString::fromLatin1(records::print(mx)));
    json.endArray().endObject();
}

void writeTlsRpt(JsonWriter &json, const Audit &audit)
{
    const auto &seen = audit.seen.tlsRpt;
    json.key("tlsRpt").beginObject();
    if (seen)
        writeState(json, audit, Area::TlsRpt,
                   [&] { return announcedState(audit, Area::TlsRpt, seen->counted()); });
    else
        json.member("state", QStringView(u"skipped"));
    const auto found = seen ? seen->counted() : decltype(seen->counted())();
    json.key("rua");
    writeUris(json, found.size() == 1 ? found.first().record.rua : QList<records::ReportUri>());
    json.endObject();
}

void writeBimi(JsonWriter &json, const Audit &audit)
{
    const auto &seen = audit.seen.bimi;
    const auto found = seen ? seen->found() : decltype(seen->found())();
    const auto state = [&] {
        if (found.isEmpty())
            return "none";
        return audit.area(Area::Bimi).worst >= audit::Severity::Error ? "invalid" : "ok";
    };
    json.key("bimi").beginObject();
    writeState(json, audit, Area::Bimi, state);
    json.key("record").valueOrNull(found.size() == 1 ? safeText(records::print(found.first().record))
                                                     : QString());
    json.endObject();
}

void writeClient(JsonWriter &json, const Audit &audit)
{
    const auto state = [&] {
        if (!audit.seen.client || audit.seen.client->isEmpty())
            return "none";
        return audit.area(Area::Client).worst >= audit::Severity::Warning ? "invalid" : "ok";
    };
    json.key("client").beginObject();
    writeState(json, audit, Area::Client, state);
    json.endObject();
}

} // namespace posthorn::report
