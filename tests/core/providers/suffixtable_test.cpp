// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/suffixtable.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::providers;
using namespace Qt::StringLiterals;

class SuffixTableTest : public QObject
{
    Q_OBJECT

private slots:
    void longestPatternWins_data();
    void longestPatternWins();
    void unusablePatternsAreRefused_data();
    void unusablePatternsAreRefused();
    void namesOfManyLabelsAreSearched();
};

namespace {

enum Who
{
    Nobody = -1,
    Grid,
    Hosting,
    Campaigns,
    Inbound,
    Numbered,
    Account,
};

SuffixTable table()
{
    SuffixTable made;
    made.add(u"sendgrid.net"_s, Grid);
    made.add(u"secureserver.net"_s, Hosting);
    made.add(u"spf.em.secureserver.net"_s, Campaigns);
    made.add(u"inbound-smtp.*.amazonaws.com"_s, Inbound);
    made.add(u"acems#.com"_s, Numbered);
    made.add(u"*.smtp#a.example.org"_s, Account);
    return made;
}

} // namespace

void SuffixTableTest::longestPatternWins_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("who");
    QTest::newRow("the pattern itself") << QByteArray("sendgrid.net") << int(Grid);
    QTest::newRow("below it") << QByteArray("u1.wl2.sendgrid.net") << int(Grid);
    QTest::newRow("case is folded") << QByteArray("MX.SendGrid.NET.") << int(Grid);
    QTest::newRow("look-alike in front") << QByteArray("sendgrid.net.attacker.example") << int(Nobody);
    QTest::newRow("look-alike glued on") << QByteArray("notsendgrid.net") << int(Nobody);
    QTest::newRow("escaped dot is no boundary") << QByteArray("x\\.sendgrid.net") << int(Nobody);
    QTest::newRow("shorter than the pattern") << QByteArray("net") << int(Nobody);
    QTest::newRow("the root") << QByteArray(".") << int(Nobody);
    QTest::newRow("longer beats shorter") << QByteArray("spf.em.secureserver.net") << int(Campaigns);
    QTest::newRow("below the longer") << QByteArray("a.spf.em.secureserver.net") << int(Campaigns);
    QTest::newRow("beside the longer") << QByteArray("em.secureserver.net") << int(Hosting);
    QTest::newRow("any one label") << QByteArray("inbound-smtp.eu-west-1.amazonaws.com") << int(Inbound);
    QTest::newRow("one label is not two") << QByteArray("inbound-smtp.a.b.amazonaws.com") << int(Nobody);
    QTest::newRow("one label is not none") << QByteArray("inbound-smtp.amazonaws.com") << int(Nobody);
    QTest::newRow("another first label") << QByteArray("ec2.eu-west-1.amazonaws.com") << int(Nobody);
    QTest::newRow("digits") << QByteArray("dkim.acdkim1.acems12.com") << int(Numbered);
    QTest::newRow("digits wanted") << QByteArray("acems.com") << int(Nobody);
    QTest::newRow("letters are no digits") << QByteArray("acems1x.com") << int(Nobody);
    QTest::newRow("digits in the middle") << QByteArray("b.smtp25a.example.org") << int(Account);
    QTest::newRow("a label is missing before") << QByteArray("smtp25a.example.org") << int(Nobody);
}

void SuffixTableTest::longestPatternWins()
{
    QFETCH(QByteArray, name);
    QFETCH(int, who);
    QCOMPARE(table().find(*DomainName::parse(name)).value_or(Nobody), who);
}

void SuffixTableTest::unusablePatternsAreRefused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("empty") << QString();
    QTest::newRow("the root") << u"."_s;
    QTest::newRow("two dots") << u"a..b"_s;
    QTest::newRow("wild at the right end") << u"example.*"_s;
    QTest::newRow("known already") << u"SendGrid.net"_s;
    QTest::newRow("known wild one") << u"acems#.com"_s;
}

void SuffixTableTest::unusablePatternsAreRefused()
{
    QFETCH(QString, pattern);
    SuffixTable known = table();
    QVERIFY(!known.add(pattern, Campaigns));
}

void SuffixTableTest::namesOfManyLabelsAreSearched()
{
    const auto name = DomainName::parse(QByteArray("a.").repeated(120) + "sendgrid.net");
    QVERIFY(name.has_value());
    QCOMPARE(table().find(*name), std::optional<int>(Grid));
}

QTEST_GUILESS_MAIN(SuffixTableTest)
#include "suffixtable_test.moc"
