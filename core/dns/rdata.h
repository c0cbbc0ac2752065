// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/dns/record.h"

#include <QList>

#include <optional>

/// Typed views of rdata in wire form. Each gives nothing where the octets are not of that form.
namespace posthorn::dns {

struct MxData
{
    quint16 preference = 0;
    DomainName host; ///< the root: null MX (RFC 7505)
    bool operator==(const MxData &) const = default;
};

struct SoaData
{
    DomainName primary;
    DomainName mailbox;
    quint32 serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0;
    bool operator==(const SoaData &) const = default;
};

struct SrvData
{
    quint16 priority = 0, weight = 0, port = 0;
    DomainName target;
    bool operator==(const SrvData &) const = default;
};

std::optional<DomainName> nameData(const Record &record); ///< NS, CNAME, PTR, DNAME
std::optional<Address> addressData(const Record &record); ///< A, AAAA
/// Of every A and AAAA in \a records, each once, in their order.
QList<Address> addressesIn(const QList<Record> &records);
std::optional<MxData> mxData(const Record &record);
std::optional<SoaData> soaData(const Record &record);
std::optional<SrvData> srvData(const Record &record);
/// The character-strings of TXT (and SPF, type 99).
std::optional<QList<QByteArray>> txtStrings(const Record &record);
/// The strings put together without anything between them (RFC 7208 §3.3, RFC 6376 §3.6.2.2, RFC 9989 §4.5).
QByteArray txtText(const Record &record);

/// rdata in presentation form, ASCII, as in a zone file; RFC 3597 form where the octets are not of the type.
QString rdataText(const Record &record);
/// `name. ttl IN TYPE rdata`
QString zoneLine(const Record &record);

/// A name as zone files have it (RFC 1035 §5.1): relative to the origin unless it ends in a dot, `@` for the
/// origin itself.
std::optional<DomainName> nameFromText(QByteArrayView text, const DomainName &origin);

/// rdata from presentation form.
/// \return wire form, or a few words for what is wrong (ldns's, mostly)
Result<QByteArray, QString> rdataFromText(RecordType type, const QString &text,
                                          const DomainName &origin = DomainName());

/// \name Making rdata
/// @{
QByteArray makeTxt(QByteArrayView text); ///< split at 255 octets
QByteArray makeMx(quint16 preference, const DomainName &host);
QByteArray makeName(const DomainName &name);
QByteArray makeAddress(const Address &address);
QByteArray makeSoa(const SoaData &soa);
/// @}

} // namespace posthorn::dns
