// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/transportfacts.h"

namespace posthorn::audit {

TransportDemand demandOn(const Judging &on, const DomainName &)
{
    TransportDemand demand;
    demand.sts = on.seen.mtaSts && on.seen.mtaSts->isEnforced();
    return demand;
}

} // namespace posthorn::audit
