// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/check.h"
#include "tests/support/await.h"
#include "tests/support/mapresolver.h"
#include "tests/support/scenario.h"

#include <QTest>

#include <algorithm>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;
using audit::AreaResult;
using audit::Finding;
using dns::RecordType;
using lookup::Area;
using Part = Scenario::Part;

namespace {

const Finding *find(const audit::Audit &audit, const QString &id)
{
    const auto at = std::find_if(audit.findings.begin(), audit.findings.end(),
                                 [&](const Finding &f) { return f.id == id; });
    return at != audit.findings.end() ? &*at : nullptr;
}

/// Fails every question.
class DeafResolver final : public dns::Resolver
{
public:
    QCoro::Task<dns::Answer> resolve(dns::Question question, std::stop_token stop) override
    {
        asked.append(question);
        co_return dns::failedAnswer(question, stop.stop_requested() ? dns::Failed::Why::Cancelled
                                                                    : dns::Failed::Why::Timeout);
    }
    QList<dns::Question> asked;
};

audit::Audit auditWith(dns::Resolver &resolver, std::stop_token stop = {})
{
    lookup::Context context;
    context.resolver = &resolver;
    context.selectors = {u"s1"_s};
    context.stop = stop;
    return audit::audit(await(lookup::observe(DomainName::literal("example.com"), context)));
}

bool isUnseen(const Finding &finding)
{
    return finding.id.endsWith(".lookup-failed"_L1);
}

} // namespace

class AuditTest : public QObject
{
    Q_OBJECT

private slots:
    void domainThatDoesNotExistIsOneFinding();
    void saysWhatToDoAboutANameThatDoesNotExist();
    void nullMxSkipsWhatDoesNotApply();
    void everyAreaHasItsResult();
    void areasThatWereNotAskedForAreSkipped();
    void worstComesFirst();
    void silenceIsNotAbsence();
    void stoppedAuditEnds();
    void failedLookupIsNeverAbsence_data();
    void failedLookupIsNeverAbsence();
    void whatWasNotSeenMakesTheAuditIncomplete();
    void whatIsAsideLeavesTheAreaJudged();
    void whatAnotherAreaSaysIsWaitedFor();
    void providersOwnDoesNotCount();
    void sameSubjectIsOneFinding();
};

void AuditTest::domainThatDoesNotExistIsOneFinding()
{
    const audit::Audit audit = Scenario().of("nowhere-posthorn.com").audit();
    QCOMPARE(foundIn(audit), QStringList{u"error delegation.nxdomain"_s});
    QCOMPARE(faultsOf(audit), QStringList());
    const Finding *cause = find(audit, u"delegation.nxdomain"_s);
    const QList<Area> waiting{Area::Mx,    Area::Hosts,  Area::Spf,    Area::Dkim,
                              Area::Dmarc, Area::MtaSts, Area::TlsRpt, Area::Dane};
    const auto all = std::count_if(audit.areas.begin(), audit.areas.end(),
                                   [&](const audit::AreaResult &area) { return area.because == cause->id; });
    QVERIFY(all >= waiting.size());
    QCOMPARE(cause->waiting, all);
    for (Area area : waiting) {
        QCOMPARE(audit.area(area).state, AreaResult::State::Skipped);
        QCOMPARE(audit.area(area).because, cause->id);
    }
    QCOMPARE(audit.verdict, audit::Verdict::Broken);
    QVERIFY(audit.complete);
    QVERIFY(audit::textOf(*cause).detail.contains(u"%1 other check"_s.arg(all)));
}

/// A name to register, one to add records for, and one whose alias leads nowhere.
void AuditTest::saysWhatToDoAboutANameThatDoesNotExist()
{
    const auto fixOf = [](const Scenario &scenario) {
        const audit::Audit audit = scenario.audit();
        const Finding *finding = find(audit, u"delegation.nxdomain"_s);
        return finding ? audit::textOf(*finding).fix : QString();
    };
    QVERIFY(fixOf(Scenario().of("nowhere-posthorn.com")).contains(u"register the domain"_s));
    QVERIFY(fixOf(Scenario().of("nowhere.example.com")).contains(u"in the DNS of example.com"_s));
    const QString alias =
        fixOf(Scenario().of("www.example.com").with(Part::More, "www CNAME gone.example.org.\n"));
    QVERIFY(alias.contains(u"alias (CNAME) at www.example.com"_s));
}

void AuditTest::nullMxSkipsWhatDoesNotApply()
{
    const audit::Audit audit = Scenario().with(Part::Mx, "@ MX 0 .\n").audit();
    for (Area area : {Area::Hosts, Area::MtaSts, Area::TlsRpt}) {
        QCOMPARE(audit.area(area).state, AreaResult::State::Skipped);
        QCOMPARE(audit.area(area).because, QString());
    }
    QCOMPARE(audit.area(Area::Mx).state, AreaResult::State::Looked);
    QCOMPARE(audit.area(Area::Spf).state, AreaResult::State::Looked);
}

void AuditTest::everyAreaHasItsResult()
{
    const audit::Audit audit = Scenario().with(Part::Spf, "").audit();
    QCOMPARE(audit.areas.size(), lookup::allAreas().size());
    for (qsizetype i = 0; i < audit.areas.size(); ++i)
        QCOMPARE(audit.areas[i].area, lookup::allAreas()[i]);
    QCOMPARE(audit.area(Area::Spf).worst, audit::Severity::Warning);
    QCOMPARE(audit.area(Area::Mx).worst, audit::Severity::Good);
    QCOMPARE(audit.area(Area::Smtp).state, AreaResult::State::Skipped);
    QCOMPARE(audit.area(Area::Delegation).state,
             AreaResult::State::Skipped); // no authoritative server to ask
}

void AuditTest::areasThatWereNotAskedForAreSkipped()
{
    const audit::Audit audit = Scenario().with(Part::Spf, "").with(Part::Dkim, "").only({Area::Spf}).audit();
    QCOMPARE(foundIn(audit), QStringList{u"warning spf.missing"_s});
    QCOMPARE(audit.area(Area::Mx).state, AreaResult::State::Skipped);
}

void AuditTest::worstComesFirst()
{
    const audit::Audit audit = Scenario()
                                   .with(Part::Mx, "@ MX 10 mx1\n")
                                   .with(Part::Spf, "@ TXT \"v=spf1 mx\"\n")
                                   .with(Part::Dmarc, "")
                                   .audit();
    QVERIFY(std::is_sorted(audit.findings.begin(), audit.findings.end(),
                           [](const Finding &a, const Finding &b) { return a.severity > b.severity; }));
    QCOMPARE(audit.findings.first().id, u"dmarc.missing"_s);
}

void AuditTest::silenceIsNotAbsence()
{
    DeafResolver resolver;
    const audit::Audit audit = auditWith(resolver);
    for (const Finding &finding : audit.findings)
        QVERIFY2(isUnseen(finding), qPrintable(finding.id));
    for (const Area area : lookup::allAreas())
        QCOMPARE(audit::areaSummary(audit, area), QString());
    QCOMPARE(faultsOf(audit), QStringList());
    QCOMPARE(audit.verdict, audit::Verdict::Unknown);
    QVERIFY(!audit.score);
    QVERIFY(!audit.complete);
    QCOMPARE(audit.area(Area::Hosts).state, AreaResult::State::Skipped);
    QCOMPARE(audit.area(Area::Hosts).because, u"mx.lookup-failed"_s);
    QVERIFY(find(audit, u"mx.lookup-failed"_s)->waiting > 0);
}

void AuditTest::stoppedAuditEnds()
{
    DeafResolver resolver;
    std::stop_source source;
    source.request_stop();
    const audit::Audit audit = auditWith(resolver, source.get_token());
    QCOMPARE(audit.verdict, audit::Verdict::Unknown);
}

void AuditTest::failedLookupIsNeverAbsence_data()
{
    QTest::addColumn<dns::Question>("question");
    // Every question that the audit of a sound domain asks, and whose name is not made up anew each time.
    for (const dns::Question &question : Scenario().questions()) {
        const QString name = question.name.toString() + u' ' + dns::typeName(question.type);
        if (!name.contains(u"posthorn-"))
            QTest::newRow(qPrintable(name)) << question;
    }
}

void AuditTest::failedLookupIsNeverAbsence()
{
    QFETCH(dns::Question, question);
    const audit::Audit audit =
        Scenario().failing(question.name.toString().toLatin1().constData(), question.type).audit();
    for (const Finding &finding : audit.findings)
        QVERIFY2(isUnseen(finding) || finding.severity == audit::Severity::Good,
                 qPrintable(finding.id + u' ' + finding.subject));
    QCOMPARE(faultsOf(audit), QStringList());
}

void AuditTest::whatWasNotSeenMakesTheAuditIncomplete()
{
    QVERIFY(Scenario().audit().complete);
    const audit::Audit audit = Scenario().failing("example.com", RecordType::Txt).audit();
    QVERIFY(!audit.complete);
    QCOMPARE(audit.area(Area::Spf).state, AreaResult::State::Failed);
    QCOMPARE(audit.area(Area::Mx).state, AreaResult::State::Looked);
}

void AuditTest::whatIsAsideLeavesTheAreaJudged()
{
    const audit::Audit sound = Scenario().audit();
    const audit::Audit audit = Scenario().failing("10.112.0.203.in-addr.arpa", RecordType::Ptr).audit();
    QVERIFY(find(audit, u"hosts.lookup-failed"_s)->aside);
    QVERIFY(find(audit, u"hosts.ok"_s));
    QVERIFY(!audit.complete);
    QCOMPARE(audit.area(Area::Hosts), sound.area(Area::Hosts));
    QCOMPARE(audit.verdict, sound.verdict);
    QCOMPARE(audit.score, sound.score);
    QVERIFY(!audit.scorePartial);

    // Where the area cannot be judged either, that is what is said.
    const audit::Audit both =
        Scenario().failing("example.com", RecordType::Txt).failing("example.com", RecordType::Spf).audit();
    QVERIFY(!find(both, u"spf.lookup-failed"_s)->aside);
    QCOMPARE(both.area(Area::Spf).state, AreaResult::State::Failed);
}

void AuditTest::whatAnotherAreaSaysIsWaitedFor()
{
    const audit::Audit unseen = Scenario().failing("mx1.example.com", RecordType::A).audit();
    QVERIFY(!find(unseen, u"spf.lookup-failed"_s));
    QVERIFY(!find(unseen, u"spf.ok"_s));
    QCOMPARE(unseen.area(Area::Spf).state, AreaResult::State::Skipped);
    QCOMPARE(unseen.area(Area::Spf).because, u"hosts.lookup-failed"_s);
    QVERIFY(find(unseen, u"hosts.lookup-failed"_s)->waiting > 0);

    // A fault that is known is said all the same.
    const audit::Audit wrong = Scenario()
                                   .with(Part::Spf, "@ TXT \"v=spf1 mx ptr -all\"\n")
                                   .failing("mx1.example.com", RecordType::A)
                                   .audit();
    QVERIFY(find(wrong, u"spf.ptr"_s));
    QCOMPARE(wrong.area(Area::Spf).state, AreaResult::State::Looked);

    // Where nobody asked for the other area, nobody else says it.
    const audit::Audit alone = Scenario().only({Area::Spf}).failing("example.com", RecordType::Mx).audit();
    QVERIFY(find(alone, u"spf.lookup-failed"_s));
}

void AuditTest::providersOwnDoesNotCount()
{
    const QByteArray google = "$ORIGIN google.com.\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS "
                              "ns1.example.net.\nsmtp A 203.0.112.10\n";
    const audit::Audit provider =
        Scenario().with(Part::Mx, "@ MX 1 smtp.google.com.\n").with(Part::Others, google).audit();
    const audit::Audit own = Scenario().with(Part::Hosts, "mx1 A 203.0.112.10\nmx2 A 203.0.112.20\n").audit();
    QCOMPARE(find(provider, u"hosts.no-ipv6"_s)->who, audit::Who::MailProvider);
    QVERIFY(!find(provider, u"hosts.no-ipv6"_s)->counts);
    QCOMPARE(find(own, u"hosts.no-ipv6"_s)->who, audit::Who::You);
    QVERIFY(find(own, u"hosts.no-ipv6"_s)->counts);
    QCOMPARE(provider.score, 100);
    QCOMPARE(own.score, 98);
}

void AuditTest::sameSubjectIsOneFinding()
{
    QList<Finding> findings;
    const audit::Check *check = audit::checkById(u"mx.single");
    audit::Sink sink(*check, &findings);
    sink.add(u"a.example"_s, {}, {u"one"_s});
    sink.add(u"a.example"_s, {}, {u"two"_s, u"one"_s});
    sink.add(u"b.example"_s);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.first().evidence, QStringList({u"one"_s, u"two"_s}));
}

QTEST_GUILESS_MAIN(AuditTest)
#include "audit_test.moc"
