// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/zonefileresolver.h"
#include "core/lookup/transportlookup.h"
#include "tests/support/immediate.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using dns::Question;
using dns::RecordType;
using test::MapResolver;

namespace {

Context contextOf(dns::Resolver &resolver)
{
    Context context;
    context.resolver = &resolver;
    return context;
}

MtaStsSeen mtaSts(dns::Resolver &resolver, const DomainName &domain = DomainName::literal("example.com"))
{
    return test::resultNow(lookUpMtaSts(domain, contextOf(resolver)));
}

TlsRptSeen tlsRpt(dns::Resolver &resolver, const DomainName &domain = DomainName::literal("example.com"))
{
    return test::resultNow(lookUpTlsRpt(domain, contextOf(resolver)));
}

} // namespace

class TransportLookupTest : public QObject
{
    Q_OBJECT

private slots:
    void mtaStsRecordAndHost();
    void mtaStsOtherTexts();
    void mtaStsTargetsThatAreFree();
    void mtaStsFailuresAreKeptApart();
    void tlsRptTargets();
    void tlsRptTargetsOfSeveralRecordsAreNotLookedAt();
    void tlsRptTargetsAreLimited();
    void overlongDomain();
};

void TransportLookupTest::mtaStsRecordAndHost()
{
    MapResolver resolver;
    resolver.txt("_mta-sts.example.com", "v=STSv1; id=20260101").a("mta-sts.example.com", "192.0.2.1");
    const MtaStsSeen seen = mtaSts(resolver);
    QCOMPARE(seen.found().size(), 1);
    QVERIFY(seen.hostA.found());
    QVERIFY(seen.hostAaaa.isNoData());
    QCOMPARE(resolver.questionCount(), 3);
}

void TransportLookupTest::mtaStsOtherTexts()
{
    MapResolver resolver;
    resolver.txt("_mta-sts.example.com", "hello").txt("_mta-sts.example.com", "v=STSv1; id=a");
    const MtaStsSeen seen = mtaSts(resolver);
    QCOMPARE(seen.texts.size(), 2);
    QCOMPARE(seen.parses.size(), 2);
    QCOMPARE(seen.found().size(), 1);
}

void TransportLookupTest::mtaStsTargetsThatAreFree()
{
    auto resolver = dns::ZoneFileResolver::fromText(R"($TTL 60
dom.com. SOA ns.dom.com. h.dom.com. 1 2 3 4 60
dom.com. NS ns.dom.com.
_mta-sts.dom.com. CNAME x.free.net.
mta-sts.dom.com. CNAME y.free.net.
net. SOA ns.net. h.net. 1 2 3 4 60
net. NS ns.net.
)");
    QCOMPARE(resolver.errors().size(), 0);
    const MtaStsSeen seen = mtaSts(resolver, DomainName::literal("dom.com"));
    QCOMPARE(seen.unregistered.size(), 1); // one name, though two aliases lead there
    QCOMPARE(seen.unregistered.first().registrable, DomainName::literal("free.net"));
}

void TransportLookupTest::mtaStsFailuresAreKeptApart()
{
    MapResolver resolver;
    resolver.txt("_mta-sts.example.com", "v=STSv1; id=a");
    resolver.failing(DomainName::literal("mta-sts.example.com"), dns::Failed::Why::Timeout);
    const MtaStsSeen seen = mtaSts(resolver);
    QVERIFY(seen.txt.found() && seen.hostA.failed() && seen.hostAaaa.failed());
    QVERIFY(seen.unregistered.isEmpty());
}

void TransportLookupTest::tlsRptTargets()
{
    MapResolver resolver;
    resolver.txt("_smtp._tls.example.com",
                 "v=TLSRPTv1; rua=mailto:a@takes.net,https://web.net/report,mailto:b@takesnot.net,nonsense");
    resolver.mx("takes.net", 10, "mx.takes.net");
    resolver.txt("takesnot.net", "v=spf1 -all");
    const TlsRptSeen seen = tlsRpt(resolver);
    QCOMPARE(seen.targets.size(), 4);
    QCOMPARE(seen.targets[0].mailbox.receives, Receives::Yes);
    QCOMPARE(seen.targets[1].mailbox.receives, Receives::Unknown);
    QCOMPARE(seen.targets[2].mailbox.receives, Receives::No);
    QCOMPARE(seen.targets[3].mailbox.receives, Receives::Unknown);
    QVERIFY(!resolver.questions().contains(Question{DomainName::literal("web.net"), RecordType::Mx}));
}

void TransportLookupTest::tlsRptTargetsOfSeveralRecordsAreNotLookedAt()
{
    MapResolver resolver;
    resolver.txt("_smtp._tls.example.com", "v=TLSRPTv1; rua=mailto:a@takes.net")
        .txt("_smtp._tls.example.com", "v=TLSRPTv1; rua=mailto:b@takes.net");
    const TlsRptSeen seen = tlsRpt(resolver);
    QCOMPARE(seen.found().size(), 2);
    QVERIFY(seen.targets.isEmpty());
    QCOMPARE(resolver.questionCount(), 1);
}

void TransportLookupTest::tlsRptTargetsAreLimited()
{
    QByteArrayList uris;
    for (int i = 0; i <= kMaxReportAddresses; ++i)
        uris.append("mailto:d@r" + QByteArray::number(i) + ".net");
    MapResolver resolver;
    resolver.txt("_smtp._tls.example.com", "v=TLSRPTv1; rua=" + uris.join(','));
    QCOMPARE(tlsRpt(resolver).targets.size(), kMaxReportAddresses);
}

void TransportLookupTest::overlongDomain()
{
    const QByteArray label(63, 'x');
    const DomainName domain =
        *DomainName::parse(label + '.' + label + '.' + label + '.' + QByteArray(57, 'x') + ".com");
    MapResolver resolver;
    resolver.add(domain, RecordType::Txt, dns::makeTxt("v=STSv1; id=a"));
    resolver.add(domain, RecordType::Txt, dns::makeTxt("v=TLSRPTv1; rua=mailto:a@takes.net"));
    QVERIFY(mtaSts(resolver, domain).txt.isNxDomain());
    QVERIFY(tlsRpt(resolver, domain).txt.isNxDomain());
    QCOMPARE(resolver.questionCount(), 0);
}

QTEST_APPLESS_MAIN(TransportLookupTest)
#include "transportlookup_test.moc"
