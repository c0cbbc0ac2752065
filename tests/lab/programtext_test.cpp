// SPDX-License-Identifier: GPL-3.0-or-later
// What people read on the terminal, asked of real servers.
#include "tests/support/lab/cli.h"
#include "tests/support/lab/lab.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::lab;

class ProgramTextTest : public QObject
{
    Q_OBJECT

private:
    /// The mail servers have addresses that could be real: nobody talks to them.
    CliRun check(const QStringList &arguments, const QString &skipped = u"smtp"_s) const
    {
        return Cli(m_lab->cliOptions()).run(QStringList{u"check"_s, u"--skip"_s, skipped} + arguments);
    }
    /// From one heading's line to the next empty line.
    static QByteArray part(const CliRun &run, const char *heading)
    {
        const qsizetype start = run.out.indexOf(heading);
        return start < 0 ? QByteArray() : run.out.mid(start, run.out.indexOf("\n\n", start) - start);
    }

    std::unique_ptr<Lab> m_lab;

private slots:
    void initTestCase();
    void verdictComesFirst();
    void whatToDoIsOrdered();
    void aNameServersFaultNamesIt();
    void evidenceOnRequest();
    void hostileTextIsShownSafely();
    void whatCouldNotBeSeenIsSaid();
    void severalDomains();
};

void ProgramTextTest::initTestCase()
{
    for (const QString &why : {Lab::missing(), Cli::missing()}) {
        if (!why.isEmpty())
            QSKIP(qPrintable(why));
    }
    World world;
    const QByteArray mail = R"(
        @ MX 10 mx1
        mx1 A 192.175.48.10
        _dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@sound.test"
    )";
    world.zone("sound.test", mail + "@ TXT \"v=spf1 mx -all\"\n");
    world.zone("twice.test", mail + "@ TXT \"v=spf1 mx -all\"\n@ TXT \"v=spf1 ~all\"\n");
    world.zone("lame.test", mail + "@ TXT \"v=spf1 mx -all\"\n").servers = {normal("ns1"),
                                                                            behaving("ns2", Persona::Lame)};
    world.zone("hostile.test",
               mail +
                   "@ TXT \"v=spf1 \\027[2J\\027]0;title\\007 \\226\\128\\174 <b>{domain}</b> %1 -all\"\n");
    m_lab = std::make_unique<Lab>(world);
    QVERIFY2(m_lab->start(), qPrintable(m_lab->problem()));
}

void ProgramTextTest::verdictComesFirst()
{
    const CliRun sound = check({u"sound.test"_s});
    QVERIFY2(sound.status == 0, sound.summary().constData());
    QVERIFY2(sound.out.startsWith("sound.test "), sound.summary().constData());
    QVERIFY2(sound.out.left(sound.out.indexOf('\n')).contains("score "), sound.summary().constData());
    QVERIFY(sound.err.isEmpty());
    // The laboratory signs its zones, and nothing that was to be seen was not.
    QVERIFY2(sound.out.contains("signed with ECDSAP256SHA256"), sound.summary().constData());
    QVERIFY2(!sound.out.contains("Could not check"), sound.summary().constData());
    for (const QByteArray &line : sound.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
    // Every area has a line of its own: a shape, the name, a word.
    for (const char *area : {"Name servers", "DNSSEC", "Mail servers", "Server addresses", "SPF", "DKIM",
                             "DMARC", "MTA-STS", "TLS reports", "DANE", "BIMI", "Mail programs"}) {
        const QRegularExpression line(u"^\\S %1 {2,}\\S"_s.arg(QString::fromLatin1(area)),
                                      QRegularExpression::MultilineOption);
        QVERIFY2(QString::fromUtf8(sound.out).contains(line), area);
    }
}

void ProgramTextTest::whatToDoIsOrdered()
{
    const CliRun run = check({u"twice.test"_s});
    QVERIFY2(run.status == 1, run.summary().constData());
    const QByteArray todo = part(run, "What to do first");
    QVERIFY2(todo.contains(" 1 "), run.out.constData());
    const qsizetype spf = todo.indexOf("There is more than one SPF record");
    QVERIFY2(spf > 0, run.out.constData());
    QVERIFY(todo.indexOf("only one mail server") < 0 || todo.indexOf("only one mail server") > spf);
    QCOMPARE(check({u"twice.test"_s, u"--fail-on"_s, u"never"_s}).status, 0);
    const CliRun skipped = check({u"twice.test"_s}, u"smtp,spf,dmarc"_s);
    QVERIFY2(skipped.status == 0, skipped.summary().constData());
}

void ProgramTextTest::aNameServersFaultNamesIt()
{
    const CliRun run = check({u"lame.test"_s});
    QVERIFY2(run.out.contains("A name server does not know the domain (ns2.lame.test)"), run.out.constData());
}

void ProgramTextTest::evidenceOnRequest()
{
    const CliRun brief = check({u"twice.test"_s});
    const CliRun verbose = check({u"twice.test"_s, u"--verbose"_s});
    QVERIFY(!brief.out.contains("v=spf1 ~all"));
    QVERIFY2(verbose.out.contains("v=spf1 ~all") && verbose.out.contains("RFC 7208"),
             verbose.out.constData());
    QVERIFY(check({u"twice.test"_s, u"--quiet"_s}).out.size() < brief.out.size());
}

void ProgramTextTest::hostileTextIsShownSafely()
{
    const CliRun run = check({u"hostile.test"_s, u"--verbose"_s});
    QVERIFY2(run.out.contains("\\027[2J"), run.out.constData());
    for (const char octet : run.out)
        QVERIFY(octet == '\n' || static_cast<unsigned char>(octet) >= 0x20);
    QVERIFY(!run.out.contains("\xe2\x80\xae")); // right-to-left override
    QVERIFY(run.out.contains("{domain}"));
}

void ProgramTextTest::whatCouldNotBeSeenIsSaid()
{
    const CliRun run =
        Cli().run({u"check"_s, u"sound.test"_s, u"--timeout"_s, u"1"_s, u"--resolver"_s, u"127.0.0.1:1"_s});
    QVERIFY2(run.status == 3, run.summary().constData());
    QVERIFY2(run.err.contains("127.0.0.1:1") && run.err.contains("--resolver"), run.summary().constData());
    QVERIFY(!run.out.contains("There is no"));
}

void ProgramTextTest::severalDomains()
{
    const CliRun run = check({u"sound.test"_s, u"twice.test"_s, u"nowhere.test"_s});
    QVERIFY2(run.status == 1, run.summary().constData());
    for (const char *domain : {"sound.test ", "twice.test ", "nowhere.test "})
        QVERIFY2(run.out.contains(domain), run.out.constData());
    QVERIFY(run.out.contains("The domain does not exist"));
}

QTEST_GUILESS_MAIN(ProgramTextTest)
#include "programtext_test.moc"
