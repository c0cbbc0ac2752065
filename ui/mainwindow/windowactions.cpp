// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowactions.h"

#include "ui/common/status.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Menu
{
    Domain,
    Edit,
    View,
    Help
};

constexpr const char *kMenuTitles[] = {
    QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Domain"),
    QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Edit"),
    QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&View"),
    QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Help"),
};

struct CommandRow
{
    Command command;
    Menu menu;
    const char *text;
    QList<QKeySequence> keys{};
    const char *icon = nullptr;
    bool begins = false; ///< a group of its own: a line stands above it
    QAction::MenuRole role = QAction::NoRole;
};

const QList<CommandRow> &commandRows()
{
    static const QList<CommandRow> rows{
        // clang-format off
        {Command::NewDomain, Menu::Domain, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&New domain…"),
         {QKeySequence::New, QKeySequence(Qt::Key_Insert)}, "add"},
        {Command::FocusField, Menu::Domain, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Go to the domain field"),
         {QKeySequence(u"Ctrl+L"_s)}},
        {Command::SetUp, Menu::Domain, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "Set &up e-mail…"),
         {QKeySequence(u"Ctrl+Shift+N"_s)}},
        {Command::CheckNow, Menu::Domain, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Check again"),
         {QKeySequence(Qt::Key_F5)}, "check", true},
        {Command::CheckAll, Menu::Domain, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "Check &all"),
         {QKeySequence(u"Ctrl+F5"_s)}},
        {Command::Stop, Menu::Domain, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Stop"),
         {QKeySequence(u"Ctrl+."_s)}, "stop"},
        {Command::Quit, Menu::Domain, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Quit"),
         {QKeySequence(u"Ctrl+Q"_s)}, nullptr, true, QAction::QuitRole},
        {Command::Copy, Menu::Edit, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Copy"),
         {QKeySequence::Copy}, "copy", true},
        {Command::CopyRecord, Menu::Edit, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "Copy &whole record"),
         {QKeySequence(u"Ctrl+Shift+C"_s)}},
        {Command::Paste, Menu::Edit, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Paste domains"),
         {QKeySequence(u"Ctrl+Shift+V"_s)}},
        {Command::Remove, Menu::Edit, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "Re&move domain"),
         {QKeySequence::Delete}, "remove", true},
        {Command::MoveUp, Menu::Edit, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "Move domain &up"),
         {QKeySequence(u"Alt+Up"_s)}},
        {Command::MoveDown, Menu::Edit, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "Move domain &down"),
         {QKeySequence(u"Alt+Down"_s)}},
        {Command::Find, Menu::Edit, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Find in records"),
         {QKeySequence::Find}, nullptr, true},
        {Command::Preferences, Menu::Edit, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "Pr&eferences…"),
         {QKeySequence(u"Ctrl+,"_s)}, "settings", true, QAction::PreferencesRole},
        {Command::Plain, Menu::View, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Plain"),
         {QKeySequence(u"Ctrl+1"_s)}},
        {Command::Expert, Menu::View, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Expert"),
         {QKeySequence(u"Ctrl+2"_s)}},
        {Command::Help, Menu::Help, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Words and shortcuts"),
         {QKeySequence::HelpContents}},
        {Command::Diagnostics, Menu::Help, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&Copy diagnostic information")},
        {Command::About, Menu::Help, QT_TRANSLATE_NOOP("posthorn::ui::WindowActions", "&About Posthorn"),
         {}, nullptr, true, QAction::AboutRole},
        // clang-format on
    };
    return rows;
}

} // namespace

WindowActions::WindowActions(QMainWindow *window, const QList<PageRow> &pages, QUndoStack &undo,
                             const QList<QAction *> &toggles)
    : QObject(window)
    , m_window(window)
    , m_tools(new QToolBar(window))
{
    for (const char *title : kMenuTitles)
        m_menus.append({window->menuBar()->addMenu(QString()), title});
    addUndo(undo);
    addCommands();
    addPages(pages, toggles);
    addTools();
    retranslate();
}

void WindowActions::addCommands()
{
    for (const CommandRow &row : commandRows()) {
        QMenu *menu = m_menus[static_cast<int>(row.menu)].first;
        if (row.begins)
            menu->addSeparator();
        QAction *made = menu->addAction(QString());
        made->setShortcuts(row.keys);
        made->setMenuRole(row.role);
        if (row.icon)
            made->setIcon(drawnIcon(QString::fromLatin1(row.icon)));
        connect(made, &QAction::triggered, this, [this, command = row.command] { emit wanted(command); });
        m_actions.insert(row.command, made);
        m_texts.append({made, row.text});
    }
    auto *depths = new QActionGroup(this);
    for (const Command depth : {Command::Plain, Command::Expert}) {
        action(depth)->setCheckable(true);
        depths->addAction(action(depth));
    }
}

void WindowActions::addUndo(QUndoStack &undo)
{
    QMenu *menu = m_menus[static_cast<int>(Menu::Edit)].first;
    QAction *back = undo.createUndoAction(this);
    back->setShortcut(QKeySequence::Undo);
    QAction *forth = undo.createRedoAction(this);
    forth->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    menu->addAction(back);
    menu->addAction(forth);
}

void WindowActions::addPages(const QList<PageRow> &pages, const QList<QAction *> &toggles)
{
    QMenu *view = m_menus[static_cast<int>(Menu::View)].first;
    view->addSeparator();
    for (const PageRow &row : pages) {
        QAction *made = view->addAction(drawnIcon(row.icon), QString());
        made->setShortcut(row.keys);
        connect(made, &QAction::triggered, this, [this, id = row.id] { emit pageWanted(id); });
        m_pages.append({made, row});
    }
    view->addSeparator();
    view->addActions(toggles);
}

void WindowActions::addTools()
{
    m_tools->setObjectName(u"Tools"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_window->addToolBar(m_tools);
    for (const Command command : {Command::NewDomain, Command::CheckNow, Command::Stop})
        m_tools->addAction(action(command));
    auto *space = new QWidget(m_tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    m_tools->addAction(action(Command::Plain));
    m_tools->addAction(action(Command::Expert));
}

void WindowActions::setDepth(Depth depth)
{
    action(depth == Depth::Expert ? Command::Expert : Command::Plain)->setChecked(true);
}

void WindowActions::retranslate()
{
    for (const auto &[one, text] : std::as_const(m_texts))
        one->setText(tr(text));
    for (const auto &[menu, title] : std::as_const(m_menus))
        menu->setTitle(tr(title));
    for (const auto &[one, row] : std::as_const(m_pages))
        one->setText(titleOf(row));
    m_tools->setWindowTitle(tr("Tools"));
}

} // namespace posthorn::ui
