// SPDX-License-Identifier: GPL-3.0-or-later
// DMARC, MTA-STS and TLS-RPT.
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
template <class Seen>
const char *announcedState(const Seen &seen)
{
    const auto found = seen->found();
    if (found.isEmpty())
        return "none";
    return found.size() == 1 && found.first().isGood() ? "ok" : "invalid";
}

} // namespace

void writeMtaSts(JsonWriter &json, const Audit &audit)
{
    const auto &seen = audit.seen.mtaSts;
    json.key("mtaSts").beginObject();
    if (seen)
        writeState(json, audit, Area::MtaSts, [&] { return announcedState(seen); });
    else
        json.member("state", QStringView(u"skipped"));
    const auto found = seen ? seen->found() : decltype(seen->found())();
    json.key("id").valueOrNull(found.size() == 1 ? safeText(found.first().record.id.value_or(QByteArray()))
                                                 : QString());
    json.key("mode").null().key("maxAge").null().key("mx").beginArray().endArray().endObject();
}

namespace {

} // namespace

void writeTlsRpt(JsonWriter &json, const Audit &audit)
{
    const auto &seen = audit.seen.tlsRpt;
    json.key("tlsRpt").beginObject();
    if (seen)
        writeState(json, audit, Area::TlsRpt, [&] { return announcedState(seen); });
    else
        json.member("state", QStringView(u"skipped"));
    const auto found = seen ? seen->found() : decltype(seen->found())();
    json.key("rua");
    writeUris(json, found.size() == 1 ? found.first().record.rua : QList<records::ReportUri>());
    json.endObject();
}

} // namespace posthorn::report
