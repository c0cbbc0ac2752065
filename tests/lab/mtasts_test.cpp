// SPDX-License-Identifier: GPL-3.0-or-later
// The MTA-STS policy as posthorn-cli sees it: real name servers, and a web server that behaves as told.
#include "tests/support/lab/cli.h"
#include "tests/support/lab/httpsinthread.h"
#include "tests/support/lab/lab.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace posthorn::lab;
using Conduct = HttpsServer::Conduct;

namespace {

const QByteArray kPolicy = "version: STSv1\r\nmode: enforce\r\nmx: *.sts.test\r\nmax_age: 604800\r\n";
const QByteArray kPlain = "Content-Type: text/plain\r\n";

} // namespace

class MtaStsTest : public QObject
{
    Q_OBJECT

private:
    CliRun check(const HttpsInThread &server, const QString &domain = QStringLiteral("sts.test"),
                 const QStringList &more = {}) const
    {
        QStringList options = m_lab->cliOptions();
        options << QStringLiteral("--ca-file") << m_folder.filePath(QStringLiteral("ca.pem"))
                << QStringLiteral("--https-port") << QString::number(server.port()) << more;
        return Cli(options).run({QStringLiteral("check"), domain, QStringLiteral("--only"),
                                 QStringLiteral("mta-sts"), QStringLiteral("--json")});
    }
    Credentials good() const { return makeServerCertificate(m_authority, "DNS:mta-sts.sts.test"); }

    Credentials m_authority = makeAuthority();
    QTemporaryDir m_folder;
    std::unique_ptr<Lab> m_lab;

private slots:
    void initTestCase();
    void soundPolicy();
    void personas_data();
    void personas();
    void policyWithoutRecord();
    void recordedAndReplayed();
};

void MtaStsTest::initTestCase()
{
    if (const QString why = Lab::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    World world;
    world.zone("sts.test", R"(
        @        MX  10 mx1
        mx1      A   198.51.100.1
        _mta-sts TXT "v=STSv1; id=20260101"
        mta-sts  A   127.0.0.1
    )");
    world.zone("silent.test", R"(
        @        MX  10 mx1.sts.test.
        mta-sts  A   127.0.0.1
    )");
    m_lab = std::make_unique<Lab>(world);
    QVERIFY2(m_lab->start(), qPrintable(m_lab->problem()));
    QFile file(m_folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority.certificate);
}

void MtaStsTest::soundPolicy()
{
    const HttpsInThread server(good(), httpResponse("200 OK", kPlain, kPolicy), Conduct::Normal);
    const CliRun run = check(server);
    const QJsonObject json = run.json();
    QCOMPARE(findingIds(json), QStringList{QStringLiteral("mta-sts.ok")});
    QCOMPARE(jsonAt(json, QStringLiteral("mtaSts.state")).toString(), QStringLiteral("ok"));
    QCOMPARE(jsonAt(json, QStringLiteral("mtaSts.id")).toString(), QStringLiteral("20260101"));
    QCOMPARE(jsonAt(json, QStringLiteral("mtaSts.mode")).toString(), QStringLiteral("enforce"));
    QCOMPARE(jsonAt(json, QStringLiteral("mtaSts.maxAge")).toInt(), 604800);
    QCOMPARE(jsonAt(json, QStringLiteral("mtaSts.mx.0")).toString(), QStringLiteral("*.sts.test"));
}

void MtaStsTest::personas_data()
{
    QTest::addColumn<Credentials>("certificate");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Conduct>("conduct");
    QTest::addColumn<QString>("found");
    const auto serving = [](const char *name, const QByteArray &answer, const char *found,
                            const Credentials &certificate, Conduct conduct = Conduct::Normal) {
        QTest::newRow(name) << certificate << answer << conduct << QString::fromLatin1(found);
    };
    const QByteArray page = httpResponse("200 OK", kPlain, kPolicy);
    QByteArray crOnly = kPolicy;
    crOnly.replace("\r\n", "\r");
    serving("bare LF", httpResponse("200 OK", kPlain, QByteArray(kPolicy).replace("\r\n", "\n")),
            "mta-sts.ok", good());
    serving("redirect", httpResponse("302 Found", "Location: https://sts.test/\r\n", ""), "mta-sts.redirect",
            good());
    serving("404", httpResponse("404 Not Found", kPlain, "no"), "mta-sts.policy-missing", good());
    serving("500", httpResponse("500 Broken", kPlain, "no"), "mta-sts.policy-missing", good());
    serving("expired", page, "mta-sts.certificate",
            makeServerCertificate(m_authority, "DNS:mta-sts.sts.test", {-7200, -3600}));
    serving("self-signed", page, "mta-sts.certificate", makeAuthority());
    serving("other name", page, "mta-sts.certificate", makeServerCertificate(m_authority, "DNS:sts.test"));
    serving("content type", httpResponse("200 OK", "Content-Type: text/html\r\n", kPolicy),
            "mta-sts.content-type", good());
    serving("2 MB", httpResponse("200 OK", kPlain, QByteArray(2000000, 'x')), "mta-sts.policy-too-large",
            good());
    serving("2 MB without a length", "HTTP/1.1 200 OK\r\n" + kPlain + "\r\n" + QByteArray(2000000, 'x'),
            "mta-sts.policy-too-large", good());
    serving("64 KiB",
            httpResponse("200 OK", kPlain, kPolicy + "x: " + QByteArray(65536 - kPolicy.size() - 3, 'y')),
            "mta-sts.ok", good());
    serving("binary", httpResponse("200 OK", kPlain, QByteArray("\x7f\x45LF\0\0\n\xff\n", 9)),
            "mta-sts.policy-syntax", good());
    serving("CR alone", httpResponse("200 OK", kPlain, crOnly), "mta-sts.policy-syntax", good());
    serving("closed in the midst", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nversion",
            "mta-sts.policy-missing", good());
    serving("no TLS", page, "mta-sts.policy-missing", good(), Conduct::NoTls);
    serving("never answers", page, "mta-sts.timeout", good(), Conduct::Silent);
    serving("octet by octet", httpResponse("200 OK", kPlain, kPolicy + QByteArray("x: y\r\n").repeated(500)),
            "mta-sts.timeout", good(), Conduct::Drips);
}

void MtaStsTest::personas()
{
    QFETCH(Credentials, certificate);
    QFETCH(QByteArray, answer);
    QFETCH(Conduct, conduct);
    QFETCH(QString, found);
    const HttpsInThread server(certificate, answer, conduct);
    const CliRun run = check(server);
    QCOMPARE(findingIds(run.json()).join(u' '), found);
    QVERIFY2(run.elapsed < std::chrono::seconds(45), run.summary().constData());
}

void MtaStsTest::policyWithoutRecord()
{
    const HttpsInThread server(makeServerCertificate(m_authority, "DNS:mta-sts.silent.test"),
                               httpResponse("200 OK", kPlain, kPolicy), Conduct::Normal);
    QCOMPARE(findingIds(check(server, QStringLiteral("silent.test")).json()),
             QStringList{QStringLiteral("mta-sts.record-missing")});
}

void MtaStsTest::recordedAndReplayed()
{
    const QString file = m_folder.filePath(QStringLiteral("run"));
    QJsonObject first;
    {
        const HttpsInThread server(good(), httpResponse("200 OK", kPlain, kPolicy), Conduct::Normal);
        first = check(server, QStringLiteral("sts.test"), {QStringLiteral("--record"), file}).json();
    }
    const CliRun again =
        Cli().run({QStringLiteral("check"), QStringLiteral("sts.test"), QStringLiteral("--only"),
                   QStringLiteral("mta-sts"), QStringLiteral("--json"), QStringLiteral("--replay"), file});
    QCOMPARE(again.json().value(QStringLiteral("mtaSts")), first.value(QStringLiteral("mtaSts")));
    QCOMPARE(again.json().value(QStringLiteral("findings")), first.value(QStringLiteral("findings")));
    QVERIFY(!first.value(QStringLiteral("findings")).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(MtaStsTest)
#include "mtasts_test.moc"
