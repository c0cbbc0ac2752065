// SPDX-License-Identifier: GPL-3.0-or-later
// DNS over HTTPS against a server of our own that answers as told, over HTTP/1.1.
#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/dns/recursiveresolver.h"
#include "tests/support/await.h"
#include "tests/support/lab/hostileserver.h"
#include "tests/support/lab/httpsserver.h"
#include "tests/support/lab/reply.h"
#include "tests/support/lab/testcertificates.h"
#include "tests/support/outcometext.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QTest>
#include <QTimer>

using namespace posthorn;
using namespace posthorn::lab;
using dns::Answer;
using dns::HttpsExchange;
using dns::Question;
using dns::RecordType;
using namespace std::chrono_literals;

namespace {

constexpr auto kLong = 30s;
const Question kQuestion{DomainName::literal("a.test"), RecordType::A};

QByteArray dnsResponse(const QByteArray &body)
{
    return httpResponse("200 OK", "Content-Type: application/dns-message\r\n", body);
}

QByteArray rightAnswer(const QByteArray &query)
{
    Reply reply = Reply::to(*dns::decodeMessage(query));
    reply.answer = {{kQuestion.name, RecordType::A, 60s,
                     dns::makeAddress(*Address::parse(QByteArrayView("198.51.100.1")))}};
    return reply.toWire();
}

QUrl urlOf(const HttpsServer &server)
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/dns-query").arg(server.port()));
}

} // namespace

class HttpsTest : public QObject
{
    Q_OBJECT

private:
    Answer ask(const QUrl &url, std::chrono::milliseconds timeout = kLong)
    {
        return test::await(m_https->query(url, kQuestion, {}, timeout, {})).answer;
    }
    Answer askWith(const HttpsServer::Handler &handler, std::chrono::milliseconds timeout = kLong)
    {
        const HttpsServer server(m_credentials, handler);
        return ask(urlOf(server), timeout);
    }

    Credentials m_authority = makeAuthority();
    Credentials m_credentials = makeServerCertificate(m_authority, "IP:127.0.0.1");
    std::unique_ptr<HttpsExchange> m_https;

private slots:
    void init();
    void goodAnswer();
    void faults_data();
    void faults();
    void redirectIsNotFollowed();
    void longestMessageIsTaken();
    void tooLongIsNotReadToItsEnd();
    void unknownAuthority();
    void otherName();
    void nobodyListens();
    void silentServer();
    void drippingServer();
    void cancel();
    void destroyedWhileUnderWay();
    void amongOtherResolvers();
};

void HttpsTest::init()
{
    m_https =
        std::make_unique<HttpsExchange>(QList<QSslCertificate>{QSslCertificate(m_authority.certificate)});
}

void HttpsTest::goodAnswer()
{
    const HttpsServer server(m_credentials,
                             [](const HttpRequest &r) { return dnsResponse(rightAnswer(r.body)); });
    const Answer answer = ask(urlOf(server));
    QVERIFY2(answer.found(), answer.failed() ? qPrintable(answer.failed()->detail) : "");
    QCOMPARE(dns::rdataText(answer.records().first()), QStringLiteral("198.51.100.1"));
    QCOMPARE(answer.transport, dns::Transport::Https);
    QCOMPARE(answer.server, urlOf(server).toString());
    QCOMPARE(answer.tries, 1);
    // RFC 8484 §4.1
    QCOMPARE(server.requests().size(), 1);
    const HttpRequest request = server.requests().first();
    QVERIFY(request.head.startsWith("POST /dns-query HTTP/1.1\r\n"));
    QVERIFY(request.head.toLower().contains("\r\ncontent-type: application/dns-message\r\n"));
    QVERIFY(request.head.toLower().contains("\r\naccept: application/dns-message\r\n"));
    QCOMPARE(dns::decodeMessage(request.body)->id, quint16(0));
}

void HttpsTest::faults_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &sent, const char *outcome, const char *detail) {
        QTest::newRow(name) << sent << QString::fromLatin1(outcome) << QString::fromLatin1(detail);
    };
    const QByteArray type = "Content-Type: application/dns-message\r\n";
    row("not found", httpResponse("404 Not Found", type, "no"), "Unreachable", "HTTP status 404");
    row("server error", httpResponse("503 Busy", type, "no"), "Unreachable", "HTTP status 503");
    row("no content", httpResponse("204 No Content", type, ""), "Unreachable", "HTTP status 204");
    row("web page", httpResponse("200 OK", "Content-Type: text/html; charset=utf-8\r\n", "<html>"),
        "Malformed", "content type text/html");
    row("no content type", httpResponse("200 OK", "", "hello"), "Malformed", "content type");
    row("garbage in the body", dnsResponse("garbage"), "Malformed", "");
    row("empty body", dnsResponse(""), "Malformed", "");
    row("no HTTP", "hello\r\n\r\n", "Unreachable", "");
    row("hung up on", "", "Unreachable", "");
    row("less than was promised", "HTTP/1.1 200 OK\r\n" + type + "Content-Length: 500\r\n\r\nabc",
        "Unreachable", "");
}

void HttpsTest::faults()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QString, outcome);
    QFETCH(const QString, detail);
    const QByteArray octets = sent.isNull() ? QByteArray("") : sent;
    const Answer answer = askWith([octets](const HttpRequest &) { return octets; });
    QCOMPARE(test::outcomeText(answer), outcome);
    QVERIFY2(answer.failed()->detail.startsWith(detail), qPrintable(answer.failed()->detail));
}

void HttpsTest::redirectIsNotFollowed()
{
    const HttpsServer target(m_credentials,
                             [](const HttpRequest &r) { return dnsResponse(rightAnswer(r.body)); });
    const QByteArray location = "Location: " + urlOf(target).toEncoded() + "\r\n";
    const Answer answer =
        askWith([location](const HttpRequest &) { return httpResponse("302 Found", location, ""); });
    QCOMPARE(test::outcomeText(answer), QStringLiteral("Unreachable"));
    QCOMPARE(answer.failed()->detail, QStringLiteral("HTTP status 302"));
    QVERIFY(target.requests().isEmpty());
}

void HttpsTest::longestMessageIsTaken()
{
    const auto longAnswer = [](const HttpRequest &request) {
        Reply reply = Reply::to(*dns::decodeMessage(request.body));
        reply.edns = false;
        const qsizetype left = kMaxMessageOctets - reply.toWire().size();
        const qsizetype owner = kQuestion.name.toWire().size() + 10;
        reply.answer = {{kQuestion.name, RecordType(65280), 60s, QByteArray(left - owner, 'x')}};
        return dnsResponse(reply.toWire());
    };
    const Answer answer = askWith(longAnswer);
    QCOMPARE(answer.octets, kMaxMessageOctets);
    // It was read to its end: its record is about another type.
    QVERIFY(answer.failed());
    QCOMPARE(answer.failed()->detail, QStringLiteral("an answer to something else"));
}

void HttpsTest::tooLongIsNotReadToItsEnd()
{
    const Answer byOne = askWith([](const HttpRequest &r) {
        QByteArray body = rightAnswer(r.body);
        return dnsResponse(body.leftJustified(kMaxMessageOctets + 1, '\0'));
    });
    QCOMPARE(test::outcomeText(byOne), QStringLiteral("Malformed"));
    QVERIFY(byOne.failed()->detail.startsWith(QStringLiteral("longer")));
    // Promises far more than it sends: we are gone before.
    QElapsedTimer clock;
    clock.start();
    HttpsServer server(m_credentials, [](const HttpRequest &) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/dns-message\r\nContent-Length: "
               "100000000\r\n\r\n" +
               QByteArray(5000000, 'x');
    });
    QCOMPARE(test::outcomeText(ask(urlOf(server))), QStringLiteral("Malformed"));
    QVERIFY(clock.elapsed() < 5000);
}

void HttpsTest::unknownAuthority()
{
    m_https = std::make_unique<HttpsExchange>();
    bool wasAsked = false;
    const Answer answer = askWith([&](const HttpRequest &) {
        wasAsked = true;
        return QByteArray("");
    });
    QCOMPARE(test::outcomeText(answer), QStringLiteral("Unreachable"));
    QVERIFY(!answer.failed()->detail.isEmpty());
    QVERIFY(!wasAsked);
}

void HttpsTest::otherName()
{
    m_credentials = makeServerCertificate(m_authority, "DNS:other.test");
    const Answer answer = askWith([](const HttpRequest &r) { return dnsResponse(rightAnswer(r.body)); });
    m_credentials = makeServerCertificate(m_authority, "IP:127.0.0.1");
    QCOMPARE(test::outcomeText(answer), QStringLiteral("Unreachable"));
}

void HttpsTest::nobodyListens()
{
    QUrl url;
    {
        const HttpsServer server(m_credentials, {});
        url = urlOf(server);
    }
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(test::outcomeText(ask(url)), QStringLiteral("Unreachable"));
    QVERIFY(clock.elapsed() < 5000);
}

void HttpsTest::silentServer()
{
    QElapsedTimer clock;
    clock.start();
    const Answer answer = askWith([](const HttpRequest &) { return QByteArray(); }, 300ms);
    QCOMPARE(test::outcomeText(answer), QStringLiteral("Timeout"));
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
}

/// Each octet in time, all of them not.
void HttpsTest::drippingServer()
{
    QTcpServer server; // not even TLS: the handshake never ends
    goDirectly(server);
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    QTimer drip;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write(QByteArray::fromHex("16030340")); // a record of 16 KB begins
        QObject::connect(&drip, &QTimer::timeout, socket, [socket] { socket->write("x", 1); });
    });
    drip.start(50);
    QElapsedTimer clock;
    clock.start();
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    QCOMPARE(test::outcomeText(ask(url, 400ms)), QStringLiteral("Timeout"));
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
}

void HttpsTest::cancel()
{
    HttpsServer server(m_credentials, [](const HttpRequest &) { return QByteArray(); });
    std::stop_source stop;
    auto task = m_https->query(urlOf(server), kQuestion, {}, kLong, stop.get_token());
    QTRY_COMPARE(server.requests().size(), 1);
    QElapsedTimer clock;
    clock.start();
    stop.request_stop();
    QCOMPARE(test::outcomeText(test::await(std::move(task)).answer), QStringLiteral("Cancelled"));
    QVERIFY(clock.elapsed() < 500);
}

void HttpsTest::destroyedWhileUnderWay()
{
    HttpsServer server(m_credentials, [](const HttpRequest &) { return QByteArray(); });
    auto task = m_https->query(urlOf(server), kQuestion, {}, kLong, {});
    QTRY_COMPARE(server.requests().size(), 1);
    m_https.reset();
    QCOMPARE(test::outcomeText(test::await(std::move(task)).answer), QStringLiteral("Cancelled"));
}

/// As any other resolver: the next one where it fails, and asked first once it answered.
void HttpsTest::amongOtherResolvers()
{
    HttpsServer server(m_credentials, [](const HttpRequest &r) { return dnsResponse(rightAnswer(r.body)); });
    HostileServer refusing;
    refusing.setMisdeed(Misdeed::Refused);
    QVERIFY(refusing.listen());
    dns::Exchange exchange;
    dns::RecursiveResolver resolver(&exchange, m_https.get(), {refusing.endpoint(), urlOf(server)}, kLong);
    for (int i = 0; i < 3; ++i) {
        const Answer answer = test::await(resolver.resolve(kQuestion, {}));
        QVERIFY(answer.found());
        QCOMPARE(answer.transport, dns::Transport::Https);
    }
    QCOMPARE(refusing.questions(), 1);
    QCOMPARE(server.requests().size(), 3);
}

QTEST_GUILESS_MAIN(HttpsTest)
#include "https_test.moc"
