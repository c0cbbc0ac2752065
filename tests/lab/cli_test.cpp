// SPDX-License-Identifier: GPL-3.0-or-later
// How tests run posthorn-cli: tried with programs that every system has.
#include "tests/support/lab/cli.h"

#include <QTest>

using namespace posthorn::lab;
using namespace std::chrono_literals;

class CliTest : public QObject
{
    Q_OBJECT

private:
    static CliRun shell(const QString &script, const QByteArray &input = {},
                        std::chrono::milliseconds limit = 10s)
    {
        qputenv("POSTHORN_CLI", "/bin/sh");
        return Cli().run({QStringLiteral("-c"), script}, input, limit);
    }

private slots:
    void outputErrorsAndStatus();
    void optionsFollowTheCommand();
    void whatDoesNotEndIsEnded();
    void interruptedAfterLines();
    void crashesAreSaid();
    void absentProgramIsSaid();
    void readsJson();
};

void CliTest::outputErrorsAndStatus()
{
    const CliRun run = shell(QStringLiteral("cat; echo trouble >&2; exit 3"), "in\n");
    QCOMPARE(run.out, QByteArray("in\n"));
    QCOMPARE(run.err, QByteArray("trouble\n"));
    QCOMPARE(run.status, 3);
    QVERIFY(run.problem.isEmpty());
    QVERIFY(run.summary().contains("status 3"));
}

void CliTest::optionsFollowTheCommand()
{
    qputenv("POSTHORN_CLI", "/bin/echo");
    const CliRun run =
        Cli({QStringLiteral("--resolver"), QStringLiteral("x")}).run({QStringLiteral("check")});
    QCOMPARE(run.out, QByteArray("check --resolver x\n"));
}

void CliTest::whatDoesNotEndIsEnded()
{
    const CliRun run = shell(QStringLiteral("echo begun; exec tail -f /dev/null"), {}, 300ms);
    QCOMPARE(run.status, -1);
    QCOMPARE(run.problem, QStringLiteral("does not end"));
    QCOMPARE(run.out, QByteArray("begun\n"));
    QVERIFY(run.elapsed >= 300ms);
}

void CliTest::interruptedAfterLines()
{
    qputenv("POSTHORN_CLI", "/bin/sh");
    const CliRun run = Cli().runAndInterrupt(
        {QStringLiteral("-c"), QStringLiteral("trap 'kill $!; echo stopped; exit 3' INT; echo 1; echo 2; "
                                              "tail -f /dev/null & wait; echo never")},
        {}, 2, 10s);
    QCOMPARE(run.out, QByteArray("1\n2\nstopped\n"));
    QCOMPARE(run.status, 3);
}

void CliTest::crashesAreSaid()
{
    const CliRun run = shell(QStringLiteral("kill -SEGV $$"));
    QCOMPARE(run.status, -1);
    QCOMPARE(run.problem, QStringLiteral("crashed"));
}

void CliTest::absentProgramIsSaid()
{
    qputenv("POSTHORN_CLI", "/nonexistent/posthorn-cli");
    QVERIFY(Cli::missing().contains(QStringLiteral("/nonexistent/posthorn-cli")));
    QCOMPARE(Cli().run({}).problem, QStringLiteral("cannot be started"));
    qputenv("POSTHORN_CLI", "/bin/sh");
    QVERIFY(Cli::missing().isEmpty());
}

void CliTest::readsJson()
{
    CliRun run;
    run.out = R"({"mx": {"records": [{"host": "a"}, {"host": "b"}]}, "findings": [
        {"id": "spf.none", "severity": "error"}, {"id": "dmarc.none", "severity": "warning"}]})";
    QCOMPARE(jsonAt(run.json(), QStringLiteral("mx.records.1.host")).toString(), QStringLiteral("b"));
    QVERIFY(jsonAt(run.json(), QStringLiteral("mx.nothing.1")).isUndefined());
    QCOMPARE(findingIds(run.json()), (QStringList{QStringLiteral("dmarc.none"), QStringLiteral("spf.none")}));
    QCOMPARE(findingIds(run.json(), QStringLiteral("error")), QStringList{QStringLiteral("spf.none")});
    run.out = "{\"a\": 1}\n{\"a\": 2}\n";
    QCOMPARE(run.jsonLines().size(), 2);
    QCOMPARE(run.jsonLines().last().value(QStringLiteral("a")).toInt(), 2);
    QVERIFY(run.json().isEmpty());
}

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
