// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/wishes.h"

#include "core/plan/planjson.h"
#include "core/records/mxlimits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSchema = u"posthorn.draft/1"_s;

QJsonObject tableJson(const records::MxTable &table)
{
    QJsonArray rows;
    for (const records::MxRow &row : table.rows)
        rows.append(QJsonObject{{u"priority"_s, row.preference}, {u"host"_s, row.host}});
    return {
        {u"rows"_s, rows}, {u"ttl"_s, static_cast<qint64>(table.ttl.count())}, {u"isNull"_s, table.isNull}};
}

records::MxTable readTable(const QJsonObject &object)
{
    records::MxTable table;
    for (const QJsonValue &row : object[u"rows"_s].toArray()) {
        const int priority = std::clamp(row[u"priority"_s].toInt(), 0, 65535);
        table = table.withRow(
            {static_cast<quint16>(priority), row[u"host"_s].toString().left(kMaxPastedLineChars)});
    }
    const auto ttl = std::chrono::seconds(object[u"ttl"_s].toInt(static_cast<int>(plan::kUsualTtl.count())));
    table.ttl = std::clamp(ttl, plan::kLeastTtl, plan::kMostTtl);
    table.isNull = object[u"isNull"_s].toBool();
    return table;
}

} // namespace

plan::Desired desiredOf(const Wishes &wishes)
{
    plan::Desired desired = wishes.desired;
    if (!wishes.receives())
        desired.mx = plan::Wish<QList<records::MxRecord>>::removal();
    else if (wishes.mxIsWished)
        desired.mx = wishes.mx.isNull ? plan::Wish<QList<records::MxRecord>>::removal()
                                      : plan::Wish<QList<records::MxRecord>>(wishes.mx.records());
    return desired;
}

QString changeKey(const plan::Change &change)
{
    return dns::typeName(change.type) + u' ' + change.name.toFqdn().toLower();
}

QByteArray wishesJson(const DomainName &domain, const Wishes &wishes)
{
    QJsonObject answers;
    for (auto it = wishes.answers.begin(); it != wishes.answers.end(); ++it)
        answers.insert(it.key(), it.value());
    const QJsonObject object{
        {u"schema"_s, kSchema},
        {u"domain"_s, domain.toString()},
        {u"hasGateway"_s, wishes.hasGateway},
        {u"gateway"_s, wishes.gateway},
        {u"dnsByOthers"_s, wishes.dnsByOthers},
        {u"mx"_s, tableJson(wishes.mx)},
        {u"mxIsWished"_s, wishes.mxIsWished},
        {u"desired"_s, QJsonDocument::fromJson(plan::desiredJson(wishes.desired)).object()},
        {u"answers"_s, answers},
        {u"leftOut"_s, QJsonArray::fromStringList(wishes.leftOut)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<std::pair<DomainName, Wishes>, QString> readWishes(const QByteArray &json)
{
    if (json.size() > plan::kMaxPlanOctets)
        return failure(u"the document is too large"_s);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"schema"_s].toString() != kSchema)
        return failure(u"this is no draft of schema "_s + kSchema);
    const auto domain = DomainName::parse(object[u"domain"_s].toString().toLatin1());
    const auto desired =
        plan::readDesired(QJsonDocument(object[u"desired"_s].toObject()).toJson(QJsonDocument::Compact));
    if (!domain)
        return failure(u"there is no domain in it"_s);
    if (!desired)
        return failure(desired.error());
    Wishes wishes;
    wishes.hasGateway = object[u"hasGateway"_s].toBool();
    wishes.gateway = object[u"gateway"_s].toString();
    wishes.dnsByOthers = object[u"dnsByOthers"_s].toBool();
    wishes.mx = readTable(object[u"mx"_s].toObject());
    wishes.mxIsWished = object[u"mxIsWished"_s].toBool();
    wishes.desired = *desired;
    const QJsonObject answers = object[u"answers"_s].toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        wishes.answers.insert(it.key(), it.value().toString());
    for (const QJsonValue &key : object[u"leftOut"_s].toArray())
        wishes.leftOut.append(key.toString());
    return std::pair{*domain, wishes};
}

} // namespace posthorn::ui
