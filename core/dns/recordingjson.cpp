// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/recordingjson.h"

#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "core/dns/rdata.h"

#include <QJsonArray>

#include <array>

namespace posthorn::dns {

namespace {

template <class E>
struct Word
{
    E value;
    const char *word;
};

constexpr auto kWhys = std::to_array<Word<Failed::Why>>({
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
constexpr auto kTransports = std::to_array<Word<Transport>>({
    {Transport::None, ""},
    {Transport::Udp, "udp"},
    {Transport::Tcp, "tcp"},
    {Transport::Https, "https"},
});
constexpr auto kEdns = std::to_array<Word<DirectOptions::Edns>>({
    {DirectOptions::Edns::Plain, ""},
    {DirectOptions::Edns::None, "none"},
});
constexpr auto kVias = std::to_array<Word<DirectOptions::Via>>({
    {DirectOptions::Via::UdpThenTcp, ""},
    {DirectOptions::Via::UdpOnly, "udp"},
    {DirectOptions::Via::TcpOnly, "tcp"},
});
constexpr auto kFlags = std::to_array<Word<bool Flags::*>>({
    {&Flags::authoritative, "aa"},
    {&Flags::truncated, "tc"},
    {&Flags::recursion, "ra"},
    {&Flags::authentic, "ad"},
});

template <class E, size_t N>
QString wordOf(const std::array<Word<E>, N> &table, E value)
{
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const auto &w) { return w.value == value; });
    return row != table.end() ? QString::fromLatin1(row->word) : QString();
}

// --- Writing ---

void put(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1String key, qint64 number)
{
    if (number != 0)
        object.insert(key, number);
}

void put(QJsonObject &object, QLatin1String key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(key, list);
}

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
    put(object, QLatin1String("wire"), QString::fromLatin1(answer.wire.toBase64()));
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

/// Takes members out of an object, and remembers the first that is wrong.
class Members
{
public:
    Members(const QJsonObject &object, QString &wrong)
        : m_object(object)
        , m_wrong(wrong)
    {
    }

    /// An absent member is an empty text.
    QString text(QLatin1String key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            blame(key);
        return safeText(value.toString());
    }
    /// An absent member is 0.
    qint64 number(QLatin1String key, qint64 most) const
    {
        const QJsonValue value = m_object.value(key);
        const qint64 number = value.toInteger(-1);
        if (value.isUndefined())
            return 0;
        if (!value.isDouble() || number < 0 || number > most)
            blame(key);
        return number;
    }
    QByteArray octets(QLatin1String key, qsizetype most) const
    {
        const auto decoded = QByteArray::fromBase64Encoding(m_object.value(key).toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).size() > most ||
            (m_object.contains(key) && !m_object.value(key).isString()))
            blame(key);
        return *decoded;
    }
    DomainName name() const
    {
        const auto name = DomainName::parse(m_object.value(QLatin1String("name")).toString().toLatin1());
        if (!name)
            blame(QLatin1String("name"));
        return name.value_or(DomainName());
    }
    RecordType type() const
    {
        const auto type = typeFromName(m_object.value(QLatin1String("type")).toString());
        if (!type)
            blame(QLatin1String("type"));
        return type.value_or(RecordType::Any);
    }
    template <class E, size_t N>
    E word(QLatin1String key, const std::array<Word<E>, N> &table) const
    {
        const QString given = text(key);
        const auto row = std::find_if(table.begin(), table.end(),
                                      [&](const auto &w) { return given == QLatin1String(w.word); });
        if (row == table.end())
            blame(key);
        return row != table.end() ? row->value : table.front().value;
    }
    QJsonArray list(QLatin1String key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isArray())
            blame(key);
        return value.toArray();
    }
    QList<Record> records(QLatin1String key) const;
    void blame(QLatin1String key) const
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }

private:
    const QJsonObject &m_object;
    QString &m_wrong;
};

constexpr qint64 kMaxTtl = 0x7fffffff; // RFC 2181 §8
constexpr qint64 kMaxNumber = qint64(1) << 52;

QList<Record> Members::records(QLatin1String key) const
{
    QList<Record> records;
    for (const auto &value : list(key)) {
        const QJsonObject object = value.toObject();
        const Members members(object, m_wrong);
        records.append({members.name(), members.type(),
                        std::chrono::seconds(members.number(QLatin1String("ttl"), kMaxTtl)),
                        members.octets(QLatin1String("rdata"), kMaxMessageOctets)});
    }
    return records;
}

Outcome readOutcome(const Members &members)
{
    const QString word = members.text(QLatin1String("outcome"));
    const std::chrono::seconds ttl(members.number(QLatin1String("ttl"), kMaxTtl));
    if (word == QLatin1String("found")) {
        const QList<Record> records = members.records(QLatin1String("records"));
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

QList<ExtendedError> readErrors(const Members &members, QString &wrong)
{
    QList<ExtendedError> errors;
    for (const auto &value : members.list(QLatin1String("errors"))) {
        const QJsonObject object = value.toObject();
        const Members error(object, wrong);
        errors.append({static_cast<quint16>(error.number(QLatin1String("code"), 0xffff)),
                       error.text(QLatin1String("text"))});
    }
    return errors;
}

Flags readFlags(const Members &members)
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

Answer readAnswer(const Members &members, QString &wrong)
{
    Answer answer;
    answer.question = {members.name(), members.type()};
    answer.outcome = readOutcome(members);
    answer.aliases = members.records(QLatin1String("aliases"));
    answer.authority = members.records(QLatin1String("authority"));
    answer.additional = members.records(QLatin1String("additional"));
    answer.rcode = static_cast<int>(members.number(QLatin1String("rcode"), 0xfff));
    answer.edns = members.number(QLatin1String("edns"), 1) == 1;
    answer.flags = readFlags(members);
    answer.errors = readErrors(members, wrong);
    answer.wire = members.octets(QLatin1String("wire"), kMaxMessageOctets);
    answer.server = members.text(QLatin1String("server"));
    answer.transport = members.word(QLatin1String("transport"), kTransports);
    answer.tries = static_cast<int>(members.number(QLatin1String("tries"), 0xffff));
    answer.elapsed = std::chrono::microseconds(members.number(QLatin1String("elapsedUs"), kMaxNumber));
    answer.octets = members.number(QLatin1String("octets"), kMaxMessageOctets);
    return answer;
}

RecordedAnswer::Direct readDirect(const Members &members)
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
    const Members members(object, wrong);
    RecordedAnswer entry;
    if (members.text(QLatin1String("kind")) == QLatin1String("authority"))
        entry.direct = readDirect(members);
    entry.withSignatures = members.text(QLatin1String("kind")) == QLatin1String("signed");
    entry.answer = readAnswer(members, wrong);
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
