// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/dns/record.h"

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <variant>

namespace posthorn::dns {

/// An address and port that questions go to.
struct Endpoint
{
    Address address;
    quint16 port = 53;

    QString toString() const; ///< "192.0.2.1:53", "[2001:db8::1]:53"
    bool operator==(const Endpoint &) const = default;
    friend size_t qHash(const Endpoint &e, size_t seed = 0) { return qHash(e.address, seed) ^ e.port; }
};

/// How a question travelled.
enum class Transport
{
    None,
    Udp,
    Tcp,
    Https
};

/// There are records of the type that was asked.
struct Found
{
    QList<Record> records;       ///< of that type alone, at the end of the alias chain
    std::chrono::seconds ttl{0}; ///< the smallest of theirs and the chain's

    bool operator==(const Found &) const = default;
};

/// There are none, and whoever is responsible says so.
struct Absent
{
    enum class Kind
    {
        NoData,   ///< the name exists, without such records (RFC 2308 §2.2)
        NxDomain, ///< the name does not exist (RFC 2308 §2.1)
    } kind = Kind::NoData;
    std::chrono::seconds ttl{0}; ///< negative TTL (RFC 2308 §5); 0 where no SOA came with it

    bool operator==(const Absent &) const = default;
};

/// It could not be seen. This says nothing about whether there are records.
struct Failed
{
    enum class Why
    {
        Timeout,     ///< no answer in time
        ServFail,    ///< RCODE 2
        Refused,     ///< RCODE 5, or a name that no zone at hand covers
        BadRcode,    ///< FORMERR, NOTIMP and the rest; `detail` names it
        Malformed,   ///< octets that are no DNS message, or not an answer to the question
        Truncated,   ///< TC over UDP, and TCP failed too
        Unreachable, ///< nobody listens, no route, TLS failed
        AliasLoop,   ///< CNAMEs in a circle, or more than kMaxAliases
        NoResolver,  ///< no resolver is configured
        NotRecorded, ///< a replay that does not hold this question
        Cancelled,
    } why = Why::Timeout;
    QString detail; ///< what else is known, safe to show; not translated (server's words, error names)

    bool operator==(const Failed &) const = default;
};

using Outcome = std::variant<Found, Absent, Failed>;

/// Extended DNS error (RFC 8914).
struct ExtendedError
{
    quint16 code = 0;
    QString text; ///< the server's words, through safeText()

    bool operator==(const ExtendedError &) const = default;
};

/// Header bits of the response (RFC 1035 §4.1.1, RFC 4035 §3.2).
struct Flags
{
    bool authoritative = false; ///< AA
    bool truncated = false;     ///< TC, as the first response over UDP had it
    bool recursion = false;     ///< RA
    bool authentic = false;     ///< AD; a hint of the resolver's, never proof

    bool operator==(const Flags &) const = default;
};

/// What came of one question. A value.
struct Answer
{
    Question question;
    Outcome outcome = Failed{};
    QList<Record> aliases;    ///< the CNAME records that were followed, in order
    QList<Record> authority;  ///< authority section (SOA of a negative answer, NS of a referral)
    QList<Record> additional; ///< without OPT
    int rcode = 0;            ///< extended RCODE (RFC 6891 §6.1.3); 0 where nothing was received
    Flags flags;
    bool edns = false; ///< the response had an OPT record
    QList<ExtendedError> errors;
    QString server; ///< who answered: an endpoint, a URL, a zone file; empty where nobody did
    Transport transport = Transport::None;
    int tries = 0; ///< how often it was sent
    std::chrono::microseconds elapsed{0};
    qsizetype octets = 0; ///< size of the response
    QByteArray wire;      ///< the response as received; empty where it was made here

    const Found *found() const { return std::get_if<Found>(&outcome); }
    const Absent *absent() const { return std::get_if<Absent>(&outcome); }
    const Failed *failed() const { return std::get_if<Failed>(&outcome); }
    bool isNxDomain() const { return absent() && absent()->kind == Absent::Kind::NxDomain; }
    bool isNoData() const { return absent() && absent()->kind == Absent::Kind::NoData; }
    /// The records found; none where there are none or it failed: ask failed() first where that matters.
    QList<Record> records() const { return found() ? found()->records : QList<Record>(); }
    /// The name at the end of the alias chain.
    DomainName canonicalName() const;

    bool operator==(const Answer &) const = default;
};

/// An answer that was never asked of anybody.
Answer failedAnswer(const Question &question, Failed::Why why, const QString &detail = {});

} // namespace posthorn::dns
