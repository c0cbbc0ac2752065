// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/smtpfacts.h"

#include "core/audit/mxfacts.h"
#include "core/audit/tools.h"
#include "core/base/limits.h"
#include "core/smtp/refusal.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::audit {

using namespace Qt::Literals::StringLiterals;
using lookup::NetworkSeen;
using lookup::SmtpServerSeen;
using smtp::Dialogue;
using smtp::Outcome;
using smtp::Reply;

namespace {

constexpr qsizetype kReplyCharacters = 200;

const char *outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return QT_TRANSLATE_NOOP("Findings", "answers");
    case Outcome::NoRoute:
        return QT_TRANSLATE_NOOP("Findings", "this machine has no way to it");
    case Outcome::Refused:
        return QT_TRANSLATE_NOOP("Findings", "the connection is refused");
    case Outcome::ConnectTimeout:
        return QT_TRANSLATE_NOOP("Findings", "no connection in time");
    case Outcome::Timeout:
        return QT_TRANSLATE_NOOP("Findings", "connected, and then no reply in time");
    case Outcome::NotSmtp:
        return QT_TRANSLATE_NOOP("Findings", "what came is no SMTP");
    case Outcome::TempFail:
    case Outcome::Rejected:
        return QT_TRANSLATE_NOOP("Findings", "refused");
    case Outcome::TlsFailed:
    case Outcome::Unsafe:
        return QT_TRANSLATE_NOOP("Findings", "the encryption fails");
    case Outcome::Broken:
        return QT_TRANSLATE_NOOP("Findings", "the connection broke off");
    case Outcome::NotRecorded:
        return QT_TRANSLATE_NOOP("Findings", "the recording does not hold this server");
    case Outcome::Cancelled:
        break;
    }
    return QT_TRANSLATE_NOOP("Findings", "the look-up was cancelled");
}

/// The exchange that ended the dialogue. Where EHLO was refused for who we are, HELO was in vain.
const smtp::Exchange *refusedIn(const Dialogue &dialogue)
{
    if (dialogue.outcome != Outcome::TempFail && dialogue.outcome != Outcome::Rejected)
        return nullptr;
    const auto isRefused = [](const smtp::Exchange &exchange) {
        return exchange.command != "QUIT" && exchange.reply && exchange.reply->code >= 400;
    };
    const auto last = std::find_if(dialogue.exchanges.rbegin(), dialogue.exchanges.rend(), isRefused);
    if (last == dialogue.exchanges.rend())
        return nullptr;
    const auto before = std::next(last);
    const bool isSecond = last->command.startsWith("HELO") && before != dialogue.exchanges.rend();
    return isSecond && smtp::isAboutUs(*before, dialogue) ? &*before : &*last;
}

/// RCPT of \a mailbox and what was replied; null where nothing was.
const smtp::Exchange *exchangeOf(const Dialogue &dialogue, const QByteArray &mailbox)
{
    const QByteArray command = "RCPT TO:<" + mailbox + '>';
    const auto at = std::find_if(dialogue.exchanges.begin(), dialogue.exchanges.end(),
                                 [&](const smtp::Exchange &exchange) { return exchange.command == command; });
    return at != dialogue.exchanges.end() && at->reply ? &*at : nullptr;
}

bool mayWork(const SmtpServerSeen &server, const NetworkSeen &network)
{
    const ServerOutcome outcome = outcomeOf(server, network);
    return outcome == ServerOutcome::Ok || outcome == ServerOutcome::TlsFailed ||
           outcome == ServerOutcome::Unknown;
}

} // namespace

const Reply *greetingOf(const Dialogue &dialogue)
{
    const bool isThere = !dialogue.exchanges.isEmpty() && dialogue.exchanges.first().reply;
    return isThere ? &*dialogue.exchanges.first().reply : nullptr;
}

const Reply *refusalOf(const Dialogue &dialogue)
{
    const smtp::Exchange *refused = refusedIn(dialogue);
    return refused ? &*refused->reply : nullptr;
}

bool refusesUs(const SmtpServerSeen &server)
{
    const smtp::Exchange *refused = refusedIn(server.dialogue);
    return refused && smtp::isAboutUs(*refused, server.dialogue);
}

const Reply *refusalOfUs(const SmtpServerSeen &server, const QByteArray &mailbox)
{
    if (refusesUs(server))
        return refusalOf(server.dialogue);
    const smtp::Exchange *recipient = exchangeOf(server.dialogue, mailbox);
    return recipient && smtp::isAboutUs(*recipient, server.dialogue) ? &*recipient->reply : nullptr;
}

const Reply *replyToRecipient(const Dialogue &dialogue, const QByteArray &mailbox)
{
    const smtp::Exchange *recipient = exchangeOf(dialogue, mailbox);
    return recipient ? &*recipient->reply : nullptr;
}

bool ranOutOfTime(const Dialogue &dialogue)
{
    if (dialogue.outcome != Outcome::Timeout)
        return false;
    std::chrono::milliseconds used = dialogue.connectTime;
    for (const smtp::Exchange &exchange : dialogue.exchanges)
        used += exchange.reply ? exchange.reply->elapsed : std::chrono::milliseconds(0);
    // How long the handshake took is not kept: all that it may have.
    if (dialogue.tls)
        used += kSmtpHandshakeTime;
    return used + kSmtpReplyTime > kSmtpDialogueTime;
}

bool saidHello(const Dialogue &dialogue)
{
    return std::any_of(
        dialogue.exchanges.begin(), dialogue.exchanges.end(), [](const smtp::Exchange &exchange) {
            const bool isHello = exchange.command.startsWith("EHLO ") || exchange.command.startsWith("HELO ");
            return isHello && exchange.reply && exchange.reply->isPositive();
        });
}

ServerOutcome outcomeOf(const SmtpServerSeen &server, const NetworkSeen &network)
{
    switch (server.dialogue.outcome) {
    case Outcome::Ok:
        return ServerOutcome::Ok;
    case Outcome::Refused:
        return network.port25 == NetworkSeen::Reach::Blocked ? ServerOutcome::Unknown
                                                             : ServerOutcome::Refused;
    case Outcome::ConnectTimeout: // silence is the server's doing where others answer
        return network.port25 == NetworkSeen::Reach::Open ? ServerOutcome::Timeout : ServerOutcome::Unknown;
    case Outcome::Timeout:
        return ranOutOfTime(server.dialogue) ? ServerOutcome::Unknown : ServerOutcome::Timeout;
    case Outcome::TempFail:
        return refusesUs(server) ? ServerOutcome::Unknown : ServerOutcome::TempFail;
    case Outcome::Broken: // as if it had said 451 (RFC 5321 §3.8)
        return ServerOutcome::TempFail;
    case Outcome::Rejected:
        return refusesUs(server) ? ServerOutcome::Unknown : ServerOutcome::Rejected;
    case Outcome::NotSmtp:
        return ServerOutcome::Rejected;
    case Outcome::TlsFailed:
    case Outcome::Unsafe:
        return ServerOutcome::TlsFailed;
    case Outcome::NoRoute:
    case Outcome::NotRecorded:
    case Outcome::Cancelled:
        break;
    }
    return ServerOutcome::Unknown;
}

QString outcomeText(Outcome outcome)
{
    return QCoreApplication::translate("Findings", outcomeWords(outcome));
}

QString replyText(const Reply &reply)
{
    return QString::number(reply.code) + u' ' + safeText(reply.lines.join(' '), kReplyCharacters);
}

QString evidence(const SmtpServerSeen &server, const QString &what)
{
    return server.host.toString() + u' ' + server.address().toString() + u": "_s + what;
}

QString evidence(const SmtpServerSeen &server)
{
    if (const Reply *refusal = refusalOf(server.dialogue))
        return evidence(server, replyText(*refusal));
    const QString words = outcomeText(server.dialogue.outcome);
    const QString &detail = server.dialogue.detail;
    return evidence(server, detail.isEmpty() ? words : words + u" ("_s + detail + u')');
}

bool isGrave(const Judging &on, const DomainName &host)
{
    const auto &servers = on.seen.smtp->servers;
    const auto works = [&](bool own) {
        return std::any_of(servers.begin(), servers.end(), [&](const SmtpServerSeen &server) {
            return (server.host == host) == own && mayWork(server, on.seen.network);
        });
    };
    const bool isBest = preferenceOf(on, host) == bestPreference(on);
    return !works(true) && (isBest || !works(false));
}

std::optional<smtp::Certificate> certificateOf(const SmtpServerSeen &server)
{
    const smtp::TlsSeen *tls = server.tls();
    return tls && !tls->chain.isEmpty() ? smtp::readCertificate(tls->chain.first()) : std::nullopt;
}

} // namespace posthorn::audit
