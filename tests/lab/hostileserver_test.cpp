// SPDX-License-Identifier: GPL-3.0-or-later
// The hostile server and the delaying proxy: each does what it says, once. Needs no servers but ours.
#include "core/dns/rdata.h"
#include "tests/support/lab/ask.h"
#include "tests/support/lab/delayproxy.h"
#include "tests/support/lab/dnslistener.h"
#include "tests/support/lab/hostileserver.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using dns::Message;
using dns::RecordType;
using namespace std::chrono_literals;

namespace {

constexpr quint16 kId = 0x1234;
constexpr auto kLong = 5s;     ///< for what comes
constexpr auto kShort = 150ms; ///< for what must not come
constexpr auto kDelay = 200ms; ///< the proxy's

struct Datagram
{
    QByteArray wire;
    quint16 port = 0; ///< the sender's
};

/// The datagrams that come back: \a count of them, and those that come a little later.
QList<Datagram> datagrams(const dns::Endpoint &server, const QByteArray &wire, int count)
{
    QUdpSocket socket;
    goDirectly(socket);
    socket.bind(QHostAddress(QHostAddress::LocalHost));
    socket.writeDatagram(wire, QHostAddress(server.address.toString()), server.port);
    QList<Datagram> all;
    const auto patience = [&] { return static_cast<int>((all.size() < count ? kLong : kShort) / 1ms); };
    while (socket.waitForReadyRead(patience())) {
        while (socket.hasPendingDatagrams()) {
            Datagram datagram;
            datagram.wire.resize(socket.pendingDatagramSize());
            socket.readDatagram(datagram.wire.data(), datagram.wire.size(), nullptr, &datagram.port);
            all.append(datagram);
        }
    }
    return all;
}

QByteArray query(const QByteArray &name, RecordType type, dns::EdnsMode edns = dns::EdnsMode::Plain)
{
    return dns::encodeQuery({*DomainName::parse(name), type}, kId, {.edns = edns});
}

bool isRight(const std::optional<Message> &message)
{
    return message && message->rcode == 0 && message->answer.size() == 1 &&
           dns::rdataText(message->answer.first()) == QStringLiteral("198.51.100.1");
}

} // namespace

class HostileServerTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Message> udp(const QByteArray &name = "a.test", RecordType type = RecordType::A,
                               dns::EdnsMode edns = dns::EdnsMode::Plain)
    {
        return ask(m_server->endpoint(), name, type, {.query = {.edns = edns}, .patience = kLong});
    }
    std::optional<Message> tcp(const QByteArray &name = "a.test", RecordType type = RecordType::A)
    {
        return ask(m_server->endpoint(), name, type, {.via = dns::Transport::Tcp, .patience = kLong});
    }
    bool isSilent(dns::Transport via)
    {
        return !ask(m_server->endpoint(), "a.test", RecordType::A, {.via = via, .patience = kShort});
    }
    QList<Datagram> raw(int count = 1)
    {
        return datagrams(m_server->endpoint(), query("a.test", RecordType::A), count);
    }

    std::unique_ptr<HostileServer> m_server;

private slots:
    void init()
    {
        m_server = std::make_unique<HostileServer>();
        QVERIFY(m_server->setRecords("a.test. A 198.51.100.1\n www.a.test. CNAME a.test.\n"));
        QVERIFY(m_server->listen());
    }

    void honestWithoutOrders();
    void misdeedsByNameAndType();
    void countsWhatItSees();
    void forgeries();
    void truncation();
    void hugeAnswerFillsAMessage();
    void responseCodes();
    void silenceAndLateness();
    void brokenOctets();
    void aliasTrouble();
    void duplicates();
    void lies();
    void withoutTcp();
    void upstreamIsAsked();
    void proxyDelays();
    void proxyKeepsQuestionsApart();
};

void HostileServerTest::honestWithoutOrders()
{
    QVERIFY(isRight(udp()));
    QVERIFY(isRight(tcp()));
    const auto aliased = udp("www.a.test");
    QVERIFY(aliased);
    QCOMPARE(aliased->answer.size(), 2);
    QCOMPARE(udp("nothing.test")->rcode, 3);
    QCOMPARE(udp("test")->rcode, 0); // an empty non-terminal exists
    QCOMPARE(udp("a.test", RecordType::Mx)->rcode, 0);
    QCOMPARE(udp("a.test", RecordType::Mx)->authority.size(), 1);
    QVERIFY(!udp()->flags.authoritative);
    m_server->setAuthoritative(true);
    QVERIFY(udp()->flags.authoritative);
}

void HostileServerTest::misdeedsByNameAndType()
{
    m_server->setMisdeed(Misdeed::Refused);
    m_server->setMisdeed("a.test", Misdeed::ServFail);
    m_server->setMisdeed("a.test", RecordType::A, Misdeed::None);
    QCOMPARE(udp("b.test")->rcode, 5);
    QCOMPARE(udp("a.test", RecordType::Mx)->rcode, 2);
    QVERIFY(isRight(udp()));
}

void HostileServerTest::countsWhatItSees()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(udp());
    QVERIFY(tcp());
    QCOMPARE(m_server->questions(), 21);
    QVERIFY(m_server->distinctIds() > 15);
    QVERIFY(m_server->distinctPorts() > 15);
    const HostileServer::Seen first = m_server->seen().first();
    QCOMPARE(first.question, (dns::Question{DomainName::literal("a.test"), RecordType::A}));
    QVERIFY(first.edns && first.recursion);
    QCOMPARE(m_server->seen().last().transport, dns::Transport::Tcp);
    m_server->forget();
    QCOMPARE(m_server->questions(), 0);
}

void HostileServerTest::forgeries()
{
    m_server->setMisdeed(Misdeed::WrongId);
    QCOMPARE(raw().size(), 1);
    QVERIFY(dns::decodeMessage(raw().first().wire)->id != kId);

    m_server->setMisdeed(Misdeed::WrongQuestion);
    QVERIFY(udp()->question->name != DomainName::literal("a.test"));

    m_server->setMisdeed(Misdeed::WrongThenRight);
    const QList<Datagram> four = raw(4);
    QCOMPARE(four.size(), 4);
    QVERIFY(dns::decodeMessage(four.first().wire)->id != kId);
    QVERIFY(isRight(*dns::decodeMessage(four.last().wire)));
    QVERIFY(isRight(udp()));

    m_server->setMisdeed(Misdeed::OtherPort);
    QCOMPARE(raw().size(), 1);
    QVERIFY(raw().first().port != m_server->endpoint().port);

    m_server->setMisdeed(Misdeed::NotAnAnswer);
    QCOMPARE(raw().size(), 1);
    QVERIFY(!dns::decodeMessage(raw().first().wire)->response);
}

void HostileServerTest::truncation()
{
    m_server->setMisdeed(Misdeed::Truncated);
    QVERIFY(udp()->flags.truncated && udp()->answer.isEmpty());
    QVERIFY(isRight(tcp()));
    m_server->setMisdeed(Misdeed::TruncatedTcpSilent);
    QVERIFY(udp()->flags.truncated);
    QVERIFY(isSilent(dns::Transport::Tcp));
    m_server->setMisdeed(Misdeed::TruncatedTcpClosed);
    QVERIFY(udp()->flags.truncated);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!tcp());
    QVERIFY(clock.elapsed() < kLong / 1ms); // hung up on, not waited for
}

void HostileServerTest::hugeAnswerFillsAMessage()
{
    m_server->setMisdeed(Misdeed::Huge);
    QVERIFY(udp("a.test", RecordType::Txt)->flags.truncated);
    QTcpSocket socket;
    goDirectly(socket);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->endpoint().port);
    QVERIFY(socket.waitForConnected(5000));
    socket.write(framed(query("a.test", RecordType::Txt)));
    QByteArray buffer;
    QByteArray whole;
    while (whole.isEmpty() && socket.waitForReadyRead(5000)) {
        buffer.append(socket.readAll());
        whole = takeFrame(buffer);
    }
    QCOMPARE(whole.size(), 65535);
    QVERIFY(dns::decodeMessage(whole));
    QCOMPARE(dns::decodeMessage(whole)->answer.size(), 1);
}

void HostileServerTest::responseCodes()
{
    m_server->setMisdeed(Misdeed::ServFail);
    QCOMPARE(udp()->rcode, 2);
    QCOMPARE(udp()->errors.size(), 1);
    QCOMPARE(udp()->errors.first().code, quint16(6));
    m_server->setMisdeed(Misdeed::Refused);
    QCOMPARE(udp()->rcode, 5);
    m_server->setMisdeed(Misdeed::NotImp);
    QCOMPARE(udp()->rcode, 4);
    m_server->setMisdeed(Misdeed::FormErrToEdns);
    QCOMPARE(udp()->rcode, 1);
    QVERIFY(!udp()->edns);
    QVERIFY(isRight(udp("a.test", RecordType::A, dns::EdnsMode::None)));
    m_server->setMisdeed(Misdeed::NotImpToEdns);
    QCOMPARE(udp()->rcode, 4);
    QVERIFY(isRight(udp("a.test", RecordType::A, dns::EdnsMode::None)));
    m_server->setMisdeed(Misdeed::DropsEdns);
    QVERIFY(isSilent(dns::Transport::Udp));
    QVERIFY(isRight(udp("a.test", RecordType::A, dns::EdnsMode::None)));
}

void HostileServerTest::silenceAndLateness()
{
    m_server->setMisdeed(Misdeed::Silent);
    QVERIFY(isSilent(dns::Transport::Udp));
    QVERIFY(isSilent(dns::Transport::Tcp));
    QCOMPARE(m_server->questions(), 2);
    m_server->setMisdeed(Misdeed::Late);
    m_server->setLateness(100ms);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(isRight(udp()));
    QVERIFY(clock.elapsed() >= 100);
}

void HostileServerTest::brokenOctets()
{
    for (const Misdeed misdeed : {Misdeed::Garbage, Misdeed::Short, Misdeed::Half}) {
        m_server->setMisdeed(misdeed);
        QCOMPARE(raw().size(), 1);
        QVERIFY(!dns::decodeMessage(raw().first().wire));
    }
    m_server->setMisdeed(Misdeed::RandomOctets);
    QCOMPARE(raw().size(), 1);
    QCOMPARE(raw().first().wire.size(), 64);
}

void HostileServerTest::aliasTrouble()
{
    m_server->setMisdeed(Misdeed::AliasLoop);
    const auto loop = udp();
    QVERIFY(loop);
    QCOMPARE(loop->answer.size(), 2);
    QCOMPARE(*dns::nameData(loop->answer.last()), DomainName::literal("a.test"));
    m_server->setMisdeed(Misdeed::LongChain);
    QVERIFY(tcp());
    QCOMPARE(tcp()->answer.size(), 41);
}

void HostileServerTest::duplicates()
{
    m_server->setMisdeed(Misdeed::Duplicates);
    QCOMPARE(raw(5).size(), 5);
}

void HostileServerTest::lies()
{
    m_server->setMisdeed(Misdeed::Lie);
    QCOMPARE(udp("nothing.test")->rcode, 0);
    QCOMPARE(dns::rdataText(udp("nothing.test")->answer.first()), QStringLiteral("192.0.2.66"));
    QCOMPARE(udp("nothing.test", RecordType::Txt)->rcode, 0);
    QVERIFY(udp("nothing.test", RecordType::Txt)->answer.isEmpty());
    QVERIFY(isRight(udp()));
}

void HostileServerTest::withoutTcp()
{
    m_server->setTcp(false);
    QVERIFY(m_server->listen());
    QVERIFY(isRight(udp()));
    QVERIFY(!tcp());
}

void HostileServerTest::upstreamIsAsked()
{
    HostileServer front;
    front.setUpstream(m_server->endpoint());
    QVERIFY(front.setRecords("own.test. A 198.51.100.2\n"));
    front.setMisdeed("refused.test", Misdeed::Refused);
    QVERIFY(front.listen());
    QVERIFY(isRight(ask(front.endpoint(), "a.test", RecordType::A)));
    QCOMPARE(m_server->questions(), 1);
    QVERIFY(ask(front.endpoint(), "own.test", RecordType::A));
    QCOMPARE(m_server->questions(), 1);
    QCOMPARE(ask(front.endpoint(), "refused.test", RecordType::A)->rcode, 5);
}

void HostileServerTest::proxyDelays()
{
    DelayProxy proxy(m_server->endpoint(), kDelay);
    QVERIFY(proxy.listen());
    for (const auto via : {dns::Transport::Udp, dns::Transport::Tcp}) {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(isRight(ask(proxy.endpoint(), "a.test", RecordType::A, {.via = via})));
        const auto elapsed = std::chrono::milliseconds(clock.elapsed());
        QVERIFY2(elapsed >= kDelay && elapsed < 2 * kDelay, qPrintable(QString::number(elapsed.count())));
    }
    QCOMPARE(proxy.questions(), 2);
    QCOMPARE(proxy.mostInFlight(), 1);
}

/// Two askers with one id, at once: each gets its own answer, and none waits for the other.
void HostileServerTest::proxyKeepsQuestionsApart()
{
    QVERIFY(m_server->setRecords("a.test. A 198.51.100.1\n b.test. A 198.51.100.2\n"));
    DelayProxy proxy(m_server->endpoint(), kDelay);
    QVERIFY(proxy.listen());
    QUdpSocket sockets[2];
    const QHostAddress address(QHostAddress::LocalHost);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 2; ++i) {
        goDirectly(sockets[i]);
        QVERIFY(sockets[i].bind(address));
        sockets[i].writeDatagram(query(i ? "b.test" : "a.test", RecordType::A), address,
                                 proxy.endpoint().port);
    }
    for (int i = 0; i < 2; ++i) {
        QVERIFY(sockets[i].waitForReadyRead(5000));
        QByteArray wire(sockets[i].pendingDatagramSize(), '\0');
        sockets[i].readDatagram(wire.data(), wire.size());
        const auto message = dns::decodeMessage(wire);
        QVERIFY(message);
        QCOMPARE(message->id, kId);
        QCOMPARE(message->question->name, DomainName::literal(i ? "b.test" : "a.test"));
    }
    QVERIFY(std::chrono::milliseconds(clock.elapsed()) < 2 * kDelay);
    QCOMPARE(proxy.mostInFlight(), 2);
}

QTEST_GUILESS_MAIN(HostileServerTest)
#include "hostileserver_test.moc"
