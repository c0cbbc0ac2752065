// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <functional>

namespace posthorn::lab {

/// Who asked, and where the answer goes.
struct Asker
{
    dns::Transport transport = dns::Transport::Udp;
    QHostAddress address;
    quint16 port = 0;
    QPointer<QTcpSocket> connection{}; ///< for TCP; null once it is closed
};

/// Takes DNS messages, framed for TCP (RFC 1035 §4.2.2), on one address and port. Reads nothing in them.
class DnsListener : public QObject
{
public:
    using Handler = std::function<void(const QByteArray &wire, const Asker &asker)>;

    explicit DnsListener(Handler handler);

    /// Port 0: any that is free for UDP, and for TCP where that is wanted.
    bool listen(const Address &address, quint16 port, bool tcp);
    dns::Endpoint endpoint() const { return m_endpoint; }

    void reply(const Asker &asker, const QByteArray &wire);
    void replyFromOtherPort(const Asker &asker, const QByteArray &wire);
    void hangUp(const Asker &asker);

private:
    bool bindBoth(const QHostAddress &address, quint16 port, bool tcp);
    void readDatagrams();
    void accept();

    Handler m_handler;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
    dns::Endpoint m_endpoint;
};

/// \a wire with its length in front.
QByteArray framed(const QByteArray &wire);
/// Takes the first whole message from the front of \a buffer; empty when there is none yet.
QByteArray takeFrame(QByteArray &buffer);

} // namespace posthorn::lab
