// SPDX-License-Identifier: GPL-3.0-or-later
// Whole audits of signed zones: each finding provoked, and silent at its sound twin.
#include "tests/support/lab/cli.h"
#include "tests/support/lab/hostileserver.h"
#include "tests/support/lab/lab.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace posthorn;
using namespace posthorn::lab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kMail = R"(
    @      MX  10 mx
    mx     A   203.0.112.1
    @      TXT "v=spf1 mx -all"
    _dmarc TXT "v=DMARC1; p=reject"
)";

QStringList about(const QString &area, const QJsonObject &audit)
{
    QStringList found;
    for (const auto &value : audit.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        if (finding.value("area"_L1).toString() == area)
            found.append(finding.value("severity"_L1).toString() + u' ' + finding.value("id"_L1).toString());
    }
    found.sort();
    return found;
}

QString securityOf(const QJsonObject &audit, const QString &name, const QString &type)
{
    for (const auto &value : audit.value("records"_L1).toArray()) {
        const QJsonObject record = value.toObject();
        if (record.value("name"_L1).toString() == name && record.value("type"_L1).toString() == type)
            return record.value("security"_L1).toString();
    }
    return {};
}

} // namespace

class DnssecTest : public QObject
{
    Q_OBJECT

private:
    QJsonObject audit(const QByteArray &domain, const QStringList &more = {}) const
    {
        const QStringList words{u"check"_s, QString::fromLatin1(domain), u"--json"_s, u"--skip"_s, u"smtp"_s};
        const CliRun run = Cli(m_lab->cliOptions()).run(words + more);
        if (run.json().isEmpty())
            qWarning("%s", run.summary().constData());
        return run.json();
    }
    std::unique_ptr<Lab> m_lab;

private slots:
    void initTestCase();
    void findings_data();
    void findings();
    void bogusZoneExplainsTheRest();
    void oneBogusSetHidesItsArea();
    void recordsSayTheirSecurity();
    void overlayTakesTheStateOfItsZone();
    void recordedRunIsJudgedByItsTime();
    void wrongClockIsSaidFirst();
    void wrongAnchorBlamesNobody();
};

void DnssecTest::initTestCase()
{
    if (const QString why = Lab::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    if (const QString why = Cli::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    World world;
    const auto zone = [&world](const char *name) -> Zone & { return world.zone(name, kMail); };
    const auto with = [&](const char *name, const SigningPlan &plan) { zone(name).plan = plan; };
    zone("good.test");
    zone("plain.test").signing = Signing::Unsigned;
    zone("island.test").signing = Signing::Island;
    zone("expired.test").signing = Signing::Expired;
    zone("future.test").signing = Signing::NotYetValid;
    zone("wrongds.test").signing = Signing::WrongDs;
    zone("dsonly.test").signing = Signing::DsOnly;
    zone("wrong.test").spoilt = {{Spoilt::How::Wrong, "@", "MX"}};
    zone("missing.test").spoilt = {{Spoilt::How::Missing, "_dmarc", "TXT"}};
    zone("unproven.test").spoilt = {{Spoilt::How::NoProof}};
    with("sha1.test", {.algorithm = 5});
    with("sha1n3.test", {.algorithm = 7, .nsec3Iterations = 0});
    with("rsa512.test", {.algorithm = 10});
    with("rsa.test", {.algorithm = 8});
    with("ds1.test", {.dsDigest = 1});
    with("ds384.test", {.dsDigest = 4});
    with("n1.test", {.nsec3Iterations = 1});
    with("n100.test", {.nsec3Iterations = 100});
    with("n101.test", {.nsec3Iterations = 101});
    with("n0.test", {.nsec3Iterations = 0});
    // Under three days and under a fifth of its life; one of both alone; neither.
    with("soon.test", {.from = -20 * 24h, .until = 2 * 24h});
    with("short.test", {.from = -24h, .until = 2 * 24h});
    with("long.test", {.from = -40 * 24h, .until = 4 * 24h});
    world.zone("elsewhere.test", "@ MX 10 mx.expired.test.\n@ MX 20 mx\nmx A 203.0.112.1\n");
    m_lab = std::make_unique<Lab>(world);
    QVERIFY2(m_lab->start(), qPrintable(m_lab->problem()));
}

void DnssecTest::findings_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *state, const char *reason, const QStringList &found) {
        QTest::newRow(name) << QString::fromLatin1(state) << QString::fromLatin1(reason) << found;
    };
    const QStringList good{u"good dnssec.ok"_s};
    const QStringList broken{u"error dnssec.bogus"_s};
    row("good.test", "secure", "", good);
    row("plain.test", "insecure", "", {u"notice dnssec.missing"_s});
    row("island.test", "insecure", "", {u"notice dnssec.island"_s});
    row("expired.test", "bogus", "expired", broken);
    row("future.test", "bogus", "not yet valid", broken);
    row("wrongds.test", "bogus", "fits no key", broken);
    row("dsonly.test", "bogus", "unsigned", broken);
    row("wrong.test", "bogus", "is wrong", broken);
    row("missing.test", "bogus", "is missing", broken);
    row("unproven.test", "bogus", "proof", broken);
    row("sha1.test", "secure", "", {u"warning dnssec.weak-algorithm"_s});
    row("sha1n3.test", "secure", "", {u"warning dnssec.weak-algorithm"_s});
    row("rsa512.test", "secure", "", {u"warning dnssec.weak-algorithm"_s});
    row("rsa.test", "secure", "", good);
    row("ds1.test", "secure", "", {u"warning dnssec.ds-sha1"_s});
    row("ds384.test", "secure", "", good);
    row("n0.test", "secure", "", good);
    row("n1.test", "secure", "", {u"notice dnssec.nsec3-iterations"_s});
    row("n100.test", "secure", "", {u"notice dnssec.nsec3-iterations"_s});
    row("n101.test", "secure", "", {u"warning dnssec.nsec3-iterations"_s});
    row("soon.test", "secure", "", {u"warning dnssec.expires-soon"_s});
    row("short.test", "secure", "", good);
    row("long.test", "secure", "", good);
    row("elsewhere.test", "secure", "", broken);
}

void DnssecTest::findings()
{
    QFETCH(QString, state);
    QFETCH(QString, reason);
    QFETCH(QStringList, found);
    const QJsonObject json = audit(QTest::currentDataTag());
    QCOMPARE(about(u"dnssec"_s, json), found);
    QCOMPARE(jsonAt(json, u"dnssec.state"_s).toString(), state);
    QVERIFY2(jsonAt(json, u"dnssec.reason"_s).toString().contains(reason),
             qPrintable(jsonAt(json, u"dnssec.reason"_s).toString()));
    QCOMPARE(jsonAt(json, u"network.clock"_s).toString(), u"ok"_s);
    if (state == "secure"_L1)
        QVERIFY(jsonAt(json, u"dnssec.expires"_s).isString());
    if (state == "bogus"_L1)
        QCOMPARE(json.value("verdict"_L1).toString(), u"broken"_s);
}

void DnssecTest::bogusZoneExplainsTheRest()
{
    const QJsonObject json = audit("expired.test");
    for (const char *area : {"delegation", "mx", "hosts", "spf", "dkim", "dmarc", "mtaSts", "tlsRpt"})
        QCOMPARE(jsonAt(json, QString::fromLatin1(area) + u".state"_s).toString(), u"skipped"_s);
    QCOMPARE(findingIds(json), QStringList{u"dnssec.bogus"_s});
    const QString detail = jsonAt(json, u"findings.0.detail"_s).toString();
    QVERIFY2(detail.contains(QRegularExpression(u"[0-9]+ other checks wait for this"_s)), qPrintable(detail));
    QCOMPARE(jsonAt(json, u"findings.0.who"_s).toString(), u"dns-host"_s);
}

void DnssecTest::oneBogusSetHidesItsArea()
{
    const QJsonObject json = audit("missing.test");
    QCOMPARE(jsonAt(json, u"dmarc.state"_s).toString(), u"skipped"_s);
    QCOMPARE(jsonAt(json, u"mx.state"_s).toString(), u"ok"_s);
    QVERIFY(!findingIds(json).contains(u"dmarc.missing"_s));
    QVERIFY(!findingIds(json).contains(u"dmarc.lookup-failed"_s));

    // The SPF record says "mx", and what that is nobody can see: one cause, said once.
    const QJsonObject servers = audit("wrong.test");
    QVERIFY(findingIds(servers).contains(u"dnssec.bogus"_s));
    QCOMPARE(jsonAt(servers, u"spf.state"_s).toString(), u"skipped"_s);
    QVERIFY(!findingIds(servers).contains(u"spf.lookup-failed"_s));
}

void DnssecTest::recordsSayTheirSecurity()
{
    const QJsonObject good = audit("good.test");
    for (const auto &[name, type] : QList<std::pair<QString, QString>>{{u"good.test"_s, u"MX"_s},
                                                                       {u"good.test"_s, u"TXT"_s},
                                                                       {u"_dmarc.good.test"_s, u"TXT"_s},
                                                                       {u"mx.good.test"_s, u"A"_s}})
        QCOMPARE(securityOf(good, name, type), u"secure"_s);
    QCOMPARE(securityOf(audit("plain.test"), u"plain.test"_s, u"MX"_s), u"insecure"_s);
    QCOMPARE(jsonAt(good, u"dnssec.algorithms.0"_s).toInt(), 13);
}

void DnssecTest::overlayTakesTheStateOfItsZone()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"overlay.zone"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("_dmarc.good.test. 3600 IN TXT \"v=DMARC1; p=none\"\n_dmarc.missing.test. 3600 IN TXT "
               "\"v=DMARC1; p=none\"\n");
    file.close();
    const QJsonObject json = audit("good.test", {u"--overlay"_s, file.fileName()});
    QCOMPARE(securityOf(json, u"_dmarc.good.test"_s, u"TXT"_s), u"secure"_s);
    QCOMPARE(about(u"dnssec"_s, json), QStringList{u"good dnssec.ok"_s});
    // What the overlay mends is no longer wrong.
    QCOMPARE(about(u"dnssec"_s, audit("missing.test", {u"--overlay"_s, file.fileName()})),
             QStringList{u"good dnssec.ok"_s});
}

void DnssecTest::recordedRunIsJudgedByItsTime()
{
    QTemporaryDir folder;
    const QString recording = folder.filePath(u"run.recording"_s);
    const QJsonObject first = audit("soon.test", {u"--record"_s, recording});
    const CliRun replayed = Cli().run(
        {u"check"_s, u"soon.test"_s, u"--json"_s, u"--skip"_s, u"smtp"_s, u"--replay"_s, recording});
    QCOMPARE(replayed.json().value("dnssec"_L1), first.value("dnssec"_L1));
    QCOMPARE(about(u"dnssec"_s, replayed.json()), about(u"dnssec"_s, first));
    QCOMPARE(replayed.json().value("checkedAt"_L1), first.value("checkedAt"_L1));
}

/// A recording is a machine with the clock that we want.
void DnssecTest::wrongClockIsSaidFirst()
{
    QTemporaryDir folder;
    const QString recording = folder.filePath(u"run.recording"_s);
    audit("good.test", {u"--record"_s, recording});
    QFile file(recording);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray lines = file.readAll();
    for (const char *year : {"2001", "2051"}) {
        QFile other(folder.filePath(QString::fromLatin1(year)));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QByteArray shifted = lines;
        const qsizetype at = shifted.indexOf("\"at\":\"") + 6;
        other.write(shifted.replace(at, 4, year));
        other.close();
        const QJsonObject json =
            Cli().run({u"check"_s, u"good.test"_s, u"--json"_s, u"--replay"_s, other.fileName()}).json();
        QCOMPARE(jsonAt(json, u"network.clock"_s).toString(), u"wrong"_s);
        QVERIFY(findingIds(json).contains(u"local.clock-wrong"_s));
        QCOMPARE(about(u"dnssec"_s, json), QStringList{u"warning dnssec.lookup-failed"_s});
        QCOMPARE(jsonAt(json, u"dnssec.state"_s).toString(), u"indeterminate"_s);
        QVERIFY(json.value("verdict"_L1).toString() != u"broken"_s);
    }
}

void DnssecTest::wrongAnchorBlamesNobody()
{
    const QStringList options = m_lab->cliOptions().mid(0, 4); // without the laboratory's own anchor
    const QJsonObject json = Cli(options).run({u"check"_s, u"good.test"_s, u"--json"_s}).json();
    QCOMPARE(about(u"dnssec"_s, json), QStringList{u"warning dnssec.lookup-failed"_s});
    QCOMPARE(jsonAt(json, u"network.clock"_s).toString(), u"unknown"_s);
    QCOMPARE(securityOf(json, u"good.test"_s, u"MX"_s), u"indeterminate"_s);
}

QTEST_GUILESS_MAIN(DnssecTest)
#include "dnssec_test.moc"
