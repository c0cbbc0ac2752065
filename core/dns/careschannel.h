// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/caressockets.h"
#include "core/dns/exchange.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <ares.h>

#include <list>
#include <unordered_map>
#include <vector>

namespace posthorn::dns {

/// One channel of c-ares to one server, on the Qt event loop. Replies are handed out after c-ares has
/// returned, so that whoever gets one may do anything, this channel's destruction included.
class CaresChannel : public QObject
{
public:
    CaresChannel(const Endpoint &server, Transport transport, std::chrono::milliseconds timeout);
    ~CaresChannel() override;
    CaresChannel(const CaresChannel &) = delete;
    CaresChannel &operator=(const CaresChannel &) = delete;

    bool isOpen() const { return m_channel != nullptr; }
    int sent() const { return m_sent; }
    bool isIdle() const { return m_pending.empty(); }
    void send(const QByteArray &message, const OneShot<Reply> &shot);
    /// Nobody waits for the replies any more: what is under way ends, and the sockets are closed.
    void abandon();
    /// Called after replies were handed out, whenever nothing is outstanding.
    void onIdle(std::function<void()> notify) { m_notifyIdle = std::move(notify); }

private:
    struct Pending
    {
        CaresChannel *channel;
        OneShot<Reply> shot;
        QByteArray message;
        std::list<Pending>::iterator self;
    };
    struct Notifiers
    {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };
    struct Done
    {
        OneShot<Reply> shot;
        Reply reply;
    };

    static void onReply(void *argument, int status, int timeouts, unsigned char *octets, int size);
    static void onSocketState(void *argument, ares_socket_t socket, int readable, int writable);
    void process(ares_socket_t readable, ares_socket_t writable);
    void watch(ares_socket_t socket, bool readable, bool writable);
    QByteArray sentWith(quint16 id) const;
    void cancelAll();
    void failAll();
    void armTimer();
    void handOut();

    SocketNotes m_notes; ///< outlives the channel
    ares_channel m_channel = nullptr;
    std::unordered_map<ares_socket_t, Notifiers> m_sockets;
    std::list<Pending> m_pending;
    std::vector<Done> m_done;
    std::vector<std::unique_ptr<QSocketNotifier>>
        m_retired; ///< closed sockets' notifiers, until c-ares has returned
    std::function<void()> m_notifyIdle;
    QTimer m_timer;
    bool m_refused = false; ///< what is cancelled now was refused
    int m_sent = 0;
};

} // namespace posthorn::dns
