// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/domainname.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace posthorn::smtp {

/// One reply of a server (RFC 5321 §4.2). Hostile octets: show them through safeText().
struct Reply
{
    int code = 0;            ///< 100 to 599; 0: what came is no reply
    QList<QByteArray> lines; ///< texts behind the code, without line ends
    std::chrono::milliseconds elapsed{0};

    bool isPositive() const { return code >= 200 && code < 400; }
    bool isTemporary() const { return code >= 400 && code < 500; }
    bool isPermanent() const { return code >= 500; }
    bool operator==(const Reply &) const = default;
};

/// One command and what came of it. The first exchange has an empty command: connecting and the greeting.
struct Exchange
{
    QByteArray command; ///< without CRLF
    std::optional<Reply> reply;
    bool encrypted = false;

    bool operator==(const Exchange &) const = default;
};

/// What TLS came to after STARTTLS. The chain is never judged here beyond these facts: who judges it knows
/// whether MTA-STS or DANE counts.
struct TlsSeen
{
    bool done = false;       ///< the handshake came to its end
    QString failure;         ///< where it did not; the library's words, safe to show
    QString version;         ///< "TLSv1.3"
    QString cipher;          ///< "TLS_AES_256_GCM_SHA384"
    QList<QByteArray> chain; ///< DER, the server's own certificate first, as presented
    bool trusted = false;    ///< leads to an authority that this machine trusts, whatever its name
    QString distrust;        ///< why not; the library's words, safe to show
    bool matches = false;    ///< the certificate is for the host's name (RFC 9525)
    bool injected = false;   ///< clear text sent with STARTTLS was taken as if it came encrypted
    bool operator==(const TlsSeen &) const = default;
};

/// How a dialogue ended.
enum class Outcome
{
    Ok,
    NoRoute, ///< this machine has no way to such an address: not the domain's fault
    Refused, ///< the connection was refused
    ConnectTimeout,
    Timeout,  ///< connected, and then silence
    NotSmtp,  ///< what came is no SMTP
    TempFail, ///< 4xx where the dialogue could not go on
    Rejected, ///< 5xx where the dialogue could not go on
    TlsFailed,
    Broken,      ///< the connection was closed or reset in the midst
    NotRecorded, ///< a replay that does not hold it
    Cancelled,
};

/// Everything that one connection showed. A value.
struct Dialogue
{
    Address address;
    Outcome outcome = Outcome::Cancelled;
    QString detail; ///< safe to show, not translated
    QList<Exchange> exchanges;
    std::chrono::milliseconds connectTime{0};
    bool offersStartTls = false;
    std::optional<TlsSeen> tls; ///< where STARTTLS was accepted
    bool operator==(const Dialogue &) const = default;
};

/// What a dialogue is to try.
struct Call
{
    DomainName host; ///< the mail server's name: SNI and the certificate's name
    Address address;
    quint16 port = 25;
    QByteArray helo;       ///< what we call ourselves
    QByteArray postmaster; ///< goes on to MAIL and RCPT of this mailbox; empty: not
    QByteArray foreign;    ///< relay test: RCPT of this foreign mailbox; empty: not
    bool operator==(const Call &) const = default;
};

/// Lives on one event loop; never blocks; every dialogue ends, a stopped one at once as Cancelled.
class Dialler
{
public:
    virtual ~Dialler() = default;
    virtual QCoro::Task<Dialogue> talk(Call call, std::stop_token stop) = 0;
};

} // namespace posthorn::smtp
