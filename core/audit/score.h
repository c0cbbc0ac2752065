// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

namespace posthorn::audit {

/// Fills in verdict, groups and score of an audit whose findings and areas are there. Raise kRules with any
/// change.
void giveVerdict(Audit &audit);

} // namespace posthorn::audit
