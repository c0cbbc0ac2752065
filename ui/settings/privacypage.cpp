// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacypage.h"

#include "core/audit/check.h"
#include "ui/common/plainlabel.h"

#include <QVBoxLayout>

namespace posthorn::ui {

PrivacyPage::PrivacyPage(QWidget *parent)
    : SettingsPage(parent)
{
    const auto isBuilt = [](lookup::Area area) { return !audit::checksOf(area).empty(); };
    QStringList paragraphs{
        tr("Posthorn has no service of its own, and nothing is sent to us."),
        tr("A check asks DNS: the resolvers that you chose learn which names are looked up, and the name "
           "servers of the domain and of the domains above it are asked directly."),
    };
    if (isBuilt(lookup::Area::Smtp))
        paragraphs.append(tr("The domain's mail servers are talked to as a sender would, up to the point "
                             "where a message would follow. They learn your address."));
    if (isBuilt(lookup::Area::Reputation))
        paragraphs.append(tr("Block lists are asked only when you switch that on: those who run them learn "
                             "what is looked up."));
    paragraphs.append(tr("What was seen stays on this computer. Passwords and keys are kept in the system's "
                         "keychain and nowhere else."));
    auto *layout = new QVBoxLayout(this);
    for (const QString &paragraph : std::as_const(paragraphs))
        layout->addWidget(new PlainLabel(paragraph, this));
    layout->addStretch();
}

} // namespace posthorn::ui
