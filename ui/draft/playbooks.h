// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/playbook.h"
#include "ui/draft/wishes.h"

namespace posthorn::ui {

/// A change in steps that somebody may begin.
struct PlaybookOffer
{
    QString title;
    QString meaning;
    std::optional<plan::Playbook> book; ///< nothing: something is missing yet
    QString missing;                    ///< what, and where to say it

    bool operator==(const PlaybookOffer &) const = default;
};

/// What the draft and today's records allow: moving to other servers, DMARC stage by stage, a change of DKIM
/// keys for each old one. \param now when it would begin
QList<PlaybookOffer> playbookOffers(const Wishes &wishes, const audit::Audit *seen, const QDateTime &now);
QString kindText(plan::Playbook::Kind kind);

} // namespace posthorn::ui
