// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/records/mtastspolicy.h"
#include "ui/draft/wishes.h"

namespace posthorn::ui {

/// The policy file for the servers that are wished (RFC 8461 §3.2): every server of the table is in it, by
/// the names its provider gives where that is known.
records::MtaStsPolicy policyFor(const Wishes &wishes, plan::MtaStsStage stage);
/// Why such a policy would lose mail; empty: nothing is against it.
QString policyFault(const Wishes &wishes);

} // namespace posthorn::ui
