// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/forwarder.h"

#include "core/base/limits.h"
#include "core/dns/message.h"

#include <QNetworkDatagram>
#include <QScopeGuard>
#include <QUdpSocket>
#include <QVariant>
#include <QtEndian>

namespace posthorn::dns {

namespace {

constexpr qsizetype kHeaderOctets = 12; // RFC 1035 §4.1.1
constexpr qsizetype kMaxDatagramOctets = 65507;
constexpr quint16 kServFail = 2;

void put16(QByteArray &message, qsizetype at, quint16 value)
{
    qToBigEndian(value, message.data() + at);
}

/// The response to \a query: what was received, under the query's id; else SERVFAIL.
QByteArray responseTo(const QByteArray &query, const Answer &answer)
{
    const bool isUsable = answer.wire.size() >= kHeaderOctets && answer.wire.size() <= kMaxDatagramOctets &&
                          !(answer.failed() && answer.failed()->why == Failed::Why::Malformed);
    QByteArray response = isUsable ? answer.wire : query;
    put16(response, 0, qFromBigEndian<quint16>(query.constData()));
    if (!isUsable)
        put16(response, 2, static_cast<quint16>(0x8180 | kServFail));
    return response;
}

} // namespace

struct Forwarder::State
{
    explicit State(Resolver &below)
        : to(&below)
    {
    }

    static QCoro::Task<> serve(std::shared_ptr<State> state, QNetworkDatagram datagram, Question question);

    Resolver *to;
    std::unique_ptr<QUdpSocket> socket; ///< null once the forwarder is gone
    std::stop_source stop;
    bool isReading = false; ///< in a slot of the socket
};

QCoro::Task<> Forwarder::State::serve(std::shared_ptr<State> state, QNetworkDatagram datagram,
                                      Question question)
{
    const Answer answer = co_await state->to->resolve(question, state->stop.get_token());
    if (state->socket)
        state->socket->writeDatagram(datagram.makeReply(responseTo(datagram.data(), answer)));
}

Forwarder::Forwarder(Resolver &to)
    : m_state(std::make_shared<State>(to))
{
    m_state->socket = std::make_unique<QUdpSocket>();
    QUdpSocket *socket = m_state->socket.get();
    socket->bind(QHostAddress::LocalHost, 0);
    // Many answers at once are to find room.
    socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1 << 20);
    QObject::connect(socket, &QUdpSocket::readyRead, socket, [state = m_state] {
        const auto inside = qScopeGuard([&] { state->isReading = false; });
        state->isReading = true;
        while (state->socket && state->socket->hasPendingDatagrams()) {
            const QNetworkDatagram datagram = state->socket->receiveDatagram(kMaxMessageOctets);
            const auto query = decodeMessage(datagram.data());
            if (query && !query->response && query->question)
                State::serve(state, datagram, *query->question);
        }
    });
}

Forwarder::~Forwarder()
{
    // Inside a task that its signal began the socket can be deleted only later. Else at once: where the
    // thread is about to end there is no later.
    m_state->socket->disconnect();
    if (m_state->isReading)
        m_state->socket.release()->deleteLater();
    m_state->socket.reset();
    m_state->stop.request_stop();
}

quint16 Forwarder::port() const
{
    return m_state->socket->localPort();
}

} // namespace posthorn::dns
