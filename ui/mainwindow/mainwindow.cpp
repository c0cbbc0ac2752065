// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "core/base/userinput.h"
#include "ui/common/banner.h"
#include "ui/common/copybutton.h"
#include "ui/mainwindow/activitypane.h"
#include "ui/mainwindow/domaincommands.h"
#include "ui/mainwindow/domainview.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingsstore.h"
#include "ui/start/startpage.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStateVersion = 1;
constexpr int kMostPasted = 1000; ///< domains taken from the clipboard at once

} // namespace

MainWindow::MainWindow(Engine &engine, SettingsStore &settings, const QStringList &languages, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_settings(settings)
    , m_languages(languages)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(&m_domains))
    , m_view(new DomainView)
    , m_demonstration(new Banner)
    , m_banner(new Banner)
{
    setObjectName(u"MainWindow"_s);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_view);
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_demonstration);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    setCentralWidget(middle);
    buildDocks();
    buildActions();
    connectEngine();
    if (!engine.isDemonstration()) {
        for (const DomainState &state : settings.domains())
            m_domains.insert(m_domains.rowCount(), state);
    }
    m_start->setDemonstration(engine.isDemonstration());
    connect(m_start, &StartPage::domainWanted, this, &MainWindow::openDomain);
    connect(m_start, &StartPage::demonstrationWanted, this, &MainWindow::demonstrationWanted);
    connect(m_view, &DomainView::checkWanted, this, [this] { check(m_view->domain()); });
    connect(m_view, &DomainView::spfWanted, this,
            [this](const lookup::SpfQuery &query) { m_engine.evaluateSpf(++m_spfTicket, query); });
    connect(m_view, &DomainView::selectorWanted, this, [this](const QString &selector) {
        QStringList &selectors = m_selectors[m_view->domain()];
        if (!selectors.contains(selector))
            selectors.append(selector);
        check(m_view->domain());
    });
    connect(m_view, &DomainView::stopWanted, this, [this] { m_engine.cancel(m_view->domain()); });
    setDepth(settings.depth());
    retranslate();
    restore();
    openStart();
}

void MainWindow::buildDocks()
{
    m_domainTree = new QTreeView;
    m_domainTree->setModel(&m_domains);
    m_domainTree->setRootIsDecorated(false);
    m_domainTree->setAllColumnsShowFocus(true);
    m_domainTree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_domainTree->header()->setSectionResizeMode(DomainList::Name, QHeaderView::Stretch);
    m_domainTree->header()->setSectionResizeMode(DomainList::Verdict, QHeaderView::ResizeToContents);
    m_domainTree->header()->setSectionResizeMode(DomainList::Checked, QHeaderView::ResizeToContents);
    m_domainTree->header()->setStretchLastSection(false);
    m_domainDock = new QDockWidget(this);
    m_domainDock->setObjectName(u"Domains"_s);
    m_domainDock->setWidget(m_domainTree);
    addDockWidget(Qt::LeftDockWidgetArea, m_domainDock);

    m_activity = new ActivityPane;
    m_activityDock = new QDockWidget(this);
    m_activityDock->setObjectName(u"Activity"_s);
    m_activityDock->setWidget(m_activity);
    addDockWidget(Qt::BottomDockWidgetArea, m_activityDock);
    m_activityDock->hide();
    connect(m_domainTree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showCurrent(); });
    connect(m_activity, &ActivityPane::stopWanted, this, [this] { m_engine.cancelAll(); });
}

QAction *MainWindow::action(const char *text, const QKeySequence &keys, std::function<void()> act)
{
    auto *made = new QAction(this);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_texts.append({made, text});
    return made;
}

void MainWindow::buildActions()
{
    QAction *newDomain = action(QT_TR_NOOP("&New domain…"), QKeySequence::New, [this] { openStart(); });
    newDomain->setIcon(drawnIcon(u"add"_s));
    QAction *focusField =
        action(QT_TR_NOOP("&Go to the domain field"), QKeySequence(u"Ctrl+L"_s), [this] { openStart(); });
    QAction *checkNow = action(QT_TR_NOOP("&Check again"), QKeySequence::Refresh, [this] {
        if (const auto domain = current())
            check(*domain);
    });
    checkNow->setIcon(drawnIcon(u"check"_s));
    QAction *checkEach = action(QT_TR_NOOP("Check &all"), QKeySequence(u"Ctrl+F5"_s), [this] { checkAll(); });
    QAction *stop = action(QT_TR_NOOP("&Stop"), QKeySequence(u"Ctrl+."_s), [this] { m_engine.cancelAll(); });
    stop->setIcon(drawnIcon(u"stop"_s));
    QAction *quit = action(QT_TR_NOOP("&Quit"), QKeySequence::Quit, [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);

    m_undoAction = m_undo.createUndoAction(this);
    m_undoAction->setShortcut(QKeySequence::Undo);
    m_redoAction = m_undo.createRedoAction(this);
    m_redoAction->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(QKeySequence::Redo)});
    QAction *paste =
        action(QT_TR_NOOP("&Paste domains"), QKeySequence(u"Ctrl+Shift+V"_s), [this] { pasteDomains(); });
    QAction *remove = action(QT_TR_NOOP("&Remove domain"), QKeySequence(), [this] { removeSelected(); });
    remove->setIcon(drawnIcon(u"remove"_s));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_domainTree->addAction(remove);

    QAction *preferences =
        action(QT_TR_NOOP("Pr&eferences…"), QKeySequence(u"Ctrl+,"_s), [this] { openPreferences(); });
    preferences->setMenuRole(QAction::PreferencesRole);
    preferences->setIcon(drawnIcon(u"settings"_s));

    QAction *plain =
        action(QT_TR_NOOP("&Plain"), QKeySequence(u"Ctrl+1"_s), [this] { setDepth(Depth::Plain); });
    QAction *expert =
        action(QT_TR_NOOP("&Expert"), QKeySequence(u"Ctrl+2"_s), [this] { setDepth(Depth::Expert); });
    m_depths = new QActionGroup(this);
    for (QAction *depth : {plain, expert}) {
        depth->setCheckable(true);
        m_depths->addAction(depth);
    }
    QAction *overview =
        action(QT_TR_NOOP("&Overview"), QKeySequence(u"Alt+Home"_s), [this] { m_view->openOverview(); });
    QAction *records =
        action(QT_TR_NOOP("&Records"), QKeySequence(u"Ctrl+R"_s), [this] { m_view->openRecords(); });
    QAction *about = action(QT_TR_NOOP("&About Posthorn"), QKeySequence(), [this] { showAbout(); });
    about->setMenuRole(QAction::AboutRole);

    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    const auto menu = [&](const char *title, const QList<QAction *> &actions) {
        QMenu *made = menuBar()->addMenu(QString());
        m_menus.append({made, title});
        for (QAction *one : actions)
            made->addAction(one ? one : separator());
    };
    menu(QT_TR_NOOP("&Domain"), {newDomain, focusField, nullptr, checkNow, checkEach, stop, nullptr, quit});
    menu(QT_TR_NOOP("&Edit"), {m_undoAction, m_redoAction, nullptr, paste, remove, nullptr, preferences});
    menu(QT_TR_NOOP("&View"), {plain, expert, nullptr, overview, records, nullptr,
                               m_domainDock->toggleViewAction(), m_activityDock->toggleViewAction()});
    menu(QT_TR_NOOP("&Help"), {about});

    QToolBar *bar = addToolBar(QString());
    bar->setObjectName(u"Tools"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction *one : {newDomain, checkNow, stop})
        bar->addAction(one);
}

void MainWindow::connectEngine()
{
    connect(&m_engine, &Engine::areaSeen, &m_domains, &DomainList::arrive);
    connect(&m_engine, &Engine::audited, &m_domains, &DomainList::finish);
    connect(&m_engine, &Engine::stopped, &m_domains, &DomainList::stop);
    connect(&m_engine, &Engine::spfEvaluated, this, [this](quint64 ticket, const lookup::SpfResult &result) {
        if (ticket == m_spfTicket)
            m_view->showResult(result);
    });
    connect(&m_engine, &Engine::activityChanged, m_activity, &ActivityPane::show);
    connect(&m_engine, &Engine::complained, this,
            [this](const QString &text) { m_banner->say(Status::Bad, text); });
    connect(&m_domains, &DomainList::changed, this, [this](const DomainName &domain) {
        if (domain == m_view->domain())
            m_view->show(*m_domains.find(domain));
    });
}

void MainWindow::setDepth(Depth depth)
{
    m_settings.setDepth(depth);
    m_depths->actions().at(depth == Depth::Expert ? 1 : 0)->setChecked(true);
    m_view->setDepth(depth);
}

std::optional<DomainName> MainWindow::current() const
{
    const QModelIndex index = m_domainTree->currentIndex();
    if (!index.isValid() || m_stack->currentWidget() != m_view)
        return std::nullopt;
    return m_domains.at(index.row()).domain;
}

void MainWindow::openStart()
{
    m_stack->setCurrentWidget(m_start);
    m_start->focusField();
}

void MainWindow::openDomain(const DomainName &domain)
{
    if (m_domains.rowOf(domain) < 0)
        m_undo.push(new AddDomains(m_domains, {domain}));
    const QModelIndex index = m_domains.index(m_domains.rowOf(domain), 0);
    const bool isCurrent = m_domainTree->currentIndex().row() == index.row();
    m_domainTree->setCurrentIndex(index);
    if (isCurrent)
        showCurrent();
    check(domain);
}

void MainWindow::showCurrent()
{
    const QModelIndex index = m_domainTree->currentIndex();
    if (!index.isValid()) {
        openStart();
        return;
    }
    const DomainState &state = m_domains.at(index.row());
    m_view->show(state);
    m_stack->setCurrentWidget(m_view);
    setWindowTitle(tr("%1 – Posthorn").arg(state.domain.toUnicode()));
    if (!state.last && !state.running)
        check(state.domain);
}

void MainWindow::check(const DomainName &domain)
{
    m_banner->clear();
    AuditWish wish;
    wish.domain = domain;
    wish.areas = m_settings.areas();
    wish.selectors = m_selectors.value(domain);
    m_domains.begin(domain);
    m_engine.audit(wish);
}

void MainWindow::checkAll()
{
    for (int row = 0; row < m_domains.rowCount(); ++row)
        check(m_domains.at(row).domain);
}

void MainWindow::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_domainTree->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    if (rows.isEmpty())
        return;
    m_undo.beginMacro(tr("Remove domains"));
    for (const int row : rows) {
        m_engine.cancel(m_domains.at(row).domain);
        m_undo.push(new RemoveDomain(m_domains, row));
    }
    m_undo.endMacro();
    m_banner->say(Status::Advice,
                  tr("Removed %n domain(s) from the list.", nullptr, static_cast<int>(rows.size())));
    m_banner->offer(tr("Undo"), [this] {
        m_undo.undo();
        m_banner->clear();
    });
    showCurrent();
}

/// Several domains at once, as somebody has them in a list: separated by spaces, commas or lines.
void MainWindow::pasteDomains()
{
    static const QRegularExpression kBetween(u"[\\s,;]+"_s);
    QList<DomainName> fresh;
    int unusable = 0;
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &word : text.split(kBetween, Qt::SkipEmptyParts).mid(0, kMostPasted)) {
        const auto domain = domainFromUser(word);
        if (!domain)
            ++unusable;
        else if (m_domains.rowOf(*domain) < 0 && !fresh.contains(*domain))
            fresh.append(*domain);
    }
    if (!fresh.isEmpty())
        m_undo.push(new AddDomains(m_domains, fresh));
    for (const DomainName &domain : fresh)
        check(domain);
    if (unusable > 0)
        m_banner->say(Status::Warn, tr("%n entry(s) of the clipboard are no domain.", nullptr, unusable));
    else if (fresh.isEmpty())
        m_banner->say(Status::Advice, tr("The clipboard holds no domain that is not in the list already."));
}

void MainWindow::openPreferences()
{
    auto *dialog = new SettingsDialog(m_engine, m_settings, m_languages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageWanted);
    dialog->open();
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

void MainWindow::retranslate()
{
    for (const auto &[one, text] : m_texts)
        one->setText(tr(text));
    for (const auto &[menu, title] : m_menus)
        menu->setTitle(tr(title));
    m_domainDock->setWindowTitle(tr("Domains"));
    m_domainTree->setAccessibleName(tr("Domains"));
    m_activityDock->setWindowTitle(tr("Activity"));
    for (QToolBar *bar : findChildren<QToolBar *>())
        bar->setWindowTitle(tr("Tools"));
    m_domains.retranslate();
    if (m_engine.isDemonstration())
        m_demonstration->say(
            Status::Advice,
            tr("Demonstration: everything here comes from a recording, not from the network."));
    setWindowTitle(tr("Posthorn"));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::restore()
{
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 48);
    resizeDocks({m_domainDock}, {fontMetrics().averageCharWidth() * 44}, Qt::Horizontal);
    restoreGeometry(m_settings.state(u"geometry"_s));
    restoreState(m_settings.state(u"window"_s), kStateVersion);
    m_view->splitter()->restoreState(m_settings.state(u"pages"_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(u"geometry"_s, saveGeometry());
    m_settings.setState(u"window"_s, saveState(kStateVersion));
    m_settings.setState(u"pages"_s, m_view->splitter()->saveState());
    if (!m_engine.isDemonstration())
        m_settings.setDomains(m_domains);
    m_engine.cancelAll();
    QMainWindow::closeEvent(event);
}

} // namespace posthorn::ui
