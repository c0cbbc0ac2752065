// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"
#include "core/smtp/certificate.h"

/// Pure questions to what talking to the mail servers showed.
namespace posthorn::audit {

/// What a server came to, from the domain's side.
enum class ServerOutcome
{
    Ok,
    Refused,
    Timeout,
    TempFail,
    Rejected, ///< no sender could pass, or it does not speak SMTP
    TlsFailed,
    Unknown, ///< it is about this machine, or could not be seen
};
ServerOutcome outcomeOf(const lookup::SmtpServerSeen &server, const lookup::NetworkSeen &network);

/// "the connection is refused": in a few words, translated.
QString outcomeText(smtp::Outcome outcome);

/// The reply that ended the dialogue; null where none did.
const smtp::Reply *refusalOf(const smtp::Dialogue &dialogue);
/// The dialogue ended with a refusal that is about this machine.
bool refusesUs(const lookup::SmtpServerSeen &server);
/// The refusal that is about this machine, of the dialogue or of \a mailbox in it; null where none was.
const smtp::Reply *refusalOfUs(const lookup::SmtpServerSeen &server, const QByteArray &mailbox);
/// It ended as our time for all steps together was over, and not that of its last one: how long the server
/// would have taken is not known. Senders have minutes for each step (RFC 5321 §4.5.3.2).
bool ranOutOfTime(const smtp::Dialogue &dialogue);
/// The server said hello, so that what it offers is known.
bool saidHello(const smtp::Dialogue &dialogue);
/// The greeting, the first reply of all; null where none came.
const smtp::Reply *greetingOf(const smtp::Dialogue &dialogue);
/// The reply to RCPT of \a mailbox, or nothing.
const smtp::Reply *replyToRecipient(const smtp::Dialogue &dialogue, const QByteArray &mailbox);

/// "554 5.7.1 go away": on one line, safe to show.
QString replyText(const smtp::Reply &reply);
/// Where it was tried and what came: "mx1.example.com 192.0.2.1: connection refused".
QString evidence(const lookup::SmtpServerSeen &server);
QString evidence(const lookup::SmtpServerSeen &server, const QString &what);

/// A fault of \a host hits the best server, or no other does the work; and not where the host itself works
/// at another of its addresses.
bool isGrave(const Judging &on, const DomainName &host);

/// The certificate that the server presents, where there is one.
std::optional<smtp::Certificate> certificateOf(const lookup::SmtpServerSeen &server);

} // namespace posthorn::audit
