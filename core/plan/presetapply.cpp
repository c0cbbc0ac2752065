// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a provider's records into the zone: one set of servers, its senders, keys and the rest.
#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "core/plan/mender.h"
#include "core/plan/spfedit.h"
#include "core/plan/words.h"
#include "core/providers/catalogue.h"
#include "core/providers/holes.h"
#include "core/providers/presetwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using dns::RecordType;
using providers::Preset;
using providers::Variable;
using records::MxRecord;

const Variable *variableOf(const Preset &preset, const QString &id)
{
    const auto at = std::find_if(preset.variables.begin(), preset.variables.end(),
                                 [&](const Variable &v) { return v.id == id; });
    return at != preset.variables.end() ? &*at : nullptr;
}

bool fits(const Variable &variable, const QString &value)
{
    if (!variable.choices.isEmpty() && !variable.choices.contains(value))
        return false;
    const QRegularExpression pattern(variable.pattern, QRegularExpression::CaseInsensitiveOption);
    return variable.pattern.isEmpty() || pattern.match(value).hasMatch();
}

/// Where the value is to be found.
QString placeOf(const Preset &preset, const Variable &variable)
{
    QString text =
        variable.from == Variable::From::Console
            ? said(QT_TRANSLATE_NOOP(
                  "Plan", "{label}: copy it from the console of {provider}, where it shows the DNS "
                          "records of {domain}."))
            : said(QT_TRANSLATE_NOOP("Plan", "{label} for {provider}?"));
    if (!variable.example.isEmpty())
        text += u' ' + said(QT_TRANSLATE_NOOP("Plan", "It looks like {example}"),
                            {{u"example"_s, variable.example}});
    return fillIn(text, {{u"label"_s, providers::labelText(variable.label)}, {u"provider"_s, preset.name}});
}

/// A variable's value: wished, answered, or asked for now.
std::optional<QString> valueOf(Work &work, const Preset &preset, const QString &id,
                               const QMap<QString, QString> &answers)
{
    const Variable *variable = variableOf(preset, id);
    if (!variable)
        return std::nullopt;
    const QString given = answers.value(id).trimmed();
    QString text = fillIn(placeOf(preset, *variable), {{u"domain"_s, work.domain().toString()}});
    if (!given.isEmpty() && fits(*variable, given))
        return given;
    if (!given.isEmpty())
        text = said(QT_TRANSLATE_NOOP("Plan", "“{value}” does not look right. {question}"),
                    {{u"value"_s, safeText(given, 60)}, {u"question"_s, text}});
    const auto preferred = variable->preset.isEmpty() ? std::nullopt : std::optional(variable->preset);
    const auto answer =
        work.answer({id,
                     {},
                     text,
                     variable->choices.isEmpty() ? Question::Kind::Text : Question::Kind::Choice,
                     variable->choices + QStringList{u"keep"_s},
                     preferred});
    if (answer && !fits(*variable, *answer) && !answers.contains(id)) {
        // A pattern is a hint, not a law: asked once more under a name of its own.
        const auto sure = work.answer(
            {id + u".sure"_s,
             {},
             said(QT_TRANSLATE_NOOP("Plan", "“{value}” does not look like what {provider} gives out. "
                                            "Take it all the same?"),
                  {{u"value"_s, safeText(*answer, 60)}, {u"provider"_s, preset.name}}),
             Question::Kind::Choice,
             {u"yes"_s, u"keep"_s},
             {}});
        return sure ? answer : std::nullopt;
    }
    return answer;
}

const providers::MxSet *currentSet(const Preset &preset)
{
    for (const providers::MxSet &set : preset.mx) {
        if (set.current && set.confidence != providers::Confidence::Known)
            return &set;
    }
    return nullptr;
}

/// A set of the provider's that is there already, older or not: it may stay.
bool hasCompleteSet(const Work &work, const Preset &preset)
{
    const QList<MxRecord> servers = work.mx();
    return std::any_of(preset.mx.begin(), preset.mx.end(), [&](const providers::MxSet &set) {
        return set.fixed &&
               std::all_of(set.hosts.begin(), set.hosts.end(), [&](const providers::MxHost &host) {
                   return std::any_of(servers.begin(), servers.end(), [&](const MxRecord &server) {
                       return server.host.toString().compare(host.host, Qt::CaseInsensitive) == 0;
                   });
               });
    });
}

bool isGateway(const DomainName &host)
{
    const auto match = providers::Catalogue::shipped().byMx(host);
    return match && match->preset && match->preset->kind == providers::Kind::Gateway;
}

/// One preset, one set of servers; a gateway in front of a mailbox stays.
void applyServers(Work &work, const Preset &preset, const QMap<QString, QString> &answers)
{
    const providers::MxSet *set = currentSet(preset);
    if (!set || hasCompleteSet(work, preset))
        return;
    const QList<MxRecord> before = work.mx();
    if (preset.kind == providers::Kind::Mailbox &&
        std::any_of(before.begin(), before.end(), [](const MxRecord &s) { return isGateway(s.host); }))
        return;
    QList<MxRecord> servers;
    bool complete = true;
    for (const providers::MxHost &host : set->hosts) {
        const auto value = presetValue(work, preset, host.host, answers);
        const auto name = value ? DomainName::parse(value->toUtf8()) : DomainName::parse(QByteArrayView());
        complete = complete && name;
        if (name)
            servers.append({host.preference, *name});
    }
    if (complete && !servers.isEmpty())
        work.putMx(servers);
}

void applySpf(Work &work, const Preset &preset, const QMap<QString, QString> &answers)
{
    using providers::NeededAtApex;
    if (preset.spf.neededAtApex == NeededAtApex::No || preset.spf.terms.isEmpty() ||
        preset.spf.confidence == providers::Confidence::Known)
        return;
    QList<QByteArray> terms;
    for (const QString &term : preset.spf.terms) {
        const auto value = presetValue(work, preset, term, answers);
        if (!value)
            return;
        terms.append(value->toLatin1());
    }
    // The stance of a record that is there stays: a preset never weakens it.
    editOrBeginSpf(work, records::SpfQualifier::SoftFail, [&](SpfEdit &edit) {
        for (const QByteArray &term : terms)
            edit.add(term);
    });
}

/// The text of a record's rdata as octets for the wire.
std::optional<QList<QByteArray>> wireOf(RecordType type, const QString &value)
{
    if (type == RecordType::Txt)
        return QList<QByteArray>{dns::makeTxt(value.toUtf8())};
    QString text = value;
    if (!text.endsWith(u'.'))
        text += u'.'; // CNAME, SRV and MX end with a name
    const auto rdata = dns::rdataFromText(type, text);
    return rdata ? std::optional(QList<QByteArray>{*rdata}) : std::nullopt;
}

/// Records that clash with the preset: what it replaces goes.
void resolveConflicts(Work &work, const Preset &preset)
{
    for (const providers::Conflict &conflict : preset.conflicts) {
        const auto name = work.below(conflict.name);
        if (conflict.rule != providers::Conflict::Rule::Replace || !name)
            continue;
        QList<QByteArray> kept;
        for (const QByteArray &rdata : work.data(*name, conflict.type)) {
            const QString text = rdataText(conflict.type, rdata).chopped(1);
            if (!conflict.value.isEmpty() && !text.endsWith(conflict.value, Qt::CaseInsensitive))
                kept.append(rdata);
        }
        if (work.has(*name, conflict.type))
            work.put(*name, conflict.type, kept);
    }
}

} // namespace

std::optional<QString> presetValue(Work &work, const Preset &preset, const QString &text,
                                   const QMap<QString, QString> &answers)
{
    FillIns values;
    for (const QString &hole : providers::holesOf(text)) {
        const QString domain = work.domain().toString();
        if (hole == u"domain"_s) {
            values.append({hole, domain});
        } else if (hole == u"domain-dashes"_s) {
            values.append({hole, QString(domain).replace(u'.', u'-')});
        } else {
            const QString id = hole.startsWith(u"copy:"_s) ? hole.mid(5) : hole;
            const auto value = valueOf(work, preset, id, answers);
            if (!value)
                return std::nullopt;
            values.append({hole, *value});
        }
    }
    return fillIn(text, values);
}

void applyPresetRecord(Work &work, const Preset &preset, const providers::PresetRecord &record,
                       const QMap<QString, QString> &answers)
{
    const auto label = presetValue(work, preset, record.name, answers);
    const auto name = label ? work.below(*label) : std::nullopt;
    const auto value = presetValue(work, preset, record.value, answers);
    const auto data = name && value ? wireOf(record.type, *value) : std::nullopt;
    if (!data)
        return;
    if (record.type == RecordType::Txt) {
        if (*name == work.domain() || !work.has(*name, RecordType::Txt)) {
            const auto present = work.texts(*name);
            const bool there = std::any_of(present.begin(), present.end(),
                                           [&](const Text &t) { return t.text == value->toUtf8(); });
            if (!there && work.canChange(*name, RecordType::Txt))
                work.replaceTexts(*name, {}, {value->toUtf8()});
        } else {
            work.put(*name, RecordType::Txt, *data);
        }
        return;
    }
    if (record.type == RecordType::Cname && !work.has(*name, RecordType::Cname) &&
        !work.makeRoomForAlias(*name))
        return;
    work.put(*name, record.type, *data);
}

void applyPreset(Work &work, const Preset &preset, const QMap<QString, QString> &answers)
{
    resolveConflicts(work, preset);
    if (preset.kind != providers::Kind::Sender)
        applyServers(work, preset, answers);
    applySpf(work, preset, answers);
    for (const providers::PresetRecord &record : preset.records) {
        if (!record.optional && record.isPublishable() && record.condition.isEmpty() &&
            record.role != providers::Role::Dmarc)
            applyPresetRecord(work, preset, record, answers);
    }
}

} // namespace posthorn::plan
