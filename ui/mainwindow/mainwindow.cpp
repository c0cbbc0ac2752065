// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/common/banner.h"
#include "ui/common/copybutton.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow/activitypane.h"
#include "ui/mainwindow/diagnostics.h"
#include "ui/mainwindow/domainpane.h"
#include "ui/mainwindow/domainview.h"
#include "ui/overview/audittexts.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingsstore.h"
#include "ui/start/startpage.h"
#include "ui/wizard/setupwizard.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStateVersion = 2;

} // namespace

MainWindow::MainWindow(Engine &engine, SettingsStore &settings, const QStringList &languages,
                       history::Store *history, QWidget *parent)
    : QMainWindow(parent)
    , m_session(engine, settings)
    , m_settings(settings)
    , m_languages(languages)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(&m_session.domains()))
    , m_view(new DomainView(PageServices{engine, settings, history, m_drafts}))
    , m_pane(new DomainPane(&m_session.domains()))
    , m_activity(new ActivityPane)
    , m_demonstration(new Banner)
    , m_banner(new Banner)
{
    setObjectName(u"MainWindow"_s);
    buildMiddle();
    buildDocks();
    buildActions();
    connectParts();
    m_start->setDemonstration(engine.isDemonstration());
    setDepth(settings.depth());
    retranslate();
    restore();
    openStart();
}

void MainWindow::buildMiddle()
{
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_view);
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *banners = new QVBoxLayout;
    const int gap = fontMetrics().height() / 2;
    banners->setContentsMargins(gap, gap, gap, gap);
    banners->addWidget(m_demonstration);
    banners->addWidget(m_banner);
    layout->addLayout(banners);
    layout->addWidget(m_stack, 1);
    setCentralWidget(middle);
}

void MainWindow::buildDocks()
{
    m_domainDock = new QDockWidget(this);
    m_domainDock->setObjectName(u"Domains"_s);
    m_domainDock->setWidget(m_pane);
    addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_domainDock);
    m_activityDock = new QDockWidget(this);
    m_activityDock->setObjectName(u"Activity"_s);
    m_activityDock->setWidget(m_activity);
    addDockWidget(Qt::BottomDockWidgetArea, m_activityDock);
    m_activityDock->hide();
}

void MainWindow::buildActions()
{
    m_actions = new WindowActions(this, m_view->rows(), m_session.undoStack(),
                                  {m_domainDock->toggleViewAction(), m_activityDock->toggleViewAction()});
    // In a field these keys are the field's own.
    for (const Command command : {Command::Remove, Command::MoveUp, Command::MoveDown}) {
        m_actions->action(command)->setShortcutContext(Qt::WidgetShortcut);
        m_pane->tree()->addAction(m_actions->action(command));
    }
    m_pane->tree()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_actions->action(Command::Stop)->setEnabled(false);
    connect(m_actions, &WindowActions::wanted, this, &MainWindow::act);
    connect(m_actions, &WindowActions::pageWanted, this, &MainWindow::openPage);
}

void MainWindow::connectParts()
{
    Engine &engine = m_session.engine();
    connect(&engine, &Engine::activityChanged, this, &MainWindow::showActivity);
    connect(&engine, &Engine::complained, this,
            [this](const QString &text) { m_banner->say(Status::Bad, text); });
    connect(&m_session.domains(), &DomainList::changed, this, [this](const DomainName &domain) {
        if (domain == m_view->domain())
            m_view->show(*m_session.domains().find(domain));
    });
    connect(&m_settings, &SettingsStore::depthChanged, this, [this](Depth depth) {
        m_actions->setDepth(depth);
        m_view->setDepth(depth);
    });
    connect(&m_session, &Session::spfEvaluated, m_view, &DomainView::showResult);
    connect(m_pane, &DomainPane::chosen, this, &MainWindow::showCurrent);
    connect(m_pane, &DomainPane::addWanted, this, &MainWindow::openStart);
    connect(m_pane->tree(), &QTreeView::activated, this, &MainWindow::showCurrent);
    connect(m_activity, &ActivityPane::stopWanted, &m_session, &Session::stopAll);
    connect(m_start, &StartPage::domainWanted, this, &MainWindow::openDomain);
    connect(m_start, &StartPage::setUpWanted, this, &MainWindow::openSetup);
    connect(m_start, &StartPage::demonstrationWanted, this, &MainWindow::demonstrationWanted);
    connect(m_view, &DomainView::checkWanted, this, [this] { act(Command::CheckNow); });
    connect(m_view, &DomainView::stopWanted, this, [this] { m_session.stop(m_view->domain()); });
    connect(m_view, &DomainView::spfWanted, &m_session, &Session::evaluateSpf);
    connect(m_view, &DomainView::selectorWanted, this,
            [this](const QString &selector) { m_session.addSelector(m_view->domain(), selector); });
}

void MainWindow::act(Command command)
{
    QWidget *focused = focusWidget();
    switch (command) {
    case Command::NewDomain:
    case Command::FocusField:
        return openStart();
    case Command::SetUp:
        return openSetup();
    case Command::CheckNow:
        m_banner->clear();
        return shown() ? m_session.check(*shown()) : void();
    case Command::CheckAll:
        return m_session.checkAll();
    case Command::Stop:
        return m_session.stopAll();
    case Command::Quit:
        close();
        return;
    case Command::Copy:
        return copyFrom(focused);
    case Command::CopyRecord:
        return copyRowFrom(focused);
    case Command::Paste:
        return paste();
    case Command::Remove:
        return removeSelected();
    case Command::MoveUp:
        return moveCurrent(-1);
    case Command::MoveDown:
        return moveCurrent(1);
    case Command::Find:
        if (shown() && !m_view->currentPage()->searchField())
            m_view->openPage(u"records"_s);
        if (QWidget *field = shown() ? m_view->currentPage()->searchField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
        return;
    case Command::Preferences:
        return openPreferences();
    case Command::Plain:
        return setDepth(Depth::Plain);
    case Command::Expert:
        return setDepth(Depth::Expert);
    case Command::Help:
        return openHelp();
    case Command::Diagnostics:
        return copyDiagnostics();
    case Command::About:
        return showAbout();
    }
}

void MainWindow::setDepth(Depth depth)
{
    m_settings.setDepth(depth);
    m_actions->setDepth(depth);
    m_view->setDepth(depth);
}

std::optional<DomainName> MainWindow::shown() const
{
    return m_stack->currentWidget() == m_view ? m_pane->current() : std::nullopt;
}

void MainWindow::openStart()
{
    m_stack->setCurrentWidget(m_start);
    setWindowTitle(tr("Posthorn"));
    m_actions->action(Command::CheckNow)->setEnabled(false);
    m_start->focusField();
}

void MainWindow::openDomain(const DomainName &domain)
{
    m_banner->clear();
    m_session.open(domain); // before it is shown, which would check it too
    m_pane->setCurrent(domain);
    showCurrent();
}

void MainWindow::openPage(const QString &id)
{
    if (!m_pane->current())
        return;
    showCurrent();
    m_view->openPage(id);
}

void MainWindow::showCurrent()
{
    const auto domain = m_pane->current();
    if (!domain) {
        openStart();
        return;
    }
    m_view->show(*m_session.domains().find(*domain));
    m_stack->setCurrentWidget(m_view);
    //: The title of the window; %1 is a domain.
    setWindowTitle(tr("%1 – Posthorn").arg(domain->toUnicode()));
    m_actions->action(Command::CheckNow)->setEnabled(true);
    m_session.look(*domain);
}

void MainWindow::showActivity(const Activity &activity)
{
    m_activity->show(activity);
    m_actions->action(Command::Stop)->setEnabled(!activity.domains.isEmpty());
}

void MainWindow::removeSelected()
{
    const int removed = m_session.remove(m_pane->selectedRows());
    if (removed == 0)
        return;
    m_banner->say(Status::Advice, tr("Removed %n domain(s) from the list.", nullptr, removed));
    m_banner->offer(tr("Undo"), [this] {
        m_session.undoStack().undo();
        m_banner->clear();
    });
    showCurrent();
}

void MainWindow::moveCurrent(int by)
{
    m_session.move(m_pane->currentRow(), m_pane->currentRow() + by);
}

void MainWindow::paste()
{
    const Session::Pasted pasted = m_session.addFrom(QGuiApplication::clipboard()->text());
    if (pasted.unusable > 0)
        m_banner->say(Status::Warn,
                      tr("%n entry(s) of the clipboard are no domain.", nullptr, pasted.unusable));
    else if (pasted.fresh == 0)
        m_banner->say(Status::Advice, tr("The clipboard holds no domain that is not in the list already."));
}

void MainWindow::openPreferences()
{
    auto *dialog = new SettingsDialog(m_session.engine(), m_settings, m_languages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openHelp()
{
    auto *help = new HelpWindow(findChildren<QAction *>(), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
}

/// The guided setup, in a window of its own; of the domain that is shown, where one is.
void MainWindow::openSetup()
{
    auto *setup = new SetupWizard(m_session.engine(), m_drafts, this);
    setup->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto domain = shown())
        setup->openDomain(*domain, m_session.domains().find(*domain)->last);
    setup->show();
}

void MainWindow::warn(const QString &text)
{
    m_banner->say(Status::Warn, text);
    m_banner->offer(tr("Close"), [this] { m_banner->clear(); });
}

void MainWindow::showAbout()
{
    m_banner->say(
        Status::Advice,
        tr("Posthorn %1: mail that arrives and cannot be forged. Free software under the GNU General "
           "Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
    m_banner->offer(tr("Close"), [this] { m_banner->clear(); });
}

void MainWindow::copyDiagnostics()
{
    copyText(diagnosticText(m_settings.network()));
    m_banner->say(Status::Ok, tr("Copied: versions and settings, and nothing about your domains."));
    m_banner->offer(tr("Close"), [this] { m_banner->clear(); });
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_domainDock->setWindowTitle(tr("Domains"));
    m_activityDock->setWindowTitle(tr("Activity"));
    m_session.domains().retranslate();
    if (m_session.engine().isDemonstration())
        m_demonstration->say(
            Status::Advice,
            tr("Demonstration: everything here comes from a recording, not from the network."));
    if (shown())
        m_view->show(*m_session.domains().find(*shown()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        mirrorDocks();
}

/// A QMainWindow turns everything round but its docks.
void MainWindow::mirrorDocks()
{
    if (m_domainDock->isFloating())
        return;
    const Qt::DockWidgetArea area = dockWidgetArea(m_domainDock);
    const int width = m_domainDock->width();
    if (area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea) {
        addDockWidget(area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea,
                      m_domainDock);
        resizeDocks({m_domainDock}, {width}, Qt::Horizontal);
    }
}

/// Where its docks are is kept for each direction of reading.
QString MainWindow::placesKey() const
{
    return isRightToLeft() ? u"window-mirrored"_s : u"window"_s;
}

void MainWindow::restore()
{
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 48);
    resizeDocks({m_domainDock}, {m_pane->sizeHint().width()}, Qt::Horizontal);
    restoreGeometry(m_settings.state(u"geometry"_s));
    restoreState(m_settings.state(placesKey()), kStateVersion);
    m_view->splitter()->restoreState(m_settings.state(u"pages"_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(u"geometry"_s, saveGeometry());
    m_settings.setState(placesKey(), saveState(kStateVersion));
    m_settings.setState(u"pages"_s, m_view->splitter()->saveState());
    m_session.keep();
    m_session.stopAll();
    QMainWindow::closeEvent(event);
}

} // namespace posthorn::ui
