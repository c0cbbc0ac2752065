// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/report/auditdocument.h"

namespace posthorn::history {

/// The way back to what a snapshot saw.
struct Restoration
{
    plan::Plan plan;
    QList<lookup::Area> unseen; ///< not looked at, or not to be seen, at one of the moments: left as they are
    QStringList foreign;        ///< sets that changed and are not in the domain's zone: "NAME TYPE"
};

/// Changes that lead from \a now back to \a snapshot: of the mail records in the domain's own zone that were
/// seen at both moments. Pure.
Restoration restoration(const report::AuditDocument &snapshot, const audit::Audit &now);

} // namespace posthorn::history
