// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/httpsserver.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

namespace posthorn::lab {

QByteArray httpResponse(const QByteArray &status, const QByteArray &fields, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

class HttpsServer::Listener final : public QTcpServer
{
public:
    Listener(const Credentials &credentials, bool tls)
        : m_tls(tls)
        , m_configuration(QSslConfiguration::defaultConfiguration())
    {
        m_configuration.setLocalCertificateChain(QSslCertificate::fromData(credentials.certificate));
        m_configuration.setPrivateKey(QSslKey(credentials.key, QSsl::Ec));
        m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        goDirectly(*socket);
        socket->setSocketDescriptor(handle);
        if (m_tls) {
            socket->setSslConfiguration(m_configuration);
            socket->startServerEncryption();
        }
        addPendingConnection(socket);
    }

private:
    bool m_tls;
    QSslConfiguration m_configuration;
};

HttpsServer::HttpsServer(const Credentials &credentials, Handler handler, Conduct conduct)
    : m_server(
          std::make_unique<Listener>(credentials, conduct == Conduct::Normal || conduct == Conduct::Drips))
    , m_handler(std::move(handler))
    , m_conduct(conduct)
{
    goDirectly(*m_server);
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] { accept(); });
    m_server->listen(QHostAddress(QHostAddress::LocalHost));
}

HttpsServer::~HttpsServer() = default;

quint16 HttpsServer::port() const
{
    return m_server->serverPort();
}

void HttpsServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        const auto buffer = std::make_shared<QByteArray>();
        if (m_conduct != Conduct::Silent)
            QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(),
                             [this, socket, buffer] { read(socket, *buffer); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void HttpsServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    if (m_conduct == Conduct::NoTls) {
        answer(socket, m_handler({buffer, {}}));
        return;
    }
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = buffer.left(end);
    const qsizetype at = head.toLower().indexOf("\r\ncontent-length:");
    const int size = at < 0 ? 0 : head.mid(at + 17).split('\r').first().trimmed().toInt();
    if (buffer.size() < end + 4 + size)
        return;
    m_requests.append({head, buffer.mid(end + 4, size)});
    buffer.clear();
    const QByteArray octets = m_handler(m_requests.last());
    if (!octets.isNull())
        answer(socket, octets);
}

void HttpsServer::answer(QTcpSocket *socket, const QByteArray &octets)
{
    if (m_conduct != Conduct::Drips) {
        socket->write(octets);
        socket->disconnectFromHost();
        return;
    }
    auto *drip = new QTimer(socket);
    QObject::connect(drip, &QTimer::timeout, socket, [socket, octets, at = qsizetype(0)]() mutable {
        if (at < octets.size())
            socket->write(octets.mid(at++, 1));
        else
            socket->disconnectFromHost();
    });
    drip->start(20);
}

} // namespace posthorn::lab
