// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"
#include "core/base/safetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <array>

/// What entries of a recording of every kind are written and read with. Members that say nothing (empty, 0)
/// are left out.
namespace posthorn::dns {

/// The largest number that a member may be, where nothing smaller is known.
inline constexpr qint64 kMaxRecordedNumber = qint64(1) << 52;

/// A value of an enumeration, and what stands for it in the file.
template <class E>
struct RecordedWord
{
    E value;
    const char *word;
};

template <class E, size_t N>
QString wordOf(const std::array<RecordedWord<E>, N> &table, E value)
{
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const auto &w) { return w.value == value; });
    return row != table.end() ? QString::fromLatin1(row->word) : QString();
}

void put(QJsonObject &object, QLatin1String key, const QString &text);
void put(QJsonObject &object, QLatin1String key, qint64 number);
void put(QJsonObject &object, QLatin1String key, const QJsonArray &list);
void putOctets(QJsonObject &object, QLatin1String key, const QByteArray &octets);

/// Takes members out of an object, and remembers the first that is wrong.
class RecordedMembers
{
public:
    /// Both outlive this
    RecordedMembers(const QJsonObject &object, QString &wrong)
        : m_object(object)
        , m_wrong(wrong)
    {
    }
    /// The same for an object inside this one.
    RecordedMembers of(const QJsonObject &object) const { return RecordedMembers(object, m_wrong); }

    QString text(QLatin1String key) const; ///< safe to show; absent: empty
    DomainName name(QLatin1String key) const;
    qint64 number(QLatin1String key, qint64 most) const;        ///< absent: 0
    QByteArray octets(QLatin1String key, qsizetype most) const; ///< absent: empty
    QList<QJsonObject> objects(QLatin1String key) const;        ///< of a list
    QJsonArray list(QLatin1String key) const;
    template <class E, size_t N>
    E word(QLatin1String key, const std::array<RecordedWord<E>, N> &table) const
    {
        const QString given = text(key);
        const auto row = std::find_if(table.begin(), table.end(),
                                      [&](const auto &w) { return given == QLatin1String(w.word); });
        if (row == table.end())
            blame(key);
        return row != table.end() ? row->value : table.front().value;
    }
    void blame(QLatin1String key) const;

private:
    const QJsonObject &m_object;
    QString &m_wrong;
};

} // namespace posthorn::dns
