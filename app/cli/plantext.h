// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/settings.h"
#include "app/cli/terminal.h"
#include "core/plan/whatif.h"

namespace posthorn::cli {

/// A plan for people: what changes and why, what has to be answered, what remains, what an audit will say.
/// \param zone the apex of the zone that the records are in
QString planText(const plan::Foreseen &foreseen, const DomainName &zone, Detail detail,
                 const TextStyle &style);

} // namespace posthorn::cli
