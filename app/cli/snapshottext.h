// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/history/moment.h"
#include "core/report/auditdiff.h"

namespace posthorn::cli {

/// A snapshot, in a line or two.
QString momentText(const history::Moment &moment, const TextStyle &style);
/// What changed between two moments: findings first, then records by name and type.
QString diffText(const history::KeptMoment &before, const history::KeptMoment &after,
                 const report::AuditDiff &diff, const TextStyle &style);

} // namespace posthorn::cli
