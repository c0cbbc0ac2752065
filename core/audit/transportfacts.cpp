// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/transportfacts.h"

#include "core/audit/danefacts.h"

namespace posthorn::audit {

TransportDemand demandOn(const Judging &on, const DomainName &host)
{
    TransportDemand demand;
    demand.sts = on.seen.mtaSts && on.seen.mtaSts->isEnforced();
    for (const lookup::DaneHostSeen &seen :
         on.seen.dane ? on.seen.dane->hosts : QList<lookup::DaneHostSeen>()) {
        if (seen.host != host)
            continue;
        const DaneHost dane = daneOf(seen, on.seen);
        demand.dane = dane.demandsTls;
        demand.pinned = dane.state == DaneHost::State::Match;
    }
    return demand;
}

} // namespace posthorn::audit
