// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does with the window, over the demonstration's records.
#include "app/cli/language.h"
#include "tests/ui/windowfixture.h"
#include "ui/areas/areapage.h"
#include "ui/areas/findingcard.h"
#include "ui/common/copybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/times.h"
#include "ui/common/valuetable.h"
#include "ui/mainwindow/domainpane.h"
#include "ui/overview/areatile.h"
#include "ui/overview/scorering.h"
#include "ui/start/startpage.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;
using lookup::Area;

namespace {

const DomainName kBroken = DomainName::literal("broken.posthorn.example");
const DomainName kGood = DomainName::literal("good.posthorn.example");

ui::AreaTile *tileOf(QWidget &window, Area area)
{
    for (ui::AreaTile *tile : window.findChildren<ui::AreaTile *>()) {
        if (tile->area() == area)
            return tile;
    }
    return nullptr;
}

/// Opened: a page shows what it has when it is seen.
ui::Page *pageOf(ui::DomainView &view, Area area)
{
    view.openArea(area);
    return view.page(area);
}

/// What was folded away or replaced still has its widgets for a moment.
ui::CopyButton *visibleCopy(ui::DomainView &view, Area area)
{
    for (ui::CopyButton *copy : pageOf(view, area)->findChildren<ui::CopyButton *>()) {
        if (copy->isVisible())
            return copy;
    }
    return nullptr;
}

QTreeView *domainTree(ui::MainWindow &window)
{
    return window.pane()->tree();
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void typedDomainIsChecked();
    void mistakesAreToldAfterEnter();
    void subdomainsAndLookalikesAreHinted();
    void checkedDomainsComplete();
    void overviewTellsItsAge();
    void scoreExplainsItself();
    void domainsAreMoved();
    void expectedIsCopied();
    void diagnosticsNameNoDomain();
    void areasArriveOneByOne();
    void tileOpensItsPage();
    void everyPageShowsItsFindings();
    void findingsUseTheWidthOfTheirCard();
    void cardSaysHowMuchWorkItIs();
    void valueIsCopied();
    void depthUnfoldsTheDetail();
    void failoverIsShown();
    void spfOfAnAddress();
    void selectorFromAHeader();
    void recordsAreSearchedAndCopied();
    void removingIsUndone();
    void severalArePasted();
    void countsAreWords();
    void listIsRemembered();
    void offlineIsNotAbsent();
    void closingInTheMidst();
};

void WindowTest::typedDomainIsChecked()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    auto *field = fixture.window().start()->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"somebody@Good.Posthorn.Example"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(fixture.waitForAudit());
    QCOMPARE(fixture.view().domain(), kGood);
    QVERIFY(fixture.view().isVisible());
    QVERIFY(fixture.window().windowTitle().contains(u"good.posthorn.example"_s));
}

void WindowTest::mistakesAreToldAfterEnter()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    auto *field = fixture.window().start()->findChild<QLineEdit *>();
    const auto told = [&] {
        for (QLabel *label : fixture.window().start()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"co.uk"_s))
                return true;
        }
        return false;
    };
    QTest::keyClicks(field, u"co.uk"_s);
    QVERIFY(!told());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(told());
    QCOMPARE(fixture.window().domains().rowCount(), 0);
}

void WindowTest::subdomainsAndLookalikesAreHinted()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    auto *field = fixture.window().start()->findChild<QLineEdit *>();
    field->setText(u"www.example.org"_s);
    QVERIFY(says(fixture.window(), u"will check www.example.org"_s));
    QVERIFY(says(fixture.window(), u"example.org instead"_s));
    field->setText(u"example.org"_s);
    QVERIFY(!says(fixture.window(), u"instead"_s));
    field->setText(u"ex\u0430mple.org"_s); // a Cyrillic letter
    QVERIFY(says(fixture.window(), u"(Cyrillic, Latin)"_s));
    field->setText(u"müller.de"_s);
    QVERIFY(says(fixture.window(), u"müller.de (xn--mller-kva.de)"_s));
    QVERIFY(!says(fixture.window(), u"mixes letters"_s));
}

void WindowTest::checkedDomainsComplete()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    QVERIFY(fixture.openAndWait(kGood));
    fixture.window().openStart();
    const auto *field = fixture.window().start()->findChild<QLineEdit *>();
    QVERIFY(field->completer());
    field->completer()->setCompletionPrefix(u"posthorn"_s); // also in the midst of the name
    QCOMPARE(field->completer()->completionCount(), 1);
}

void WindowTest::overviewTellsItsAge()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    const auto age = [&] {
        return ui::agoText(fixture.audit(kGood).seen.checkedAt, QDateTime::currentDateTimeUtc());
    };
    QVERIFY(fixture.openAndWait(kGood));
    const QString before = age(); // a minute may end meanwhile
    const auto isSaid = [&](const QString &ago) {
        return says(*fixture.view().page(u"overview"_s), u"Checked %1 ("_s.arg(ago));
    };
    QVERIFY2(isSaid(before) || isSaid(age()), qPrintable(before));
}

void WindowTest::scoreExplainsItself()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    auto *ring = fixture.view().page(u"overview"_s)->findChild<ui::ScoreRing *>();
    QVERIFY(ring->accessibleName().contains(QString::number(*fixture.audit(kBroken).score) + u" of 100"_s));
    QVERIFY(!says(fixture.window(), u"Points by rule set"_s));
    ring->setFocus();
    QTest::keyClick(ring, Qt::Key_Space);
    QVERIFY(says(fixture.window(), u"Points by rule set"_s));
}

void WindowTest::domainsAreMoved()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    QVERIFY(fixture.openAndWait(kGood));
    QVERIFY(fixture.openAndWait(kBroken));
    actionOf(fixture.window(), u"Alt+Up"_s)->trigger();
    QCOMPARE(fixture.window().domains().rowOf(kBroken), 0);
    QCOMPARE(fixture.window().pane()->current(), kBroken);
    QCOMPARE(fixture.view().domain(), kBroken);
    actionOf(fixture.window(), u"Alt+Up"_s)->trigger(); // there is nowhere to go
    actionOf(fixture.window(), u"Ctrl+Z"_s)->trigger();
    QCOMPARE(fixture.window().domains().rowOf(kBroken), 1);
}

void WindowTest::expectedIsCopied()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    const ui::Page *page = fixture.openArea(Area::Dmarc);
    QVERIFY(says(*page, u"Found:"_s));
    QVERIFY2(says(*page, u"Expected:"_s), qPrintable(visibleText(*page)));
    for (ui::CopyButton *copy : page->findChildren<ui::CopyButton *>()) {
        if (copy->isVisible() && copy->accessibleName() == u"Copy what is expected"_s)
            copy->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mailto:dmarc@broken.posthorn.example"_s);
}

void WindowTest::diagnosticsNameNoDomain()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    fixture.settings().setNetwork({{u"https://me:secret@dns.example/q?token=1"_s}, std::chrono::seconds(5)});
    fixture.window().actions()->action(ui::Command::Diagnostics)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"Qt "_s));
    QVERIFY(text.contains(u"https://dns.example/q"_s));
    QVERIFY(!text.contains(u"secret"_s) && !text.contains(u"token"_s) &&
            !text.contains(u"posthorn.example"_s));
}

void WindowTest::areasArriveOneByOne()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QSignalSpy seen(&fixture.engine(), &ui::Engine::areaSeen);
    QVERIFY(fixture.openAndWait(kBroken));
    QVERIFY(seen.size() >= 5);
    // Nothing is said of an area before it was seen.
    const auto first = seen.first().first().value<audit::Audit>();
    for (const audit::Finding &finding : first.findings)
        QVERIFY2(first.seen.areas.contains(finding.area), qPrintable(finding.id));
}

void WindowTest::tileOpensItsPage()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    ui::AreaTile *tile = tileOf(fixture.window(), Area::Spf);
    QVERIFY(tile);
    QCOMPARE(tile->status(), ui::Status::Bad);
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Space);
    QVERIFY(fixture.view().page(Area::Spf)->isVisible());
}

void WindowTest::everyPageShowsItsFindings()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    const audit::Audit &audit = fixture.audit(kBroken);
    QVERIFY(!audit.findings.isEmpty());
    for (const audit::Finding &finding : audit.findings) {
        const ui::Page *page = pageOf(fixture.view(), finding.area);
        QVERIFY2(page, qPrintable(finding.id));
        bool shown = false;
        for (const QLabel *label : page->findChildren<QLabel *>())
            shown = shown || label->text().startsWith(audit::textOf(finding).title);
        QVERIFY2(shown, qPrintable(finding.id));
    }
}

void WindowTest::findingsUseTheWidthOfTheirCard()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    const audit::Audit &audit = fixture.audit(kBroken);
    for (audit::Finding finding : audit.findings) {
        finding.evidence.clear(); // as of most that is well
        for (const ui::Depth depth : {ui::Depth::Plain, ui::Depth::Expert}) {
            ui::FindingCard card(finding, audit, depth);
            card.resize(900, 300);
            card.show();
            const auto labels = card.findChildren<ui::PlainLabel *>();
            QTRY_VERIFY2(labels.first()->width() > card.width() * 3 / 4, qPrintable(finding.id));
        }
    }
}

void WindowTest::cardSaysHowMuchWorkItIs()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    const auto says = [&](const QString &id) {
        for (const audit::Finding &finding : fixture.audit(kBroken).findings) {
            if (finding.id != id)
                continue;
            const ui::FindingCard card(finding, fixture.audit(kBroken), ui::Depth::Plain);
            for (const auto *label : card.findChildren<ui::PlainLabel *>()) {
                if (label->text().startsWith(u"Whose move"_s))
                    return label->text();
            }
        }
        return QString();
    };
    QVERIFY2(says(u"spf.multiple"_s).endsWith(u"about 10 minutes"_s), qPrintable(says(u"spf.multiple"_s)));
    // To look again later is no work.
    QCOMPARE(says(u"smtp.lookup-failed"_s), u"Whose move: you"_s);
}

void WindowTest::valueIsCopied()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    actionOf(fixture.window(), u"Ctrl+2"_s)->trigger();
    fixture.view().openArea(Area::Spf);
    ui::CopyButton *copy = nullptr;
    QTRY_VERIFY((copy = visibleCopy(fixture.view(), Area::Spf)));
    const QString label = copy->text();
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"v=spf1"_s));
    QVERIFY(copy->text() != label);
    QTRY_COMPARE(copy->text(), label);
}

void WindowTest::depthUnfoldsTheDetail()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    const ui::Page *page = fixture.openArea(Area::Spf);
    const auto showsSource = [&] { return says(*page, u"RFC 7208 §"_s); };
    const auto showsRaw = [&] { return says(*page, u";; ANSWER SECTION:"_s); };
    QVERIFY(!showsSource() && !showsRaw());
    for (QToolButton *fold : page->findChildren<QToolButton *>()) {
        if (fold->isVisible() && fold->isCheckable())
            fold->click();
    }
    QVERIFY(showsSource() && !showsRaw());
    actionOf(fixture.window(), u"Ctrl+2"_s)->trigger();
    QTRY_VERIFY(showsSource() && showsRaw());
    QCOMPARE(fixture.settings().depth(), ui::Depth::Expert);
    actionOf(fixture.window(), u"Ctrl+1"_s)->trigger();
    QTRY_VERIFY(!showsSource() && !showsRaw());
}

void WindowTest::failoverIsShown()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    QVERIFY(fixture.openAndWait(kGood));
    fixture.view().openArea(Area::Mx);
    const ui::Page *page = pageOf(fixture.view(), Area::Mx);
    auto *table = page->findChild<ui::ValueTable *>();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    const auto says = [&](const QString &text) {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(says(u"Mail goes to mx1.good.posthorn.example."_s));
    table->item(0, 0)->setCheckState(Qt::Unchecked);
    QVERIFY(says(u"Mail goes to mx2.good.posthorn.example."_s));
    table->item(1, 0)->setCheckState(Qt::Unchecked);
    QVERIFY(says(u"Nobody takes the mail."_s));
}

void WindowTest::spfOfAnAddress()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    QVERIFY(fixture.openAndWait(kGood));
    fixture.view().openArea(Area::Spf);
    const ui::Page *page = pageOf(fixture.view(), Area::Spf);
    const auto fields = page->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    const auto says = [&](const QString &text) {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    };
    fields[0]->setText(u"nonsense"_s);
    QTest::keyClick(fields[0], Qt::Key_Return);
    QVERIFY(says(u"“nonsense” is no address"_s));
    fields[0]->setText(u"192.175.48.10"_s); // mx1
    QTest::keyClick(fields[0], Qt::Key_Return);
    QTRY_VERIFY(says(u"Result: pass, by mx"_s));
    fields[0]->setText(u"198.51.100.9"_s);
    QTest::keyClick(fields[0], Qt::Key_Return);
    QTRY_VERIFY(says(u"Result: fail"_s));
    QVERIFY(page->findChild<QProgressBar *>()->text().contains(u"of 10 look-ups"_s));
}

void WindowTest::selectorFromAHeader()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    QVERIFY(fixture.openAndWait(kGood));
    fixture.view().openArea(Area::Dkim);
    QGuiApplication::clipboard()->setText(
        u"From: a@good.posthorn.example\nDKIM-Signature: v=1; a=rsa-sha256;\n"
        " d=good.posthorn.example; s=fresh; h=from; bh=x; b=y\n\nbody"_s);
    QSignalSpy audited(&fixture.engine(), &ui::Engine::audited);
    for (QPushButton *button : pageOf(fixture.view(), Area::Dkim)->findChildren<QPushButton *>()) {
        if (button->text().contains(u"clipboard"_s))
            button->click();
    }
    QVERIFY(audited.wait(10000));
    const auto &selectors = fixture.audit(kGood).seen.dkim->selectors;
    QVERIFY(std::any_of(selectors.begin(), selectors.end(),
                        [](const auto &selector) { return selector.selector == u"fresh"_s; }));
}

void WindowTest::recordsAreSearchedAndCopied()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    QVERIFY(fixture.openAndWait(kGood));
    fixture.view().openPage(u"records"_s);
    const ui::Page *page = fixture.view().currentPage();
    auto *table = page->findChild<QTableView *>();
    const int all = table->model()->rowCount();
    QVERIFY(all > 5);
    auto *search = page->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"v=DMARC1"_s);
    QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
    for (QAction *action : table->actions()) {
        if (action->text() == u"Zone line"_s)
            action->trigger();
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        u"_dmarc.good.posthorn.example. 3600 IN TXT \"v=DMARC1"_s));
    search->setText(u"no such text anywhere"_s);
    QCOMPARE(table->model()->rowCount(), 0);
}

void WindowTest::removingIsUndone()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    QVERIFY(fixture.openAndWait(kGood));
    QVERIFY(fixture.openAndWait(kBroken));
    QTreeView *tree = domainTree(fixture.window());
    tree->setCurrentIndex(fixture.window().domains().index(0, 0));
    tree->setFocus();
    actionOf(fixture.window(), u"Del"_s)->trigger();
    QCOMPARE(fixture.window().domains().rowCount(), 1);
    QVERIFY(fixture.window().domains().rowOf(kGood) < 0);
    actionOf(fixture.window(), u"Ctrl+Z"_s)->trigger();
    QCOMPARE(fixture.window().domains().rowOf(kGood), 0);
    QVERIFY(fixture.window().domains().at(0).last); // what was known comes back with it
    actionOf(fixture.window(), u"Ctrl+Shift+Z"_s)->trigger();
    QVERIFY(fixture.window().domains().rowOf(kGood) < 0);
}

void WindowTest::severalArePasted()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    QGuiApplication::clipboard()->setText(
        u"good.posthorn.example, broken.posthorn.example\nco.uk good.posthorn.example"_s);
    actionOf(fixture.window(), u"Ctrl+Shift+V"_s)->trigger();
    QCOMPARE(fixture.window().domains().rowCount(), 2);
    bool told = false;
    for (const QLabel *label : fixture.window().findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(u"clipboard"_s));
    QVERIFY(told);
}

/// The translation is found, in English too: nobody reads "1 domain(s)".
void WindowTest::countsAreWords()
{
    const auto english = cli::Language::choose(u"en"_s);
    QVERIFY(english.has_value());
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    const auto texts = [&] {
        QStringList shown;
        for (const QLabel *label : fixture.window().findChildren<QLabel *>())
            shown.append(label->text());
        return shown.join(u'\n');
    };
    QVERIFY2(texts().contains(u"8 problems, 3 warnings, 3 things that could be better"_s),
             qPrintable(texts()));
    domainTree(fixture.window())->setFocus();
    actionOf(fixture.window(), u"Del"_s)->trigger();
    QVERIFY2(texts().contains(u"Removed 1 domain from the list."_s), qPrintable(texts()));
}

void WindowTest::listIsRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"posthorn.ini"_s);
    {
        ui::SettingsStore settings(file);
        ui::DomainList list;
        ui::DomainState state;
        state.domain = kGood;
        state.remembered = audit::Verdict::Fair;
        state.rememberedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
        list.insert(0, state);
        settings.setDomains(list);
    }
    const ui::SettingsStore settings(file);
    const auto domains = settings.domains();
    QCOMPARE(domains.size(), 1);
    QCOMPARE(domains[0].domain, kGood);
    QCOMPARE(domains[0].remembered, audit::Verdict::Fair);
    QCOMPARE(domains[0].rememberedAt, QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC));
    QVERIFY(!domains[0].shown()); // an old verdict is no audit
}

void WindowTest::offlineIsNotAbsent()
{
    WindowFixture fixture(WindowFixture::demonstration(u"offline"_s));
    const DomainName offline = DomainName::literal("offline.posthorn.example");
    QVERIFY(fixture.openAndWait(offline));
    QCOMPARE(fixture.audit(offline).verdict, audit::Verdict::Unknown);
    ui::AreaTile *tile = tileOf(fixture.window(), Area::Spf);
    QCOMPARE(tile->status(), ui::Status::Unknown);
    QVERIFY(tile->accessibleName().endsWith(ui::statusText(ui::Status::Unknown))); // and no "no record"
}

void WindowTest::closingInTheMidst()
{
    auto fixture = std::make_unique<WindowFixture>(WindowFixture::demonstration(u"broken"_s));
    fixture->window().openDomain(kBroken);
    fixture->window().close();
    fixture.reset();
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
