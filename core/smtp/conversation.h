// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/connection.h"

namespace posthorn::smtp {

/// One connection from the greeting to QUIT, as it goes. The steps are methods in the order in which they
/// are taken; each is true while the conversation goes on. Whoever awaits keeps it alive.
class Conversation
{
public:
    Conversation(const Call &call, const QSslConfiguration &tls, const Patience &patience,
                 std::stop_token stop);

    QCoro::Task<bool> connect();
    QCoro::Task<bool> greet(); ///< greeting, EHLO (else HELO)
    /// STARTTLS where it is offered. \param probing with clear text behind it that must be thrown away
    QCoro::Task<bool> secure(bool probing);
    QCoro::Task<bool> tryMailboxes();
    QCoro::Task<bool> handOver(Mail mail, Objection objection);
    QCoro::Task<> quit();

    /// The server may have ended it because of the clear text behind STARTTLS.
    bool tookOffence() const { return m_tookOffence; }
    Dialogue result() const { return m_out; }

private:
    QCoro::Task<std::optional<Reply>> say(QByteArray command, std::chrono::milliseconds limit);
    QCoro::Task<bool> sayHello(); ///< EHLO; whether it was taken
    QCoro::Task<bool> sayHelloInside(bool probing);
    QCoro::Task<std::optional<Reply>> replyToNoop();
    QCoro::Task<bool> mailFrom(QByteArray mailbox);
    bool mayKnowHeloOnly(const Reply &ehlo) const;
    bool judge(const std::optional<Reply> &reply, bool isExpected);
    bool judge(const std::optional<Reply> &reply); ///< expects that the command was carried out
    bool end(Outcome outcome, const QString &detail = {});
    void endBecause(Event event);

    Call m_call;
    Patience m_patience;
    Connection m_line;
    Dialogue m_out;
    bool m_isEncrypted = false;
    bool m_isConnected = false;
    bool m_tookOffence = false;
    QByteArray m_ownName; ///< first word of the reply to EHLO
};

} // namespace posthorn::smtp
