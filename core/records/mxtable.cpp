// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mxtable.h"

#include "core/base/userinput.h"
#include "core/records/mxlimits.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace posthorn::records {

namespace {

constexpr int kStep = 10; ///< between preferences, so that there is room for another server

bool isLess(const MxRow &a, const MxRow &b)
{
    return a.preference < b.preference;
}

quint16 bounded(int preference)
{
    return static_cast<quint16>(std::min<int>(preference, std::numeric_limits<quint16>::max()));
}

} // namespace

MxRank MxTable::rank(qsizetype row) const
{
    MxRank rank;
    for (qsizetype i = 0; i < row; ++i)
        rank.place += rows[i].preference != rows[i + 1].preference;
    rank.shared = std::count_if(rows.begin(), rows.end(),
                                [&](const MxRow &r) { return r.preference == rows[row].preference; }) > 1;
    return rank;
}

quint16 MxTable::nextPreference() const
{
    return rows.isEmpty() ? quint16(kStep) : bounded((rows.last().preference / kStep + 1) * kStep);
}

qsizetype MxTable::placeFor(quint16 preference) const
{
    return std::upper_bound(rows.begin(), rows.end(), MxRow{preference, {}}, isLess) - rows.begin();
}

MxTable MxTable::withRow(const MxRow &row) const
{
    MxTable table = *this;
    if (rows.size() < kMaxMxRows)
        table.rows.insert(placeFor(row.preference), row);
    return table;
}

MxTable MxTable::without(QList<qsizetype> gone) const
{
    MxTable table = *this;
    std::sort(gone.begin(), gone.end(), std::greater<>());
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    for (const qsizetype row : gone) {
        if (row >= 0 && row < table.rows.size())
            table.rows.removeAt(row);
    }
    return table;
}

MxTable MxTable::withPreference(qsizetype row, quint16 preference) const
{
    if (row < 0 || row >= rows.size() || rows[row].preference == preference)
        return *this;
    MxTable table = *this;
    MxRow changed = table.rows.takeAt(row);
    changed.preference = preference;
    table.rows.insert(table.placeFor(preference), changed);
    return table;
}

MxTable MxTable::withHost(qsizetype row, const QString &host) const
{
    MxTable table = *this;
    if (row >= 0 && row < rows.size())
        table.rows[row].host = host;
    return table;
}

MxTable MxTable::moved(qsizetype from, qsizetype to) const
{
    MxTable table = *this;
    if (from < 0 || from >= rows.size() || to < 0 || to >= rows.size())
        return table;
    table.rows.move(from, to);
    for (qsizetype i = 0; i < rows.size(); ++i)
        table.rows[i].preference = rows[i].preference;
    return table;
}

MxTable MxTable::renumbered() const
{
    MxTable table = *this;
    int preference = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i == 0 || rows[i].preference != rows[i - 1].preference)
            preference += kStep;
        table.rows[i].preference = bounded(preference);
    }
    return table;
}

QList<MxRecord> MxTable::records() const
{
    if (isNull)
        return {MxRecord{0, DomainName()}};
    QList<MxRecord> all;
    for (const MxRow &row : rows) {
        const auto host = hostFromUser(row.host);
        if (host && !all.contains(MxRecord{row.preference, *host}))
            all.append({row.preference, *host});
    }
    return all;
}

MxTable tableOf(const QList<MxRecord> &records, std::chrono::seconds ttl)
{
    MxTable table;
    table.ttl = ttl;
    table.isNull = records.size() == 1 && records.first().isNull();
    for (const MxRecord &record : records) {
        if (!table.isNull)
            table = table.withRow({record.preference, record.host.toUnicode()});
    }
    return table;
}

QString zoneLines(const MxTable &table, const DomainName &domain)
{
    QStringList lines;
    for (const MxRecord &record : table.records())
        lines.append(QStringLiteral("%1 %2 IN MX %3")
                         .arg(domain.toFqdn(), QString::number(table.ttl.count()),
                              QString::fromLatin1(print(record))));
    return lines.join(QLatin1Char('\n'));
}

} // namespace posthorn::records
