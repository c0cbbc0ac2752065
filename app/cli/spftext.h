// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/settings.h"
#include "app/cli/terminal.h"
#include "core/report/spfjson.h"

namespace posthorn::cli {

/// Why there is no result, or a result that comes of a fault; empty where there is none (translated).
QString spfProblemText(const std::optional<lookup::SpfProblem> &problem);

/// An evaluation for people: the result, why, and the tree of what the record may ask for.
QString spfText(const report::SpfEvaluation &evaluation, Detail detail, const TextStyle &style);

} // namespace posthorn::cli
