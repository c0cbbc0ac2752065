// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/mailserver.h"

#include "tests/support/lab/loopthread.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace posthorn::lab {

namespace {

using Offence = MailManners::Offence;

/// What the server has seen; lives in its thread.
struct Log
{
    int connections = 0;
    QList<QByteArray> commands;
    QList<QByteArray> messages;
};

QSslConfiguration tlsOf(const MailManners &manners)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> chain = QSslCertificate::fromData(manners.credentials.certificate);
    chain += QSslCertificate::fromData(manners.intermediates);
    tls.setLocalCertificateChain(chain);
    if (!chain.isEmpty())
        tls.setPrivateKey(QSslKey(manners.credentials.key, chain.first().publicKey().algorithm()));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(QSsl::AnyProtocol);
    tls.setBackendConfigurationOption("CipherString", manners.cipherString.isEmpty()
                                                          ? QByteArray("DEFAULT@SECLEVEL=0")
                                                          : manners.cipherString);
    tls.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
    if (!manners.maxProtocol.isEmpty())
        tls.setBackendConfigurationOption("MaxProtocol", manners.maxProtocol);
    return tls;
}

/// One connection.
class Visit : public QObject
{
public:
    Visit(qintptr handle, const MailManners &manners, Log *log, QObject *parent)
        : QObject(parent)
        , m_manners(manners)
        , m_log(log)
        , m_socket(new QSslSocket(this))
    {
        m_socket->setSslConfiguration(tlsOf(manners));
        m_socket->setSocketDescriptor(handle);
        connect(m_socket, &QSslSocket::readyRead, this, &Visit::read);
        connect(m_socket, &QSslSocket::disconnected, this, &Visit::deleteLater);
        if (goesOn(MailStage::Greeting))
            QTimer::singleShot(m_manners.greetingDelay, this, [this] { greet(); });
    }

private:
    /// False: it hangs here, or has closed the connection.
    bool goesOn(MailStage stage)
    {
        if (stage == MailStage::None)
            return true;
        if (m_manners.closes == stage)
            m_socket->disconnectFromHost();
        m_isBusy = m_isBusy || m_manners.closes == stage || m_manners.hangs == stage;
        return m_manners.closes != stage && m_manners.hangs != stage;
    }
    void greet()
    {
        m_socket->write(m_manners.greeting);
        if (m_manners.repeatsGreeting)
            QTimer::singleShot(std::chrono::milliseconds(1), this, [this] { greet(); });
    }
    void read()
    {
        m_buffer += m_socket->readAll();
        workOff();
    }
    void workOff()
    {
        for (qsizetype end = 0; !m_isBusy && (end = m_buffer.indexOf("\r\n")) >= 0;) {
            const QByteArray line = m_buffer.left(end);
            m_buffer.remove(0, end + 2);
            m_inData ? takeData(line) : take(line);
        }
    }
    void takeData(const QByteArray &line)
    {
        if (line != ".") {
            m_message += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
            return;
        }
        m_inData = false;
        if (!goesOn(MailStage::Message))
            return;
        const QByteArray reply = m_manners.replies.value(".", "250 2.0.0 taken");
        if (reply.startsWith('2'))
            m_log->messages.append(m_message);
        m_message.clear();
        m_socket->write(reply + "\r\n");
    }
    void take(const QByteArray &line)
    {
        m_log->commands.append(line);
        const QByteArray verb = line.split(' ').first().toUpper();
        if (verb == "HELO" && m_manners.closesAtHelo) {
            m_socket->disconnectFromHost();
            return;
        }
        static const QHash<QByteArray, MailStage> kStages{
            {"EHLO", MailStage::Hello}, {"HELO", MailStage::Hello},     {"STARTTLS", MailStage::StartTls},
            {"MAIL", MailStage::Mail},  {"RCPT", MailStage::Recipient}, {"DATA", MailStage::Data},
            {"QUIT", MailStage::Quit},
        };
        const bool inside = m_socket->isEncrypted() && kStages.value(verb) == MailStage::Hello;
        if (!goesOn(inside ? MailStage::HelloInside : kStages.value(verb)))
            return;
        m_isOffended = m_isOffended || (verb == "STARTTLS" && !m_buffer.isEmpty());
        if (inside && m_isOffended && m_manners.offence == Offence::HangsUpInside) {
            m_socket->disconnectFromHost();
            return;
        }
        const QByteArray reply = replyTo(verb, line);
        m_socket->write(reply + "\r\n");
        if (reply.startsWith("421") || verb == "QUIT") {
            m_isBusy = true;
            m_socket->disconnectFromHost();
        }
        if (verb == "DATA" && reply.startsWith('3'))
            m_inData = true;
        if (verb == "STARTTLS" && reply.startsWith('2'))
            startTls();
    }
    QByteArray replyTo(const QByteArray &verb, const QByteArray &line) const
    {
        if (m_manners.replies.contains(verb))
            return m_manners.replies.value(verb);
        if (m_isOffended && m_socket->isEncrypted() && m_manners.offence == Offence::RefusesInside)
            return "554 5.5.0 protocol violation";
        if (verb == "EHLO")
            return "250-mx.example.com at your service\r\n250-SIZE 1000000\r\n" +
                   QByteArray(offersTls() ? "250-STARTTLS\r\n" : "") + "250 8BITMIME";
        if (verb == "STARTTLS")
            return replyToStartTls();
        if (verb == "RCPT")
            return recipientReply(line.toLower());
        if (verb == "DATA")
            return "354 go on";
        if (verb == "QUIT")
            return "221 bye";
        return verb == "MAIL" || verb == "RSET" || verb == "NOOP" || verb == "HELO"
                   ? "250 2.0.0 ok"
                   : "502 5.5.2 no such command";
    }
    QByteArray replyToStartTls() const
    {
        if (m_isOffended && m_manners.offence == Offence::HangsUp)
            return "421 synchronization error";
        return m_isOffended && m_manners.offence == Offence::RefusesIt ? "503 5.5.0 must be the last command"
                                                                       : "220 ready";
    }
    QByteArray recipientReply(const QByteArray &line) const
    {
        if (line.contains("<postmaster@") && !m_manners.knowsPostmaster)
            return "550 5.1.1 no such user";
        return m_manners.relays || line.contains('@' + m_manners.domain + '>') ? "250 2.1.5 ok"
                                                                               : "550 5.7.1 relaying denied";
    }
    bool offersTls() const
    {
        return !m_socket->isEncrypted() && !m_manners.credentials.certificate.isEmpty();
    }
    void startTls()
    {
        if (!m_manners.takesClearText)
            m_buffer.clear();
        if (!m_manners.behindStartTls.isEmpty())
            m_socket->write(m_manners.behindStartTls);
        if (!goesOn(MailStage::Handshake))
            return;
        m_socket->flush();
        m_socket->startServerEncryption();
        m_isBusy = true;
        connect(m_socket, &QSslSocket::encrypted, this, [this] {
            m_isBusy = false;
            workOff();
        });
    }

    MailManners m_manners;
    Log *m_log;
    QSslSocket *m_socket;
    QByteArray m_buffer;
    QByteArray m_message;
    bool m_inData = false;
    bool m_isOffended = false; ///< clear text came behind STARTTLS
    bool m_isBusy = false;     ///< takes no line: in the handshake, or at the end
};

class Listener : public QTcpServer
{
public:
    MailManners manners;
    Log log;

protected:
    void incomingConnection(qintptr handle) override
    {
        ++log.connections;
        new Visit(handle, manners, &log, this);
    }
};

} // namespace

struct MailServer::Private
{
    LoopThread thread;
    std::unique_ptr<Listener> listener;

    template <class Read>
    auto read(Read what)
    {
        decltype(what()) value{};
        thread.run([&] { value = what(); });
        return value;
    }
};

MailServer::MailServer(const MailManners &manners)
    : d(std::make_unique<Private>())
{
    d->thread.run([&] {
        d->listener = std::make_unique<Listener>();
        goDirectly(*d->listener);
        d->listener->manners = manners;
    });
}

MailServer::~MailServer()
{
    d->thread.run([&] { d->listener.reset(); });
}

bool MailServer::listen(const Address &address, quint16 port)
{
    return d->read([&] { return d->listener->listen(QHostAddress(address.toString()), port); });
}

quint16 MailServer::port() const
{
    return d->read([&] { return d->listener->serverPort(); });
}

void MailServer::setManners(const MailManners &manners)
{
    d->thread.run([&] { d->listener->manners = manners; });
}

int MailServer::connections() const
{
    return d->read([&] { return d->listener->log.connections; });
}

QList<QByteArray> MailServer::commands() const
{
    return d->read([&] { return d->listener->log.commands; });
}

QList<QByteArray> MailServer::messages() const
{
    return d->read([&] { return d->listener->log.messages; });
}

} // namespace posthorn::lab
