// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/checkspage.h"

#include "core/audit/check.h"
#include "ui/areas/areameaning.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace posthorn::ui {

ChecksPage::ChecksPage(QWidget *parent)
    : SettingsPage(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(tr("What is looked at in each check:"), this));
    for (const lookup::Area area : lookup::allAreas()) {
        if (audit::checksOf(area).empty())
            continue;
        auto *box =
            new QCheckBox(QStringLiteral("%1 – %2").arg(audit::areaText(area), areaMeaning(area)), this);
        layout->addWidget(box);
        m_areas.append({area, box});
    }
    layout->addStretch();
}

void ChecksPage::show(lookup::AreaSet areas)
{
    m_unlisted = areas;
    for (const auto &[area, box] : std::as_const(m_areas))
        box->setChecked(areas.contains(area));
}

void ChecksPage::load(const SettingsStore &settings)
{
    show(settings.areas());
}

void ChecksPage::reset()
{
    show(SettingsStore::defaultAreas());
}

void ChecksPage::store(SettingsStore &settings) const
{
    lookup::AreaSet areas = m_unlisted;
    for (const auto &[area, box] : m_areas)
        box->isChecked() ? areas.insert(area) : areas.remove(area);
    settings.setAreas(areas);
}

} // namespace posthorn::ui
