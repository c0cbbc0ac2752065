// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/expand.h"
#include "ui/draft/wishes.h"

namespace posthorn::ui {

/// The preset of those who run their servers themselves.
inline const QString kOwnPreset = QStringLiteral("self-hosted");
/// The wishes once this provider keeps the mailboxes: its servers, where they are known, in the table.
Wishes withProvider(Wishes wishes, const QString &presetId, const DomainName &domain);
/// The provider is none that is known: its records are left to whoever is asked.
Wishes withoutProvider(Wishes wishes);
/// The servers of the filter in front, else of the provider, as far as its values are known. A table that
/// nobody's preset fills stays as it is.
Wishes withServers(Wishes wishes, const DomainName &domain);
/// What has to be asked of the provider's customer: for the servers, unless a filter stands in front, and for
/// the records that are always wanted.
QList<providers::Variable> askedOf(const providers::Preset &preset, const Wishes &wishes);

} // namespace posthorn::ui
