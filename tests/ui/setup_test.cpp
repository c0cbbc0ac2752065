// SPDX-License-Identifier: GPL-3.0-or-later
// The guided setup from end to end by keyboard alone, over the real core, which answers from zone files.
#include "app/cli/language.h"
#include "tests/support/testkeys.h"
#include "tests/ui/names.h"
#include "tests/ui/shots.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/copybutton.h"
#include "ui/draft/spflines.h"
#include "ui/mxeditor/mxeditor.h"
#include "ui/mxeditor/mxmodel.h"
#include "ui/mxeditor/mxview.h"
#include "ui/plan/changelines.h"
#include "ui/plan/planview.h"
#include "ui/presets/providerlist.h"
#include "ui/publish/publishview.h"
#include "ui/wizard/athandpage.h"
#include "ui/wizard/builderpages.h"
#include "ui/wizard/publishpage.h"
#include "ui/wizard/setuppage.h"
#include "ui/wizard/setupwizard.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTreeWidget>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kHead = "$TTL 3600\n@ SOA ns1 hostmaster 1 7200 3600 1209600 3600\n@ NS ns1\n@ NS ns2\n"
                         "ns1 A 203.0.113.1\nns2 A 203.0.113.2\n";
const QString kKey = u"v=DKIM1; k=rsa; p="_s + QLatin1String(kRsa2048);

/// The setup over one zone.
class SetupFixture
{
public:
    explicit SetupFixture(const QByteArray &domain, const QByteArray &records,
                          const QString &language = u"en"_s)
        : m_language(cli::Language::choose(language))
        , m_domain(DomainName::literal(domain.constData()))
        , m_engine(settingsFor(domain, records))
        , m_store(m_folder.filePath(u"drafts"_s))
        , m_wizard(m_engine, m_store)
        , m_audited(&m_engine, &ui::Engine::audited)
    {
        m_wizard.show();
        // The window manager may still be about to start.
        for (int i = 0; i < 3 && !m_wizard.isActiveWindow(); ++i) {
            m_wizard.activateWindow();
            m_isActive = QTest::qWaitForWindowActive(&m_wizard);
        }
    }

    ui::SetupWizard &wizard() { return m_wizard; }
    ui::SetupContext &context() { return m_wizard.context(); }
    const ui::Wishes &wishes() { return context().wishes(); }
    const DomainName &domain() const { return m_domain; }
    ui::DraftStore &store() { return m_store; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString page()
    {
        return m_wizard.currentId() >= 0 ? ui::setupRows()[m_wizard.currentId()].id : QString();
    }
    template <class Page>
    Page *as(const char *id)
    {
        return static_cast<Page *>(m_wizard.setupPage(QString::fromLatin1(id)));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_wizard, key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    /// Goes there with the Tab key, as somebody without a mouse does. \return whether it can be reached
    bool tabTo(const QWidget *target)
    {
        for (int i = 0; i < 120; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus == target || (focus && focus->focusProxy() == target))
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    QWidget *named(const QString &accessibleName)
    {
        for (QWidget *widget : m_wizard.currentPage()->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    QRadioButton *radio(const QString &text)
    {
        for (QRadioButton *button : m_wizard.currentPage()->findChildren<QRadioButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    /// The next page. \return its id, or what stands against it
    QString forward()
    {
        const int before = m_wizard.currentId();
        key(Qt::Key_Right, Qt::AltModifier);
        return m_wizard.currentId() == before ? u"stays: "_s + texts() : page();
    }
    QString back()
    {
        key(Qt::Key_Left, Qt::AltModifier);
        return page();
    }
    bool waitForAudit() { return !m_audited.isEmpty() || m_audited.wait(20000); }
    QString texts()
    {
        QStringList shown;
        for (const QLabel *label : m_wizard.currentPage()->findChildren<QLabel *>()) {
            if (label->isVisible())
                shown.append(label->text());
        }
        return shown.join(u'\n');
    }
    /// Types the domain and waits until it has been looked at.
    QString begin()
    {
        type(m_domain.toString());
        const QString id = forward();
        return waitForAudit() ? id : u"no audit"_s;
    }
    /// Walks to the review and waits for the plan.
    QString toReview()
    {
        QString id = page();
        while (id != u"review"_s && !id.startsWith(u"stays"_s))
            id = forward();
        ui::PlanView *view = as<ui::ReviewPage>("review")->view();
        if (!QTest::qWaitFor([&] { return view->problem().isEmpty() || brake()->isVisible(); }, 20000))
            return u"no plan: "_s + view->problem();
        return id;
    }
    QCheckBox *brake() { return as<ui::ReviewPage>("review")->view()->findChild<QCheckBox *>(); }
    const ui::PlanResult &result() { return *as<ui::ReviewPage>("review")->view()->result(); }
    /// The values that a set would hold, as forms want them; "-" where it is not touched.
    QStringList planned(dns::RecordType type, const QString &name)
    {
        QStringList values;
        for (const plan::Change &change : result().plan.changes) {
            if (change.type != type || ui::relativeName(change.name, m_domain) != name)
                continue;
            for (const QByteArray &rdata : change.now)
                values.append(ui::formValue(change.type, rdata));
        }
        values.sort();
        return values.isEmpty() ? QStringList{u"-"_s} : values;
    }

private:
    cli::LookupSettings settingsFor(const QByteArray &domain, const QByteArray &records)
    {
        QFile file(m_folder.filePath(u"test.zone"_s));
        cli::LookupSettings settings;
        if (file.open(QIODevice::WriteOnly)) {
            file.write("$ORIGIN " + domain + ".\n" + kHead + records);
            settings.zoneFiles = {file.fileName()};
        }
        return settings;
    }

    QTemporaryDir m_folder;
    cli::Checked<std::unique_ptr<cli::Language>> m_language;
    DomainName m_domain;
    window::CoreEngine m_engine;
    ui::DraftStore m_store;
    ui::SetupWizard m_wizard;
    QSignalSpy m_audited;
    bool m_isActive = false;
};

using dns::RecordType;

} // namespace

class SetupTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void newDomainWithGoogle();
    void moveBetweenProviders();
    void ownTwoServers();
    void parkedDomain();
    void brokenSpf();
    void backLosesNothing();
    void providerOfTheList();
    void draftIsResumed();
    void offlineKeepsTheDraft();
    void mistakesAreToldInPlace();
    void helpIsAboutThePage();
    void backupIsAZoneFile();
    void everythingHasAName();
    void shots();
};

void SetupTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void SetupTest::newDomainWithGoogle()
{
    SetupFixture fixture("shop.example", "@ A 203.0.113.80\n");
    QCOMPARE(fixture.begin(), u"purpose"_s);
    QCOMPARE(fixture.forward(), u"provider"_s);
    auto *list = fixture.wizard().currentPage()->findChild<ui::ProviderList *>();
    QVERIFY(fixture.tabTo(list->search()));
    fixture.type(u"smtp.google"_s); // by a part of a server's name
    fixture.key(Qt::Key_Return);
    const auto *preset = fixture.wishes().desired.preset.value();
    QVERIFY(preset);
    QCOMPARE(preset->id, u"google-workspace"_s);
    auto *value = fixture.wizard().currentPage()->findChild<QLineEdit *>(u"dkim.value"_s);
    QVERIFY(value);
    QVERIFY(fixture.tabTo(value));
    fixture.type(u"v=DKIM1"_s);
    QVERIFY(fixture.texts().contains(u"does not look like what Google Workspace shows"_s));
    value->clear();
    fixture.type(kKey);
    QVERIFY(!fixture.texts().contains(u"does not look like"_s));
    QCOMPARE(fixture.forward(), u"servers"_s);
    QCOMPARE(fixture.wishes().mx.rows, (QList<records::MxRow>{{1, u"smtp.google.com"_s}}));
    QCOMPARE(fixture.forward(), u"senders"_s);
    QVERIFY(
        ui::spfDraft(fixture.wishes(), fixture.context().seen()).text().contains("include:_spf.google.com"));
    QCOMPARE(fixture.forward(), u"signatures"_s);
    QCOMPARE(fixture.forward(), u"protection"_s);
    QVERIFY(fixture.radio(u"1. Watch"_s)->isChecked());
    auto *reports = fixture.wizard().currentPage()->findChildren<QLineEdit *>().first();
    QVERIFY(fixture.tabTo(reports));
    fixture.type(u"dmarc@shop.example"_s);
    QCOMPARE(fixture.toReview(), u"review"_s);
    QCOMPARE(fixture.planned(RecordType::Mx, u"@"_s), QStringList{u"1 smtp.google.com"_s});
    const QStringList spf = fixture.planned(RecordType::Txt, u"@"_s);
    QVERIFY2(spf.join(u' ').contains(u"include:_spf.google.com"_s), qPrintable(spf.join(u' ')));
    const QStringList dmarc = fixture.planned(RecordType::Txt, u"_dmarc"_s);
    QVERIFY2(dmarc.join(u' ').contains(u"p=none"_s) &&
                 dmarc.join(u' ').contains(u"mailto:dmarc@shop.example"_s),
             qPrintable(dmarc.join(u' ')));
    QCOMPARE(fixture.planned(RecordType::Txt, u"google._domainkey"_s), QStringList{kKey});
    QVERIFY(!fixture.result().after.has(u"mx.none"_s) && !fixture.result().after.has(u"spf.none"_s));
    QVERIFY(fixture.result().after.score > fixture.result().before.score);
    QCOMPARE(fixture.forward(), u"publish"_s);
    auto *publish = fixture.as<ui::PublishPage>("publish")->view();
    QCOMPARE(publish->cards().size(), fixture.result().plan.changes.size());
    // Each field can be reached and copied without the mouse.
    ui::CopyButton *copy = publish->cards().first()->findChildren<ui::CopyButton *>().at(2);
    QVERIFY(fixture.tabTo(copy));
    fixture.key(Qt::Key_Space);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

void SetupTest::moveBetweenProviders()
{
    SetupFixture fixture(
        "firm.example",
        "@ MX 10 in1-smtp.messagingengine.com.\n@ MX 20 in2-smtp.messagingengine.com.\n"
        "@ TXT \"v=spf1 include:spf.messagingengine.com ~all\"\n@ TXT \"other-service=1234\"\n"
        "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:d@firm.example\"\n");
    QCOMPARE(fixture.begin(), u"purpose"_s);
    QCOMPARE(fixture.forward(), u"provider"_s);
    auto *list = fixture.wizard().currentPage()->findChild<ui::ProviderList *>();
    QVERIFY(fixture.texts().isEmpty() || list->model()->index(0).data().toString().contains(u"Fastmail"_s));
    QVERIFY(fixture.tabTo(list->search()));
    fixture.type(u"mailbox.org"_s);
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.forward(), u"servers"_s);
    QVERIFY(fixture.wishes().mx.rows.first().host.contains(u"mailbox.org"_s));
    QCOMPARE(fixture.forward(), u"senders"_s);
    // The old provider sends no more.
    auto *lines = fixture.wizard().currentPage()->findChild<QTreeWidget *>();
    QVERIFY(fixture.tabTo(lines));
    fixture.key(Qt::Key_Home);
    fixture.key(Qt::Key_Space);
    QVERIFY2(!ui::spfDraft(fixture.wishes(), fixture.context().seen()).text().contains("messagingengine"),
             ui::spfDraft(fixture.wishes(), fixture.context().seen()).text().constData());
    QCOMPARE(fixture.toReview(), u"review"_s);
    // All servers of today go: that is asked twice, and by name.
    QVERIFY2(fixture.texts().contains(u"in1-smtp.messagingengine.com"_s), qPrintable(fixture.texts()));
    QVERIFY(fixture.forward().startsWith(u"stays"_s));
    QVERIFY(fixture.tabTo(fixture.brake()));
    fixture.key(Qt::Key_Space);
    QVERIFY(fixture.brake()->isChecked());
    QVERIFY(fixture.planned(RecordType::Mx, u"@"_s).join(u' ').contains(u"mailbox.org"_s));
    QVERIFY(fixture.planned(RecordType::Txt, u"@"_s).contains(u"other-service=1234"_s)); // foreign text stays
    QCOMPARE(fixture.forward(), u"publish"_s);
    QVERIFY(fixture.as<ui::PublishPage>("publish")->view()->letter().contains(u"mailbox.org"_s));
}

void SetupTest::ownTwoServers()
{
    SetupFixture fixture("own.example", "mx1 A 203.0.114.10\nmx2 A 203.0.115.20\n");
    QCOMPARE(fixture.begin(), u"purpose"_s);
    QCOMPARE(fixture.forward(), u"provider"_s);
    QVERIFY(fixture.forward().startsWith(u"stays"_s)); // nothing is chosen yet, and that is said
    QVERIFY(fixture.texts().contains(u"Choose your provider"_s));
    QVERIFY(fixture.tabTo(fixture.wizard().currentPage()->findChildren<QRadioButton *>().first()));
    fixture.key(Qt::Key_Down); // moves on alone, as nothing is chosen yet
    fixture.key(Qt::Key_Space);
    QVERIFY(fixture.radio(u"Own servers"_s)->isChecked());
    QCOMPARE(fixture.forward(), u"servers"_s);
    auto *editor = fixture.wizard().currentPage()->findChild<ui::MxEditor *>();
    QVERIFY(fixture.tabTo(editor->view()));
    for (const QString &host : {u"mx1.own.example"_s, u"mx2.own.example"_s}) {
        editor->view()->setFocus();
        fixture.key(Qt::Key_Insert);
        fixture.type(host);
        fixture.key(Qt::Key_Return);
    }
    QCOMPARE(fixture.wishes().mx.rows,
             (QList<records::MxRow>{{10, u"mx1.own.example"_s}, {20, u"mx2.own.example"_s}}));
    QTRY_VERIFY(editor->model()->status(1) != ui::Status::Checking);
    QCOMPARE(fixture.toReview(), u"review"_s);
    QCOMPARE(fixture.planned(RecordType::Mx, u"@"_s),
             (QStringList{u"10 mx1.own.example"_s, u"20 mx2.own.example"_s}));
    const QString spf = fixture.planned(RecordType::Txt, u"@"_s).join(u' ');
    QVERIFY2(spf.contains(u"v=spf1 mx"_s), qPrintable(spf));
    QVERIFY(!fixture.result().after.has(u"mx.single"_s));
}

void SetupTest::parkedDomain()
{
    SetupFixture fixture("parked.example", "@ A 203.0.113.80\n");
    QCOMPARE(fixture.begin(), u"purpose"_s);
    QVERIFY(fixture.tabTo(fixture.wizard().currentPage()->findChildren<QRadioButton *>().first()));
    for (int i = 0; i < 3; ++i)
        fixture.key(Qt::Key_Down);
    QVERIFY(fixture.wishes().isParked());
    QCOMPARE(fixture.forward(), u"protection"_s); // what means nothing for it is left out
    QVERIFY(fixture.radio(u"5. Refuse"_s)->isChecked());
    QCOMPARE(fixture.toReview(), u"review"_s);
    QCOMPARE(fixture.planned(RecordType::Mx, u"@"_s), QStringList{u"0 ."_s});
    QCOMPARE(fixture.planned(RecordType::Txt, u"@"_s), QStringList{u"v=spf1 -all"_s});
    const QString dmarc = fixture.planned(RecordType::Txt, u"_dmarc"_s).join(u' ');
    QVERIFY2(dmarc.contains(u"p=reject"_s), qPrintable(dmarc));
}

void SetupTest::brokenSpf()
{
    SetupFixture fixture("broken.example",
                         "@ MX 10 mx1\n@ MX 20 mx2\nmx1 A 203.0.114.10\nmx2 A 203.0.115.20\n"
                         "@ TXT \"v=spf1 mx ~all\"\n@ TXT \"v=spf1 ip4:203.0.113.0/24 -all\"\n");
    QCOMPARE(fixture.begin(), u"purpose"_s);
    QVERIFY(fixture.radio(u"It sends and receives mail"_s)->isChecked());
    QCOMPARE(fixture.forward(), u"provider"_s);
    QVERIFY(fixture.tabTo(fixture.wizard().currentPage()->findChildren<QRadioButton *>().first()));
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Space);
    QVERIFY(fixture.radio(u"A provider that is not in the list"_s)->isChecked());
    QCOMPARE(fixture.forward(), u"servers"_s);
    QCOMPARE(fixture.wishes().mx.rows.size(), 2); // what is published is where editing begins
    QCOMPARE(fixture.forward(), u"senders"_s);
    QVERIFY2(fixture.texts().contains(u"There are 2 SPF records today"_s), qPrintable(fixture.texts()));
    QCOMPARE(fixture.toReview(), u"review"_s);
    const QStringList spf = fixture.planned(RecordType::Txt, u"@"_s);
    QCOMPARE(spf.size(), 1);
    QVERIFY2(spf.first().contains(u"mx"_s) && spf.first().contains(u"ip4:203.0.113.0/24"_s),
             qPrintable(spf.first()));
    QCOMPARE(fixture.planned(RecordType::Mx, u"@"_s), QStringList{u"-"_s}); // nobody wished otherwise
    QVERIFY(fixture.result().before.has(u"spf.multiple"_s));
    QVERIFY(!fixture.result().after.has(u"spf.multiple"_s));
    // A change can be left out, and what comes of the rest is foretold anew.
    auto *view = fixture.as<ui::ReviewPage>("review")->view();
    auto *tree = view->findChild<QTreeWidget *>();
    int row = 0;
    while (row < tree->topLevelItemCount() && !tree->topLevelItem(row)->text(0).endsWith(u"TXT @"_s))
        ++row;
    QVERIFY(row < tree->topLevelItemCount());
    QVERIFY(fixture.tabTo(tree));
    tree->setCurrentItem(tree->topLevelItem(row));
    QSignalSpy planned(view, &ui::PlanView::planned);
    fixture.key(Qt::Key_Space);
    QVERIFY(!planned.isEmpty() || planned.wait(20000)); // it may have come with the key's own events
    QVERIFY(fixture.result().after.has(u"spf.multiple"_s));
    QCOMPARE(view->wanted().size(), view->result()->plan.changes.size() - 1);
}

void SetupTest::backLosesNothing()
{
    SetupFixture fixture("shop.example", "@ A 203.0.113.80\n");
    QCOMPARE(fixture.begin(), u"purpose"_s);
    fixture.forward();
    auto *list = fixture.wizard().currentPage()->findChild<ui::ProviderList *>();
    QVERIFY(fixture.tabTo(list->search()));
    fixture.type(u"fastmail"_s);
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.forward(), u"servers"_s);
    const ui::Wishes before = fixture.wishes();
    QCOMPARE(fixture.back(), u"provider"_s);
    QCOMPARE(fixture.back(), u"purpose"_s);
    QCOMPARE(fixture.back(), u"domain"_s);
    QCOMPARE(fixture.forward(), u"purpose"_s);
    QCOMPARE(fixture.forward(), u"provider"_s);
    QVERIFY(fixture.wishes() == before);
    while (fixture.context().draft().undoStack().canUndo())
        fixture.context().draft().undoStack().undo();
    QVERIFY(!fixture.wishes().desired.preset.isStated());
}

void SetupTest::providerOfTheList()
{
    SetupFixture fixture("shop.example", "@ A 203.0.113.80\n");
    QCOMPARE(fixture.begin(), u"purpose"_s);
    QCOMPARE(fixture.forward(), u"provider"_s);
    auto *list = fixture.wizard().currentPage()->findChild<ui::ProviderList *>();
    // None is chosen in the list: that is asked for, and nothing is wished in its place.
    QVERIFY(fixture.tabTo(fixture.radio(u"The provider chosen in the list"_s)));
    fixture.key(Qt::Key_Space);
    QVERIFY(!fixture.wishes().desired.preset.isStated());
    QVERIFY(fixture.texts().contains(u"Choose your provider"_s));
    QCOMPARE(QApplication::focusWidget(), list->search());
    fixture.type(u"fastmail"_s);
    fixture.key(Qt::Key_Return);
    const ui::Wishes before = fixture.wishes();
    QVERIFY(before.desired.preset.isStated());
    // Chosen once more it stays the same.
    QVERIFY(fixture.tabTo(fixture.radio(u"The provider chosen in the list"_s)));
    fixture.key(Qt::Key_Space);
    QVERIFY(fixture.wishes() == before);
}

void SetupTest::draftIsResumed()
{
    SetupFixture fixture("shop.example", "@ A 203.0.113.80\n");
    QCOMPARE(fixture.begin(), u"purpose"_s);
    ui::Wishes wishes = fixture.wishes();
    wishes.desired.preset = plan::PresetWish{u"proton"_s, {{u"verify.value"_s, u"x"_s}}};
    wishes.mx = wishes.mx.withRow({10, u"mail.protonmail.ch"_s}).withRow({20, u"not a name"_s});
    wishes.mxIsWished = true;
    wishes.desired.purpose = lookup::Purpose{true, false, true};
    wishes.leftOut = {u"MX shop.example."_s};
    wishes.answers.insert(u"mx.single"_s, u"keep"_s);
    fixture.context().draft().change(u"Test"_s, wishes);
    fixture.context().keep();
    const auto kept = fixture.store().load(fixture.domain());
    QVERIFY(kept);
    QVERIFY(kept->wishes == wishes);
    QVERIFY(!fixture.store().load(DomainName::literal("other.example")));
    fixture.wizard().openDomain(fixture.domain());
    QVERIFY(fixture.wishes() == wishes);
    fixture.wizard().restart();
    QVERIFY2(fixture.texts().contains(u"Your draft of"_s), qPrintable(fixture.texts()));
    fixture.context().startAnew();
    QVERIFY(!fixture.wishes().desired.preset.isStated());
    QVERIFY(!fixture.store().load(fixture.domain()));
}

void SetupTest::offlineKeepsTheDraft()
{
    QTemporaryDir folder;
    window::CoreEngine engine(WindowFixture::demonstration(u"offline"_s));
    ui::SetupWizard wizard(engine, ui::DraftStore(folder.path()));
    QSignalSpy audited(&engine, &ui::Engine::audited);
    wizard.openDomain(DomainName::literal("offline.posthorn.example"));
    QVERIFY(audited.wait(20000));
    // What could not be looked up is not taken for absent: the table stays what it was.
    QVERIFY(!wizard.context().wishes().mxIsWished);
    QVERIFY(wizard.context().seen());
    QCOMPARE(wizard.context().seen()->verdict, audit::Verdict::Unknown);
}

void SetupTest::mistakesAreToldInPlace()
{
    SetupFixture fixture("shop.example", "@ A 203.0.113.80\n");
    fixture.type(u"co.uk"_s);
    QVERIFY(fixture.forward().startsWith(u"stays"_s));
    QVERIFY2(fixture.texts().contains(u"co.uk is a suffix"_s), qPrintable(fixture.texts()));
    for (QAbstractButton *button : fixture.wizard().findChildren<QAbstractButton *>()) {
        if (button == fixture.wizard().button(QWizard::NextButton))
            QVERIFY(button->isEnabled());
    }
    QVERIFY(fixture.wizard().isVisible());
}

void SetupTest::helpIsAboutThePage()
{
    SetupFixture fixture("shop.example", "@ A 203.0.113.80\n");
    QStringList helps;
    QString id = fixture.begin();
    for (int i = 0; i < 2; ++i) {
        const QString before = fixture.texts();
        fixture.key(Qt::Key_F1);
        const QString help = static_cast<ui::SetupPage *>(fixture.wizard().currentPage())->help();
        QVERIFY(!before.contains(help) && !helps.contains(help));
        QVERIFY2(fixture.texts().contains(help), qPrintable(id));
        helps.append(help);
        // The button does the same, and again takes it away.
        QTest::mouseClick(fixture.wizard().button(QWizard::HelpButton), Qt::LeftButton);
        QVERIFY(!fixture.texts().contains(help));
        id = fixture.forward();
    }
}

void SetupTest::backupIsAZoneFile()
{
    SetupFixture fixture("firm.example", "@ MX 10 mx1\nmx1 A 203.0.114.10\n@ TXT \"v=spf1 mx ~all\"\n");
    QCOMPARE(fixture.begin(), u"purpose"_s);
    const QString path = fixture.file(u"backup.zone"_s);
    QVERIFY(fixture.as<ui::AtHandPage>("at-hand")->saveBackup(path));
    const dns::ZoneFile read = dns::readZoneFile(path);
    QVERIFY(read.errors.isEmpty());
    const auto isMx = [](const dns::ZoneEntry &entry) { return entry.record.type == RecordType::Mx; };
    QVERIFY(std::any_of(read.entries.begin(), read.entries.end(), isMx));
    QVERIFY(!fixture.as<ui::AtHandPage>("at-hand")->saveBackup(u"/nowhere/backup.zone"_s));
}

void SetupTest::everythingHasAName()
{
    SetupFixture fixture("firm.example", "@ MX 10 mx1\nmx1 A 203.0.114.10\n@ TXT \"v=spf1 mx ~all\"\n"
                                         "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:d@firm.example\"\n");
    QCOMPARE(namelessOf(fixture.wizard()).join(u','), QString());
    QString id = fixture.begin();
    fixture.context().draft().change(u"Test"_s, [&] {
        ui::Wishes wishes = fixture.wishes();
        wishes.desired.preset = plan::Wish<plan::PresetWish>::removal();
        return wishes;
    }());
    for (;;) {
        QVERIFY2(!id.startsWith(u"stays"_s), qPrintable(id));
        QCOMPARE(id + u": "_s + namelessOf(fixture.wizard()).join(u','), id + u": "_s);
        if (id == u"publish"_s)
            break;
        if (id == u"review"_s)
            QCOMPARE(fixture.toReview(), u"review"_s);
        if (id == u"review"_s && fixture.brake()->isVisible())
            fixture.brake()->setChecked(true);
        id = fixture.forward();
    }
}

void SetupTest::shots()
{
    const QByteArray records =
        "@ MX 10 in1-smtp.messagingengine.com.\n@ MX 20 in2-smtp.messagingengine.com.\n"
        "@ TXT \"v=spf1 include:spf.messagingengine.com a ip4:203.0.113.0/24 ~all\"\n@ A 203.0.113.80\n"
        "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:d@firm.example\"\n";
    for (const Look &look : looks()) {
        const Dressed dressed(look);
        SetupFixture fixture("firm.example", records, look.language);
        fixture.wizard().resize(1000, 720);
        QString id = fixture.begin();
        QTest::qWait(0);
        keepShot(fixture.wizard(), u"setup-1-purpose"_s, look);
        fixture.back();
        keepShot(fixture.wizard(), u"setup-0-domain"_s, look);
        fixture.forward();
        fixture.forward();
        auto *list = fixture.wizard().currentPage()->findChild<ui::ProviderList *>();
        fixture.tabTo(list->search());
        fixture.type(u"microsoft"_s);
        fixture.key(Qt::Key_Return);
        keepShot(fixture.wizard(), u"setup-2-provider"_s, look);
        fixture.wizard()
            .currentPage()
            ->findChild<QLineEdit *>(u"mx.host"_s)
            ->setText(u"firm-example.mail.protection.outlook.com"_s);
        int number = 3;
        for (id = fixture.forward(); !id.startsWith(u"stays"_s); id = fixture.forward()) {
            if (id == u"review"_s) {
                fixture.toReview();
                if (fixture.brake()->isVisible())
                    fixture.brake()->setChecked(true);
            }
            keepShot(fixture.wizard(), u"setup-%1-%2"_s.arg(QString::number(number++), id), look);
            if (id == u"publish"_s)
                break;
        }
    }
}

QTEST_MAIN(SetupTest)
#include "setup_test.moc"
