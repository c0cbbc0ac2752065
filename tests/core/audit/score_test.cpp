// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/score.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::audit;
using namespace Qt::Literals::StringLiterals;
using lookup::Area;
using Group = GroupScore::Group;
using State = AreaResult::State;

namespace {

/// An audit made by hand: every area was looked at, and nothing was found.
struct Made
{
    Audit audit;

    Made()
    {
        for (Area area : lookup::allAreas())
            audit.areas.append({area, State::Looked, {}, {}});
        dmarc("v=DMARC1; p=reject; rua=mailto:d@example.com");
    }
    Made &dmarc(const QByteArray &text)
    {
        audit.seen.dmarc.applied.reset();
        const records::DmarcParse parse = records::parseDmarc(text);
        if (const auto *parsed = std::get_if<records::DmarcParsed>(&parse))
            audit.seen.dmarc.applied =
                lookup::DmarcApplied{DomainName::literal("example.com"), parsed->record, false, false};
        return *this;
    }
    /// "error mx.none": found once more, about a subject of its own.
    Made &found(const QStringList &lines)
    {
        for (const QString &line : lines) {
            Finding finding;
            finding.id = line.section(u' ', 1, 1);
            finding.severity = line.startsWith(u"error")     ? Severity::Error
                               : line.startsWith(u"warning") ? Severity::Warning
                               : line.startsWith(u"notice")  ? Severity::Notice
                                                             : Severity::Good;
            finding.area = lookup::areaFromId(QStringView(finding.id).left(finding.id.indexOf(u'.')))
                               .value_or(Area::Local);
            finding.who = line.endsWith(u"provider") ? Who::MailProvider : Who::You;
            finding.counts = finding.who == Who::You && !finding.id.endsWith(u".lookup-failed") &&
                             finding.area != Area::Local;
            finding.subject = QString::number(audit.findings.size());
            audit.findings.append(finding);
        }
        return *this;
    }
    Made &state(const QList<Area> &areas, State state)
    {
        for (Area area : areas)
            audit.areas[static_cast<qsizetype>(area)].state = state;
        return *this;
    }
    Made &only(const QList<Area> &areas)
    {
        return state(lookup::allAreas(), State::Skipped).state(areas, State::Looked);
    }
    Made &purpose(bool receives, bool sends)
    {
        audit.purpose = {receives, sends, true};
        return *this;
    }
    Audit judged() const
    {
        Audit result = audit;
        giveVerdict(result);
        return result;
    }
};

double share(const Audit &audit, Group group)
{
    for (const GroupScore &score : audit.groups) {
        if (score.group == group)
            return score.counted ? score.share : -1;
    }
    return -2;
}

} // namespace

class ScoreTest : public QObject
{
    Q_OBJECT

private slots:
    void verdictIsTheFirstThatFits_data();
    void verdictIsTheFirstThatFits();
    void groupTakesItsWorst_data();
    void groupTakesItsWorst();
    void scoreIsScaled_data();
    void scoreIsScaled();
    void verdictsOfWholeZones_data();
    void verdictsOfWholeZones();
};

void ScoreTest::verdictIsTheFirstThatFits_data()
{
    QTest::addColumn<Audit>("audit");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const Made &made, const char *verdict) {
        QTest::newRow(name) << made.audit << QString::fromLatin1(verdict);
    };
    const Made parked = Made().purpose(false, false);
    row("nothing found, transport not known", Made(), "good");
    row("nothing found, receives no mail", parked, "excellent");
    row("delegation not seen", Made().state({Area::Delegation}, State::Failed).found({u"error mx.none"_s}),
        "unknown");
    row("MX not seen", Made().state({Area::Mx}, State::Failed).found({u"error spf.syntax"_s}), "unknown");
    row("hosts not seen", Made().state({Area::Hosts}, State::Failed), "good");
    row("delegation not asked for", Made(parked).state({Area::Delegation}, State::Skipped), "excellent");
    row("SPF alone, and not seen", Made().only({}).state({Area::Spf}, State::Failed), "unknown");
    row("SPF and DKIM alone, one not seen", Made(parked).only({Area::Dkim}).state({Area::Spf}, State::Failed),
        "unknown");
    row("SPF and DKIM alone, one not seen, the other wrong",
        Made(parked).only({Area::Dkim}).state({Area::Spf}, State::Failed).found({u"error dkim.bad-key"_s}),
        "at-risk");
    row("SPF alone", Made(parked).only({Area::Spf}), "excellent");
    row("nothing looked at", Made().only({}), "unknown");
    for (const char *id : {"delegation.lame", "dnssec.bogus", "mx.none", "hosts.nxdomain", "smtp.rejects",
                           "dane.mismatch", "mta-sts.mx-mismatch"})
        row(id, Made().found({u"error "_s + QString::fromLatin1(id), u"error spf.syntax"_s}), "broken");
    for (const char *id : {"spf.syntax", "dkim.bad-key", "dmarc.multiple", "mta-sts.syntax",
                           "tls-rpt.multiple", "bimi.syntax"})
        row(id, Made().found({u"error "_s + QString::fromLatin1(id), u"warning mx.implicit"_s}), "at-risk");
    row("mx-mismatch while testing", Made().found({u"warning mta-sts.mx-mismatch"_s}), "fair");
    row("policy none", Made().dmarc("v=DMARC1; p=none"), "at-risk");
    row("no policy", Made().dmarc(""), "at-risk");
    row("no policy, only sends", Made().dmarc("").purpose(false, true), "at-risk");
    row("no policy, no mail", Made(parked).dmarc(""), "good");
    row("no policy, for DMARC could not be seen", Made().dmarc("").state({Area::Dmarc}, State::Failed),
        "good");
    row("quarantine in test", Made().dmarc("v=DMARC1; p=quarantine; t=y"), "at-risk");
    row("reject in test", Made(parked).dmarc("v=DMARC1; p=reject; t=y"), "excellent");
    row("warning", Made(parked).found({u"warning mx.implicit"_s, u"notice mx.many"_s}), "fair");
    row("notice", Made(parked).found({u"notice mx.many"_s}), "good");
    row("notice about missing DNSSEC", Made(parked).found({u"notice dnssec.missing"_s}), "excellent");
    row("good finding", Made(parked).found({u"good mx.null"_s}), "excellent");
    row("provider's own notice", Made(parked).found({u"notice hosts.no-ipv6 provider"_s}), "excellent");
    row("provider's own error", Made(parked).found({u"error hosts.nxdomain provider"_s}), "excellent");
    row("what could not be seen", Made(parked).found({u"warning spf.lookup-failed"_s}), "excellent");
    row("this machine's network", Made(parked).found({u"notice local.port53-blocked"_s}), "excellent");
}

void ScoreTest::verdictIsTheFirstThatFits()
{
    QFETCH(Audit, audit);
    QFETCH(QString, verdict);
    giveVerdict(audit);
    QCOMPARE(verdictId(audit.verdict), verdict);
    QCOMPARE(audit.score.has_value(), verdict != u"unknown");
}

void ScoreTest::groupTakesItsWorst_data()
{
    QTest::addColumn<Audit>("audit");
    QTest::addColumn<int>("group");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, const Made &made, Group group, double expected) {
        QTest::newRow(name) << made.audit << static_cast<int>(group) << expected;
    };
    const QString notice = u"notice spf.macros"_s;
    row("good only", Made().found({u"good spf.ok"_s}), Group::Spf, 1);
    row("one notice", Made().found({notice}), Group::Spf, 0.95);
    row("two notices", Made().found({notice, notice}), Group::Spf, 0.9);
    row("three notices", Made().found({notice, notice, notice}), Group::Spf, 0.85);
    row("four notices", Made().found({notice, notice, notice, notice}), Group::Spf, 0.85);
    row("provider's own notice", Made().found({u"notice hosts.no-ipv6 provider"_s}), Group::Delivery, 1);
    row("warning", Made().found({u"warning spf.no-all"_s}), Group::Spf, 0.5);
    row("warning and notices", Made().found({u"warning spf.no-all"_s, notice}), Group::Spf, 0.5);
    row("error", Made().found({u"error spf.syntax"_s, u"warning spf.no-all"_s}), Group::Spf, 0);
    row("SPF missing", Made().found({u"warning spf.missing"_s}), Group::Spf, 0);
    row("missing at a wrong place", Made().found({u"warning spf.wrong-place"_s}), Group::Spf, 0.5);
    row("worst area", Made().found({u"notice mx.single"_s, u"warning hosts.cname"_s}), Group::Delivery, 0.5);
    row("notices of two areas do not add up",
        Made().found({u"notice mx.single"_s, u"notice hosts.no-ipv6"_s}), Group::Delivery, 0.95);
    row("skipped area of a group", Made().state({Area::Mx}, State::Skipped), Group::Delivery, 1);
    row("skipped group", Made().state({Area::Dkim}, State::Skipped), Group::Dkim, -1);
    row("unknown area of a group", Made().state({Area::Hosts}, State::Failed), Group::Delivery, -1);
    row("unknown area beside an error",
        Made().state({Area::Hosts}, State::Failed).found({u"error mx.null-mixed"_s}), Group::Delivery, 0);
    row("look-up that failed",
        Made().state({Area::Spf}, State::Failed).found({u"warning spf.lookup-failed"_s}), Group::Spf, -1);

    row("reject", Made(), Group::Dmarc, 1);
    row("quarantine", Made().dmarc("v=DMARC1; p=quarantine"), Group::Dmarc, 1);
    row("none with reports",
        Made().dmarc("v=DMARC1; p=none; rua=mailto:a@example.com").found({u"notice dmarc.policy-none"_s}),
        Group::Dmarc, 0.4);
    row("none without reports",
        Made().dmarc("v=DMARC1; p=none").found({u"notice dmarc.policy-none"_s, u"warning dmarc.no-rua"_s}),
        Group::Dmarc, 0.2);
    row("none with reports to nobody", Made().dmarc("v=DMARC1; p=none; rua=a@example.com"), Group::Dmarc,
        0.2);
    row("no record", Made().dmarc(""), Group::Dmarc, 0);
    row("record without effect", Made().dmarc("v=DMARC1; adkim=s"), Group::Dmarc, 0);
    row("DMARC could not be seen", Made().dmarc("").state({Area::Dmarc}, State::Failed), Group::Dmarc, -1);
    row("quarantine in test",
        Made()
            .dmarc("v=DMARC1; p=quarantine; t=y; rua=mailto:a@example.com")
            .found({u"notice dmarc.testing"_s}),
        Group::Dmarc, 0.35);
    row("reject with a notice", Made().found({u"notice dmarc.no-rua"_s}), Group::Dmarc, 0.95);
    row("reject with a warning", Made().found({u"warning dmarc.sp-weaker"_s}), Group::Dmarc, 0.5);
    row("none with a warning",
        Made().dmarc("v=DMARC1; p=none; rua=mailto:a@example.com").found({u"warning dmarc.sp-weaker"_s}),
        Group::Dmarc, 0.4);
}

void ScoreTest::groupTakesItsWorst()
{
    QFETCH(Audit, audit);
    QFETCH(int, group);
    QFETCH(double, expected);
    giveVerdict(audit);
    QCOMPARE(share(audit, static_cast<Group>(group)), expected);
}

void ScoreTest::scoreIsScaled_data()
{
    QTest::addColumn<Audit>("audit");
    QTest::addColumn<int>("score");
    QTest::addColumn<bool>("partial");
    const auto row = [](const char *name, const Made &made, int score, bool partial = false) {
        QTest::newRow(name) << made.audit << score << partial;
    };
    const QString mx = u"notice mx.single"_s;
    row("all", Made(), 100);
    row("half of delivery", Made().found({u"warning mx.implicit"_s}), 85);
    row("SPF at nothing", Made().found({u"error spf.syntax"_s}), 85);
    row("DKIM at nothing", Made().found({u"error dkim.bad-key"_s}), 85);
    row("DMARC at nothing", Made().dmarc(""), 80);
    row("transport at nothing", Made().found({u"error tls-rpt.syntax"_s}), 88);
    row("DNSSEC at nothing", Made().found({u"error dnssec.bogus"_s}), 95);
    row("client at nothing", Made().found({u"error client.srv-invalid"_s}), 97);
    row("98.5 becomes 99", Made().found({mx}), 99);
    row("95.5 becomes 96", Made().found({mx, mx, mx}), 96);
    row("99.25 becomes 99", Made().found({u"notice spf.macros"_s}), 99);
    row("92.5 becomes 93", Made().found({u"warning dkim.testing"_s}), 93);
    row("97.75 becomes 98",
        Made().found({u"notice dkim.revoked"_s, u"notice dkim.revoked"_s, u"notice dkim.revoked"_s}), 98);
    row("skipped groups scale the rest", Made().only({Area::Spf, Area::Dkim}).found({u"error spf.syntax"_s}),
        50);
    row("unknown groups too, and say so",
        Made()
            .only({Area::Spf, Area::Dkim, Area::Hosts})
            .state({Area::Hosts}, State::Failed)
            .found({u"error spf.syntax"_s}),
        50, true);
    row("only unknown", Made().only({Area::Spf}).state({Area::Spf}, State::Failed), -1, true);
    row("nothing looked at", Made().only({}), -1);
    row("local does not count", Made().state({Area::Local}, State::Failed), 100);
}

void ScoreTest::scoreIsScaled()
{
    QFETCH(Audit, audit);
    QFETCH(int, score);
    QFETCH(bool, partial);
    giveVerdict(audit);
    QCOMPARE(audit.score.value_or(-1), score);
    QCOMPARE(audit.scorePartial, partial);
}

void ScoreTest::verdictsOfWholeZones_data()
{
    using test::Scenario;
    using Part = Scenario::Part;
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("score");
    QTest::addColumn<bool>("partial");
    const QByteArray quarantine = "_dmarc TXT \"v=DMARC1; p=quarantine; rua=mailto:d@example.com\"\n";
    const Scenario noKey = Scenario().with(Part::Dkim, "").with(Part::Dmarc, quarantine);
    const Scenario hiddenKey = Scenario(noKey).with(Part::Dkim, "hidden._domainkey TXT \"v=DKIM1; p=\"\n");
    QTest::newRow("sound, but nobody saw the policy") << Scenario() << u"good"_s << 100 << false;
    const QByteArray policy = "version: STSv1\nmode: enforce\nmx: *.example.com\nmax_age: 604800\n";
    QTest::newRow("sound, with a policy that enforces")
        << Scenario().servingPolicy(policy) << u"excellent"_s << 100 << false;
    QTest::newRow("policy that only watches")
        << Scenario().servingPolicy(QByteArray(policy).replace("enforce", "testing")) << u"good"_s << 99
        << false;
    QTest::newRow("policy that shuts a server out")
        << Scenario().servingPolicy(QByteArray(policy).replace("*.", "mx1.")) << u"broken"_s << 87 << false;
    QTest::newRow("policy of a domain that does not enforce DMARC")
        << Scenario().servingPolicy(policy).with(
               Part::Dmarc, "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:d@example.com\"\n")
        << u"at-risk"_s << 87 << false;
    QTest::newRow("keys unknowable") << hiddenKey << u"good"_s << 100 << true;
    QTest::newRow("no key exists") << noKey << u"good"_s << 99 << false;
    QTest::newRow("MX not seen") << Scenario().failing("example.com", dns::RecordType::Mx) << u"unknown"_s
                                 << -1 << true;
    QTest::newRow("DMARC not seen") << Scenario().failing("_dmarc.example.com", dns::RecordType::Txt)
                                    << u"good"_s << 100 << true;
    QTest::newRow("policy inherited, none below")
        << Scenario()
               .with(Part::Dmarc, "_dmarc TXT \"v=DMARC1; p=reject; sp=none; rua=mailto:d@example.com\"\n")
               .with(Part::More, "sub MX 10 mx1\n")
               .of("sub.example.com")
               .only({Area::Dmarc})
        << u"at-risk"_s << 40 << false;
}

void ScoreTest::verdictsOfWholeZones()
{
    QFETCH(test::Scenario, scenario);
    QFETCH(QString, verdict);
    QFETCH(int, score);
    QFETCH(bool, partial);
    const Audit audit = scenario.audit();
    QCOMPARE(verdictId(audit.verdict), verdict);
    QCOMPARE(audit.score.value_or(-1), score);
    QCOMPARE(audit.scorePartial, partial);
}

QTEST_GUILESS_MAIN(ScoreTest)
#include "score_test.moc"
