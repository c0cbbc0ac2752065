// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/settings.h"
#include "app/cli/terminal.h"
#include "core/audit/audit.h"

namespace posthorn::cli {

/// An audit for people at a terminal: the verdict, what to do first, a line for each area; with
/// Detail::Verbose every finding, with Detail::Quiet the verdict alone. Lines are no wider than the style
/// says, unless a single character is.
QString auditText(const audit::Audit &audit, Detail detail, const TextStyle &style);

} // namespace posthorn::cli
