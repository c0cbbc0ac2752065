// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/delayproxy.h"

#include "core/dns/message.h"
#include "tests/support/lab/dnslistener.h"
#include "tests/support/lab/loopthread.h"
#include "tests/support/lab/reply.h"

#include <QHash>
#include <QNetworkDatagram>
#include <QTimer>
#include <QtEndian>

#include <atomic>

namespace posthorn::lab {

namespace {

struct Counters
{
    std::atomic<int> questions = 0;
    std::atomic<int> inFlight = 0;
    std::atomic<int> most = 0;

    void cameIn()
    {
        ++questions;
        const int now = ++inFlight;
        if (now > most)
            most = now;
    }
};

/// The proxy's inside; lives in its thread.
class Forwarder : public QObject
{
public:
    Forwarder(const dns::Endpoint &target, const Passage &passage, Counters &counters)
        : m_target(target)
        , m_targetAddress(target.address.toString())
        , m_passage(passage)
        , m_counters(counters)
        , m_listener([this](const QByteArray &wire, const Asker &asker) { take(wire, asker); })
        , m_upstream(this)
    {
        goDirectly(m_upstream);
        connect(&m_upstream, &QUdpSocket::readyRead, this, &Forwarder::readAnswers);
    }

    bool listen(const Address &address, quint16 port)
    {
        return m_upstream.bind(QHostAddress(QHostAddress::LocalHost)) &&
               m_listener.listen(address, port, m_passage.tcp);
    }
    dns::Endpoint endpoint() const { return m_listener.endpoint(); }

private:
    struct Pending
    {
        Asker asker;
        quint16 id = 0; ///< the asker's
    };

    void take(const QByteArray &wire, const Asker &asker)
    {
        if (wire.size() < 12)
            return;
        m_counters.cameIn();
        if (m_passage.silent || refusesEdns(wire, asker))
            return;
        if (asker.transport == dns::Transport::Tcp)
            forwardTcp(wire, asker);
        else
            forwardUdp(wire, asker);
    }

    /// Handles a question with EDNS where that is not to pass.
    bool refusesEdns(const QByteArray &wire, const Asker &asker)
    {
        if (m_passage.edns == Passage::Edns::Passes)
            return false;
        const auto question = dns::decodeMessage(wire);
        if (!question || !question->edns)
            return false;
        if (m_passage.edns == Passage::Edns::FormErr)
            answer(Reply::to(*question).withRcode(1).toWire(), asker);
        return true;
    }

    /// All questions go out of one socket, told apart by ids of our own.
    void forwardUdp(QByteArray wire, const Asker &asker)
    {
        m_pending.insert(++m_lastId, {asker, qFromBigEndian<quint16>(wire.constData())});
        qToBigEndian(m_lastId, wire.data());
        m_upstream.writeDatagram(wire, m_targetAddress, m_target.port);
    }

    void readAnswers()
    {
        while (m_upstream.hasPendingDatagrams()) {
            QByteArray wire = m_upstream.receiveDatagram().data();
            const auto it = wire.size() < 12 ? m_pending.end()
                                             : m_pending.find(qFromBigEndian<quint16>(wire.constData()));
            if (it == m_pending.end())
                continue;
            const Pending pending = *it;
            m_pending.erase(it);
            qToBigEndian(pending.id, wire.data());
            answer(wire, pending.asker);
        }
    }

    void forwardTcp(const QByteArray &wire, const Asker &asker)
    {
        auto *upstream = new QTcpSocket(this);
        goDirectly(*upstream);
        const auto buffer = std::make_shared<QByteArray>();
        connect(upstream, &QTcpSocket::connected, upstream,
                [upstream, wire] { upstream->write(framed(wire)); });
        connect(upstream, &QTcpSocket::readyRead, this, [this, upstream, buffer, asker] {
            buffer->append(upstream->readAll());
            const QByteArray whole = takeFrame(*buffer);
            if (whole.isEmpty())
                return;
            answer(whole, asker);
            upstream->disconnectFromHost();
        });
        connect(upstream, &QTcpSocket::disconnected, upstream, &QObject::deleteLater);
        connect(upstream, &QTcpSocket::errorOccurred, upstream, &QObject::deleteLater);
        upstream->connectToHost(m_targetAddress, m_target.port);
    }

    void answer(QByteArray wire, const Asker &asker)
    {
        if (m_passage.clearsAuthoritative)
            wire[2] = static_cast<char>(wire[2] & ~0x04);
        QTimer::singleShot(m_passage.delay, Qt::PreciseTimer, this, [this, wire, asker] {
            --m_counters.inFlight;
            m_listener.reply(asker, wire);
        });
    }

    dns::Endpoint m_target;
    QHostAddress m_targetAddress;
    Passage m_passage;
    Counters &m_counters;
    DnsListener m_listener;
    QUdpSocket m_upstream;
    QHash<quint16, Pending> m_pending;
    quint16 m_lastId = 0;
};

} // namespace

struct DelayProxy::Private
{
    dns::Endpoint target;
    Passage passage;
    Counters counters;
    LoopThread thread;
    Forwarder *forwarder = nullptr;
    dns::Endpoint endpoint;
};

DelayProxy::DelayProxy(const dns::Endpoint &target, Passage passage)
    : d(std::make_unique<Private>())
{
    d->target = target;
    d->passage = passage;
}

DelayProxy::DelayProxy(const dns::Endpoint &target, std::chrono::milliseconds delay)
    : DelayProxy(target, Passage{.delay = delay})
{
}

DelayProxy::~DelayProxy()
{
    d->thread.run([this] { delete d->forwarder; });
}

bool DelayProxy::listen(const Address &address, quint16 port)
{
    bool listens = false;
    d->thread.run([&] {
        delete d->forwarder;
        d->forwarder = new Forwarder(d->target, d->passage, d->counters);
        listens = d->forwarder->listen(address, port);
        d->endpoint = d->forwarder->endpoint();
    });
    return listens;
}

dns::Endpoint DelayProxy::endpoint() const
{
    return d->endpoint;
}

int DelayProxy::questions() const
{
    return d->counters.questions;
}

int DelayProxy::mostInFlight() const
{
    return d->counters.most;
}

void DelayProxy::forget()
{
    d->counters.questions = 0;
    d->counters.most = 0;
}

} // namespace posthorn::lab
