// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/observation.h"

namespace posthorn::lookup {

/// Looks behind the SERVFAIL of mail names: resolvers answer so where aliases lead in a circle, and do not
/// say it. Such answers become Failed{AliasLoop}, with the aliases of the circle.
QCoro::Task<Observation> tellAliasLoops(Observation seen, Context context);

} // namespace posthorn::lookup
