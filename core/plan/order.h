// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/hostrules.h"
#include "core/plan/published.h"

namespace posthorn::plan {

/// Puts changes that are made together into an order in which each can be made by hand: what stands in the
/// way goes first, what others lean on comes before them, the rest that goes goes last.
void putInOrder(QList<Change> &changes);
/// Likewise, in steps where one has to be everywhere before the next: the TTL of the servers is lowered
/// before mail moves to others, and a stricter policy waits for the records that let mail pass.
void putInOrder(QList<Change> &changes, const HostRules &host, const Published &published);

} // namespace posthorn::plan
