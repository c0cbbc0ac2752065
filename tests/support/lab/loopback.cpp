// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/loopback.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QUdpSocket>

namespace posthorn::lab {

namespace {

constexpr int kFirstPort = 20000;
constexpr int kEndPort = 32000; // Linux hands out ports from 32768 on

/// The wildcard address refuses while anybody holds the port on a single address.
bool isFree(quint16 port)
{
    QUdpSocket udp;
    QTcpServer tcp;
    goDirectly(udp);
    goDirectly(tcp);
    return udp.bind(QHostAddress::AnyIPv4, port, QUdpSocket::DontShareAddress) &&
           tcp.listen(QHostAddress::AnyIPv4, port);
}

} // namespace

Address loopback(quint8 a, quint8 b, quint8 c)
{
    const char octets[] = {127, static_cast<char>(a), static_cast<char>(b), static_cast<char>(c)};
    return *Address::fromOctets(QByteArrayView(octets, 4));
}

std::unique_ptr<ReservedPort> ReservedPort::take()
{
    for (int tries = 0; tries < 200; ++tries) {
        const auto port = static_cast<quint16>(QRandomGenerator::system()->bounded(kFirstPort, kEndPort));
        auto reserved = std::make_unique<ReservedPort>();
        goDirectly(reserved->m_guard);
        if (!isFree(port) || !reserved->m_guard.listen(QHostAddress(QStringLiteral("127.255.255.254")), port))
            continue;
        reserved->m_port = port;
        return reserved;
    }
    return nullptr;
}

} // namespace posthorn::lab
