// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

namespace posthorn::audit {

/// What is shown for a verdict, a finding or an area: each has a word, a shape and a colour of its own.
enum class Status
{
    Ok,
    Advice,
    Warn,
    Bad,
    Unknown, ///< it could not be seen: no judgement on the domain
    Skipped, ///< not applicable, not asked for, or not used
};

Status statusOf(Verdict verdict);
Status statusOf(Severity severity);
/// What an area shows, by what came of it and the worst of its findings.
Status statusOf(AreaResult::State state, std::optional<Severity> worst);
/// "Needs attention", in the language in use.
QString statusText(Status status);

} // namespace posthorn::audit
