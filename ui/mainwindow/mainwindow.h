// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/draftstore.h"
#include "ui/mainwindow/session.h"
#include "ui/mainwindow/windowactions.h"

#include <QMainWindow>

class QStackedWidget;

namespace posthorn::ui {

class ActivityPane;
class Banner;
class DomainPane;
class DomainView;
class StartPage;

/// The window: domains on the left, the chosen one's pages in the middle, what is being asked below.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \param engine, \param settings outlive this \param languages codes for which there is a translation
    MainWindow(Engine &engine, SettingsStore &settings, const QStringList &languages,
               history::Store *history = nullptr, QWidget *parent = nullptr);

    /// Adds the domain where it is not in the list, shows it, and checks it.
    void openDomain(const DomainName &domain);
    void openStart();
    void openPage(const QString &id);
    void setDepth(Depth depth);
    /// Says that something does not work while all else does.
    void warn(const QString &text);

    Session &session() { return m_session; }
    DomainList &domains() { return m_session.domains(); }
    DomainView *view() const { return m_view; }
    StartPage *start() const { return m_start; }
    DomainPane *pane() const { return m_pane; }
    WindowActions *actions() const { return m_actions; }

signals:
    void demonstrationWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMiddle();
    void buildDocks();
    void buildActions();
    void connectParts();
    void retranslate();
    void restore();
    void mirrorDocks();
    QString placesKey() const;
    void showCurrent();
    void showActivity(const Activity &activity);
    void act(Command command);
    void removeSelected();
    void moveCurrent(int by);
    void paste();
    void openPreferences();
    void openHelp();
    void openSetup();
    void showAbout();
    void copyDiagnostics();
    /// The domain whose pages are shown.
    std::optional<DomainName> shown() const;

    Session m_session;
    SettingsStore &m_settings;
    DraftStore m_drafts; ///< those of the plan page and of the guided setup
    QStringList m_languages;
    QStackedWidget *m_stack;
    StartPage *m_start;
    DomainView *m_view;
    DomainPane *m_pane;
    ActivityPane *m_activity;
    WindowActions *m_actions = nullptr;
    QDockWidget *m_domainDock = nullptr;
    QDockWidget *m_activityDock = nullptr;
    Banner *m_demonstration; ///< stays, so that no picture is mistaken for the truth
    Banner *m_banner;
};

} // namespace posthorn::ui
