// SPDX-License-Identifier: GPL-3.0-or-later
// The window against real name servers: areas arrive, checks are stopped, the resolver goes away, the window
// closes in the midst.
#include "app/cli/language.h"
#include "core/dns/rdata.h"
#include "core/history/asked.h"
#include "tests/support/await.h"
#include "tests/support/lab/lab.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/copybutton.h"
#include "ui/mainwindow/domainpane.h"
#include "ui/publish/publishview.h"
#include "ui/start/startpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTreeView>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;
using lookup::Area;

namespace {

const DomainName kGood = DomainName::literal("good.test");
const DomainName kTwo = DomainName::literal("two.test");
const DomainName kSlow = DomainName::literal("slow.test");
const DomainName kHalf = DomainName::literal("half.test");

/// Of a domain without mail servers: nobody has to be waited for.
const QByteArray kSignedMail = "@ MX 0 .\n@ TXT \"v=spf1 -all\"\n_dmarc TXT \"v=DMARC1; p=reject\"\n";

/// What was made of each signed set and of the whole, without wording, times and signatures.
QStringList judgementsOf(const audit::Audit &audit)
{
    QStringList lines{audit::verdictId(audit.verdict)};
    const auto sets = audit.seen.dnssec ? audit.seen.dnssec->sets : QList<lookup::JudgedSet>();
    for (const lookup::JudgedSet &set : sets)
        lines.append(u"%1 %2: %3 %4"_s.arg(set.question.name.toString(), dns::typeName(set.question.type))
                         .arg(static_cast<int>(set.validation.security))
                         .arg(static_cast<int>(set.validation.why)));
    for (const audit::Finding &finding : audit.findings)
        lines.append(audit::severityId(finding.severity) + u' ' + finding.id + u' ' + finding.subject);
    return lines;
}

plan::RecordSet textSet(const DomainName &name, const QList<QByteArray> &texts)
{
    plan::RecordSet set{name, dns::RecordType::Txt, plan::kUsualTtl, {}};
    for (const QByteArray &text : texts)
        set.rdata.append(dns::makeTxt(text));
    return set;
}

} // namespace

class LabWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void typedDomainFillsThePages();
    void everythingByKeyboard();
    void stoppingInTheMidst();
    void resolverGoesAway();
    void switchingWhileChecking();
    void closingWhileChecking();
    void signaturesAreJudgedAnewWithoutNetwork();
    void missingDomainIsToldApart();
    void publishedIsConfirmedByItsServers();
    void cardIsTickedOnceItIsThere();

private:
    cli::LookupSettings lookup() const;

    std::unique_ptr<lab::Lab> m_lab;
};

void LabWindowTest::initTestCase()
{
    if (const QString why = lab::Lab::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    lab::World world;
    world.zone("good.test", "@ MX 10 mx\n mx A 198.51.100.1\n @ TXT \"v=spf1 mx -all\"\n"
                            "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:d@good.test\"\n");
    world.zone("two.test",
               "@ MX 10 mx\n mx A 198.51.100.2\n @ TXT \"v=spf1 a -all\"\n @ TXT \"v=spf1 mx -all\"\n");
    lab::Zone &slow = world.zone("slow.test", "@ MX 10 mx\n mx A 198.51.100.3\n");
    slow.servers = {lab::slow("ns1", std::chrono::milliseconds(1500))};
    // One has the new record, one the old one, and of two nothing is heard.
    lab::Zone &half = world.zone("half.test", "@ TXT \"v=spf1 -all\"\n");
    half.servers = {lab::normal("ns1"), lab::otherData("ns2", "@ TXT \"v=spf1 mx ~all\"\n"),
                    lab::behaving("ns3", lab::Persona::Unreachable),
                    lab::behaving("ns4", lab::Persona::Lame)};
    world.zone("sound.test", kSignedMail);
    world.zone("forged.test", kSignedMail).spoilt = {{lab::Spoilt::How::Wrong, "@", "MX"}};
    world.zone("expired.test", kSignedMail).signing = lab::Signing::Expired;
    world.zone("plain.test", kSignedMail).signing = lab::Signing::Unsigned;
    m_lab = std::make_unique<lab::Lab>(world);
    QVERIFY2(m_lab->start(), qPrintable(m_lab->problem()));
}

cli::LookupSettings LabWindowTest::lookup() const
{
    cli::LookupSettings settings;
    settings.resolvers = {m_lab->resolver()};
    return settings;
}

void LabWindowTest::typedDomainFillsThePages()
{
    WindowFixture fixture(lookup(), m_lab->authorityPort());
    QSignalSpy seen(&fixture.engine(), &ui::Engine::areaSeen);
    auto *field = fixture.window().start()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"someone@two.test"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(fixture.waitForAudit());
    QVERIFY(seen.size() >= 5);
    const audit::Audit &audit = fixture.audit(kTwo);
    QVERIFY(audit.has(u"spf.multiple"_s) || !audit.findings.isEmpty());
    fixture.window().setDepth(ui::Depth::Expert);
    for (const audit::Finding &finding : audit.findings) {
        const ui::Page *page = fixture.openArea(finding.area);
        QVERIFY2(page && says(*page, audit::textOf(finding).title), qPrintable(finding.id));
    }
    // Real servers answered, and the page shows their words.
    QVERIFY(says(*fixture.openArea(Area::Mx), u";; SERVER: 127."_s));
    QVERIFY(says(*fixture.openArea(Area::Delegation), u"ns1.two.test"_s));
    fixture.openArea(Area::Spf);
    ui::CopyButton *copy = nullptr;
    for (ui::CopyButton *button : fixture.view().currentPage()->findChildren<ui::CopyButton *>()) {
        if (button->isVisible())
            copy = button;
    }
    QVERIFY(copy);
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"v=spf1"_s));
}

/// From the start to a copied record and back, without a mouse.
void LabWindowTest::everythingByKeyboard()
{
    WindowFixture fixture(lookup(), m_lab->authorityPort());
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &fixture.window(), key, with);
    };
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"good.test"_s);
    press(Qt::Key_Return);
    QVERIFY(fixture.waitForAudit());
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(fixture.view().currentId(), u"records"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"v=DMARC1"_s);
    const QWidget *search = QApplication::focusWidget();
    QTRY_VERIFY(!says(*fixture.view().currentPage(), u"198.51.100.1"_s));
    for (int i = 0; i < 10 && !qobject_cast<QAbstractItemView *>(QApplication::focusWidget()); ++i)
        press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != search);
    press(Qt::Key_Down);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"_dmarc.good.test. "_s));
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(fixture.settings().depth(), ui::Depth::Expert);
    press(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(fixture.view().currentId(), u"overview"_s);
    fixture.window().pane()->tree()->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(fixture.window().domains().rowCount(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.window().domains().rowCount(), 1);
}

void LabWindowTest::stoppingInTheMidst()
{
    WindowFixture fixture(lookup(), m_lab->authorityPort());
    QSignalSpy activity(&fixture.engine(), &ui::Engine::activityChanged);
    fixture.window().openDomain(kSlow);
    QVERIFY(activity.wait(5000));
    QTRY_VERIFY(actionOf(fixture.window(), u"Ctrl+."_s)->isEnabled());
    QElapsedTimer clock;
    clock.start();
    actionOf(fixture.window(), u"Ctrl+."_s)->trigger();
    QTRY_VERIFY(!fixture.window().domains().find(kSlow)->running);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(says(fixture.window(), u"The check was stopped before its end."_s));
    // And again, to the end.
    actionOf(fixture.window(), u"F5"_s)->trigger();
    QVERIFY(fixture.waitForAudit());
    QVERIFY(!says(fixture.window(), u"The check was stopped before its end."_s));
}

void LabWindowTest::resolverGoesAway()
{
    WindowFixture fixture(lookup(), m_lab->authorityPort());
    QVERIFY(fixture.openAndWait(kGood));
    const audit::Verdict before = fixture.audit(kGood).verdict;
    // A resolver at which nobody listens, and no way to ask anybody else.
    fixture.engine().setNetwork({{u"127.0.0.1:9"_s}, std::chrono::milliseconds(300)});
    QVERIFY(fixture.openAndWait(kGood));
    const ui::DomainState *state = fixture.window().domains().find(kGood);
    QVERIFY(state->failedAt.isValid());
    QCOMPARE(state->last->verdict, before); // what was seen stays, and its age is told
    QVERIFY(says(fixture.window(), u"What is shown is from"_s));
}

void LabWindowTest::switchingWhileChecking()
{
    WindowFixture fixture(lookup(), m_lab->authorityPort());
    fixture.window().openDomain(kSlow);
    fixture.window().openDomain(kGood);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().domains().find(kGood)->last, 20000);
    QCOMPARE(fixture.view().domain(), kGood);
    // The other one came to its end behind it, and changed nothing here.
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().domains().find(kSlow)->last, 60000);
    QCOMPARE(fixture.view().domain(), kGood);
    QVERIFY(fixture.window().windowTitle().startsWith(u"good.test"_s));
}

void LabWindowTest::closingWhileChecking()
{
    QElapsedTimer clock;
    {
        WindowFixture fixture(lookup(), m_lab->authorityPort());
        QSignalSpy activity(&fixture.engine(), &ui::Engine::activityChanged);
        fixture.window().openDomain(kSlow);
        QVERIFY(activity.wait(5000));
        clock.start();
        fixture.window().close();
    }
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

/// One after the other: what the first has asked of the root and of its top-level domain the others find in
/// memory, and each has it in its own recording all the same.
void LabWindowTest::signaturesAreJudgedAnewWithoutNetwork()
{
    cli::LookupSettings settings = lookup();
    settings.trustAnchorFile = m_lab->trustAnchorFile();
    WindowFixture fixture(settings, m_lab->authorityPort());
    using dns::Security;
    for (const auto &[name, security] :
         {std::pair("sound.test", Security::Secure), std::pair("forged.test", Security::Bogus),
          std::pair("expired.test", Security::Bogus), std::pair("plain.test", Security::Insecure)}) {
        const DomainName domain = DomainName::literal(name);
        QVERIFY(fixture.openAndWait(domain));
        const audit::Audit &then = fixture.audit(domain);
        QVERIFY(then.seen.dnssec && then.seen.dnssec->set({domain, dns::RecordType::Mx}));
        QCOMPARE(then.seen.dnssec->set({domain, dns::RecordType::Mx})->validation.security, security);
        const auto moment = fixture.latestMoment(domain);
        QVERIFY(moment);
        // Nothing of the laboratory is in reach of what judges anew: it has the recording, and no more.
        const auto anew = await(history::judgedAnew(*moment));
        QVERIFY(anew);
        QCOMPARE(judgementsOf(*anew), judgementsOf(then));
    }
}

void LabWindowTest::missingDomainIsToldApart()
{
    WindowFixture fixture(lookup(), m_lab->authorityPort());
    QVERIFY(fixture.openAndWait(DomainName::literal("no-such-name.test")));
    QVERIFY(says(fixture.window(), u"does not exist in DNS. Typing error, or expired?"_s));
    QVERIFY(!says(fixture.window(), u"NXDOMAIN, from"_s));
    fixture.window().setDepth(ui::Depth::Expert);
    QVERIFY(says(fixture.window(), u"NXDOMAIN, from 127."_s));
}

void LabWindowTest::publishedIsConfirmedByItsServers()
{
    using Says = ui::SetConfirmation::Says;
    const auto language = cli::Language::choose(u"en"_s);
    window::CoreEngine engine(lookup(), m_lab->authorityPort());
    QSignalSpy confirmed(&engine, &ui::Engine::confirmed);
    const DomainName absent = DomainName::literal("_absent.half.test");
    engine.confirm(7, kHalf, {textSet(kHalf, {"v=spf1 -all"}), textSet(absent, {}), textSet(absent, {"x"})});
    QVERIFY(confirmed.wait(30000));
    QCOMPARE(confirmed.first().at(0).value<quint64>(), quint64{7});
    const auto sets = confirmed.first().at(1).value<QList<ui::SetConfirmation>>();
    QCOMPARE(sets.size(), 3);
    const auto said = [](const ui::SetConfirmation &set) {
        QMap<QString, Says> all;
        for (const auto &[server, says] : set.servers)
            all.insert(server.section(u'.', 0, 0), says);
        return all;
    };
    QCOMPARE(sets[0].name, kHalf);
    QVERIFY(said(sets[0]) == (QMap<QString, Says>{{u"ns1"_s, Says::AsWanted},
                                                  {u"ns2"_s, Says::Otherwise},
                                                  {u"ns3"_s, Says::Nothing},
                                                  {u"ns4"_s, Says::Nothing}}));
    QCOMPARE(ui::confirmationText(sets[0]),
             u"1 of 4 name servers have it; the others follow by themselves."_s);
    // A set that shall be gone is gone where the server says so: a refusal says nothing.
    QCOMPARE(sets[1].count(Says::AsWanted), 2);
    QCOMPARE(sets[1].count(Says::Nothing), 2);
    QCOMPARE(sets[2].count(Says::Otherwise), 2);
    QCOMPARE(ui::confirmationText(sets[2]), u"Not there yet."_s);
}

/// The cards to be entered by hand, against servers that have one of two sets.
void LabWindowTest::cardIsTickedOnceItIsThere()
{
    const auto language = cli::Language::choose(u"en"_s);
    window::CoreEngine engine(lookup(), m_lab->authorityPort());
    QTemporaryDir folder;
    ui::SetupContext context(engine, ui::DraftStore(folder.path()));
    context.open(kGood, nullptr);
    plan::Plan plan;
    plan.domain = kGood;
    for (const plan::RecordSet &set :
         {textSet(kGood, {"v=spf1 mx -all"}),
          textSet(DomainName::literal("_dmarc.good.test"), {"v=DMARC1; p=none"})}) {
        plan::Change change;
        change.action = plan::Action::Replace;
        change.name = set.name;
        change.type = set.type;
        change.ttl = set.ttl.value_or(plan::kUsualTtl);
        change.now = set.rdata;
        plan.changes.append(change);
    }
    ui::PublishView view(context);
    view.setPlan(plan, plan.changes, kGood);
    QSignalSpy confirmed(&engine, &ui::Engine::confirmed);
    view.show();
    QVERIFY(confirmed.wait(30000));
    QCOMPARE(view.cards().size(), 2);
    QVERIFY(view.cards()[0]->isDone());
    QVERIFY(says(*view.cards()[0], u"In place: all 2 name servers have it."_s));
    QVERIFY(!view.cards()[1]->isDone());
    QVERIFY(says(*view.cards()[1], u"Not there yet."_s));
    QVERIFY(says(view, u"1 still to do."_s));
}

QTEST_MAIN(LabWindowTest)
#include "labwindow_test.moc"
