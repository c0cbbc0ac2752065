// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/oneshot.h"
#include "core/dns/answer.h"

#include <QByteArray>
#include <QPointer>

#include <chrono>
#include <memory>

namespace posthorn::dns {

class CaresChannel;

/// What one sending of one message to one server came to.
struct Reply
{
    enum class Status
    {
        Received,
        Timeout,
        Unreachable, ///< refused, no route, connection closed
        Cancelled,
    } status = Status::Cancelled;
    QByteArray octets;
    QString detail; ///< the transport's word for a failure
};

/// Carries messages to servers over UDP and TCP, one sending each: no retry, no judgement. c-ares does it and
/// nobody else sees it.
///
/// Channels of c-ares are short-lived so that source ports change (RFC 5452): one for each direct question, a
/// rotating pool for a configured resolver. The thread that made it must run an event loop.
class Exchange
{
public:
    enum class Pooling
    {
        Shared,  ///< up to kQuestionsPerChannel questions share a channel and its port: for a configured
                 ///< resolver
        Private, ///< a channel, and so a port, of its own
    };

    Exchange();
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    /// One sending under way. Once it goes nobody waits for the reply: a channel of its own is closed with
    /// it.
    class Sending
    {
    public:
        Sending(const OneShot<Reply> &shot, CaresChannel *own);
        ~Sending();
        Sending(Sending &&) = default;
        Sending &operator=(Sending &&) = delete;

        const OneShot<Reply> &reply() const { return m_reply; }

    private:
        OneShot<Reply> m_reply;
        QPointer<CaresChannel> m_own; ///< null for a shared channel
    };

    /// Sends \a message over UDP or TCP. The reply is one to this message (id and question agree, c-ares sees
    /// to it).
    Sending send(const Endpoint &server, Transport transport, const QByteArray &message,
                 std::chrono::milliseconds timeout, Pooling pooling);

    /// The servers that this machine is configured to ask.
    static QList<Endpoint> systemServers();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace posthorn::dns
