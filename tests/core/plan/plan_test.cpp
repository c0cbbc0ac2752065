// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/check.h"
#include "core/dns/rdata.h"
#include "core/dns/zonefileresolver.h"
#include "core/plan/formats.h"
#include "core/plan/mender.h"
#include "core/plan/planner.h"
#include "core/plan/playbook.h"
#include "core/plan/spfedit.h"
#include "core/plan/staleness.h"
#include "tests/support/await.h"
#include "tests/support/repair.h"
#include "tests/support/testkeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using namespace posthorn::test;
using Part = Scenario::Part;
using dns::RecordType;
using records::SpfQualifier;

namespace {

/// Plans for a scenario, with these answers and no others.
plan::Foreseen foreseen(const Scenario &scenario, const plan::Desired &wish = {},
                        const plan::Answers &answers = {})
{
    const auto resolver = scenario.resolverOf(dns::parseZoneFile(scenario.zoneText(), {}));
    const lookup::Context context = scenario.context(resolver.get());
    const audit::Audit before = audit::audit(await(lookup::observe(scenario.domain(), context)));
    return await(plan::foresee(before, wish, answers, context));
}

const plan::Change *changeAt(const plan::Plan &plan, const char *name, RecordType type)
{
    for (const plan::Change &change : plan.changes) {
        if (change.name == DomainName::literal(name) && change.type == type &&
            !plan::sameData(change.old, change.now))
            return &change;
    }
    return nullptr;
}

QStringList textsOf(const plan::Change *change)
{
    QStringList texts;
    for (const dns::Record &record : change ? change->newRecords() : QList<dns::Record>())
        texts.append(QString::fromUtf8(record.type == RecordType::Txt
                                           ? QString::fromUtf8(dns::txtText(record)).toUtf8()
                                           : dns::rdataText(record).toUtf8()));
    return texts;
}

QStringList questionIds(const plan::Plan &plan)
{
    QStringList ids;
    for (const plan::Question &question : plan.questions)
        ids.append(question.id);
    return ids;
}

plan::Desired preset(const QString &id, const QMap<QString, QString> &answers = {})
{
    plan::Desired wish;
    wish.preset = plan::PresetWish{id, answers};
    return wish;
}

const QByteArray kOutlook =
    "$ORIGIN outlook.com.\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS ns1.example.net.\n"
    "spf.protection TXT \"v=spf1 ip4:203.0.112.80 -all\"\nautodiscover A 203.0.112.81\n";
const QString kGoogleKey = u"v=DKIM1; k=rsa; p="_s + QString::fromLatin1(kRsa2048);

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    // The house: what the registry promises, the planner keeps.
    void everyMendableFindingHasAMender()
    {
        QStringList missing;
        for (const audit::Check *check : audit::allChecks()) {
            const auto rows = plan::allMenders();
            const bool there = std::any_of(rows.begin(), rows.end(), [&](const plan::Mender *m) {
                return QByteArrayView(m->id) == QByteArrayView(check->id);
            });
            const bool promised = check->mend == audit::Mend::Dns || check->mend == audit::Mend::Ask;
            if (promised && !there)
                missing.append(QString::fromLatin1(check->id));
        }
        QCOMPARE(missing, QStringList());
    }

    void mergesTwoSpfRecordsInTheirOrder()
    {
        const auto scenario =
            Scenario().with(Part::Spf, "@ TXT \"v=spf1 mx ip4:203.0.112.50 -all\"\n@ TXT \"site=1; "
                                       "\\\"x\\\"\"\n@ TXT \"v=spf1 mx ip4:203.0.112.60 ?all\"\n");
        const plan::Plan plan = foreseen(scenario).plan;
        const plan::Change *change = changeAt(plan, "example.com", RecordType::Txt);
        QVERIFY(change);
        QCOMPARE(textsOf(change),
                 (QStringList{u"site=1; \"x\""_s, u"v=spf1 mx ip4:203.0.112.50 ip4:203.0.112.60 ~all"_s}));
        QVERIFY(change->note.contains(u"~all"_s)); // that they contradict each other, and what is taken
        QCOMPARE(change->because, QStringList{u"spf.multiple"_s});
    }

    void editsSpfTermByTerm_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("add");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("before all") << QByteArray("v=spf1 mx -all") << QByteArray("ip4:192.0.2.1")
                                    << QByteArray("v=spf1 mx ip4:192.0.2.1 -all");
        QTest::newRow("before redirect") << QByteArray("v=spf1 mx redirect=a.example") << QByteArray("a")
                                         << QByteArray("v=spf1 mx a redirect=a.example");
        QTest::newRow("there already")
            << QByteArray("V=spf1  MX  -all") << QByteArray("mx") << QByteArray("V=spf1  MX  -all");
        QTest::newRow("another qualifier")
            << QByteArray("v=spf1 ?mx -all") << QByteArray("mx") << QByteArray("v=spf1 mx -all");
        QTest::newRow("unknown modifiers stay")
            << QByteArray("v=spf1 mx x=y -all") << QByteArray("a") << QByteArray("v=spf1 mx a x=y -all");
    }
    void editsSpfTermByTerm()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, add);
        QFETCH(QByteArray, to);
        auto edit = plan::SpfEdit::of(from);
        QVERIFY(edit);
        edit->add(add);
        QCOMPARE(edit->text(), to);
    }
    void takesTheMoreCarefulEnd()
    {
        QCOMPARE(plan::moreCareful(SpfQualifier::Fail, SpfQualifier::Fail), SpfQualifier::Fail);
        QCOMPARE(plan::moreCareful(SpfQualifier::Fail, SpfQualifier::Neutral), SpfQualifier::SoftFail);
        QCOMPARE(plan::moreCareful(SpfQualifier::Pass, SpfQualifier::Fail), SpfQualifier::SoftFail);
    }

    void keepsUnknownTagsAndOrderOfDmarc()
    {
        const auto scenario = Scenario().with(
            Part::Dmarc,
            txt("_dmarc", "v=DMARC1; p=reject; fo=1; pct=0; rua=mailto:dmarc@example.com ; ri=5"));
        const plan::Change *change = nullptr;
        const plan::Foreseen seen = foreseen(scenario);
        change = changeAt(seen.plan, "_dmarc.example.com", RecordType::Txt);
        QCOMPARE(textsOf(change),
                 QStringList{u"v=DMARC1; p=reject; fo=1; rua=mailto:dmarc@example.com ; t=y"_s});
    }

    // A preset lacks the tenant's own value: it asks, and says where it is to be found.
    /// What receivers pass over is taken away, and does not stand in for what they read.
    void deletesAStrayBesideTheRecord_data()
    {
        QTest::addColumn<QByteArray>("stray");
        QTest::newRow("version in small letters") << QByteArray("v=dmarc1; p=none");
        QTest::newRow("space in front") << QByteArray(" v=DMARC1; p=none");
        QTest::newRow("another version") << QByteArray("v=DMARC2; p=none");
    }
    void deletesAStrayBesideTheRecord()
    {
        QFETCH(QByteArray, stray);
        const QByteArray sound = "v=DMARC1; p=reject; rua=mailto:d@example.com";
        const plan::Plan plan =
            foreseen(Scenario().with(Part::Dmarc, txt("_dmarc", stray) + txt("_dmarc", sound))).plan;
        QCOMPARE(textsOf(changeAt(plan, "_dmarc.example.com", RecordType::Txt)),
                 QStringList{QString::fromLatin1(sound)});
    }

    /// A slip of the keyboard costs nothing of what was written.
    void keepsWhatASlipHides_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mended");
        const auto row = [](const char *title, Part part, const char *name, const QByteArray &text,
                            const QByteArray &mended) {
            QTest::newRow(title) << static_cast<int>(part) << QByteArray(name) << text << mended;
        };
        const QByteArray dmarc = "v=DMARC1; p=reject; rua=mailto:d@example.com";
        row("no-break spaces in DMARC", Part::Dmarc, "_dmarc",
            "v=DMARC1;\xc2\xa0p=reject;\xc2\xa0rua=mailto:d@example.com", dmarc);
        row("colon in DMARC", Part::Dmarc, "_dmarc", "v=DMARC1; p:reject; rua=mailto:d@example.com", dmarc);
        row("comma in DMARC", Part::Dmarc, "_dmarc", "v=DMARC1; p=reject, rua=mailto:d@example.com", dmarc);
        row("semicolon between addresses of DMARC", Part::Dmarc, "_dmarc",
            "v=DMARC1; p=reject; rua=mailto:d@example.com;mailto:e@example.com",
            "v=DMARC1; p=reject; rua=mailto:d@example.com,mailto:e@example.com");
        row("spaces in DKIM", Part::Dkim, "s1._domainkey", "v=DKIM1 k=rsa p=" + QByteArray(kRsa2048),
            "v=DKIM1; k=rsa; p=" + QByteArray(kRsa2048));
        row("space in TLS-RPT", Part::TlsRpt, "_smtp._tls", "v=TLSRPTv1 rua=mailto:a@example.com; x=y",
            "v=TLSRPTv1; rua=mailto:a@example.com; x=y");
    }
    void keepsWhatASlipHides()
    {
        QFETCH(int, part);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, mended);
        const plan::Plan plan = foreseen(Scenario().with(static_cast<Part>(part), txt(name, text))).plan;
        QCOMPARE(textsOf(changeAt(plan, (name + ".example.com").constData(), RecordType::Txt)),
                 QStringList{QString::fromLatin1(mended)});
    }

    void asksWhereASlipLeavesADoubt_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("question");
        QTest::newRow("two keys") << static_cast<int>(Part::Dkim) << QByteArray("s1._domainkey")
                                  << "v=DKIM1; p=" + QByteArray(kRsa2048) + "; p=" + QByteArray(kRsa4096)
                                  << u"dkim.syntax:s1"_s;
        QTest::newRow("no key") << static_cast<int>(Part::Dkim) << QByteArray("s1._domainkey")
                                << QByteArray("site-verification=abc") << u"dkim.syntax:s1"_s;
        QTest::newRow("web address") << static_cast<int>(Part::TlsRpt) << QByteArray("_smtp._tls")
                                     << QByteArray("v=TLSRPTv1; rua=http://example.com/")
                                     << u"tls-rpt.syntax"_s;
        QTest::newRow("address that nobody can guess")
            << static_cast<int>(Part::Dmarc) << QByteArray("_dmarc")
            << QByteArray("v=DMARC1; p=reject; rua=mailto:d@m\xc3\xbcnchen.example") << u"dmarc.rua-syntax"_s;
        QTest::newRow("broken version") << static_cast<int>(Part::Dmarc) << QByteArray("_dmarc")
                                        << QByteArray("v=D MARC1; p=reject") << u"dmarc.syntax"_s;
    }
    void asksWhereASlipLeavesADoubt()
    {
        QFETCH(int, part);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, question);
        const plan::Plan plan = foreseen(Scenario().with(static_cast<Part>(part), txt(name, text))).plan;
        QVERIFY2(questionIds(plan).contains(question), qPrintable(questionIds(plan).join(u' ')));
        QVERIFY(!changeAt(plan, (name + ".example.com").constData(), RecordType::Txt));
    }

    void asksForWhatOnlyTheConsoleTells()
    {
        const plan::Plan plan =
            foreseen(Scenario().with(Part::Others, kOutlook), preset(u"microsoft-365"_s)).plan;
        QVERIFY(questionIds(plan).contains(u"mx.host"_s));
        QVERIFY(questionIds(plan).contains(u"dkim.target1"_s));
        for (const plan::Question &question : plan.questions) {
            if (question.id == u"mx.host"_s)
                QVERIFY2(question.text.contains(u"Microsoft 365"_s) &&
                             question.text.contains(u"example.com"_s),
                         qPrintable(question.text));
        }
        QVERIFY(!changeAt(plan, "example.com", RecordType::Mx)); // nothing is made up
        const plan::Change *spf = changeAt(plan, "example.com", RecordType::Txt);
        QCOMPARE(textsOf(spf),
                 QStringList{u"v=spf1 mx include:spf.protection.outlook.com -all"_s}); // merged, not weakened
    }
    void movesToAPreset()
    {
        const auto google = Scenario().with(
            Part::Others, "$ORIGIN google.com.\n@ SOA ns1.example.net. h.example.net. 1 2 3 4 5\n@ NS "
                          "ns1.example.net.\nsmtp A "
                          "203.0.112.10\nsmtp AAAA 2a0a::10\n_spf TXT \"v=spf1 ip4:203.0.112.10 ~all\"\n");
        const plan::Desired wish = preset(u"google-workspace"_s, {{u"dkim.value"_s, kGoogleKey}});
        const plan::Plan asked = foreseen(google, wish).plan;
        QCOMPARE(questionIds(asked), QStringList{u"dkim.selector"_s});
        const plan::Foreseen seen = foreseen(google, wish, {{u"dkim.selector"_s, u"google"_s}});
        QCOMPARE(textsOf(changeAt(seen.plan, "example.com", RecordType::Mx)),
                 QStringList{u"1 smtp.google.com."_s});
        QCOMPARE(textsOf(changeAt(seen.plan, "google._domainkey.example.com", RecordType::Txt)),
                 QStringList{kGoogleKey});
        // The TTL of the servers goes down in a step of its own, and the swap waits for it.
        const auto at = std::find_if(seen.plan.changes.begin(), seen.plan.changes.end(),
                                     [](const plan::Change &c) { return c.type == RecordType::Mx; });
        QVERIFY(at != seen.plan.changes.end());
        const plan::Change &first = *at;
        QCOMPARE(first.step, 1);
        QVERIFY(plan::sameData(first.old, first.now));
        QCOMPARE(first.ttl, std::chrono::seconds(300));
        QCOMPARE(changeAt(seen.plan, "example.com", RecordType::Mx)->step, 2);
        QVERIFY(
            changeAt(seen.plan, "example.com", RecordType::Mx)->risks.contains(plan::RiskKind::MxRemoved));
        QVERIFY(!plan::failoverChanges(seen).isEmpty());
    }

    // An include that would break the limit: the plan says so and asks what may go.
    void asksWhatMayGoWhereALookupIsTooMany()
    {
        QByteArray text = "v=spf1 mx", records;
        for (int i = 1; i <= 9; ++i) {
            const QByteArray name = "_s" + QByteArray::number(i);
            text += " include:" + name + ".example.com";
            records += txt(name, "v=spf1 ip4:203.0.112." + QByteArray::number(i) + " -all");
        }
        plan::Desired wish;
        wish.senders.add = {u"a"_s};
        const plan::Foreseen seen = foreseen(Scenario()
                                                 .with(Part::Spf, txt("@", text + " -all"))
                                                 .with(Part::More, records + "@ A 203.0.112.9\n"),
                                             wish);
        QVERIFY(questionIds(seen.plan).contains(u"spf.lookup-limit"_s));
        QVERIFY(seen.plan.predicted->remaining.contains(u"spf.lookup-limit"_s));
    }

    void changesNothingThatWasNotSeen()
    {
        plan::Desired wish;
        wish.senders.add = {u"203.0.112.99"_s};
        const plan::Plan plan = foreseen(Scenario().failing("example.com", RecordType::Txt), wish).plan;
        QVERIFY(!changeAt(plan, "example.com", RecordType::Txt));
        QVERIFY(std::any_of(plan.manual.begin(), plan.manual.end(),
                            [](const plan::Manual &m) { return m.todo.contains(u"could not be seen"_s); }));
    }
    void changesNothingBehindAnAlias()
    {
        const auto scenario =
            Scenario().with(Part::Dmarc, "_dmarc CNAME _dmarc.policy\n_dmarc.policy TXT \"v=DMARC1; p=none; "
                                         "rua=mailto:dmarc@example.com\"\n");
        plan::Desired wish;
        plan::DmarcWish dmarc;
        dmarc.policy = records::DmarcPolicy::Reject;
        wish.dmarc = dmarc;
        const plan::Plan plan = foreseen(scenario, wish).plan;
        QVERIFY(plan.changes.isEmpty());
        QVERIFY(std::any_of(plan.manual.begin(), plan.manual.end(), [](const plan::Manual &m) {
            return m.todo.contains(u"_dmarc.policy.example.com"_s);
        }));
    }
    void asksBeforeAnAliasDrivesOthersOut()
    {
        const auto scenario = Scenario().with(Part::More, "s3._domainkey A 203.0.112.9\n");
        plan::Desired wish;
        wish.dkim = QList<plan::DkimWish>{{u"s3"_s, u"k1.dkim.example.net"_s}};
        QCOMPARE(questionIds(foreseen(scenario, wish).plan).filter(u"replace:"_s),
                 QStringList{u"replace:s3._domainkey.example.com"_s});
        const plan::Plan plan =
            foreseen(scenario, wish, {{u"replace:s3._domainkey.example.com"_s, u"replace"_s}}).plan;
        QCOMPARE(plan.changes.size(), 2);
        QCOMPARE(plan.changes[0].action, plan::Action::Remove); // what stands in the way goes first
        QCOMPARE(plan.changes[1].type, RecordType::Cname);
    }

    void knowsWhatTheHostCannotHold()
    {
        audit::Audit audit = foreseen(Scenario()).before;
        audit.seen.providers.dnsHost = providers::Recognised{u"azure-dns"_s, u"Azure DNS"_s, {}};
        plan::Desired wish;
        wish.mx = plan::Wish<QList<records::MxRecord>>::removal();
        const plan::Plan azure = plan::plan(audit, wish, {});
        QVERIFY(changeAt(azure, "example.com", RecordType::Mx)->now.isEmpty());
        QVERIFY2(azure.hostLimits.join(u'\n').contains(u"null MX"_s),
                 qPrintable(azure.hostLimits.join(u'\n')));
        audit.seen.providers.dnsHost = providers::Recognised{u"desec"_s, u"deSEC"_s, {}};
        wish.ttl = std::chrono::seconds(300);
        wish.tlsRpt = QStringList{u"a@example.com"_s};
        const plan::Plan desec = plan::plan(audit, wish, {});
        QCOMPARE(changeAt(desec, "_smtp._tls.example.com", RecordType::Txt)->ttl, std::chrono::seconds(3600));
        QVERIFY(desec.hostLimits.join(u'\n').contains(u"3600"_s));
    }

    void namesWhatIsAtStake()
    {
        plan::Desired wish;
        wish.mx = plan::Wish<QList<records::MxRecord>>::removal();
        wish.spfAll = plan::Wish<SpfQualifier>::removal();
        wish.dkim = plan::Wish<QList<plan::DkimWish>>::removal();
        wish.dmarc = plan::Wish<plan::DmarcWish>::removal();
        audit::Audit audit = foreseen(Scenario()).before;
        const plan::Plan plan = plan::plan(audit, wish, {});
        using plan::RiskKind;
        QVERIFY(changeAt(plan, "example.com", RecordType::Mx)->risks.contains(RiskKind::LastMx));
        QVERIFY(changeAt(plan, "example.com", RecordType::Txt)->risks.contains(RiskKind::SpfRemoved));
        QVERIFY(changeAt(plan, "s1._domainkey.example.com", RecordType::Txt)
                    ->risks.contains(RiskKind::DkimInUse));
        QVERIFY(
            changeAt(plan, "_dmarc.example.com", RecordType::Txt)->risks.contains(RiskKind::PolicyWeakened));
        QVERIFY(plan::touchedShare(plan) > plan::kBrakeShare);
    }

    void refusesWhereTheZoneChangedSince()
    {
        const Scenario scenario = Scenario().with(Part::Spf, txt("@", "v=spf1 mx"));
        const plan::Plan plan = foreseen(scenario).plan;
        const auto now = [](const Scenario &there) { return plan::Published(foreseen(there).before.seen); };
        QVERIFY(plan::stalenessOf(plan, now(scenario)).fits());
        QVERIFY(plan::stalenessOf(plan, now(Scenario().with(Part::Spf, txt("@", "v=spf1 mx ~all"))))
                    .fits()); // done already
        const plan::Staleness changed =
            plan::stalenessOf(plan, now(Scenario().with(Part::Spf, txt("@", "v=spf1 a"))));
        QVERIFY(!changed.fits());
        QCOMPARE(changed.changed, (QList<plan::Kept>{{DomainName::literal("example.com"), RecordType::Txt}}));
        QVERIFY(!plan::stalenessOf(plan, now(Scenario().failing("example.com", RecordType::Txt))).fits());
    }

    // --- forms ---

    void isReadBackFromEachForm_data()
    {
        QTest::addColumn<QString>("form");
        for (const plan::FormatRow &row : plan::allFormats())
            QTest::newRow(row.id) << QString::fromLatin1(row.id);
    }
    void isReadBackFromEachForm()
    {
        QFETCH(QString, form);
        plan::Desired wish;
        wish.mx = QList<records::MxRecord>{{10, DomainName::literal("mx3.example.com")},
                                           {20, DomainName::literal("mx1.example.com")}};
        wish.dkim = QList<plan::DkimWish>{
            {u"s1"_s, std::nullopt}, {u"s2"_s, kGoogleKey}, {u"s3"_s, u"k1.dkim.example.net"_s}};
        const auto scenario = Scenario().with(
            Part::Spf, "@ TXT \"v=spf1 mx exists:%{i}._x.example.com\"\n@ TXT \"a;b \\\"c\\\" \\\\ d\"\n");
        const plan::Plan plan = foreseen(scenario, wish).plan;
        QVERIFY(plan.changes.size() >= 4);
        const QByteArray text =
            plan::writePlan(plan, *plan::formatFromId(form), DomainName::literal("example.com"));
        QVERIFY(!text.isEmpty());
        if (form == u"zone"_s) {
            const dns::ZoneFile file = dns::parseZoneFile(text, {});
            QVERIFY(file.errors.isEmpty());
            QList<dns::ChangedSet> read = dns::changedSetsOf(file);
            for (const dns::ChangedSet &set : plan::outcomeOf(plan.changes)) {
                const auto at = std::find_if(read.begin(), read.end(), [&](const dns::ChangedSet &s) {
                    return s.name == set.name && s.type == set.type;
                });
                QVERIFY(at != read.end());
                QCOMPARE(at->records, set.records);
            }
        } else if (form == u"csv"_s) {
            QCOMPARE(text.count("\r\n"), text.count("\n"));
            QVERIFY(text.contains("\"remove\",\"s1._domainkey\",\"s1._domainkey.example.com\",\"TXT\""));
            QVERIFY(text.contains("\"10\",\"mx3.example.com\"\r\n"));
        } else if (form == u"nsupdate"_s) {
            QVERIFY(text.contains("prereq yxrrset s1._domainkey.example.com. TXT"));
            QVERIFY(text.contains("prereq nxrrset s2._domainkey.example.com. TXT\n"));
            QCOMPARE(text.count("send\n"), plan.changes.last().step);
        } else if (form == u"terraform"_s) {
            QVERIFY2(text.contains("%%{i}._x"), text.constData()); // no template
            QVERIFY(text.contains("resource \"dns_mx_record_set\" \"rapex_mx\""));
        } else if (form == u"octodns"_s) {
            QVERIFY2(text.contains("{\"exchange\": \"mx3.example.com.\", \"preference\": 10}"),
                     text.constData());
            QVERIFY(text.contains("\"v=DKIM1\\\\; k=rsa\\\\; p="));
        } else if (form == u"dnscontrol"_s) {
            QVERIFY2(text.contains("MX(\"@\", 10, \"mx3.example.com.\", TTL("), text.constData());
            QVERIFY(text.contains("// delete: s1._domainkey TXT"));
        } else if (form == u"letter"_s) {
            QVERIFY(text.contains("example.com") && text.contains("s2._domainkey") &&
                    !text.contains("mx3.example.com."));
        }
    }

    // --- playbooks ---

    void movesStepByStepWithoutLosingMail()
    {
        const Scenario scenario;
        dns::ZoneFile zones = dns::parseZoneFile(scenario.zoneText(), {});
        const auto look = [&] {
            const auto resolver = scenario.resolverOf(zones);
            return audit::audit(await(lookup::observe(scenario.domain(), scenario.context(resolver.get()))));
        };
        const QDateTime begun({2026, 1, 1}, {0, 0}, Qt::UTC);
        plan::Playbook book = plan::moveTo(look(), {{5, DomainName::literal("mx3.example.com")}},
                                           {{u"203.0.112.30"_s}, {u"mx"_s}}, {{u"s2"_s, kGoogleKey}}, begun);
        QDateTime now = begun;
        while (book.current() >= 0) {
            const auto step = book.current();
            QVERIFY(step == 0 || !plan::madeStep(book, book.dueAt(step).addSecs(-1))); // not before its time
            now = book.dueAt(step);
            const plan::Plan plan = plan::planOf(book.steps[step], look(), {});
            zones = published(zones, plan.changes);
            const audit::Audit audit = look();
            QVERIFY2(!audit.seen.mx.servers.isEmpty() && audit.verdict != audit::Verdict::Broken,
                     qPrintable(book.steps[step].id));
            QCOMPARE(plan::planOf(book.steps[step], audit, {}).changes, QList<plan::Change>());
            book = *plan::madeStep(book, now);
            const auto kept = plan::readPlaybook(plan::playbookJson(book)); // kept and taken up again
            QVERIFY2(kept, kept ? "" : qPrintable(kept.error()));
            QCOMPARE(*kept, book);
        }
        const audit::Audit after = look();
        QCOMPARE(after.seen.mx.servers.size(), 1);
        QCOMPARE(after.seen.mx.servers.first().host, DomainName::literal("mx3.example.com"));
        QCOMPARE(after.seen.mx.servers.first().ttl, std::chrono::seconds(3600));
        QCOMPARE(after.seen.spf.records, QList<QByteArray>{"v=spf1 ip4:203.0.112.30 -all"});
        QVERIFY(begun.secsTo(now) > 5 * 86400);
    }
    void raisesThePolicyStageByStage()
    {
        const auto watching =
            Scenario().with(Part::Dmarc, txt("_dmarc", "v=DMARC1; p=none; rua=mailto:dmarc@example.com"));
        const audit::Audit audit = foreseen(watching).before;
        const QDateTime now({2026, 1, 1}, {0, 0}, Qt::UTC);
        QStringList all, lists;
        for (const plan::Playbook::Step &step : plan::dmarcStages(audit, {}, false, now).steps)
            all.append(step.id);
        for (const plan::Playbook::Step &step : plan::dmarcStages(audit, {}, true, now).steps)
            lists.append(step.id);
        QCOMPARE(all, (QStringList{u"watch"_s, u"try-quarantine"_s, u"quarantine"_s, u"try-reject"_s,
                                   u"reject"_s}));
        QCOMPARE(lists, (QStringList{u"watch"_s, u"try-quarantine"_s, u"quarantine"_s})); // RFC 9989 §7.4
        QVERIFY(plan::dmarcStages(foreseen(Scenario()).before, {}, false, now).steps.size() ==
                1); // there already
    }
    void rotatesAKey()
    {
        const audit::Audit audit = foreseen(Scenario()).before;
        const plan::Playbook book =
            plan::rotateDkim(audit, u"s1"_s, u"s2"_s, kGoogleKey, QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC));
        const plan::Plan revoke = plan::planOf(book.steps[2], audit, {});
        QCOMPARE(textsOf(changeAt(revoke, "s1._domainkey.example.com", RecordType::Txt)),
                 QStringList{u"v=DKIM1; p="_s});
        QVERIFY(changeAt(revoke, "s1._domainkey.example.com", RecordType::Txt)
                    ->risks.contains(plan::RiskKind::DkimInUse));
        QVERIFY(plan::planOf(book.steps[1], audit, {}).changes.isEmpty()); // the signer's move
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
