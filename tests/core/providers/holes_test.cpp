// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/holes.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::providers;
using namespace Qt::StringLiterals;

class HolesTest : public QObject
{
    Q_OBJECT

private slots:
    void holesAreListedInOrder();
    void valuesAreFound_data();
    void valuesAreFound();
};

void HolesTest::holesAreListedInOrder()
{
    QCOMPARE(holesOf(u"{domain}.x.{copy:token}"_s), (QStringList{u"domain"_s, u"copy:token"_s}));
    QCOMPARE(holesOf(u"no holes, {not closed"_s), QStringList());
}

void HolesTest::valuesAreFound_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values"); // "name=value name=value", "none"
    QTest::newRow("at the end") << u"mx.zoho.{tld}"_s << u"mx.zoho.com.au"_s << u"tld=com.au"_s;
    QTest::newRow("at the start") << u"{rr}-in.example"_s << u"eu-in.example"_s << u"rr=eu"_s;
    QTest::newRow("two") << u"{p}.spf{n}.example"_s << u"123.spf02.example"_s << u"p=123 n=02"_s;
    QTest::newRow("case is folded") << u"mx.{x}"_s << u"MX.Eu"_s << u"x=eu"_s;
    QTest::newRow("no hole, equal") << u"mx.example"_s << u"mx.example"_s << QString();
    QTest::newRow("no hole, other") << u"mx.example"_s << u"my.example"_s << u"none"_s;
    QTest::newRow("other start") << u"mx.zoho.{tld}"_s << u"mx2.zoho.eu"_s << u"none"_s;
    QTest::newRow("other end") << u"{x}.example"_s << u"a.example.org"_s << u"none"_s;
    QTest::newRow("nothing in the hole") << u"mx.{x}"_s << u"mx."_s << u"none"_s;
    QTest::newRow("ends overlap") << u"ab{x}ba"_s << u"aba"_s << u"none"_s;
    QTest::newRow("twice the same") << u"{x}-{x}"_s << u"a-a"_s << u"x=a"_s;
    QTest::newRow("twice different") << u"{x}-{x}"_s << u"a-b"_s << u"none"_s;
}

void HolesTest::valuesAreFound()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, values);
    const auto found = valuesOf(pattern, text);
    QStringList shown;
    for (const auto &[name, value] : found.value_or(FillIns()))
        shown.append(name + u'=' + value);
    QCOMPARE(found ? shown.join(u' ') : u"none"_s, values);
}

QTEST_GUILESS_MAIN(HolesTest)
#include "holes_test.moc"
