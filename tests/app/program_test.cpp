// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it is run: over zone files, without any network.
#include "tests/app/programsupport.h"
#include "tests/support/jsonschema.h"
#include "tests/support/lab/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using lab::Cli;
using lab::CliRun;
using test::domainsOf;
using test::withZone;
using test::zoneFile;

namespace {

QJsonObject schema(const char *name)
{
    QFile file(QStringLiteral(POSTHORN_RESOURCES "/schema/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool isShowable(const QByteArray &octets)
{
    return std::all_of(octets.begin(), octets.end(),
                       [](char c) { return c == '\n' || static_cast<unsigned char>(c) >= 0x20; }) &&
           !octets.contains('\x7f') && !octets.contains("\xe2\x80\xae");
}

/// Runs the program in an environment of the test's own.
QByteArray outputWith(const QStringList &arguments, const QHash<QString, QString> &variables)
{
    QHash<QString, QString> all;
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG", "COLUMNS", "NO_COLOR"})
        all.insert(QLatin1String(name), QString());
    all.insert(variables);
    const lab::ProgramRun run = lab::runProgram(Cli::path(), arguments, all);
    return run.status < 0 ? QByteArray("does not end") : run.both();
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void statusSaysWhatCameOfIt_data();
    void statusSaysWhatCameOfIt();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void jsonFitsItsSchema_data();
    void jsonFitsItsSchema();
    void severalDomainsAreALineEach();
    void severalDomainsAreTextInTheirOrder();
    void hostileRecordsStayText_data();
    void hostileRecordsStayText();
    void linesFitTheTerminal();
    void withoutUtf8ThereIsOnlyAscii();
    void pipedTextHasNoColour();
    void overlayChangesTheAnswers();
    void overlayMayBeAPlan();
    void replayFindsTheSame();
    void noResolverSaysWhatToTry();
    void helpGoesToStandardOutput_data();
    void helpGoesToStandardOutput();
    void checksAreListedAndExplained();
    void spfAnswers_data();
    void spfAnswers();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProgramTest::initTestCase()
{
    if (const QString why = Cli::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void ProgramTest::statusSaysWhatCameOfIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("sound") << u"check sound.example"_s << 0;
    QTest::newRow("faulty") << u"check faulty.example"_s << 1;
    QTest::newRow("faulty, but that is no matter") << u"check faulty.example --fail-on never"_s << 0;
    QTest::newRow("sound, but strictly seen") << u"check sound.example --fail-on notice"_s << 1;
    QTest::newRow("sound, and no warnings") << u"check sound.example --fail-on warning"_s << 0;
    QTest::newRow("only what is sound of a faulty one")
        << u"check faulty.example --only mx --skip dmarc,spf,dkim"_s << 0;
    QTest::newRow("does not exist") << u"check missing.example"_s << 1;
    QTest::newRow("outside every zone") << u"check elsewhere.test"_s << 3;
    QTest::newRow("the highest of several: error") << u"check sound.example faulty.example"_s << 1;
    QTest::newRow("the highest of several: unknown")
        << u"check faulty.example elsewhere.test sound.example"_s << 3;
    QTest::newRow("quiet") << u"check sound.example --quiet"_s << 0;
    QTest::newRow("a country's English") << u"check sound.example --lang en_GB"_s << 0;
}

void ProgramTest::statusSaysWhatCameOfIt()
{
    QFETCH(const QString, line);
    QFETCH(const int, status);
    const CliRun run = Cli().run(withZone(line));
    QVERIFY2(run.status == status, run.summary().constData());
    QVERIFY(!run.out.isEmpty());
    QCOMPARE(run.err, QByteArray());
}

void ProgramTest::wrongUseIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("nothing at all") << QStringList() << QByteArray("Usage: posthorn-cli");
    QTest::newRow("no domain") << QStringList{u"check"_s} << QByteArray("check DOMAIN");
    QTest::newRow("bad syntax") << withZone(u"check a..example"_s) << QByteArray("posthorn-cli: ");
    QTest::newRow("IP address") << withZone(u"check 192.0.2.1"_s) << QByteArray("address");
    QTest::newRow("public suffix") << withZone(u"check co.uk"_s) << QByteArray("co.uk");
    QTest::newRow("one bad of two") << withZone(u"check sound.example 192.0.2.1"_s) << QByteArray("address");
    QTest::newRow("zone file that is not there")
        << QStringList{u"check"_s, u"a.example"_s, u"--zone"_s, u"/no/such/file"_s}
        << QByteArray("/no/such/file");
    QTest::newRow("faulty zone file")
        << QStringList{u"check"_s, u"a.example"_s, u"--zone"_s, zoneFile("faulty.zone")}
        << QByteArray("line 3");
    QTest::newRow("overlay that is not there")
        << withZone(u"check a.example --overlay /no/such/file"_s) << QByteArray("/no/such/file");
    QTest::newRow("replay that is not there")
        << QStringList{u"check"_s, u"a.example"_s, u"--replay"_s, u"/no/such/file"_s}
        << QByteArray("/no/such/file");
    QTest::newRow("replay that is none")
        << QStringList{u"check"_s, u"a.example"_s, u"--replay"_s, zoneFile("example.zone")}
        << QByteArray("--record");
    QTest::newRow("record where nothing can be written")
        << withZone(u"check sound.example --record /no/such/folder/file"_s)
        << QByteArray("/no/such/folder/file");
    QTest::newRow("authorities that are none")
        << QStringList{u"check"_s, u"a.example"_s, u"--ca-file"_s, zoneFile("example.zone")}
        << QByteArray("PEM");
    QTest::newRow("unknown option") << withZone(u"check sound.example --frob"_s) << QByteArray("--frob");
    QTest::newRow("unknown command") << QStringList{u"frob"_s} << QByteArray("frob");
    QTest::newRow("unknown language") << withZone(u"check sound.example --lang tlh"_s) << QByteArray("tlh");
    QTest::newRow("unknown check") << QStringList{u"checks"_s, u"spf.lookup-limt"_s}
                                   << QByteArray("spf.lookup-limit?");
    QTest::newRow("spf without an address") << withZone(u"spf sound.example"_s) << QByteArray("--ip");
    QTest::newRow("bulk without a list") << withZone(u"bulk"_s) << QByteArray("bulk FILE");
    QTest::newRow("list that is not there")
        << withZone(u"bulk /no/such/list"_s) << QByteArray("/no/such/list");
    QTest::newRow("results that are no file") << withZone(u"bulk - --resume /"_s) << QByteArray("--resume");
}

void ProgramTest::wrongUseIsExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, part);
    const CliRun run = Cli().run(arguments);
    QVERIFY2(run.status == 2, run.summary().constData());
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(part) && run.err.endsWith('\n'), run.summary().constData());
    QVERIFY2(!run.err.contains('{'), run.summary().constData());
}

void ProgramTest::jsonFitsItsSchema_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *domain :
         {"sound.example", "faulty.example", "hostile.example", "missing.example", "elsewhere.test"})
        QTest::newRow(domain) << withZone(u"check "_s + QLatin1String(domain));
    for (const char *name : {"good", "broken", "moving", "offline"})
        QTest::addRow("demonstration: %s", name) << QStringList{u"check"_s, u"--demo"_s, QLatin1String(name)};
}

void ProgramTest::jsonFitsItsSchema()
{
    QFETCH(const QStringList, arguments);
    const CliRun run = Cli().run(arguments + QStringList{u"--json"_s});
    QCOMPARE(run.out.count('\n'), 1);
    QVERIFY(isShowable(run.out));
    QCOMPARE(schemaFault(run.json(), schema("audit-1.schema.json"), schema("audit-1.schema.json")),
             QString());
}

void ProgramTest::severalDomainsAreALineEach()
{
    const CliRun run = Cli().run(withZone(u"check --json sound.example faulty.example sound.example"_s));
    QCOMPARE(domainsOf(run), (QStringList{u"faulty.example"_s, u"sound.example"_s}));
}

void ProgramTest::severalDomainsAreTextInTheirOrder()
{
    const CliRun run = Cli().run(withZone(u"check --quiet sound.example faulty.example missing.example"_s));
    const QByteArrayList lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("sound.example ") && lines[1].startsWith("faulty.example ") &&
            lines[2].startsWith("missing.example "));
}

void ProgramTest::hostileRecordsStayText_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("text") << u"check hostile.example"_s;
    QTest::newRow("everything") << u"check hostile.example --verbose"_s;
    QTest::newRow("spf") << u"spf hostile.example --ip 192.0.2.1"_s;
    QTest::newRow("spf with a hostile sender")
        << u"spf hostile.example --ip 192.0.2.1 --sender \u001b[2J@x.example --json"_s;
    QTest::newRow("domain on the command line") << u"check \u001b[2J.example"_s;
}

void ProgramTest::hostileRecordsStayText()
{
    QFETCH(const QString, line);
    const CliRun run = Cli().run(withZone(line));
    QVERIFY(!(run.out + run.err).isEmpty());
    QVERIFY2(isShowable(run.out) && isShowable(run.err), run.summary().constData());
}

void ProgramTest::linesFitTheTerminal()
{
    const QByteArray out = outputWith(withZone(u"check hostile.example --verbose"_s),
                                      {{u"COLUMNS"_s, u"40"_s}, {u"LC_ALL"_s, u"C.UTF-8"_s}});
    QVERIFY(out.contains("hostile.example"));
    for (const QString &line : QString::fromUtf8(out).split(u'\n'))
        QVERIFY2(line.size() <= 40, qPrintable(line));
}

void ProgramTest::withoutUtf8ThereIsOnlyAscii()
{
    const QByteArray out = outputWith(withZone(u"check sound.example --verbose"_s), {{u"LC_ALL"_s, u"C"_s}});
    QVERIFY2(out.startsWith("sound.example"), out.constData()); // no warning of Qt's in front
    QVERIFY(std::all_of(out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    QVERIFY(out.contains("+ "));
}

void ProgramTest::pipedTextHasNoColour()
{
    QVERIFY(!outputWith(withZone(u"check faulty.example"_s),
                        {{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"TERM"_s, u"xterm"_s}})
                 .contains('\x1b'));
}

void ProgramTest::overlayChangesTheAnswers()
{
    const QString overlay = u" --json --overlay "_s + zoneFile("overlay.zone");
    QVERIFY(lab::findingIds(Cli().run(withZone(u"check --json faulty.example"_s)).json())
                .contains(u"spf.multiple"_s));
    QVERIFY(!lab::findingIds(Cli().run(withZone(u"check faulty.example"_s + overlay)).json())
                 .contains(u"spf.multiple"_s));
    QVERIFY(lab::findingIds(Cli().run(withZone(u"check sound.example"_s + overlay)).json())
                .contains(u"dmarc.missing"_s));
}

void ProgramTest::overlayMayBeAPlan()
{
    const QString file = m_folder->filePath(u"plan.posthorn"_s);
    const auto check = [&](const char *what, const QByteArray &plan) {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(plan) != plan.size())
            qWarning("cannot write %s", what);
        out.close();
        return Cli().run(withZone(u"check faulty.example --json --fail-on never --overlay "_s + file));
    };
    const QByteArray plan = R"({"schema": "posthorn.plan/1", "domain": "faulty.example",
        "base": {"serial": 1, "checkedAt": "2026-01-31T12:00:00Z"},
        "changes": [{"step": 1, "action": "replace", "name": "faulty.example", "type": "TXT", "ttl": 3600,
            "old": ["\"v=spf1 mx -all\"", "\"v=spf1 ~all\""], "new": ["\"v=spf1 mx -all\""],
            "because": ["spf.multiple"], "risk": "low", "risks": [], "note": ""},
            {"step": 1, "action": "remove", "name": "_dmarc.faulty.example", "type": "TXT", "ttl": 3600,
            "old": ["\"v=DMARC1; p=reject\""], "new": [], "because": [], "risk": "high",
            "risks": ["policy-weakened"], "note": ""}],
        "undo": [], "kept": [], "questions": [], "hostLimits": [], "manual": [],
        "predicted": {"score": 80, "verdict": "fair", "remaining": []}})";
    const CliRun run = check("plan", plan);
    QVERIFY2(run.status == 0, run.summary().constData());
    const QStringList found = lab::findingIds(run.json());
    QVERIFY2(!found.contains(u"spf.multiple"_s), run.summary().constData());
    QVERIFY2(found.contains(u"dmarc.missing"_s), run.summary().constData());

    const CliRun torn = check("half a plan", plan.first(plan.size() / 2));
    QVERIFY2(torn.status == 2 && torn.err.contains("plan.posthorn"), torn.summary().constData());
    const CliRun wrong = check("a wrong plan", QByteArray(plan).replace("\"replace\"", "\"burn\""));
    QVERIFY2(wrong.status == 2 && wrong.err.contains("changes/0"), wrong.summary().constData());
}

void ProgramTest::replayFindsTheSame()
{
    const QString recording = m_folder->filePath(u"recording"_s);
    QJsonObject recorded = Cli().run(withZone(u"check faulty.example --json --record "_s + recording)).json();
    QJsonObject replayed =
        Cli().run({u"check"_s, u"faulty.example"_s, u"--json"_s, u"--replay"_s, recording}).json();
    for (QJsonObject *audit : {&recorded, &replayed}) {
        audit->remove(u"checkedAt"_s);
        audit->remove(u"timing"_s);
    }
    QVERIFY(!recorded.isEmpty());
    QCOMPARE(replayed, recorded);
}

void ProgramTest::noResolverSaysWhatToTry()
{
    const CliRun run = Cli().run({u"check"_s, u"sound.example"_s, u"--resolver"_s, u"127.0.0.1:1"_s,
                                  u"--timeout"_s, u"1"_s, u"--skip"_s, u"delegation"_s});
    QVERIFY2(run.status == 3, run.summary().constData());
    QVERIFY2(run.err.contains("127.0.0.1:1") && run.err.contains("--resolver"), run.summary().constData());
    const CliRun web = Cli().run({u"check"_s, u"sound.example"_s, u"--resolver"_s,
                                  u"https://127.0.0.1:1/dns-query"_s, u"--skip"_s, u"delegation"_s});
    QVERIFY2(web.status == 3 && web.err.contains("Connection refused"), web.summary().constData());
}

void ProgramTest::helpGoesToStandardOutput_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--help", "check --help", "bulk --help", "spf -h", "checks --help", "--version"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void ProgramTest::helpGoesToStandardOutput()
{
    QFETCH(const QString, line);
    const CliRun run = Cli().run(line.split(u' '));
    QVERIFY2(run.status == 0 && run.err.isEmpty() && run.out.contains("posthorn-cli"),
             run.summary().constData());
}

void ProgramTest::checksAreListedAndExplained()
{
    const CliRun list = Cli().run({u"checks"_s});
    QVERIFY2(list.status == 0 && list.out.contains("spf.lookup-limit") && list.out.contains("mx.null"),
             list.summary().constData());
    const CliRun one = Cli().run({u"checks"_s, u"spf.lookup-limit"_s});
    QVERIFY2(one.status == 0 && one.out.contains("RFC 7208 §4.6.4") && !one.out.contains('{'),
             one.summary().constData());
    const QJsonObject json = Cli().run({u"checks"_s, u"spf.lookup-limit"_s, u"--json"_s}).json();
    QCOMPARE(lab::jsonAt(json, u"checks.0.severity"_s).toString(), u"error"_s);
    QCOMPARE(lab::jsonAt(json, u"checks.0.mend"_s).toString(), u"ask"_s);
}

void ProgramTest::spfAnswers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("status");
    QTest::newRow("pass") << u"outer.example --ip 192.0.2.15"_s << u"pass"_s << 0;
    QTest::newRow("softfail") << u"outer.example --ip 192.0.2.16"_s << u"softfail"_s << 0;
    QTest::newRow("fail") << u"inner.example --ip 2001:db8::1"_s << u"fail"_s << 0;
    QTest::newRow("none") << u"ns1.example --ip 192.0.2.1"_s << u"none"_s << 0;
    QTest::newRow("permerror") << u"broken.example --ip 192.0.2.1"_s << u"permerror"_s << 1;
    QTest::newRow("two records") << u"faulty.example --ip 192.0.2.1"_s << u"permerror"_s << 1;
    QTest::newRow("temperror") << u"outside.example --ip 192.0.2.1"_s << u"temperror"_s << 3;
}

void ProgramTest::spfAnswers()
{
    QFETCH(const QString, line);
    QFETCH(const QString, result);
    QFETCH(const int, status);
    const CliRun json = Cli().run(withZone(u"spf --json "_s + line));
    QVERIFY2(json.status == status, json.summary().constData());
    QCOMPARE(json.json()[u"result"_s].toString(), result);
    QCOMPARE(schemaFault(json.json(), schema("spf-1.schema.json"), schema("spf-1.schema.json")), QString());
    const CliRun text = Cli().run(withZone(u"spf "_s + line));
    QVERIFY2(text.out.split('\n').first().endsWith(' ' + result.toLatin1()), text.summary().constData());
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
