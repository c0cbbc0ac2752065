// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/jsonobject.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace posthorn::providers {

JsonObject::JsonObject(QJsonObject object, QString place, QString *fault)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_fault(fault)
{
}

void JsonObject::fail(const char *key, const QString &what)
{
    if (m_fault->isEmpty())
        *m_fault = m_place + u'/' + QLatin1String(key) + u": "_s + what;
}

QJsonValue JsonObject::take(const char *key)
{
    m_asked.insert(QLatin1String(key));
    return m_object.value(QLatin1String(key));
}

QString JsonObject::text(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isString() || value.toString().isEmpty())
        fail(key, u"a text is wanted"_s);
    return value.toString();
}

bool JsonObject::isNull(const char *key)
{
    const bool null = m_object.value(QLatin1String(key)).isNull();
    if (null)
        take(key);
    return null;
}

QString JsonObject::anyText(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isString())
        fail(key, u"a text is wanted"_s);
    return value.toString();
}

QString JsonObject::textOr(const char *key, const QString &other)
{
    return has(key) ? text(key) : other;
}

bool JsonObject::flagOr(const char *key, bool other)
{
    return maybeFlag(key).value_or(other);
}

std::optional<bool> JsonObject::maybeFlag(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        fail(key, u"true or false is wanted"_s);
    return value.toBool();
}

int JsonObject::number(const char *key, int least, int most)
{
    const QJsonValue value = take(key);
    const int number = value.toInt(least - 1);
    if (number < least || number > most) {
        fail(key, u"a number in range is wanted"_s);
        return least;
    }
    return number;
}

quint32 JsonObject::serial(const char *key)
{
    const qint64 number = take(key).toInteger(-1);
    if (number < 0 || number > std::numeric_limits<quint32>::max()) {
        fail(key, u"a number in range is wanted"_s);
        return 0;
    }
    return static_cast<quint32>(number);
}

std::optional<int> JsonObject::maybeNumber(const char *key)
{
    if (take(key).isUndefined())
        return std::nullopt;
    return number(key, 0, std::numeric_limits<int>::max());
}

QStringList JsonObject::texts(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        fail(key, u"a list is wanted"_s);
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString() || item.toString().isEmpty())
            fail(key, u"a list of texts is wanted"_s);
        else if (texts.contains(item.toString()))
            fail(key, u"twice: "_s + item.toString());
        texts.append(item.toString());
    }
    return texts;
}

QList<JsonObject> JsonObject::objects(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        fail(key, u"a list is wanted"_s);
    QList<JsonObject> objects;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isObject())
            fail(key, u"a list of objects is wanted"_s);
        const QString place = m_place + u'/' + QLatin1String(key) + u'/' + QString::number(objects.size());
        objects.append(JsonObject(item.toObject(), place, m_fault));
    }
    return objects;
}

std::optional<JsonObject> JsonObject::object(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        fail(key, u"an object is wanted"_s);
    return JsonObject(value.toObject(), m_place + u'/' + QLatin1String(key), m_fault);
}

void JsonObject::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_asked.contains(it.key()) && m_fault->isEmpty())
            *m_fault = m_place + u'/' + it.key() + u": nobody knows this key"_s;
    }
}

} // namespace posthorn::providers
