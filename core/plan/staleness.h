// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/published.h"

namespace posthorn::plan {

/// How a plan stands to what is published now.
struct Staleness
{
    QList<Kept> changed;      ///< sets that hold neither what the plan found nor what it would make of them
    QList<Kept> unseen;       ///< sets that could not be seen now
    bool otherSerial = false; ///< the zone has changed since, somewhere

    /// The plan may be published: nobody changed the sets that it is about. One that is published already
    /// fits too, as it is safe to apply twice.
    bool fits() const { return changed.isEmpty() && unseen.isEmpty(); }
    bool operator==(const Staleness &) const = default;
};
Staleness stalenessOf(const Plan &plan, const Published &now);

} // namespace posthorn::plan
