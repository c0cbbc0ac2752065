// SPDX-License-Identifier: GPL-3.0-or-later
// Sockets, ports, stops and ends of what carries questions.
#include "core/base/limits.h"
#include "core/dns/directauthority.h"
#include "core/dns/recursiveresolver.h"
#include "tests/support/await.h"
#include "tests/support/lab/delayproxy.h"
#include "tests/support/lab/hostileserver.h"
#include "tests/support/outcometext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using dns::Answer;
using dns::DirectAuthority;
using dns::DirectOptions;
using dns::Exchange;
using dns::Question;
using dns::RecordType;
using dns::RecursiveResolver;
using namespace std::chrono_literals;

namespace {

constexpr auto kLong = 30s;   ///< patience that no test may need to use up
constexpr auto kAtOnce = 500; ///< milliseconds

Question numbered(int i)
{
    return {*DomainName::parse("n" + QByteArray::number(i) + ".test"), RecordType::A};
}

int openSockets()
{
    int count = 0;
    const QDir handles(QStringLiteral("/proc/self/fd"));
    for (const QFileInfo &handle : handles.entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot))
        count += handle.symLinkTarget().contains(QStringLiteral("socket:"));
    return count;
}

/// Asks and, when the answer is there, destroys what carried it.
QCoro::Task<Answer> askThenDestroy(std::unique_ptr<Exchange> *exchange, DirectAuthority *authority,
                                   dns::Endpoint server)
{
    Answer answer = co_await authority->ask(server, numbered(0), {}, {});
    exchange->reset();
    co_return answer;
}

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Exchange> m_exchange;
    dns::HttpsExchange m_https;
    std::unique_ptr<HostileServer> m_server;

private slots:
    void init();
    void directQuestionsHavePortsOfTheirOwn();
    void directQuestionsAreFewAtATime();
    void directPatience();
    void directQuestionsAreRepeatedOnce();
    void closedPortDirectly();
    void stopAtOnce_data();
    void stopAtOnce();
    void stopBeforeAsking();
    void stopOfMany();
    void stopClosesTheSocket();
    void sharedPortChanges();
    void exchangeEndsWhileRepliesArePending();
    void exchangeEndsInsideAReply();
    void hangUpHarmsNoOther();
};

void ExchangeTest::init()
{
    m_exchange = std::make_unique<Exchange>();
    m_server = std::make_unique<HostileServer>();
    QVERIFY(m_server->setRecords("a.test. A 198.51.100.1\n"));
    QVERIFY(m_server->listen());
}

void ExchangeTest::directQuestionsHavePortsOfTheirOwn()
{
    DirectAuthority authority(m_exchange.get(), kLong);
    for (int i = 0; i < 30; ++i)
        QVERIFY(test::await(authority.ask(m_server->endpoint(), numbered(i), {}, {})).isNxDomain());
    QVERIFY2(m_server->distinctPorts() >= 28, qPrintable(QString::number(m_server->distinctPorts())));
    QVERIFY(m_server->distinctIds() >= 28);
    QCOMPARE(authority.counters().questions, qint64(30));
}

void ExchangeTest::directQuestionsAreFewAtATime()
{
    DelayProxy proxy(m_server->endpoint(), 50ms);
    QVERIFY(proxy.listen());
    DirectAuthority authority(m_exchange.get(), kLong);
    std::vector<QCoro::Task<Answer>> tasks;
    for (int i = 0; i < 5 * kMaxInFlightAuthority; ++i)
        tasks.push_back(authority.ask(proxy.endpoint(), numbered(i), {}, {}));
    for (auto &task : tasks)
        QVERIFY(test::await(std::move(task)).isNxDomain());
    QCOMPARE(proxy.mostInFlight(), kMaxInFlightAuthority);
    QCOMPARE(proxy.questions(), 5 * kMaxInFlightAuthority);
}

void ExchangeTest::directPatience()
{
    m_server->setMisdeed(Misdeed::Silent);
    DirectAuthority authority(m_exchange.get(), 600ms);
    for (const auto via : {DirectOptions::Via::UdpThenTcp, DirectOptions::Via::TcpOnly}) {
        QElapsedTimer clock;
        clock.start();
        const Answer answer = test::await(authority.ask(m_server->endpoint(), numbered(0), {.via = via}, {}));
        QCOMPARE(test::outcomeText(answer), QStringLiteral("Timeout"));
        QVERIFY2(clock.elapsed() < 1100, qPrintable(QString::number(clock.elapsed())));
    }
    QCOMPARE(m_server->questions(), 3);
}

void ExchangeTest::directQuestionsAreRepeatedOnce()
{
    m_server->setMisdeed(Misdeed::Late);
    m_server->setLateness(500ms);
    DirectAuthority authority(m_exchange.get(), 1200ms); // 400 ms, then 800 ms
    const Answer answer = test::await(authority.ask(m_server->endpoint(), numbered(0), {}, {}));
    QVERIFY(answer.isNxDomain());
    QCOMPARE(answer.tries, 2);
    QCOMPARE(authority.counters().retries, qint64(1));
    QVERIFY(answer.elapsed >= 450ms && answer.elapsed < 800ms); // the second try's alone
}

void ExchangeTest::closedPortDirectly()
{
    const dns::Endpoint closed = m_server->endpoint();
    m_server.reset();
    DirectAuthority authority(m_exchange.get(), kLong);
    QElapsedTimer clock;
    clock.start();
    std::vector<QCoro::Task<Answer>> tasks;
    for (const auto via :
         {DirectOptions::Via::UdpThenTcp, DirectOptions::Via::UdpOnly, DirectOptions::Via::TcpOnly})
        tasks.push_back(authority.ask(closed, numbered(0), {.via = via}, {}));
    for (auto &task : tasks)
        QCOMPARE(test::outcomeText(test::await(std::move(task))), QStringLiteral("Unreachable"));
    QVERIFY(clock.elapsed() < kAtOnce);
}

void ExchangeTest::stopAtOnce_data()
{
    QTest::addColumn<int>("misdeed");
    QTest::addColumn<int>("questions"); ///< that the server has seen when the stop comes
    QTest::newRow("waiting for UDP") << static_cast<int>(Misdeed::Silent) << 1;
    QTest::newRow("waiting for TCP") << static_cast<int>(Misdeed::TruncatedTcpSilent) << 2;
}

void ExchangeTest::stopAtOnce()
{
    QFETCH(const int, misdeed);
    QFETCH(const int, questions);
    m_server->setMisdeed(static_cast<Misdeed>(misdeed));
    RecursiveResolver resolver(m_exchange.get(), &m_https, {m_server->endpoint()}, kLong);
    DirectAuthority authority(m_exchange.get(), kLong);
    std::stop_source stop;
    auto recursive = resolver.resolve(numbered(0), stop.get_token());
    auto direct = authority.ask(m_server->endpoint(), numbered(1), {}, stop.get_token());
    QTRY_COMPARE(m_server->questions(), 2 * questions);
    QElapsedTimer clock;
    clock.start();
    stop.request_stop();
    QCOMPARE(test::outcomeText(test::await(std::move(recursive))), QStringLiteral("Cancelled"));
    QCOMPARE(test::outcomeText(test::await(std::move(direct))), QStringLiteral("Cancelled"));
    QVERIFY(clock.elapsed() < kAtOnce);
    QCOMPARE(m_server->questions(), 2 * questions);
}

void ExchangeTest::stopBeforeAsking()
{
    RecursiveResolver resolver(m_exchange.get(), &m_https, {m_server->endpoint()}, kLong);
    DirectAuthority authority(m_exchange.get(), kLong);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(test::outcomeText(test::await(resolver.resolve(numbered(0), stop.get_token()))),
             QStringLiteral("Cancelled"));
    QCOMPARE(test::outcomeText(
                 test::await(authority.ask(m_server->endpoint(), numbered(1), {}, stop.get_token()))),
             QStringLiteral("Cancelled"));
    QCOMPARE(m_server->questions(), 0);
}

/// Those that are under way and those that wait for their turn; and the next questions find free places.
void ExchangeTest::stopOfMany()
{
    m_server->setMisdeed(Misdeed::Silent);
    RecursiveResolver resolver(m_exchange.get(), &m_https, {m_server->endpoint()}, kLong);
    auto authority = std::make_unique<DirectAuthority>(m_exchange.get(), kLong);
    std::stop_source stop;
    std::vector<QCoro::Task<Answer>> tasks;
    for (int i = 0; i < 2 * kMaxInFlightResolver; ++i)
        tasks.push_back(resolver.resolve(numbered(i), stop.get_token()));
    for (int i = 0; i < 3 * kMaxInFlightAuthority; ++i)
        tasks.push_back(authority->ask(m_server->endpoint(), numbered(i), {}, stop.get_token()));
    QTRY_COMPARE(m_server->questions(), kMaxInFlightResolver + kMaxInFlightAuthority);
    stop.request_stop();
    for (auto &task : tasks)
        QCOMPARE(test::outcomeText(test::await(std::move(task))), QStringLiteral("Cancelled"));
    QCOMPARE(m_server->questions(), kMaxInFlightResolver + kMaxInFlightAuthority);
    m_server->setMisdeed(Misdeed::None);
    QVERIFY(test::await(resolver.resolve(numbered(0), {})).isNxDomain());
    authority.reset(); // with places still on their way, if there are any
    QCoreApplication::processEvents();
}

/// Nobody reads what would still come: a port that stays open is one that can be forged at.
void ExchangeTest::stopClosesTheSocket()
{
    m_server->setMisdeed(Misdeed::Silent);
    DirectAuthority authority(m_exchange.get(), kLong);
    const int before = openSockets();
    std::stop_source stop;
    auto udp = authority.ask(m_server->endpoint(), numbered(0), {}, stop.get_token());
    QTRY_COMPARE(m_server->questions(), 1);
    QVERIFY(openSockets() > before);
    stop.request_stop();
    QCOMPARE(test::outcomeText(test::await(std::move(udp))), QStringLiteral("Cancelled"));
    QTRY_COMPARE(openSockets(), before);
}

void ExchangeTest::sharedPortChanges()
{
    RecursiveResolver resolver(m_exchange.get(), &m_https, {m_server->endpoint()}, kLong);
    // One that stays under way keeps the socket open.
    m_server->setMisdeed("n0.test", Misdeed::Silent);
    std::stop_source stop;
    auto silent = resolver.resolve(numbered(0), stop.get_token());
    for (int i = 1; i < 250; ++i)
        QVERIFY(test::await(resolver.resolve(numbered(i), {})).isNxDomain());
    QHash<quint16, int> perPort;
    for (const HostileServer::Seen &seen : m_server->seen())
        QVERIFY(++perPort[seen.port] <= 100);
    stop.request_stop();
    QCOMPARE(test::outcomeText(test::await(std::move(silent))), QStringLiteral("Cancelled"));
}

void ExchangeTest::exchangeEndsWhileRepliesArePending()
{
    m_server->setMisdeed(Misdeed::Silent);
    m_server->setMisdeed("n1.test", Misdeed::TruncatedTcpSilent);
    DirectAuthority authority(m_exchange.get(), kLong);
    RecursiveResolver resolver(m_exchange.get(), &m_https, {m_server->endpoint()}, kLong);
    std::vector<QCoro::Task<Answer>> tasks;
    for (int i = 0; i < 3; ++i) {
        tasks.push_back(authority.ask(m_server->endpoint(), numbered(i), {}, {}));
        tasks.push_back(resolver.resolve(numbered(i), {}));
    }
    QTRY_COMPARE(m_server->questions(), 8);
    m_exchange.reset();
    for (auto &task : tasks)
        QCOMPARE(test::outcomeText(test::await(std::move(task))), QStringLiteral("Cancelled"));
}

void ExchangeTest::exchangeEndsInsideAReply()
{
    DirectAuthority authority(m_exchange.get(), kLong);
    QVERIFY(test::await(askThenDestroy(&m_exchange, &authority, m_server->endpoint())).isNxDomain());
    QCoreApplication::processEvents();
}

void ExchangeTest::hangUpHarmsNoOther()
{
    m_server->setMisdeed(Misdeed::Truncated);
    m_server->setMisdeed("n0.test", Misdeed::TruncatedTcpClosed);
    RecursiveResolver resolver(m_exchange.get(), &m_https, {m_server->endpoint()}, kLong);
    std::vector<QCoro::Task<Answer>> tasks;
    for (int i = 0; i < 20; ++i)
        tasks.push_back(resolver.resolve(numbered(i), {}));
    QCOMPARE(test::outcomeText(test::await(std::move(tasks.front()))), QStringLiteral("Truncated"));
    for (size_t i = 1; i < tasks.size(); ++i)
        QVERIFY(test::await(std::move(tasks[i])).isNxDomain());
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
