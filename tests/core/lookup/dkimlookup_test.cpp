// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/zonefileresolver.h"
#include "core/lookup/dkimlookup.h"
#include "tests/support/immediate.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using dns::Question;
using dns::RecordType;
using test::MapResolver;
using Origin = SelectorSeen::Origin;

namespace {

const DomainName kDomain = DomainName::literal("example.com");
const QByteArray kKey = "v=DKIM1; p=" + QByteArray(100, 'A');

Context contextOf(dns::Resolver &resolver, const QStringList &selectors = {})
{
    Context context;
    context.resolver = &resolver;
    context.selectors = selectors;
    context.probeLabel = "nobody-has-this";
    return context;
}

DkimSeen look(const Context &context, const providers::Recognition &recognition = {})
{
    const DkimSeen base = test::resultNow(lookUpDkimBase(kDomain, context));
    return test::resultNow(lookUpDkim(kDomain, base, recognition, {}, context));
}

providers::Recognition google()
{
    providers::Recognition recognition;
    recognition.mailbox = providers::Recognised{QStringLiteral("google-workspace"), {}, {}};
    return recognition;
}

QStringList selectorsOf(const DkimSeen &seen)
{
    QStringList names;
    for (const SelectorSeen &selector : seen.selectors)
        names.append(selector.selector);
    return names;
}

bool asked(const MapResolver &resolver, const char *selector)
{
    const DomainName name = *DomainName::parse(QByteArray(selector) + "._domainkey.example.com");
    return resolver.questions().contains(Question{name, RecordType::Txt});
}

} // namespace

class DkimLookupTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAmongTheUsual();
    void atMostSixty();
    void usersSelectorsCountAmongTheSixty();
    void eachSelectorOnce();
    void nothingBelowDomainkey();
    void domainkeyThatIsAnAliasHidesNothing();
    void failedBaseHidesNothing();
    void selectorsWithDots();
    void selectorsThatAreNoNames();
    void wildcardAnswersAreNoKeys();
    void wildcardAliasesAreNoSelectors();
    void failedSelectorsAreKeptApart();
    void aliasToNothing();
    void bulkAsksFew();
    void overlongDomain();
};

void DkimLookupTest::findsAmongTheUsual()
{
    MapResolver resolver;
    resolver.txt("default._domainkey.example.com", kKey);
    const DkimSeen seen = look(contextOf(resolver));
    QCOMPARE(selectorsOf(seen), QStringList{QStringLiteral("default")});
    QCOMPARE(seen.selectors.first().origin, Origin::Common);
    QCOMPARE(seen.selectors.first().keys.size(), 1);
    QVERIFY(!seen.noSelectorExists());
    QVERIFY(seen.failed.isEmpty());
}

void DkimLookupTest::atMostSixty()
{
    MapResolver resolver;
    resolver.txt("default._domainkey.example.com", kKey);
    const DkimSeen seen = look(contextOf(resolver));
    QVERIFY(seen.tried <= kMaxSelectors);
    QVERIFY(seen.tried > 30);
    QCOMPARE(resolver.questionCount(), seen.tried + 2);
    const QList<Question> questions = resolver.questions();
    QCOMPARE(QSet<Question>(questions.begin(), questions.end()).size(), questions.size());
}

void DkimLookupTest::usersSelectorsCountAmongTheSixty()
{
    QStringList own;
    for (int i = 0; i < kMaxSelectors - 5; ++i)
        own.append(QStringLiteral("own%1").arg(i));
    MapResolver resolver;
    resolver.txt("default._domainkey.example.com", kKey);
    const DkimSeen seen = look(contextOf(resolver, own), google());
    QCOMPARE(seen.tried, kMaxSelectors);
    QVERIFY(asked(resolver, "own0") && asked(resolver, "own54"));
    QCOMPARE(seen.selectors.size(), own.size() + (asked(resolver, "default") ? 1 : 0));
}

void DkimLookupTest::eachSelectorOnce()
{
    MapResolver resolver;
    resolver.txt("default._domainkey.example.com", kKey);
    const DkimSeen seen = look(contextOf(resolver, {QStringLiteral("Default"), QStringLiteral("DEFAULT")}));
    QCOMPARE(selectorsOf(seen), QStringList{QStringLiteral("Default")});
    QCOMPARE(seen.selectors.first().origin, Origin::User);
}

/// RFC 8020: only what somebody surely wants to know is asked all the same.
void DkimLookupTest::nothingBelowDomainkey()
{
    MapResolver resolver;
    resolver.txt("example.com", "hello");
    const DkimSeen seen = look(contextOf(resolver, {QStringLiteral("mine")}), google());
    QVERIFY(seen.noSelectorExists());
    QVERIFY(asked(resolver, "mine") && asked(resolver, "google"));
    QVERIFY(!asked(resolver, "default"));
    QCOMPARE(selectorsOf(seen), QStringList{QStringLiteral("mine")}); // the user is told what is at theirs
    QVERIFY(!seen.selectors.first().isPresent());
}

void DkimLookupTest::domainkeyThatIsAnAliasHidesNothing()
{
    MapResolver resolver;
    resolver.cname("_domainkey.example.com", "nothing.example.net");
    resolver.txt("default._domainkey.example.com", kKey);
    const DkimSeen seen = look(contextOf(resolver));
    QVERIFY(!seen.noSelectorExists());
    QCOMPARE(selectorsOf(seen), QStringList{QStringLiteral("default")});
}

void DkimLookupTest::failedBaseHidesNothing()
{
    MapResolver resolver;
    resolver.txt("default._domainkey.example.com", kKey);
    resolver.failing(Question{DomainName::literal("_domainkey.example.com"), RecordType::Txt},
                     dns::Failed::Why::ServFail);
    const DkimSeen seen = look(contextOf(resolver));
    QVERIFY(seen.base.failed() && !seen.noSelectorExists());
    QCOMPARE(seen.selectors.size(), 1);
}

void DkimLookupTest::selectorsWithDots()
{
    MapResolver resolver;
    resolver.txt("a.b._domainkey.example.com", kKey);
    const DkimSeen seen = look(contextOf(resolver, {QStringLiteral("a.b")}));
    QCOMPARE(seen.selectors.first().name, DomainName::literal("a.b._domainkey.example.com"));
    QVERIFY(seen.selectors.first().txt.found());
}

void DkimLookupTest::selectorsThatAreNoNames()
{
    MapResolver resolver;
    const QString tooLong(64, QLatin1Char('x'));
    const DkimSeen seen =
        look(contextOf(resolver, {QString(), QStringLiteral("."), QStringLiteral("a..b"), tooLong}));
    QVERIFY(seen.selectors.isEmpty());
    QCOMPARE(seen.tried, 0);
}

void DkimLookupTest::wildcardAnswersAreNoKeys()
{
    auto resolver = dns::ZoneFileResolver::fromText(QByteArray(R"($TTL 60
example.com. SOA ns.example.com. h.example.com. 1 2 3 4 60
example.com. NS ns.example.com.
*._domainkey.example.com. TXT "v=DKIM1; p="
default._domainkey.example.com. TXT "v=DKIM1; p=AAAA"
)"));
    QCOMPARE(resolver.errors().size(), 0);
    const DkimSeen seen = look(contextOf(resolver, {QStringLiteral("mine")}));
    QVERIFY(seen.wildcard.found());
    QCOMPARE(selectorsOf(seen), (QStringList{QStringLiteral("mine"), QStringLiteral("default")}));
}

void DkimLookupTest::wildcardAliasesAreNoSelectors()
{
    auto resolver = dns::ZoneFileResolver::fromText(QByteArray(R"($TTL 60
example.com. SOA ns.example.com. h.example.com. 1 2 3 4 60
example.com. NS ns.example.com.
www.example.com. A 192.0.2.1
*.example.com. CNAME www.example.com.
default._domainkey.example.com. CNAME key.example.com.
)"));
    QCOMPARE(resolver.errors().size(), 0);
    DkimSeen seen = look(contextOf(resolver, {QStringLiteral("mine")}));
    QCOMPARE(selectorsOf(seen), (QStringList{QStringLiteral("mine"), QStringLiteral("default")}));

    auto bare = dns::ZoneFileResolver::fromText(QByteArray(R"($TTL 60
example.com. SOA ns.example.com. h.example.com. 1 2 3 4 60
example.com. NS ns.example.com.
www.example.com. A 192.0.2.1
*.example.com. CNAME www.example.com.
)"));
    seen = look(contextOf(bare, {QStringLiteral("mine")}));
    QCOMPARE(selectorsOf(seen), QStringList{QStringLiteral("mine")});
    QVERIFY(seen.selectors.first().isWildcard && !seen.selectors.first().isPresent());
    QVERIFY(!seen.noSelectorExists());
}

void DkimLookupTest::failedSelectorsAreKeptApart()
{
    MapResolver resolver;
    resolver.txt("default._domainkey.example.com", kKey);
    resolver.failing(DomainName::literal("google._domainkey.example.com"), dns::Failed::Why::Timeout);
    resolver.failing(DomainName::literal("mine._domainkey.example.com"), dns::Failed::Why::Timeout);
    const DkimSeen seen = look(contextOf(resolver, {QStringLiteral("mine")}));
    QCOMPARE(seen.failed, (QStringList{QStringLiteral("mine"), QStringLiteral("google")}));
    QCOMPARE(selectorsOf(seen), (QStringList{QStringLiteral("mine"), QStringLiteral("default")}));
}

void DkimLookupTest::aliasToNothing()
{
    MapResolver resolver;
    resolver.cname("default._domainkey.example.com", "gone.example.net");
    const DkimSeen seen = look(contextOf(resolver));
    QCOMPARE(seen.selectors.size(), 1);
    const SelectorSeen &selector = seen.selectors.first();
    QVERIFY(selector.isPresent() && selector.txt.isNxDomain());
    QCOMPARE(selector.target(), DomainName::literal("gone.example.net"));
    QCOMPARE(selector.registration.state, Registration::State::Reserved); // example.net
}

void DkimLookupTest::bulkAsksFew()
{
    MapResolver resolver;
    resolver.txt("default._domainkey.example.com", kKey);
    Context context = contextOf(resolver);
    context.selectorBudget = providers::SelectorBudget::Bulk;
    QCOMPARE(look(context).tried, kMaxSelectorsBulk);
}

void DkimLookupTest::overlongDomain()
{
    const QByteArray label(63, 'x');
    MapResolver resolver;
    // `_domainkey` fits below the first, and nothing below that; below the second not even that.
    for (const int last : {46, 57}) {
        const DomainName domain =
            *DomainName::parse(label + '.' + label + '.' + label + '.' + QByteArray(last, 'x') + ".com");
        const Context context = contextOf(resolver, {QStringLiteral("mine")});
        const DkimSeen base = test::resultNow(lookUpDkimBase(domain, context));
        QVERIFY(!base.wildcard.found());
        QCOMPARE(test::resultNow(lookUpDkim(domain, base, {}, {}, context)).tried, 0);
    }
    QCOMPARE(resolver.questionCount(), 1);
}

QTEST_APPLESS_MAIN(DkimLookupTest)
#include "dkimlookup_test.moc"
