// SPDX-License-Identifier: GPL-3.0-or-later
// Over which connections a message may go.
#include "core/lookup/deliverydemand.h"
#include "tests/support/lab/testcertificates.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lookup;

namespace {

const DomainName kHost = DomainName::literal("mx.example.com");

DeliveryDemand demand(const QByteArray &mode, const QByteArray &record = "v=STSv1; id=1")
{
    DeliveryDemand demand;
    demand.domain = DomainName::literal("example.com");
    demand.now = QDateTime::currentDateTimeUtc();
    MtaStsSeen sts;
    sts.texts = {record};
    sts.parses = {records::parseMtaSts(record)};
    sts.policy = records::parseMtaStsPolicy("version: STSv1\nmode: " + mode +
                                            "\nmx: *.example.com\nmax_age: 604800\n");
    demand.sts = sts;
    return demand;
}

smtp::TlsSeen tls(const lab::CertificateWish &wish = {})
{
    smtp::TlsSeen seen;
    seen.done = seen.trusted = seen.matches = true;
    seen.chain = {QSslCertificate(lab::makeCertificate(wish, nullptr).certificate).toDer()};
    return seen;
}

/// The server, reached by secure answers, with one TLSA record.
DaneHostSeen signedHost(const TlsaParse &parse)
{
    TlsaSeen tlsa;
    tlsa.base = kHost;
    tlsa.answer.outcome = dns::Found{{dns::Record{}}, std::chrono::seconds(1)};
    tlsa.validation.security = dns::Security::Secure;
    tlsa.parses = {parse};
    DaneHostSeen host;
    host.host = kHost;
    host.addresses.security = dns::Security::Secure;
    host.tlsa = {tlsa};
    return host;
}

} // namespace

class DeliveryDemandTest : public QObject
{
    Q_OBJECT

private slots:
    void enforcedPolicyIsKept();
    void othersDemandNothing();
    void daneComesFirst();
    void daneUnknownWaits();
    void domainsNameCountsOnlyBehindSecureMx();
};

void DeliveryDemandTest::enforcedPolicyIsKept()
{
    const DeliveryDemand enforced = demand("enforce");
    QVERIFY(enforced.sts->isEnforced());
    const smtp::TlsSeen sound = tls();
    QCOMPARE(objectionTo(enforced, kHost, &sound), QString());
    QVERIFY(objectionTo(enforced, kHost, nullptr).contains(QLatin1String("clear text")));
    QVERIFY(
        objectionTo(enforced, DomainName::literal("mx.example.net"), &sound).contains(QLatin1String("list")));
    smtp::TlsSeen untrusted = sound;
    untrusted.trusted = false;
    QVERIFY(objectionTo(enforced, kHost, &untrusted).contains(QLatin1String("authority")));
    smtp::TlsSeen other = sound;
    other.matches = false;
    QVERIFY(objectionTo(enforced, kHost, &other).contains(QLatin1String("name")));
    lab::CertificateWish old;
    old.from = -7200;
    old.until = -3600;
    const smtp::TlsSeen expired = tls(old);
    QVERIFY(objectionTo(enforced, kHost, &expired).contains(QLatin1String("date")));
    smtp::TlsSeen empty = sound;
    empty.chain.clear();
    QVERIFY(!objectionTo(enforced, kHost, &empty).isEmpty());
}

void DeliveryDemandTest::othersDemandNothing()
{
    for (const DeliveryDemand &mild :
         {demand("testing"), demand("none"), demand("enforce", "v=spf1"), demand("odd"), DeliveryDemand()})
        QCOMPARE(objectionTo(mild, kHost, nullptr), QString());
}

/// DANE-EE looks at the key alone, and binds where MTA-STS would be content.
void DeliveryDemandTest::daneComesFirst()
{
    smtp::TlsSeen pinned = tls();
    pinned.trusted = pinned.matches = false;
    const smtp::TlsSeen sound = tls();
    TlsaParse parse;
    parse.record.data = QCryptographicHash::hash(
        QSslCertificate(pinned.chain.first(), QSsl::Der).publicKey().toDer(), QCryptographicHash::Sha256);
    DeliveryDemand both = demand("enforce");
    both.dane = DaneSeen{{signedHost(parse)}};
    QCOMPARE(objectionTo(both, kHost, &pinned), QString());
    QVERIFY(objectionTo(both, kHost, &sound).contains(QLatin1String("DANE")));
    QVERIFY(objectionTo(both, kHost, nullptr).contains(QLatin1String("DANE")));
    // A server without records of its own keeps to the policy.
    QVERIFY(objectionTo(both, DomainName::literal("mx2.example.com"), &pinned)
                .contains(QLatin1String("MTA-STS")));
    // Unsigned records bind nobody.
    both.dane->hosts.first().tlsa.first().validation.security = dns::Security::Insecure;
    QVERIFY(objectionTo(both, kHost, &pinned).contains(QLatin1String("MTA-STS")));
}

/// RFC 7672 §2.1.2: what could not be learned is no absence; the message waits.
void DeliveryDemandTest::daneUnknownWaits()
{
    TlsaSeen tlsa;
    tlsa.base = kHost;
    tlsa.answer.outcome = dns::Failed{dns::Failed::Why::Timeout, {}};
    DaneHostSeen host;
    host.host = kHost;
    host.addresses.security = dns::Security::Secure;
    host.tlsa = {tlsa};
    DeliveryDemand demanded;
    demanded.domain = DomainName::literal("example.com");
    demanded.dane = DaneSeen{{host}};
    const smtp::TlsSeen sound = tls();
    QVERIFY(objectionTo(demanded, kHost, &sound).contains(QLatin1String("could not be learned")));
    // Of an unsigned zone nobody expects any.
    demanded.dane->hosts.first().addresses.security = dns::Security::Insecure;
    QCOMPARE(objectionTo(demanded, kHost, &sound), QString());
    demanded.dane->hosts.first().addresses.security = dns::Security::Bogus;
    QVERIFY(objectionTo(demanded, kHost, &sound).contains(QLatin1String("do not hold")));
    // Proven absence.
    demanded.dane->hosts.first().addresses.security = dns::Security::Secure;
    demanded.dane->hosts.first().tlsa.first().answer.outcome = dns::Absent{dns::Absent::Kind::NxDomain};
    demanded.dane->hosts.first().tlsa.first().validation.security = dns::Security::Secure;
    QCOMPARE(objectionTo(demanded, kHost, &sound), QString());
}

/// RFC 7672 §3.2.2, of usage 2: whoever can change the MX records could else name a server of theirs, with a
/// certificate for any name that the same authority gives out.
void DeliveryDemandTest::domainsNameCountsOnlyBehindSecureMx()
{
    const lab::Credentials authority = lab::makeAuthority();
    const QSslCertificate root(authority.certificate);
    const lab::CertificateWish forTheDomain{.subjectAltName = "DNS:example.com"};
    smtp::TlsSeen seen;
    seen.done = true;
    seen.chain = {QSslCertificate(lab::makeCertificate(forTheDomain, &authority).certificate).toDer(),
                  root.toDer()};
    TlsaParse parse;
    parse.record.usage = records::TlsaRecord::Usage::DaneTa;
    parse.record.data = QCryptographicHash::hash(root.publicKey().toDer(), QCryptographicHash::Sha256);
    DeliveryDemand demand;
    demand.domain = DomainName::literal("example.com");
    demand.now = QDateTime::currentDateTimeUtc();
    demand.dane = DaneSeen{{signedHost(parse)}};
    QVERIFY(objectionTo(demand, kHost, &seen).contains(QLatin1String("DANE")));
    demand.isMxSecure = true;
    QCOMPARE(objectionTo(demand, kHost, &seen), QString());
}

QTEST_GUILESS_MAIN(DeliveryDemandTest)
#include "deliverydemand_test.moc"
