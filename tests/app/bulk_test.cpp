// SPDX-License-Identifier: GPL-3.0-or-later
// The command `bulk` as it is run, and what Ctrl-C leaves behind.
#include "core/report/auditjson.h"
#include "tests/app/programsupport.h"
#include "tests/support/lab/childprocess.h"
#include "tests/support/sanitizers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using lab::Cli;
using lab::CliRun;
using test::domainsOf;
using test::withZone;

class BulkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void namesLinesThatAreNone();
    void readsStandardInput();
    void withoutADomainIsWrongUse();
    void resumesWhereItWas();
    void whatNobodyAnsweredIsTakenUpAgain();
    void theListIsNoPlaceForResults();
    void whatTheCallerIgnoresStopsNothing();
    void interruptLeavesCompleteLines();
    void longListsTakeLittleMemory();
    void everyDomainOnce();
    void interruptEndsWaiting_data();
    void interruptEndsWaiting();

private:
    QString put(const char *name, const QByteArray &octets) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qWarning("cannot write %s", name);
        return file.fileName();
    }
    QByteArray content(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_lists;
};

void BulkTest::initTestCase()
{
    if (const QString why = Cli::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void BulkTest::namesLinesThatAreNone()
{
    const QString list = put(
        "list", "# mine\n\nsound.example\nnot a domain\n192.0.2.1 # an address\n\xff\xfe\nfaulty.example");
    const CliRun run = Cli().run(withZone(u"bulk "_s + list));
    QVERIFY2(run.status == 1, run.summary().constData()); // because of faulty.example, not of the lines
    QCOMPARE(domainsOf(run), (QStringList{u"faulty.example"_s, u"sound.example"_s}));
    QVERIFY2(run.err.contains("line 4: ") && run.err.contains("line 5: ") && run.err.contains("line 6: "),
             run.summary().constData());
    QCOMPARE(run.err.count('\n'), 3);
}

void BulkTest::readsStandardInput()
{
    const CliRun run = Cli().run(withZone(u"bulk - --fail-on never --concurrency 1"_s),
                                 "sound.example\r\nfaulty.example\r\n");
    QVERIFY2(run.status == 0, run.summary().constData());
    QCOMPARE(run.jsonLines().size(), 2);
    QCOMPARE(run.jsonLines().first()[u"domain"_s].toString(), u"sound.example"_s);
}

void BulkTest::withoutADomainIsWrongUse()
{
    QCOMPARE(Cli().run(withZone(u"bulk -"_s), "# nothing\n\n").status, 2);
    QCOMPARE(Cli().run(withZone(u"bulk -"_s), "192.0.2.1\n").status, 2);
}

void BulkTest::resumesWhereItWas()
{
    const QString out = m_folder->filePath(u"out.jsonl"_s);
    const QStringList arguments = withZone(u"bulk - --fail-on never --resume "_s + out);
    QCOMPARE(Cli().run(arguments, "sound.example\n").status, 0);
    const QByteArray first = content(out);
    QCOMPARE(first.count('\n'), 1);
    put("out.jsonl", first + first.left(100)); // as if it had been torn
    const CliRun again = Cli().run(arguments, "sound.example\nfaulty.example\n");
    QVERIFY2(again.status == 0 && again.out.isEmpty(), again.summary().constData());
    const QByteArray both = content(out);
    QVERIFY(both.startsWith(first));
    QCOMPARE(both.count('\n'), 2);
    QCOMPARE(report::domainOfAuditJson(both.mid(first.size())).value_or(QString()), u"faulty.example"_s);
    QCOMPARE(Cli().run(arguments, "sound.example\nfaulty.example\n").status, 0); // nothing left to do
    QCOMPARE(content(out), both);
}

void BulkTest::whatNobodyAnsweredIsTakenUpAgain()
{
    const QString out = m_folder->filePath(u"out.jsonl"_s);
    const CliRun blind = Cli().run({u"bulk"_s, u"-"_s, u"--resume"_s, out, u"--resolver"_s, u"127.0.0.1:1"_s},
                                   "sound.example\n");
    QVERIFY2(blind.status == 3, blind.summary().constData());
    QCOMPARE(content(out), QByteArray());
    const CliRun again = Cli().run(withZone(u"bulk - --resume "_s + out), "sound.example\n");
    QVERIFY2(again.status == 0, again.summary().constData());
    QCOMPARE(content(out).count('\n'), 1);
}

void BulkTest::theListIsNoPlaceForResults()
{
    const QByteArray domains = "sound.example\nfaulty.example";
    const QString list = put("list", domains);
    const CliRun run = Cli().run(withZone(u"bulk "_s + list + u" --resume "_s + list));
    QVERIFY2(run.status == 2 && run.err.contains("the list itself"), run.summary().constData());
    QCOMPARE(content(list), domains);
}

/// `nohup`, and the jobs that a script starts in the background.
void BulkTest::whatTheCallerIgnoresStopsNothing()
{
    QByteArray list;
    for (int i = 0; i < 1000; ++i)
        list += "d" + QByteArray::number(i) + ".example\n";
    std::signal(SIGINT, SIG_IGN);
    const CliRun run = Cli().runAndInterrupt(withZone(u"bulk -"_s), list, 5);
    std::signal(SIGINT, SIG_DFL);
    QCOMPARE(run.out.count('\n'), 1000);
}

void BulkTest::interruptLeavesCompleteLines()
{
    QByteArray list;
    for (int i = 0; i < 100000; ++i)
        list += "d" + QByteArray::number(i) + ".example\n";
    const CliRun run = Cli().runAndInterrupt(withZone(u"bulk -"_s), list, 20);
    QVERIFY2(run.status == 3, run.summary().constData());
    QVERIFY(run.out.endsWith('\n'));
    QVERIFY(run.out.count('\n') < 100000);
    for (const QByteArray &line : run.out.chopped(1).split('\n'))
        QVERIFY(QJsonDocument::fromJson(line).isObject());
}

void BulkTest::longListsTakeLittleMemory()
{
    QByteArray list = "sound.example\n";
    const QByteArray rubbish =
        "this is not a domain \x01\n#" + QByteArray(200, 'c') + '\n' + QByteArray(9000, 'x') + '\n';
    while (list.size() < 10 * 1024 * 1024)
        list += rubbish;
    list += "faulty.example";
    const CliRun run = Cli().run(withZone(u"bulk - --fail-on never"_s), list);
    QVERIFY2(run.status == 0, run.summary().left(3000).constData());
    QCOMPARE(domainsOf(run), (QStringList{u"faulty.example"_s, u"sound.example"_s}));
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const long most = (test::kMemoryWatched || test::kThreadsWatched ? 1500 : 150) * 1024L;
    QVERIFY2(usage.ru_maxrss < most, (QByteArray::number(qint64(usage.ru_maxrss)) + " KiB").constData());
}

/// However many threads share the list.
void BulkTest::everyDomainOnce()
{
    QByteArray list;
    QStringList domains;
    for (int i = 1000; i < 1400; ++i) {
        domains.append(u"d%1.example"_s.arg(i));
        list += domains.last().toLatin1() + '\n';
    }
    for (const QString &concurrency : {u"2"_s, u"64"_s}) {
        const CliRun run =
            Cli().run(withZone(u"bulk - --fail-on never --concurrency "_s + concurrency), list);
        QVERIFY2(run.status == 0, run.summary().constData());
        QCOMPARE(domainsOf(run), domains);
    }
}

void BulkTest::interruptEndsWaiting_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("check") << QStringList{u"check"_s, u"sound.example"_s, u"other.example"_s, u"--json"_s};
    QByteArray list;
    for (int i = 0; i < 100; ++i)
        list += "d" + QByteArray::number(i) + ".example\n";
    m_lists = std::make_unique<QTemporaryDir>(); // one that lasts for the row
    QFile file(m_lists->filePath(u"list"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
    QTest::newRow("bulk") << QStringList{u"bulk"_s, file.fileName()};
}

/// Questions are under way to somebody who never answers.
void BulkTest::interruptEndsWaiting()
{
    QFETCH(const QStringList, command);
    QUdpSocket silence;
    QVERIFY(silence.bind(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"out"_s);
    lab::ChildProcess process;
    const QString resolver = u"127.0.0.1:"_s + QString::number(silence.localPort());
    QVERIFY(
        process.start({.program = Cli::path(),
                       .arguments = command + QStringList{u"--timeout"_s, u"60"_s, u"--resolver"_s, resolver},
                       .output = output,
                       .errors = u"/dev/null"_s}));
    QVERIFY(silence.waitForReadyRead(10000));
    QElapsedTimer clock;
    clock.start();
    process.signal(SIGINT);
    QVERIFY(process.waitForEnd(std::chrono::seconds(30)));
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(process.exitStatus(), std::optional(3));
    QCOMPARE(QFileInfo(output).size(), 0);
}

QTEST_GUILESS_MAIN(BulkTest)
#include "bulk_test.moc"
