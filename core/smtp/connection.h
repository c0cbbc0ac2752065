// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/oneshot.h"
#include "core/smtp/patience.h"
#include "core/smtp/replyreader.h"

#include <QSslSocket>

namespace posthorn::smtp {

/// How a wait for a server ended.
enum class Event
{
    Happened, ///< what was waited for
    Late,
    Closed,
    Failed, ///< error() says what
    Stopped,
};

/// One connection to a mail server, with waits for coroutines. Whoever awaits keeps it alive.
///
/// Its socket outlives it for a turn of the event loop, so that it may go while the socket is telling
/// something.
class Connection
{
public:
    explicit Connection(const QSslConfiguration &tls, std::chrono::milliseconds whole, std::stop_token stop);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QCoro::Task<Event> connect(Address address, quint16 port, std::chrono::milliseconds limit);
    /// One whole reply, with how long it took; nothing where \a event says why not.
    QCoro::Task<std::optional<Reply>> read(Event *event, std::chrono::milliseconds limit);
    void write(const QByteArray &octets);
    /// The handshake. \param host for SNI and the certificate's name \return what it came to
    QCoro::Task<TlsSeen> encrypt(DomainName host, std::chrono::milliseconds limit, Event *event);

    /// The time for the whole dialogue is over, whatever a step may still have had.
    bool isTimeUp() const { return m_isTimeUp; }
    /// Clear text has come that nobody asked for.
    bool holdsMore();
    ReplyReader::Fault fault() const { return m_reader.fault(); }
    QByteArray unreadable() const { return m_reader.rest(); }
    QAbstractSocket::SocketError error() const { return m_error; }
    QString errorText() const; ///< safe to show

private:
    QCoro::Task<Event> wait(std::chrono::milliseconds limit);
    void tell(Event event);
    void drain();
    TlsSeen tlsSeen(const DomainName &host, Event event) const;

    QSslSocket *m_socket;
    ReplyReader m_reader;
    OneShot<Event> m_shot;
    bool m_isOver = false; ///< closed or failed
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QList<QSslError> m_sslErrors;
    std::chrono::steady_clock::time_point m_end; ///< of all waits
    bool m_isTimeUp = false;                     ///< a wait has ended because of it
    std::stop_token m_stop;
};

} // namespace posthorn::smtp
