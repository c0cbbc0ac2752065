// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/socketdialler.h"

#include "core/smtp/conversation.h"

namespace posthorn::smtp {

namespace {

/// As much as the library can, old versions and weak keys too: what a server has is to be seen, and said.
QSslConfiguration tlsFor(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::AnyProtocol);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
    tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
    if (!authorities.isEmpty())
        tls.addCaCertificates(authorities);
    return tls;
}

/// What one dialogue is made of.
struct Task
{
    Call call;
    QSslConfiguration tls;
    Patience patience;
    std::stop_token stop;
};

struct Look
{
    Dialogue dialogue;
    bool tookOffence = false;
};

QCoro::Task<Look> look(Task task, bool probing)
{
    Conversation conversation(task.call, task.tls, task.patience, task.stop);
    bool goesOn = co_await conversation.connect();
    if (goesOn)
        goesOn = co_await conversation.greet();
    if (goesOn)
        goesOn = co_await conversation.secure(probing);
    if (goesOn)
        co_await conversation.tryMailboxes();
    if (!conversation.tookOffence())
        co_await conversation.quit();
    co_return Look{conversation.result(), conversation.tookOffence()};
}

QCoro::Task<Dialogue> lookTwice(Task task)
{
    Look seen = co_await look(task, true);
    if (seen.tookOffence)
        seen = co_await look(task, false);
    co_return seen.dialogue;
}

QCoro::Task<Dialogue> deliver(Task task, Mail mail, Objection objection)
{
    task.patience.whole += task.patience.message;
    Conversation conversation(task.call, task.tls, task.patience, task.stop);
    bool goesOn = co_await conversation.connect();
    if (goesOn)
        goesOn = co_await conversation.greet();
    if (goesOn)
        goesOn = co_await conversation.secure(false);
    if (goesOn)
        co_await conversation.handOver(mail, objection);
    co_await conversation.quit();
    co_return conversation.result();
}

} // namespace

SocketDialler::SocketDialler(const QList<QSslCertificate> &authorities, const Patience &patience)
    : m_tls(tlsFor(authorities))
    , m_patience(patience)
{
}

QCoro::Task<Dialogue> SocketDialler::talk(Call call, std::stop_token stop)
{
    return lookTwice({call, m_tls, m_patience, stop});
}

QCoro::Task<Dialogue> SocketDialler::send(Call call, Mail mail, Objection objection, std::stop_token stop)
{
    return deliver({call, m_tls, m_patience, stop}, mail, objection);
}

} // namespace posthorn::smtp
