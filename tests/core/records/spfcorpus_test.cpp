// SPDX-License-Identifier: GPL-3.0-or-later
// Published SPF records: the same verdict as independent parsers, and a print that reads the same.
#include "core/records/spfrecord.h"
#include "tests/support/suites.h"

#include <QFile>
#include <QTest>

using namespace posthorn;
using namespace Qt::StringLiterals;
using namespace posthorn::records;

namespace {

QList<QList<QByteArray>> rowsOf(const QString &file)
{
    QFile tsv(test::suitePath(file));
    QList<QList<QByteArray>> rows;
    if (!tsv.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray &line : tsv.readAll().split('\n')) {
        if (!line.isEmpty())
            rows.append(line.split('\t'));
    }
    return rows;
}

} // namespace

class SpfCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(test::suitePath(u"corpus"_s)))
            QSKIP("the corpus of published records is not at hand (POSTHORN_SUITES)");
    }
    void agreesWithOtherParsers();
    void printReadsTheSame();
};

void SpfCorpusTest::agreesWithOtherParsers()
{
    const auto rows = rowsOf(u"corpus/spf-verdicts.tsv"_s);
    QVERIFY(rows.size() > 100);
    for (const QList<QByteArray> &row : rows) {
        const bool good = std::holds_alternative<SpfRecord>(parseSpf(row.first()));
        QVERIFY2(good == (row.last() == "ok"), row.first().constData());
    }
}

void SpfCorpusTest::printReadsTheSame()
{
    int judged = 0;
    for (const QList<QByteArray> &row : rowsOf(u"corpus/records.tsv"_s)) {
        const SpfParse parse = row.first() == "spf" ? parseSpf(row.at(1)) : SpfParse(NotSpf{});
        const auto *record = std::get_if<SpfRecord>(&parse);
        if (!record)
            continue;
        const QByteArray printed = printSpf(*record);
        const SpfParse again = parseSpf(printed);
        QVERIFY2(std::holds_alternative<SpfRecord>(again), printed.constData());
        QCOMPARE(printSpf(std::get<SpfRecord>(again)), printed);
        QCOMPARE(std::get<SpfRecord>(again).terms.size(), record->terms.size());
        ++judged;
    }
    QVERIFY(judged > 100);
}

QTEST_GUILESS_MAIN(SpfCorpusTest)
#include "spfcorpus_test.moc"
