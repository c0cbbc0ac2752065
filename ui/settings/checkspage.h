// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;

namespace posthorn::ui {

/// What is looked at in each check.
class ChecksPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ChecksPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Checks"); }
    QString icon() const override { return QStringLiteral("check"); }
    void load(const SettingsStore &settings) override;
    void store(SettingsStore &settings) const override;
    void reset() override;

private:
    void show(lookup::AreaSet areas);

    lookup::AreaSet m_unlisted; ///< areas without a box of their own keep what they have
    QList<std::pair<lookup::Area, QCheckBox *>> m_areas;
};

} // namespace posthorn::ui
