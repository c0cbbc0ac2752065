// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/context.h"
#include "core/lookup/failover.h"
#include "core/plan/desired.h"
#include "core/plan/plan.h"

namespace posthorn::plan {

/// A plan, and what was and would be seen.
struct Foreseen
{
    Plan plan;
    audit::Audit before;
    audit::Audit after; ///< what an audit says once everything is published

    bool operator==(const Foreseen &) const = default;
};

/// Who takes the mail when a server does not answer.
struct FailoverChange
{
    DomainName down; ///< the root: none is down
    QList<DomainName> before;
    QList<DomainName> after;

    bool operator==(const FailoverChange &) const = default;
};
/// With every server up, and with each one down that is there before or after. Empty where nothing changes.
QList<FailoverChange> failoverChanges(const Foreseen &foreseen);

/// Plans, looks at what would come of it, and plans on until nothing is left that records can mend, at most
/// kMaxPlanRounds times.
/// \param before an audit made with \a context \param context what to look with; its objects outlive the task
QCoro::Task<Foreseen> foresee(audit::Audit before, Desired wish, Answers answers, lookup::Context context);

} // namespace posthorn::plan
