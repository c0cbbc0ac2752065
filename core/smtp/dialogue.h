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
#include <functional>
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
    Unsafe,      ///< the connection is not as safe as was demanded; no message was handed over
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
    bool taken = false;         ///< the server took the message that was to be handed over

    /// The last reply to \a verb ("STARTTLS"); null where there is none.
    const Reply *replyTo(QByteArrayView verb) const;
    bool operator==(const Dialogue &) const = default;
};

/// What we call ourselves unless told otherwise: says who talks and nothing of the machine or its network
/// (RFC 2606 keeps the name free). Servers that insist on a name which exists refuse it, and that is told as
/// a refusal of ours.
inline constexpr const char *kDefaultHelo = "posthorn.invalid";

/// What a dialogue is to try.
struct Call
{
    DomainName host; ///< the mail server's name: SNI and the certificate's name
    Address address;
    quint16 port = 25;
    QByteArray helo = kDefaultHelo; ///< what we call ourselves
    QByteArray postmaster;          ///< goes on to MAIL and RCPT of this mailbox; empty: not
    QByteArray foreign;             ///< relay test: RCPT of this foreign mailbox; empty: not
    bool startTls = true;           ///< false: in clear text, whatever is offered
    bool operator==(const Call &) const = default;
};

/// A message to be handed over.
struct Mail
{
    QByteArray from; ///< mailbox of the envelope; empty: the null reverse-path
    QByteArray to;
    QByteArray message; ///< lines end with CR LF; leading dots are not yet doubled
    bool operator==(const Mail &) const = default;
};

/// Says why a message must not go over a connection; empty: it may. Null: the connection is in clear text.
using Objection = std::function<QString(const TlsSeen *tls)>;

/// Lives on one event loop; never blocks; every dialogue ends, a stopped one at once as Cancelled.
class Dialler
{
public:
    virtual ~Dialler() = default;
    /// Looks, and sends no message.
    virtual QCoro::Task<Dialogue> talk(Call call, std::stop_token stop) = 0;
    /// Hands a message over, unless there is an objection to how the connection is secured.
    virtual QCoro::Task<Dialogue> send(Call call, Mail mail, Objection objection, std::stop_token stop) = 0;
};

} // namespace posthorn::smtp
