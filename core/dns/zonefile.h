// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/record.h"

#include <QList>
#include <QString>

namespace posthorn::dns {

/// What is wrong with a zone file, and where.
struct ZoneFileError
{
    int line = 0; ///< counted from 1, the line on which the entry begins; 0: the file as a whole
    enum class Why
    {
        Unreadable,         ///< the file cannot be opened or read; `detail`: the system's word
        TooLarge,           ///< more than kMaxZoneFileOctets
        TooManyErrors,      ///< the rest was not read
        Include,            ///< `$INCLUDE`: one file must hold all
        UnknownDirective,   ///< another word with `$` in front
        UnterminatedString, ///< a quotation mark without its partner on the line
        UnterminatedGroup,  ///< a parenthesis without its partner, or an entry longer than a record can be
        StringTooLong,      ///< a character-string of more than 255 octets
        BadName,            ///< an owner or origin that is no domain name
        NoOwner,            ///< a line that begins with a blank, and no owner before it
        BadTtl,             ///< no number, or above 2^31-1 (RFC 2181 §8)
        OtherClass,         ///< a class other than IN
        NoType,             ///< an unknown type, or none
        BadData,            ///< data that are not of the type; `detail`: what ldns says
        NoZone,             ///< a record before the first SOA
        OutsideZone,        ///< a record whose owner is not within the zone that the last SOA began
        TwoZones,           ///< a second SOA for the same zone, in this file or another
        AliasAndOther,      ///< a CNAME beside other data, or two of them (RFC 1034 §3.6.2)
        BadRemoval,         ///< a `posthorn-remove` comment that is not NAME TYPE
    } why = Why::Unreadable;
    QString detail; ///< what it is about, safe to show

    bool operator==(const ZoneFileError &) const = default;
};

/// The reason as one sentence for people, without the line (translated).
QString zoneFileErrorText(const ZoneFileError &error);

/// A record set to be taken away, from a comment line `; posthorn-remove: NAME TYPE`.
struct SetRemoval
{
    DomainName name;
    RecordType type = RecordType::Any; ///< Any: all sets of the name

    bool operator==(const SetRemoval &) const = default;
};

/// A record and the line on which it began.
struct ZoneEntry
{
    Record record;
    int line = 0;

    bool operator==(const ZoneEntry &) const = default;
};

/// What a zone file says, in its order, with everything that is wrong in it. A value.
struct ZoneFile
{
    QString source; ///< the file's name as it was given
    QList<ZoneEntry> entries;
    QList<SetRemoval> removals;
    QList<ZoneFileError> errors;

    bool operator==(const ZoneFile &) const = default;
};

/// Reads master format (RFC 1035 §5.1, RFC 2308 §4): `$ORIGIN`, `$TTL`, parentheses, comments, `@`, relative
/// names, TTLs with units ("1h30m"), unknown types (RFC 3597). Reading goes on after an entry that is wrong.
///
/// The origin at the start is the root. A missing TTL is that of `$TTL`, else the last one written, else the
/// SOA's minimum, else one hour (an overlay without any). Of the zones themselves only what a single one can
/// tell is judged here (AliasAndOther); the rest by ZoneFileResolver.
///
/// \note hostile input: linear time, at most kMaxFileErrors errors
ZoneFile parseZoneFile(QByteArrayView text, const QString &source);

/// The same for a file of the disk, of at most kMaxZoneFileOctets.
ZoneFile readZoneFile(const QString &path);

} // namespace posthorn::dns
