// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dns/answer.h"

namespace posthorn::dns {

/// A DNS response, decoded. Records of other classes than IN are left out.
struct Message
{
    quint16 id = 0;
    bool response = false; ///< QR
    int opcode = 0;
    int rcode = 0; ///< with the upper bits of OPT
    Flags flags;
    std::optional<Question> question;
    QList<Record> answer;
    QList<Record> authority;
    QList<Record> additional;
    bool edns = false;
    int ednsUdpOctets = 0;
    QList<ExtendedError> errors;

    bool operator==(const Message &) const = default;
};

enum class EdnsMode
{
    None,
    Plain,
    DnssecOk
};

struct QueryOptions
{
    EdnsMode edns = EdnsMode::Plain;
    bool recursionDesired = true;
    bool checkingDisabled = false;
};

/// \return a query with \a id (RFC 1035 §4.1, RFC 6891)
QByteArray encodeQuery(const Question &question, quint16 id, const QueryOptions &options);

/// Reads any octets; never crashes (ldns, without its printer of whole packets).
Result<Message, QString> decodeMessage(QByteArrayView wire);

/// A response made of an Answer, for recordings and for a forwarder of ours.
QByteArray encodeResponse(const Answer &answer, quint16 id);

/// Judges a response: follows aliases from the question's name (at most kMaxAliases), and says found, absent
/// or failed. An alias chain whose end the message does not hold counts as `NoData` only where an SOA says so
/// or the response is authoritative for the target; else \a dangling is set, and the target must be asked.
struct Judgement
{
    Outcome outcome;
    QList<Record> aliases;
    std::optional<DomainName> dangling; ///< ask this name next
};
Judgement judge(const Question &question, const Message &message);

} // namespace posthorn::dns
