// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// Checks JSON against a schema, as far as our own schemas use the language (JSON Schema 2020-12): $ref into
/// $defs, anyOf, type (one or several), const, enum, pattern, minLength, minimum, maximum, items, minItems,
/// uniqueItems, properties, required and additionalProperties. A keyword beyond these is a fault of the
/// schema. \return what is wrong, with its place; empty when nothing is
QString schemaFault(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &root,
                    const QString &place = {});
