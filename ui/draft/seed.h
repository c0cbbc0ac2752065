// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "ui/draft/wishes.h"

namespace posthorn::ui {

/// \a wishes with what is published today in the place of what nobody has said anything about yet: where
/// editing begins.
Wishes seeded(const Wishes &wishes, const audit::Audit &seen);

/// What the domain seems to be for. Nothing: its records do not tell, as those of a new domain.
std::optional<lookup::Purpose> guessedPurpose(const audit::Audit &seen);

/// What is known of the domain, a sentence each, for somebody who has never seen a record.
QStringList factsOf(const audit::Audit &seen);

} // namespace posthorn::ui
