// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/desired.h"
#include "core/plan/plan.h"

namespace posthorn::plan {

/// A plan as a document of schema `posthorn.plan/1` (resources/schema/plan-1.schema.json), on one line
/// without its end: what a `.posthorn` file holds.
QByteArray planJson(const Plan &plan);

/// Reads a plan; planJson() of the result gives the same document.
/// \return the place of the first fault, as a JSON pointer, and what is wrong there
/// \note hostile input: at most kMaxPlanOctets and kMaxPlanChanges
Result<Plan, QString> readPlan(const QByteArray &json);
/// Whether the text is JSON that says to be a plan: an overlay may be a zone file or a plan.
bool looksLikePlan(const QByteArray &text);

/// A wish, schema `posthorn.desired/1`, and the way back. \return likewise
QByteArray desiredJson(const Desired &desired);
Result<Desired, QString> readDesired(const QByteArray &json);

} // namespace posthorn::plan
