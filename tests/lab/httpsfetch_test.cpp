// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching over HTTPS from servers of our own, sound and otherwise.
#include "core/web/certificatename.h"
#include "core/web/httpsfetcher.h"
#include "tests/support/await.h"
#include "tests/support/lab/httpsserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using namespace posthorn::web;
using namespace std::chrono_literals;
using Conduct = HttpsServer::Conduct;
using Why = NoPage::Why;
using Fault = NoPage::Fault;

namespace {

constexpr auto kFile = "version: STSv1\n";
const DomainName kHost = DomainName::literal("mta-sts.example.test");
constexpr qsizetype kMax = 1000;

HttpsServer::Handler answering(const QByteArray &octets)
{
    return [octets](const HttpRequest &) { return octets; };
}

HttpsServer::Handler file()
{
    return answering(httpResponse("200 OK", "Content-Type: text/plain\r\n", kFile));
}

Address address(const char *text)
{
    return *Address::parse(QByteArrayView(text));
}

} // namespace

class HttpsFetchTest : public QObject
{
    Q_OBJECT

private:
    FetchOrder orderFor(quint16 port) const
    {
        FetchOrder order;
        order.host = kHost;
        order.addresses = {loopback()};
        order.port = port;
        order.path = "/.well-known/mta-sts.txt";
        order.maxOctets = kMax;
        return order;
    }
    Fetched fetch(const FetchOrder &order, std::stop_token stop = {})
    {
        HttpsFetcher fetcher({QSslCertificate(m_authority.certificate)});
        return test::await(fetcher.fetch(order, stop));
    }
    Credentials certificate(const QByteArray &names, Validity validity = {})
    {
        return makeServerCertificate(m_authority, names, validity);
    }
    NoPage failureOf(const HttpsServer &server, std::chrono::milliseconds patience = 10s)
    {
        FetchOrder order = orderFor(server.port());
        order.patience = patience;
        const Fetched fetched = fetch(order);
        return fetched.noPage() ? *fetched.noPage() : NoPage{Why::NotRecorded, {}, {}};
    }

    Credentials m_authority = makeAuthority();
    Credentials m_good = certificate("DNS:mta-sts.example.test");

private slots:
    void page();
    void requestIsPlain();
    void statusesComeBack();
    void certificates_data();
    void certificates();
    void namesInCertificates_data();
    void namesInCertificates();
    void faults_data();
    void faults();
    void waits_data();
    void waits();
    void nobodyListens();
    void otherAddressesAreTried();
    void noAddress();
    void longFilesAreNotReadToTheirEnd();
    void endlessHead();
    void cancel();
};

void HttpsFetchTest::page()
{
    const HttpsServer server(m_good, file());
    const Fetched fetched = fetch(orderFor(server.port()));
    QVERIFY2(fetched.page(), fetched.noPage() ? qPrintable(fetched.noPage()->detail) : "");
    QCOMPARE(*fetched.page(), (Page{200, "text/plain", {}, kFile}));
    QCOMPARE(fetched.server, QStringLiteral("127.0.0.1:%1").arg(server.port()));
    QVERIFY(fetched.elapsed > 0us);
}

void HttpsFetchTest::requestIsPlain()
{
    const HttpsServer server(m_good, file());
    fetch(orderFor(server.port()));
    QCOMPARE(server.requests().size(), 1);
    const QByteArray head = server.requests().first().head + "\r\n";
    QVERIFY(head.startsWith("GET /.well-known/mta-sts.txt HTTP/1.1\r\n"));
    QVERIFY(head.contains("\r\nHost: mta-sts.example.test:" + QByteArray::number(server.port()) + "\r\n"));
    QVERIFY(!head.toLower().contains("cookie"));
    QVERIFY(!head.toLower().contains("gzip"));
}

void HttpsFetchTest::statusesComeBack()
{
    const HttpsServer target(m_good, file());
    const QByteArray location = "https://mta-sts.example.test:" + QByteArray::number(target.port()) + "/x";
    for (const char *status : {"301 Moved", "302 Found", "404 Not Found", "500 Broken", "401 Who"}) {
        const HttpsServer server(m_good, answering(httpResponse(status, "Location: " + location + "\r\n",
                                                                QByteArray(5 * kMax, 'x'))));
        const Fetched fetched = fetch(orderFor(server.port()));
        QVERIFY(fetched.page());
        QCOMPARE(fetched.page()->status, QByteArray(status).left(3).toInt());
        QCOMPARE(fetched.page()->location, location);
    }
    QCOMPARE(target.connections(), 0);
}

void HttpsFetchTest::certificates_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<bool>("known");
    QTest::addColumn<long>("from");
    QTest::addColumn<long>("to");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const char *names, bool known, long from, long to, Fault fault) {
        QTest::newRow(name) << QByteArray(names) << known << from << to << static_cast<int>(fault);
    };
    const char *own = "DNS:mta-sts.example.test";
    row("right", own, true, -60, 3600, Fault::None);
    row("among others", "DNS:a.test,DNS:mta-sts.example.test", true, -60, 3600, Fault::None);
    row("wildcard", "DNS:*.example.test", true, -60, 3600, Fault::None);
    row("expired", own, true, -3600, -60, Fault::Expired);
    row("not yet valid", own, true, 3600, 7200, Fault::NotYetValid);
    row("other name", "DNS:www.example.test", true, -60, 3600, Fault::OtherName);
    row("the domain's name", "DNS:example.test", true, -60, 3600, Fault::OtherName);
    row("address alone", "IP:127.0.0.1", true, -60, 3600, Fault::OtherName);
    row("unknown authority", own, false, -60, 3600, Fault::Untrusted);
    row("unknown authority and expired", own, false, -3600, -60, Fault::Expired);
}

void HttpsFetchTest::certificates()
{
    QFETCH(QByteArray, names);
    QFETCH(bool, known);
    QFETCH(long, from);
    QFETCH(long, to);
    QFETCH(int, fault);
    const Credentials authority = known ? m_authority : makeAuthority();
    const HttpsServer server(makeServerCertificate(authority, names, {from, to}), file());
    const Fetched fetched = fetch(orderFor(server.port()));
    if (static_cast<Fault>(fault) == Fault::None) {
        QVERIFY(fetched.page());
        return;
    }
    QVERIFY(fetched.noPage());
    QCOMPARE(fetched.noPage()->why, Why::Certificate);
    QCOMPARE(static_cast<int>(fetched.noPage()->fault), fault);
    QVERIFY(!fetched.noPage()->detail.isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void HttpsFetchTest::namesInCertificates_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *written, const char *host, bool matches) {
        QTest::addRow("%s for %s", written, host) << QByteArray(written) << QByteArray(host) << matches;
    };
    row("DNS:a.example.test", "A.Example.test", true);
    row("DNS:A.example.TEST", "a.example.test", true);
    row("DNS:*.example.test", "a.example.test", true);
    row("DNS:*.example.test", "example.test", false);
    row("DNS:*.example.test", "b.a.example.test", false);
    row("DNS:*.test", "example.test", false);
    row("DNS:a*.example.test", "ab.example.test", false);
    row("DNS:a.*.test", "a.example.test", false);
    row("DNS:*", "test", false);
    row("", "example.test", false);
}

void HttpsFetchTest::namesInCertificates()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, host);
    // The common name says the host throughout, and does not count.
    const Credentials made = makeServerCertificate(m_authority, written, {}, host);
    QTEST(isFor(QSslCertificate(made.certificate).toDer(), *DomainName::parse(host)), "matches");
}

void HttpsFetchTest::faults_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, const QByteArray &sent, Why why) {
        QTest::newRow(name) << sent << static_cast<int>(why);
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    row("no HTTP", "hello\r\n\r\n", Why::Protocol);
    row("hung up on", QByteArray(""), Why::Protocol);
    row("closed in the midst", head + "Content-Length: 500\r\n\r\nabc", Why::Protocol);
    row("closed inside the head", head, Why::Protocol);
    row("too long", httpResponse("200 OK", "", QByteArray(kMax + 1, 'x')), Why::TooLarge);
}

void HttpsFetchTest::faults()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, why);
    const HttpsServer server(m_good, answering(sent));
    QCOMPARE(static_cast<int>(failureOf(server).why), why);
}

void HttpsFetchTest::waits_data()
{
    QTest::addColumn<Conduct>("conduct");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<int>("why");
    QTest::newRow("no TLS") << Conduct::NoTls << true << static_cast<int>(Why::Tls);
    QTest::newRow("never answers") << Conduct::Normal << false << static_cast<int>(Why::Timeout);
    QTest::newRow("never begins TLS") << Conduct::Silent << true << static_cast<int>(Why::Timeout);
    QTest::newRow("octet by octet") << Conduct::Drips << true << static_cast<int>(Why::Timeout);
}

void HttpsFetchTest::waits()
{
    QFETCH(Conduct, conduct);
    QFETCH(bool, answers);
    QFETCH(int, why);
    const HttpsServer server(
        m_good, answers ? file() : [](const HttpRequest &) { return QByteArray(); }, conduct);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(static_cast<int>(failureOf(server, 500ms).why), why);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void HttpsFetchTest::nobodyListens()
{
    quint16 port = 0;
    {
        const HttpsServer server(m_good, file());
        port = server.port();
    }
    const Fetched fetched = fetch(orderFor(port));
    QVERIFY(fetched.noPage());
    QCOMPARE(fetched.noPage()->why, Why::Unreachable);
}

void HttpsFetchTest::otherAddressesAreTried()
{
    const HttpsServer server(m_good, file());
    FetchOrder order = orderFor(server.port());
    order.addresses = {address("127.0.0.77"), address("127.0.0.78"), loopback()};
    const Fetched fetched = fetch(order);
    QVERIFY(fetched.page());
    QCOMPARE(fetched.server, QStringLiteral("127.0.0.1:%1").arg(server.port()));
    // Only while connecting fails: what a server says is said.
    const HttpsServer wrong(makeServerCertificate(makeAuthority(), "DNS:x.test"), file());
    order = orderFor(wrong.port());
    order.addresses = {loopback(), loopback()};
    QCOMPARE(fetch(order).noPage()->why, Why::Certificate);
    QCOMPARE(wrong.connections(), 1);
    // No more than so many.
    order = orderFor(server.port());
    order.addresses = QList<Address>(kMaxFetchAddresses, address("127.0.0.77")) + QList{loopback()};
    QVERIFY(fetch(order).noPage());
}

void HttpsFetchTest::noAddress()
{
    FetchOrder order = orderFor(443);
    order.addresses.clear();
    QCOMPARE(fetch(order).noPage()->why, Why::NoAddress);
}

void HttpsFetchTest::longFilesAreNotReadToTheirEnd()
{
    const HttpsServer server(m_good, answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                               ("200\r\n" + QByteArray(512, 'x') + "\r\n").repeated(8000)));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(failureOf(server).why, Why::TooLarge);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void HttpsFetchTest::endlessHead()
{
    const HttpsServer server(
        m_good, answering("HTTP/1.1 200 OK\r\n" + QByteArray("X: yyyyyyyyyyyyyyyy\r\n").repeated(100000)));
    QCOMPARE(failureOf(server).why, Why::Protocol);
}

void HttpsFetchTest::cancel()
{
    HttpsServer server(m_good, [](const HttpRequest &) { return QByteArray(); });
    HttpsFetcher fetcher({QSslCertificate(m_authority.certificate)});
    std::stop_source stop;
    auto task = fetcher.fetch(orderFor(server.port()), stop.get_token());
    QTRY_COMPARE(server.requests().size(), 1);
    QElapsedTimer clock;
    clock.start();
    stop.request_stop();
    QCOMPARE(test::await(std::move(task)).noPage()->why, Why::Cancelled);
    QVERIFY(clock.elapsed() < 2000);
    // One that was stopped before asks nobody.
    QCOMPARE(fetch(orderFor(server.port()), stop.get_token()).noPage()->why, Why::Cancelled);
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(HttpsFetchTest)
#include "httpsfetch_test.moc"
