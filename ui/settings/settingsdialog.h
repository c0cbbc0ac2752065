// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace posthorn::ui {

class Banner;

/// What somebody may choose, a page for each subject. Counts once it is accepted.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param languages codes for which there is a translation; \param engine, \param settings outlive this
    SettingsDialog(Engine &engine, SettingsStore &settings, const QStringList &languages,
                   QWidget *parent = nullptr);

    void accept() override;
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void openPage(int page);

private:
    void addPage(SettingsPage *page);
    void search(const QString &text);

    SettingsStore &m_settings;
    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    Banner *m_problem;
    QList<SettingsPage *> m_pages;
};

} // namespace posthorn::ui
