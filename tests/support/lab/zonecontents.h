// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lab/layout.h"

namespace posthorn::lab {

/// Completes PlacedZone::contents of every zone: SOA, NS, addresses of name servers, PTR records of the
/// world's pointers, delegations (without DS). \return what is wrong; empty when all is well
QString fillContents(Layout &layout, const World &world);

} // namespace posthorn::lab
