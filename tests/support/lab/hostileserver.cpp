// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/hostileserver.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "tests/support/lab/dnslistener.h"
#include "tests/support/lab/loopthread.h"
#include "tests/support/lab/misdeeds.h"
#include "tests/support/lab/reply.h"
#include "tests/support/lab/zonetext.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>
#include <QtEndian>

#include <mutex>

namespace posthorn::lab {

namespace {

using dns::Record;
using dns::RecordType;

constexpr int kNxDomain = 3;
constexpr qsizetype kPlainUdpOctets = 512; // RFC 1035 §4.2.1

/// What the test told the server; read in its thread.
struct Orders
{
    QList<Record> records;
    bool authoritative = false;
    bool tcp = true;
    std::optional<dns::Endpoint> upstream;
    std::chrono::milliseconds lateness{2000};
    Misdeed misdeed = Misdeed::None;
    QHash<DomainName, Misdeed> byName;
    QHash<dns::Question, Misdeed> byQuestion;

    Misdeed misdeedFor(const dns::Question &question) const
    {
        const auto exact = byQuestion.constFind(question);
        return exact != byQuestion.constEnd() ? *exact : byName.value(question.name, misdeed);
    }
    bool knows(const DomainName &name) const
    {
        return std::any_of(records.begin(), records.end(),
                           [&](const Record &record) { return record.name.isWithin(name); });
    }
};

/// Orders and memory, shared by the test's thread and the server's.
struct Shared
{
    mutable std::mutex mutex;
    Orders orders;
    QList<HostileServer::Seen> seen;

    Orders copyOfOrders() const
    {
        const std::lock_guard lock(mutex);
        return orders;
    }
};

Record soaOf(const Orders &orders)
{
    for (const Record &record : orders.records) {
        if (record.type == RecordType::Soa)
            return record;
    }
    const DomainName root;
    return {root, RecordType::Soa, std::chrono::seconds(60),
            dns::makeSoa({root, root, 1, 7200, 900, 1209600, 60})};
}

/// What an honest server with these records says.
QByteArray honestAnswer(const Orders &orders, const dns::Message &question)
{
    Reply reply = Reply::to(question);
    reply.authoritative = orders.authoritative;
    DomainName name = reply.question.name;
    bool found = false;
    for (int hops = 0; hops <= kMaxAliases && !found; ++hops) {
        std::optional<DomainName> next;
        for (const Record &record : orders.records) {
            if (record.name != name)
                continue;
            if (record.type == reply.question.type || record.type == RecordType::Cname)
                reply.answer.append(record);
            found = found || record.type == reply.question.type;
            if (record.type == RecordType::Cname)
                next = dns::nameData(record);
        }
        if (!next || found)
            break;
        name = *next;
    }
    const Record soa = soaOf(orders);
    // Of an alias's target in another zone it says nothing.
    const bool isAbroad = !reply.answer.isEmpty() && !name.isWithin(soa.name);
    if (!found && !isAbroad) {
        reply.authority = {soa};
        reply.rcode = orders.knows(name) ? 0 : kNxDomain;
    }
    return reply.toWire();
}

/// The server's inside; lives in its thread.
class Worker : public QObject
{
public:
    explicit Worker(Shared &shared)
        : m_shared(shared)
        , m_listener([this](const QByteArray &wire, const Asker &asker) { take(wire, asker); })
    {
    }

    bool listen(const Address &address, quint16 port, bool tcp)
    {
        return m_listener.listen(address, port, tcp);
    }
    dns::Endpoint endpoint() const { return m_listener.endpoint(); }

private:
    void take(const QByteArray &wire, const Asker &asker)
    {
        const auto message = dns::decodeMessage(wire);
        if (!message || !message->question)
            return;
        remember(*message, wire, asker);
        const Orders orders = m_shared.copyOfOrders();
        const Heard heard{*message, wire, asker.transport, orders.lateness};
        if (orders.upstream && !orders.knows(message->question->name))
            askUpstream(*orders.upstream, heard, asker);
        else
            act(heard, asker, honestAnswer(orders, *message));
    }

    void remember(const dns::Message &message, const QByteArray &wire, const Asker &asker)
    {
        const std::lock_guard lock(m_shared.mutex);
        m_shared.seen.append({message.id, *message.question, asker.transport, asker.port, message.edns,
                              (wire[2] & 0x01) != 0});
    }

    /// Over TCP, so that the whole answer comes.
    void askUpstream(const dns::Endpoint &server, const Heard &heard, const Asker &asker)
    {
        auto *socket = new QTcpSocket(this);
        goDirectly(*socket);
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::connected, socket,
                [socket, wire = heard.wire] { socket->write(framed(wire)); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer, heard, asker] {
            buffer->append(socket->readAll());
            const QByteArray whole = takeFrame(*buffer);
            if (whole.isEmpty())
                return;
            act(heard, asker, whole);
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
        socket->connectToHost(QHostAddress(server.address.toString()), server.port);
    }

    void act(const Heard &heard, const Asker &asker, const QByteArray &right)
    {
        const Misdeed misdeed = m_shared.copyOfOrders().misdeedFor(*heard.message.question);
        for (const Deed &deed : deedsOf(misdeed, heard, right)) {
            if (deed.after.count() > 0)
                QTimer::singleShot(deed.after, Qt::PreciseTimer, this,
                                   [this, deed, heard, asker] { perform(deed, heard, asker); });
            else
                perform(deed, heard, asker);
        }
    }

    void perform(const Deed &deed, const Heard &heard, const Asker &asker)
    {
        if (deed.how == Deed::How::HangUp)
            return m_listener.hangUp(asker);
        const QByteArray wire = fitted(deed.wire, heard);
        if (deed.how == Deed::How::ReplyFromOtherPort && asker.transport == dns::Transport::Udp)
            m_listener.replyFromOtherPort(asker, wire);
        else
            m_listener.reply(asker, wire);
    }

    /// What does not fit into a datagram is truncated, as an honest server does.
    static QByteArray fitted(const QByteArray &wire, const Heard &heard)
    {
        const qsizetype most = heard.message.edns
                                   ? std::max<qsizetype>(heard.message.ednsUdpOctets, kPlainUdpOctets)
                                   : kPlainUdpOctets;
        const bool fits = heard.transport == dns::Transport::Tcp || wire.size() <= most;
        return fits ? wire : truncatedWire(wire, heard.message);
    }

    Shared &m_shared;
    DnsListener m_listener;
};

} // namespace

struct HostileServer::Private
{
    Shared shared;
    LoopThread thread;
    Worker *worker = nullptr;
    dns::Endpoint endpoint;

    template <class Change>
    void change(Change change)
    {
        const std::lock_guard lock(shared.mutex);
        change(shared.orders);
    }
};

HostileServer::HostileServer()
    : d(std::make_unique<Private>())
{
}

HostileServer::~HostileServer()
{
    close();
}

bool HostileServer::listen(const Address &address, quint16 port)
{
    const bool tcp = d->shared.copyOfOrders().tcp;
    bool listens = false;
    d->thread.run([&] {
        delete d->worker;
        d->worker = new Worker(d->shared);
        listens = d->worker->listen(address, port, tcp);
        d->endpoint = d->worker->endpoint();
    });
    return listens;
}

void HostileServer::close()
{
    d->thread.run([this] {
        delete d->worker;
        d->worker = nullptr;
    });
}

dns::Endpoint HostileServer::endpoint() const
{
    return d->endpoint;
}

bool HostileServer::setRecords(const QByteArray &text)
{
    QByteArray lines;
    for (const QByteArray &line : text.split('\n'))
        lines += line.trimmed() + '\n';
    const auto records = readZone(lines, DomainName());
    if (!records)
        return false;
    d->change([&](Orders &orders) { orders.records = *records; });
    return true;
}

void HostileServer::setAuthoritative(bool aa)
{
    d->change([&](Orders &orders) { orders.authoritative = aa; });
}

void HostileServer::setUpstream(const dns::Endpoint &server)
{
    d->change([&](Orders &orders) { orders.upstream = server; });
}

void HostileServer::setLateness(std::chrono::milliseconds lateness)
{
    d->change([&](Orders &orders) { orders.lateness = lateness; });
}

void HostileServer::setTcp(bool listens)
{
    d->change([&](Orders &orders) { orders.tcp = listens; });
}

void HostileServer::setMisdeed(Misdeed misdeed)
{
    d->change([&](Orders &orders) { orders.misdeed = misdeed; });
}

void HostileServer::setMisdeed(const QByteArray &name, Misdeed misdeed)
{
    const DomainName parsed = DomainName::literal(name.constData());
    d->change([&](Orders &orders) { orders.byName.insert(parsed, misdeed); });
}

void HostileServer::setMisdeed(const QByteArray &name, RecordType type, Misdeed misdeed)
{
    const DomainName parsed = DomainName::literal(name.constData());
    d->change([&](Orders &orders) { orders.byQuestion.insert({parsed, type}, misdeed); });
}

QList<HostileServer::Seen> HostileServer::seen() const
{
    const std::lock_guard lock(d->shared.mutex);
    return d->shared.seen;
}

int HostileServer::questions() const
{
    return static_cast<int>(seen().size());
}

int HostileServer::distinctIds() const
{
    QSet<quint16> ids;
    for (const Seen &question : seen())
        ids.insert(question.id);
    return static_cast<int>(ids.size());
}

int HostileServer::distinctPorts() const
{
    QSet<quint16> ports;
    for (const Seen &question : seen()) {
        if (question.transport == dns::Transport::Udp)
            ports.insert(question.port);
    }
    return static_cast<int>(ports.size());
}

void HostileServer::forget()
{
    const std::lock_guard lock(d->shared.mutex);
    d->shared.seen.clear();
}

} // namespace posthorn::lab
