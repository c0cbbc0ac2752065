// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/pagerows.h"
#include "ui/page.h"

#include <QHash>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoStack;

namespace posthorn::ui {

/// What can be done in the window, apart from opening a page.
enum class Command
{
    NewDomain,
    FocusField,
    SetUp,
    CheckNow,
    CheckAll,
    Stop,
    Quit,
    Copy,
    CopyRecord,
    Paste,
    Remove,
    MoveUp,
    MoveDown,
    Find,
    Preferences,
    Plain,
    Expert,
    Help,
    Diagnostics,
    About,
};

/// The menus and the tool bar of a window: every command with its shortcut, from one table.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// \param toggles what shows and hides the docks
    WindowActions(QMainWindow *window, const QList<PageRow> &pages, QUndoStack &undo,
                  const QList<QAction *> &toggles);

    QAction *action(Command command) const { return m_actions.value(command); }
    void setDepth(Depth depth);
    void retranslate();

signals:
    void wanted(posthorn::ui::Command command);
    void pageWanted(const QString &id);

private:
    void addCommands();
    void addUndo(QUndoStack &undo);
    void addPages(const QList<PageRow> &pages, const QList<QAction *> &toggles);
    void addTools();

    QMainWindow *m_window;
    QToolBar *m_tools;
    QHash<Command, QAction *> m_actions;
    QList<std::pair<QAction *, const char *>> m_texts; ///< each action and its English text
    QList<std::pair<QMenu *, const char *>> m_menus;
    QList<std::pair<QAction *, PageRow>> m_pages;
};

} // namespace posthorn::ui
