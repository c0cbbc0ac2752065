// SPDX-License-Identifier: GPL-3.0-or-later
// `restore` as it is run: two snapshots over zone files, and the way back from the one to the other.
#include "tests/app/programsupport.h"
#include "tests/support/jsonschema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using posthorn::lab::CliRun;
using posthorn::test::zoneFile;

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(POSTHORN_RESOURCES "/schema/plan-1.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray octetsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RestoreCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString why = posthorn::lab::Cli::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        m_dataHome = qgetenv("XDG_DATA_HOME");
    }
    void init();
    void cleanup() { qputenv("XDG_DATA_HOME", m_dataHome); }

    void saysTheWayBack();
    void writesAPlanThatLeadsBack();
    void nothingToDoIsSaid();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void historyThatCannotBeReadIsSaid();
    void nobodyAnswers();
    void linesFitTheTerminal();

private:
    CliRun run(const QString &line, const char *zone = nullptr) const
    {
        QStringList words = line.split(u' ', Qt::SkipEmptyParts) + QStringList{u"--lang"_s, u"en"_s};
        if (zone)
            words += QStringList{u"--zone"_s, m_folder->filePath(QLatin1String(zone))};
        return posthorn::lab::Cli().run(words);
    }
    QString snapshot(const QString &domain, const char *zone) const
    {
        return QString::number(run(u"snapshot --json "_s + domain, zone).json().value(u"id"_s).toInt());
    }
    void write(const char *name, const QByteArray &octets) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(octets), octets.size());
    }

    QByteArray m_dataHome;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_first; ///< the snapshot before the change
};

/// An SPF record that is another, and a DMARC record that is gone.
void RestoreCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    QByteArray zone = octetsOf(zoneFile("example.zone"));
    write("old.zone", zone);
    zone.replace("sound           TXT \"v=spf1 mx -all\"", "sound           TXT \"v=spf1 a ~all\"");
    const qsizetype dmarc = zone.indexOf("_dmarc.sound ");
    QVERIFY(dmarc > 0 && zone.contains("v=spf1 a ~all"));
    zone.remove(dmarc, zone.indexOf('\n', dmarc) - dmarc + 1);
    write("new.zone", zone);
    m_first = snapshot(u"sound.example"_s, "old.zone");
    QVERIFY(m_first.toInt() > 0);
}

void RestoreCommandTest::saysTheWayBack()
{
    const CliRun back = run(u"restore sound.example "_s + m_first, "new.zone");
    QVERIFY2(back.status == 0, back.summary().constData());
    QCOMPARE(back.out.count("- \"v=spf1 a ~all\""), 1);
    QCOMPARE(back.out.count("+ \"v=spf1 mx -all\""), 1);
    QCOMPARE(back.out.count("+ \"v=DMARC1; p=quarantine; rua=mailto:dmarc@sound.example\""), 1);
    QVERIFY2(!back.out.contains("MX"), back.summary().constData()); // what is as it was is not told
    // Nothing was kept by it.
    QCOMPARE(run(u"snapshot list sound.example --json"_s).json().value(u"snapshots"_s).toArray().size(), 1);
}

void RestoreCommandTest::writesAPlanThatLeadsBack()
{
    const CliRun back = run(u"restore --json sound.example "_s + m_first, "new.zone");
    QVERIFY2(back.status == 0, back.summary().constData());
    QCOMPARE(schemaFault(back.json(), schema(), schema()), QString());
    QCOMPARE(back.json().value(u"domain"_s).toString(), u"sound.example"_s);
    QCOMPARE(back.json().value(u"changes"_s).toArray().size(), 2);
    write("back.posthorn", back.out);
    const QString overlay = u" --overlay "_s + m_folder->filePath(u"back.posthorn"_s);
    // With it in place everything is as it was: in the eyes of an audit, and of the history.
    const CliRun was = run(u"check sound.example --json"_s, "old.zone");
    const CliRun is = run(u"check sound.example --json"_s, "new.zone");
    const CliRun again = run(u"check sound.example --json"_s + overlay, "new.zone");
    QVERIFY(again.status == was.status && is.status >= was.status);
    for (const QString &record : {u"spf.record"_s, u"dmarc.record"_s}) {
        const QString text = posthorn::lab::jsonAt(was.json(), record).toString();
        QVERIFY(!text.isEmpty());
        QCOMPARE(posthorn::lab::jsonAt(again.json(), record).toString(), text);
    }
    QCOMPARE(posthorn::lab::findingIds(again.json()), posthorn::lab::findingIds(was.json()));
    QVERIFY(posthorn::lab::findingIds(is.json()) != posthorn::lab::findingIds(was.json()));
}

void RestoreCommandTest::nothingToDoIsSaid()
{
    const CliRun back = run(u"restore sound.example "_s + m_first, "old.zone");
    QVERIFY2(back.status == 0 && back.out.contains("Nothing has to change"), back.summary().constData());
    const CliRun json = run(u"restore --json sound.example "_s + m_first, "old.zone");
    QCOMPARE(json.json().value(u"schema"_s).toString(), u"posthorn.plan/1"_s);
    QVERIFY(json.json().value(u"changes"_s).toArray().isEmpty());
}

void RestoreCommandTest::wrongUseIsExplained_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no number") << u"sound.example"_s << QByteArray("Which snapshot?");
    QTest::newRow("nothing") << QString() << QByteArray("Which snapshot?");
    QTest::newRow("a word") << u"sound.example first"_s << QByteArray("Which snapshot?");
    QTest::newRow("two numbers") << u"sound.example 1 2"_s << QByteArray("Which snapshot?");
    QTest::newRow("no domain") << u"so..und 1"_s << QByteArray("two dots in a row");
    QTest::newRow("not kept") << u"sound.example 77"_s << QByteArray("no moment");
    QTest::newRow("huge") << u"sound.example 99999999999999999999"_s << QByteArray("Which snapshot?");
    QTest::newRow("negative") << u"sound.example -- -1"_s << QByteArray("no moment");
    QTest::newRow("another domain's") << u"faulty.example 1"_s << QByteArray("is of sound.example, not of");
}

void RestoreCommandTest::wrongUseIsExplained()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, says);
    QCOMPARE(m_first, u"1"_s);
    const QString zone = u"--lang en --zone "_s + m_folder->filePath(u"new.zone"_s);
    const CliRun one =
        posthorn::lab::Cli().run((u"restore "_s + zone + u' ' + words).split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(one.status == 2, one.summary().constData());
    QVERIFY2(one.err.contains(says), one.summary().constData());
    QVERIFY(one.out.isEmpty());
}

void RestoreCommandTest::historyThatCannotBeReadIsSaid()
{
    const QString database = m_folder->filePath(u"posthorn/history.sqlite"_s);
    for (const char *rest : {"-wal", "-shm"})
        QFile::remove(database + QLatin1String(rest));
    write("posthorn/history.sqlite", QByteArray("no database ").repeated(1000));
    const QByteArray before = octetsOf(database);
    const CliRun one = run(u"restore sound.example "_s + m_first, "new.zone");
    QCOMPARE(one.status, 3);
    QVERIFY2(one.err.contains("history.sqlite"), one.summary().constData());
    QCOMPARE(octetsOf(database), before);
}

void RestoreCommandTest::nobodyAnswers()
{
    const CliRun one = run(u"restore --resolver 127.0.0.1:1 --timeout 0.2 --json sound.example "_s + m_first);
    QVERIFY2(one.status == 3, one.summary().constData());
    QVERIFY(one.out.isEmpty() && !one.err.isEmpty());
}

void RestoreCommandTest::linesFitTheTerminal()
{
    const QByteArray before = qgetenv("COLUMNS");
    for (const int columns : {40, 60, 100}) {
        qputenv("COLUMNS", QByteArray::number(columns));
        for (const QString &words : {u"restore sound.example "_s + m_first, u"restore --help"_s}) {
            const CliRun one = run(words, "new.zone");
            QVERIFY2(one.status == 0 && !one.out.isEmpty(), one.summary().constData());
            for (const QByteArray &line : one.out.split('\n'))
                QVERIFY2(QString::fromUtf8(line).size() <= columns, line.constData());
        }
    }
    before.isNull() ? qunsetenv("COLUMNS") : qputenv("COLUMNS", before);
}

QTEST_GUILESS_MAIN(RestoreCommandTest)
#include "restore_test.moc"
