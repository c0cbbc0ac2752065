// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/record.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <variant>

namespace posthorn::dns {

/// The record sets of one name.
using RecordSets = QMap<RecordType, QList<Record>>;

/// \name What a zone says to a question (RFC 1034 §4.3.2, RFC 4592, RFC 6672 §3.2)
/// @{
/// Records of the type that was asked (all of the name's for ANY).
struct ZoneData
{
    QList<Record> records;
    bool operator==(const ZoneData &) const = default;
};
/// The name is an alias. For a DNAME the CNAME that it makes, with its TTL; its target was too long where
/// `tooLong` is set (RFC 6672 §2.2).
struct ZoneAlias
{
    Record cname;
    bool tooLong = false;
    bool operator==(const ZoneAlias &) const = default;
};
/// The name is at or below a cut: another zone answers for it.
struct ZoneReferral
{
    QList<Record> nameServers;
    QList<Record> glue;
    bool operator==(const ZoneReferral &) const = default;
};
/// No such records.
struct ZoneNothing
{
    bool nameExists = false; ///< NODATA rather than NXDOMAIN
    bool operator==(const ZoneNothing &) const = default;
};
using ZoneReply = std::variant<ZoneData, ZoneAlias, ZoneReferral, ZoneNothing>;
/// @}

/// The records at and below one name, and how they answer. A value.
class Zone
{
public:
    Zone() = default;
    Zone(const DomainName &apex, const QString &source)
        : m_apex(apex)
        , m_source(source)
    {
        m_names.insert(apex, {});
    }

    const DomainName &apex() const { return m_apex; }
    const QString &source() const { return m_source; } ///< the file it came from
    /// The zone's SOA, if it has one.
    const Record *soa() const;

    /// Adds a record at or below the apex. The same data twice count once (RFC 2181 §5).
    void add(const Record &record);
    /// The sets of a name; null where the name does not exist, empty for one that exists only because of
    /// names below it (an empty non-terminal, RFC 4592 §2.2.2).
    const RecordSets *find(const DomainName &name) const;

    /// What an authoritative server says of a name within the zone.
    ZoneReply reply(const DomainName &name, RecordType type) const;

private:
    ZoneReply referral(const QList<Record> &nameServers) const;

    DomainName m_apex;
    QString m_source;
    QHash<DomainName, RecordSets> m_names;
    QSet<QByteArray> m_known; ///< owner, type and data of every record
};

} // namespace posthorn::dns
