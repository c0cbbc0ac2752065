// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mxlimits.h"
#include "core/records/mxtable.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::records;
using namespace Qt::Literals::StringLiterals;

namespace {

MxTable tableFrom(const QString &rows)
{
    MxTable table;
    for (const QString &row : rows.split(u' ', Qt::SkipEmptyParts))
        table = table.withRow({row.section(u':', 0, 0).toUShort(), row.section(u':', 1)});
    return table;
}

/// "10:a 20:b"
QString text(const MxTable &table)
{
    QStringList rows;
    for (const MxRow &row : table.rows)
        rows.append(u"%1:%2"_s.arg(QString::number(row.preference), row.host));
    return rows.join(u' ');
}

} // namespace

class MxTableTest : public QObject
{
    Q_OBJECT

private slots:
    void ranksAreShared();
    void movingTakesThePlace_data();
    void movingTakesThePlace();
    void preferenceDecidesThePlace();
    void renumberingKeepsEquals();
    void nextPreference_data();
    void nextPreference();
    void nullKeepsTheRows();
    void recordsAndBack();
    void rowsAreBounded();
    void absentRowsChangeNothing();
};

void MxTableTest::ranksAreShared()
{
    const MxTable table = tableFrom(u"10:a 10:b 20:c 30:d 30:e"_s);
    const QList<MxRank> expected{{1, true}, {1, true}, {2, false}, {3, true}, {3, true}};
    for (qsizetype row = 0; row < expected.size(); ++row)
        QCOMPARE(table.rank(row), expected[row]);
}

void MxTableTest::movingTakesThePlace_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    QTest::newRow("last to first") << u"10:a 20:b 30:c"_s << 2 << 0 << u"10:c 20:a 30:b"_s;
    QTest::newRow("first to last") << u"10:a 20:b 30:c"_s << 0 << 2 << u"10:b 20:c 30:a"_s;
    QTest::newRow("into a shared rank") << u"5:a 5:b 20:c"_s << 2 << 1 << u"5:a 5:c 20:b"_s;
    QTest::newRow("nowhere") << u"10:a 20:b"_s << 1 << 1 << u"10:a 20:b"_s;
    QTest::newRow("beyond") << u"10:a 20:b"_s << 1 << 2 << u"10:a 20:b"_s;
}

void MxTableTest::movingTakesThePlace()
{
    QFETCH(QString, before);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, after);
    QCOMPARE(text(tableFrom(before).moved(from, to)), after);
}

void MxTableTest::preferenceDecidesThePlace()
{
    const MxTable table = tableFrom(u"10:a 20:b 30:c"_s);
    QCOMPARE(text(table.withPreference(0, 25)), u"20:b 25:a 30:c"_s);
    QCOMPARE(text(table.withPreference(0, 30)), u"20:b 30:c 30:a"_s);
    QCOMPARE(text(table.withPreference(2, 0)), u"0:c 10:a 20:b"_s);
    QCOMPARE(text(table.withRow({20, u"d"_s})), u"10:a 20:b 20:d 30:c"_s);
}

void MxTableTest::renumberingKeepsEquals()
{
    QCOMPARE(text(tableFrom(u"1:a 5:b 5:c 7:d"_s).renumbered()), u"10:a 20:b 20:c 30:d"_s);
    QCOMPARE(text(tableFrom(u"0:a"_s).renumbered()), u"10:a"_s);
}

void MxTableTest::nextPreference_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("next");
    QTest::newRow("none") << QString() << 10;
    QTest::newRow("ten") << u"10:a"_s << 20;
    QTest::newRow("between") << u"1:a"_s << 10;
    QTest::newRow("greatest") << u"65535:a"_s << 65535;
    QTest::newRow("last step") << u"65530:a"_s << 65535;
}

void MxTableTest::nextPreference()
{
    QFETCH(QString, rows);
    QFETCH(int, next);
    QCOMPARE(int(tableFrom(rows).nextPreference()), next);
}

void MxTableTest::nullKeepsTheRows()
{
    MxTable table = tableFrom(u"10:mx1.example"_s);
    table.isNull = true;
    QCOMPARE(table.records(), QList<MxRecord>{MxRecord{}});
    QCOMPARE(tableOf(table.records(), table.ttl).isNull, true);
    table.isNull = false;
    QCOMPARE(table.records().size(), 1);
    QCOMPARE(table.records().first().host, DomainName::literal("mx1.example"));
}

void MxTableTest::recordsAndBack()
{
    const MxTable table =
        tableFrom(u"10:mx1.example. 20:M\u00fcller.example 20:a..b 20:xn--mller-kva.example"_s);
    const QList<MxRecord> records = table.records();
    QCOMPARE(records.size(), 2); // no name is left out, the same record is one
    QCOMPARE(zoneLines(table, DomainName::literal("example.org")),
             u"example.org. 3600 IN MX 10 mx1.example.\nexample.org. 3600 IN MX 20 xn--mller-kva.example."_s);
    QCOMPARE(tableOf(records, std::chrono::seconds(3600)).records(), records);
}

void MxTableTest::rowsAreBounded()
{
    MxTable table;
    for (int i = 0; i <= kMaxMxRows; ++i)
        table = table.withRow({quint16(i), u"a"_s});
    QCOMPARE(table.rows.size(), kMaxMxRows);
}

void MxTableTest::absentRowsChangeNothing()
{
    const MxTable table = tableFrom(u"10:a 20:b"_s);
    QCOMPARE(table.without({5, -1}), table);
    QCOMPARE(table.withHost(2, u"x"_s), table);
    QCOMPARE(table.withPreference(-1, 3), table);
    QCOMPARE(text(table.without({0, 0})), u"20:b"_s);
}

QTEST_GUILESS_MAIN(MxTableTest)
#include "mxtable_test.moc"
