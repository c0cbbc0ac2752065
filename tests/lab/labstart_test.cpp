// SPDX-License-Identifier: GPL-3.0-or-later
// Laboratories begin soon, say why they cannot, and leave nothing behind.
#include "tests/support/lab/ask.h"
#include "tests/support/lab/childprocess.h"
#include "tests/support/lab/lab.h"
#include "tests/support/lab/loopback.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace posthorn;
using namespace posthorn::lab;
using dns::RecordType;
using namespace std::chrono_literals;

namespace {

const dns::QueryOptions kSigned{.edns = dns::EdnsMode::DnssecOk};

} // namespace

class LabStartTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString why = Lab::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void worldWithoutZonesIsARoot();
    void problemsAreSaid();
    void roundTripDelaysClientsAndNotTheResolver();
    void manyZonesStartSoon();
    void nothingIsLeftOfALab();
    void nothingIsLeftAfterACrash();
};

void LabStartTest::worldWithoutZonesIsARoot()
{
    Lab lab((World()));
    QVERIFY2(lab.start(), qPrintable(lab.problem()));
    const QString directory = lab.directory();
    QVERIFY(QDir(directory).exists());
    const auto answer = ask(lab.resolver(), ".", RecordType::Ns, {.query = kSigned});
    QVERIFY(answer && answer->flags.authentic);
}

void LabStartTest::problemsAreSaid()
{
    World twice;
    twice.zone("a.test");
    twice.zone("A.test");
    Lab doubled(twice);
    QVERIFY(!doubled.start());
    QVERIFY(doubled.problem().contains(QStringLiteral("A.test")));

    World broken;
    broken.zone("a.test", "@ MX 10 mx\n@ MX ten mx\n\n@ TXT x\n");
    Lab lab(broken);
    QVERIFY(!lab.start());
    QVERIFY2(lab.problem().contains(QStringLiteral("@ MX ten mx")), qPrintable(lab.problem()));

    World lame;
    lame.zone("a.test").servers = {normal("ns1")};
    lame.zone("b.test").servers = {normal("ns1.a.test."), behaving("ns1.a.test.", Persona::Lame)};
    Lab impossible(lame);
    QVERIFY(!impossible.start());
    QVERIFY(impossible.problem().contains(QStringLiteral("lame")));
}

void LabStartTest::roundTripDelaysClientsAndNotTheResolver()
{
    constexpr auto kRoundTrip = 200ms;
    World world;
    world.zone("far.test", "@ TXT \"x\"");
    world.roundTrip = kRoundTrip;
    Lab lab(world);
    QVERIFY2(lab.start(), qPrintable(lab.problem()));
    // Once, and not twice: the resolver, which must ask others first, does so without delay.
    const auto takesOneRoundTrip = [&](const dns::Endpoint &server) {
        QElapsedTimer clock;
        clock.start();
        const auto answer = ask(server, "far.test", RecordType::Txt);
        const auto elapsed = std::chrono::milliseconds(clock.elapsed());
        return answer && answer->rcode == 0 && elapsed >= kRoundTrip && elapsed < 2 * kRoundTrip;
    };
    QVERIFY(takesOneRoundTrip(lab.resolver()));
    QVERIFY(takesOneRoundTrip(lab.nameServer("ns1.far.test")));
    QVERIFY(takesOneRoundTrip(lab.nameServer("ns2.far.test")));
}

void LabStartTest::manyZonesStartSoon()
{
    World world;
    for (int i = 0; i < 200; ++i)
        world.zone("z" + QByteArray::number(i) + ".test",
                   "@ MX 10 mx\n mx A 198.51.100.1\n @ TXT \"v=spf1 mx -all\"");
    QElapsedTimer clock;
    clock.start();
    Lab lab(world);
    QVERIFY2(lab.start(), qPrintable(lab.problem()));
    qInfo("200 signed zones in %lld ms", clock.elapsed());
    QVERIFY(ask(lab.resolver(), "z199.test", RecordType::Mx, {.query = kSigned})->flags.authentic);
}

void LabStartTest::nothingIsLeftOfALab()
{
    QString directory;
    dns::Endpoint server;
    {
        Lab lab((World()));
        QVERIFY2(lab.start(), qPrintable(lab.problem()));
        directory = lab.directory();
        server = lab.nameServer("a.root-servers.lab");
        QVERIFY(QDir(directory).exists());
    }
    QVERIFY(!QDir(directory).exists());
    QVERIFY(!ask(server, ".", RecordType::Soa, {.patience = 100ms}));
}

void LabStartTest::nothingIsLeftAfterACrash()
{
    QTemporaryDir folder;
    const QString said = folder.filePath(QStringLiteral("out"));
    int pipe[2]; // its input, which does not end
    QCOMPARE(pipe2(pipe, O_CLOEXEC), 0);
    ChildProcess holder;
    QVERIFY(holder.start({.program = QCoreApplication::applicationDirPath() + QStringLiteral("/lab_hold"),
                          .arguments = {QStringLiteral("a.test")},
                          .output = said,
                          .inputFd = pipe[0]}));
    const auto lines = [&said] {
        QFile file(said);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    };
    QTRY_VERIFY_WITH_TIMEOUT(lines().size() == 3, 20000);
    const QString directory = QString::fromUtf8(lines().first());
    QVERIFY(QDir(directory).exists());
    const QList<QByteArray> options = lines().at(1).split(' ');
    const quint16 port = options.value(options.indexOf("--authority-port") + 1).toUShort();
    const dns::Endpoint resolver{loopback(), port};
    QVERIFY(ask(resolver, "a.test", RecordType::Soa));
    holder.signal(SIGKILL);
    QVERIFY(holder.waitForEnd(5s));
    ::close(pipe[0]);
    ::close(pipe[1]);
    // Its directory goes last, in its own time.
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(directory).exists(), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(!ask(resolver, "a.test", RecordType::Soa, {.patience = 100ms}), 10000);
    // All of them: the port is free for UDP and TCP on every address.
    const auto isFree = [port] {
        QUdpSocket udp;
        QTcpServer tcp;
        goDirectly(udp);
        goDirectly(tcp);
        return udp.bind(QHostAddress::AnyIPv4, port, QUdpSocket::DontShareAddress) &&
               tcp.listen(QHostAddress::AnyIPv4, port);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFree(), 10000);
}

QTEST_GUILESS_MAIN(LabStartTest)
#include "labstart_test.moc"
