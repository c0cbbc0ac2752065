// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/evidence.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using dns::RecordType;
using test::MapResolver;

namespace {

QStringList textOf(const QList<DomainName> &names)
{
    QStringList list;
    for (const DomainName &name : names)
        list.append(name.toString());
    return list;
}

dns::Answer answerTo(const MapResolver &resolver, const char *name, RecordType type)
{
    return resolver.answerTo({DomainName::literal(name), type});
}

providers::Evidence ofSpf(const QByteArray &record)
{
    MapResolver resolver;
    resolver.txt("example.com", record);
    return earlyEvidence({}, answerTo(resolver, "example.com", RecordType::Txt), {});
}

SelectorSeen selector(const char *name, const char *target, const QByteArray &key)
{
    SelectorSeen seen;
    seen.selector = QString::fromLatin1(name);
    MapResolver resolver;
    const QByteArray at = QByteArray(name) + "._domainkey.example.com";
    if (target)
        resolver.cname(at, target);
    if (!key.isNull())
        resolver.txt(target ? QByteArray(target) : at, key);
    seen.txt = answerTo(resolver, at.constData(), RecordType::Txt);
    seen.texts = textsOf(seen.txt);
    for (const QByteArray &text : seen.texts)
        seen.keys.append(records::parseDkimKey(text));
    return seen;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void ofMailServersAndNameServers();
    void ofSpfTerms();
    void ofSpfWithFaults();
    void ofFailedAnswersIsNone();
    void ofDkim();
    void ofDmarc();
};

void EvidenceTest::ofMailServersAndNameServers()
{
    MapResolver resolver;
    resolver.mx("example.com", 5, "mx.example.net").mx("example.com", 0, ".");
    resolver.add(DomainName::literal("example.com"), RecordType::Ns,
                 dns::makeName(DomainName::literal("ns.example.net")));
    resolver.txt("example.com", "hello").txt("example.com", "token=1");
    const auto evidence = earlyEvidence(answerTo(resolver, "example.com", RecordType::Mx),
                                        answerTo(resolver, "example.com", RecordType::Txt),
                                        answerTo(resolver, "example.com", RecordType::Ns));
    QCOMPARE(evidence.mx,
             (QList<providers::Evidence::Mx>{{5, DomainName::literal("mx.example.net")}, {0, {}}}));
    QCOMPARE(textOf(evidence.nameServers), QStringList{QStringLiteral("ns.example.net")});
    QCOMPARE(evidence.apexTxt, (QList<QByteArray>{"hello", "token=1"}));
}

/// Only what authorises somebody tells who sends.
void EvidenceTest::ofSpfTerms()
{
    const auto evidence =
        ofSpf("v=spf1 include:a.net +include:b.net ?include:c.net -include:d.net ~include:e.net "
              "a:h.net mx:m.net a -a:i.net exists:x.net redirect=r.net");
    QCOMPARE(textOf(evidence.spfIncludes), (QStringList{QStringLiteral("a.net"), QStringLiteral("b.net")}));
    QCOMPARE(textOf(evidence.spfHosts),
             (QStringList{QStringLiteral("h.net"), QStringLiteral("m.net"), QStringLiteral("r.net")}));
}

void EvidenceTest::ofSpfWithFaults()
{
    QCOMPARE(textOf(ofSpf("v=spf1 include:a.net ip4:nonsense include:%{i}.b.net -all").spfIncludes),
             QStringList{QStringLiteral("a.net")});
    QVERIFY(ofSpf("spf1 include:a.net").spfIncludes.isEmpty());
}

void EvidenceTest::ofFailedAnswersIsNone()
{
    const dns::Answer failed = dns::failedAnswer({}, dns::Failed::Why::Timeout);
    QCOMPARE(earlyEvidence(failed, failed, failed), providers::Evidence());
}

void EvidenceTest::ofDkim()
{
    Observation seen;
    seen.dkim.emplace();
    const QByteArray key = "v=DKIM1; p=" + QByteArray(100, 'A');
    seen.dkim->selectors = {selector("own", nullptr, key), selector("aliased", "k.example.net", key),
                            selector("dangling", "gone.example.net", {}),
                            selector("revoked", nullptr, "v=DKIM1; p="), selector("nothing", nullptr, {})};
    const auto evidence = evidenceOf(seen);
    QCOMPARE(evidence.dkim.size(), 4); // what the user asked for and is not there tells nothing
    QVERIFY(evidence.dkim[0].hasKey && !evidence.dkim[0].revoked && !evidence.dkim[0].target);
    QVERIFY(evidence.dkim[1].hasKey);
    QCOMPARE(evidence.dkim[1].target, DomainName::literal("k.example.net"));
    QVERIFY(!evidence.dkim[2].hasKey);
    QCOMPARE(evidence.dkim[2].target, DomainName::literal("gone.example.net"));
    QVERIFY(evidence.dkim[3].revoked && !evidence.dkim[3].hasKey);
}

void EvidenceTest::ofDmarc()
{
    QCOMPARE(evidenceOf(Observation()).dmarcTarget, std::nullopt);
    MapResolver resolver;
    resolver.cname("_dmarc.example.com", "a.service.net").cname("a.service.net", "b.service.net");
    resolver.add(DomainName::literal("_dmarc.example.com"), RecordType::Ns,
                 dns::makeName(DomainName::literal("ns.service.net")));
    Observation seen;
    seen.domain = DomainName::literal("example.com");
    DmarcStep step;
    step.domain = seen.domain;
    step.answer = answerTo(resolver, "_dmarc.example.com", RecordType::Txt);
    seen.dmarc.walk = {step};
    seen.dmarc.ns = answerTo(resolver, "_dmarc.example.com", RecordType::Ns);
    QCOMPARE(evidenceOf(seen).dmarcTarget, DomainName::literal("a.service.net"));
    QCOMPARE(textOf(evidenceOf(seen).dmarcNameServers), QStringList{QStringLiteral("ns.service.net")});
}

QTEST_APPLESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
