// SPDX-License-Identifier: GPL-3.0-or-later
// Judging signatures over zones that are right, and wrong in each way; the verdicts are those of Unbound.
#include "core/dns/cachingresolver.h"
#include "core/dns/recursiveresolver.h"
#include "core/dns/unboundvalidator.h"
#include "tests/support/await.h"
#include "tests/support/lab/ask.h"
#include "tests/support/lab/lab.h"

#include <QFile>
#include <QTest>
#include <QUdpSocket>

using namespace posthorn;
using namespace posthorn::lab;
using namespace std::chrono_literals;
using dns::RecordType;
using dns::Security;
using Why = dns::Validation::Why;

namespace {

constexpr const char *kText = R"(
    @     MX   10 mx
    @     TXT  "v=spf1 mx -all"
    mx    A    198.51.100.1
    *.w   TXT  "wild"
    alias CNAME mx
    in    CNAME mx.good.test.
    out   CNAME mx.plain.test.
)";

/// A question that was stopped ends a little later: whoever owns the resolver waits for that.
class Counted final : public dns::Resolver
{
public:
    explicit Counted(dns::Resolver &base)
        : m_base(base)
    {
    }
    QCoro::Task<dns::Answer> resolve(dns::Question question, std::stop_token stop) override
    {
        ++underWay;
        dns::Answer answer = co_await m_base.resolve(question, stop);
        --underWay;
        co_return answer;
    }
    int underWay = 0;

private:
    dns::Resolver &m_base;
};

/// A resolver of signed answers, and a validator over it.
struct Judge
{
    using Wanted = dns::RecursiveResolver::Wanted;

    explicit Judge(const Lab &lab, std::optional<QDateTime> at = {})
        : Judge(lab, lab.resolver(), Wanted::Signatures, at)
    {
    }
    Judge(const Lab &lab, const dns::Endpoint &resolver, Wanted wanted, std::optional<QDateTime> at = {},
          std::chrono::milliseconds patience = 5s)
        : recursive(&exchange, &https, {resolver}, patience, wanted)
        , counted(recursive)
        , cache(std::in_place, counted, Clock::system(), kMaxCacheEntries,
                dns::CachingResolver::Cuts::Ignored)
        , validator(std::in_place, *cache, anchorsOf(lab), at)
    {
    }
    ~Judge()
    {
        validator.reset();
        cache.reset();
        QTRY_COMPARE(counted.underWay, 0);
    }
    static dns::TrustAnchors anchorsOf(const Lab &lab)
    {
        QFile file(lab.trustAnchorFile());
        return file.open(QIODevice::ReadOnly)
                   ? dns::parseTrustAnchors(file.readAll()).value_or(dns::TrustAnchors())
                   : dns::TrustAnchors();
    }
    dns::Validation operator()(const QByteArray &name, RecordType type)
    {
        return test::await(validator->validate({DomainName::literal(name.constData()), type}, {}));
    }

    dns::Exchange exchange;
    dns::HttpsExchange https;
    dns::RecursiveResolver recursive;
    Counted counted;
    std::optional<dns::CachingResolver> cache;
    std::optional<dns::UnboundValidator> validator;
};

} // namespace

class ValidatorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void resolverWithoutSignatures();
    void otherTimes();
    void nobodyAnswers();
    void stopped();
    void destroyedMeanwhile();

private:
    std::unique_ptr<Lab> m_lab;
};

void ValidatorTest::initTestCase()
{
    if (const QString why = Lab::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    World world;
    const auto zone = [&world](const char *name) -> Zone & { return world.zone(name, kText); };
    const auto with = [&](const char *name, const SigningPlan &plan) { zone(name).plan = plan; };
    zone("good.test");
    zone("plain.test").signing = Signing::Unsigned;
    zone("island.test").signing = Signing::Island;
    zone("expired.test").signing = Signing::Expired;
    zone("future.test").signing = Signing::NotYetValid;
    zone("wrongds.test").signing = Signing::WrongDs;
    zone("dsonly.test").signing = Signing::DsOnly;
    zone("wrong.test").spoilt = {{Spoilt::How::Wrong, "@", "MX"}};
    zone("missing.test").spoilt = {{Spoilt::How::Missing, "@", "MX"}};
    zone("badkey.test").spoilt = {{Spoilt::How::Wrong, "@", "DNSKEY"}};
    zone("nokeysig.test").spoilt = {{Spoilt::How::Missing, "@", "DNSKEY"}};
    zone("unproven.test").spoilt = {{Spoilt::How::NoProof}};
    zone("wrongproof.test").spoilt = {{Spoilt::How::Wrong, "", "NSEC"}};
    Zone &hashed = zone("wrongproof3.test");
    hashed.plan = {.nsec3Iterations = 0};
    hashed.spoilt = {{Spoilt::How::Wrong, "", "NSEC3"}};
    with("sha1.test", {.algorithm = 5});
    with("sha1n3.test", {.algorithm = 7, .nsec3Iterations = 0});
    with("rsa.test", {.algorithm = 8});
    with("ed.test", {.algorithm = 15});
    with("p384.test", {.algorithm = 14, .dsDigest = 4});
    with("ds1.test", {.dsDigest = 1});
    with("n0.test", {.nsec3Iterations = 0});
    with("n1.test", {.nsec3Iterations = 1});
    with("n150.test", {.nsec3Iterations = 150});
    with("optout.test", {.nsec3Iterations = 0, .optOut = true});
    // Unsigned zones below signed ones, and DS records that no validator
    // knows how to read: their zones count as unsigned (RFC 4035 §5.2).
    zone("bare.good.test").signing = Signing::Unsigned;
    zone("bare.n0.test").signing = Signing::Unsigned;
    zone("bare.optout.test").signing = Signing::Unsigned;
    zone("below.bare.good.test");
    const auto withDs = [&](const QByteArray &name, const QByteArray &ds) {
        Zone &strange = world.zone(name + ".test", kText);
        strange.signing = Signing::Unsigned;
        strange.delegation = name + " NS ns1." + name + '\n' + name + " NS ns2." + name + "\nns1." + name +
                             " A {ns1}\nns2." + name + " A {ns2}\n" + name + " DS 12345 " + ds + ' ' +
                             QByteArray(64, 'a') + '\n';
    };
    withDs("unknownalgorithm", "200 2");
    withDs("unknowndigest", "13 200");
    zone("deep.good.test");
    zone("below.expired.test");
    m_lab = std::make_unique<Lab>(world);
    QVERIFY2(m_lab->start(), qPrintable(m_lab->problem()));
}

void ValidatorTest::judges_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Security>("security");
    QTest::addColumn<Why>("why");
    QTest::addColumn<QByteArray>("blamed");

    const auto row = [](const QByteArray &name, RecordType type, Security security, Why why = Why::None,
                        const char *blamed = ".") {
        QTest::addRow("%s %s", name.constData(), qPrintable(dns::typeName(type)))
            << name << type << security << why << QByteArray(blamed);
    };
    const auto bogus = [&](const QByteArray &name, RecordType type, Why why, const char *blamed) {
        row(name, type, Security::Bogus, why, blamed);
    };
    const auto mx = RecordType::Mx;
    const auto a = RecordType::A;
    row("good.test", mx, Security::Secure);
    row("good.test", RecordType::Aaaa, Security::Secure);
    row("nobody.good.test", a, Security::Secure);
    row("x.w.good.test", RecordType::Txt, Security::Secure);
    row("alias.good.test", a, Security::Secure);
    row("out.good.test", a, Security::Insecure);
    row("in.plain.test", a, Security::Insecure);
    row("deep.good.test", mx, Security::Secure);
    row("plain.test", mx, Security::Insecure);
    row("island.test", mx, Security::Insecure);
    row("bare.good.test", mx, Security::Insecure);
    row("bare.n0.test", mx, Security::Insecure);
    row("bare.optout.test", mx, Security::Insecure);
    row("below.bare.good.test", mx, Security::Insecure);
    row("unknownalgorithm.test", mx, Security::Insecure);
    row("unknownalgorithm.test", RecordType::Aaaa, Security::Insecure);
    row("unknowndigest.test", mx, Security::Insecure);
    bogus("expired.test", mx, Why::Expired, "expired.test");
    bogus("nobody.expired.test", a, Why::Expired, "expired.test");
    bogus("below.expired.test", mx, Why::Expired, "expired.test");
    bogus("future.test", mx, Why::NotYetValid, "future.test");
    bogus("wrongds.test", mx, Why::DsWithoutKey, "wrongds.test");
    bogus("dsonly.test", mx, Why::Unsigned, "dsonly.test");
    bogus("wrong.test", mx, Why::SignatureWrong, "wrong.test");
    row("wrong.test", RecordType::Txt, Security::Secure);
    bogus("missing.test", mx, Why::SignatureMissing, "missing.test");
    bogus("badkey.test", mx, Why::SignatureWrong, "badkey.test");
    bogus("nokeysig.test", mx, Why::SignatureMissing, "nokeysig.test");
    bogus("nobody.unproven.test", a, Why::DenialNotProven, "unproven.test");
    bogus("unproven.test", RecordType::Aaaa, Why::DenialNotProven, "unproven.test");
    bogus("x.w.unproven.test", RecordType::Txt, Why::DenialNotProven, "unproven.test");
    row("unproven.test", mx, Security::Secure);
    for (const char *zone : {"wrongproof.test", "wrongproof3.test"}) {
        bogus(zone, RecordType::Aaaa, Why::SignatureWrong, zone);
        bogus(QByteArray("nobody.") + zone, a, Why::SignatureWrong, zone);
        bogus(QByteArray("x.w.") + zone, RecordType::Txt, Why::SignatureWrong, zone);
        row(zone, mx, Security::Secure);
    }
    row("sha1.test", mx, Security::Secure);
    row("sha1n3.test", RecordType::Aaaa, Security::Secure);
    row("rsa.test", mx, Security::Secure);
    row("ed.test", mx, Security::Secure);
    row("p384.test", mx, Security::Secure);
    row("ds1.test", mx, Security::Secure);
    row("nobody.n0.test", a, Security::Secure);
    row("nobody.n1.test", a, Security::Secure);
    row("nobody.n150.test", a, Security::Secure);
    row("optout.test", mx, Security::Secure);
}

void ValidatorTest::judges()
{
    QFETCH(QByteArray, name);
    QFETCH(RecordType, type);
    QFETCH(Security, security);
    QFETCH(Why, why);
    QFETCH(QByteArray, blamed);
    // Unbound's own word first: the table is to say what is so.
    const auto unbound =
        ask(m_lab->resolver(), name, type, {.query = {.edns = dns::EdnsMode::DnssecOk}, .patience = 20s});
    QVERIFY(unbound);
    QCOMPARE(unbound->rcode == 2, security == Security::Bogus);
    if (security != Security::Bogus)
        QCOMPARE(unbound->flags.authentic, security == Security::Secure);

    Judge judge(*m_lab);
    const dns::Validation found = judge(name, type);
    QVERIFY2(found.security == security, qPrintable(found.detail));
    QVERIFY2(found.why == why, qPrintable(found.detail + QString::number(int(found.why))));
    QCOMPARE(found.zone.toString(), QString::fromLatin1(blamed));
}

/// That signatures are lost on the way is nobody's fault but the resolver's.
void ValidatorTest::resolverWithoutSignatures()
{
    Judge judge(*m_lab, m_lab->resolver(), Judge::Wanted::Data);
    for (const char *name : {"good.test", "plain.test"}) {
        const dns::Validation found = judge(name, RecordType::Mx);
        QVERIFY2(found.security == Security::Indeterminate, name);
        QVERIFY2(found.detail.contains(QLatin1String("leaves out signatures")), qPrintable(found.detail));
    }
}

void ValidatorTest::otherTimes()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &[years, why] : {std::pair(-20, Why::NotYetValid), std::pair(20, Why::Expired)}) {
        Judge judge(*m_lab, now.addYears(years));
        const dns::Validation root = judge(".", RecordType::Soa);
        QVERIFY(root.security == Security::Bogus);
        QVERIFY(root.why == why);
        QVERIFY(root.zone.isRoot());
    }
    // What is over now was in force then.
    Judge then(*m_lab, now.addDays(-10));
    QVERIFY(then("expired.test", RecordType::Mx).zone != DomainName::literal("expired.test"));
}

void ValidatorTest::nobodyAnswers()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    Judge judge(*m_lab, {*Address::parse(QByteArrayView("127.0.0.1")), silent.localPort()},
                Judge::Wanted::Signatures, {}, 300ms);
    const dns::Validation found = judge("good.test", RecordType::Mx);
    QVERIFY(found.security == Security::Indeterminate);
    QVERIFY(!found.detail.isEmpty());
}

void ValidatorTest::stopped()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    Judge judge(*m_lab, {*Address::parse(QByteArrayView("127.0.0.1")), silent.localPort()},
                Judge::Wanted::Signatures);
    std::stop_source stop;
    auto task =
        judge.validator->validate({DomainName::literal("good.test"), RecordType::Mx}, stop.get_token());
    stop.request_stop();
    const dns::Validation found = test::await(std::move(task), 2s);
    QVERIFY(found.security == Security::Unknown);
}

void ValidatorTest::destroyedMeanwhile()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    Judge judge(*m_lab, {*Address::parse(QByteArrayView("127.0.0.1")), silent.localPort()},
                Judge::Wanted::Signatures);
    auto first = judge.validator->validate({DomainName::literal("good.test"), RecordType::Mx}, {});
    auto second = judge.validator->validate({DomainName::literal("plain.test"), RecordType::Mx}, {});
    judge.validator.reset();
    QVERIFY(test::await(std::move(first), 2s).security == Security::Unknown);
    QVERIFY(test::await(std::move(second), 2s).security == Security::Unknown);
}

QTEST_GUILESS_MAIN(ValidatorTest)
#include "validator_test.moc"
