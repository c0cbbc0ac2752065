// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace posthorn::ui {

/// Language and look.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// \param languages codes for which there is a translation
    explicit GeneralPage(const QStringList &languages, QWidget *parent = nullptr);

    QString title() const override { return tr("Language and look"); }
    QString icon() const override { return QStringLiteral("settings"); }
    void load(const SettingsStore &settings) override;
    void store(SettingsStore &settings) const override;
    void reset() override;

private:
    QComboBox *m_language;
    QComboBox *m_scheme;
    QComboBox *m_depth;
};

} // namespace posthorn::ui
