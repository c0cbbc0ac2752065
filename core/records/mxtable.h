// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/mxrecord.h"

#include <QList>
#include <QString>

#include <chrono>

namespace posthorn::records {

/// A mail server as somebody writes it down; what is typed need not be a name yet.
struct MxRow
{
    quint16 preference = 0; ///< lower is tried first
    QString host;           ///< as typed

    bool operator==(const MxRow &) const = default;
};

/// Where a row comes in the order in which senders try.
struct MxRank
{
    int place = 1;       ///< 1: first
    bool shared = false; ///< another row has the same preference

    bool operator==(const MxRank &) const = default;
};

/// A domain's mail servers while they are being edited: rows by preference, equal ones in the order in which
/// they came. Pure value; each verb gives another table.
struct MxTable
{
    QList<MxRow> rows;
    std::chrono::seconds ttl{3600}; ///< of the whole set (RFC 2181 §5.2)
    bool isNull = false;            ///< the domain receives no mail (RFC 7505); the rows wait meanwhile

    bool operator==(const MxTable &) const = default;

    MxRank rank(qsizetype row) const;
    /// What a server added at the end would have: a step of ten behind the last.
    quint16 nextPreference() const;
    /// Where a row of that preference is put: behind its equals.
    qsizetype placeFor(quint16 preference) const;

    /// \name Verbs. A row that is not there changes nothing; beyond kMaxMxRows nothing is added.
    /// @{
    MxTable withRow(const MxRow &row) const;
    MxTable without(QList<qsizetype> rows) const;
    MxTable withPreference(qsizetype row, quint16 preference) const;
    MxTable withHost(qsizetype row, const QString &host) const;
    /// The server goes to another place; the numbers stay where they are, so that it takes that place's rank.
    MxTable moved(qsizetype from, qsizetype to) const;
    /// 10, 20, 30…: equal ones stay equal.
    MxTable renumbered() const;
    /// @}

    /// The records that can be read out of it; rows that are no name are left out. Null: the one record `0
    /// .`.
    QList<MxRecord> records() const;
};

/// The table of what is published.
MxTable tableOf(const QList<MxRecord> &records, std::chrono::seconds ttl);
/// `example.org. 3600 IN MX 10 mail.example.org.`, a line a record.
QString zoneLines(const MxTable &table, const DomainName &domain);

} // namespace posthorn::records
