// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resultfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::cli;

namespace {

QByteArray line(const char *domain)
{
    return QByteArray("{\"schema\":\"posthorn.audit/1\",\"program\":\"posthorn 0.1.0\",\"domain\":\"") +
           domain + "\"}\n";
}

} // namespace

class ResultFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newFileHoldsNothing()
    {
        const auto file = ResultFile::open(name());
        QVERIFY(file);
        QVERIFY(!(*file)->holds(DomainName::literal("a.example")));
    }

    void completeLinesAreKnownAndAHalfOneIsCut()
    {
        put(line("a.example") + "\n" + line("B.example") + line("c.example").chopped(1));
        const auto file = ResultFile::open(name());
        QVERIFY(file);
        QVERIFY((*file)->holds(DomainName::literal("A.example")));
        QVERIFY((*file)->holds(DomainName::literal("b.example")));
        QVERIFY(!(*file)->holds(DomainName::literal("c.example")));
        QCOMPARE(content(), line("a.example") + "\n" + line("B.example"));
    }

    void aFileOfSomethingElseStays_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("a list") << QByteArray("a.example\nb.example\n");
        QTest::newRow("a list without an end") << QByteArray("a.example");
        QTest::newRow("notes behind a result") << line("a.example") + "notes\n";
        QTest::newRow("half a note behind a result") << line("a.example") + "no";
        QTest::newRow("other JSON") << QByteArray("{\"schema\":\"posthorn.plan/1\"}\n");
    }
    void aFileOfSomethingElseStays()
    {
        QFETCH(QByteArray, octets);
        put(octets);
        QVERIFY(!ResultFile::open(name()));
        QCOMPARE(content(), octets);
    }

    void onlyAHalfLineLeavesNothing()
    {
        put("{\"schema\":");
        QVERIFY(ResultFile::open(name()));
        QCOMPARE(content(), QByteArray());
    }

    void appendedLinesAreKnown()
    {
        put(line("a.example"));
        const auto file = ResultFile::open(name());
        QVERIFY((*file)->append(DomainName::literal("b.example"), line("b.example")));
        QVERIFY((*file)->holds(DomainName::literal("b.example")));
        QCOMPARE(content(), line("a.example") + line("b.example"));
    }

    void twoCannotHaveIt()
    {
        const auto first = ResultFile::open(name());
        const auto second = ResultFile::open(name());
        QVERIFY(first);
        QVERIFY(!second);
        QVERIFY2(second.error().text.contains(u"in use"_s), qPrintable(second.error().text));
    }

    void whatIsNoFileIsRefused()
    {
        QVERIFY(!ResultFile::open(m_folder->path()));
        QVERIFY(!ResultFile::open(m_folder->filePath(u"no/such/folder"_s)));
        QVERIFY(!ResultFile::open(u"/dev/null"_s));
    }

    void aFullDiskIsSaid()
    {
        const QString full = u"/dev/full"_s;
        if (!QFile::exists(full))
            QSKIP("no /dev/full here");
        QVERIFY(!ResultFile::open(full)); // no regular file: the message must not be a crash
    }

private:
    QString name() const { return m_folder->filePath(u"out.jsonl"_s); }
    void put(const QByteArray &octets) const
    {
        QFile file(name());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets);
    }
    QByteArray content() const
    {
        QFile file(name());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ResultFileTest)
#include "resultfile_test.moc"
