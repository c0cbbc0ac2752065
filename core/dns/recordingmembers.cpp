// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/recordingmembers.h"

namespace posthorn::dns {

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

void putOctets(QJsonObject &object, QLatin1String key, const QByteArray &octets)
{
    put(object, key, QString::fromLatin1(octets.toBase64()));
}

QString RecordedMembers::text(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isString())
        blame(key);
    return safeText(value.toString());
}

DomainName RecordedMembers::name(QLatin1String key) const
{
    const auto name = DomainName::parse(m_object.value(key).toString().toLatin1());
    if (!name)
        blame(key);
    return name.value_or(DomainName());
}

qint64 RecordedMembers::number(QLatin1String key, qint64 most) const
{
    const QJsonValue value = m_object.value(key);
    const qint64 number = value.toInteger(-1);
    if (value.isUndefined())
        return 0;
    if (!value.isDouble() || number < 0 || number > most)
        blame(key);
    return number;
}

QByteArray RecordedMembers::octets(QLatin1String key, qsizetype most) const
{
    const QJsonValue value = m_object.value(key);
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() > most || (!value.isUndefined() && !value.isString()))
        blame(key);
    return *decoded;
}

QJsonArray RecordedMembers::list(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        blame(key);
    return value.toArray();
}

QList<QJsonObject> RecordedMembers::objects(QLatin1String key) const
{
    QList<QJsonObject> objects;
    for (const auto &value : list(key))
        objects.append(value.toObject());
    return objects;
}

void RecordedMembers::blame(QLatin1String key) const
{
    if (m_wrong.isEmpty())
        m_wrong = key;
}

} // namespace posthorn::dns
