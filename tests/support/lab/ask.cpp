// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/ask.h"

#include "tests/support/lab/dnslistener.h"
#include "tests/support/lab/loopback.h"

#include <QDeadlineTimer>
#include <QNetworkDatagram>
#include <QRandomGenerator>

namespace posthorn::lab {

namespace {

int left(const QDeadlineTimer &deadline)
{
    return static_cast<int>(deadline.remainingTime());
}

std::optional<dns::Message> responseOf(const QByteArray &wire, quint16 id)
{
    const auto message = dns::decodeMessage(wire);
    return message && message->id == id && message->response ? std::optional<dns::Message>(*message)
                                                             : std::nullopt;
}

std::optional<dns::Message> askUdp(const dns::Endpoint &server, const QByteArray &wire, quint16 id,
                                   const QDeadlineTimer &deadline)
{
    const QHostAddress address(server.address.toString());
    QUdpSocket socket;
    goDirectly(socket);
    if (!socket.bind(QHostAddress(QHostAddress::LocalHost)) ||
        socket.writeDatagram(wire, address, server.port) < 0)
        return std::nullopt;
    while (socket.waitForReadyRead(left(deadline))) {
        while (socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = socket.receiveDatagram();
            if (!datagram.senderAddress().isEqual(address) || datagram.senderPort() != server.port)
                continue;
            if (auto message = responseOf(datagram.data(), id))
                return message;
        }
    }
    return std::nullopt;
}

std::optional<dns::Message> askTcp(const dns::Endpoint &server, const QByteArray &wire, quint16 id,
                                   const QDeadlineTimer &deadline)
{
    QTcpSocket socket;
    goDirectly(socket);
    socket.connectToHost(QHostAddress(server.address.toString()), server.port);
    if (!socket.waitForConnected(left(deadline)))
        return std::nullopt;
    socket.write(framed(wire));
    QByteArray buffer;
    while (socket.waitForReadyRead(left(deadline))) {
        buffer.append(socket.readAll());
        if (const QByteArray whole = takeFrame(buffer); !whole.isEmpty())
            return responseOf(whole, id);
    }
    return std::nullopt;
}

} // namespace

std::optional<dns::Message> ask(const dns::Endpoint &server, const QByteArray &name, dns::RecordType type,
                                const AskOptions &options)
{
    const auto parsed = DomainName::parse(name);
    if (!parsed)
        return std::nullopt;
    const auto id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    const QByteArray wire = dns::encodeQuery({*parsed, type}, id, options.query);
    const QDeadlineTimer deadline(options.patience);
    return options.via == dns::Transport::Tcp ? askTcp(server, wire, id, deadline)
                                              : askUdp(server, wire, id, deadline);
}

} // namespace posthorn::lab
