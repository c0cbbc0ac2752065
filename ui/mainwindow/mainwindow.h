// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine.h"
#include "ui/models/domainlist.h"
#include "ui/page.h"

#include <QMainWindow>
#include <QUndoStack>

class QActionGroup;
class QStackedWidget;
class QTreeView;

namespace posthorn::ui {

class ActivityPane;
class Banner;
class DomainView;
class SettingsStore;
class StartPage;

/// The window: domains on the left, the chosen one's pages in the middle, what is being asked below.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \param engine, \param settings outlive this
    MainWindow(Engine &engine, SettingsStore &settings, const QStringList &languages,
               QWidget *parent = nullptr);

    /// Adds the domain where it is not in the list, shows it, and checks it.
    void openDomain(const DomainName &domain);
    void openStart();
    DomainView *view() const { return m_view; }
    StartPage *start() const { return m_start; }
    DomainList &domains() { return m_domains; }
    QUndoStack &undoStack() { return m_undo; }
    void setDepth(Depth depth);

signals:
    void demonstrationWanted();
    void languageWanted(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildDocks();
    void buildActions();
    void buildMenus();
    void connectEngine();
    QAction *action(const char *text, const QKeySequence &keys, std::function<void()> act);
    void retranslate();
    void showCurrent();
    void check(const DomainName &domain);
    void checkAll();
    void removeSelected();
    void pasteDomains();
    void showAbout();
    void openPreferences();
    std::optional<DomainName> current() const;
    void restore();

    Engine &m_engine;
    SettingsStore &m_settings;
    QStringList m_languages;
    DomainList m_domains;
    QUndoStack m_undo;
    QStackedWidget *m_stack;
    StartPage *m_start;
    DomainView *m_view;
    QDockWidget *m_domainDock = nullptr;
    QDockWidget *m_activityDock = nullptr;
    QTreeView *m_domainTree = nullptr;
    ActivityPane *m_activity = nullptr;
    Banner *m_demonstration; ///< stays, so that no picture is mistaken for the truth
    Banner *m_banner;
    QList<std::pair<QAction *, const char *>> m_texts; ///< each action and its English text
    QList<std::pair<QMenu *, const char *>> m_menus;
    QActionGroup *m_depths = nullptr;
    quint64 m_spfTicket = 0; ///< of the latest question; answers to earlier ones are dropped
    QHash<DomainName, QStringList> m_selectors; ///< that the user named
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
};

} // namespace posthorn::ui
