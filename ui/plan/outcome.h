// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/valuetable.h"
#include "ui/engine.h"

namespace posthorn::ui {

/// Today and what comes of the plan side by side, three cells a row: the verdict, the score, who takes the
/// mail when a server fails, and each finding of one side or the other.
QList<ValueRow> outcomeRows(const PlanResult &result);

} // namespace posthorn::ui
