// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/desired.h"
#include "core/plan/plan.h"
#include "core/plan/work.h"

namespace posthorn::plan {

/// What one look at an audit gives: the changes that can be made, and what has to be known for more.
struct Round
{
    QList<Edit> edits;
    QList<Question> questions;
    QList<Manual> manual;
    QStringList hostLimits;
    QList<dns::Question> unseen; ///< record sets that would be changed and were not looked at yet

    bool operator==(const Round &) const = default;
};

/// Mends what can be mended, and makes what is wished. Pure. \param more answers to earlier `unseen`
Round planRound(const audit::Audit &audit, const QList<dns::Answer> &more, const Desired &wish,
                const Answers &answers);

/// Edits of one round after those of earlier ones: the first state and the last of each set.
QList<Edit> followedBy(const QList<Edit> &first, const QList<Edit> &second);
/// The zone after the edits, for an overlay.
QList<dns::ChangedSet> outcomeOf(const QList<Edit> &edits);

/// Puts a plan together: changes in their order and steps, with their risks, the way back, and what stays.
/// Pure. \param published what was there before the edits
Plan assemble(const audit::Audit &before, const Published &published, const QList<Edit> &edits);

/// Everything that records alone do not mend, as the audit's findings say it.
QList<Manual> manualOf(const audit::Audit &audit);
Predicted predictionOf(const audit::Audit &audit);

/// The plan that one round gives, without a look at what would come of it: for drafts that are changed at
/// every key. Pure.
Plan plan(const audit::Audit &audit, const Desired &wish, const Answers &answers);

} // namespace posthorn::plan
