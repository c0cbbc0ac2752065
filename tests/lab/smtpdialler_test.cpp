// SPDX-License-Identifier: GPL-3.0-or-later
// Talking to mail servers that behave and to such that do not.
#include "core/smtp/socketdialler.h"
#include "tests/support/await.h"
#include "tests/support/lab/mailserver.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using namespace posthorn::smtp;
using namespace std::chrono_literals;

namespace {

const DomainName kHost = DomainName::literal("mx.example.com");

/// As long as a test may take, and never waited for where all is well.
Patience short_()
{
    Patience patience;
    patience.connect = patience.greeting = patience.reply = patience.handshake = patience.message = 400ms;
    patience.quiet = 200ms;
    return patience;
}

QString outcomeName(Outcome outcome)
{
    static const char *const kNames[] = {"Ok",      "NoRoute",     "Refused",  "ConnectTimeout", "Timeout",
                                         "NotSmtp", "TempFail",    "Rejected", "TlsFailed",      "Unsafe",
                                         "Broken",  "NotRecorded", "Cancelled"};
    return QString::fromLatin1(kNames[static_cast<int>(outcome)]);
}

QByteArrayList commandsOf(const Dialogue &dialogue)
{
    QByteArrayList commands;
    for (const Exchange &exchange : dialogue.exchanges)
        commands.append(exchange.command.split(' ').first() + (exchange.encrypted ? "*" : ""));
    return commands;
}

} // namespace

Q_DECLARE_METATYPE(posthorn::lab::MailManners)

class SmtpDiallerTest : public QObject
{
    Q_OBJECT

private:
    Credentials certificate(const CertificateWish &wish) const { return makeCertificate(wish, &m_authority); }
    MailManners sound() const
    {
        MailManners manners;
        manners.credentials = m_sound;
        return manners;
    }
    Call callTo(const MailServer &server) const
    {
        Call call;
        call.host = kHost;
        call.address = loopback();
        call.port = server.port();
        return call;
    }
    Dialogue talk(const MailManners &manners, int *connections = nullptr, const Patience &patience = short_())
    {
        MailServer server(manners);
        server.listen();
        SocketDialler dialler({QSslCertificate(m_authority.certificate)}, patience);
        const Dialogue dialogue = test::await(dialler.talk(callTo(server), {}));
        if (connections)
            *connections = server.connections();
        return dialogue;
    }

    Credentials m_authority = makeAuthority();
    Credentials m_sound = makeCertificate({"server", "DNS:mx.example.com"}, &m_authority);

private slots:
    void soundServer();
    void outcomes_data();
    void outcomes();
    void hangsAndCloses_data();
    void hangsAndCloses();
    void certificates_data();
    void certificates();
    void clearTextBehindStartTls();
    void serverThatMindsIt();
    void wholeTimeEndsInTheHandshake();
    void clearTextBehindTheReply();
    void oldTls();
    void slowGreetingIsMeasured();
    void endlessGreetingIsBounded();
    void mailboxes();
    void relayingRefusedForNow();
    void stopEndsItAtOnce_data();
    void stopEndsItAtOnce();
    void nobodyListens();
    void noWayToIt();
    void sends();
    void hangsWhileSending_data();
    void hangsWhileSending();
    void oddRepliesWhileSending();
    void sendsNothingAgainstAnObjection();
};

void SmtpDiallerTest::soundServer()
{
    int connections = 0;
    const Dialogue seen = talk(sound(), &connections);
    QCOMPARE(outcomeName(seen.outcome), QStringLiteral("Ok"));
    QCOMPARE(connections, 1);
    QCOMPARE(commandsOf(seen), (QByteArrayList{"", "EHLO", "STARTTLS", "EHLO*", "QUIT*"}));
    QCOMPARE(seen.exchanges.first().reply->lines.first(), QByteArray("mx.example.com ESMTP"));
    QVERIFY(seen.offersStartTls && seen.tls && seen.tls->done && !seen.tls->injected);
    QVERIFY2(seen.tls->trusted && seen.tls->matches, qPrintable(seen.tls->distrust));
    QCOMPARE(seen.tls->version, QStringLiteral("TLSv1.3"));
    QVERIFY(!seen.tls->cipher.isEmpty() && !seen.tls->chain.isEmpty());
    QVERIFY(!seen.taken);
}

void SmtpDiallerTest::outcomes_data()
{
    QTest::addColumn<MailManners>("manners");
    QTest::addColumn<QString>("outcome");
    const auto row = [this](const char *name, const char *outcome, auto change) {
        MailManners manners = sound();
        change(manners);
        QTest::newRow(name) << manners << QString::fromLatin1(outcome);
    };
    const auto greets = [](const QByteArray &greeting) {
        return [greeting](MailManners &m) { m.greeting = greeting; };
    };
    const auto replies = [](const char *verb, const char *reply) {
        return [=](MailManners &m) { m.replies.insert(verb, reply); };
    };
    row("refused for now", "TempFail", greets("421 4.3.2 come back\r\n"));
    row("refused for good", "Rejected", greets("554 no SMTP here\r\n"));
    row("another protocol", "NotSmtp", greets("SSH-2.0-OpenSSH\r\n"));
    row("octets", "NotSmtp", greets(QByteArray("\x16\x03\x01\0\xff\r\n", 7)));
    row("a line without end", "NotSmtp", greets("220 " + QByteArray(10000, 'x')));
    row("lines without end", "NotSmtp", greets(QByteArray("220-x\r\n").repeated(500)));
    row("an odd code", "NotSmtp", greets("150 hm\r\n"));
    row("greeting of many lines", "Ok", greets("220-mx.example.com\r\n220-no spam\r\n220 go on\r\n"));
    row("EHLO unknown", "Ok", replies("EHLO", "502 what"));
    row("EHLO and HELO refused", "Rejected", [](MailManners &m) {
        m.replies = {{"EHLO", "550 no"}, {"HELO", "550 no"}};
    });
    row("EHLO refused for who we are", "Rejected", [](MailManners &m) {
        m.replies = {{"EHLO", "550 5.7.1 your IP is on a block list"}, {"HELO", "250 never asked"}};
    });
    row("EHLO refused, HELO cut off", "Rejected", [](MailManners &m) {
        m.replies = {{"EHLO", "550 no"}};
        m.closesAtHelo = true;
    });
    row("EHLO for now", "TempFail", replies("EHLO", "450 later"));
    row("no STARTTLS", "Ok", [](MailManners &m) { m.credentials = {}; });
    row("STARTTLS refused", "Ok", replies("STARTTLS", "454 4.7.0 not now"));
    row("QUIT refused", "Ok", replies("QUIT", "500 what"));
    row("no TLS behind STARTTLS", "TlsFailed", [](MailManners &m) { m.behindStartTls = "garbage\r\n"; });
}

void SmtpDiallerTest::outcomes()
{
    QFETCH(const MailManners, manners);
    QFETCH(const QString, outcome);
    const Dialogue seen = talk(manners);
    QCOMPARE(outcomeName(seen.outcome), outcome);
    QVERIFY(!seen.tls || seen.tls->done || seen.outcome == Outcome::TlsFailed);
}

void SmtpDiallerTest::hangsAndCloses_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("hanging");
    QTest::addColumn<QString>("closing");
    const auto row = [](const char *name, MailStage stage, const char *hanging, const char *closing) {
        QTest::newRow(name) << static_cast<int>(stage) << QString::fromLatin1(hanging)
                            << QString::fromLatin1(closing);
    };
    row("greeting", MailStage::Greeting, "Timeout", "Broken");
    row("EHLO", MailStage::Hello, "Timeout", "Broken");
    row("STARTTLS", MailStage::StartTls, "Timeout", "Broken");
    row("handshake", MailStage::Handshake, "TlsFailed", "TlsFailed");
    row("EHLO under TLS", MailStage::HelloInside, "Timeout", "TlsFailed");
    row("MAIL", MailStage::Mail, "Timeout", "Broken");
    row("RCPT", MailStage::Recipient, "Timeout", "Broken");
    row("QUIT", MailStage::Quit, "Ok", "Ok");
}

void SmtpDiallerTest::hangsAndCloses()
{
    QFETCH(const int, stage);
    for (const bool hangs : {true, false}) {
        MailManners manners = sound();
        (hangs ? manners.hangs : manners.closes) = static_cast<MailStage>(stage);
        MailServer server(manners);
        QVERIFY(server.listen());
        SocketDialler dialler({}, short_());
        Call call = callTo(server);
        call.postmaster = "postmaster@example.com";
        QElapsedTimer clock;
        clock.start();
        const Dialogue seen = test::await(dialler.talk(call, {}));
        QTEST(outcomeName(seen.outcome), hangs ? "hanging" : "closing");
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
    }
}

void SmtpDiallerTest::certificates_data()
{
    QTest::addColumn<MailManners>("manners");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("matches");
    const auto row = [this](const char *name, const Credentials &credentials, bool trusted, bool matches) {
        MailManners manners = sound();
        manners.credentials = credentials;
        QTest::newRow(name) << manners << trusted << matches;
    };
    const QByteArray name = "DNS:mx.example.com";
    row("sound", m_sound, true, true);
    row("expired", certificate({"server", name, -7200, -3600}), true, true);
    row("not valid yet", certificate({"server", name, 3600, 7200}), true, true);
    row("other name", certificate({"server", "DNS:other.example.com"}), true, false);
    row("no name", certificate({"server"}), true, false);
    row("signed by itself", makeCertificate({"server", name}, nullptr), false, true);
    const Credentials middle = makeCertificate({"middle", {}, -60, 3600, 0, true}, &m_authority);
    row("chain incomplete", makeCertificate({"server", name}, &middle), false, true);
    MailManners complete = sound();
    complete.credentials = makeCertificate({"server", name}, &middle);
    complete.intermediates = middle.certificate;
    QTest::newRow("chain complete") << complete << true << true;
}

void SmtpDiallerTest::certificates()
{
    QFETCH(const MailManners, manners);
    const Dialogue seen = talk(manners);
    QVERIFY2(seen.tls && seen.tls->done, seen.tls ? qPrintable(seen.tls->failure) : "no TLS");
    QTEST(seen.tls->trusted, "trusted");
    QTEST(seen.tls->matches, "matches");
    QCOMPARE(seen.tls->distrust.isEmpty(), seen.tls->trusted);
    QCOMPARE(outcomeName(seen.outcome), QStringLiteral("Ok"));
}

void SmtpDiallerTest::clearTextBehindStartTls()
{
    MailManners manners = sound();
    manners.takesClearText = true;
    const Dialogue seen = talk(manners);
    QCOMPARE(outcomeName(seen.outcome), QStringLiteral("Ok"));
    QVERIFY(seen.tls->injected);
    QVERIFY(seen.replyTo("NOOP"));
    QCOMPARE(seen.exchanges.last().reply->code, 221); // every reply is that of its command
}

/// To end the connection or to refuse is right too: looked at again, without.
void SmtpDiallerTest::serverThatMindsIt()
{
    using Offence = MailManners::Offence;
    for (const Offence offence :
         {Offence::HangsUp, Offence::RefusesIt, Offence::HangsUpInside, Offence::RefusesInside}) {
        MailManners manners = sound();
        manners.offence = offence;
        int connections = 0;
        const Dialogue seen = talk(manners, &connections);
        QCOMPARE(outcomeName(seen.outcome), QStringLiteral("Ok"));
        QVERIFY(seen.tls && seen.tls->done && !seen.tls->injected);
        QCOMPARE(connections, 2);
    }
}

/// Our time for all steps together says nothing of the step in which it ends, as whoever looks at the replies
/// can tell.
void SmtpDiallerTest::wholeTimeEndsInTheHandshake()
{
    MailManners manners = sound();
    manners.hangs = MailStage::Handshake;
    Patience patience = short_();
    patience.whole = 200ms;
    QCOMPARE(outcomeName(talk(manners, nullptr, patience).outcome), QStringLiteral("Timeout"));
}

void SmtpDiallerTest::clearTextBehindTheReply()
{
    MailManners manners = sound();
    manners.behindStartTls = "250 injected\r\n";
    const Dialogue seen = talk(manners);
    QCOMPARE(outcomeName(seen.outcome), QStringLiteral("TlsFailed"));
    for (const Exchange &exchange : seen.exchanges)
        QVERIFY(!exchange.encrypted);
}

void SmtpDiallerTest::oldTls()
{
    for (const char *version : {"TLSv1", "TLSv1.1", "TLSv1.2"}) {
        MailManners manners = sound();
        manners.maxProtocol = version;
        const Dialogue seen = talk(manners);
        QVERIFY2(seen.tls && seen.tls->done, seen.tls ? qPrintable(seen.tls->failure) : version);
        QCOMPARE(seen.tls->version, QString::fromLatin1(version));
    }
}

void SmtpDiallerTest::slowGreetingIsMeasured()
{
    MailManners manners = sound();
    manners.greetingDelay = 300ms;
    const Dialogue seen = talk(manners);
    QCOMPARE(outcomeName(seen.outcome), QStringLiteral("Ok"));
    QVERIFY(seen.exchanges.first().reply->elapsed >= 250ms);
    manners.greetingDelay = 10s;
    QCOMPARE(outcomeName(talk(manners).outcome), QStringLiteral("Timeout"));
}

void SmtpDiallerTest::endlessGreetingIsBounded()
{
    MailManners manners = sound();
    manners.greeting = QByteArray(20000, 'x');
    manners.repeatsGreeting = true;
    QElapsedTimer clock;
    clock.start();
    const Dialogue seen = talk(manners);
    QCOMPARE(outcomeName(seen.outcome), QStringLiteral("NotSmtp"));
    QVERIFY(seen.detail.size() < 300);
    // Octets that drip in time do not lengthen the wait for a reply.
    manners.greeting = "220-x\r\n";
    const Dialogue dripping = talk(manners);
    QVERIFY(dripping.outcome == Outcome::Timeout || dripping.outcome == Outcome::NotSmtp);
    QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
}

void SmtpDiallerTest::mailboxes()
{
    for (const bool relays : {false, true}) {
        MailManners manners = sound();
        manners.relays = relays;
        manners.knowsPostmaster = !relays;
        MailServer server(manners);
        QVERIFY(server.listen());
        SocketDialler dialler({}, short_());
        Call call = callTo(server);
        call.postmaster = "postmaster@example.com";
        call.foreign = "stranger@example.org";
        const Dialogue seen = test::await(dialler.talk(call, {}));
        QCOMPARE(outcomeName(seen.outcome), QStringLiteral("Ok"));
        QList<int> codes;
        for (const Exchange &exchange : seen.exchanges) {
            if (exchange.command.startsWith("RCPT"))
                codes.append(exchange.reply->code);
        }
        QCOMPARE(codes, relays ? (QList<int>{550, 250}) : (QList<int>{250, 550}));
        for (const QByteArray &command : server.commands())
            QVERIFY2(!command.startsWith("DATA"), command.constData());
    }
    MailManners greylisting = sound();
    greylisting.replies.insert("RCPT", "451 4.7.1 greylisted");
    MailServer server(greylisting);
    QVERIFY(server.listen());
    SocketDialler dialler({}, short_());
    Call call = callTo(server);
    call.postmaster = "postmaster@example.com";
    QCOMPARE(outcomeName(test::await(dialler.talk(call, {})).outcome), QStringLiteral("TempFail"));
}

/// Postfix says so for now where it says it for good elsewhere: it is the right answer to a stranger's
/// mailbox.
void SmtpDiallerTest::relayingRefusedForNow()
{
    for (const bool own : {false, true}) {
        MailManners manners = sound();
        manners.replies.insert("RCPT", "454 4.7.1 <x@example.org>: Relay access denied");
        MailServer server(manners);
        QVERIFY(server.listen());
        SocketDialler dialler({}, short_());
        Call call = callTo(server);
        (own ? call.postmaster : call.foreign) = "x@example.org";
        const Dialogue seen = test::await(dialler.talk(call, {}));
        QCOMPARE(outcomeName(seen.outcome), own ? QStringLiteral("TempFail") : QStringLiteral("Ok"));
    }
}

void SmtpDiallerTest::stopEndsItAtOnce_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("greeting") << static_cast<int>(MailStage::Greeting);
    QTest::newRow("EHLO") << static_cast<int>(MailStage::Hello);
    QTest::newRow("STARTTLS") << static_cast<int>(MailStage::StartTls);
    QTest::newRow("handshake") << static_cast<int>(MailStage::Handshake);
    QTest::newRow("EHLO under TLS") << static_cast<int>(MailStage::HelloInside);
    QTest::newRow("RCPT") << static_cast<int>(MailStage::Recipient);
}

void SmtpDiallerTest::stopEndsItAtOnce()
{
    QFETCH(const int, stage);
    MailManners manners = sound();
    manners.hangs = static_cast<MailStage>(stage);
    MailServer server(manners);
    QVERIFY(server.listen());
    Patience patience; // the usual one: far longer than this test
    SocketDialler dialler({}, patience);
    std::stop_source stop;
    Call call = callTo(server);
    call.postmaster = "postmaster@example.com";
    auto task = dialler.talk(call, stop.get_token());
    const int commands = stage == static_cast<int>(MailStage::Greeting) ? 0 : stage - 1;
    QTRY_VERIFY(server.connections() == 1 && server.commands().size() >= std::min(commands, 2));
    QElapsedTimer clock;
    clock.start();
    stop.request_stop();
    QCOMPARE(outcomeName(test::await(std::move(task)).outcome), QStringLiteral("Cancelled"));
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
}

void SmtpDiallerTest::nobodyListens()
{
    Call call;
    {
        MailServer server;
        QVERIFY(server.listen());
        call = callTo(server);
    }
    SocketDialler dialler({}, short_());
    const Dialogue seen = test::await(dialler.talk(call, {}));
    QCOMPARE(outcomeName(seen.outcome), QStringLiteral("Refused"));
    QVERIFY(seen.exchanges.isEmpty());
}

void SmtpDiallerTest::noWayToIt()
{
    Call call;
    call.host = kHost;
    call.address = *Address::parse(QByteArrayView("2001:db8::1")); // nobody has it (RFC 3849)
    SocketDialler dialler({}, short_());
    const Outcome outcome = test::await(dialler.talk(call, {})).outcome;
    QVERIFY2(outcome == Outcome::NoRoute || outcome == Outcome::ConnectTimeout,
             qPrintable(outcomeName(outcome)));
}

void SmtpDiallerTest::sends()
{
    MailServer server(sound());
    QVERIFY(server.listen());
    SocketDialler dialler({QSslCertificate(m_authority.certificate)}, short_());
    const Mail mail{"me@example.org", "you@example.com", "Subject: x\r\n\r\n.dot\r\n..two\r\n.\r\nend\r\n"};
    const Dialogue seen = test::await(dialler.send(callTo(server), mail, {}, {}));
    QCOMPARE(outcomeName(seen.outcome), QStringLiteral("Ok"));
    QVERIFY(seen.taken && seen.tls->done);
    QCOMPARE(server.messages(), QList<QByteArray>{mail.message});
    QVERIFY(server.commands().contains("MAIL FROM:<me@example.org>"));
    QVERIFY(server.commands().contains("RCPT TO:<you@example.com>"));
}

void SmtpDiallerTest::hangsWhileSending_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *name, MailStage stage, bool taken) {
        QTest::newRow(name) << static_cast<int>(stage) << taken;
    };
    row("greeting", MailStage::Greeting, false);
    row("handshake", MailStage::Handshake, false);
    row("MAIL", MailStage::Mail, false);
    row("RCPT", MailStage::Recipient, false);
    row("DATA", MailStage::Data, false);
    row("message", MailStage::Message, false);
    row("QUIT", MailStage::Quit, true);
}

/// What was taken stays taken, and what was not acknowledged was not (RFC 5321 §4.1.1.4).
void SmtpDiallerTest::hangsWhileSending()
{
    QFETCH(const int, stage);
    QFETCH(const bool, taken);
    for (const bool hangs : {true, false}) {
        MailManners manners = sound();
        (hangs ? manners.hangs : manners.closes) = static_cast<MailStage>(stage);
        MailServer server(manners);
        QVERIFY(server.listen());
        SocketDialler dialler({}, short_());
        QElapsedTimer clock;
        clock.start();
        const Mail mail{"me@example.org", "you@example.com", "x\r\n"};
        const Dialogue seen = test::await(dialler.send(callTo(server), mail, {}, {}));
        QCOMPARE(seen.taken, taken);
        QCOMPARE(seen.outcome == Outcome::Ok, taken);
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
    }
}

/// Text goes only to a server that says "go on", and is taken only where the reply says so.
void SmtpDiallerTest::oddRepliesWhileSending()
{
    const auto taken = [this](const char *verb, const char *reply, QList<QByteArray> *commands) {
        MailManners manners = sound();
        manners.replies.insert(verb, reply);
        MailServer server(manners);
        server.listen();
        SocketDialler dialler({}, short_());
        const Mail mail{"me@example.org", "you@example.com", "x\r\n"};
        const Dialogue seen = test::await(dialler.send(callTo(server), mail, {}, {}));
        *commands = server.commands();
        return seen.taken;
    };
    QList<QByteArray> commands;
    for (const char *reply : {"250 ok", "350 odd", "221 bye", "451 later", "554 no"}) {
        QVERIFY(!taken("DATA", reply, &commands));
        QVERIFY2(!commands.contains("x") && !commands.contains("."), reply);
    }
    for (const char *reply : {"354 again", "150 hm", "451 later", "554 no"})
        QVERIFY2(!taken(".", reply, &commands), reply);
    QVERIFY(taken(".", "251 taken too", &commands));
}

void SmtpDiallerTest::sendsNothingAgainstAnObjection()
{
    MailServer server(sound());
    QVERIFY(server.listen());
    SocketDialler dialler({}, short_());
    const Objection objection = [](const TlsSeen *tls) {
        return tls && tls->trusted ? QString() : QStringLiteral("not trusted");
    };
    const Mail mail{"me@example.org", "you@example.com", "x\r\n"};
    const Dialogue seen = test::await(dialler.send(callTo(server), mail, objection, {}));
    QCOMPARE(outcomeName(seen.outcome), QStringLiteral("Unsafe"));
    QCOMPARE(seen.detail, QStringLiteral("not trusted"));
    QVERIFY(!seen.taken && server.messages().isEmpty());
    QCOMPARE(server.commands().last(), QByteArray("QUIT"));
}

QTEST_GUILESS_MAIN(SmtpDiallerTest)
#include "smtpdialler_test.moc"
