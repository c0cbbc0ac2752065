// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/recordingjson.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/dns/recordingmembers.h"

namespace posthorn::dns {

namespace {

constexpr auto kWhys = std::to_array<RecordedWord<Failed::Why>>({
    {Failed::Why::Timeout, "timeout"},
    {Failed::Why::ServFail, "servfail"},
    {Failed::Why::Refused, "refused"},
    {Failed::Why::BadRcode, "rcode"},
    {Failed::Why::Malformed, "malformed"},
    {Failed::Why::Truncated, "truncated"},
    {Failed::Why::Unreachable, "unreachable"},
    {Failed::Why::AliasLoop, "alias-loop"},
    {Failed::Why::NoResolver, "no-resolver"},
    {Failed::Why::NotRecorded, "not-recorded"},
    {Failed::Why::Cancelled, "cancelled"},
});
constexpr auto kTransports = std::to_array<RecordedWord<Transport>>({
    {Transport::None, ""},
    {Transport::Udp, "udp"},
    {Transport::Tcp, "tcp"},
    {Transport::Https, "https"},
});
constexpr auto kEdns = std::to_array<RecordedWord<DirectOptions::Edns>>({
    {DirectOptions::Edns::Plain, ""},
    {DirectOptions::Edns::None, "none"},
});
constexpr auto kVias = std::to_array<RecordedWord<DirectOptions::Via>>({
    {DirectOptions::Via::UdpThenTcp, ""},
    {DirectOptions::Via::UdpOnly, "udp"},
    {DirectOptions::Via::TcpOnly, "tcp"},
});
constexpr auto kFlags = std::to_array<RecordedWord<bool Flags::*>>({
    {&Flags::authoritative, "aa"},
    {&Flags::truncated, "tc"},
    {&Flags::recursion, "ra"},
    {&Flags::authentic, "ad"},
});

// --- Writing ---

QJsonArray toJson(const QList<Record> &records)
{
    QJsonArray list;
    for (const Record &record : records) {
        list.append(QJsonObject{{QStringLiteral("name"), record.name.toFqdn()},
                                {QStringLiteral("type"), typeName(record.type)},
                                {QStringLiteral("ttl"), static_cast<qint64>(record.ttl.count())},
                                {QStringLiteral("rdata"), QString::fromLatin1(record.rdata.toBase64())}});
    }
    return list;
}

void putOutcome(QJsonObject &object, const Answer &answer)
{
    if (const Found *found = answer.found()) {
        put(object, QLatin1String("outcome"), QStringLiteral("found"));
        put(object, QLatin1String("ttl"), static_cast<qint64>(found->ttl.count()));
        put(object, QLatin1String("records"), toJson(found->records));
    } else if (const Absent *absent = answer.absent()) {
        put(object, QLatin1String("outcome"),
            answer.isNxDomain() ? QStringLiteral("nxdomain") : QStringLiteral("nodata"));
        put(object, QLatin1String("ttl"), static_cast<qint64>(absent->ttl.count()));
    } else {
        put(object, QLatin1String("outcome"), wordOf(kWhys, answer.failed()->why));
        put(object, QLatin1String("detail"), answer.failed()->detail);
    }
}

void putResponse(QJsonObject &object, const Answer &answer)
{
    put(object, QLatin1String("aliases"), toJson(answer.aliases));
    put(object, QLatin1String("authority"), toJson(answer.authority));
    put(object, QLatin1String("additional"), toJson(answer.additional));
    put(object, QLatin1String("rcode"), answer.rcode);
    put(object, QLatin1String("edns"), answer.edns ? 1 : 0);
    QJsonArray flags;
    for (const auto &[flag, word] : kFlags) {
        if (answer.flags.*flag)
            flags.append(QString::fromLatin1(word));
    }
    put(object, QLatin1String("flags"), flags);
    QJsonArray errors;
    for (const ExtendedError &error : answer.errors)
        errors.append(
            QJsonObject{{QStringLiteral("code"), error.code}, {QStringLiteral("text"), error.text}});
    put(object, QLatin1String("errors"), errors);
    putOctets(object, QLatin1String("wire"), answer.wire);
}

void putJourney(QJsonObject &object, const Answer &answer)
{
    put(object, QLatin1String("server"), answer.server);
    put(object, QLatin1String("transport"), wordOf(kTransports, answer.transport));
    put(object, QLatin1String("tries"), answer.tries);
    put(object, QLatin1String("elapsedUs"), static_cast<qint64>(answer.elapsed.count()));
    put(object, QLatin1String("octets"), answer.octets);
}

// --- Reading ---

constexpr qint64 kMaxTtl = 0x7fffffff; // RFC 2181 §8
RecordType readType(const RecordedMembers &members)
{
    const auto type = typeFromName(members.text(QLatin1String("type")));
    if (!type)
        members.blame(QLatin1String("type"));
    return type.value_or(RecordType::Any);
}

QList<Record> readRecords(const RecordedMembers &members, QLatin1String key)
{
    QList<Record> records;
    for (const QJsonObject &object : members.objects(key)) {
        const RecordedMembers record = members.of(object);
        records.append({record.name(QLatin1String("name")), readType(record),
                        std::chrono::seconds(record.number(QLatin1String("ttl"), kMaxTtl)),
                        record.octets(QLatin1String("rdata"), kMaxMessageOctets)});
    }
    return records;
}

Outcome readOutcome(const RecordedMembers &members)
{
    const QString word = members.text(QLatin1String("outcome"));
    const std::chrono::seconds ttl(members.number(QLatin1String("ttl"), kMaxTtl));
    if (word == QLatin1String("found")) {
        const QList<Record> records = readRecords(members, QLatin1String("records"));
        if (records.isEmpty())
            members.blame(QLatin1String("records"));
        return Found{records, ttl};
    }
    if (word == QLatin1String("nxdomain"))
        return Absent{Absent::Kind::NxDomain, ttl};
    if (word == QLatin1String("nodata"))
        return Absent{Absent::Kind::NoData, ttl};
    return Failed{members.word(QLatin1String("outcome"), kWhys), members.text(QLatin1String("detail"))};
}

QList<ExtendedError> readErrors(const RecordedMembers &members)
{
    QList<ExtendedError> errors;
    for (const QJsonObject &object : members.objects(QLatin1String("errors"))) {
        const RecordedMembers error = members.of(object);
        errors.append({static_cast<quint16>(error.number(QLatin1String("code"), 0xffff)),
                       error.text(QLatin1String("text"))});
    }
    return errors;
}

Flags readFlags(const RecordedMembers &members)
{
    Flags flags;
    for (const auto &value : members.list(QLatin1String("flags"))) {
        const auto row = std::find_if(kFlags.begin(), kFlags.end(), [&](const auto &w) {
            return value.toString() == QLatin1String(w.word);
        });
        if (row != kFlags.end())
            flags.*(row->value) = true;
        else
            members.blame(QLatin1String("flags"));
    }
    return flags;
}

Answer readAnswer(const RecordedMembers &members)
{
    Answer answer;
    answer.question = {members.name(QLatin1String("name")), readType(members)};
    answer.outcome = readOutcome(members);
    answer.aliases = readRecords(members, QLatin1String("aliases"));
    answer.authority = readRecords(members, QLatin1String("authority"));
    answer.additional = readRecords(members, QLatin1String("additional"));
    answer.rcode = static_cast<int>(members.number(QLatin1String("rcode"), 0xfff));
    answer.edns = members.number(QLatin1String("edns"), 1) == 1;
    answer.flags = readFlags(members);
    answer.errors = readErrors(members);
    answer.wire = members.octets(QLatin1String("wire"), kMaxMessageOctets);
    answer.server = members.text(QLatin1String("server"));
    answer.transport = members.word(QLatin1String("transport"), kTransports);
    answer.tries = static_cast<int>(members.number(QLatin1String("tries"), 0xffff));
    answer.elapsed =
        std::chrono::microseconds(members.number(QLatin1String("elapsedUs"), kMaxRecordedNumber));
    answer.octets = members.number(QLatin1String("octets"), kMaxMessageOctets);
    return answer;
}

RecordedAnswer::Direct readDirect(const RecordedMembers &members)
{
    const auto address = Address::parse(members.text(QLatin1String("address")));
    if (!address)
        members.blame(QLatin1String("address"));
    return {
        {address.value_or(Address()), static_cast<quint16>(members.number(QLatin1String("port"), 0xffff))},
        {members.word(QLatin1String("askEdns"), kEdns), members.word(QLatin1String("askVia"), kVias)}};
}

constexpr const char *kKinds[] = {"dns", "signed", "authority"};

const char *kindOf(const RecordedAnswer &entry)
{
    return kKinds[entry.direct ? 2 : entry.withSignatures ? 1 : 0];
}

} // namespace

bool isKindOfAnswer(const QString &kind)
{
    return std::any_of(std::begin(kKinds), std::end(kKinds),
                       [&](const char *known) { return kind == QLatin1String(known); });
}

QJsonObject toJson(const RecordedAnswer &entry)
{
    QJsonObject object{{QStringLiteral("kind"), QString::fromLatin1(kindOf(entry))},
                       {QStringLiteral("name"), entry.answer.question.name.toFqdn()},
                       {QStringLiteral("type"), typeName(entry.answer.question.type)}};
    if (entry.direct) {
        put(object, QLatin1String("address"), entry.direct->server.address.toString());
        put(object, QLatin1String("port"), entry.direct->server.port);
        put(object, QLatin1String("askEdns"), wordOf(kEdns, entry.direct->options.edns));
        put(object, QLatin1String("askVia"), wordOf(kVias, entry.direct->options.via));
    }
    putOutcome(object, entry.answer);
    putResponse(object, entry.answer);
    putJourney(object, entry.answer);
    return object;
}

Result<RecordedAnswer, QString> recordedAnswerFromJson(const QJsonObject &object)
{
    QString wrong;
    const RecordedMembers members(object, wrong);
    RecordedAnswer entry;
    if (members.text(QLatin1String("kind")) == QLatin1String("authority"))
        entry.direct = readDirect(members);
    entry.withSignatures = members.text(QLatin1String("kind")) == QLatin1String("signed");
    entry.answer = readAnswer(members);
    if (!wrong.isEmpty())
        return failure(wrong);
    return entry;
}

QJsonObject toJson(const RecordedRun &run)
{
    QJsonArray anchors;
    for (const Record &anchor : run.anchors)
        anchors.append(zoneLine(anchor));
    return {{QStringLiteral("kind"), QStringLiteral("run")},
            {QStringLiteral("at"), run.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("anchors"), anchors}};
}

Result<RecordedRun, QString> recordedRunFromJson(const QJsonObject &object)
{
    RecordedRun run;
    run.at = QDateTime::fromString(object.value(QLatin1String("at")).toString(), Qt::ISODate).toUTC();
    if (!run.at.isValid())
        return failure(QStringLiteral("at"));
    QByteArray lines;
    for (const auto &line : object.value(QLatin1String("anchors")).toArray())
        lines += line.toString().toUtf8() + '\n';
    if (lines.isEmpty())
        return run;
    const auto anchors = parseTrustAnchors(lines);
    if (!anchors)
        return failure(QStringLiteral("anchors"));
    run.anchors = *anchors;
    return run;
}

} // namespace posthorn::dns
