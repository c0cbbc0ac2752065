// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/lookup/dmarclookup.h"
#include "tests/support/immediate.h"
#include "tests/support/mapresolver.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;
using dns::Question;
using dns::RecordType;
using test::MapResolver;
using Agreed = ReportTargetSeen::Agreed;

namespace {

DmarcSeen look(MapResolver &resolver, const DomainName &domain = DomainName::literal("example.com"))
{
    Context context;
    context.resolver = &resolver;
    return test::resultNow(lookUpDmarc(domain, context));
}

MapResolver policy(const QByteArray &rest)
{
    MapResolver resolver;
    resolver.txt("_dmarc.example.com", "v=DMARC1; p=none; " + rest);
    return resolver;
}

bool asked(const MapResolver &resolver, const char *name, RecordType type)
{
    return resolver.questions().contains(Question{DomainName::literal(name), type});
}

} // namespace

Q_DECLARE_METATYPE(ReportTargetSeen::Agreed)

class DmarcLookupTest : public QObject
{
    Q_OBJECT

private slots:
    void eachQuestionOnce();
    void wholeWalkIsAskedAtOnce();
    void failedStepsAreKeptApart();
    void severalRecords();
    void agreements_data();
    void agreements();
    void receiverInsideIsNotAskedForAnAgreement();
    void receiverBelowMayBeAnOrganizationOfItsOwn();
    void agreementIsUncertainWhereTheWalkFailed();
    void overlongAgreement();
    void overlongDomain();
    void onlySoManyReceivers();
    void faultyAddressesAreKept();
    void receives_data();
    void receives();
    void misplaced();
    void aliasAndDelegation();
};

void DmarcLookupTest::eachQuestionOnce()
{
    MapResolver resolver = policy("rua=mailto:d@example.com");
    look(resolver, DomainName::literal("a.b.c.d.e.f.g.example.com"));
    const QList<Question> questions = resolver.questions();
    QCOMPARE(QSet<Question>(questions.begin(), questions.end()).size(), questions.size());
    // Eight of the walk, one NS, two for what is misplaced.
    QCOMPARE(questions.size(), 11);
}

void DmarcLookupTest::wholeWalkIsAskedAtOnce()
{
    MapResolver resolver = policy({});
    resolver.hold();
    Context context;
    context.resolver = &resolver;
    auto task = lookUpDmarc(DomainName::literal("a.example.com"), context);
    QCOMPARE(resolver.answerWaiting(), 3 + 1 + 2);
    QVERIFY(task.isReady());
    const DmarcSeen seen = test::resultNow(std::move(task));
    QCOMPARE(seen.applied->foundAt, DomainName::literal("example.com"));
}

void DmarcLookupTest::failedStepsAreKeptApart()
{
    MapResolver resolver = policy({});
    resolver.failing(DomainName::literal("_dmarc.example.com"), dns::Failed::Why::Timeout);
    resolver.failing(Question{DomainName::literal("_dmarc.example.com"), RecordType::Txt},
                     dns::Failed::Why::Timeout);
    const DmarcSeen seen = look(resolver, DomainName::literal("a.example.com"));
    QVERIFY(seen.isFailed());
    QVERIFY(!seen.applied);
    QVERIFY(seen.walk[0].answer.absent());
    QVERIFY(seen.walk[1].answer.failed());
    QVERIFY(seen.ns.failed() == nullptr);
}

void DmarcLookupTest::severalRecords()
{
    MapResolver resolver = policy({});
    resolver.txt("_dmarc.example.com", "v=DMARC1; p=reject");
    resolver.txt("_dmarc.example.com", "something else");
    const DmarcSeen seen = look(resolver);
    QCOMPARE(seen.own().texts.size(), 3);
    QCOMPARE(seen.own().dmarcRecords().size(), 2);
    QVERIFY(!seen.own().record());
    QVERIFY(!seen.applied);
}

void DmarcLookupTest::agreements_data()
{
    QTest::addColumn<QByteArray>("text"); ///< at the name of the agreement; null: nothing
    QTest::addColumn<Agreed>("agreed");
    QTest::newRow("none") << QByteArray() << Agreed::No;
    QTest::newRow("the version alone") << QByteArray("v=DMARC1") << Agreed::Yes;
    QTest::newRow("with a semicolon") << QByteArray("v=DMARC1;") << Agreed::Yes;
    QTest::newRow("with an address") << QByteArray("v=DMARC1; rua=mailto:x@receiver.net") << Agreed::Yes;
    QTest::newRow("space around =") << QByteArray("v = DMARC1") << Agreed::Yes;
    QTest::newRow("other version") << QByteArray("v=DMARC10") << Agreed::No;
    QTest::newRow("version in lower case") << QByteArray("v=dmarc1") << Agreed::No;
    QTest::newRow("other text") << QByteArray("yes") << Agreed::No;
}

void DmarcLookupTest::agreements()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Agreed, agreed);
    MapResolver resolver = policy("rua=mailto:d@receiver.net");
    if (!text.isNull())
        resolver.txt("example.com._report._dmarc.receiver.net", text);
    const DmarcSeen seen = look(resolver);
    QCOMPARE(seen.targets.size(), 1);
    QCOMPARE(seen.targets.first().agreed, agreed);
    QVERIFY(seen.targets.first().agreement);
    QVERIFY(asked(resolver, "example.com._report._dmarc.receiver.net", RecordType::Txt));
    // Whatever receiver.net's own walk says: it is another organization.
    QVERIFY(!asked(resolver, "_dmarc.receiver.net", RecordType::Txt));

    resolver.failing(
        Question{DomainName::literal("example.com._report._dmarc.receiver.net"), RecordType::Txt},
        dns::Failed::Why::ServFail);
    QCOMPARE(look(resolver).targets.first().agreed, Agreed::Unknown);
}

void DmarcLookupTest::receiverInsideIsNotAskedForAnAgreement()
{
    for (const char *host : {"example.com", "reports.example.com", "other.example.com"}) {
        MapResolver resolver;
        resolver.txt("_dmarc.example.com", "v=DMARC1; p=none");
        resolver.txt("_dmarc.reports.example.com", "v=DMARC1; p=none; rua=mailto:d@" + QByteArray(host));
        const DmarcSeen seen = look(resolver, DomainName::literal("reports.example.com"));
        QCOMPARE(seen.organizational, DomainName::literal("example.com"));
        QCOMPARE(seen.targets.first().agreed, Agreed::NotNeeded);
        QVERIFY(!seen.targets.first().agreement);
    }
}

void DmarcLookupTest::receiverBelowMayBeAnOrganizationOfItsOwn()
{
    MapResolver resolver = policy("rua=mailto:d@tenant.example.com");
    resolver.txt("_dmarc.tenant.example.com", "v=DMARC1; p=none; psd=n");
    QCOMPARE(look(resolver).targets.first().agreed, Agreed::No);
    resolver.txt("example.com._report._dmarc.tenant.example.com", "v=DMARC1");
    QCOMPARE(look(resolver).targets.first().agreed, Agreed::Yes);
}

void DmarcLookupTest::agreementIsUncertainWhereTheWalkFailed()
{
    // The record above would make both one organization.
    MapResolver resolver;
    resolver.txt("_dmarc.a.example.com",
                 "v=DMARC1; p=none; rua=mailto:d@b.example.com,mailto:d@receiver.net");
    resolver.failing(DomainName::literal("_dmarc.example.com"), dns::Failed::Why::Timeout);
    const DmarcSeen seen = look(resolver, DomainName::literal("a.example.com"));
    QCOMPARE(seen.targets[0].agreed, Agreed::Unknown);
    QCOMPARE(seen.targets[1].agreed, Agreed::No);
}

/// RFC 9990 §4: a name that would be too long is no agreement.
void DmarcLookupTest::overlongAgreement()
{
    const QByteArray label(63, 'x');
    const QByteArray domain = label + '.' + label + '.' + label + ".example.com"; // 205 octets on the wire
    MapResolver resolver;
    const auto at = [&](const QByteArray &receiver) {
        MapResolver fresh;
        fresh.txt("_dmarc." + domain, "v=DMARC1; p=none; rua=mailto:d@" + receiver);
        return look(fresh, *DomainName::parse(domain)).targets.first().agreed;
    };
    // 205 - 1 + 15 for the labels between leaves 36 octets for the receiver: "<30>.net" has 36, one more 37.
    const QByteArray fits = QByteArray(30, 'r') + ".net";
    const QByteArray over = QByteArray(31, 'r') + ".net";
    QCOMPARE(at(fits), Agreed::No);
    QCOMPARE(at(over), Agreed::No);
    MapResolver agreeing;
    agreeing.txt("_dmarc." + domain, "v=DMARC1; p=none; rua=mailto:d@" + fits);
    agreeing.txt(domain + "._report._dmarc." + fits, "v=DMARC1");
    QCOMPARE(look(agreeing, *DomainName::parse(domain)).targets.first().agreed, Agreed::Yes);
    QVERIFY(!DomainName::parse(domain + "._report._dmarc." + over));
}

/// No name below: nothing is asked of another name in its place.
void DmarcLookupTest::overlongDomain()
{
    const QByteArray label(63, 'x');
    const DomainName domain =
        *DomainName::parse(label + '.' + label + '.' + label + '.' + QByteArray(57, 'x') + ".com");
    MapResolver resolver;
    resolver.add(domain, RecordType::Txt, dns::makeTxt("v=DMARC1; p=reject"));
    resolver.add(domain, RecordType::Ns, dns::makeName(DomainName::literal("ns.example.net")));
    const DmarcSeen seen = look(resolver, domain);
    QVERIFY(seen.own().answer.isNxDomain());
    QVERIFY(seen.own().texts.isEmpty());
    QVERIFY(seen.ns.isNxDomain());
    QCOMPARE(seen.misplaced.size(), 1);
}

void DmarcLookupTest::onlySoManyReceivers()
{
    QByteArrayList uris;
    for (int i = 0; i <= kMaxReportAddresses; ++i)
        uris.append("mailto:d@r" + QByteArray::number(i) + ".net");
    MapResolver resolver = policy("rua=" + uris.join(',') + "; ruf=mailto:f@r0.net");
    const DmarcSeen seen = look(resolver);
    QCOMPARE(seen.targets.size(), kMaxReportAddresses + 1);
    QVERIFY(seen.targets.last().forensic);
    QVERIFY(asked(resolver, "r9.net", RecordType::Mx));
    QVERIFY(!asked(resolver, "r10.net", RecordType::Mx));
}

void DmarcLookupTest::faultyAddressesAreKept()
{
    MapResolver resolver = policy("rua=d@receiver.net,https://receiver.net/x");
    const DmarcSeen seen = look(resolver);
    QCOMPARE(seen.targets.size(), 2);
    for (const ReportTargetSeen &target : seen.targets) {
        QVERIFY(target.uri.fault);
        QCOMPARE(target.mailbox.receives, Receives::Unknown);
        QVERIFY(!target.agreement);
    }
    QVERIFY(!asked(resolver, "receiver.net", RecordType::Mx));
}

void DmarcLookupTest::receives_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("failing");
    QTest::addColumn<int>("receives");
    const auto row = [](const char *name, const char *records, const char *failing, Receives receives) {
        QTest::newRow(name) << QString::fromLatin1(records) << QString::fromLatin1(failing)
                            << static_cast<int>(receives);
    };
    row("nothing", "", "", Receives::No);
    row("a server", "mx", "", Receives::Yes);
    row("null MX", "null", "", Receives::No);
    row("null MX beside a server", "null mx", "", Receives::Yes);
    row("null MX and an address", "null a", "", Receives::No);
    row("an address alone", "a", "", Receives::Yes);
    row("a version 6 address alone", "aaaa", "", Receives::Yes);
    row("MX fails", "a", "mx", Receives::Unknown);
    row("A fails", "", "a", Receives::Unknown);
    row("A fails, but AAAA is there", "aaaa", "a", Receives::Yes);
    row("A fails, but MX is there", "mx", "a", Receives::Yes);
}

void DmarcLookupTest::receives()
{
    QFETCH(const QString, records);
    QFETCH(const QString, failing);
    QFETCH(const int, receives);
    MapResolver resolver;
    const DomainName name = DomainName::literal("receiver.net");
    for (const QString &word : records.split(QLatin1Char(' '))) {
        if (word == QLatin1String("mx"))
            resolver.mx("receiver.net", 10, "mail.receiver.net");
        else if (word == QLatin1String("null"))
            resolver.mx("receiver.net", 0, ".");
        else if (word == QLatin1String("a"))
            resolver.a("receiver.net", "192.0.2.1");
        else if (word == QLatin1String("aaaa"))
            resolver.a("receiver.net", "2001:db8::1");
    }
    if (!failing.isEmpty())
        resolver.failing(Question{name, failing == QLatin1String("mx") ? RecordType::Mx : RecordType::A},
                         dns::Failed::Why::Timeout);
    Context context;
    context.resolver = &resolver;
    QCOMPARE(static_cast<int>(test::resultNow(receivesMail(name, context)).receives), receives);
}

void DmarcLookupTest::misplaced()
{
    MapResolver resolver;
    resolver.txt("example.com", "v=spf1 -all");
    resolver.txt("example.com", "v=DMARC1; p=none");
    resolver.txt("_dmarc.example.com.example.com", "v=DMARC1; p=reject");
    const DmarcSeen seen = look(resolver);
    QCOMPARE(seen.misplaced.size(), 2);
    QCOMPARE(seen.misplaced[0], (MisplacedText{DomainName::literal("example.com"), "v=DMARC1; p=none"}));
    QCOMPARE(seen.misplaced[1].name, DomainName::literal("_dmarc.example.com.example.com"));
}

void DmarcLookupTest::aliasAndDelegation()
{
    MapResolver resolver;
    resolver.cname("_dmarc.example.com", "example.com.service.invalid");
    const DmarcSeen seen = look(resolver);
    QVERIFY(seen.own().answer.isNxDomain());
    QCOMPARE(seen.own().answer.canonicalName(), DomainName::literal("example.com.service.invalid"));
    QCOMPARE(seen.aliasTarget.state, Registration::State::Reserved);
    MapResolver delegated;
    delegated.add(DomainName::literal("_dmarc.example.com"), RecordType::Ns,
                  dns::makeName(DomainName::literal("ns.service.net")));
    QVERIFY(look(delegated).ns.found());
}

QTEST_APPLESS_MAIN(DmarcLookupTest)
#include "dmarclookup_test.moc"
