// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/dialoguejson.h"

#include "core/base/limits.h"
#include "core/base/safetext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace posthorn::smtp {

namespace {

using namespace Qt::Literals::StringLiterals;

struct OutcomeWord
{
    Outcome outcome;
    const char *word;
};

constexpr auto kOutcomes = std::to_array<OutcomeWord>({
    {Outcome::Ok, "ok"},
    {Outcome::NoRoute, "no-route"},
    {Outcome::Refused, "refused"},
    {Outcome::ConnectTimeout, "connect-timeout"},
    {Outcome::Timeout, "timeout"},
    {Outcome::NotSmtp, "not-smtp"},
    {Outcome::TempFail, "tempfail"},
    {Outcome::Rejected, "rejected"},
    {Outcome::TlsFailed, "tls-failed"},
    {Outcome::Unsafe, "unsafe"},
    {Outcome::Broken, "broken"},
    {Outcome::NotRecorded, "not-recorded"},
    {Outcome::Cancelled, "cancelled"},
});

constexpr qint64 kMaxMilliseconds = qint64(1) << 40;
constexpr int kMaxExchanges = 100;

QString base64(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toBase64());
}

QJsonArray base64(const QList<QByteArray> &list)
{
    QJsonArray array;
    for (const QByteArray &octets : list)
        array.append(base64(octets));
    return array;
}

/// Takes members out of an object, and remembers the first that is wrong.
class Members
{
public:
    Members(const QJsonObject &object, QString *wrong)
        : m_object(object)
        , m_wrong(wrong)
    {
    }
    QString text(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        blameUnless(value.isString(), key);
        return safeText(value.toString());
    }
    bool flag(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        blameUnless(value.isBool(), key);
        return value.toBool();
    }
    qint64 number(const QString &key, qint64 most) const
    {
        const qint64 number = m_object.value(key).toInteger(-1);
        blameUnless(number >= 0 && number <= most, key);
        return number;
    }
    QByteArray octets(const QString &key) const { return decoded(m_object.value(key), key); }
    QList<QByteArray> octetsList(const QString &key, qsizetype most) const
    {
        QList<QByteArray> list;
        const QJsonArray array = m_object.value(key).toArray();
        blameUnless(m_object.value(key).isArray() && array.size() <= most, key);
        for (const auto &value : array)
            list.append(decoded(value, key));
        return list;
    }
    QJsonObject object(const QString &key) const { return m_object.value(key).toObject(); }
    QJsonArray array(const QString &key) const { return m_object.value(key).toArray(); }
    bool has(const QString &key) const { return m_object.contains(key); }
    void blameUnless(bool right, const QString &key) const
    {
        if (!right && m_wrong->isEmpty())
            *m_wrong = key;
    }

private:
    QByteArray decoded(const QJsonValue &value, const QString &key) const
    {
        const auto result = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                           QByteArray::AbortOnBase64DecodingErrors);
        blameUnless(value.isString() && result && (*result).size() <= kMaxDialogueOctets, key);
        return *result;
    }

    const QJsonObject &m_object;
    QString *m_wrong;
};

QJsonObject replyJson(const Reply &reply)
{
    return {
        {u"code"_s, reply.code}, {u"lines"_s, base64(reply.lines)}, {u"ms"_s, qint64(reply.elapsed.count())}};
}

Reply replyOf(const QJsonObject &object, QString *wrong)
{
    const Members members(object, wrong);
    return {static_cast<int>(members.number(u"code"_s, 599)), members.octetsList(u"lines"_s, kMaxReplyLines),
            std::chrono::milliseconds(members.number(u"ms"_s, kMaxMilliseconds))};
}

QJsonArray exchangesJson(const QList<Exchange> &exchanges)
{
    QJsonArray array;
    for (const Exchange &exchange : exchanges) {
        QJsonObject object{{u"command"_s, base64(exchange.command)}, {u"encrypted"_s, exchange.encrypted}};
        if (exchange.reply)
            object.insert(u"reply"_s, replyJson(*exchange.reply));
        array.append(object);
    }
    return array;
}

QList<Exchange> exchangesOf(const Members &members, QString *wrong)
{
    QList<Exchange> exchanges;
    const QJsonArray array = members.array(u"exchanges"_s);
    members.blameUnless(array.size() <= kMaxExchanges, u"exchanges"_s);
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const Members one(object, wrong);
        Exchange exchange{one.octets(u"command"_s), {}, one.flag(u"encrypted"_s)};
        if (one.has(u"reply"_s))
            exchange.reply = replyOf(one.object(u"reply"_s), wrong);
        exchanges.append(exchange);
    }
    return exchanges;
}

QJsonObject tlsJson(const TlsSeen &tls)
{
    return {{u"done"_s, tls.done},         {u"failure"_s, tls.failure},     {u"version"_s, tls.version},
            {u"cipher"_s, tls.cipher},     {u"chain"_s, base64(tls.chain)}, {u"trusted"_s, tls.trusted},
            {u"distrust"_s, tls.distrust}, {u"matches"_s, tls.matches},     {u"injected"_s, tls.injected}};
}

TlsSeen tlsOf(const QJsonObject &object, QString *wrong)
{
    const Members members(object, wrong);
    TlsSeen tls;
    tls.done = members.flag(u"done"_s);
    tls.failure = members.text(u"failure"_s);
    tls.version = members.text(u"version"_s);
    tls.cipher = members.text(u"cipher"_s);
    tls.chain = members.octetsList(u"chain"_s, kMaxCertificates);
    tls.trusted = members.flag(u"trusted"_s);
    tls.distrust = members.text(u"distrust"_s);
    tls.matches = members.flag(u"matches"_s);
    tls.injected = members.flag(u"injected"_s);
    return tls;
}

Outcome outcomeOf(const Members &members)
{
    const auto outcome = outcomeFromId(members.text(u"outcome"_s));
    members.blameUnless(outcome.has_value(), u"outcome"_s);
    return outcome.value_or(Outcome::NotRecorded);
}

Call callOf(const Members &members)
{
    Call call;
    const auto host = DomainName::parse(members.text(u"host"_s).toLatin1());
    const auto address = Address::parse(QStringView(members.text(u"address"_s)));
    members.blameUnless(host.has_value(), u"host"_s);
    members.blameUnless(address.has_value(), u"address"_s);
    call.host = host.value_or(DomainName());
    call.address = address.value_or(Address());
    call.port = static_cast<quint16>(members.number(u"port"_s, 0xffff));
    call.helo = members.octets(u"helo"_s);
    call.postmaster = members.octets(u"postmaster"_s);
    call.foreign = members.octets(u"foreign"_s);
    call.startTls = members.flag(u"startTls"_s);
    return call;
}

} // namespace

std::optional<Outcome> outcomeFromId(QStringView id)
{
    const auto row = std::find_if(kOutcomes.begin(), kOutcomes.end(),
                                  [&](const OutcomeWord &w) { return id == QLatin1String(w.word); });
    return row != kOutcomes.end() ? std::optional(row->outcome) : std::nullopt;
}

QString outcomeId(Outcome outcome)
{
    const auto row = std::find_if(kOutcomes.begin(), kOutcomes.end(),
                                  [&](const OutcomeWord &w) { return w.outcome == outcome; });
    return QString::fromLatin1(row->word);
}

QJsonObject toJson(const RecordedDialogue &entry)
{
    const Call &call = entry.call;
    const Dialogue &dialogue = entry.dialogue;
    QJsonObject object{{u"kind"_s, u"smtp"_s},
                       {u"host"_s, call.host.toString()},
                       {u"address"_s, call.address.toString()},
                       {u"port"_s, call.port},
                       {u"helo"_s, base64(call.helo)},
                       {u"postmaster"_s, base64(call.postmaster)},
                       {u"foreign"_s, base64(call.foreign)},
                       {u"startTls"_s, call.startTls},
                       {u"outcome"_s, outcomeId(dialogue.outcome)},
                       {u"detail"_s, dialogue.detail},
                       {u"connectMs"_s, qint64(dialogue.connectTime.count())},
                       {u"offersStartTls"_s, dialogue.offersStartTls},
                       {u"exchanges"_s, exchangesJson(dialogue.exchanges)}};
    if (dialogue.tls)
        object.insert(u"tls"_s, tlsJson(*dialogue.tls));
    return object;
}

Result<RecordedDialogue, QString> recordedDialogueFromJson(const QJsonObject &object)
{
    QString wrong;
    const Members members(object, &wrong);
    RecordedDialogue entry;
    entry.call = callOf(members);
    Dialogue &dialogue = entry.dialogue;
    dialogue.address = entry.call.address;
    dialogue.outcome = outcomeOf(members);
    dialogue.detail = members.text(u"detail"_s);
    dialogue.connectTime = std::chrono::milliseconds(members.number(u"connectMs"_s, kMaxMilliseconds));
    dialogue.offersStartTls = members.flag(u"offersStartTls"_s);
    dialogue.exchanges = exchangesOf(members, &wrong);
    if (members.has(u"tls"_s))
        dialogue.tls = tlsOf(members.object(u"tls"_s), &wrong);
    if (!wrong.isEmpty())
        return failure(wrong);
    return entry;
}

} // namespace posthorn::smtp
