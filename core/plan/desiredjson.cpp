// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"
#include "core/plan/planjson.h"
#include "core/providers/catalogue.h"
#include "core/providers/jsonobject.h"

#include <QJsonDocument>

namespace posthorn::plan {

using namespace Qt::Literals::StringLiterals;
using providers::JsonObject;
using records::DmarcPolicy;
using records::SpfQualifier;

namespace {

constexpr auto kSchema = "posthorn.desired/1";

/// A wish from a key: absent, null, or what \a read makes of it.
template <class T, class Read>
Wish<T> wish(JsonObject &object, const char *key, Read read)
{
    if (!object.has(key))
        return {};
    if (object.isNull(key))
        return Wish<T>::removal();
    return Wish<T>(read());
}

/// The key of a wish that is stated.
template <class T, class Write>
void writeWish(JsonWriter &json, const char *key, const Wish<T> &wish, Write write)
{
    if (!wish.isStated())
        return;
    json.key(key);
    if (wish.value())
        write(*wish.value());
    else
        json.null();
}

std::optional<lookup::Purpose> purpose(JsonObject &object)
{
    auto inner = object.object("purpose");
    if (!inner)
        return std::nullopt;
    lookup::Purpose purpose;
    purpose.stated = true;
    purpose.receives = inner->flagOr("receives", true);
    purpose.sends = inner->flagOr("sends", true);
    inner->finish();
    return purpose;
}

PresetWish preset(JsonObject &object)
{
    PresetWish wish;
    auto inner = object.object("preset");
    if (!inner)
        return wish;
    wish.id = inner->text("id");
    if (!providers::Catalogue::shipped().preset(wish.id))
        inner->fail("id", u"there is no preset of this name"_s);
    if (auto answers = inner->object("answers")) {
        for (const QString &key : answers->keys())
            wish.answers.insert(key, answers->text(key.toUtf8().constData()));
        answers->finish();
    }
    inner->finish();
    return wish;
}

QList<records::MxRecord> mx(JsonObject &object)
{
    QList<records::MxRecord> servers;
    for (JsonObject item : object.objects("mx")) {
        records::MxRecord server;
        server.preference = static_cast<quint16>(item.number("priority", 0, 65535));
        const QString host = item.text("host");
        const auto name = DomainName::parse(host.toLatin1());
        if (!name)
            item.fail("host", u"a host name is wanted"_s);
        else if (const auto fault = records::hostNameFault(*name))
            item.fail("host", *fault == records::HostNameFault::IpLiteral
                                  ? u"an address stands where the name of a server belongs"_s
                                  : u"this is no host name"_s);
        server.host = name.value_or(DomainName());
        item.finish();
        servers.append(server);
    }
    return servers;
}

SendersWish senders(JsonObject &object)
{
    SendersWish wish;
    if (auto inner = object.object("senders")) {
        wish.add = inner->texts("add");
        wish.remove = inner->texts("remove");
        inner->finish();
    }
    return wish;
}

QList<DkimWish> dkim(JsonObject &object)
{
    QList<DkimWish> keys;
    for (JsonObject item : object.objects("dkim")) {
        DkimWish key;
        key.selector = item.text("selector");
        if (!DomainName::parse(key.selector.toUtf8()))
            item.fail("selector", u"this is no selector"_s);
        if (!item.has("record"))
            item.fail("record", u"a text is wanted, or null"_s);
        else if (!item.isNull("record"))
            key.record = item.text("record");
        item.finish();
        keys.append(key);
    }
    return keys;
}

DmarcWish dmarc(JsonObject &object)
{
    DmarcWish wish;
    auto inner = object.object("dmarc");
    if (!inner)
        return wish;
    if (inner->has("policy"))
        wish.policy = inner->choice<DmarcPolicy>("policy", {{"none", DmarcPolicy::None},
                                                            {"quarantine", DmarcPolicy::Quarantine},
                                                            {"reject", DmarcPolicy::Reject}});
    wish.testing = inner->maybeFlag("testing");
    if (inner->has("rua"))
        wish.rua = inner->texts("rua");
    wish.mailingLists = inner->flagOr("mailingLists", false);
    inner->finish();
    return wish;
}

Desired readObject(JsonObject &object)
{
    Desired desired;
    if (object.text("schema") != QLatin1String(kSchema))
        object.fail("schema", u"this is no wish of schema "_s + QLatin1String(kSchema));
    desired.purpose = purpose(object);
    desired.preset = wish<PresetWish>(object, "preset", [&] { return preset(object); });
    desired.mx = wish<QList<records::MxRecord>>(object, "mx", [&] { return mx(object); });
    desired.senders = senders(object);
    desired.spfAll = wish<SpfQualifier>(object, "spfAll", [&] {
        return object.choice<SpfQualifier>(
            "spfAll",
            {{"-", SpfQualifier::Fail}, {"~", SpfQualifier::SoftFail}, {"?", SpfQualifier::Neutral}});
    });
    desired.dkim = wish<QList<DkimWish>>(object, "dkim", [&] { return dkim(object); });
    desired.dmarc = wish<DmarcWish>(object, "dmarc", [&] { return dmarc(object); });
    desired.mtaSts = wish<MtaStsStage>(object, "mtaSts", [&] {
        return object.choice<MtaStsStage>(
            "mtaSts", {{"testing", MtaStsStage::Testing}, {"enforce", MtaStsStage::Enforce}});
    });
    desired.tlsRpt = wish<QStringList>(object, "tlsRpt", [&] { return object.texts("tlsRpt"); });
    if (object.has("ttl"))
        desired.ttl = std::chrono::seconds(
            object.number("ttl", static_cast<int>(kLeastTtl.count()), static_cast<int>(kMostTtl.count())));
    object.finish();
    return desired;
}

} // namespace

QByteArray desiredJson(const Desired &desired)
{
    JsonWriter json;
    json.beginObject().member("schema", QLatin1String(kSchema));
    if (desired.purpose)
        json.key("purpose")
            .beginObject()
            .member("receives", desired.purpose->receives)
            .member("sends", desired.purpose->sends)
            .endObject();
    writeWish(json, "preset", desired.preset, [&](const PresetWish &preset) {
        json.beginObject().member("id", preset.id).key("answers").beginObject();
        for (auto it = preset.answers.constBegin(); it != preset.answers.constEnd(); ++it)
            json.key(it.key().toUtf8().constData()).value(it.value());
        json.endObject().endObject();
    });
    writeWish(json, "mx", desired.mx, [&](const QList<records::MxRecord> &servers) {
        json.beginArray();
        for (const records::MxRecord &server : servers)
            json.beginObject()
                .member("priority", server.preference)
                .member("host", server.host.toString())
                .endObject();
        json.endArray();
    });
    json.key("senders").beginObject().key("add").strings(desired.senders.add);
    json.key("remove").strings(desired.senders.remove).endObject();
    writeWish(json, "spfAll", desired.spfAll, [&](SpfQualifier all) {
        json.value(all == SpfQualifier::Fail ? u"-"_s : all == SpfQualifier::Neutral ? u"?"_s : u"~"_s);
    });
    writeWish(json, "dkim", desired.dkim, [&](const QList<DkimWish> &keys) {
        json.beginArray();
        for (const DkimWish &key : keys)
            json.beginObject().member("selector", key.selector).member("record", key.record).endObject();
        json.endArray();
    });
    writeWish(json, "dmarc", desired.dmarc, [&](const DmarcWish &wish) {
        json.beginObject();
        if (wish.policy)
            json.member("policy", QString::fromLatin1(records::print(*wish.policy)));
        if (wish.testing)
            json.member("testing", *wish.testing);
        if (wish.rua)
            json.key("rua").strings(*wish.rua);
        json.member("mailingLists", wish.mailingLists).endObject();
    });
    writeWish(json, "mtaSts", desired.mtaSts, [&](MtaStsStage stage) {
        json.value(stage == MtaStsStage::Enforce ? u"enforce"_s : u"testing"_s);
    });
    writeWish(json, "tlsRpt", desired.tlsRpt, [&](const QStringList &addresses) { json.strings(addresses); });
    if (desired.ttl)
        json.member("ttl", desired.ttl->count());
    json.endObject();
    return json.take();
}

Result<Desired, QString> readDesired(const QByteArray &json)
{
    if (json.size() > kMaxPlanOctets)
        return failure(u"the document is too large"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(error.error ? error.errorString() : u"an object is wanted"_s);
    QString fault;
    JsonObject object(document.object(), {}, &fault);
    const Desired desired = readObject(object);
    if (!fault.isEmpty())
        return failure(fault);
    return desired;
}

} // namespace posthorn::plan
