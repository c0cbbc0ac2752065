// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be reached by keyboard says what it is; colours can be told apart.
#include "tests/ui/names.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/status.h"
#include "ui/mainwindow/domainpane.h"
#include "ui/overview/areatile.h"
#include "ui/overview/scorering.h"
#include "ui/settings/settingsdialog.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTreeView>

#include <cmath>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;
using ui::Status;

namespace {

const DomainName kBroken = DomainName::literal("broken.posthorn.example");
constexpr std::array kStatuses{Status::Ok, Status::Advice, Status::Warn, Status::Bad, Status::Unknown};

struct Linear
{
    double r, g, b;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Linear linear(const QColor &color)
{
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

/// WCAG 2.2, 1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const Linear l = linear(color);
        return 0.2126 * l.r + 0.7152 * l.g + 0.0722 * l.b;
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

enum class Sight
{
    Normal,
    Deuteranopia,
    Protanopia
};

/// Viénot, Brettel, Mollon 1999: dichromats' view, in linear RGB.
Linear seenWith(Sight sight, const QColor &color)
{
    const Linear l = linear(color);
    if (sight == Sight::Deuteranopia)
        return {0.29275 * l.r + 0.70725 * l.g, 0.29275 * l.r + 0.70725 * l.g,
                -0.02234 * l.r + 0.02234 * l.g + l.b};
    if (sight == Sight::Protanopia)
        return {0.11238 * l.r + 0.88762 * l.g, 0.11238 * l.r + 0.88762 * l.g,
                0.00401 * l.r - 0.00401 * l.g + l.b};
    return l;
}

/// CIE 1976 ΔE between two colours as somebody sees them.
double distance(Sight sight, const QColor &a, const QColor &b)
{
    const auto lab = [&](const QColor &color) {
        const Linear l = seenWith(sight, color);
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double x = f((0.4124 * l.r + 0.3576 * l.g + 0.1805 * l.b) / 0.9505);
        const double y = f(0.2126 * l.r + 0.7152 * l.g + 0.0722 * l.b);
        const double z = f((0.0193 * l.r + 0.1192 * l.g + 0.9505 * l.b) / 1.089);
        return Linear{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const Linear p = lab(a);
    const Linear q = lab(b);
    return std::hypot(p.r - q.r, p.g - q.g, p.b - q.b);
}

QPalette paletteOn(const QColor &ground, const QColor &text)
{
    QPalette palette(ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasAName();
    void preferencesHaveNames();
    void rolesAndStatesAreTold();
    void tabReachesEverything();
    void mnemonicsAreUnique();
    void statusesCanBeTold_data();
    void statusesCanBeTold();
    void grounds_data();
    void grounds();
};

void AccessibilityTest::everythingHasAName()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QCOMPARE(namelessOf(fixture.window()).join(u','), QString());
    QVERIFY(fixture.openAndWait(kBroken));
    fixture.window().setDepth(ui::Depth::Expert);
    for (const ui::PageRow &row : fixture.view().rows()) {
        fixture.view().openPage(row.id);
        QCOMPARE(namelessOf(fixture.window()).join(u','), QString());
    }
}

void AccessibilityTest::preferencesHaveNames()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    ui::SettingsDialog dialog(fixture.engine(), fixture.settings(), {u"en"_s});
    dialog.show();
    for (int page = 0; page < dialog.pageCount(); ++page) {
        dialog.openPage(page);
        QCOMPARE(namelessOf(dialog).join(u','), QString());
    }
}

void AccessibilityTest::rolesAndStatesAreTold()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    const auto *overview = fixture.view().page(u"overview"_s);
    auto *ring = overview->findChild<ui::ScoreRing *>();
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(ring);
    QCOMPARE(told->role(), QAccessible::CheckBox); // pressed or not: Qt says so of every such button
    QVERIFY(!told->state().checked);
    ring->click();
    QVERIFY(told->state().checked);
    for (ui::AreaTile *tile : overview->findChildren<ui::AreaTile *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(tile);
        QCOMPARE(interface->role(), QAccessible::Button);
        QVERIFY(interface->state().focusable);
        // The state is in the name: shape and colour say nothing to those who listen.
        QVERIFY2(interface->text(QAccessible::Name).contains(ui::statusText(tile->status())),
                 qPrintable(interface->text(QAccessible::Name)));
    }
    QAccessibleInterface *list =
        QAccessible::queryAccessibleInterface(fixture.view().findChild<QListWidget *>());
    QCOMPARE(list->role(), QAccessible::List);
}

namespace {

/// The focusable widgets that can be seen; a scroll bar is moved by what it belongs to.
QSet<QWidget *> reachable(QWidget &window)
{
    QSet<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesTab = widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                              (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                              widget->window() == &window;
        if (takesTab && !qobject_cast<QScrollBar *>(widget) && !qobject_cast<QTabBar *>(widget))
            found.insert(widget);
    }
    return found;
}

} // namespace

void AccessibilityTest::tabReachesEverything()
{
    WindowFixture fixture(WindowFixture::demonstration(u"broken"_s));
    QVERIFY(fixture.openAndWait(kBroken));
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    for (const ui::PageRow &row : fixture.view().rows()) {
        fixture.view().openPage(row.id);
        QCoreApplication::processEvents();
        QSet<QWidget *> missing = reachable(fixture.window());
        const auto steps = missing.size() * 2 + 10;
        fixture.window().pane()->tree()->setFocus();
        for (qsizetype i = 0; i < steps && !missing.isEmpty(); ++i) {
            QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            missing.remove(focused);
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        QStringList names;
        for (QWidget *widget : std::as_const(missing))
            names.append(QString::fromLatin1(widget->metaObject()->className()));
        QCOMPARE(row.id + u": "_s + names.join(u','), row.id + u": "_s);
    }
}

void AccessibilityTest::mnemonicsAreUnique()
{
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

void AccessibilityTest::grounds_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("white") << paletteOn(Qt::white, Qt::black);
    QTest::newRow("grey") << paletteOn(QColor(0xef, 0xef, 0xef), Qt::black);
    QTest::newRow("dark") << paletteOn(QColor(0x23, 0x26, 0x29), Qt::white);
}

void AccessibilityTest::grounds()
{
    QFETCH(QPalette, palette);
    const QColor ground = palette.color(QPalette::Window);
    for (const Status status : kStatuses) {
        const double ratio = contrast(ui::statusColor(status, palette), ground);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(ui::statusText(status)).arg(ratio)));
    }
}

void AccessibilityTest::statusesCanBeTold_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("sight");
    for (const auto &[name, palette] : {std::pair{"light", paletteOn(Qt::white, Qt::black)},
                                        std::pair{"dark", paletteOn(QColor(0x23, 0x26, 0x29), Qt::white)}}) {
        QTest::addRow("%s, normal", name) << palette << static_cast<int>(Sight::Normal);
        QTest::addRow("%s, deuteranopia", name) << palette << static_cast<int>(Sight::Deuteranopia);
        QTest::addRow("%s, protanopia", name) << palette << static_cast<int>(Sight::Protanopia);
    }
}

/// Colour is only the third cue, after word and shape; still good, warning and problem differ for everybody.
void AccessibilityTest::statusesCanBeTold()
{
    QFETCH(QPalette, palette);
    QFETCH(int, sight);
    constexpr std::array kJudging{Status::Ok, Status::Warn, Status::Bad};
    for (size_t i = 0; i < kJudging.size(); ++i) {
        for (size_t j = i + 1; j < kJudging.size(); ++j) {
            const double apart = distance(static_cast<Sight>(sight), ui::statusColor(kJudging[i], palette),
                                          ui::statusColor(kJudging[j], palette));
            QVERIFY2(
                apart >= 20,
                qPrintable(u"%1 and %2: %3"_s.arg(ui::statusText(kJudging[i]), ui::statusText(kJudging[j]))
                               .arg(apart)));
        }
    }
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
