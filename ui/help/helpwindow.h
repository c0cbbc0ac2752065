// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QTableWidget;
class QTabWidget;

namespace posthorn::ui {

/// The words of the trade, a sentence each, and the keys. Stands beside the window and blocks nothing.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    /// \param actions those with a shortcut are listed
    explicit HelpWindow(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    QTabWidget *m_pages;
};

} // namespace posthorn::ui
