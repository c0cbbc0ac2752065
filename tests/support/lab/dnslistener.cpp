// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/dnslistener.h"

#include "tests/support/lab/loopback.h"

#include <QNetworkDatagram>
#include <QtEndian>

#include <memory>

namespace posthorn::lab {

QByteArray framed(const QByteArray &wire)
{
    QByteArray frame(2, '\0');
    qToBigEndian(static_cast<quint16>(wire.size()), frame.data());
    return frame + wire;
}

QByteArray takeFrame(QByteArray &buffer)
{
    if (buffer.size() < 2)
        return {};
    const auto length = qFromBigEndian<quint16>(buffer.constData());
    if (buffer.size() < 2 + length)
        return {};
    QByteArray wire = buffer.mid(2, length);
    buffer.remove(0, 2 + length);
    return wire;
}

DnsListener::DnsListener(Handler handler)
    : m_handler(std::move(handler))
    , m_udp(this)
    , m_tcp(this)
{
    goDirectly(m_udp);
    goDirectly(m_tcp);
    connect(&m_udp, &QUdpSocket::readyRead, this, &DnsListener::readDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, &DnsListener::accept);
}

bool DnsListener::bindBoth(const QHostAddress &address, quint16 port, bool tcp)
{
    if (!m_udp.bind(address, port, QUdpSocket::DontShareAddress))
        return false;
    if (!tcp || m_tcp.listen(address, m_udp.localPort()))
        return true;
    m_udp.close();
    return false;
}

bool DnsListener::listen(const Address &address, quint16 port, bool tcp)
{
    // The port that UDP was given may be taken for TCP: then another.
    const int tries = port ? 1 : 50;
    for (int i = 0; i < tries; ++i) {
        if (bindBoth(QHostAddress(address.toString()), port, tcp)) {
            m_endpoint = {address, m_udp.localPort()};
            return true;
        }
    }
    return false;
}

void DnsListener::readDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        m_handler(datagram.data(), {dns::Transport::Udp, datagram.senderAddress(),
                                    static_cast<quint16>(datagram.senderPort())});
    }
}

void DnsListener::accept()
{
    while (QTcpSocket *connection = m_tcp.nextPendingConnection()) {
        connect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
        const auto buffer = std::make_shared<QByteArray>();
        connect(connection, &QTcpSocket::readyRead, this, [this, connection, buffer] {
            buffer->append(connection->readAll());
            for (QByteArray wire = takeFrame(*buffer); !wire.isEmpty(); wire = takeFrame(*buffer))
                m_handler(wire, {dns::Transport::Tcp, connection->peerAddress(), connection->peerPort(),
                                 connection});
        });
    }
}

void DnsListener::reply(const Asker &asker, const QByteArray &wire)
{
    if (asker.transport == dns::Transport::Udp)
        m_udp.writeDatagram(wire, asker.address, asker.port);
    else if (asker.connection)
        asker.connection->write(framed(wire));
}

void DnsListener::replyFromOtherPort(const Asker &asker, const QByteArray &wire)
{
    QUdpSocket other;
    goDirectly(other);
    other.bind(QHostAddress(m_endpoint.address.toString()));
    other.writeDatagram(wire, asker.address, asker.port);
}

void DnsListener::hangUp(const Asker &asker)
{
    if (asker.connection)
        asker.connection->disconnectFromHost();
}

} // namespace posthorn::lab
