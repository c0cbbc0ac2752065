// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/momentjson.h"

#include "core/base/jsonwriter.h"

namespace posthorn::history {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeMoment(JsonWriter &json, const Moment &moment)
{
    json.member("id", moment.id);
    json.member("checkedAt", moment.checkedAt.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
    json.member("verdict", audit::verdictId(moment.verdict)).member("score", moment.score);
    json.member("errors", moment.errors)
        .member("warnings", moment.warnings)
        .member("notices", moment.notices);
    json.member("changed", moment.changed).member("snapshot", moment.snapshot);
}

void writeMember(JsonWriter &json, const char *key, const Moment &moment)
{
    json.key(key).beginObject();
    writeMoment(json, moment);
    json.endObject();
}

void writeRecord(JsonWriter &json, const report::RecordSetChange &change)
{
    json.beginObject().member("name", change.name).member("type", change.type);
    json.key("removed").strings(change.removed).key("added").strings(change.added);
    json.key("kept").strings(change.kept);
    json.member("ttlBefore", change.ttlBefore).member("ttlAfter", change.ttlAfter).endObject();
}

void writeFinding(JsonWriter &json, const report::FindingChange &change)
{
    json.beginObject().member("id", change.finding.id).member("subject", change.finding.subject);
    json.member("title", change.finding.title);
    const QString severity = audit::severityId(change.finding.severity);
    json.key("before").valueOrNull(change.before ? audit::severityId(*change.before) : QString());
    json.key("after").valueOrNull(change.gone ? QString() : severity).endObject();
}

} // namespace

QByteArray momentJson(const QString &domain, const Moment &moment)
{
    JsonWriter json;
    json.beginObject().member("schema", QStringView(u"posthorn.snapshot/1")).member("domain", domain);
    writeMoment(json, moment);
    json.endObject();
    return json.take();
}

QByteArray momentsJson(const QString &domain, const QList<Moment> &moments)
{
    JsonWriter json;
    json.beginObject().member("schema", QStringView(u"posthorn.snapshots/1")).member("domain", domain);
    json.key("snapshots").beginArray();
    for (const Moment &moment : moments) {
        json.beginObject();
        writeMoment(json, moment);
        json.endObject();
    }
    json.endArray().endObject();
    return json.take();
}

QByteArray diffJson(const QString &domain, const Moment &before, const Moment &after,
                    const report::AuditDiff &diff)
{
    JsonWriter json;
    json.beginObject().member("schema", QStringView(u"posthorn.diff/1")).member("domain", domain);
    writeMember(json, "before", before);
    writeMember(json, "after", after);
    json.member("same", diff.isEmpty());
    json.key("records").beginArray();
    for (const report::RecordSetChange &change : diff.records)
        writeRecord(json, change);
    json.endArray().key("findings").beginArray();
    for (const report::FindingChange &change : diff.findings)
        writeFinding(json, change);
    json.endArray().key("unseen").beginArray();
    for (const lookup::Area area : diff.unseen)
        json.value(lookup::areaId(area));
    json.endArray().endObject();
    return json.take();
}

} // namespace posthorn::history
