// SPDX-License-Identifier: GPL-3.0-or-later
// What a DMARC record asks for, of receivers of RFC 9989 and of older ones.
#include "core/records/dmarcrecord.h"

#include <QTest>

using namespace posthorn::records;

using Policy = std::optional<DmarcPolicy>;
Q_DECLARE_METATYPE(Policy)

namespace {

DmarcRecord record(const QByteArray &tags)
{
    return std::get<DmarcParsed>(parseDmarc("v=DMARC1; " + tags)).record;
}

constexpr Policy kNone = DmarcPolicy::None;
constexpr Policy kQuarantine = DmarcPolicy::Quarantine;
constexpr Policy kReject = DmarcPolicy::Reject;
constexpr Policy kNoDmarc = std::nullopt;

} // namespace

class DmarcPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void whatApplies_data();
    void whatApplies();
    void testModeTakesOneLevel_data();
    void testModeTakesOneLevel();
    void olderReceivers_data();
    void olderReceivers();
};

void DmarcPolicyTest::whatApplies_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<Policy>("own");
    QTest::addColumn<Policy>("existing");
    QTest::addColumn<Policy>("missing");
    const QByteArray rua("; rua=mailto:a@example.com");
    QTest::newRow("p for all") << QByteArray("p=reject") << kReject << kReject << kReject;
    QTest::newRow("sp below") << QByteArray("p=reject; sp=none") << kReject << kNone << kNone;
    QTest::newRow("np for missing names") << QByteArray("p=none; np=reject") << kNone << kNone << kReject;
    QTest::newRow("sp and np") << QByteArray("p=none; sp=quarantine; np=reject") << kNone << kQuarantine
                               << kReject;
    QTest::newRow("no p, no rua") << QByteArray("sp=reject") << kNoDmarc << kNoDmarc << kNoDmarc;
    QTest::newRow("no p, rua") << "sp=reject" + rua << kNone << kNone << kNone;
    QTest::newRow("bad p, no rua") << QByteArray("p=x") << kNoDmarc << kNoDmarc << kNoDmarc;
    QTest::newRow("bad p, rua") << "p=x" + rua << kNone << kNone << kNone;
    QTest::newRow("bad p, rua that is none")
        << QByteArray("p=x; rua=a@example.com") << kNoDmarc << kNoDmarc << kNoDmarc;
    QTest::newRow("bad p, rua of another scheme")
        << QByteArray("p=x; rua=https://example.com/") << kNone << kNone << kNone;
    QTest::newRow("bad sp, no rua") << QByteArray("p=reject; sp=x") << kNoDmarc << kNoDmarc << kNoDmarc;
    QTest::newRow("bad sp, rua") << "p=reject; sp=x" + rua << kNone << kNone << kNone;
    QTest::newRow("bad np, rua") << "p=reject; np=x" + rua << kNone << kNone << kNone;
    QTest::newRow("bad t changes nothing") << QByteArray("p=reject; t=x") << kReject << kReject << kReject;
    QTest::newRow("version alone") << QByteArray("") << kNoDmarc << kNoDmarc << kNoDmarc;
}

void DmarcPolicyTest::whatApplies()
{
    QFETCH(QByteArray, tags);
    QFETCH(Policy, own);
    QFETCH(Policy, existing);
    QFETCH(Policy, missing);
    const DmarcRecord seen = record(tags);
    QVERIFY(seen.policyFor(DmarcSubject::Own) == own);
    QVERIFY(seen.policyFor(DmarcSubject::ExistingSubdomain) == existing);
    QVERIFY(seen.policyFor(DmarcSubject::MissingSubdomain) == missing);
    QCOMPARE(seen.hasNoEffect(), !own);
}

void DmarcPolicyTest::testModeTakesOneLevel_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<Policy>("effective");
    QTest::newRow("reject") << QByteArray("p=reject; t=y") << kQuarantine;
    QTest::newRow("quarantine") << QByteArray("p=quarantine; t=y") << kNone;
    QTest::newRow("none") << QByteArray("p=none; t=y") << kNone;
    QTest::newRow("not testing") << QByteArray("p=reject; t=n") << kReject;
    QTest::newRow("without effect") << QByteArray("t=y") << kNoDmarc;
}

void DmarcPolicyTest::testModeTakesOneLevel()
{
    QFETCH(QByteArray, tags);
    QFETCH(Policy, effective);
    QVERIFY(record(tags).effectivePolicyFor(DmarcSubject::Own) == effective);
}

void DmarcPolicyTest::olderReceivers_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<Policy>("own");
    QTest::addColumn<Policy>("missing");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("second");
    QTest::newRow("plain") << QByteArray("p=reject") << kReject << kReject << 100 << true;
    QTest::newRow("t is unknown to them") << QByteArray("p=reject; t=y") << kReject << kReject << 100 << true;
    QTest::newRow("np is unknown to them")
        << QByteArray("p=none; np=reject") << kNone << kNone << 100 << true;
    QTest::newRow("np that is none does no harm")
        << QByteArray("p=reject; np=x") << kReject << kReject << 100 << true;
    QTest::newRow("sp for missing names")
        << QByteArray("p=none; sp=reject") << kNone << kReject << 100 << true;
    QTest::newRow("pct counts") << QByteArray("p=reject; pct=10") << kReject << kReject << 10 << true;
    QTest::newRow("pct that is none does not")
        << QByteArray("p=reject; pct=x") << kReject << kReject << 100 << true;
    QTest::newRow("p late") << QByteArray("sp=reject; p=none") << kNone << kReject << 100 << false;
    QTest::newRow("bad sp without rua")
        << QByteArray("p=reject; sp=x") << kNoDmarc << kNoDmarc << 100 << true;
    QTest::newRow("no p with rua") << QByteArray("rua=mailto:a@example.com") << kNone << kNone << 100
                                   << false;
}

void DmarcPolicyTest::olderReceivers()
{
    QFETCH(QByteArray, tags);
    QFETCH(Policy, own);
    QFETCH(Policy, missing);
    const DmarcOlderReading older = olderReading(record(tags), DmarcSubject::Own);
    QVERIFY(older.policy == own);
    QVERIFY(olderReading(record(tags), DmarcSubject::MissingSubdomain).policy == missing);
    QTEST(older.percent, "percent");
    QTEST(older.pIsSecond, "second");
}

QTEST_APPLESS_MAIN(DmarcPolicyTest)
#include "dmarcpolicy_test.moc"
