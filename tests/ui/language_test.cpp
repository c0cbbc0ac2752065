// SPDX-License-Identifier: GPL-3.0-or-later
// The language is changed while the window is open, and nothing of the old one is left.
#include "app/window/windowlanguage.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/times.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow/domainpane.h"
#include "ui/settings/settingsdialog.h"
#include "ui/start/startpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSplitter>
#include <QTabBar>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DomainName kBroken = DomainName::literal("broken.posthorn.example");

/// Words that stand there in every language: names of the trade, of records, of languages.
bool isName(const QString &text)
{
    static const QRegularExpression kNames(
        u"^(|[A-Z0-9-]{1,9}|none|Posthorn|[\\d.,: /%]+( ms| s)?|English|Deutsch|esperanto|עברית|American English|Nederlands)$"_s);
    return kNames.match(text).hasMatch();
}

/// Texts of ours that can be read in \a root, without data.
QStringList ownTexts(const QWidget &root)
{
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text() << button->accessibleName();
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts << field->placeholderText() << field->accessibleName();
        else if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            texts << dock->windowTitle();
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts << view->model()->headerData(column, Qt::Horizontal).toString();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts << tabs->tabText(tab);
        texts << widget->toolTip();
    }
    for (const QAction *action : root.findChildren<QAction *>()) {
        if (!action->isSeparator())
            texts << action->text();
    }
    return texts;
}

/// Words of Qt's own, whose catalogue does not know the pseudo-language.
bool isOfQt(const QString &text)
{
    static const QStringList words{u"Save"_s, u"Cancel"_s, u"Restore Defaults"_s, u"Close"_s, u"Float"_s,
                                   u"Undo"_s, u"Redo"_s};
    return words.contains(text);
}

/// Those that are not in the brackets of the pseudo-language.
QStringList leftOver(const QWidget &root)
{
    static const QRegularExpression kDigit(u"^\\d+$"_s);
    QStringList left;
    for (QString text : ownTexts(root)) {
        text.remove(u'&');
        const bool isData = text.contains(u".example"_s) || kDigit.match(text).hasMatch();
        if (!text.contains(u'[') && !isName(text) && !isOfQt(text) && !isData && !left.contains(text))
            left.append(text);
    }
    return left;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void nothingStaysUntranslated();
    void dialogsAreTranslated();
    void germanIsSpoken();
    void countsAreWords();
    void readsFromTheRight();
    void numbersFollow();
    void mnemonicsAreUniqueInGerman();
};

void LanguageTest::cleanup()
{
    window::WindowLanguage().choose(u"en"_s);
}

/// Switched while everything is open: what is left in English was said once and never again.
void LanguageTest::nothingStaysUntranslated()
{
    window::WindowLanguage language;
    language.choose(u"en"_s);
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    for (const ui::Depth depth : {ui::Depth::Plain, ui::Depth::Expert}) {
        fixture.window().setDepth(depth);
        for (const ui::PageRow &row : fixture.view().rows()) {
            fixture.view().openPage(row.id);
            QCoreApplication::processEvents();
        }
        language.choose(u"eo"_s);
        QCoreApplication::processEvents();
        for (const ui::PageRow &row : fixture.view().rows()) {
            fixture.view().openPage(row.id);
            QCoreApplication::processEvents();
            QCOMPARE(leftOver(fixture.window()).join(u" | "_s), QString());
        }
        fixture.window().openStart();
        QCOMPARE(leftOver(fixture.window()).join(u" | "_s), QString());
        fixture.window().openPage(u"overview"_s);
        language.choose(u"en"_s);
        QCoreApplication::processEvents();
        QVERIFY(!says(fixture.window(), u"["_s + u"Ö"_s));
    }
}

void LanguageTest::dialogsAreTranslated()
{
    window::WindowLanguage language;
    language.choose(u"eo"_s);
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    ui::SettingsDialog dialog(fixture.engine(), fixture.settings(), {u"en"_s, u"de"_s});
    dialog.show();
    for (int page = 0; page < dialog.pageCount(); ++page) {
        dialog.openPage(page);
        QCOMPARE(leftOver(dialog).join(u" | "_s), QString());
    }
    ui::HelpWindow help(fixture.window().findChildren<QAction *>());
    help.show();
    QCOMPARE(leftOver(help).join(u" | "_s), QString());
}

void LanguageTest::germanIsSpoken()
{
    window::WindowLanguage language;
    language.choose(u"de"_s);
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    QVERIFY(says(fixture.window(), u"Was zuerst zu tun ist"_s));
    QVERIFY(says(fixture.window(), audit::verdictText(audit::Verdict::Broken)));
    fixture.openArea(lookup::Area::Spf);
    QVERIFY(says(fixture.window(), u"Es gibt mehr als einen SPF-Eintrag"_s));
    // Qt's own catalogue speaks too.
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

void LanguageTest::countsAreWords()
{
    window::WindowLanguage language;
    language.choose(u"de"_s);
    const QDateTime then(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    QCOMPARE(ui::agoText(then, then.addSecs(60)), u"vor 1 Minute"_s);
    QCOMPARE(ui::agoText(then, then.addSecs(7300)), u"vor 2 Stunden"_s);
    language.choose(u"en"_s);
    QCOMPARE(ui::agoText(then, then.addSecs(59)), u"just now"_s);
    QCOMPARE(ui::agoText(then, then.addSecs(119)), u"1 minute ago"_s);
    QCOMPARE(ui::agoText(then, then.addSecs(3 * 86400)), u"3 days ago"_s);
    QCOMPARE(ui::durationText(3600), u"1 hour"_s);
    QCOMPARE(ui::durationText(90), u"90 seconds"_s);
    QCOMPARE(ui::durationText(0), u"0 seconds"_s);
}

void LanguageTest::readsFromTheRight()
{
    window::WindowLanguage language;
    language.choose(u"en"_s);
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    const auto listIsLeft = [&] {
        const QSplitter *parts = fixture.view().splitter();
        return parts->widget(0)->x() < parts->widget(1)->x();
    };
    QVERIFY(listIsLeft());
    language.choose(u"he"_s);
    QTRY_COMPARE(fixture.window().layoutDirection(), Qt::RightToLeft);
    QTest::qWait(0);
    QTRY_VERIFY(!listIsLeft());
    QVERIFY(fixture.window().pane()->mapToGlobal(QPoint()).x() > fixture.view().mapToGlobal(QPoint()).x());
    // Names and records read from the left all the same.
    fixture.window().openStart();
    QCOMPARE(fixture.window().start()->findChild<QLineEdit *>()->layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::numbersFollow()
{
    window::WindowLanguage language;
    language.choose(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    language.choose(u"en"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
}

void LanguageTest::mnemonicsAreUniqueInGerman()
{
    window::WindowLanguage language;
    language.choose(u"de"_s);
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    for (const QMenu *menu : fixture.window().findChildren<QMenu *>()) {
        QStringList seen;
        for (const QAction *action : menu->actions()) {
            const qsizetype at = action->text().indexOf(u'&');
            if (at < 0 || action->isSeparator())
                continue;
            const QString key = action->text().mid(at + 1, 1).toLower();
            QVERIFY2(!seen.contains(key), qPrintable(menu->title() + u": "_s + action->text()));
            seen.append(key);
        }
    }
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
