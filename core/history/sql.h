// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fillin.h"
#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

/// Short questions to the database.
namespace posthorn::history {

/// The first value of the first row; 0 where there is none.
inline Result<qint64, QSqlError> number(const QSqlDatabase &database, const QString &sql,
                                        const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool good = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (!good)
        return failure(query.lastError());
    return query.next() ? query.value(0).toLongLong() : 0;
}

/// The same for a text.
inline Result<QString, QSqlError> words(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(query.lastError());
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace posthorn::history
