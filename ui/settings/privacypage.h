// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace posthorn::ui {

/// Who learns what, in plain words. There is nothing to choose.
class PrivacyPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit PrivacyPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Privacy"); }
    QString icon() const override { return QStringLiteral("area-dnssec"); }
    void load(const SettingsStore &) override {}
    void store(SettingsStore &) const override {}
    void reset() override {}
};

} // namespace posthorn::ui
