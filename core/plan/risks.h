// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/plan/change.h"

namespace posthorn::plan {

/// Says what can be lost by the change, from what the records mean. \param before what is there today
void judgeRisk(Change &change, const audit::Audit &before);

} // namespace posthorn::plan
