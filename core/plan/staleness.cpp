// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/staleness.h"

#include <algorithm>

namespace posthorn::plan {

Staleness stalenessOf(const Plan &plan, const Published &now)
{
    Staleness staleness;
    staleness.otherSerial = plan.base.serial && now.serial() && *plan.base.serial != *now.serial();
    for (const Change &change : plan.changes) {
        const Kept set{change.name, change.type};
        const auto state = now.state(change.name, change.type);
        if (state == Published::State::NotAsked || state == Published::State::Unknown) {
            if (!staleness.unseen.contains(set))
                staleness.unseen.append(set);
            continue;
        }
        const RecordSet *published = now.set(change.name, change.type);
        const QList<QByteArray> data = published ? published->rdata : QList<QByteArray>();
        // Between two steps of a plan the set is what the earlier one made of it.
        const bool known = std::any_of(plan.changes.begin(), plan.changes.end(), [&](const Change &c) {
            return c.name == change.name && c.type == change.type &&
                   (sameData(c.old, data) || sameData(c.now, data));
        });
        if (!known && !staleness.changed.contains(set))
            staleness.changed.append(set);
    }
    return staleness;
}

} // namespace posthorn::plan
