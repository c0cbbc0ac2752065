// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTabWidget;

namespace posthorn::ui {

class PlainLabel;
class SettingsStore;

/// What somebody may choose: whom to ask, what to look at, in which language. Counts once it is accepted.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param languages codes for which there is a translation; \param engine, \param settings outlive this
    SettingsDialog(Engine &engine, SettingsStore &settings, const QStringList &languages,
                   QWidget *parent = nullptr);

    void accept() override;

signals:
    void languageChosen(const QString &code);

private:
    QWidget *makeNetworkPage();
    QWidget *makeChecksPage();
    QWidget *makeGeneralPage(const QStringList &languages);
    QWidget *makePrivacyPage();
    NetworkChoice choice() const;
    void tryThem();
    void showTrial(const ResolverTrial &trial);
    void load();

    Engine &m_engine;
    SettingsStore &m_settings;
    QTabWidget *m_pages;
    QRadioButton *m_system = nullptr;
    QRadioButton *m_listed = nullptr;
    QPlainTextEdit *m_resolvers = nullptr;
    QSpinBox *m_timeout = nullptr;
    QPushButton *m_try = nullptr;
    PlainLabel *m_trials = nullptr;
    QList<std::pair<lookup::Area, QCheckBox *>> m_areas;
    QComboBox *m_language = nullptr;
    PlainLabel *m_problem;
};

} // namespace posthorn::ui
