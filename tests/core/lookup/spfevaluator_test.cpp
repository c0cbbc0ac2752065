// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/spfevaluator.h"
#include "tests/support/await.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using test::MapResolver;
using Why = SpfProblem::Why;

namespace {

SpfResult check(MapResolver &resolver, const QByteArray &ip, const QByteArray &sender = "user@a.example",
                std::stop_token stop = {})
{
    const auto query = spfQuery(Address::parse(ip).value(), sender, "helo.a.example");
    return query ? test::await(checkHost(*query, &resolver, stop)) : SpfResult();
}

/// `a:h1.a.example a:h2.a.example …`; the hosts exist where \a filled says so.
QByteArray manyTerms(MapResolver &resolver, int count, bool filled)
{
    QByteArray terms;
    for (int i = 0; i < count; ++i) {
        const QByteArray host = 'h' + QByteArray::number(i) + ".a.example";
        terms += " a:" + host;
        if (filled)
            resolver.a(host, "192.0.2.200");
    }
    return terms;
}

} // namespace

class SpfEvaluatorTest : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void problemIsNamed_data();
    void problemIsNamed();
    void tenLookupsAreAllowed();
    void eleventhLookupIsPermerror();
    void lookupsOfIncludesCount();
    void secondVoidLookupIsAllowed();
    void thirdVoidLookupIsPermerror();
    void tenMxHostsAreAllowed();
    void eleventhMxHostIsPermerror();
    void hostsBehindAMatchDoNotCount();
    void tenthPtrNameCounts_data();
    void tenthPtrNameCounts();
    void pathLeadsThroughIncludes();
    void visitsAndQuestionsAreKept();
    void explanationOfTheFinalRecord_data();
    void explanationOfTheFinalRecord();
    void stoppedCheckSaysSo();
};

void SpfEvaluatorTest::verdicts_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char *name, const char *record, const char *ip, const char *verdict) {
        QTest::newRow(name) << QByteArray(record) << QByteArray(ip) << QByteArray(verdict);
    };
    row("ip4 inside", "v=spf1 ip4:192.0.2.0/25 -all", "192.0.2.127", "pass");
    row("ip4 outside", "v=spf1 ip4:192.0.2.0/25 -all", "192.0.2.128", "fail");
    row("mapped address is IPv4", "v=spf1 ip4:192.0.2.0/25 -all", "::ffff:192.0.2.1", "pass");
    row("ip6 inside", "v=spf1 ip6:2001:db8::/33 ~all", "2001:db8:7fff::1", "pass");
    row("ip6 outside", "v=spf1 ip6:2001:db8::/33 ~all", "2001:db8:8000::1", "softfail");
    row("no family meets the other", "v=spf1 ip4:0.0.0.0/0 ?all", "2001:db8::1", "neutral");
    row("nothing matches", "v=spf1 ip4:192.0.2.1", "192.0.2.2", "neutral");
    row("a", "v=spf1 a -all", "192.0.2.10", "pass");
    row("a over IPv6", "v=spf1 a -all", "2001:db8::10", "pass");
    row("a with prefix", "v=spf1 a/24 -all", "192.0.2.99", "pass");
    row("a with IPv6 prefix", "v=spf1 a/32//64 -all", "2001:db8::99", "pass");
    row("IPv6 prefix is not for IPv4", "v=spf1 a//0 -all", "192.0.2.99", "fail");
    row("mx", "v=spf1 mx -all", "192.0.2.21", "pass");
    row("mx of another", "v=spf1 mx:b.example -all", "192.0.2.21", "fail");
    row("null MX matches nobody", "v=spf1 mx:null.example -all", "192.0.2.21", "fail");
    row("exists asks for A", "v=spf1 exists:b.example -all", "2001:db8::77", "pass");
    row("exists not", "v=spf1 exists:gone.b.example -all", "192.0.2.1", "fail");
    row("exists with macros", "v=spf1 exists:%{ir}.list.example -all", "192.0.2.7", "pass");
    row("ptr", "v=spf1 ptr -all", "192.0.2.10", "pass");
    row("ptr needs the way back", "v=spf1 ptr -all", "192.0.2.11", "fail");
    row("ptr of another", "v=spf1 ptr:b.example -all", "192.0.2.10", "fail");
    row("ptr of similar name", "v=spf1 ptr:x.example -all", "192.0.2.12", "fail");
    row("ptr fails over a failure", "v=spf1 ptr -all", "192.0.2.13", "fail");
    row("first match decides", "v=spf1 ?ip4:192.0.2.0/24 ip4:192.0.2.1 -all", "192.0.2.1", "neutral");
    row("redirect", "v=spf1 redirect=ok.example", "192.0.2.1", "pass");
    row("redirect beside all", "v=spf1 redirect=ok.example -all", "192.0.2.1", "fail");
    row("redirect into the void", "v=spf1 redirect=none.example", "192.0.2.1", "permerror");
    row("include that passes", "v=spf1 -include:ok.example ?all", "192.0.2.1", "fail");
    row("include that fails", "v=spf1 include:no.example ?all", "192.0.2.1", "neutral");
    row("include of nothing", "v=spf1 include:none.example +all", "192.0.2.1", "permerror");
    row("include of a broken record", "v=spf1 include:broken.example +all", "192.0.2.1", "permerror");
    row("include that times out", "v=spf1 include:late.example +all", "192.0.2.1", "temperror");
    row("include without macros' help", "v=spf1 include:%{h1}.x +all", "192.0.2.1", "permerror");
    row("late after a match", "v=spf1 +all include:late.example", "192.0.2.1", "pass");
    row("a that times out", "v=spf1 a:late.example +all", "192.0.2.1", "temperror");
    row("mx that times out", "v=spf1 mx:late.example +all", "192.0.2.1", "temperror");
    row("mx host that times out", "v=spf1 mx:latemx.example +all", "192.0.2.1", "temperror");
    row("exists that times out", "v=spf1 exists:late.example +all", "192.0.2.1", "temperror");
    row("fault behind a match", "v=spf1 +all foo", "192.0.2.1", "permerror");
    row("empty label matches nothing", "v=spf1 a:b..example ?all", "192.0.2.1", "neutral");
    row("alias", "v=spf1 a:alias.example -all", "192.0.2.10", "pass");
    row("loop of includes", "v=spf1 include:a.example -all", "192.0.2.1", "permerror");
}

void SpfEvaluatorTest::verdicts()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, ip);
    QFETCH(QByteArray, verdict);
    MapResolver resolver;
    resolver.txt("a.example", record).a("a.example", "192.0.2.10").a("a.example", "2001:db8::10");
    resolver.mx("a.example", 20, "mx2.a.example").mx("a.example", 10, "mx1.a.example");
    resolver.a("mx1.a.example", "192.0.2.20").a("mx2.a.example", "192.0.2.21");
    resolver.a("b.example", "203.0.113.1").mx("b.example", 10, "b.example");
    resolver.mx("null.example", 0, ".");
    resolver.a("7.2.0.192.list.example", "127.0.0.2");
    resolver.ptr("192.0.2.10", "a.example").ptr("192.0.2.11", "a.example");
    resolver.ptr("192.0.2.12", "yx.example").a("yx.example", "192.0.2.12");
    resolver.failing(Address::parse(QByteArrayView("192.0.2.13")).value().reverseName(),
                     dns::Failed::Why::ServFail);
    resolver.txt("ok.example", "v=spf1 +all").txt("no.example", "v=spf1 -all");
    resolver.a("none.example", "192.0.2.1").txt("broken.example", "v=spf1 foo");
    resolver.failing(DomainName::literal("late.example"), dns::Failed::Why::Timeout);
    resolver.mx("latemx.example", 10, "late.example");
    resolver.cname("alias.example", "a.example");
    QCOMPARE(verdictName(check(resolver, ip).verdict), verdict);
}

void SpfEvaluatorTest::problemIsNamed_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<int>("why");
    QTest::addColumn<QByteArray>("term");
    const auto row = [](const char *name, const char *sender, Why why, const char *term) {
        QTest::newRow(name) << QByteArray(sender) << static_cast<int>(why) << QByteArray(term);
    };
    row("single label", "u@example", Why::BadDomain, "");
    row("no record", "u@none.example", Why::NoRecord, "");
    row("two records", "u@two.example", Why::MultipleRecords, "");
    row("fault", "u@broken.example", Why::Syntax, "foo");
    row("fault in an include", "u@outer.example", Why::Syntax, "foo");
    row("include of nothing", "u@hollow.example", Why::IncludeNone, "include:none.example");
    row("redirect to nothing", "u@turn.example", Why::RedirectNone, "redirect=none.example");
    row("failure of the record", "u@late.example", Why::DnsFailed, "");
    row("failure of a term", "u@waits.example", Why::DnsFailed, "a:late.example");
}

void SpfEvaluatorTest::problemIsNamed()
{
    QFETCH(QByteArray, sender);
    QFETCH(int, why);
    QFETCH(QByteArray, term);
    MapResolver resolver;
    resolver.txt("two.example", "v=spf1 -all").txt("two.example", "v=spf1 +all");
    resolver.txt("broken.example", "v=spf1 foo").txt("outer.example", "v=spf1 include:broken.example");
    resolver.txt("hollow.example", "v=spf1 include:none.example");
    resolver.txt("turn.example", "v=spf1 redirect=none.example")
        .txt("waits.example", "v=spf1 a:late.example");
    resolver.failing(DomainName::literal("late.example"), dns::Failed::Why::ServFail);
    const SpfResult result = check(resolver, "192.0.2.1", sender);
    QVERIFY(result.problem);
    QCOMPARE(static_cast<int>(result.problem->why), why);
    QCOMPARE(result.problem->term, term);
    QCOMPARE(result.problem->failed.has_value(), result.verdict == SpfVerdict::TempError);
    if (result.problem->failed)
        QVERIFY(result.problem->failed->why == dns::Failed::Why::ServFail);
}

void SpfEvaluatorTest::tenLookupsAreAllowed()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1" + manyTerms(resolver, 10, true) + " +all");
    const SpfResult result = check(resolver, "192.0.2.1");
    QCOMPARE(verdictName(result.verdict), QByteArray("pass"));
    QCOMPARE(result.lookups, 10);
}

void SpfEvaluatorTest::eleventhLookupIsPermerror()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1" + manyTerms(resolver, 11, true) + " +all");
    const SpfResult result = check(resolver, "192.0.2.1");
    QCOMPARE(verdictName(result.verdict), QByteArray("permerror"));
    QVERIFY(result.problem->why == Why::LookupLimit);
    QCOMPARE(result.problem->term, QByteArray("a:h10.a.example"));
}

void SpfEvaluatorTest::lookupsOfIncludesCount()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 include:b.example redirect=c.example");
    resolver.txt("b.example", "v=spf1" + manyTerms(resolver, 8, true));
    resolver.txt("c.example", "v=spf1 a:h1.a.example +all");
    const SpfResult result = check(resolver, "192.0.2.1");
    QCOMPARE(result.lookups, 11);
    QVERIFY(result.problem->why == Why::LookupLimit);
}

void SpfEvaluatorTest::secondVoidLookupIsAllowed()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1" + manyTerms(resolver, 2, false) + " +all");
    const SpfResult result = check(resolver, "192.0.2.1");
    QCOMPARE(verdictName(result.verdict), QByteArray("pass"));
    QCOMPARE(result.voidLookups, 2);
}

void SpfEvaluatorTest::thirdVoidLookupIsPermerror()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 a" + manyTerms(resolver, 2, false) + " +all");
    const SpfResult result = check(resolver, "192.0.2.1"); // the domain itself has no address: NoData counts
    QVERIFY(result.problem && result.problem->why == Why::VoidLimit);
    QCOMPARE(result.problem->term, QByteArray("a:h1.a.example"));
    QVERIFY(result.asked.last().isVoid);
}

void SpfEvaluatorTest::tenMxHostsAreAllowed()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 mx -all").a("h.a.example", "192.0.2.1");
    for (quint16 i = 0; i < 10; ++i)
        resolver.mx("a.example", i, "h.a.example");
    QCOMPARE(verdictName(check(resolver, "192.0.2.1").verdict), QByteArray("pass"));
}

void SpfEvaluatorTest::eleventhMxHostIsPermerror()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 mx -all").a("h.a.example", "192.0.2.1");
    for (quint16 i = 0; i < 11; ++i)
        resolver.mx("a.example", i, "h.a.example");
    QVERIFY(check(resolver, "192.0.2.1").problem->why == Why::MxLimit);
}

void SpfEvaluatorTest::hostsBehindAMatchDoNotCount()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 mx -all")
        .mx("a.example", 1, "h.a.example")
        .a("h.a.example", "192.0.2.1");
    for (const char *gone : {"g1.a.example", "g2.a.example", "g3.a.example"})
        resolver.mx("a.example", 2, gone);
    QCOMPARE(verdictName(check(resolver, "192.0.2.1").verdict), QByteArray("pass"));
    QVERIFY(check(resolver, "192.0.2.2").problem->why == Why::VoidLimit);
}

void SpfEvaluatorTest::tenthPtrNameCounts_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("tenth") << 9 << QByteArray("pass");
    QTest::newRow("eleventh") << 10 << QByteArray("fail");
}

void SpfEvaluatorTest::tenthPtrNameCounts()
{
    QFETCH(int, before);
    QFETCH(QByteArray, verdict);
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 ptr -all").a("a.example", "192.0.2.1");
    for (int i = 0; i < before; ++i)
        resolver.ptr("192.0.2.1", "other.example");
    resolver.ptr("192.0.2.1", "a.example");
    QCOMPARE(verdictName(check(resolver, "192.0.2.1").verdict), verdict);
}

void SpfEvaluatorTest::pathLeadsThroughIncludes()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 include:no.example redirect=b.example");
    resolver.txt("no.example", "v=spf1 -all");
    resolver.txt("b.example", "v=spf1 a:gone.example ~include:c.example");
    resolver.txt("c.example", "v=spf1 ?ip4:192.0.2.9 ip4:192.0.2.1");
    const SpfResult result = check(resolver, "192.0.2.1");
    QCOMPARE(verdictName(result.verdict), QByteArray("softfail"));
    const QList<SpfStep> expected{{DomainName::literal("a.example"), 1, "redirect=b.example"},
                                  {DomainName::literal("b.example"), 1, "~include:c.example"},
                                  {DomainName::literal("c.example"), 1, "ip4:192.0.2.1"}};
    QVERIFY(result.path == expected);
    QVERIFY(result.matched);
    QVERIFY(!check(resolver, "192.0.2.8").matched);
}

void SpfEvaluatorTest::visitsAndQuestionsAreKept()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 include:b.example a -all").txt("b.example", "v=spf1 ?all");
    const SpfResult result = check(resolver, "192.0.2.1");
    QCOMPARE(result.visits.size(), 2);
    QCOMPARE(result.visits[1].parent, 0);
    QCOMPARE(result.visits[1].term, 0);
    QCOMPARE(result.visits[1].record, QByteArray("v=spf1 ?all"));
    QVERIFY(result.visits[1].verdict == SpfVerdict::Neutral);
    QCOMPARE(result.asked.size(), 3);
    QCOMPARE(resolver.questionCount(), 3);
    const SpfAsked expected{
        0, 1, {DomainName::literal("a.example"), dns::RecordType::A}, SpfAsked::Outcome::NoData, true};
    QVERIFY(result.asked[2] == expected);
}

void SpfEvaluatorTest::explanationOfTheFinalRecord_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("explanation");
    const auto row = [](const char *record, const char *explanation) {
        QTest::newRow(record) << QByteArray(record) << QByteArray(explanation);
    };
    row("v=spf1 exp=x.example -all", "192.0.2.1 may not send for a.example");
    row("v=spf1 exp=x.example ~all", "");
    row("v=spf1 exp=x.example redirect=b.example", "from b.example");
    row("v=spf1 -include:inner.example exp=x.example", "192.0.2.1 may not send for a.example");
    row("v=spf1 exp=gone.example -all", "");
    row("v=spf1 exp=late.example -all", "");
    row("v=spf1 exp=two.example -all", "");
    row("v=spf1 exp=bad.example -all", "");
    row("v=spf1 exp=umlaut.example -all", "");
    row("v=spf1 exp=who.example -all", "unknown u%40%25 in-addr");
}

void SpfEvaluatorTest::explanationOfTheFinalRecord()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, explanation);
    MapResolver resolver;
    resolver.txt("a.example", record).txt("x.example", "%{c} may not send for %{d}");
    resolver.txt("b.example", "v=spf1 exp=y.example -all").txt("y.example", "from %{d}");
    resolver.txt("inner.example", "v=spf1 exp=y.example +all");
    resolver.txt("two.example", "one").txt("two.example", "two").txt("bad.example", "%{");
    resolver.txt("umlaut.example", "nicht f\xc3\xbcr dich").txt("who.example", "%{r} %{L} %{v}");
    resolver.failing(DomainName::literal("late.example"), dns::Failed::Why::Timeout);
    QCOMPARE(check(resolver, "192.0.2.1", "u@%@a.example").explanation, explanation);
}

void SpfEvaluatorTest::stoppedCheckSaysSo()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 -all");
    std::stop_source source;
    source.request_stop();
    const SpfResult result = check(resolver, "192.0.2.1", "u@a.example", source.get_token());
    QVERIFY(result.verdict == SpfVerdict::TempError);
    QVERIFY(result.problem->why == Why::Cancelled);
}

QTEST_GUILESS_MAIN(SpfEvaluatorTest)
#include "spfevaluator_test.moc"
