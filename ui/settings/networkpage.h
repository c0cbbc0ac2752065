// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace posthorn::ui {

class PlainLabel;

/// Whom to ask, and how long. A test says what each resolver sees.
class NetworkPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// \param engine outlives this
    explicit NetworkPage(Engine &engine, QWidget *parent = nullptr);

    QString title() const override { return tr("Network"); }
    QString icon() const override { return QStringLiteral("area-delegation"); }
    void load(const SettingsStore &settings) override;
    QString problem() override;
    void store(SettingsStore &settings) const override;
    void reset() override;

private:
    NetworkChoice choice() const;
    void show(const NetworkChoice &choice);
    void tryThem();
    void showTrial(const ResolverTrial &trial);

    Engine &m_engine;
    QRadioButton *m_system;
    QRadioButton *m_listed;
    QPlainTextEdit *m_resolvers;
    QSpinBox *m_timeout;
    QPushButton *m_try;
    PlainLabel *m_trials;
};

} // namespace posthorn::ui
