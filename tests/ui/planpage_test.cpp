// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page: changes that are left out, taken back and copied, what comes of them side by side, and
// changes that take days. Over the real core, which answers from zone files.
#include "tests/ui/names.h"
#include "tests/ui/shots.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/banner.h"
#include "ui/common/valuetable.h"
#include "ui/draft/dmarcstage.h"
#include "ui/plan/changelines.h"
#include "ui/plan/outcome.h"
#include "ui/plan/planpage.h"
#include "ui/plan/plantree.h"
#include "ui/plan/planview.h"
#include "ui/plan/playbookview.h"
#include "ui/publish/publishview.h"
#include "ui/wizard/setupwizard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;
using dns::RecordType;

namespace {

const QByteArray kHead = "$ORIGIN firm.example.\n$TTL 3600\n@ SOA ns1 hostmaster 1 7200 3600 1209600 3600\n"
                         "@ NS ns1\n@ NS ns2\nns1 A 203.0.113.1\nns2 A 203.0.113.2\n"
                         "mx1 A 203.0.114.10\nmx2 A 203.0.115.20\nnew1 A 203.0.116.30\nnew2 A 203.0.117.40\n";
const QByteArray kToday = "@ MX 10 mx1\n@ MX 20 mx2\n@ TXT \"v=spf1 mx ~all\"\n@ TXT \"v=spf1 a -all\"\n"
                          "@ TXT \"other-service=1234\"\n"
                          "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:d@firm.example\"\n";
const DomainName kFirm = DomainName::literal("firm.example");

/// The plan page over one zone, which can change.
class PlanFixture
{
public:
    explicit PlanFixture(const QByteArray &records = kToday, const QString &language = u"en"_s)
        : m_language(cli::Language::choose(language))
        , m_store(m_folder.filePath(u"drafts"_s))
        , m_engine(std::make_unique<window::CoreEngine>(settings(records)))
    {
        open();
    }

    ui::PlanPage &page() { return *m_page; }
    ui::SetupContext &context() { return m_page->context(); }
    ui::DraftStore &store() { return m_store; }
    ui::PlanView &view() { return *m_page->view(); }
    ui::PlaybookView &steps() { return *m_page->steps(); }
    ui::PlanTree &tree() { return *view().findChild<ui::PlanTree *>(); }
    window::CoreEngine &engine() { return *m_engine; }
    QDateTime &now() { return m_now; }
    bool hasPlan()
    {
        return QTest::qWaitFor([this] { return view().result() && view().problem() != waiting(); }, 20000);
    }
    QTreeWidgetItem *row(const QString &end)
    {
        for (int i = 0; i < tree().topLevelItemCount(); ++i) {
            if (tree().topLevelItem(i)->text(0).endsWith(end))
                return tree().topLevelItem(i);
        }
        return nullptr;
    }
    /// What the zone holds from now on; the page is told what an audit then saw.
    bool publish(const QByteArray &records)
    {
        m_page.reset();
        m_engine = std::make_unique<window::CoreEngine>(settings(records));
        return open();
    }
    void openSteps()
    {
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        m_page->steps()->setClock([this] { return m_now; });
        QCoreApplication::processEvents();
    }
    template <class Button>
    Button *button(const QString &text)
    {
        QCoreApplication::processEvents(); // what is new in a layout is shown by the event loop
        for (Button *one : m_page->findChildren<Button *>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    void tickAll()
    {
        QCoreApplication::processEvents();
        for (QCheckBox *box : steps().findChildren<QCheckBox *>()) {
            if (box->isVisible())
                box->setChecked(true);
        }
    }
    QString said() { return steps().findChild<ui::Banner *>()->text(); }

private:
    bool open()
    {
        m_page = std::make_unique<ui::PlanPage>(*m_engine, m_store);
        m_page->resize(900, 800);
        QSignalSpy audited(m_engine.get(), &ui::Engine::audited);
        ui::AuditWish wish;
        wish.domain = kFirm;
        m_engine->audit(wish);
        if (!audited.wait(20000))
            return false;
        ui::DomainState state;
        state.domain = kFirm;
        state.last = std::make_shared<const audit::Audit>(audited.first().first().value<audit::Audit>());
        m_page->setVisible(true);
        m_page->show(state);
        return true;
    }
    QString waiting() const { return ui::PlanView::tr("The plan is still being made. It takes a moment."); }
    cli::LookupSettings settings(const QByteArray &records)
    {
        QFile file(m_folder.filePath(u"%1.zone"_s.arg(++m_files)));
        cli::LookupSettings settings;
        if (file.open(QIODevice::WriteOnly)) {
            file.write(kHead + records);
            settings.zoneFiles = {file.fileName()};
        }
        return settings;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    cli::Checked<std::unique_ptr<cli::Language>> m_language;
    ui::DraftStore m_store;
    QDateTime m_now = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    std::unique_ptr<window::CoreEngine> m_engine;
    std::unique_ptr<ui::PlanPage> m_page;
};

ui::Wishes movedTo(ui::Wishes wishes, const QStringList &hosts)
{
    wishes.mx.rows.clear();
    quint16 preference = 0;
    for (const QString &host : hosts)
        wishes.mx = wishes.mx.withRow({preference += 10, host});
    wishes.mxIsWished = true;
    return wishes;
}

} // namespace

class PlanPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void setupEditsTheSameDraft();
    void draftIsKeptOnce();
    void changeIsLeftOutAndTakenBack();
    void differencesAreShownByTag();
    void valuesAreCopiedOneByOne();
    void outcomeStandsSideBySide();
    void nothingIsPlannedTwice();
    void removalOfServersIsAskedTwice();
    void everyFormatIsWritten();
    void moveTakesItsDays();
    void stepsAreResumed();
    void stageIsOfferedWithWhatIsMissing();
    void longReasonsWrap();
    void everythingHasAName();
    void shots();
};

void PlanPageTest::setupEditsTheSameDraft()
{
    PlanFixture fixture;
    ui::SetupWizard wizard(fixture.engine(), fixture.store());
    wizard.openDomain(kFirm, fixture.context().seenShared());
    wizard.context().draft().change(u"Test"_s, movedTo(wizard.context().wishes(), {u"new1.firm.example"_s}));
    QCOMPARE(fixture.context().wishes().mx.rows.size(), 1);
    QVERIFY(fixture.hasPlan());
    fixture.context().draft().undoStack().undo();
    QVERIFY(!wizard.context().wishes().mxIsWished);
    QCOMPARE(wizard.context().wishes().mx.rows.size(), 2);
    // To begin anew counts for both, and nothing is left in the file.
    wizard.context().draft().change(u"Test"_s, movedTo(wizard.context().wishes(), {u"new1.firm.example"_s}));
    wizard.context().startAnew();
    QVERIFY(!fixture.context().wishes().mxIsWished);
    QVERIFY(!fixture.context().draft().undoStack().canUndo());
    fixture.context().keep();
    QVERIFY(!fixture.store().load(kFirm));
}

void PlanPageTest::draftIsKeptOnce()
{
    PlanFixture fixture;
    fixture.context().draft().change(u"Test"_s,
                                     movedTo(fixture.context().wishes(), {u"new1.firm.example"_s}));
    // What the page has not kept yet is there for whoever opens the same domain.
    ui::SetupContext other(fixture.engine(), fixture.store());
    other.open(kFirm, nullptr);
    QVERIFY(other.wishes() == fixture.context().wishes());
    QVERIFY(other.keptAt().has_value());
    QVERIFY(fixture.store().load(kFirm)->wishes == other.wishes());
}

void PlanPageTest::changeIsLeftOutAndTakenBack()
{
    PlanFixture fixture;
    QVERIFY(fixture.hasPlan());
    QTreeWidgetItem *spf = fixture.row(u"TXT @"_s);
    QVERIFY(spf);
    QVERIFY(!fixture.view().result()->after.has(u"spf.multiple"_s));
    QSignalSpy planned(&fixture.view(), &ui::PlanView::planned);
    spf->setCheckState(0, Qt::Unchecked);
    QVERIFY(planned.wait(20000));
    QVERIFY(fixture.view().result()->after.has(u"spf.multiple"_s)); // foretold of what is wanted alone
    QCOMPARE(fixture.row(u"TXT @"_s)->checkState(0), Qt::Unchecked);
    fixture.context().draft().undoStack().undo();
    QVERIFY(planned.wait(20000));
    QVERIFY(!fixture.view().result()->after.has(u"spf.multiple"_s));
    QCOMPARE(fixture.row(u"TXT @"_s)->checkState(0), Qt::Checked);
}

void PlanPageTest::differencesAreShownByTag()
{
    PlanFixture fixture;
    fixture.context().draft().change(u"Test"_s,
                                     ui::withStage(fixture.context().wishes(), ui::DmarcStage::Quarantine));
    QSignalSpy planned(&fixture.view(), &ui::PlanView::planned);
    QVERIFY(planned.wait(20000) && fixture.hasPlan());
    QTreeWidgetItem *dmarc = fixture.row(u"TXT _dmarc"_s);
    QVERIFY(dmarc);
    QStringList lines;
    for (int i = 0; i < dmarc->childCount(); ++i)
        lines.append(dmarc->child(i)->text(0).trimmed());
    QVERIFY2(lines.contains(u"- p=none"_s) && lines.contains(u"+ p=quarantine"_s),
             qPrintable(lines.join(u'\n')));
    QVERIFY(!lines.contains(u"- rua=mailto:d@firm.example"_s)); // what stays is not shown as changed
    QVERIFY(!dmarc->text(ui::PlanTree::RiskColumn).isEmpty());
    QVERIFY(dmarc->child(0)->data(0, Qt::DisplayRole).toString().size() > 10); // why
}

void PlanPageTest::valuesAreCopiedOneByOne()
{
    PlanFixture fixture;
    QVERIFY(fixture.hasPlan());
    QTreeWidgetItem *spf = fixture.row(u"TXT @"_s);
    fixture.tree().setCurrentItem(spf);
    fixture.tree().setFocus();
    fixture.button<QToolButton>(u"Copy value"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"other-service=1234"_s));
    for (int i = 0; i < spf->childCount(); ++i) {
        if (!spf->child(i)->text(0).contains(u"+ v=spf1"_s))
            continue;
        fixture.tree().setCurrentItem(spf->child(i));
        fixture.button<QToolButton>(u"Copy value"_s)->click();
        QVERIFY2(QGuiApplication::clipboard()->text().startsWith(u"v=spf1 "_s),
                 qPrintable(QGuiApplication::clipboard()->text()));
        return;
    }
    QFAIL("no new SPF record is shown");
}

void PlanPageTest::outcomeStandsSideBySide()
{
    PlanFixture fixture;
    fixture.context().draft().change(
        u"Test"_s, movedTo(fixture.context().wishes(), {u"mx1.firm.example"_s, u"new1.firm.example"_s}));
    QSignalSpy planned(&fixture.view(), &ui::PlanView::planned);
    QVERIFY(planned.wait(20000) && fixture.hasPlan());
    const ui::PlanResult &result = *fixture.view().result();
    const auto rows = ui::outcomeRows(result);
    const auto rowOf = [&](const QString &first) {
        for (const ui::ValueRow &row : rows) {
            if (row.cells[0] == first)
                return row.cells;
        }
        return QStringList();
    };
    QCOMPARE(rowOf(u"Score"_s)[1], u"%1 of 100"_s.arg(*result.before.score));
    QCOMPARE(rowOf(u"Score"_s)[2], u"%1 of 100"_s.arg(*result.after.score));
    QCOMPARE(rowOf(u"Mail goes to"_s),
             (QStringList{u"Mail goes to"_s, u"mx1.firm.example"_s, u"mx1.firm.example"_s}));
    QCOMPARE(rowOf(u"When mx1.firm.example fails, to"_s).mid(1),
             (QStringList{u"mx2.firm.example"_s, u"new1.firm.example"_s}));
    for (const audit::Finding &finding : result.before.findings) {
        if (finding.id == u"spf.multiple"_s)
            QCOMPARE(rowOf(audit::textOf(finding).title)[2], u"mended"_s);
    }
    QVERIFY(result.before.has(u"spf.multiple"_s));
    auto *table = fixture.view().findChild<ui::ValueTable *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), static_cast<int>(rows.size()));
}

void PlanPageTest::nothingIsPlannedTwice()
{
    // Wished is what is there, beside tags that nobody wished: nothing to do.
    PlanFixture fixture("@ MX 10 mx1\n@ MX 20 mx2\n@ TXT \"v=spf1 mx ~all\"\n"
                        "_dmarc TXT \"v=DMARC1; p=none; fo=1; rua=mailto:d@firm.example\"\n");
    ui::Wishes wishes = ui::withStage(fixture.context().wishes(), ui::DmarcStage::Watch);
    wishes = ui::withReports(wishes, {u"d@firm.example"_s});
    fixture.context().draft().change(u"Test"_s,
                                     movedTo(wishes, {u"mx1.firm.example"_s, u"mx2.firm.example"_s}));
    QSignalSpy planned(&fixture.view(), &ui::PlanView::planned);
    QVERIFY(planned.wait(20000) && fixture.hasPlan());
    QVERIFY(!fixture.row(u"MX @"_s));
    QVERIFY(!fixture.row(u"TXT _dmarc"_s));
    QVERIFY(!fixture.row(u"TXT @"_s));
}

void PlanPageTest::removalOfServersIsAskedTwice()
{
    PlanFixture fixture;
    QVERIFY(fixture.hasPlan());
    fixture.context().draft().change(u"Test"_s,
                                     movedTo(fixture.context().wishes(), {u"new1.firm.example"_s}));
    QSignalSpy planned(&fixture.view(), &ui::PlanView::planned);
    QVERIFY(planned.wait(20000));
    QVERIFY(says(fixture.view(), u"MX is taken away: 10 mx1.firm.example"_s));
    QVERIFY(!fixture.view().problem().isEmpty());
    QCheckBox *brake = fixture.button<QCheckBox>(u"I know this, and want it"_s);
    QVERIFY(brake);
    brake->setChecked(true);
    QVERIFY(fixture.view().problem().isEmpty());
    // Agreed to that, and to nothing else.
    fixture.context().draft().change(u"Test"_s, movedTo(fixture.context().wishes(), {u"mx1.firm.example"_s}));
    QVERIFY(planned.wait(20000));
    QVERIFY(!fixture.view().problem().isEmpty());
}

void PlanPageTest::everyFormatIsWritten()
{
    PlanFixture fixture;
    QVERIFY(fixture.hasPlan());
    ui::PublishView publish(fixture.context());
    publish.setPlan(fixture.view().result()->plan, fixture.view().wanted(), kFirm);
    QTemporaryDir folder;
    for (const plan::FormatRow &row : plan::allFormats()) {
        const QString path = folder.filePath(u"plan"_s);
        QVERIFY(publish.save(path, row.format));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("v=spf1"), text.constData());
    }
    QVERIFY(!publish.save(u"/nowhere/plan"_s, plan::Format::Zone));
}

void PlanPageTest::moveTakesItsDays()
{
    PlanFixture fixture;
    fixture.openSteps();
    QPushButton *move = fixture.button<QPushButton>(u"Move the mail to other servers"_s);
    QVERIFY(move);
    move->click(); // nobody said whereto
    QVERIFY(!fixture.steps().book());
    QVERIFY2(fixture.said().contains(u"Say first which servers"_s), qPrintable(fixture.said()));
    fixture.context().draft().change(
        u"Test"_s, movedTo(fixture.context().wishes(), {u"new1.firm.example"_s, u"new2.firm.example"_s}));
    fixture.button<QPushButton>(u"Move the mail to other servers"_s)->click();
    QVERIFY(fixture.steps().book());
    QCOMPARE(fixture.steps().title(), u"Step by step (1 of 5)"_s);
    // First the TTL: the plan of this step, and no more.
    QCOMPARE(fixture.steps().currentPlan().changes.size(), 1);
    QCOMPARE(fixture.steps().currentPlan().changes[0].ttl, plan::kLeastTtl);
    QSignalSpy wanted(&fixture.steps(), &ui::PlaybookView::publishWanted);
    fixture.button<QPushButton>(u"Enter the records…"_s)->click();
    QCOMPARE(wanted.size(), 1);
    fixture.button<QPushButton>(u"This step is done"_s)->click();
    QCOMPARE(fixture.steps().book()->current(), 0);
    QVERIFY2(fixture.said().contains(u"not in place"_s), qPrintable(fixture.said()));
    // Published: the next step, but not before the old TTL has run out, and not before people looked.
    QVERIFY(fixture.publish(QByteArray(kToday).replace("@ MX", "@ 300 MX")));
    fixture.openSteps();
    QVERIFY(fixture.steps().currentPlan().changes.isEmpty());
    fixture.button<QPushButton>(u"This step is done"_s)->click();
    QCOMPARE(fixture.steps().book()->current(), 1);
    QCoreApplication::processEvents();
    QVERIFY(says(fixture.steps(), u"Not before"_s));
    fixture.tickAll();
    fixture.button<QPushButton>(u"This step is done"_s)->click();
    QCOMPARE(fixture.steps().book()->current(), 1);
    QVERIFY2(fixture.said().contains(u"too early"_s), qPrintable(fixture.said()));
    fixture.now() = fixture.now().addSecs(3601);
    fixture.steps().load();
    QCoreApplication::processEvents();
    QVERIFY(!says(fixture.steps(), u"Not before"_s));
    fixture.button<QPushButton>(u"This step is done"_s)->click();
    QVERIFY2(fixture.said().contains(u"Tick what is true"_s), qPrintable(fixture.said()));
    // New servers behind the old ones: nobody is taken away before its turn.
    for (const plan::Change &change : fixture.steps().currentPlan().changes) {
        for (const QByteArray &old : change.type == RecordType::Mx ? change.old : QList<QByteArray>())
            QVERIFY(change.now.contains(old));
    }
    fixture.tickAll();
    fixture.button<QPushButton>(u"This step is done"_s)->click();
    QCOMPARE(fixture.steps().book()->current(), 1); // not in place, which is said
    fixture.button<QPushButton>(u"Go on all the same"_s)->click();
    QCOMPARE(fixture.steps().book()->current(), 2);
}

void PlanPageTest::stepsAreResumed()
{
    PlanFixture fixture;
    fixture.openSteps();
    fixture.button<QPushButton>(u"Take DMARC from stage to stage"_s)->click();
    QVERIFY(fixture.steps().book());
    const plan::Playbook book = *fixture.steps().book();
    QCOMPARE(book.kind, plan::Playbook::Kind::DmarcStages);
    QVERIFY(fixture.publish(kToday)); // another page over the same files, as after a restart
    QCOMPARE(fixture.steps().title(), u"Step by step (1 of 5)"_s);
    QVERIFY(fixture.steps().book() && *fixture.steps().book() == book);
    fixture.openSteps();
    fixture.button<QPushButton>(u"Give it up"_s)->click();
    QVERIFY(!fixture.steps().book() && !fixture.store().playbook(kFirm));
    fixture.button<QPushButton>(u"Undo"_s)->click();
    QVERIFY(*fixture.steps().book() == book && fixture.store().playbook(kFirm) == book);
    QVERIFY(!fixture.store().playbook(DomainName::literal("other.example")));
}

void PlanPageTest::stageIsOfferedWithWhatIsMissing()
{
    PlanFixture fixture("@ MX 10 mx1\n@ TXT \"v=spf1 mx ~all\"\n");
    fixture.openSteps();
    fixture.button<QPushButton>(u"Take DMARC from stage to stage"_s)->click();
    QVERIFY(!fixture.steps().book());
    QVERIFY2(fixture.said().contains(u"where reports go"_s), qPrintable(fixture.said()));
    fixture.button<QPushButton>(u"Change a DKIM key"_s)->click();
    QVERIFY2(fixture.said().contains(u"No key was found"_s), qPrintable(fixture.said()));
}

void PlanPageTest::longReasonsWrap()
{
    PlanFixture fixture;
    fixture.page().resize(500, 800);
    QVERIFY(fixture.hasPlan());
    ui::PlanTree &tree = fixture.tree();
    const auto longReasons = [&] {
        QList<QTreeWidgetItem *> found;
        for (int i = 0; i < tree.topLevelItemCount(); ++i) {
            QTreeWidgetItem *why = tree.topLevelItem(i)->child(0);
            if (tree.fontMetrics().horizontalAdvance(why->text(0)) > tree.viewport()->width())
                found.append(why);
        }
        return found;
    };
    QTRY_VERIFY(!longReasons().isEmpty());
    for (QTreeWidgetItem *why : longReasons())
        QTRY_VERIFY2(tree.visualItemRect(why).height() >= 2 * tree.fontMetrics().height(),
                     qPrintable(why->text(0)));
}

void PlanPageTest::everythingHasAName()
{
    PlanFixture fixture;
    QVERIFY(fixture.hasPlan());
    QCOMPARE(namelessOf(fixture.page()).join(u','), QString());
    fixture.openSteps();
    QCOMPARE(namelessOf(fixture.page()).join(u','), QString());
    fixture.button<QPushButton>(u"Take DMARC from stage to stage"_s)->click();
    QCOMPARE(namelessOf(fixture.page()).join(u','), QString());
}

void PlanPageTest::shots()
{
    for (const Look &look : looks()) {
        const Dressed dressed(look);
        PlanFixture fixture(kToday, look.language);
        fixture.context().draft().change(
            u"Test"_s, movedTo(fixture.context().wishes(), {u"new1.firm.example"_s, u"new2.firm.example"_s}));
        QSignalSpy planned(&fixture.view(), &ui::PlanView::planned);
        QVERIFY(planned.wait(20000) && fixture.hasPlan());
        keepShot(fixture.page(), u"plan-1-changes"_s, look);
        fixture.openSteps();
        keepShot(fixture.page(), u"plan-2-offers"_s, look);
        fixture.steps().findChildren<QPushButton *>().at(1)->click();
        keepShot(fixture.page(), u"plan-3-steps"_s, look);
    }
}

QTEST_MAIN(PlanPageTest)
#include "planpage_test.moc"
