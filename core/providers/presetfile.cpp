// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/presetfile.h"

#include "core/providers/jsonobject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace posthorn::providers {

namespace {

Confidence readConfidence(JsonObject &json)
{
    return json.choice<Confidence>(
        "confidence", {{"C", Confidence::Documented}, {"Z", Confidence::Zones}, {"K", Confidence::Known}});
}

dns::RecordType readType(JsonObject &json)
{
    const auto type = dns::typeFromName(json.text("type"));
    if (!type)
        json.fail("type", u"not a record type"_s);
    return type.value_or(dns::RecordType::Txt);
}

Patterns readPatterns(JsonObject json)
{
    Patterns match;
    match.mx = json.texts("mx");
    match.mxVerification = json.texts("mxVerification");
    match.spf = json.texts("spf");
    match.dkim = json.texts("dkim");
    for (JsonObject &txt : json.objects("txt")) {
        match.txt.append({txt.text("prefix"), txt.text("rest")});
        txt.finish();
    }
    match.selectors = json.texts("selectors");
    match.selectorPatterns = json.texts("selectorPatterns");
    match.client = json.texts("client");
    json.finish();
    return match;
}

Variable readVariable(JsonObject json)
{
    Variable variable;
    variable.id = json.text("id");
    variable.label = json.text("label");
    variable.from = json.choice<Variable::From>(
        "from", {{"console", Variable::From::Console}, {"choice", Variable::From::Choice}});
    variable.pattern = json.textOr("pattern");
    variable.choices = json.texts("choices");
    variable.preset = json.textOr("preset");
    variable.example = json.textOr("example");
    json.finish();
    return variable;
}

Constraint readConstraint(JsonObject json)
{
    Constraint constraint;
    constraint.rule = json.choice<Constraint::Rule>(
        "rule", {{"same", Constraint::Rule::Same}, {"distinct", Constraint::Rule::Distinct}});
    constraint.group = json.textOr("group");
    constraint.variables = json.texts("variables");
    json.finish();
    return constraint;
}

MxSet readMxSet(JsonObject json)
{
    MxSet set;
    set.id = json.text("id");
    set.label = json.text("label");
    set.fixed = json.flagOr("fixed", false);
    set.current = json.flagOr("current", true);
    set.preferences = json.choice<MxSet::Preferences>("preferences", {{"exact", MxSet::Preferences::Exact},
                                                                      {"order", MxSet::Preferences::Order},
                                                                      {"any", MxSet::Preferences::Any}});
    for (JsonObject &host : json.objects("hosts")) {
        set.hosts.append({static_cast<quint16>(host.number("preference", 0, 65535)), host.text("host")});
        host.finish();
    }
    set.policyMx = json.texts("policyMx");
    set.confidence = readConfidence(json);
    json.finish();
    return set;
}

PresetRecord readRecord(JsonObject json)
{
    PresetRecord record;
    record.role = json.choice<Role>("role", {{"dkim", Role::Dkim},
                                             {"verify", Role::Verify},
                                             {"autodiscover", Role::Autodiscover},
                                             {"srv", Role::Srv},
                                             {"mta-sts", Role::MtaSts},
                                             {"return-path", Role::ReturnPath},
                                             {"bounce-mx", Role::BounceMx},
                                             {"dmarc", Role::Dmarc},
                                             {"other", Role::Other}});
    record.name = json.text("name");
    record.type = readType(json);
    record.value = json.text("value");
    record.optional = json.flagOr("optional", false);
    record.mayDangle = json.flagOr("mayDangle", false);
    record.condition = json.textOr("condition");
    record.confidence = readConfidence(json);
    json.finish();
    return record;
}

SpfFacts readSpf(JsonObject json)
{
    SpfFacts spf;
    spf.terms = json.texts("terms");
    spf.neededAtApex = json.choice<NeededAtApex>("neededAtApex", {{"unknown", NeededAtApex::Unknown},
                                                                  {"yes", NeededAtApex::Yes},
                                                                  {"no", NeededAtApex::No},
                                                                  {"only-if", NeededAtApex::OnlyIf}});
    spf.condition = json.textOr("condition");
    spf.confidence = readConfidence(json);
    json.finish();
    return spf;
}

Conflict readConflict(JsonObject json)
{
    Conflict conflict;
    conflict.rule = json.choice<Conflict::Rule>("rule", {{"replace", Conflict::Rule::Replace},
                                                         {"merge", Conflict::Rule::Merge},
                                                         {"keep", Conflict::Rule::Keep},
                                                         {"warn", Conflict::Rule::Warn}});
    conflict.name = json.text("name");
    conflict.type = readType(json);
    conflict.value = json.textOr("value");
    json.finish();
    return conflict;
}

SelectorsFromSpf readSelectorsFromSpf(JsonObject json)
{
    SelectorsFromSpf from{json.text("host"), json.texts("selectors")};
    json.finish();
    return from;
}

Note readNote(JsonObject json)
{
    Note note{json.text("code"), json.text("text")};
    json.finish();
    return note;
}

void readSupports(JsonObject json, Preset &preset)
{
    const auto word = [&json](const char *key, const QStringList &allowed) {
        const QString value = json.textOr(key);
        if (!value.isEmpty() && !allowed.contains(value))
            json.fail(key, u"not one of the words allowed here"_s);
        return value;
    };
    preset.mtaSts = word("mtaSts", {u"customer"_s, u"provider"_s, u"none"_s});
    preset.dane = word("dane", {u"yes"_s, u"no"_s, u"some"_s});
    json.finish();
}

void readWhatItIs(JsonObject &json, Preset &preset)
{
    preset.id = json.text("id");
    preset.name = json.text("name");
    preset.kind = json.choice<Kind>("kind", {{"mailbox", Kind::Mailbox},
                                             {"gateway", Kind::Gateway},
                                             {"forwarder", Kind::Forwarder},
                                             {"sender", Kind::Sender}});
    preset.reviewed = json.text("reviewed");
    preset.sources = json.texts("sources");
    preset.customDomains = json.flagOr("customDomains", true);
    preset.manyBehindOneMx = json.flagOr("manyBehindOneMx", false);
    if (auto match = json.object("match"))
        preset.match = readPatterns(*match);
}

/// Every element of the list at \a key, read by \a read.
template <class T>
QList<T> readAll(JsonObject &json, const char *key, T (*read)(JsonObject))
{
    QList<T> all;
    for (JsonObject &item : json.objects(key))
        all.append(read(item));
    return all;
}

} // namespace

Result<Preset, QString> readPreset(const QByteArray &text)
{
    QString fault;
    JsonObject json(QJsonDocument::fromJson(text).object(), {}, &fault);
    Preset preset;
    readWhatItIs(json, preset);
    preset.selectorsFromSpf = readAll<SelectorsFromSpf>(json, "selectorsFromSpf", &readSelectorsFromSpf);
    preset.variables = readAll<Variable>(json, "variables", &readVariable);
    preset.constraints = readAll<Constraint>(json, "constraints", &readConstraint);
    preset.mx = readAll<MxSet>(json, "mx", &readMxSet);
    preset.records = readAll<PresetRecord>(json, "records", &readRecord);
    if (auto spf = json.object("spf"))
        preset.spf = readSpf(*spf);
    preset.conflicts = readAll<Conflict>(json, "conflicts", &readConflict);
    if (auto supports = json.object("supports"))
        readSupports(*supports, preset);
    preset.notes = readAll<Note>(json, "notes", &readNote);
    json.finish();
    if (!fault.isEmpty())
        return failure(fault);
    return preset;
}

} // namespace posthorn::providers
