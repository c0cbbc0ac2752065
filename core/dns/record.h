// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <QByteArray>
#include <QHashFunctions>

#include <chrono>
#include <optional>

namespace posthorn::dns {

/// RR types (IANA registry); any other 16-bit value is allowed too.
enum class RecordType : quint16
{
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Ptr = 12,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Srv = 33,
    Dname = 39,
    Opt = 41,
    Ds = 43,
    Rrsig = 46,
    Nsec = 47,
    Dnskey = 48,
    Nsec3 = 50,
    Tlsa = 52,
    Spf = 99,
    Any = 255,
};

/// "MX", or "TYPE65280" (RFC 3597 §5) for one that has no name here.
QString typeName(RecordType type);
std::optional<RecordType> typeFromName(QStringView name);

/// What is asked. The class is always IN.
struct Question
{
    DomainName name;
    RecordType type = RecordType::A;

    bool operator==(const Question &) const = default;
    friend size_t qHash(const Question &q, size_t seed = 0)
    {
        return qHash(q.name, seed) ^ (size_t(q.type) * 0x9e3779b97f4a7c15ULL);
    }
};

/// One resource record of class IN.
struct Record
{
    DomainName name;
    RecordType type = RecordType::A;
    std::chrono::seconds ttl{0};
    QByteArray rdata; ///< wire form, names inside uncompressed; hostile: read it through rdata.h

    bool operator==(const Record &) const = default;
};

} // namespace posthorn::dns
