// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/spfexpansion.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using records::SpfMacroUse;

namespace {

SpfMacroValues valuesFor(const char *ip)
{
    SpfMacroValues values;
    values.query.ip = Address::parse(QByteArrayView(ip)).value();
    values.query.sender = "some.one-else+tag@mail.b.example";
    values.query.helo = "helo.c.example";
    values.query.time = std::chrono::seconds(1700000000);
    values.domain = DomainName::literal("x.y.Z.example");
    return values;
}

} // namespace

class SpfExpansionTest : public QObject
{
    Q_OBJECT

private slots:
    void macrosAreReplaced_data();
    void macrosAreReplaced();
    void longNamesLoseLabelsOnTheLeft();
    void nameThatCannotBeAskedForIsNone();
};

void SpfExpansionTest::macrosAreReplaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expanded");
    const auto row = [](const char *text, const char *expanded) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expanded);
    };
    row("%{s}", "some.one-else+tag@mail.b.example");
    row("%{S}", "some.one-else%2Btag%40mail.b.example");
    row("%{l}", "some.one-else+tag");
    row("%{l-}", "some.one.else+tag");
    row("%{l+-}", "some.one.else.tag");
    row("%{lr+-}", "tag.else.some.one");
    row("%{l1r+-}", "some.one");
    row("%{l1r.-}", "some");
    row("%{o}", "mail.b.example");
    row("%{d}", "x.y.Z.example");
    row("%{d2}", "Z.example");
    row("%{d4}", "x.y.Z.example");
    row("%{d9}", "x.y.Z.example");
    row("%{dr}", "example.Z.y.x");
    row("%{d2r}", "y.x");
    row("%{i}", "192.0.2.3");
    row("%{ir}", "3.2.0.192");
    row("%{v}", "in-addr");
    row("%{h}", "helo.c.example");
    row("%{p}", "unknown");
    row("%{r}", "unknown");
    row("%{c}", "192.0.2.3");
    row("%{t}", "1700000000");
    row("%%%_%-.%{d1}", "% %20.example");
    row("no macro", "no macro");
}

void SpfExpansionTest::macrosAreReplaced()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expanded);
    const auto string = records::parseSpfMacroString(text, SpfMacroUse::Explanation);
    QVERIFY(string);
    QCOMPARE(expandSpf(*string, valuesFor("192.0.2.3")), expanded);
}

void SpfExpansionTest::longNamesLoseLabelsOnTheLeft()
{
    const auto string = records::parseSpfMacroString("%{h}.a.example", SpfMacroUse::DomainSpec).value();
    SpfMacroValues values = valuesFor("2001:db8::1");
    const QByteArray label(60, 'x');
    // 3 × 61 + 60 octets of labels and the ten of ".a.example": exactly 253.
    values.query.helo = label + '.' + label + '.' + label + '.' + QByteArray(60, 'y');
    QCOMPARE(expandSpf(string, values).size(), 253);
    QCOMPARE(expandSpfName(string, values)->labelCount(), 6);
    values.query.helo += 'y'; // one more
    QCOMPARE(expandSpfName(string, values)->labelCount(), 5);
}

void SpfExpansionTest::nameThatCannotBeAskedForIsNone()
{
    const auto string = records::parseSpfMacroString("%{h}.a.example", SpfMacroUse::DomainSpec).value();
    SpfMacroValues values = valuesFor("192.0.2.3");
    values.query.helo = "a..b";
    QVERIFY(!expandSpfName(string, values));
    values.query.helo = QByteArray(64, 'x');
    QVERIFY(!expandSpfName(string, values));
    values.query.helo = QByteArray(63, 'x');
    QVERIFY(expandSpfName(string, values));
}

QTEST_GUILESS_MAIN(SpfExpansionTest)
#include "spfexpansion_test.moc"
