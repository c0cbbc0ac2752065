// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/careschannel.h"

#include "core/base/stopwaker.h"

#include <QPointer>
#include <QtEndian>

#include <algorithm>
#include <mutex>

namespace posthorn::dns {

namespace {

void initialiseLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { ares_library_init(ARES_LIB_INIT_ALL); });
}

Reply replyFrom(int status, const unsigned char *octets, int size)
{
    switch (status) {
    case ARES_SUCCESS:
        return {Reply::Status::Received, QByteArray(reinterpret_cast<const char *>(octets), size), {}};
    case ARES_ETIMEOUT:
        return {Reply::Status::Timeout, {}, {}};
    case ARES_ECANCELLED:
    case ARES_EDESTRUCTION:
        return {Reply::Status::Cancelled, {}, {}};
    default:
        return {Reply::Status::Unreachable, {}, QString::fromLatin1(ares_strerror(status))};
    }
}

} // namespace

CaresChannel::CaresChannel(const Endpoint &server, Transport transport, std::chrono::milliseconds timeout)
{
    initialiseLibrary();
    ares_options options{};
    // Replies of every code come raw, truncation is ours to see, one try is one sending.
    options.flags = ARES_FLAG_NOCHECKRESP | ARES_FLAG_IGNTC | ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES;
    if (transport == Transport::Tcp)
        options.flags |= ARES_FLAG_USEVC;
    options.timeout = static_cast<int>(timeout.count());
    options.tries = 1;
    options.sock_state_cb = &CaresChannel::onSocketState;
    options.sock_state_cb_data = this;
    // Everything else is given too, empty: else c-ares reads the system's files for it each time.
    options.lookups = const_cast<char *>("b");
    options.ndots = 1;
    const int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB |
                     ARES_OPT_LOOKUPS | ARES_OPT_NDOTS | ARES_OPT_DOMAINS | ARES_OPT_SORTLIST |
                     ARES_OPT_SERVERS;
    if (ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
        m_channel = nullptr;
        return;
    }
    if (ares_set_servers_ports_csv(m_channel, server.toString().toLatin1().constData()) != ARES_SUCCESS) {
        ares_destroy(std::exchange(m_channel, nullptr));
        return;
    }
    m_notes.keepsDatagrams = transport == Transport::Udp;
    m_notes.sent = [this](quint16 id) { return sentWith(id); };
    ares_set_socket_functions(m_channel, socketFunctions(), &m_notes);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

CaresChannel::~CaresChannel()
{
    if (m_channel)
        ares_destroy(m_channel);
    for (Done &done : m_done)
        runLater([shot = done.shot, reply = done.reply] { shot.set(reply); });
}

void CaresChannel::send(const QByteArray &message, const OneShot<Reply> &shot)
{
    ++m_sent;
    m_pending.push_front({this, shot, message, {}});
    m_pending.front().self = m_pending.begin();
    const size_t doneBefore = m_done.size();
    // c-ares hands the Pending back exactly once, in onReply().
    ares_send(m_channel, reinterpret_cast<const unsigned char *>(message.constData()),
              static_cast<int>(message.size()), &CaresChannel::onReply, &m_pending.front());
    if (m_done.size() > doneBefore)
        failAll();
    else if (!m_timer.isActive())
        armTimer();
}

/// A sending that fails at once reports the refusal of an earlier one (ICMP), and the system reports it only
/// once: whoever waits on this socket would wait for nothing.
void CaresChannel::failAll()
{
    m_refused = true;
    cancelAll();
    m_refused = false;
}

void CaresChannel::abandon()
{
    if (!isIdle())
        cancelAll();
}

void CaresChannel::cancelAll()
{
    ares_cancel(m_channel);
    // Whoever asked for this is on the stack, and may not have begun to wait yet; tell it from the event
    // loop.
    QMetaObject::invokeMethod(
        this, [this] { handOut(); }, Qt::QueuedConnection);
}

QByteArray CaresChannel::sentWith(quint16 id) const
{
    const auto at = std::find_if(m_pending.begin(), m_pending.end(), [&](const Pending &pending) {
        return qFromBigEndian<quint16>(pending.message.constData()) == id;
    });
    return at != m_pending.end() ? at->message : QByteArray();
}

void CaresChannel::onReply(void *argument, int status, int /*timeouts*/, unsigned char *octets, int size)
{
    auto *pending = static_cast<Pending *>(argument);
    CaresChannel *channel = pending->channel;
    const bool isRefused = status == ARES_ECANCELLED && channel->m_refused;
    Reply reply = replyFrom(isRefused ? ARES_ECONNREFUSED : status, octets, size);
    // c-ares may have shortened it, or we completed it for c-ares.
    const QByteArray &whole = channel->m_notes.lastDatagram;
    const bool isShortened = whole.size() > reply.octets.size() && whole.startsWith(reply.octets);
    if (!reply.octets.isEmpty() && (isShortened || channel->m_notes.completed))
        reply.octets = whole;
    channel->m_done.push_back({std::move(pending->shot), std::move(reply)});
    channel->m_pending.erase(pending->self);
}

void CaresChannel::onSocketState(void *argument, ares_socket_t socket, int readable, int writable)
{
    static_cast<CaresChannel *>(argument)->watch(socket, readable != 0, writable != 0);
}

void CaresChannel::watch(ares_socket_t socket, bool readable, bool writable)
{
    Notifiers &notifiers = m_sockets[socket];
    const auto set = [&](std::unique_ptr<QSocketNotifier> &notifier, QSocketNotifier::Type type, bool on) {
        if (on && !notifier) {
            notifier = std::make_unique<QSocketNotifier>(socket, type);
            connect(notifier.get(), &QSocketNotifier::activated, this, [this, socket, type] {
                const bool isRead = type == QSocketNotifier::Read;
                process(isRead ? socket : ARES_SOCKET_BAD, isRead ? ARES_SOCKET_BAD : socket);
            });
        }
        if (notifier)
            notifier->setEnabled(on);
    };
    set(notifiers.read, QSocketNotifier::Read, readable);
    set(notifiers.write, QSocketNotifier::Write, writable);
    if (readable || writable)
        return;
    // The socket is about to be closed. Its notifier may be the one on the stack: it goes when c-ares has
    // returned.
    m_retired.push_back(std::move(notifiers.read));
    m_retired.push_back(std::move(notifiers.write));
    m_sockets.erase(socket);
}

void CaresChannel::process(ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(m_channel, readable, writable);
    if (readable == ARES_SOCKET_BAD && writable == ARES_SOCKET_BAD)
        armTimer();
    handOut();
}

void CaresChannel::armTimer()
{
    // All questions of a channel have one timeout, so the oldest is due first and later ones need not re-arm.
    timeval wait{};
    if (isIdle() || !ares_timeout(m_channel, nullptr, &wait)) {
        m_timer.stop();
        return;
    }
    m_timer.start(static_cast<int>(wait.tv_sec * 1000 + wait.tv_usec / 1000 + 1));
}

void CaresChannel::handOut()
{
    if (!m_retired.empty()) {
        for (auto &notifier : m_retired) {
            if (notifier)
                notifier.release()->deleteLater();
        }
        m_retired.clear();
    }
    const QPointer<CaresChannel> self(this);
    const std::vector<Done> done = std::exchange(m_done, {});
    for (const Done &item : done)
        item.shot.set(item.reply);
    if (self && isIdle() && m_done.empty()) {
        m_timer.stop();
        // A copy: it may be replaced while it runs.
        if (const auto notify = m_notifyIdle)
            notify();
    }
}

} // namespace posthorn::dns
