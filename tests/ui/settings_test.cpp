// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen stays chosen, and nothing unusable is taken.
#include "tests/ui/windowfixture.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;
using lookup::Area;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void defaultsAreTheDocumentedOnes();
    void nonsenseInTheFileIsBounded();
    void laterVersionIsNotWritten();
    void changesAreTold();
    void wrongResolverIsRefused();
    void choicesAreStored();
    void defaultsCanBeRestored();
    void pagesAreSearched();
    void cancelChangesNothing();
};

void SettingsTest::everythingComesBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"posthorn.ini"_s);
    lookup::AreaSet areas = ui::SettingsStore::defaultAreas();
    areas.remove(Area::Dkim);
    areas.insert(Area::Reputation);
    {
        ui::SettingsStore store(file);
        store.setNetwork({{u"192.0.2.1"_s, u"https://dns.example/q"_s}, std::chrono::seconds(9)});
        store.setAreas(areas);
        store.setDepth(ui::Depth::Expert);
        store.setColorScheme(ui::ColorScheme::Dark);
        store.setLanguage(u"de"_s);
        store.setState(u"window"_s, QByteArray("\0\1\2", 3));
    }
    const ui::SettingsStore store(file);
    QCOMPARE(store.network().resolvers, QStringList({u"192.0.2.1"_s, u"https://dns.example/q"_s}));
    QCOMPARE(store.network().timeout, std::chrono::milliseconds(9000));
    QCOMPARE(store.areas(), areas);
    QCOMPARE(store.depth(), ui::Depth::Expert);
    QCOMPARE(store.colorScheme(), ui::ColorScheme::Dark);
    QCOMPARE(store.language(), u"de"_s);
    QCOMPARE(store.state(u"window"_s), QByteArray("\0\1\2", 3));
}

void SettingsTest::defaultsAreTheDocumentedOnes()
{
    QTemporaryDir folder;
    const ui::SettingsStore store(folder.filePath(u"posthorn.ini"_s));
    QCOMPARE(store.network(), ui::NetworkChoice());
    QVERIFY(!store.areas().contains(Area::Reputation)); // others would learn what is looked up
    QVERIFY(store.areas().contains(Area::Spf));
    QCOMPARE(store.depth(), ui::Depth::Plain);
    QCOMPARE(store.colorScheme(), ui::ColorScheme::System);
}

void SettingsTest::nonsenseInTheFileIsBounded()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"posthorn.ini"_s);
    {
        QSettings raw(file, QSettings::IniFormat);
        raw.setValue(u"network/timeout"_s, 999999);
        raw.setValue(u"view/depth"_s, u"deepest"_s);
        raw.setValue(u"checks/without"_s, QStringList{u"nothing-like-that"_s});
        raw.beginWriteArray(u"domains"_s);
        raw.setArrayIndex(0);
        raw.setValue(u"name"_s, u"not a name"_s + QString(300, u'x'));
        raw.setArrayIndex(1);
        raw.setValue(u"name"_s, u"example.org"_s);
        raw.endArray();
    }
    const ui::SettingsStore store(file);
    QCOMPARE(store.network().timeout, std::chrono::milliseconds(300000));
    QCOMPARE(store.depth(), ui::Depth::Plain);
    QCOMPARE(store.areas(), ui::SettingsStore::defaultAreas());
    QCOMPARE(store.domains().size(), 1);
}

void SettingsTest::laterVersionIsNotWritten()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"posthorn.ini"_s);
    {
        QSettings raw(file, QSettings::IniFormat);
        raw.setValue(u"schema"_s, 99);
        raw.setValue(u"view/language"_s, u"de"_s);
    }
    {
        ui::SettingsStore store(file);
        QVERIFY(store.isReadOnly());
        QCOMPARE(store.language(), u"de"_s);
        store.setLanguage(u"en"_s);
        store.setDomains(ui::DomainList());
    }
    const QSettings raw(file, QSettings::IniFormat);
    QCOMPARE(raw.value(u"schema"_s).toInt(), 99);
    QCOMPARE(raw.value(u"view/language"_s).toString(), u"de"_s);
}

void SettingsTest::changesAreTold()
{
    QTemporaryDir folder;
    ui::SettingsStore store(folder.filePath(u"posthorn.ini"_s));
    QSignalSpy language(&store, &ui::SettingsStore::languageChanged);
    QSignalSpy scheme(&store, &ui::SettingsStore::colorSchemeChanged);
    store.setLanguage(u"de"_s);
    store.setLanguage(u"de"_s);
    store.setColorScheme(ui::ColorScheme::Dark);
    store.setColorScheme(ui::ColorScheme::Dark);
    QCOMPARE(language.size(), 1);
    QCOMPARE(scheme.size(), 1);
}

void SettingsTest::wrongResolverIsRefused()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    ui::SettingsDialog dialog(fixture.engine(), fixture.settings(), {u"en"_s});
    dialog.show();
    for (QRadioButton *button : dialog.findChildren<QRadioButton *>())
        button->setChecked(true); // the last: a list
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"192.0.2.1\nno resolver at all"_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(says(dialog, u"“no resolver at all” is no resolver"_s));
    QVERIFY(fixture.settings().network().resolvers.isEmpty());
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"192.0.2.1"_s);
    dialog.accept();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(fixture.settings().network().resolvers, QStringList{u"192.0.2.1"_s});
}

void SettingsTest::choicesAreStored()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    ui::SettingsDialog dialog(fixture.engine(), fixture.settings(), {u"en"_s, u"de"_s});
    const auto boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 3);
    boxes[0]->setCurrentIndex(boxes[0]->findData(u"de"_s));
    boxes[2]->setCurrentIndex(1);
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text().startsWith(u"DKIM"_s))
            box->setChecked(false);
    }
    dialog.accept();
    QCOMPARE(fixture.settings().language(), u"de"_s);
    QCOMPARE(fixture.settings().depth(), ui::Depth::Expert);
    QVERIFY(!fixture.settings().areas().contains(Area::Dkim));
    QVERIFY(fixture.settings().areas().contains(Area::Spf));
    // The window follows at once.
    QVERIFY(fixture.window().actions()->action(ui::Command::Expert)->isChecked());
}

void SettingsTest::defaultsCanBeRestored()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    fixture.settings().setAreas({Area::Spf});
    ui::SettingsDialog dialog(fixture.engine(), fixture.settings(), {u"en"_s});
    dialog.openPage(2);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    dialog.accept();
    QCOMPARE(fixture.settings().areas(), ui::SettingsStore::defaultAreas());
}

void SettingsTest::pagesAreSearched()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    ui::SettingsDialog dialog(fixture.engine(), fixture.settings(), {u"en"_s});
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"resolvers, in order"_s);
    int left = 0;
    for (int row = 0; row < list->count(); ++row)
        left += !list->item(row)->isHidden();
    QCOMPARE(left, 1);
    QVERIFY(dialog.findChild<QPlainTextEdit *>()->isVisible()); // the page that has it is open
}

void SettingsTest::cancelChangesNothing()
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    ui::SettingsDialog dialog(fixture.engine(), fixture.settings(), {u"en"_s, u"de"_s});
    dialog.show();
    dialog.findChildren<QComboBox *>()[0]->setCurrentIndex(2);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(fixture.settings().language(), QString());
}

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
