// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/conversation.h"

#include "core/base/safetext.h"
#include "core/dns/route.h"
#include "core/smtp/refusal.h"

#include <algorithm>

namespace posthorn::smtp {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kShownCharacters = 120;
constexpr int kGoOn = 354; // with the message's text

QByteArray firstWord(const Reply &reply)
{
    return reply.lines.value(0).split(' ').first().toLower();
}

/// Keywords stand at the start of the lines behind the first (RFC 5321 §4.1.1.1).
bool offers(const Reply &ehlo, const QByteArray &keyword)
{
    return std::any_of(
        ehlo.lines.begin() + std::min<qsizetype>(1, ehlo.lines.size()), ehlo.lines.end(),
        [&](const QByteArray &line) { return line.trimmed().split(' ').first().toUpper() == keyword; });
}

/// A dot at the start of a line is doubled (RFC 5321 §4.5.2), and one alone ends the message.
QByteArray stuffed(const QByteArray &message)
{
    QByteArray out = message.startsWith('.') ? '.' + message : message;
    out.replace("\r\n.", "\r\n..");
    return out + (out.endsWith("\r\n") ? ".\r\n" : "\r\n.\r\n");
}

} // namespace

Conversation::Conversation(const Call &call, const QSslConfiguration &tls, const Patience &patience,
                           std::stop_token stop)
    : m_call(call)
    , m_patience(patience)
    , m_line(tls, patience.whole, std::move(stop))
{
    m_out.address = call.address;
    m_out.outcome = Outcome::Ok; // until something stands against it
}

bool Conversation::end(Outcome outcome, const QString &detail)
{
    m_out.outcome = outcome;
    m_out.detail = detail;
    return false;
}

/// What it means that the server did not reply.
void Conversation::endBecause(Event event)
{
    switch (event) {
    case Event::Late:
        end(Outcome::Timeout, u"no reply in time"_s);
        break;
    case Event::Stopped:
        end(Outcome::Cancelled);
        break;
    case Event::Failed:
        if (m_line.fault() == ReplyReader::Fault::NotSmtp) {
            end(Outcome::NotSmtp, safeText(m_line.unreadable(), kShownCharacters));
            break;
        }
        if (m_line.fault() != ReplyReader::Fault::None) {
            end(Outcome::NotSmtp,
                u"a reply without end: "_s + safeText(m_line.unreadable(), kShownCharacters));
            break;
        }
        [[fallthrough]];
    case Event::Closed:
    case Event::Happened:
        end(Outcome::Broken, m_line.errorText());
        break;
    }
}

/// Whether a reply lets the conversation go on. \param isExpected it is what must come to its command
bool Conversation::judge(const std::optional<Reply> &reply, bool isExpected)
{
    if (!reply)
        return false;
    if (reply->isTemporary())
        return end(Outcome::TempFail);
    if (reply->isPermanent())
        return end(Outcome::Rejected);
    return isExpected || end(Outcome::NotSmtp, u"an odd reply: "_s + QString::number(reply->code));
}

bool Conversation::judge(const std::optional<Reply> &reply)
{
    return judge(reply, reply && reply->code / 100 == 2);
}

QCoro::Task<std::optional<Reply>> Conversation::say(QByteArray command, std::chrono::milliseconds limit)
{
    if (!command.isEmpty())
        m_line.write(command + "\r\n");
    Event event = Event::Happened;
    const std::optional<Reply> reply = co_await m_line.read(&event, limit);
    m_out.exchanges.append({command, reply, m_isEncrypted});
    if (!reply)
        endBecause(event);
    co_return reply;
}

QCoro::Task<bool> Conversation::connect()
{
    // The system knows at once where it has no way to; it is asked before, as a connection may wait for it.
    if (!dns::hasRoute(m_call.address))
        co_return end(Outcome::NoRoute);
    const auto begin = std::chrono::steady_clock::now();
    const Event event = co_await m_line.connect(m_call.address, m_call.port, m_patience.connect);
    m_out.connectTime =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    m_isConnected = event == Event::Happened;
    if (m_isConnected)
        co_return true;
    if (event == Event::Stopped)
        co_return end(Outcome::Cancelled);
    if (event == Event::Late)
        co_return end(Outcome::ConnectTimeout);
    switch (m_line.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        co_return end(Outcome::Refused);
    case QAbstractSocket::SocketAccessError: // a rule of this machine forbids it
    case QAbstractSocket::UnsupportedSocketOperationError:
        co_return end(Outcome::NoRoute, m_line.errorText());
    default: // a router on the way says that there is no way
        co_return end(Outcome::ConnectTimeout, m_line.errorText());
    }
}

QCoro::Task<bool> Conversation::greet()
{
    const QByteArray nothing; // the server speaks first
    const std::optional<Reply> greeting = co_await say(nothing, m_patience.greeting);
    if (!judge(greeting))
        co_return false;
    const bool taken = co_await sayHello();
    co_return taken;
}

/// A server of old (RFC 5321 §3.2), and not one that turns us away for who we are.
bool Conversation::mayKnowHeloOnly(const Reply &ehlo) const
{
    // An unknown command, or a parameter that is not understood.
    static const QList<int> kOfOld{500, 501, 502, 504};
    return kOfOld.contains(ehlo.code) || !isAboutUs(m_out.exchanges.last(), m_out);
}

QCoro::Task<bool> Conversation::sayHello()
{
    const std::optional<Reply> ehlo = co_await say("EHLO " + m_call.helo, m_patience.reply);
    if (ehlo && ehlo->isPermanent() && mayKnowHeloOnly(*ehlo)) {
        const std::optional<Reply> helo = co_await say("HELO " + m_call.helo, m_patience.reply);
        // A server that hangs up instead has said with its first reply what it had to say.
        co_return m_out.outcome == Outcome::Broken ? end(Outcome::Rejected) : judge(helo);
    }
    if (!judge(ehlo))
        co_return false;
    m_out.offersStartTls = m_out.offersStartTls || offers(*ehlo, "STARTTLS");
    if (m_ownName.isEmpty())
        m_ownName = firstWord(*ehlo);
    co_return true;
}

/// The reply to the NOOP in clear text, where the server refused STARTTLS and so went on in clear.
QCoro::Task<std::optional<Reply>> Conversation::replyToNoop()
{
    Event event = Event::Happened;
    const std::optional<Reply> reply = co_await m_line.read(&event, m_patience.quiet);
    co_return reply;
}

QCoro::Task<bool> Conversation::secure(bool probing)
{
    if (!m_out.offersStartTls || !m_call.startTls)
        co_return true;
    const QByteArray behind = probing ? "\r\nNOOP" : "";
    m_line.write("STARTTLS" + behind + "\r\n");
    Event event = Event::Happened;
    const std::optional<Reply> reply = co_await m_line.read(&event, m_patience.reply);
    m_out.exchanges.append({"STARTTLS", reply, false});
    if (!reply) {
        m_tookOffence = probing && event == Event::Closed;
        endBecause(event);
        co_return false;
    }
    if (!reply->isPositive()) {
        // Refused, and the connection goes on in clear; a server that ends it minded the NOOP.
        if (!probing)
            co_return true;
        const std::optional<Reply> noop = co_await replyToNoop();
        // For good: perhaps as STARTTLS was not the last of a group of commands (RFC 2920 §3.1).
        m_tookOffence = !noop || reply->code == 421 || reply->isPermanent();
        co_return !m_tookOffence;
    }
    if (m_line.holdsMore()) {
        m_tookOffence = probing;
        m_out.tls = TlsSeen{};
        m_out.tls->failure = u"clear text behind the reply to STARTTLS"_s;
        co_return end(Outcome::TlsFailed, m_out.tls->failure);
    }
    m_out.tls = co_await m_line.encrypt(m_call.host, m_patience.handshake, &event);
    if (event == Event::Stopped)
        co_return end(Outcome::Cancelled);
    if (event == Event::Late && m_line.isTimeUp())
        co_return end(Outcome::Timeout, m_out.tls->failure);
    if (!m_out.tls->done) {
        m_tookOffence = probing && event != Event::Late;
        co_return end(Outcome::TlsFailed, m_out.tls->failure);
    }
    m_isEncrypted = true;
    const bool taken = co_await sayHelloInside(probing);
    co_return taken;
}

/// EHLO again, as everything before the handshake is forgotten (RFC 3207 §4.2). Where the first reply looks
/// like one to something else, and a further one comes unasked, the NOOP in clear text was taken. A server
/// that hangs up or refuses may have minded the NOOP.
QCoro::Task<bool> Conversation::sayHelloInside(bool probing)
{
    const std::optional<Reply> first = co_await say("EHLO " + m_call.helo, m_patience.reply);
    const bool isHello =
        first && first->code == 250 && (first->lines.size() > 1 || firstWord(*first) == m_ownName);
    m_tookOffence = probing && m_out.outcome == Outcome::Broken;
    // In TLS 1.3 the server's own end of the handshake comes behind ours: one that misses a certificate of
    // ours, say, leaves then (RFC 8446 §4.4.2.4).
    if (m_out.outcome == Outcome::Broken && m_out.tls->version == u"TLSv1.3") {
        m_out.tls->done = false;
        m_out.tls->failure = u"the server left right behind the handshake: "_s + m_line.errorText();
        co_return end(Outcome::TlsFailed, m_out.tls->failure);
    }
    if (!first || isHello || !probing)
        co_return judge(first);
    Event event = Event::Happened;
    const std::optional<Reply> second = co_await m_line.read(&event, m_patience.quiet);
    if (!second) {
        m_tookOffence = event != Event::Stopped && !first->isPositive();
        co_return event == Event::Stopped ? end(Outcome::Cancelled) : judge(first);
    }
    m_out.tls->injected = true;
    Exchange &hello = m_out.exchanges.last();
    const Exchange noop{"NOOP", hello.reply, false};
    hello.reply = second;
    m_out.exchanges.insert(m_out.exchanges.size() - 1, noop);
    co_return judge(second);
}

QCoro::Task<bool> Conversation::mailFrom(QByteArray mailbox)
{
    const std::optional<Reply> reply = co_await say("MAIL FROM:<" + mailbox + '>', m_patience.reply);
    co_return judge(reply);
}

QCoro::Task<bool> Conversation::tryMailboxes()
{
    for (const QByteArray &mailbox : {m_call.postmaster, m_call.foreign}) {
        if (mailbox.isEmpty())
            continue;
        // The null reverse-path: what every server must take, and nobody's address is given away.
        const QByteArray nobody;
        const bool taken = co_await mailFrom(nobody);
        if (!taken)
            co_return false;
        const std::optional<Reply> reply = co_await say("RCPT TO:<" + mailbox + '>', m_patience.reply);
        if (!reply)
            co_return false;
        // A mailbox that is refused for good is an answer; put off, it is none, unless it is a stranger's
        // that is refused as a stranger's.
        const bool isAnswer = mailbox == m_call.foreign && refusesRelaying(*reply);
        if (reply->isTemporary() && !isAnswer)
            co_return end(Outcome::TempFail);
        const std::optional<Reply> reset = co_await say("RSET", m_patience.reply);
        if (!reset)
            co_return false;
    }
    co_return true;
}

QCoro::Task<bool> Conversation::handOver(Mail mail, Objection objection)
{
    const QString why = objection ? objection(m_out.tls ? &*m_out.tls : nullptr) : QString();
    if (!why.isEmpty())
        co_return end(Outcome::Unsafe, why);
    const bool taken = co_await mailFrom(mail.from);
    if (!taken)
        co_return false;
    const std::optional<Reply> to = co_await say("RCPT TO:<" + mail.to + '>', m_patience.reply);
    if (!judge(to))
        co_return false;
    const std::optional<Reply> data = co_await say("DATA", m_patience.reply);
    // Without "go on" the server would take the message's lines for commands (RFC 5321 §4.1.1.4).
    if (!judge(data, data && data->code == kGoOn))
        co_return false;
    m_line.write(stuffed(mail.message).chopped(3));
    const std::optional<Reply> end = co_await say(".", m_patience.message);
    m_out.taken = judge(end);
    co_return m_out.taken;
}

QCoro::Task<> Conversation::quit()
{
    const Outcome outcome = m_out.outcome;
    const bool isOver = outcome == Outcome::Broken || outcome == Outcome::Cancelled ||
                        outcome == Outcome::Timeout || outcome == Outcome::NotSmtp ||
                        outcome == Outcome::TlsFailed;
    if (!m_isConnected || isOver)
        co_return;
    // What comes of it changes nothing; a server that leaves without a word has said all it has to say.
    const QString detail = m_out.detail;
    co_await say("QUIT", m_patience.quiet);
    if (!m_out.exchanges.last().reply)
        m_out.exchanges.removeLast();
    m_out.outcome = outcome;
    m_out.detail = detail;
}

} // namespace posthorn::smtp
