// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/lookup/spftree.h"
#include "tests/support/await.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using test::MapResolver;
using State = SpfNodeState;
using Target = SpfTargetState;

namespace {

const DomainName kDomain = DomainName::literal("a.example");

SpfTree treeOf(MapResolver &resolver)
{
    const dns::Answer txt = resolver.answerTo({kDomain, dns::RecordType::Txt});
    return test::await(spfTree(kDomain, txt, &resolver, {}));
}

SpfTree treeOf(MapResolver &resolver, const QByteArray &record)
{
    resolver.txt("a.example", record);
    return treeOf(resolver);
}

} // namespace

class SpfTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void rootHasItsState_data();
    void rootHasItsState();
    void includeHasItsState_data();
    void includeHasItsState();
    void lookupsAreTheWorstCase_data();
    void lookupsAreTheWorstCase();
    void voidLookupsByFamily_data();
    void voidLookupsByFamily();
    void nodesKnowTheirWay();
    void loopsAreFound();
    void addressesAreCollected();
    void mxHostsAreCounted();
    void failureIsNotAbsence();
    void deadTermsAreNotAsked();
    void macrosOfTheDomainAreKnown();
    void invalidRecordKeepsItsFaults();
    void sideBySideTakesDepthRounds();
    void mxTakesTwoRounds();
    void nodesAreBounded();
    void depthIsBounded();
    void questionsAreBounded();
    void stoppedTreeEnds();
};

void SpfTreeTest::rootHasItsState_data()
{
    QTest::addColumn<QList<QByteArray>>("texts");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QList<QByteArray> &texts, State state) {
        QTest::newRow(name) << texts << static_cast<int>(state);
    };
    row("good", {"v=spf1 -all", "other text"}, State::Ok);
    row("none", {"other text"}, State::None);
    row("two", {"v=spf1 -all", "v=spf1 -all"}, State::Multiple);
    row("malformed", {"v=spf1 foo"}, State::Invalid);
    row("not there", {}, State::NxDomain);
}

void SpfTreeTest::rootHasItsState()
{
    QFETCH(QList<QByteArray>, texts);
    QFETCH(int, state);
    MapResolver resolver;
    for (const QByteArray &text : texts)
        resolver.txt("a.example", text);
    const SpfTree tree = treeOf(resolver);
    QCOMPARE(static_cast<int>(tree.root().state), state);
    QCOMPARE(tree.nodes.size(), 1);
    QVERIFY(!tree.via(tree.root()));
    QVERIFY(tree.isComplete());
}

void SpfTreeTest::includeHasItsState_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("state");
    const auto row = [](const char *target, State state) {
        QTest::newRow(target) << QByteArray(target) << static_cast<int>(state);
    };
    row("ok.example", State::Ok);
    row("none.example", State::None);
    row("gone.example", State::NxDomain);
    row("two.example", State::Multiple);
    row("broken.example", State::Invalid);
    row("late.example", State::Failed);
    row("a.example", State::Loop);
    row("%{i}.example", State::Undetermined);
    row("b..example", State::BadName);
}

void SpfTreeTest::includeHasItsState()
{
    QFETCH(QByteArray, target);
    QFETCH(int, state);
    for (const char *kind : {"include:", "redirect="}) {
        MapResolver resolver;
        resolver.txt("ok.example", "v=spf1 -all")
            .a("none.example", "192.0.2.1")
            .txt("broken.example", "v=spf1 foo");
        resolver.txt("two.example", "v=spf1 -all").txt("two.example", "v=spf1 -all");
        resolver.failing(DomainName::literal("late.example"), dns::Failed::Why::ServFail);
        const SpfTree tree = treeOf(resolver, "v=spf1 " + QByteArray(kind) + target);
        QCOMPARE(tree.nodes.size(), 2);
        QCOMPARE(static_cast<int>(tree.nodes[1].state), state);
        QCOMPARE(tree.nodes[1].failed.has_value(), tree.nodes[1].state == State::Failed);
        QCOMPARE(tree.isComplete(),
                 tree.nodes[1].state != State::Failed && tree.nodes[1].state != State::Undetermined);
        QCOMPARE(tree.lookups(), 1);
        QCOMPARE(tree.root().terms[0].node, 1);
        QCOMPARE(tree.via(tree.nodes[1]), &tree.root().record.terms[0]);
    }
}

void SpfTreeTest::lookupsAreTheWorstCase_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("lookups");
    QTest::newRow("none that cost") << QByteArray("v=spf1 ip4:192.0.2.1 exp=x.example -all") << 0;
    QTest::newRow("one each") << QByteArray("v=spf1 a mx ptr exists:%{i}.x.example include:none.example")
                              << 5;
    QTest::newRow("not only to the first match") << QByteArray("v=spf1 a:b.example mx -all") << 2;
    QTest::newRow("include costs itself and below") << QByteArray("v=spf1 include:three.example -all") << 4;
    QTest::newRow("twice is twice") << QByteArray("v=spf1 include:three.example include:three.example -all")
                                    << 8;
    QTest::newRow("redirect") << QByteArray("v=spf1 a redirect=three.example") << 5;
    QTest::newRow("redirect beside all") << QByteArray("v=spf1 a redirect=three.example -all") << 1;
    QTest::newRow("behind all") << QByteArray("v=spf1 a -all mx include:three.example") << 1;
    QTest::newRow("ten") << QByteArray("v=spf1 include:three.example include:three.example a mx -all") << 10;
    QTest::newRow("deep") << QByteArray("v=spf1 include:deep.example") << 6;
}

void SpfTreeTest::lookupsAreTheWorstCase()
{
    QFETCH(QByteArray, record);
    QFETCH(int, lookups);
    MapResolver resolver;
    resolver.txt("three.example", "v=spf1 a a:b.example mx -all");
    resolver.txt("deep.example", "v=spf1 include:three.example a ~all");
    QCOMPARE(treeOf(resolver, record).lookups(), lookups);
}

void SpfTreeTest::voidLookupsByFamily_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("both");
    QTest::addColumn<int>("v4");
    QTest::addColumn<int>("v6");
    QTest::newRow("no such name") << QByteArray("v=spf1 a:gone.example") << 1 << 1 << 1;
    QTest::newRow("no address") << QByteArray("v=spf1 a:txt.example") << 1 << 1 << 1;
    QTest::newRow("IPv4 only") << QByteArray("v=spf1 a:four.example") << 0 << 0 << 1;
    QTest::newRow("IPv6 only") << QByteArray("v=spf1 a:six.example") << 0 << 1 << 0;
    QTest::newRow("both families") << QByteArray("v=spf1 a:both.example") << 0 << 0 << 0;
    QTest::newRow("no MX") << QByteArray("v=spf1 mx:four.example") << 1 << 1 << 1;
    QTest::newRow("MX with a lost host") << QByteArray("v=spf1 mx:mail.example") << 1 << 1 << 2;
    QTest::newRow("exists") << QByteArray("v=spf1 exists:gone.example exists:four.example") << 1 << 1 << 1;
    QTest::newRow("exists is type A") << QByteArray("v=spf1 exists:six.example") << 1 << 1 << 1;
    QTest::newRow("failed is not void") << QByteArray("v=spf1 a:late.example mx:late.example") << 0 << 0 << 0;
    QTest::newRow("below an include")
        << QByteArray("v=spf1 a:gone.example include:inner.example") << 3 << 3 << 3;
    QTest::newRow("behind all") << QByteArray("v=spf1 -all a:gone.example") << 0 << 0 << 0;
}

void SpfTreeTest::voidLookupsByFamily()
{
    QFETCH(QByteArray, record);
    QFETCH(int, both);
    QFETCH(int, v4);
    QFETCH(int, v6);
    MapResolver resolver;
    resolver.a("four.example", "192.0.2.1").a("six.example", "2001:db8::1").txt("txt.example", "x");
    resolver.a("both.example", "192.0.2.1").a("both.example", "2001:db8::1");
    resolver.mx("mail.example", 1, "four.example").mx("mail.example", 2, "gone.example");
    resolver.txt("inner.example", "v=spf1 a:gone.example mx:gone.example -all");
    resolver.failing(DomainName::literal("late.example"), dns::Failed::Why::Timeout);
    const SpfTree tree = treeOf(resolver, record);
    QCOMPARE(tree.voidLookups(), both);
    QCOMPARE(tree.root().voidLookupsV4, v4);
    QCOMPARE(tree.root().voidLookupsV6, v6);
}

void SpfTreeTest::nodesKnowTheirWay()
{
    MapResolver resolver;
    resolver.txt("b.example", "v=spf1 include:c.example include:d.example -all");
    resolver.txt("c.example", "v=spf1 a -all")
        .txt("d.example", "v=spf1 -all")
        .txt("e.example", "v=spf1 -all");
    const SpfTree tree = treeOf(resolver, "v=spf1 a include:b.example ip4:192.0.2.1 include:e.example -all");
    QList<QByteArray> names;
    QList<int> parents;
    QList<int> terms;
    QList<int> depths;
    for (const SpfNode &node : tree.nodes) {
        names << records::dotted(*node.domain);
        parents << node.parent;
        terms << node.term;
        depths << node.depth;
    }
    QCOMPARE(names, QList<QByteArray>({"a.example", "b.example", "c.example", "d.example", "e.example"}));
    QCOMPARE(parents, QList<int>({-1, 0, 1, 1, 0}));
    QCOMPARE(terms, QList<int>({-1, 1, 0, 1, 3}));
    QCOMPARE(depths, QList<int>({0, 1, 2, 2, 1}));
    QCOMPARE(tree.root().terms[3].node, 4);
    QCOMPARE(tree.nodes[1].terms[1].node, 3);
    QCOMPARE(tree.nodes[1].lookups, 3);
    QCOMPARE(tree.root().terms[1].lookups, 4);
}

void SpfTreeTest::loopsAreFound()
{
    MapResolver resolver;
    resolver.txt("b.example", "v=spf1 include:c.example include:d.example -all");
    resolver.txt("c.example", "v=spf1 redirect=A.example").txt("d.example", "v=spf1 -all");
    const SpfTree tree = treeOf(resolver, "v=spf1 include:b.example include:d.example -all");
    QCOMPARE(tree.nodes.size(), 6);
    QVERIFY(tree.nodes[3].state == State::Loop);
    QVERIFY(tree.nodes[4].state == State::Ok);
    QVERIFY(tree.nodes[5].state == State::Ok); // the same record twice is no loop
}

void SpfTreeTest::addressesAreCollected()
{
    MapResolver resolver;
    resolver.a("a.example", "192.0.2.1").a("a.example", "2001:db8::1");
    resolver.mx("a.example", 20, "m2.a.example").mx("a.example", 10, "m1.a.example");
    resolver.a("m1.a.example", "192.0.2.11").a("m2.a.example", "192.0.2.12");
    const SpfTree tree = treeOf(resolver, "v=spf1 a mx ip4:203.0.113.1 -all");
    const auto texts = [](const QList<Address> &addresses) {
        QStringList list;
        for (const Address &address : addresses)
            list << address.toString();
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(texts(tree.root().terms[0].addresses), QStringLiteral("192.0.2.1 2001:db8::1"));
    QCOMPARE(texts(tree.root().terms[1].addresses), QStringLiteral("192.0.2.11 192.0.2.12"));
    QCOMPARE(tree.root().terms[1].hosts.size(), 2);
    QVERIFY(tree.root().terms[1].hosts[0] == DomainName::literal("m1.a.example"));
    QVERIFY(tree.root().terms[2].state == Target::NotAsked);
}

void SpfTreeTest::mxHostsAreCounted()
{
    MapResolver resolver;
    for (int i = 0; i < 11; ++i)
        resolver.mx("a.example", 1, 'm' + QByteArray::number(i) + ".a.example");
    resolver.a("m0.a.example", "192.0.2.1");
    const SpfTree tree = treeOf(resolver, "v=spf1 mx -all");
    QCOMPARE(tree.root().terms[0].hosts.size(), 11);
    QCOMPARE(tree.root().terms[0].missingHosts.size(), 9); // ten are looked up, one of them exists
}

void SpfTreeTest::failureIsNotAbsence()
{
    MapResolver resolver;
    const auto late = DomainName::literal("late.example");
    resolver.failing(late, dns::Failed::Why::Timeout).mx("m.example", 1, "late.example");
    resolver.failing({DomainName::literal("half.example"), dns::RecordType::Aaaa},
                     dns::Failed::Why::ServFail);
    resolver.a("half.example", "192.0.2.1").a("four.example", "192.0.2.1");
    const SpfTree tree =
        treeOf(resolver, "v=spf1 a:late.example mx:late.example exists:late.example mx:m.example "
                         "a:half.example a:gone.example a:txt.four.example a:four.example");
    QList<Target> states;
    for (const SpfTermFacts &facts : tree.root().terms)
        states << facts.state;
    QVERIFY(states == QList<Target>({Target::Failed, Target::Failed, Target::Failed, Target::Failed,
                                     Target::Failed, Target::NxDomain, Target::NxDomain, Target::Found}));
    QVERIFY(tree.root().terms[4].failed->why == dns::Failed::Why::ServFail);
    QCOMPARE(tree.root().terms[4].addresses.size(), 1);
    QVERIFY(!tree.isComplete());
}

void SpfTreeTest::deadTermsAreNotAsked()
{
    MapResolver resolver;
    const SpfTree tree = treeOf(resolver, "v=spf1 -all a include:b.example redirect=c.example");
    QCOMPARE(resolver.questionCount(), 0);
    QList<bool> dead;
    for (const SpfTermFacts &facts : tree.root().terms)
        dead << facts.dead;
    QCOMPARE(dead, QList<bool>({false, true, true, true}));
}

void SpfTreeTest::macrosOfTheDomainAreKnown()
{
    MapResolver resolver;
    resolver.txt("_spf.a.example", "v=spf1 a:%{d2} exists:%{o}.x.example exists:%{i}.x.example -all");
    const SpfTree tree = treeOf(resolver, "v=spf1 redirect=_spf.%{d}");
    QVERIFY(tree.nodes[1].domain == DomainName::literal("_spf.a.example"));
    QVERIFY(tree.nodes[1].terms[0].target == kDomain);
    QVERIFY(tree.nodes[1].terms[1].target == DomainName::literal("a.example.x.example"));
    QVERIFY(tree.nodes[1].terms[2].state == Target::Undetermined);
    QVERIFY(!tree.nodes[1].terms[2].target);
}

void SpfTreeTest::invalidRecordKeepsItsFaults()
{
    MapResolver resolver;
    const SpfTree tree = treeOf(resolver, "v=spf1 a foo bar -all");
    QCOMPARE(tree.root().faults.size(), 2);
    QCOMPARE(tree.root().record.terms.size(), 2);
    QCOMPARE(tree.root().terms.size(), 2);
    QCOMPARE(tree.lookups(), 1);
}

void SpfTreeTest::sideBySideTakesDepthRounds()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 include:b.example include:c.example a:h.example -all");
    resolver.txt("b.example", "v=spf1 include:d.example a:h.example -all")
        .txt("c.example", "v=spf1 a:h.example");
    resolver.txt("d.example", "v=spf1 a:h.example -all").a("h.example", "192.0.2.1");
    const dns::Answer txt = resolver.answerTo({kDomain, dns::RecordType::Txt});
    resolver.hold();
    auto task = spfTree(kDomain, txt, &resolver, {});
    QList<int> rounds;
    for (int answered = resolver.answerWaiting(); answered > 0; answered = resolver.answerWaiting())
        rounds << answered;
    // b, c, h twice; then d and h of b and of c; then h of d.
    QCOMPARE(rounds, QList<int>({4, 5, 2}));
    QCOMPARE(test::await(std::move(task)).nodes.size(), 4);
}

void SpfTreeTest::mxTakesTwoRounds()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 mx -all")
        .mx("a.example", 1, "m1.example")
        .mx("a.example", 2, "m2.example");
    const dns::Answer txt = resolver.answerTo({kDomain, dns::RecordType::Txt});
    resolver.hold();
    auto task = spfTree(kDomain, txt, &resolver, {});
    QCOMPARE(resolver.answerWaiting(), 1);
    QCOMPARE(resolver.answerWaiting(), 4);
    QCOMPARE(test::await(std::move(task)).root().terms[0].hosts.size(), 2);
}

void SpfTreeTest::nodesAreBounded()
{
    MapResolver resolver;
    QByteArray wide("v=spf1");
    for (int i = 0; i < kMaxTreeNodes; ++i) {
        const QByteArray name = 'n' + QByteArray::number(i) + ".example";
        resolver.txt(name, "v=spf1 -all");
        wide += " include:" + name;
    }
    const SpfTree tree = treeOf(resolver, wide);
    QCOMPARE(resolver.questionCount(), kMaxTreeNodes - 1); // the root was given
    QVERIFY(tree.nodes[kMaxTreeNodes - 1].state == State::Ok);
    QVERIFY(tree.nodes[kMaxTreeNodes].state == State::NotFetched);
    QVERIFY(!tree.isComplete());
    QCOMPARE(tree.lookups(), kMaxTreeNodes); // still counted
}

void SpfTreeTest::depthIsBounded()
{
    MapResolver resolver;
    for (int i = 0; i <= kMaxTreeDepth + 5; ++i)
        resolver.txt('n' + QByteArray::number(i) + ".example",
                     "v=spf1 include:n" + QByteArray::number(i + 1) + ".example -all");
    const SpfTree tree = treeOf(resolver, "v=spf1 include:n0.example -all");
    QCOMPARE(tree.nodes.last().depth, kMaxTreeDepth + 1);
    QVERIFY(tree.nodes.last().state == State::NotFetched);
}

void SpfTreeTest::questionsAreBounded()
{
    MapResolver resolver;
    QByteArray wide("v=spf1");
    for (int i = 0; i < kMaxTreeQuestions; ++i)
        wide += " exists:n" + QByteArray::number(i) + ".example";
    SpfTree tree = treeOf(resolver, wide + " exists:last.example");
    QCOMPARE(resolver.questionCount(), kMaxTreeQuestions);
    QVERIFY(tree.root().terms[kMaxTreeQuestions - 1].state == Target::NxDomain);
    QVERIFY(tree.root().terms[kMaxTreeQuestions].state == Target::NotFetched);
}

void SpfTreeTest::stoppedTreeEnds()
{
    MapResolver resolver;
    resolver.txt("a.example", "v=spf1 include:b.example a -all");
    const dns::Answer txt = resolver.answerTo({kDomain, dns::RecordType::Txt});
    std::stop_source source;
    source.request_stop();
    const SpfTree tree = test::await(spfTree(kDomain, txt, &resolver, source.get_token()));
    QVERIFY(tree.nodes[1].state == State::Failed);
    QVERIFY(tree.nodes[1].failed->why == dns::Failed::Why::Cancelled);
}

QTEST_GUILESS_MAIN(SpfTreeTest)
#include "spftree_test.moc"
