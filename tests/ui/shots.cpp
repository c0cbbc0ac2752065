// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every screen: shots FOLDER [--language CODE] [--dark] [--prefix WORD]. Doubled by
// QT_SCALE_FACTOR=2.
#include "app/cli/demo.h"
#include "app/window/windowlanguage.h"
#include "core/report/auditjson.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/colorscheme.h"
#include "ui/help/helpwindow.h"
#include "ui/history/historypage.h"
#include "ui/plan/planview.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/wizard/setupwizard.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTreeWidget>

using namespace posthorn;
using namespace posthorn::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class Photographer
{
public:
    Photographer(const QString &folder, const QString &prefix)
        : m_folder(folder)
        , m_prefix(prefix)
    {
        QDir().mkpath(folder);
    }

    void take(QWidget &widget, const QString &name)
    {
        for (int i = 0; i < 5; ++i) // layouts settle in several rounds
            QApplication::processEvents();
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder, m_prefix, name);
        if (!widget.grab().save(file))
            qFatal("%s cannot be written", qPrintable(file));
    }

private:
    QString m_folder;
    QString m_prefix;
};

/// What a check a month ago would have said, with another record and a finding less: the history has
/// something to tell.
void keepEarlier(WindowFixture &fixture, const DomainName &domain)
{
    QJsonObject document = QJsonDocument::fromJson(report::auditJson(fixture.audit(domain))).object();
    const QDateTime at = QDateTime::fromString(document[u"checkedAt"].toString(), Qt::ISODate);
    document[u"checkedAt"] = at.addDays(-30).toString(Qt::ISODate);
    if (document[u"score"].isDouble())
        document[u"score"] = std::min(100, document[u"score"].toInt() + 15);
    QJsonArray findings = document[u"findings"].toArray();
    if (!findings.isEmpty())
        findings.removeFirst();
    document[u"findings"] = findings;
    QJsonArray records = document[u"records"].toArray();
    for (QJsonValueRef record : records) {
        QJsonObject changed = record.toObject();
        if (!changed[u"rdata"].toString().startsWith(u"\"v=spf1"))
            continue;
        changed[u"rdata"] = u"\"v=spf1 a mx ip4:198.51.100.0/24 ~all\""_s;
        record = changed;
    }
    document[u"records"] = records;
    history::Kept kept;
    kept.document = QJsonDocument(document).toJson(QJsonDocument::Compact);
    if (!fixture.history().keep(kept).result())
        qFatal("the earlier check cannot be kept");
}

/// Waits for what a page shows only when it comes.
bool isThere(const ui::Page *page)
{
    return QTest::qWaitFor([page] {
        if (const auto *report = qobject_cast<const ui::ReportPage *>(page))
            return report->preview()->pageCount() > 0;
        if (const auto *history = qobject_cast<const ui::HistoryPage *>(page))
            return history->timeline()->topLevelItemCount() > 0;
        return true;
    });
}

bool takeDomain(Photographer &photographer, const QString &demo)
{
    WindowFixture fixture(WindowFixture::demonstration(demo));
    fixture.window().resize(1280, 860);
    photographer.take(fixture.window(), demo + u"-start"_s);
    if (!fixture.openAndWait(cli::demoDomain(demo)))
        return false;
    keepEarlier(fixture, cli::demoDomain(demo));
    for (const ui::Depth depth : {ui::Depth::Plain, ui::Depth::Expert}) {
        fixture.window().setDepth(depth);
        const QString word = depth == ui::Depth::Plain ? u"plain"_s : u"expert"_s;
        for (const ui::PageRow &row : fixture.view().rows()) {
            fixture.view().openPage(row.id);
            if (!isThere(fixture.view().currentPage()))
                return false;
            photographer.take(fixture.window(), u"%1-%2-%3"_s.arg(demo, row.id, word));
        }
    }
    return true;
}

/// Every page of the guided setup, for the domain of a demonstration.
bool takeSetup(Photographer &photographer, const QString &demo)
{
    WindowFixture fixture(WindowFixture::demonstration(demo));
    const DomainName domain = cli::demoDomain(demo);
    if (!fixture.openAndWait(domain))
        return false;
    QTemporaryDir folder;
    ui::SetupWizard wizard(fixture.engine(), ui::DraftStore(folder.path()));
    wizard.resize(1000, 720);
    wizard.openDomain(domain, fixture.window().domains().find(domain)->last);
    ui::Wishes wishes = wizard.context().wishes();
    if (!wishes.desired.preset.isStated())
        wishes.desired.preset = plan::Wish<plan::PresetWish>::removal(); // a provider that is not in the list
    wizard.context().draft().change(QString(), wishes);
    wizard.show();
    const ui::PlanView *plan = wizard.findChild<ui::PlanView *>();
    for (int before = -1; wizard.currentId() != before; wizard.next()) {
        before = wizard.currentId();
        if (plan->isVisible()) {
            if (!QTest::qWaitFor([&] { return plan->result() != nullptr; }, 20000))
                return false;
            plan->findChild<QCheckBox *>()->setChecked(true); // what is lost is known
        }
        photographer.take(wizard, u"%1-setup-%2"_s.arg(demo, ui::setupRows()[before].id));
    }
    return true;
}

void takeDialogs(Photographer &photographer)
{
    WindowFixture fixture(WindowFixture::demonstration(u"good"_s));
    ui::SettingsDialog dialog(fixture.engine(), fixture.settings(), cli::Language::available(),
                              &fixture.window());
    dialog.show();
    for (int page = 0; page < dialog.pageCount(); ++page) {
        dialog.openPage(page);
        photographer.take(dialog, u"preferences-%1"_s.arg(page));
    }
    ui::HelpWindow help(fixture.window().findChildren<QAction *>(), &fixture.window());
    help.show();
    photographer.take(help, u"help"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption language(u"language"_s, {}, u"CODE"_s, u"en"_s);
    const QCommandLineOption dark(u"dark"_s);
    const QCommandLineOption name(u"prefix"_s, {}, u"PREFIX"_s, u"shot"_s);
    const QCommandLineOption demos(u"demos"_s, {}, u"LIST"_s, u"good,broken,offline"_s);
    parser.addOptions({language, dark, name, demos});
    parser.process(application);
    window::WindowLanguage spoken;
    spoken.choose(parser.value(language));
    ui::applyColorScheme(parser.isSet(dark) ? ui::ColorScheme::Dark : ui::ColorScheme::Light);
    Photographer photographer(parser.positionalArguments().value(0, u"shots"_s), parser.value(name));
    for (const QString &demo : parser.value(demos).split(u',')) {
        if (!takeDomain(photographer, demo) || !takeSetup(photographer, demo))
            return 1;
    }
    takeDialogs(photographer);
    return 0;
}
