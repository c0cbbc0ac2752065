// SPDX-License-Identifier: GPL-3.0-or-later
// posthorn-cli with live mail servers: deliver, and the area smtp of check.
#include "tests/support/jsonschema.h"
#include "tests/support/lab/cli.h"
#include "tests/support/lab/hostileserver.h"
#include "tests/support/lab/mailprogram.h"
#include "tests/support/lab/mailserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Address kFirst = loopback(5, 0, 1);
const Address kSecond = loopback(5, 0, 2);
const Address kThird = loopback(5, 0, 3);

QString faultOf(const QJsonObject &json, const QString &name)
{
    QFile file(QStringLiteral(POSTHORN_RESOURCES "/schema/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    return schemaFault(json, schema, schema);
}

} // namespace

class DeliverTest : public QObject
{
    Q_OBJECT

private:
    MailManners sound() const
    {
        MailManners manners;
        manners.credentials = m_credentials;
        return manners;
    }
    std::unique_ptr<MailServer> serve(const Address &address, const MailManners &manners) const
    {
        auto server = std::make_unique<MailServer>(manners);
        if (!server->listen(address, m_port->port()))
            QTest::qFail("the mail server does not listen", __FILE__, __LINE__);
        return server;
    }
    CliRun run(const QStringList &arguments) const
    {
        return Cli({u"--resolver"_s, m_dns.endpoint().toString(), u"--smtp-port"_s,
                    QString::number(m_port->port()), u"--ca-file"_s, m_directory.filePath(u"ca.pem"_s)})
            .run(arguments);
    }
    QJsonObject deliver(const QStringList &more, int status) const
    {
        const CliRun ran = run(QStringList{u"deliver"_s, u"example.com"_s, u"--json"_s} + more);
        if (ran.status != status)
            QTest::qFail(ran.summary().constData(), __FILE__, __LINE__);
        const QString fault = faultOf(ran.json(), u"delivery-1.schema.json"_s);
        if (!fault.isEmpty())
            QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
        return ran.json();
    }
    QJsonObject send(int status, const QStringList &more = {}) const
    {
        return deliver(QStringList{u"--to"_s, u"you@example.com"_s, u"--from"_s, u"me@example.org"_s} + more,
                       status);
    }
    static QStringList hostsOf(const QJsonObject &report)
    {
        QStringList hosts;
        for (const auto &server : report.value(u"servers"_s).toArray())
            hosts.append(server.toObject().value(u"host"_s).toString());
        return hosts;
    }

    QTemporaryDir m_directory;
    std::unique_ptr<ReservedPort> m_port = ReservedPort::take();
    HostileServer m_dns;
    Credentials m_authority = makeAuthority();
    Credentials m_credentials =
        makeCertificate({"server", "DNS:*.example.com,DNS:example.com"}, &m_authority);

private slots:
    void initTestCase();
    void walksThroughEveryServer();
    void walkInWords();
    void refusedByAll();
    void putOffForNow();
    void serversWithoutAddress();
    void serversThatCannotBeLookedUp();
    void noReplyToTheMessage();
    void assumesServersDown();
    void serverThatIsNone();
    void sendsToTheBest();
    void failsOverToTheNext_data();
    void failsOverToTheNext();
    void stopsWhereRefusedForGood();
    void goesInClearWhereEncryptionFails();
    void sendsNothingWithoutBothAddresses();
    void realMailProgramStoresIt();
    void checkJudgesTheServers();
    void planTalksOnce();
    void recordedAndReplayed();
};

void DeliverTest::initTestCase()
{
    if (const QString why = Cli::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(m_dns.setRecords("example.com. 3600 SOA ns.example.com. h.example.com. 1 2 3 4 5\n"
                             "example.com. 3600 MX 10 mx1.example.com.\n"
                             "example.com. 3600 MX 20 mx2.example.com.\n"
                             "example.com. 3600 MX 30 mx3.example.com.\n"
                             "mx1.example.com. 3600 A 127.5.0.1\nmx2.example.com. 3600 A 127.5.0.2\n"
                             "mx3.example.com. 3600 A 127.5.0.3\n"
                             "nomail.example. 3600 MX 0 .\n"
                             "noaddress.example. 3600 MX 10 nowhere.example.com.\n"
                             "unseen.example. 3600 MX 10 lost.unseen.example.\n"
                             "twice.example. 3600 SOA ns.example.com. h.example.com. 1 2 3 4 5\n"
                             "twice.example. 3600 MX 10 mx1.example.com.\n"
                             "twice.example. 3600 TXT \"v=spf1 mx -all\"\n"
                             "twice.example. 3600 TXT \"v=spf1 a -all\"\n"));
    QVERIFY(m_dns.listen());
    QFile file(m_directory.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority.certificate);
}

void DeliverTest::walksThroughEveryServer()
{
    const auto first = serve(kFirst, sound());
    const auto third = serve(kThird, sound());
    const QJsonObject report = deliver({}, 0);
    QCOMPARE(report.value(u"end"_s).toString(), u"deliverable"_s);
    QCOMPARE(hostsOf(report),
             (QStringList{u"mx1.example.com"_s, u"mx2.example.com"_s, u"mx3.example.com"_s}));
    QCOMPARE(jsonAt(report, u"servers.0.outcome"_s).toString(), u"ok"_s);
    QCOMPARE(jsonAt(report, u"servers.0.tls.certificate.trusted"_s).toBool(), true);
    QCOMPARE(jsonAt(report, u"servers.0.tls.certificate.matches"_s).toBool(), true);
    QCOMPARE(jsonAt(report, u"servers.1.outcome"_s).toString(), u"refused"_s);
    QVERIFY(
        jsonAt(report, u"servers.0.exchanges.1.command"_s).toString().startsWith(u"EHLO posthorn.invalid"_s));
    QVERIFY(!first->commands().contains("DATA") && first->messages().isEmpty());
    QCOMPARE(first->connections(), 1);
}

void DeliverTest::walkInWords()
{
    MailManners hostile = sound();
    hostile.greeting = "220 mx1.example.com \x1b[31m\xe2\x80\xae evil\r\n";
    const auto first = serve(kFirst, hostile);
    const CliRun ran = run({u"deliver"_s, u"example.com"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.contains("> EHLO posthorn.invalid"));
    QVERIFY(ran.out.contains("< 220 mx1.example.com \\027[31m"));
    QVERIFY(!ran.out.contains('\x1b'));
    QVERIFY(ran.out.contains("TLSv1.3"));
    QVERIFY(ran.out.simplified().contains("Nothing was sent."));
}

void DeliverTest::refusedByAll()
{
    MailManners closed;
    closed.greeting = "554 no SMTP service here\r\n";
    const auto first = serve(kFirst, closed);
    const QJsonObject report = deliver({}, 1);
    QCOMPARE(report.value(u"end"_s).toString(), u"refused"_s);
    const CliRun none = run({u"deliver"_s, u"nomail.example"_s, u"--json"_s});
    QCOMPARE(none.status, 1);
    QCOMPARE(none.json().value(u"end"_s).toString(), u"no-mail"_s);
}

/// Who is told to come back has not been turned away.
void DeliverTest::putOffForNow()
{
    MailManners manners = sound();
    manners.greeting = "421 4.3.2 closing\r\n";
    const auto first = serve(kFirst, manners);
    QCOMPARE(deliver({}, 3).value(u"end"_s).toString(), u"deferred"_s);
    const CliRun ran = run({u"deliver"_s, u"example.com"_s});
    QVERIFY2(ran.out.contains("at the moment"), ran.summary().constData());
}

void DeliverTest::serversWithoutAddress()
{
    for (const QStringList &more : {QStringList(), QStringList{u"--to"_s, u"you@noaddress.example"_s,
                                                               u"--from"_s, u"me@example.org"_s}}) {
        const CliRun ran = run(QStringList{u"deliver"_s, u"noaddress.example"_s, u"--json"_s} + more);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.json().value(u"end"_s).toString(), u"no-server"_s);
        QVERIFY(ran.json().value(u"conclusion"_s).toString().contains(u"has an address"_s));
    }
}

void DeliverTest::serversThatCannotBeLookedUp()
{
    m_dns.setMisdeed("lost.unseen.example.", Misdeed::ServFail);
    const CliRun ran = run({u"deliver"_s, u"unseen.example"_s, u"--json"_s});
    QCOMPARE(ran.status, 3);
    const QJsonObject report = ran.json();
    QCOMPARE(report.value(u"end"_s).toString(), u"unknown"_s);
    QVERIFY(report.value(u"conclusion"_s).toString().contains(u"could not be looked up"_s));
    QCOMPARE(faultOf(report, u"delivery-1.schema.json"_s), QString());
}

/// A server that got all of it may have taken it.
void DeliverTest::noReplyToTheMessage()
{
    MailManners manners = sound();
    manners.closes = MailStage::Message;
    const auto first = serve(kFirst, manners);
    const QJsonObject report = send(3);
    QCOMPARE(report.value(u"end"_s).toString(), u"unknown"_s);
    QVERIFY(report.value(u"conclusion"_s).toString().contains(u"is not known"_s));
}

void DeliverTest::assumesServersDown()
{
    const auto first = serve(kFirst, sound());
    const QJsonObject one = deliver({u"--assume-down"_s, u"MX1.example.com"_s}, 0);
    QCOMPARE(one.value(u"mode"_s).toString(), u"failover"_s);
    QCOMPARE(jsonAt(one, u"failover.steps.0.role"_s).toString(), u"down"_s);
    QCOMPARE(jsonAt(one, u"failover.steps.1.role"_s).toString(), u"takes"_s);
    QCOMPARE(jsonAt(one, u"failover.steps.2.role"_s).toString(), u"waits"_s);
    QVERIFY(one.value(u"conclusion"_s).toString().contains(u"mx2.example.com"_s));
    QCOMPARE(first->connections(), 0);
    const QJsonObject none = deliver({u"--assume-down"_s, u"mx1.example.com"_s, u"--assume-down"_s,
                                      u"mx2.example.com"_s, u"--assume-down"_s, u"mx3.example.com."_s},
                                     1);
    QCOMPARE(jsonAt(none, u"failover.queued"_s).toBool(), true);
    QVERIFY(none.value(u"conclusion"_s).toString().contains(u"4 to 5 days"_s));
}

void DeliverTest::serverThatIsNone()
{
    const CliRun ran = run({u"deliver"_s, u"example.com"_s, u"--assume-down"_s, u"mx9.example.com"_s});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("mx9.example.com") && ran.err.contains("mx1.example.com"), ran.err.constData());
}

void DeliverTest::sendsToTheBest()
{
    const auto first = serve(kFirst, sound());
    const auto second = serve(kSecond, sound());
    const QJsonObject report = send(0);
    QCOMPARE(report.value(u"end"_s).toString(), u"delivered"_s);
    QCOMPARE(hostsOf(report), QStringList{u"mx1.example.com"_s});
    QCOMPARE(first->messages().size(), 1);
    const QByteArray message = first->messages().first();
    QVERIFY(message.contains("\r\nFrom: <me@example.org>\r\n") &&
            message.contains("\r\nMessage-ID: <posthorn-"));
    QCOMPARE(second->connections(), 0);
}

void DeliverTest::failsOverToTheNext_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("greeting for now") << QByteArray() << QByteArray("421 4.3.2 later\r\n");
    QTest::newRow("greeting for good") << QByteArray() << QByteArray("554 not here\r\n");
    QTest::newRow("EHLO for now") << QByteArray("EHLO") << QByteArray("450 later");
    QTest::newRow("MAIL for now") << QByteArray("MAIL") << QByteArray("451 later");
    QTest::newRow("RCPT for now") << QByteArray("RCPT") << QByteArray("451 4.7.1 greylisted");
    QTest::newRow("DATA for now") << QByteArray("DATA") << QByteArray("451 later");
    QTest::newRow("message for now") << QByteArray(".") << QByteArray("452 disk full");
}

void DeliverTest::failsOverToTheNext()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, reply);
    MailManners failing = sound();
    if (verb.isEmpty())
        failing.greeting = reply;
    else
        failing.replies.insert(verb, reply);
    const auto first = serve(kFirst, failing);
    const auto second = serve(kSecond, sound());
    const QJsonObject report = send(0);
    QCOMPARE(hostsOf(report), (QStringList{u"mx1.example.com"_s, u"mx2.example.com"_s}));
    QCOMPARE(first->messages().size(), 0);
    QCOMPARE(second->messages().size(), 1);
}

void DeliverTest::stopsWhereRefusedForGood()
{
    MailManners refusing = sound();
    refusing.replies.insert("RCPT", "550 5.1.1 no such user");
    const auto first = serve(kFirst, refusing);
    const auto second = serve(kSecond, sound());
    const QJsonObject report = send(1);
    QCOMPARE(report.value(u"end"_s).toString(), u"refused"_s);
    QVERIFY(report.value(u"conclusion"_s).toString().contains(u"no such user"_s));
    QCOMPARE(second->connections(), 0);
    // Nobody at all: kept by senders, not by us.
    refusing.replies = {{"MAIL", "451 later"}};
    first->setManners(refusing);
    second->setManners(refusing);
    const QJsonObject deferred = send(3);
    QCOMPARE(deferred.value(u"end"_s).toString(), u"deferred"_s);
    QCOMPARE(hostsOf(deferred).size(), 3);
}

void DeliverTest::goesInClearWhereEncryptionFails()
{
    MailManners broken = sound();
    broken.behindStartTls = "garbage\r\n";
    const auto first = serve(kFirst, broken);
    const QJsonObject report = send(0);
    QCOMPARE(report.value(u"end"_s).toString(), u"delivered"_s);
    QCOMPARE(first->messages().size(), 1);
    QCOMPARE(first->connections(), 2);
}

void DeliverTest::sendsNothingWithoutBothAddresses()
{
    const auto first = serve(kFirst, sound());
    for (const QStringList &arguments :
         {QStringList{u"--to"_s, u"you@example.com"_s}, QStringList{u"--from"_s, u"me@example.org"_s},
          QStringList{u"--to"_s, u"you@example.org"_s, u"--from"_s, u"me@example.org"_s},
          QStringList{u"--to"_s, u"you@example.com\r\nDATA"_s, u"--from"_s, u"me@example.org"_s}}) {
        const CliRun ran = run(QStringList{u"deliver"_s, u"example.com"_s} + arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(!ran.err.isEmpty());
    }
    QCOMPARE(first->connections(), 0);
}

/// Two servers, the first of which is down: the message lies in the store of the second, a program that
/// others wrote.
void DeliverTest::realMailProgramStoresIt()
{
    if (const QString why = MailProgram::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    MailProgram program;
    QVERIFY(program.start(kSecond, m_port->port()));
    QVERIFY2(program.waitUntilItListens(), qPrintable(program.log()));
    const QJsonObject report = send(0);
    program.stop();
    QCOMPARE(hostsOf(report), (QStringList{u"mx1.example.com"_s, u"mx2.example.com"_s}));
    QCOMPARE(jsonAt(report, u"servers.0.outcome"_s).toString(), u"refused"_s);
    QCOMPARE(jsonAt(report, u"servers.1.taken"_s).toBool(), true);
    QCOMPARE(program.messages().size(), 1);
    const QByteArray stored = program.messages().first();
    QVERIFY2(stored.contains("This is a test message.") && stored.contains("To: <you@example.com>"),
             stored.constData());
}

void DeliverTest::checkJudgesTheServers()
{
    MailManners other = sound();
    other.credentials = makeCertificate({"server", "DNS:other.example"}, &m_authority);
    other.knowsPostmaster = false;
    const auto first = serve(kFirst, sound());
    const auto second = serve(kSecond, other);
    const CliRun ran = run({u"check"_s, u"example.com"_s, u"--only"_s, u"mx,hosts,smtp"_s, u"--smtp-rcpt"_s,
                            u"--relay-test"_s, u"--json"_s});
    const QJsonObject audit = ran.json();
    QCOMPARE(faultOf(audit, u"audit-1.schema.json"_s), QString());
    QCOMPARE(jsonAt(audit, u"smtp.state"_s).toString(), u"failing"_s);
    QCOMPARE(jsonAt(audit, u"network.port25"_s).toString(), u"open"_s);
    QCOMPARE(jsonAt(audit, u"smtp.servers.0.outcome"_s).toString(), u"ok"_s);
    QCOMPARE(jsonAt(audit, u"smtp.servers.0.banner"_s).toString(), u"mx.example.com ESMTP"_s);
    QCOMPARE(jsonAt(audit, u"smtp.servers.1.tls.certificate.matches"_s).toBool(true), false);
    QCOMPARE(jsonAt(audit, u"smtp.servers.2.outcome"_s).toString(), u"refused"_s);
    QStringList ids = findingIds(audit);
    ids.removeIf([](const QString &id) { return !id.startsWith(u"smtp."_s); });
    QCOMPARE(ids, (QStringList{u"smtp.certificate-name"_s, u"smtp.connect-refused"_s,
                               u"smtp.postmaster-rejected"_s}));
    for (const auto &server : {first.get(), second.get()}) {
        QVERIFY(server->commands().contains("RCPT TO:<postmaster@example.com>"));
        QVERIFY(!server->commands().contains("DATA"));
    }
}

/// Looking at what would come of a plan is no reason to call again.
void DeliverTest::planTalksOnce()
{
    const auto first = serve(kFirst, sound());
    for (const QStringList &command :
         {QStringList{u"plan"_s, u"--json"_s},
          QStringList{u"report"_s, u"--markdown"_s, m_directory.filePath(u"report.md"_s)}}) {
        const int before = first->connections();
        const CliRun ran = run(command + QStringList{u"twice.example"_s});
        QVERIFY2(ran.status == 0 || ran.status == 1, ran.summary().constData());
        if (command.first() == u"plan"_s)
            QVERIFY(!ran.json().value(u"changes"_s).toArray().isEmpty());
        QCOMPARE(first->connections() - before, 1);
    }
}

void DeliverTest::recordedAndReplayed()
{
    const QString file = m_directory.filePath(u"run.jsonl"_s);
    const QStringList check{u"check"_s, u"example.com"_s, u"--only"_s, u"mx,hosts,smtp"_s, u"--json"_s};
    auto first = serve(kFirst, sound());
    const QJsonObject live = run(check + QStringList{u"--record"_s, file}).json();
    first.reset();
    const QJsonObject replayed = Cli().run(check + QStringList{u"--replay"_s, file}).json();
    QCOMPARE(jsonAt(replayed, u"smtp.servers.0.outcome"_s).toString(), u"ok"_s);
    QCOMPARE(replayed.value(u"smtp"_s), live.value(u"smtp"_s));
    QCOMPARE(findingIds(replayed), findingIds(live));
    const CliRun walk = Cli().run({u"deliver"_s, u"example.com"_s, u"--replay"_s, file, u"--json"_s});
    QCOMPARE(walk.json().value(u"end"_s).toString(), u"deliverable"_s);
    const CliRun sending = Cli().run({u"deliver"_s, u"example.com"_s, u"--replay"_s, file, u"--json"_s,
                                      u"--to"_s, u"you@example.com"_s, u"--from"_s, u"me@example.org"_s});
    QCOMPARE(sending.status, 3);
    QCOMPARE(sending.json().value(u"end"_s).toString(), u"impossible"_s);
}

QTEST_GUILESS_MAIN(DeliverTest)
#include "deliver_test.moc"
