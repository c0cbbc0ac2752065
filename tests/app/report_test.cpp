// SPDX-License-Identifier: GPL-3.0-or-later
// `report` and `snapshot` as they are run: over zone files, without any network.
#include "tests/app/programsupport.h"
#include "tests/support/lab/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using lab::Cli;
using test::withZone;
using test::zoneFile;

namespace {

struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

Run runWith(const QString &program, const QStringList &arguments,
            const QHash<QString, QString> &variables = {})
{
    QHash<QString, QString> all{{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"TZ"_s, u"UTC"_s}};
    all.insert(variables);
    const lab::ProgramRun run = lab::runProgram(program, arguments, all);
    return {run.status, run.out, run.err};
}

QByteArray octetsOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class ReportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFormIsWritten();
    void sameDataSameOctets();
    void storedAuditIsTold();
    void internalIsHidden();
    void deliveryTestStandsInIt();
    void germanReportIsGerman();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void whatCannotBeWrittenStays();
    void nobodyAnswersNoFile();
    void snapshotsAreKeptAndCompared();
    void snapshotsOfTwoDomainsAreNotCompared();
    void planStandsInTheReport();
    void planOfAnotherDomainIsRefused();
    void pipeIsWrittenTo();
    void appendixNamesKeysAndLibraries();
    void snapshotIsTold();
    void snapshotWithoutAnswersIsTold();
    void otherCommandsLeaveNoHistory();
    void notesStandInTheReport();
    void damagedHistoryIsSaid();
    void readOnlyHistoryIsSaid();
    void fullDiskIsSaid();
    void linesFitTheTerminal();

private:
    Run run(const QStringList &arguments, const QHash<QString, QString> &variables = {}) const
    {
        QHash<QString, QString> all{{u"XDG_DATA_HOME"_s, m_folder->path()}};
        all.insert(variables);
        return runWith(Cli::path(), arguments, all);
    }
    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString database() const { return file("posthorn/history.sqlite"); }
    /// As another program would do it. \return whether it was done
    bool changeDatabase(const QString &sql) const
    {
        const QString script =
            u"import sqlite3,sys;c=sqlite3.connect(sys.argv[1]);c.execute(sys.argv[2]);c.commit()"_s;
        return lab::runProgram(u"python3"_s, {u"-c"_s, script, database(), sql}).status == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReportCommandTest::everyFormIsWritten()
{
    const Run one = run(withZone(
        u"report sound.example --json --profile it --company Firma --pdf %1 --html %2 --markdown %3"_s.arg(
            file("a.pdf"), file("a.html"), file("a.md"))));
    QVERIFY2(one.status == 0, one.errors.constData());
    QCOMPARE(one.json().value(u"domain"_s).toString(), u"sound.example"_s);
    QVERIFY(octetsOf(file("a.pdf")).startsWith("%PDF-1.6"));
    QVERIFY(octetsOf(file("a.html")).contains("<h1>sound.example</h1>"));
    QVERIFY(octetsOf(file("a.html")).contains("Firma"));
    QVERIFY(octetsOf(file("a.md")).startsWith("# sound\\.example"));
    // What is on paper says nothing of this machine's folders.
    QVERIFY(!octetsOf(file("a.html")).contains(m_folder->path().toUtf8()));
    QVERIFY(!octetsOf(file("a.html")).contains(zoneFile("example.zone").toUtf8()));
}

void ReportCommandTest::sameDataSameOctets()
{
    const Run audit = run(withZone(u"check sound.example --json"_s));
    QFile stored(file("audit.json"));
    QVERIFY(stored.open(QIODevice::WriteOnly));
    stored.write(audit.output);
    stored.close();
    // Each run has a seed of its own for its hashes, and none of them may be seen in the file.
    QByteArray first;
    for (const char *seed : {"0", "", "", "", "", ""}) {
        QHash<QString, QString> variables{{u"SOURCE_DATE_EPOCH"_s, u"1700000000"_s}};
        if (*seed)
            variables.insert(u"QT_HASH_SEED"_s, QLatin1String(seed));
        const Run one = run({u"report"_s, u"--from"_s, file("audit.json"), u"--profile"_s, u"it"_s,
                             u"--pdf"_s, file("one.pdf")},
                            variables);
        QVERIFY2(one.status == 0, one.errors.constData());
        const QByteArray made = octetsOf(file("one.pdf"));
        QVERIFY(!made.isEmpty());
        if (first.isEmpty())
            first = made;
        QVERIFY2(made == first, "another run made other octets");
    }
}

void ReportCommandTest::storedAuditIsTold()
{
    const Run audit = run(withZone(u"check sound.example --json --only mx"_s));
    QFile stored(file("audit.json"));
    QVERIFY(stored.open(QIODevice::WriteOnly));
    stored.write(audit.output);
    stored.close();
    const Run one = run({u"report"_s, u"sound.example"_s, u"--from"_s, file("audit.json"), u"--profile"_s,
                         u"it"_s, u"--html"_s, file("a.html")});
    QVERIFY2(one.status == 0, one.errors.constData());
    for (const char *section : {"SPF: who may send", "How the score came about", "DKIM keys"}) {
        QVERIFY2(one.output.contains(section), one.output.constData());
        QVERIFY(!octetsOf(file("a.html")).contains(QByteArray("<h2") + ">" + section));
    }
}

void ReportCommandTest::internalIsHidden()
{
    QByteArray zone = octetsOf(zoneFile("example.zone"));
    zone += "\n$ORIGIN example.\nsound MX 50 backroom.sound\nbackroom.sound A 10.66.7.8\n";
    QFile changed(file("inside.zone"));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(zone);
    changed.close();
    const QStringList words = {
        u"report"_s, u"sound.example"_s, u"--zone"_s,    file("inside.zone"), u"--profile"_s, u"it"_s,
        u"--json"_s, u"--html"_s,        file("a.html"), u"--markdown"_s,     file("a.md")};
    const auto told = [&](const Run &one) {
        return one.output + octetsOf(file("a.html")) + octetsOf(file("a.md")).replace("\\", "");
    };
    const Run plain = run(words);
    QVERIFY(told(plain).contains("10.66.7.8") && told(plain).contains("backroom"));
    const Run one = run(words + QStringList{u"--hide-internal"_s, u"--marking"_s, u"For <you> alone"_s,
                                            u"--author"_s, u"Office"_s});
    QCOMPARE(one.status, plain.status);
    QVERIFY2(!told(one).contains("10.66.7.8") && !told(one).contains("backroom"), told(one).constData());
    QVERIFY(octetsOf(file("a.html")).contains("For &lt;you&gt; alone"));
    QVERIFY(octetsOf(file("a.html")).contains("Office"));
}

void ReportCommandTest::deliveryTestStandsInIt()
{
    const Run test = run(withZone(u"deliver sound.example --assume-down mx1.sound.example --json"_s));
    QVERIFY2(test.json().value(u"schema"_s).toString() == u"posthorn.delivery/1"_s,
             (test.output + test.errors).constData());
    QFile stored(file("test.json"));
    QVERIFY(stored.open(QIODevice::WriteOnly));
    stored.write(test.output);
    stored.close();
    const QString words = u"report sound.example --html %1 --delivery %2"_s.arg(file("a.html"));
    const Run one = run(withZone(words.arg(file("test.json"))));
    QVERIFY2(one.status == 0, one.errors.constData());
    QVERIFY(octetsOf(file("a.html")).contains(">Delivery test</h2>"));
    QVERIFY(octetsOf(file("a.html"))
                .contains(test.json().value(u"conclusion"_s).toString().toHtmlEscaped().toUtf8()));
    const Run none = run(withZone(words.arg(zoneFile("example.zone"))));
    QVERIFY2(none.status == 2 && none.errors.contains("no delivery test"), none.errors.constData());
    const Run other = run(QStringList{u"report"_s, u"--demo"_s, u"--html"_s, file("b.html"), u"--delivery"_s,
                                      file("test.json")});
    QVERIFY2(other.status == 2 && other.errors.contains("sound.example, not of"), other.errors.constData());
    QVERIFY(!QFile::exists(file("b.html")));
}

void ReportCommandTest::germanReportIsGerman()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils are needed: ./dev deps installs them");
    const auto textOf = [&](const char *language) {
        const Run one = run({u"report"_s, u"--demo"_s, u"--profile"_s, u"it"_s, u"--answers"_s, u"--lang"_s,
                             QLatin1String(language), u"--pdf"_s, file("a.pdf")});
        if (one.status != 0 && one.status != 1)
            return QString::fromUtf8(one.errors);
        return QString::fromUtf8(runWith(u"pdftotext"_s, {file("a.pdf"), u"-"_s}).output);
    };
    const QString english = textOf("en");
    const QString german = textOf("de");
    for (const char *words : {"What to do first", "Records as published", "Who acts", "Page 2 of",
                              "Demonstration data", "How the score came about"})
        QVERIFY2(english.contains(QLatin1String(words)) && !german.contains(QLatin1String(words)), words);
    for (const QString &words : {u"Zusammenfassung"_s, u"Seite 2 von"_s, u"November"_s, u"ü"_s})
        QVERIFY2(german.contains(words), qPrintable(words));
    // What is published is nobody's language.
    QVERIFY(german.contains(u"v=spf1 ip4:192.175.48.0/24 -all"_s));
}

void ReportCommandTest::wrongUseIsExplained_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    const auto words = [](const char *line) { return QString::fromLatin1(line).split(u' '); };
    QTest::newRow("no file") << words("report sound.example") << QByteArray("--pdf");
    QTest::newRow("no domain") << words("report --html /tmp/x") << QByteArray("Which domain?");
    QTest::newRow("two domains") << words("report a.com b.com --html /tmp/x") << QByteArray("Which domain?");
    QTest::newRow("no such audit") << words("report --from /nonexistent --html /tmp/x")
                                   << QByteArray("/nonexistent");
    QTest::newRow("no audit") << words("report --from /etc/hostname --html /tmp/x") << QByteArray("JSON");
    QTest::newRow("paper") << words("report sound.example --html /tmp/x --paper a5")
                           << QByteArray("a4, letter");
    QTest::newRow("no such snapshot")
        << words("report --snapshot 7 --html /tmp/x") << QByteArray("no moment");
    QTest::newRow("no number") << words("report --snapshot last --html /tmp/x") << QByteArray("whole number");
    QTest::newRow("both") << words("report --snapshot 1 --from /tmp/y --html /tmp/x")
                          << QByteArray("--from and --snapshot");
    QTest::newRow("profile") << words("report sound.example --html /tmp/x --profile boss")
                             << QByteArray("owner, it");
    QTest::newRow("logo") << words("report sound.example --html /tmp/x --logo /etc/hostname")
                          << QByteArray("PNG");
    QTest::newRow("numbers") << words("snapshot diff 1") << QByteArray("snapshot diff 1 2");
    QTest::newRow("no numbers") << words("snapshot diff a b") << QByteArray("snapshot diff 1 2");
    QTest::newRow("not kept") << words("snapshot diff 77 78") << QByteArray("no moment");
    QTest::newRow("of whom") << words("snapshot list") << QByteArray("snapshot list DOMAIN");
}

void ReportCommandTest::wrongUseIsExplained()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    const Run one = run(words);
    QVERIFY2(one.status == 2, one.errors.constData());
    QVERIFY2(one.errors.contains(says), one.errors.constData());
    QVERIFY(one.output.isEmpty());
}

void ReportCommandTest::whatCannotBeWrittenStays()
{
    const Run one = run(withZone(u"report sound.example --html %1/none/a.html"_s.arg(m_folder->path())));
    QCOMPARE(one.status, 3);
    QVERIFY2(one.errors.contains("could not be written"), one.errors.constData());
}

void ReportCommandTest::nobodyAnswersNoFile()
{
    const Run one = run({u"report"_s, u"sound.example"_s, u"--resolver"_s, u"127.0.0.1:1"_s, u"--timeout"_s,
                         u"0.2"_s, u"--html"_s, file("a.html")});
    QCOMPARE(one.status, 3);
    QVERIFY(!QFile::exists(file("a.html")));
}

void ReportCommandTest::snapshotsAreKeptAndCompared()
{
    const Run first = run(withZone(u"snapshot sound.example --json"_s));
    QVERIFY2(first.status == 0, first.errors.constData());
    QCOMPARE(first.json().value(u"schema"_s).toString(), u"posthorn.snapshot/1"_s);
    QVERIFY(QFile::exists(database()));
    QByteArray zone = octetsOf(zoneFile("example.zone"));
    const qsizetype spf = zone.indexOf("v=spf1");
    QVERIFY(spf > 0);
    QFile changed(file("changed.zone"));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(zone.replace(spf, 6, "v=spf1 ip4:198.51.100.99"));
    changed.close();
    const Run second =
        run({u"snapshot"_s, u"sound.example"_s, u"--json"_s, u"--zone"_s, file("changed.zone")});
    QVERIFY2(second.status == 0, second.errors.constData());
    const QString a = QString::number(first.json().value(u"id"_s).toInt());
    const QString b = QString::number(second.json().value(u"id"_s).toInt());
    QVERIFY(a != b);
    const Run list = run({u"snapshot"_s, u"list"_s, u"sound.example"_s, u"--json"_s});
    QCOMPARE(list.json().value(u"snapshots"_s).toArray().size(), 2);
    const QJsonObject diff = run({u"snapshot"_s, u"diff"_s, a, b, u"--json"_s}).json();
    QCOMPARE(diff.value(u"same"_s).toBool(true), false);
    const QJsonArray records = diff.value(u"records"_s).toArray();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].toObject().value(u"type"_s).toString(), u"TXT"_s);
    QVERIFY(records[0].toObject().value(u"added"_s).toArray()[0].toString().contains(u"198.51.100.99"_s));
    const Run same = run({u"snapshot"_s, u"diff"_s, a, a});
    QVERIFY(same.output.contains("Nothing changed"));
    const Run text = run({u"snapshot"_s, u"diff"_s, a, b});
    QVERIFY2(text.status == 0 && text.output.contains("+ ") && text.output.contains("198.51.100.99"),
             text.output.constData());
}

void ReportCommandTest::snapshotsOfTwoDomainsAreNotCompared()
{
    const Run first = run({u"snapshot"_s, u"--demo"_s, u"good"_s, u"--json"_s});
    const Run second = run({u"snapshot"_s, u"--demo"_s, u"broken"_s, u"--json"_s});
    QVERIFY(first.json().contains(u"id"_s) && second.json().contains(u"id"_s));
    const Run diff = run({u"snapshot"_s, u"diff"_s, u"1"_s, u"2"_s});
    QCOMPARE(diff.status, 2);
    QVERIFY2(diff.errors.contains("two domains"), diff.errors.constData());
}

void ReportCommandTest::planOfAnotherDomainIsRefused()
{
    const Run plan = run({u"plan"_s, u"good.posthorn.example"_s, u"--demo"_s, u"--json"_s});
    QFile stored(file("plan.json"));
    QVERIFY(stored.open(QIODevice::WriteOnly) && stored.write(plan.output) == plan.output.size());
    stored.close();
    const Run made = run({u"report"_s, u"broken.posthorn.example"_s, u"--demo"_s, u"--plan"_s,
                          stored.fileName(), u"--markdown"_s, file("report.md")});
    QVERIFY2(made.status == 2 && made.errors.contains("good.posthorn.example"), made.errors.constData());
    QVERIFY(!QFile::exists(file("report.md")));
}

/// Not replaced by a file, which is what the reader of a pipe would never see.
void ReportCommandTest::pipeIsWrittenTo()
{
    const QString pipe = file("pipe");
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess reader;
    reader.start(u"cat"_s, {pipe});
    QVERIFY(reader.waitForStarted());
    const Run made = run({u"report"_s, u"broken.posthorn.example"_s, u"--demo"_s, u"--markdown"_s, pipe});
    QCOMPARE(made.status, 0);
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAllStandardOutput().contains("broken"));
    QVERIFY(!QFileInfo(pipe).isFile());
}

void ReportCommandTest::planStandsInTheReport()
{
    const auto told = [this](const QString &more) {
        const Run one = run({u"report"_s, u"--demo"_s, u"--html"_s, file("a.html"), u"--profile"_s, more});
        return one.status == 0 ? octetsOf(file("a.html")) : one.errors;
    };
    const QByteArray merged =
        "v=spf1 ip4:192.175.48.0/24 include:_spf.newsletter.example include:_spf.gone.example ~all";
    // With the finding that it mends, in the plan, and on the way back.
    const QByteArray it = told(u"it"_s);
    QCOMPARE(it.count(merged), 3);
    QVERIFY(it.indexOf(merged) > it.indexOf("spf.multiple"));
    QVERIFY(it.indexOf(merged) < it.indexOf("id=\"plan\""));
    QVERIFY(it.contains("To be decided before more can be planned"));
    const QByteArray owner = told(u"owner"_s);
    QVERIFY2(owner.contains("replace TXT at broken.posthorn.example"), owner.constData());
    QVERIFY(!owner.contains(merged));
}

/// Whoever doubts a judgement is told what it stands on.
void ReportCommandTest::appendixNamesKeysAndLibraries()
{
    QVERIFY(run({u"report"_s, u"--demo"_s, u"--profile"_s, u"it"_s, u"--html"_s, file("a.html")}).status ==
            0);
    const QByteArray demo = octetsOf(file("a.html"));
    // The key that the demonstration was recorded under, and not the one that is shipped.
    const QByteArray recording =
        octetsOf(QStringLiteral(POSTHORN_RESOURCES) + u"/demo/posthorn.example.recording"_s);
    static const QRegularExpression kAnchor(u"\\. 0 IN DS (\\d+) "_s);
    const auto anchor = kAnchor.match(QString::fromUtf8(recording));
    QVERIFY(anchor.hasMatch());
    QVERIFY(demo.contains("<th scope=\"row\">Root keys trusted</th><td>" + anchor.captured(1).toUtf8() +
                          "</td>"));
    for (const char *library : {"c-ares ", "ldns ", "libunbound ", "OpenSSL "})
        QVERIFY2(demo.contains(library), library);
    // Where no signature was judged no key was trusted.
    QVERIFY(run(withZone(u"report sound.example --profile it --html %1"_s.arg(file("b.html")))).status == 0);
    QVERIFY(!octetsOf(file("b.html")).contains("Root keys trusted"));
}

void ReportCommandTest::snapshotIsTold()
{
    QVERIFY(run({u"snapshot"_s, u"--demo"_s}).status == 0);
    const Run one = run({u"report"_s, u"--snapshot"_s, u"1"_s, u"--profile"_s, u"it"_s, u"--lang"_s, u"de"_s,
                         u"--html"_s, file("a.html")});
    QVERIFY2(one.status == 0, one.errors.constData());
    const QString told = QString::fromUtf8(octetsOf(file("a.html")));
    // Judged anew: in the language of the report, with what a stored audit lacks; still a demonstration.
    for (const QString &words :
         {u"Es gibt mehr als einen SPF-Eintrag"_s, u"Daten der Vorführung"_s, u"id=\"score\""_s})
        QVERIFY2(told.contains(words), qPrintable(words));
    QVERIFY(!one.output.contains("SPF"));
    const Run other =
        run({u"report"_s, u"other.example"_s, u"--snapshot"_s, u"1"_s, u"--html"_s, file("b.html")});
    QCOMPARE(other.status, 2);
    QVERIFY2(other.errors.contains("broken.posthorn.example"), other.errors.constData());
}

void ReportCommandTest::snapshotWithoutAnswersIsTold()
{
    QVERIFY(run({u"snapshot"_s, u"--demo"_s}).status == 0);
    QVERIFY(changeDatabase(u"update content set recording=null"_s));
    const Run one =
        run({u"report"_s, u"--snapshot"_s, u"1"_s, u"--profile"_s, u"it"_s, u"--html"_s, file("a.html")});
    QVERIFY2(one.status == 0, one.errors.constData());
    QVERIFY2(one.output.contains("How the score came about"), one.output.constData());
    QVERIFY(octetsOf(file("a.html")).contains("spf.multiple"));
}

void ReportCommandTest::otherCommandsLeaveNoHistory()
{
    run({u"report"_s, u"--snapshot"_s, u"1"_s, u"--html"_s, file("a.html")});
    run(withZone(u"check sound.example"_s));
    run(withZone(u"report sound.example --html %1"_s.arg(file("a.html"))));
    QVERIFY(!QFile::exists(database()));
}

void ReportCommandTest::notesStandInTheReport()
{
    // The window keeps them; here they are put where it puts them.
    QVERIFY(run(withZone(u"snapshot sound.example"_s)).status == 0);
    QVERIFY(changeDatabase(u"insert into note values(1,'Registrar <One>','','','','')"_s));
    QVERIFY(run(withZone(u"report sound.example --html %1"_s.arg(file("a.html")))).status == 0);
    QVERIFY(octetsOf(file("a.html")).contains("Registrar &lt;One&gt;"));
}

void ReportCommandTest::damagedHistoryIsSaid()
{
    QDir(m_folder->path()).mkpath(u"posthorn"_s);
    QFile broken(database());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray("no database ").repeated(1000));
    broken.close();
    const QByteArray before = octetsOf(database());
    const Run one = run(withZone(u"snapshot sound.example"_s));
    QCOMPARE(one.status, 3);
    QVERIFY2(one.errors.contains("history.sqlite"), one.errors.constData());
    QCOMPARE(octetsOf(database()), before);
    // A report can be made all the same.
    const Run report = run(withZone(u"report sound.example --html %1"_s.arg(file("a.html"))));
    QVERIFY2(report.status == 0, report.errors.constData());
    QVERIFY(report.errors.contains("history.sqlite"));
    QCOMPARE(octetsOf(database()), before);
}

void ReportCommandTest::readOnlyHistoryIsSaid()
{
    QVERIFY(run(withZone(u"snapshot sound.example"_s)).status == 0);
    // As somebody who may read and not write.
    QFile::setPermissions(database(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(file("posthorn"),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner |
                                                QFile::ReadOther | QFile::ExeOther);
    const QByteArray before = octetsOf(database());
    QStringList words = withZone(u"snapshot sound.example"_s);
    QString program = Cli::path();
    if (::geteuid() == 0) {
        words = QStringList{u"--reuid=65534"_s, u"--clear-groups"_s, program} + words;
        program = u"setpriv"_s;
    }
    const Run one = runWith(program, words, {{u"XDG_DATA_HOME"_s, m_folder->path()}});
    QCOMPARE(octetsOf(database()), before);
    QFile::setPermissions(file("posthorn"), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    QVERIFY2(one.status == 3, one.errors.constData());
    QVERIFY2(one.errors.contains("can only be read") || one.errors.contains("cannot be opened"),
             one.errors.constData());
}

void ReportCommandTest::fullDiskIsSaid()
{
    QVERIFY(run(withZone(u"snapshot sound.example"_s)).status == 0);
    const Run before = run({u"snapshot"_s, u"list"_s, u"sound.example"_s, u"--json"_s});
    // No file may grow beyond what it has: what a full disk does.
    QString line = u"trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""_s;
    const QStringList words = QStringList{u"-c"_s, line, Cli::path()} + withZone(u"snapshot sound.example"_s);
    const Run one = runWith(u"bash"_s, words, {{u"XDG_DATA_HOME"_s, m_folder->path()}});
    QVERIFY2(one.status == 3, one.errors.constData());
    QVERIFY2(!one.errors.isEmpty(), one.output.constData());
    const Run after = run({u"snapshot"_s, u"list"_s, u"sound.example"_s, u"--json"_s});
    QCOMPARE(after.output, before.output);
    const Run again = run(withZone(u"snapshot sound.example"_s));
    QVERIFY2(again.status == 0, again.errors.constData());
}

void ReportCommandTest::linesFitTheTerminal()
{
    run({u"snapshot"_s, u"--demo"_s, u"broken"_s});
    run({u"snapshot"_s, u"--demo"_s, u"broken"_s});
    for (const char *columns : {"40", "60", "100"}) {
        for (const QStringList &words :
             {QStringList{u"snapshot"_s, u"list"_s, u"broken.posthorn.example"_s},
              QStringList{u"snapshot"_s, u"diff"_s, u"1"_s, u"2"_s}, QStringList{u"report"_s, u"--help"_s}}) {
            const Run one = run(words, {{u"COLUMNS"_s, QLatin1String(columns)}});
            for (const QByteArray &line : one.output.split('\n'))
                QVERIFY2(QString::fromUtf8(line).size() <= QByteArray(columns).toInt(), line.constData());
        }
    }
}

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "report_test.moc"
