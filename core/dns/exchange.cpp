// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/exchange.h"

#include "core/dns/careschannel.h"

#include <QHash>

#include <unordered_set>

namespace posthorn::dns {

namespace {

/// After so many questions a shared channel is left to run dry, and the next has a new port.
constexpr int kQuestionsPerChannel = 100;

struct PoolKey
{
    Endpoint server;
    Transport transport;
    qint64 timeout;

    bool operator==(const PoolKey &) const = default;
};

size_t qHash(const PoolKey &key, size_t seed)
{
    return qHash(key.server, seed) ^ static_cast<size_t>(key.transport) ^
           (static_cast<size_t>(key.timeout) << 8);
}

} // namespace

class Exchange::Private
{
public:
    ~Private()
    {
        for (CaresChannel *channel : m_all)
            delete channel;
    }

    /// Null where no channel could be opened.
    CaresChannel *channelFor(const Endpoint &server, Transport transport, std::chrono::milliseconds timeout,
                             Pooling pooling)
    {
        if (pooling == Pooling::Private)
            return make(server, transport, timeout);
        CaresChannel *&pooled = m_pool[PoolKey{server, transport, timeout.count()}];
        if (!pooled || pooled->sent() >= kQuestionsPerChannel) {
            retire(pooled);
            pooled = make(server, transport, timeout);
        }
        return pooled;
    }

private:
    CaresChannel *make(const Endpoint &server, Transport transport, std::chrono::milliseconds timeout)
    {
        auto channel = std::make_unique<CaresChannel>(server, transport, timeout);
        if (!channel->isOpen())
            return nullptr;
        channel->onIdle([this, idle = channel.get()] { onIdle(idle); });
        m_all.insert(channel.get());
        return channel.release();
    }

    bool isPooled(const CaresChannel *channel) const
    {
        return std::any_of(m_pool.begin(), m_pool.end(),
                           [&](const CaresChannel *pooled) { return pooled == channel; });
    }

    void onIdle(CaresChannel *channel)
    {
        // An idle shared channel stays: c-ares has closed its socket, and the next question opens one with a
        // new port.
        if (!isPooled(channel))
            remove(channel);
    }

    void retire(CaresChannel *channel)
    {
        // One with questions under way goes when the last is answered.
        if (channel && channel->isIdle())
            remove(channel);
    }

    void remove(CaresChannel *channel)
    {
        m_all.erase(channel);
        channel->onIdle({});
        channel->deleteLater();
    }

    QHash<PoolKey, CaresChannel *> m_pool;
    std::unordered_set<CaresChannel *> m_all;
};

Exchange::Exchange()
    : m_private(std::make_unique<Private>())
{
}

Exchange::~Exchange() = default;

Exchange::Sending::Sending(const OneShot<Reply> &shot, CaresChannel *own)
    : m_reply(shot)
    , m_own(own)
{
}

Exchange::Sending::~Sending()
{
    if (m_own)
        m_own->abandon();
}

Exchange::Sending Exchange::send(const Endpoint &server, Transport transport, const QByteArray &message,
                                 std::chrono::milliseconds timeout, Pooling pooling)
{
    const OneShot<Reply> shot;
    CaresChannel *channel = m_private->channelFor(server, transport, timeout, pooling);
    if (channel)
        channel->send(message, shot);
    else
        shot.set({Reply::Status::Unreachable, {}, QStringLiteral("no channel")});
    return Sending(shot, pooling == Pooling::Private ? channel : nullptr);
}

QList<Endpoint> Exchange::systemServers()
{
    QList<Endpoint> servers;
    ares_channel channel = nullptr;
    if (ares_init(&channel) != ARES_SUCCESS)
        return servers;
    ares_addr_port_node *list = nullptr;
    ares_get_servers_ports(channel, &list);
    for (const ares_addr_port_node *node = list; node; node = node->next) {
        const bool isV4 = node->family == AF_INET;
        const char *octets = reinterpret_cast<const char *>(&node->addr);
        if (const auto address = Address::fromOctets(QByteArrayView(octets, isV4 ? 4 : 16)))
            servers.append({*address, static_cast<quint16>(node->udp_port ? node->udp_port : 53)});
    }
    ares_free_data(list);
    ares_destroy(channel);
    return servers;
}

} // namespace posthorn::dns
