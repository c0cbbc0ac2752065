// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"
#include "tests/support/lab/loopback.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace posthorn::lab {

/// What a hostile or broken server does with a question.
enum class Misdeed
{
    None,               ///< answers from its records, else as setUpstream() says, else NXDOMAIN
    WrongId,            ///< right answer, other id
    WrongQuestion,      ///< an answer to a question that was not asked
    WrongThenRight,     ///< three forged answers with wrong ids (192.0.2.66), then the right one
    OtherPort,          ///< right answer from another UDP port
    Truncated,          ///< TC over UDP; right answer over TCP
    TruncatedTcpClosed, ///< TC over UDP; TCP is closed on the question
    TruncatedTcpSilent, ///< TC over UDP; no answer over TCP
    Huge,               ///< TC over UDP; over TCP a TXT answer of 65535 octets, the most a message can have
    ServFail,           ///< with extended error 6, "DNSSEC Bogus", and a text with control octets (RFC 8914)
    Refused,
    FormErrToEdns,     ///< FORMERR while the question has EDNS; right answer without
    BareFormErr,       ///< FORMERR, a header and no more (without the question)
    BareFormErrToEdns, ///< the same while the question has EDNS; right answer without
    NotImpToEdns,      ///< NOTIMP while the question has EDNS; right answer without
    DropsEdns,         ///< nothing while the question has EDNS; right answer without
    NotImp,            ///< NOTIMP to everything
    Silent,            ///< never answers
    Garbage,           ///< the id, and a header that promises what is not there
    Short,             ///< five octets
    Half,              ///< the first half of the right answer
    RandomOctets,      ///< 64 of them
    AliasLoop,         ///< CNAME to a name that is a CNAME back
    LongChain,         ///< 40 CNAMEs in a row, the answer at their end
    Duplicates,        ///< the right answer five times
    Late,              ///< the right answer after setLateness()
    Lie,               ///< an address (192.0.2.66) where there is none: NXDOMAIN and NODATA rewritten
    NotAnAnswer,       ///< QR is clear: the question comes back
};

/// A DNS server of our own that misbehaves as told, in a thread of its own: blocking test code may ask it.
/// UDP and TCP on one loopback address and port. What is set may be changed while it runs.
class HostileServer
{
public:
    /// One question as it came.
    struct Seen
    {
        quint16 id = 0;
        dns::Question question;
        dns::Transport transport = dns::Transport::Udp;
        quint16 port = 0; ///< the asker's
        bool edns = false;
        bool recursion = false; ///< RD
    };

    HostileServer();
    ~HostileServer();
    Q_DISABLE_COPY_MOVE(HostileServer)

    /// Port 0: any free one. A scripted name server of a lab is started by the lab.
    bool listen(const Address &address = loopback(), quint16 port = 0);
    void close();
    dns::Endpoint endpoint() const;

    /// Records that it has, in master format, names absolute; replaces those before. Names that are there
    /// without the type asked give NODATA; CNAMEs are followed within, and left open where they lead out of
    /// the zone of its SOA record.
    /// \return false where the text cannot be read
    bool setRecords(const QByteArray &text);
    void setAuthoritative(bool aa); ///< default: not; RA then
    /// Where questions without records go.
    void setUpstream(const dns::Endpoint &server);
    void setLateness(std::chrono::milliseconds lateness); ///< default 2 s
    /// Whether it accepts TCP connections. Set before listen().
    void setTcp(bool listens);

    void setMisdeed(Misdeed misdeed); ///< for all that is not named below
    void setMisdeed(const QByteArray &name, Misdeed misdeed);
    void setMisdeed(const QByteArray &name, dns::RecordType type, Misdeed misdeed);

    QList<Seen> seen() const;
    int questions() const; ///< seen().size()
    int distinctIds() const;
    int distinctPorts() const; ///< over UDP
    void forget();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace posthorn::lab
