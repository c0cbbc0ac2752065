// SPDX-License-Identifier: GPL-3.0-or-later
// RecursiveResolver over several servers: who is asked, how often, and for how long.
#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/dns/recursiveresolver.h"
#include "tests/support/await.h"
#include "tests/support/lab/delayproxy.h"
#include "tests/support/lab/dnslistener.h"
#include "tests/support/lab/hostileserver.h"
#include "tests/support/lab/reply.h"
#include "tests/support/outcometext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using dns::Answer;
using dns::Question;
using dns::RecordType;
using dns::RecursiveResolver;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 1200ms;
const Question kQuestion{DomainName::literal("a.test"), RecordType::A};

/// An endpoint where nobody listens, over UDP and TCP.
dns::Endpoint closedEndpoint()
{
    HostileServer server;
    server.listen();
    return server.endpoint();
}

/// With a SOA of its own the server says nothing of names outside of "test.": an alias that leads there is
/// left open.
const QByteArray kSoa = "test. SOA ns.test. host.test. 1 7200 900 1209600 60\n";

} // namespace

class ResolverTest : public QObject
{
    Q_OBJECT

private:
    RecursiveResolver resolver(const QList<dns::Upstream> &upstreams,
                               std::chrono::milliseconds patience = kPatience)
    {
        return {&m_exchange, &m_https, upstreams, patience};
    }
    QList<dns::Upstream> both() const { return {m_first->endpoint(), m_second->endpoint()}; }
    static Answer ask(RecursiveResolver &resolver, const Question &question = kQuestion)
    {
        return test::await(resolver.resolve(question, {}));
    }

    dns::Exchange m_exchange;
    dns::HttpsExchange m_https;
    std::unique_ptr<HostileServer> m_first;
    std::unique_ptr<HostileServer> m_second;

private slots:
    void init();
    void noResolverAtAll();
    void closedPortIsUnreachableAtOnce();
    void manyRefusalsAreAllHeard();
    void thirdTryMeetsTheServerThatWasSilentFirst();
    void nextOneTakesOver_data();
    void nextOneTakesOver();
    void firstFailureIsToldWhereAllFail();
    void oneThatAnsweredIsPreferred();
    void cancelledQuestionPrefersNobody();
    void absenceIsNotAskedAgain();
    void truncationLeadsToTheNextWhereTcpFails();
    void timeIsKept();
    void referralIsNoAbsence();
    void chainThatLeavesTheMessageIsFollowed();
    void chainAcrossMessagesInACircleEnds();
    void endlessChainAcrossMessagesEnds();
    void failureAtTheEndOfAChainIsAFailure();
    void thousandQuestionsAtOnce();
    void atMostSoManyAreUnderWay();
    void version6();
};

void ResolverTest::init()
{
    for (auto *server : {&m_first, &m_second}) {
        *server = std::make_unique<HostileServer>();
        QVERIFY((*server)->setRecords("a.test. A 198.51.100.1\n"));
        QVERIFY((*server)->listen());
    }
}

void ResolverTest::noResolverAtAll()
{
    RecursiveResolver none = resolver({});
    const Answer answer = ask(none);
    QCOMPARE(test::outcomeText(answer), QStringLiteral("NoResolver"));
}

void ResolverTest::closedPortIsUnreachableAtOnce()
{
    RecursiveResolver closed = resolver({closedEndpoint()}, 20s);
    QElapsedTimer clock;
    clock.start();
    const Answer answer = ask(closed);
    QCOMPARE(test::outcomeText(answer), QStringLiteral("Unreachable"));
    QCOMPARE(answer.tries, kMaxTries);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

/// The system reports a refusal once, perhaps to the next sending on the same socket.
void ResolverTest::manyRefusalsAreAllHeard()
{
    RecursiveResolver closed = resolver({closedEndpoint()}, 20s);
    QElapsedTimer clock;
    clock.start();
    std::vector<QCoro::Task<Answer>> tasks;
    for (int i = 0; i < 150; ++i)
        tasks.push_back(
            closed.resolve({*DomainName::parse("n" + QByteArray::number(i) + ".test"), RecordType::A}, {}));
    for (auto &task : tasks) {
        const Answer answer = test::await(std::move(task));
        QCOMPARE(test::outcomeText(answer), QStringLiteral("Unreachable"));
    }
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

void ResolverTest::thirdTryMeetsTheServerThatWasSilentFirst()
{
    m_first->setMisdeed(Misdeed::Late);
    m_first->setLateness(kPatience / 3); // the first try's share is a sixth, the third's a half
    m_second->setMisdeed(Misdeed::ServFail);
    RecursiveResolver two = resolver(both());
    const Answer answer = ask(two);
    QVERIFY(answer.found());
    QCOMPARE(answer.server, m_first->endpoint().toString());
    QCOMPARE(answer.tries, 3);
    QCOMPARE(m_second->questions(), 1);
}

void ResolverTest::nextOneTakesOver_data()
{
    QTest::addColumn<int>("misdeed");
    QTest::newRow("silent") << static_cast<int>(Misdeed::Silent);
    QTest::newRow("refuses") << static_cast<int>(Misdeed::Refused);
    QTest::newRow("server failure") << static_cast<int>(Misdeed::ServFail);
    QTest::newRow("not implemented") << static_cast<int>(Misdeed::NotImp);
    QTest::newRow("half of a message") << static_cast<int>(Misdeed::Half);
    QTest::newRow("wrong ids") << static_cast<int>(Misdeed::WrongId);
}

void ResolverTest::nextOneTakesOver()
{
    QFETCH(const int, misdeed);
    m_first->setMisdeed(static_cast<Misdeed>(misdeed));
    RecursiveResolver two = resolver(both());
    const Answer answer = ask(two);
    QVERIFY(answer.found());
    QCOMPARE(answer.server, m_second->endpoint().toString());
    QCOMPARE(m_second->questions(), 1);
    QCOMPARE(two.counters().retries, qint64(1));
}

void ResolverTest::firstFailureIsToldWhereAllFail()
{
    m_first->setMisdeed(Misdeed::ServFail);
    m_second->setMisdeed(Misdeed::Refused);
    RecursiveResolver two = resolver(both());
    const Answer answer = ask(two);
    QCOMPARE(test::outcomeText(answer), QStringLiteral("ServFail"));
    QCOMPARE(answer.tries, 2);
    // What somebody said counts for more than silence.
    m_second->setMisdeed(Misdeed::Silent);
    QCOMPARE(test::outcomeText(ask(two)), QStringLiteral("ServFail"));
}

void ResolverTest::oneThatAnsweredIsPreferred()
{
    m_first->setMisdeed(Misdeed::Refused);
    RecursiveResolver two = resolver(both());
    for (int i = 0; i < 3; ++i)
        QVERIFY(ask(two).found());
    QCOMPARE(m_first->questions(), 1);
    QCOMPARE(m_second->questions(), 3);
    // And back, once that one fails.
    m_first->setMisdeed(Misdeed::None);
    m_second->setMisdeed(Misdeed::Refused);
    for (int i = 0; i < 3; ++i)
        QVERIFY(ask(two).found());
    QCOMPARE(m_second->questions(), 4);
}

void ResolverTest::cancelledQuestionPrefersNobody()
{
    m_second->setMisdeed(Misdeed::Silent);
    m_first->setMisdeed("b.test", Misdeed::Refused);
    RecursiveResolver two = resolver(both(), 20s);
    std::stop_source stop;
    auto task = two.resolve({DomainName::literal("b.test"), RecordType::A}, stop.get_token());
    QTRY_COMPARE(m_second->questions(), 1); // waits for the silent one
    stop.request_stop();
    QCOMPARE(test::outcomeText(test::await(std::move(task))), QStringLiteral("Cancelled"));
    QVERIFY(ask(two).found());
    QCOMPARE(m_second->questions(), 1);
}

void ResolverTest::absenceIsNotAskedAgain()
{
    RecursiveResolver two = resolver(both());
    QVERIFY(ask(two, {DomainName::literal("nothing.test"), RecordType::A}).isNxDomain());
    QVERIFY(ask(two, {DomainName::literal("a.test"), RecordType::Mx}).isNoData());
    QCOMPARE(m_first->questions(), 2);
    QCOMPARE(m_second->questions(), 0);
}

void ResolverTest::truncationLeadsToTheNextWhereTcpFails()
{
    m_first->setMisdeed(Misdeed::TruncatedTcpClosed);
    m_second->setMisdeed(Misdeed::Truncated);
    RecursiveResolver two = resolver(both());
    const Answer answer = ask(two);
    QVERIFY(answer.found());
    QCOMPARE(answer.transport, dns::Transport::Tcp);
    QVERIFY(answer.flags.truncated);
    QCOMPARE(answer.server, m_second->endpoint().toString());
    QCOMPARE(answer.tries, 4);
    QCOMPARE(two.counters().questions, qint64(4));
}

/// Each try late, each chased alias late, TCP silent: all together stay within the time.
void ResolverTest::timeIsKept()
{
    m_first->setMisdeed(Misdeed::Late);
    m_first->setMisdeed("tcp.test", Misdeed::TruncatedTcpSilent);
    m_first->setLateness(kPatience * 5 / 12); // in time for the third try alone
    QVERIFY(m_first->setRecords(kSoa + "tcp.test. A 198.51.100.1\n c0.test. CNAME elsewhere.example.\n"));
    RecursiveResolver one = resolver({m_first->endpoint()});
    QElapsedTimer clock;
    clock.start();
    auto chain = one.resolve({DomainName::literal("c0.test"), RecordType::A}, {});
    auto tcp = one.resolve({DomainName::literal("tcp.test"), RecordType::A}, {});
    QCOMPARE(test::outcomeText(test::await(std::move(chain))), QStringLiteral("Timeout"));
    QCOMPARE(test::outcomeText(test::await(std::move(tcp))), QStringLiteral("Truncated"));
    QVERIFY2(clock.elapsed() < (kPatience + 500ms) / 1ms, qPrintable(QString::number(clock.elapsed())));
}

/// An authority that was configured as a resolver: whom it refers to might well have the records.
void ResolverTest::referralIsNoAbsence()
{
    DnsListener *self = nullptr;
    DnsListener authority([&](const QByteArray &wire, const Asker &asker) {
        Reply reply = Reply::to(*dns::decodeMessage(wire));
        reply.authority = {{DomainName::literal("test"), RecordType::Ns, 60s,
                            dns::makeName(DomainName::literal("ns.test"))}};
        self->reply(asker, reply.toWire());
    });
    self = &authority;
    QVERIFY(authority.listen(loopback(), 0, false));
    RecursiveResolver one = resolver({authority.endpoint()});
    const Answer answer = ask(one);
    QCOMPARE(test::outcomeText(answer), QStringLiteral("Refused"));
    RecursiveResolver two = resolver({authority.endpoint(), m_second->endpoint()});
    QVERIFY(ask(two).found());
}

void ResolverTest::chainThatLeavesTheMessageIsFollowed()
{
    QVERIFY(m_first->setRecords(kSoa + "w.test. CNAME x.test.\n x.test. CNAME y.example.\n"));
    QVERIFY(m_second->setRecords("y.example. A 198.51.100.9\n"));
    m_first->setUpstream(m_second->endpoint());
    RecursiveResolver one = resolver({m_first->endpoint()});
    const Question question{DomainName::literal("w.test"), RecordType::A};
    const Answer answer = ask(one, question);
    QVERIFY(answer.found());
    QCOMPARE(answer.question, question);
    QCOMPARE(answer.aliases.size(), 2);
    QCOMPARE(answer.canonicalName(), DomainName::literal("y.example"));
    QCOMPARE(answer.tries, 2);
}

void ResolverTest::chainAcrossMessagesInACircleEnds()
{
    QVERIFY(m_first->setRecords(kSoa + "x.test. CNAME y.example.\n"));
    QVERIFY(
        m_second->setRecords("example. SOA n.example. h.example. 1 2 3 4 5\n y.example. CNAME x.test.\n"));
    m_first->setUpstream(m_second->endpoint());
    RecursiveResolver one = resolver({m_first->endpoint()});
    const Answer answer = ask(one, {DomainName::literal("x.test"), RecordType::A});
    QCOMPARE(test::outcomeText(answer), QStringLiteral("AliasLoop"));
    QCOMPARE(m_first->questions(), 2);
}

void ResolverTest::endlessChainAcrossMessagesEnds()
{
    QByteArray even = kSoa;
    QByteArray odd = "example. SOA n.example. h.example. 1 2 3 4 5\n";
    for (int i = 0; i < 40; i += 2) {
        even += QStringLiteral("c%1.test. CNAME c%2.example.\n").arg(i).arg(i + 1).toLatin1();
        odd += QStringLiteral("c%1.example. CNAME c%2.test.\n").arg(i + 1).arg(i + 2).toLatin1();
    }
    QVERIFY(m_first->setRecords(even) && m_second->setRecords(odd));
    m_first->setUpstream(m_second->endpoint());
    RecursiveResolver one = resolver({m_first->endpoint()}, 5s);
    const Answer answer = ask(one, {DomainName::literal("c0.test"), RecordType::A});
    QCOMPARE(test::outcomeText(answer), QStringLiteral("AliasLoop"));
    QCOMPARE(m_first->questions(), kMaxAliases + 1);
}

void ResolverTest::failureAtTheEndOfAChainIsAFailure()
{
    QVERIFY(m_first->setRecords(kSoa + "x.test. CNAME y.example.\n"));
    m_first->setUpstream(m_second->endpoint());
    m_first->setMisdeed("y.example", Misdeed::ServFail);
    RecursiveResolver one = resolver({m_first->endpoint()});
    const Answer answer = ask(one, {DomainName::literal("x.test"), RecordType::A});
    QCOMPARE(test::outcomeText(answer), QStringLiteral("ServFail"));
    QCOMPARE(answer.aliases.size(), 1);
    QCOMPARE(answer.question.name, DomainName::literal("x.test"));
}

void ResolverTest::thousandQuestionsAtOnce()
{
    RecursiveResolver one = resolver({m_first->endpoint()}, 5s);
    QByteArray records;
    std::vector<QCoro::Task<Answer>> tasks;
    for (int i = 0; i < 1000; ++i)
        records += QStringLiteral("n%1.test. A 192.0.2.%2\n").arg(i).arg(i % 250).toLatin1();
    QVERIFY(m_first->setRecords(records));
    for (int i = 0; i < 1000; ++i)
        tasks.push_back(
            one.resolve({*DomainName::parse("n" + QByteArray::number(i) + ".test"), RecordType::A}, {}));
    for (int i = 0; i < 1000; ++i) {
        const Answer answer = test::await(std::move(tasks[static_cast<size_t>(i)]), 50s);
        QVERIFY2(answer.found(), qPrintable(QString::number(i)));
        QCOMPARE(dns::rdataText(answer.records().first()), QStringLiteral("192.0.2.%1").arg(i % 250));
    }
    // RFC 5452 §9.2: ids from the whole range, ports that change at least every hundred questions.
    QVERIFY2(m_first->distinctIds() > 950, qPrintable(QString::number(m_first->distinctIds())));
    QVERIFY2(m_first->distinctPorts() >= 10, qPrintable(QString::number(m_first->distinctPorts())));
    QHash<quint16, int> perPort;
    for (const HostileServer::Seen &seen : m_first->seen())
        QVERIFY(++perPort[seen.port] <= 100);
}

void ResolverTest::atMostSoManyAreUnderWay()
{
    DelayProxy proxy(m_first->endpoint(), 100ms);
    QVERIFY(proxy.listen());
    RecursiveResolver one = resolver({proxy.endpoint()}, 10s);
    std::vector<QCoro::Task<Answer>> tasks;
    for (int i = 0; i < 2 * kMaxInFlightResolver + 50; ++i)
        tasks.push_back(
            one.resolve({*DomainName::parse("n" + QByteArray::number(i) + ".test"), RecordType::A}, {}));
    for (auto &task : tasks)
        QVERIFY(test::await(std::move(task)).isNxDomain());
    QVERIFY2(proxy.mostInFlight() <= kMaxInFlightResolver, qPrintable(QString::number(proxy.mostInFlight())));
    QVERIFY2(proxy.mostInFlight() > kMaxInFlightResolver / 2,
             qPrintable(QString::number(proxy.mostInFlight())));
}

void ResolverTest::version6()
{
    HostileServer server;
    if (!server.listen(*Address::parse(QByteArrayView("::1"))))
        QSKIP("this machine has no IPv6 loopback");
    QVERIFY(server.setRecords("a.test. A 198.51.100.1\n t.test. A 198.51.100.1\n"));
    server.setMisdeed("t.test", Misdeed::Truncated);
    RecursiveResolver one = resolver({server.endpoint()});
    const Answer answer = ask(one);
    QVERIFY(answer.found());
    QVERIFY(answer.server.startsWith(QStringLiteral("[::1]:")));
    QVERIFY(ask(one, {DomainName::literal("t.test"), RecordType::A}).found());
    server.close();
    QCOMPARE(test::outcomeText(ask(one)), QStringLiteral("Unreachable"));
}

QTEST_GUILESS_MAIN(ResolverTest)
#include "resolver_test.moc"
