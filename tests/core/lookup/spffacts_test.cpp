// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/spffacts.h"
#include "tests/support/await.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using test::MapResolver;

namespace {

SpfTree treeOf(const QByteArray &record)
{
    const DomainName domain = DomainName::literal("a.example");
    MapResolver resolver;
    resolver.txt("a.example", record).a("a.example", "192.0.2.1").a("a.example", "2001:db8::1");
    resolver.mx("a.example", 1, "gone.a.example")
        .mx("a.example", 2, "mx.a.example")
        .a("mx.a.example", "192.0.2.2");
    for (int i = 0; i < 11; ++i)
        resolver.mx("many.example", 1, "a.example");
    resolver.txt("in.example", "v=spf1 ip4:198.51.100.0/24 -ip4:203.0.113.0/24 ?all");
    resolver.txt("open.example", "v=spf1 +all").txt("turn.example", "v=spf1 redirect=in.example");
    resolver.txt("maybe.example", "v=spf1 exists:%{i}.x.example -all");
    resolver.failing(DomainName::literal("late.example"), dns::Failed::Why::Timeout);
    const dns::Answer txt = resolver.answerTo({domain, dns::RecordType::Txt});
    return test::await(spfTree(domain, txt, &resolver, {}));
}

records::SpfRecord recordOf(const QByteArray &text)
{
    return std::get<records::SpfRecord>(records::parseSpf(text));
}

} // namespace

class SpfFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void authorisesOrNot_data();
    void authorisesOrNot();
    void nobodyPassesOrSomebodyMay_data();
    void nobodyPassesOrSomebodyMay();
    void coverageAddsUp_data();
    void coverageAddsUp();
    void duplicatesAreFound_data();
    void duplicatesAreFound();
    void unreadTermsAreFound();
    void privateRangesAreFound_data();
    void privateRangesAreFound();
    void missingNamesAreFound();
    void macroTermsAreFound();
    void crowdedMxIsFound();
    void finalQualifierFollowsRedirects_data();
    void finalQualifierFollowsRedirects();
};

void SpfFactsTest::authorisesOrNot_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("answer");
    const auto row = [](const char *name, const char *record, const char *address, SpfAnswer answer) {
        QTest::newRow(name) << QByteArray(record) << QByteArray(address) << static_cast<int>(answer);
    };
    row("ip4", "v=spf1 ip4:192.0.2.0/24 -all", "192.0.2.9", SpfAnswer::Yes);
    row("mapped", "v=spf1 ip4:192.0.2.0/24 -all", "::ffff:192.0.2.9", SpfAnswer::Yes);
    row("not listed", "v=spf1 ip4:192.0.2.0/24 -all", "192.0.3.9", SpfAnswer::No);
    row("softfail first", "v=spf1 ~ip4:192.0.2.9 ip4:192.0.2.0/24 -all", "192.0.2.9", SpfAnswer::No);
    row("a", "v=spf1 a -all", "192.0.2.1", SpfAnswer::Yes);
    row("a, IPv6", "v=spf1 a -all", "2001:db8::1", SpfAnswer::Yes);
    row("a with prefix", "v=spf1 a/24 -all", "192.0.2.77", SpfAnswer::Yes);
    row("mx", "v=spf1 mx -all", "192.0.2.2", SpfAnswer::Yes);
    row("include", "v=spf1 include:in.example -all", "198.51.100.1", SpfAnswer::Yes);
    row("fail in an include goes on", "v=spf1 include:in.example +all", "203.0.113.1", SpfAnswer::Yes);
    row("include that does not pass", "v=spf1 include:in.example -all", "203.0.113.1", SpfAnswer::No);
    row("negative include", "v=spf1 -include:in.example +all", "198.51.100.1", SpfAnswer::No);
    row("redirect", "v=spf1 redirect=in.example", "198.51.100.1", SpfAnswer::Yes);
    row("dead redirect", "v=spf1 -all redirect=in.example", "198.51.100.1", SpfAnswer::No);
    row("broken include", "v=spf1 include:gone.example +all", "192.0.2.1", SpfAnswer::No);
    row("before a broken include", "v=spf1 a include:gone.example", "192.0.2.1", SpfAnswer::Yes);
    row("late include", "v=spf1 include:late.example -all", "192.0.2.1", SpfAnswer::Undetermined);
    row("before a late include", "v=spf1 a include:late.example -all", "192.0.2.1", SpfAnswer::Yes);
    row("late a that would fail", "v=spf1 -a:late.example -all", "192.0.2.1", SpfAnswer::No);
    row("late a", "v=spf1 a:late.example -all", "192.0.2.1", SpfAnswer::Undetermined);
    row("exists with macros", "v=spf1 exists:%{i}.x.example -all", "192.0.2.1", SpfAnswer::Undetermined);
    row("exists that passes all the same", "v=spf1 exists:%{i}.x.example +all", "192.0.2.1", SpfAnswer::Yes);
    row("undetermined in an include", "v=spf1 include:maybe.example -all", "192.0.2.1",
        SpfAnswer::Undetermined);
    row("ptr", "v=spf1 ptr -all", "192.0.2.1", SpfAnswer::Undetermined);
    row("mx over ten", "v=spf1 mx:many.example +all", "192.0.2.1", SpfAnswer::No);
    row("malformed", "v=spf1 foo +all", "192.0.2.1", SpfAnswer::No);
    row("none", "something else", "192.0.2.1", SpfAnswer::No);
}

void SpfFactsTest::authorisesOrNot()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, address);
    QFETCH(int, answer);
    QCOMPARE(static_cast<int>(authorises(treeOf(record), Address::parse(address).value())), answer);
}

void SpfFactsTest::nobodyPassesOrSomebodyMay_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("nobody");
    const auto row = [](const char *record, bool nobody) {
        QTest::newRow(record) << QByteArray(record) << nobody;
    };
    row("v=spf1 -all", true);
    row("v=spf1 ?mx -ip4:192.0.2.1 ~all", true);
    row("v=spf1 a:gone.example -all", true);
    row("v=spf1 include:none.example -all", true);
    row("v=spf1 include:none.example mx -all", true); // permerror before anybody is asked
    row("v=spf1 ?include:in.example -all", true);
    row("v=spf1 redirect=gone.example", true);
    row("v=spf1 -all mx", true);
    row("v=spf1 mx -all", false);
    row("v=spf1 mx include:none.example -all", false); // its servers pass first
    row("v=spf1 include:in.example -all", false);
    row("v=spf1 redirect=turn.example", false);
    row("v=spf1 a:late.example -all", false);
    row("v=spf1 ptr -all", false);
    row("v=spf1 exists:%{i}.x.example -all", false);
}

void SpfFactsTest::nobodyPassesOrSomebodyMay()
{
    QFETCH(QByteArray, record);
    QTEST(nobodyPasses(treeOf(record)), "nobody");
}

void SpfFactsTest::coverageAddsUp_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<quint64>("addresses");
    QTest::addColumn<bool>("everybody");
    const quint64 all = quint64(1) << 32;
    const auto row = [](const char *name, const char *record, quint64 addresses, bool everybody) {
        QTest::newRow(name) << QByteArray(record) << addresses << everybody;
    };
    row("nothing", "v=spf1 -all", 0, false);
    row("+all", "v=spf1 +all", 0, true);
    row("+all in an include", "v=spf1 include:open.example -all", 0, true);
    row("+all in a negative include", "v=spf1 -include:open.example -all", 0, false);
    row("+all behind -all", "v=spf1 -all +all", 0, false);
    row("?all", "v=spf1 ?all", 0, false);
    row("overlaps count once", "v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.128/25 ip4:192.0.3.0/24 -all", 512,
        false);
    row("what does not pass is left out", "v=spf1 ~ip4:192.0.2.0/24 -all", 0, false);
    row("a and mx", "v=spf1 a mx -all", 2, false);
    row("a with prefix", "v=spf1 a/24 -all", 256, false);
    row("include", "v=spf1 include:in.example -all", 256, false);
    row("two halves", "v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all", all, true);
    row("one half", "v=spf1 ip4:0.0.0.0/1 -all", all / 2, false);
    row("/0", "v=spf1 ip4:0.0.0.0/0 -all", all, true);
    row("all but private",
        "v=spf1 ip4:0.0.0.0/5 ip4:8.0.0.0/7 ip4:11.0.0.0/8 ip4:12.0.0.0/6 ip4:16.0.0.0/4 "
        "ip4:32.0.0.0/3 ip4:64.0.0.0/2 ip4:128.0.0.0/1 -all",
        all - (1 << 24), true);
    row("all but one public /8",
        "v=spf1 ip4:0.0.0.0/5 ip4:8.0.0.0/8 ip4:10.0.0.0/7 ip4:12.0.0.0/6 ip4:16.0.0.0/4 "
        "ip4:32.0.0.0/3 ip4:64.0.0.0/2 ip4:128.0.0.0/1 -all",
        all - (1 << 24), false);
}

void SpfFactsTest::coverageAddsUp()
{
    QFETCH(QByteArray, record);
    QFETCH(quint64, addresses);
    QFETCH(bool, everybody);
    const SpfCoverage covered = coverage(treeOf(record));
    QCOMPARE(covered.addresses, addresses);
    QCOMPARE(covered.everybody, everybody);
}

void SpfFactsTest::duplicatesAreFound_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("earlier"); // of the only pair; -1: none
    QTest::addColumn<int>("later");
    QTest::newRow("none") << QByteArray("v=spf1 a mx a:b.example -all") << -1 << -1;
    QTest::newRow("same text") << QByteArray("v=spf1 mx include:b.example a include:b.example -all") << 1
                               << 3;
    QTest::newRow("case and dot") << QByteArray("v=spf1 include:b.example include:B.Example. -all") << 0 << 1;
    QTest::newRow("/32") << QByteArray("v=spf1 ip4:192.0.2.1 ip4:192.0.2.1/32 -all") << 0 << 1;
    QTest::newRow("host bits") << QByteArray("v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.9/24 -all") << 0 << 1;
    QTest::newRow("other prefix") << QByteArray("v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.0/25 -all") << -1 << -1;
    QTest::newRow("other qualifier") << QByteArray("v=spf1 a -a ~all") << 0 << 1;
    QTest::newRow("modifiers") << QByteArray("v=spf1 x=1 x=1 -all") << -1 << -1;
}

void SpfFactsTest::duplicatesAreFound()
{
    QFETCH(QByteArray, record);
    QFETCH(int, earlier);
    QFETCH(int, later);
    QList<std::pair<int, int>> expected;
    if (earlier >= 0)
        expected.append({earlier, later});
    QVERIFY(duplicateTerms(recordOf(record)) == expected);
}

void SpfFactsTest::unreadTermsAreFound()
{
    QCOMPARE(unreadTerms(recordOf("v=spf1 redirect=b.example a -all mx exp=x.example ?all")),
             QList<int>({0, 3, 5}));
    QCOMPARE(unreadTerms(recordOf("v=spf1 a redirect=b.example")), QList<int>());
}

void SpfFactsTest::privateRangesAreFound_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *term, bool found) { QTest::newRow(term) << QByteArray(term) << found; };
    row("ip4:10.1.2.3", true);
    row("ip4:10.0.0.0/8", true);
    row("ip4:192.168.0.0/16", true);
    row("ip4:172.16.0.0/12", true);
    row("ip4:127.0.0.1", true);
    row("ip6:fd00::/8", true);
    row("ip6:fe80::1", true);
    row("ip4:172.16.0.0/11", false);
    row("ip4:0.0.0.0/0", false);
    row("ip4:192.0.2.1", false);
    row("ip4:8.8.8.8", false);
    row("a:b.example", false);
}

void SpfFactsTest::privateRangesAreFound()
{
    QFETCH(QByteArray, term);
    QFETCH(bool, found);
    QCOMPARE(privateTerms(recordOf("v=spf1 " + term)), found ? QList<int>({0}) : QList<int>());
}

void SpfFactsTest::missingNamesAreFound()
{
    const SpfTree tree =
        treeOf("v=spf1 a:gone.example include:gone.example mx a:in.example include:in.example -all");
    const QList<SpfTermAt> expected{{0, 0, {}}, {0, 1, {}}, {0, 2, DomainName::literal("gone.a.example")}};
    QVERIFY(missingNames(tree) == expected);
}

void SpfFactsTest::macroTermsAreFound()
{
    const SpfTree tree = treeOf("v=spf1 a:%{d} include:%{i}.x.example include:maybe.example -all");
    const QList<SpfTermAt> expected{{0, 1, {}}, {2, 0, {}}};
    QVERIFY(macroTerms(tree) == expected);
}

void SpfFactsTest::crowdedMxIsFound()
{
    QVERIFY(crowdedMxTerms(treeOf("v=spf1 mx mx:many.example -all")) == QList<SpfTermAt>({{0, 1, {}}}));
}

void SpfFactsTest::finalQualifierFollowsRedirects_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("qualifier"); // -1: none
    const auto row = [](const char *record, int qualifier) {
        QTest::newRow(record) << QByteArray(record) << qualifier;
    };
    row("v=spf1 a -all", static_cast<int>(records::SpfQualifier::Fail));
    row("v=spf1 a", -1);
    row("v=spf1 redirect=in.example", static_cast<int>(records::SpfQualifier::Neutral));
    row("v=spf1 redirect=turn.example", static_cast<int>(records::SpfQualifier::Neutral));
    row("v=spf1 redirect=in.example ~all", static_cast<int>(records::SpfQualifier::SoftFail));
    row("v=spf1 redirect=gone.example", -1);
    row("v=spf1 redirect=a.example", -1);
}

void SpfFactsTest::finalQualifierFollowsRedirects()
{
    QFETCH(QByteArray, record);
    QFETCH(int, qualifier);
    const auto seen = finalQualifier(treeOf(record));
    QCOMPARE(seen ? static_cast<int>(*seen) : -1, qualifier);
}

QTEST_GUILESS_MAIN(SpfFactsTest)
#include "spffacts_test.moc"
