// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString objectFault(const QJsonObject &object, const QJsonObject &schema, const QJsonObject &root,
                    const QString &place)
{
    const QJsonObject properties = schema[u"properties"].toObject();
    for (const QJsonValue &key : schema[u"required"].toArray()) {
        if (!object.contains(key.toString()))
            return place + u": lacks "_s + key.toString();
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        // Where other keys may stand, the schema says of what kind.
        const QJsonValue others = schema[u"additionalProperties"];
        if (!properties.contains(it.key()) && !others.isObject())
            return place + u": has "_s + it.key();
        const QJsonValue rule = properties.contains(it.key()) ? properties[it.key()] : others;
        const QString fault = schemaFault(it.value(), rule.toObject(), root, place + u'/' + it.key());
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString arrayFault(const QJsonArray &array, const QJsonObject &schema, const QJsonObject &root,
                   const QString &place)
{
    if (array.size() < schema[u"minItems"].toInt())
        return place + u": too few"_s;
    QJsonArray seen;
    for (const QJsonValue &item : array) {
        if (schema[u"uniqueItems"].toBool() && seen.contains(item))
            return place + u": twice"_s;
        seen.append(item);
        const QString fault = schemaFault(item, schema[u"items"].toObject(), root,
                                          place + u'/' + QString::number(seen.size() - 1));
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString textFault(const QString &text, const QJsonObject &schema, const QString &place)
{
    if (text.size() < schema[u"minLength"].toInt())
        return place + u": too short"_s;
    if (schema.contains(u"pattern") &&
        !QRegularExpression(schema[u"pattern"].toString()).match(text).hasMatch())
        return place + u": does not fit the pattern: "_s + text;
    return {};
}

QString numberFault(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    const double number = value.toDouble(-1);
    const bool fits = value.isDouble() && number == double(qint64(number)) &&
                      number >= schema[u"minimum"].toDouble() && number <= schema[u"maximum"].toDouble(1e15);
    return fits ? QString() : place + u": no number in range"_s;
}

QString anyFault(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &root,
                 const QString &place)
{
    QString fault;
    for (const QJsonValue &one : schema[u"anyOf"].toArray()) {
        fault = schemaFault(value, one.toObject(), root, place);
        if (fault.isEmpty())
            return fault;
    }
    return fault; // of the last, which in our schemas is the one that is not null
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    default:
        return u"number"_s;
    }
}

QString keywordFault(const QJsonObject &schema, const QString &place)
{
    static const QSet<QString> known{u"$schema"_s,     u"$comment"_s,    u"title"_s,
                                     u"description"_s, u"$defs"_s,       u"$ref"_s,
                                     u"type"_s,        u"enum"_s,        u"pattern"_s,
                                     u"minLength"_s,   u"minimum"_s,     u"maximum"_s,
                                     u"$id"_s,         u"anyOf"_s,       u"const"_s,
                                     u"items"_s,       u"minItems"_s,    u"required"_s,
                                     u"properties"_s,  u"uniqueItems"_s, u"additionalProperties"_s};
    for (const QString &key : schema.keys()) {
        if (!known.contains(key))
            return place + u": unknown keyword "_s + key;
    }
    return {};
}

} // namespace

QString schemaFault(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &root,
                    const QString &place)
{
    if (const QString fault = keywordFault(schema, place); !fault.isEmpty())
        return fault;
    if (schema.contains(u"$ref")) {
        const QString name = schema[u"$ref"].toString().mid(u"#/$defs/"_s.size());
        if (!root[u"$defs"].toObject().contains(name))
            return place + u": no definition "_s + name;
        return schemaFault(value, root[u"$defs"][name].toObject(), root, place);
    }
    if (schema.contains(u"enum"))
        return schema[u"enum"].toArray().contains(value) ? QString() : place + u": not one of the words"_s;
    if (schema.contains(u"const"))
        return schema[u"const"] == value ? QString() : place + u": not the word"_s;
    if (schema.contains(u"anyOf"))
        return anyFault(value, schema, root, place);
    QStringList types;
    for (const QJsonValue &type : schema[u"type"].toArray({schema[u"type"]}))
        types.append(type.toString());
    const QString type = typeName(value);
    if (value.isDouble() && types.contains(u"integer"))
        return numberFault(value, schema, place);
    if (types.isEmpty() || !types.contains(type))
        return place + u": is no "_s + types.join(u" or "_s);
    if (type == u"object")
        return objectFault(value.toObject(), schema, root, place);
    if (type == u"array")
        return arrayFault(value.toArray(), schema, root, place);
    return type == u"string" ? textFault(value.toString(), schema, place) : QString();
}
