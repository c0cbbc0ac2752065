// SPDX-License-Identifier: GPL-3.0-or-later
// A whole observation: what is asked, what is left out, and how it ends early.
#include "core/base/limits.h"
#include "core/dns/cachingresolver.h"
#include "core/lookup/observation.h"
#include "tests/support/await.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using dns::Question;
using dns::RecordType;
using test::MapResolver;

namespace {

const DomainName kDomain = DomainName::literal("example.com");

MapResolver ordinary()
{
    MapResolver resolver;
    resolver.mx("example.com", 10, "mx.example.com")
        .a("mx.example.com", "192.0.2.1")
        .a("example.com", "192.0.2.2")
        .ptr("192.0.2.1", "mx.example.com")
        .txt("example.com", "v=spf1 mx -all")
        .txt("_dmarc.example.com", "v=DMARC1; p=reject; rua=mailto:d@example.com")
        .txt("default._domainkey.example.com", "v=DKIM1; p=" + QByteArray(100, 'A'))
        .txt("_smtp._tls.example.com", "v=TLSRPTv1; rua=mailto:t@example.com");
    return resolver;
}

Context contextOf(dns::Resolver &resolver)
{
    Context context;
    context.resolver = &resolver;
    context.probeLabel = "nobody-has-this";
    return context;
}

bool asked(const MapResolver &resolver, const char *name, RecordType type)
{
    return resolver.questions().contains(Question{DomainName::literal(name), type});
}

QStringList idsOf(const QList<Area> &areas)
{
    QStringList ids;
    for (Area area : areas)
        ids.append(areaId(area));
    return ids;
}

} // namespace

class ObserveTest : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryDomain();
    void eachQuestionIsAskedOnce();
    void areasNotWantedAreAbsent();
    void hostsInOrderEachOnce();
    void hostsAreLimited();
    void nullMxHasNoHosts();
    void implicitMxHasTheDomainForHost();
    void stopEndsItAtOnce();
    void everythingFails();
    void domainThatDoesNotExist();
    void rewrittenDns();
    void areasAreTold();
};

void ObserveTest::ordinaryDomain()
{
    MapResolver resolver = ordinary();
    const Observation seen = test::await(observe(kDomain, contextOf(resolver)));
    QVERIFY(seen.mx.answer.found());
    QCOMPARE(seen.hosts.size(), 1);
    QCOMPARE(seen.hosts.first().addresses.first().confirmed, AddressSeen::Confirmed::Yes);
    QVERIFY(seen.host(DomainName::literal("MX.example.com")));
    QVERIFY(!seen.host(kDomain));
    QVERIFY(seen.spf.tree);
    QCOMPARE(seen.dkim->selectors.size(), 1);
    QCOMPARE(seen.dmarc.applied->foundAt, kDomain);
    QVERIFY(seen.mtaSts && seen.tlsRpt);
    QVERIFY(!seen.delegation && !seen.hasAuthority); // nobody to ask
    QVERIFY(!seen.network.dnsRewritten());
    QVERIFY(seen.wildcard.txt.isNxDomain());
    QVERIFY(!seen.doesNotExist());
}

void ObserveTest::eachQuestionIsAskedOnce()
{
    MapResolver resolver = ordinary();
    dns::CachingResolver cache(resolver);
    test::await(observe(kDomain, contextOf(cache)));
    const QList<Question> questions = resolver.questions();
    QCOMPARE(QSet<Question>(questions.begin(), questions.end()).size(), questions.size());
    QVERIFY2(questions.size() < 100, qPrintable(QString::number(questions.size())));
}

void ObserveTest::areasNotWantedAreAbsent()
{
    MapResolver resolver = ordinary();
    Context context = contextOf(resolver);
    context.areas = {Area::Mx, Area::Spf, Area::Dmarc};
    const Observation seen = test::await(observe(kDomain, context));
    QVERIFY(!seen.dkim && !seen.mtaSts && !seen.tlsRpt && !seen.delegation);
    QVERIFY(seen.hosts.isEmpty());
    QCOMPARE(seen.areas, context.areas);
    QVERIFY(!asked(resolver, "_domainkey.example.com", RecordType::Txt));
    QVERIFY(!asked(resolver, "_mta-sts.example.com", RecordType::Txt));
    QVERIFY(!asked(resolver, "_smtp._tls.example.com", RecordType::Txt));
    QVERIFY(!asked(resolver, "nobody-has-this.invalid", RecordType::A));
    QVERIFY(!asked(resolver, "1.2.0.192.in-addr.arpa", RecordType::Ptr));
}

void ObserveTest::hostsInOrderEachOnce()
{
    MapResolver resolver;
    resolver.mx("example.com", 30, "a.example.com")
        .mx("example.com", 10, "b.example.com")
        .mx("example.com", 20, "A.example.com");
    const Observation seen = test::await(observe(kDomain, contextOf(resolver)));
    QCOMPARE(seen.hostCount, 2);
    QCOMPARE(seen.hosts[0].name, DomainName::literal("b.example.com"));
    QCOMPARE(seen.hosts[1].name, DomainName::literal("a.example.com"));
}

void ObserveTest::hostsAreLimited()
{
    MapResolver resolver;
    for (int i = 0; i <= kMaxMxLookedAt; ++i)
        resolver.mx("example.com", static_cast<quint16>(i), "h" + QByteArray::number(i) + ".example.com");
    const Observation seen = test::await(observe(kDomain, contextOf(resolver)));
    QCOMPARE(seen.hosts.size(), kMaxMxLookedAt);
    QCOMPARE(seen.hostCount, kMaxMxLookedAt + 1);
    QVERIFY(asked(resolver, "h29.example.com", RecordType::A));
    QVERIFY(!asked(resolver, "h30.example.com", RecordType::A));
}

void ObserveTest::nullMxHasNoHosts()
{
    MapResolver resolver;
    resolver.mx("example.com", 0, ".").a("example.com", "192.0.2.1");
    const Observation seen = test::await(observe(kDomain, contextOf(resolver)));
    QVERIFY(seen.hosts.isEmpty());
    QCOMPARE(seen.hostCount, 0);
}

void ObserveTest::implicitMxHasTheDomainForHost()
{
    MapResolver resolver;
    resolver.a("example.com", "192.0.2.1");
    const Observation seen = test::await(observe(kDomain, contextOf(resolver)));
    QCOMPARE(seen.hosts.size(), 1);
    QCOMPARE(seen.hosts.first().name, kDomain);
}

void ObserveTest::stopEndsItAtOnce()
{
    MapResolver resolver = ordinary();
    dns::CachingResolver cache(resolver); // it is who ends waits
    resolver.hold();
    std::stop_source stop;
    Context context = contextOf(cache);
    context.stop = stop.get_token();
    auto task = observe(kDomain, context);
    QVERIFY(!task.isReady());
    const int count = resolver.questionCount();
    stop.request_stop();
    const Observation seen = test::await(std::move(task));
    QCOMPARE(seen.mx.answer.failed()->why, dns::Failed::Why::Cancelled);
    QVERIFY(seen.hosts.isEmpty());
    QCOMPARE(resolver.questionCount(), count); // nothing new is begun
    resolver.answerWaiting();
}

void ObserveTest::everythingFails()
{
    MapResolver resolver;
    resolver.failing(kDomain, dns::Failed::Why::Timeout);
    for (const char *label : {"_dmarc", "_domainkey", "_mta-sts", "mta-sts", "_smtp._tls"})
        resolver.failing(*DomainName::literal(label).within(kDomain), dns::Failed::Why::Timeout);
    const Observation seen = test::await(observe(kDomain, contextOf(resolver)));
    QVERIFY(seen.soa.failed() && seen.mx.answer.failed() && seen.spf.txt.failed() &&
            seen.dkim->base.failed());
    QVERIFY(seen.dmarc.isFailed() && seen.mtaSts->txt.failed() && seen.tlsRpt->txt.failed());
    QVERIFY(!seen.doesNotExist() && !seen.mx.isImplicit() && !seen.dkim->noSelectorExists());
}

void ObserveTest::domainThatDoesNotExist()
{
    MapResolver resolver;
    const Observation seen = test::await(observe(kDomain, contextOf(resolver)));
    QVERIFY(seen.doesNotExist());
    QVERIFY(seen.hosts.isEmpty());
    QVERIFY(!seen.spf.tree);
}

void ObserveTest::rewrittenDns()
{
    MapResolver resolver;
    resolver.a("nobody-has-this.invalid", "192.0.2.66");
    QVERIFY(test::await(observe(kDomain, contextOf(resolver))).network.dnsRewritten());
}

void ObserveTest::areasAreTold()
{
    MapResolver resolver = ordinary();
    QList<Area> told;
    Context context = contextOf(resolver);
    context.areaDone = [&](Area area, const Observation &) { told.append(area); };
    test::await(observe(kDomain, context));
    QCOMPARE(QSet<Area>(told.begin(), told.end()).size(), told.size());
    for (Area area : {Area::Mx, Area::Hosts, Area::Spf, Area::Dkim, Area::Dmarc, Area::MtaSts, Area::TlsRpt})
        QVERIFY2(told.contains(area), qPrintable(areaId(area)));
    QVERIFY2(!told.contains(Area::Delegation), qPrintable(idsOf(told).join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(ObserveTest)
#include "observe_test.moc"
