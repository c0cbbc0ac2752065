// SPDX-License-Identifier: GPL-3.0-or-later
// Cause before consequence: which areas are looked at, and which wait for another finding.
#include "core/audit/areastates.h"

#include "core/audit/dnssecfacts.h"

#include <algorithm>

namespace posthorn::audit {

using lookup::Area;

namespace {

using namespace Qt::Literals::StringLiterals;

/// Areas that mean nothing for what the domain is for.
bool applies(Area area, const Judging &on)
{
    switch (area) {
    case Area::Hosts:
        // The address of a web site is no mail server.
        return on.purpose.receives || (!on.seen.hosts.isEmpty() && !on.seen.mx.isImplicit());
    case Area::MtaSts:
    case Area::TlsRpt:
    case Area::Client:
    case Area::Dane:
        return on.purpose.receives;
    case Area::Smtp:
        return on.purpose.receives &&
               !(on.seen.smtp->servers.isEmpty() && on.seen.smtp->unresolved.isEmpty());
    case Area::Dkim:
        return on.purpose.sends ||
               (on.seen.dkim && (!on.seen.dkim->selectors.isEmpty() || on.seen.dkim->wildcard.found()));
    default:
        return true;
    }
}

} // namespace

std::optional<QString> skipReason(Area area, const Judging &on, const QString &cause)
{
    const bool needsServers = area == Area::Delegation || area == Area::Local;
    const bool hasServers = on.seen.hasAuthority || (area == Area::Local && on.seen.smtp);
    // That the domain does not exist is said in any case.
    if (area == Area::Delegation && on.seen.doesNotExist())
        return std::nullopt;
    if ((area == Area::Dnssec && !on.seen.dnssec) || (area == Area::Smtp && !on.seen.smtp))
        return QString();
    if (checksOf(area).empty() || !on.seen.areas.contains(area) || (needsServers && !hasServers))
        return QString();
    if (!cause.isEmpty() && !needsServers)
        return cause;
    // Behind a resolver that checks signatures nothing of the zone is to be seen.
    if (area == Area::Delegation && isZoneBogus(on.seen) && on.seen.soa.failed())
        return u"dnssec.bogus"_s;
    if (isAreaBogus(area, on.seen))
        return u"dnssec.bogus"_s;
    const bool needsMx = area == Area::Hosts || area == Area::Smtp || area == Area::Dane;
    if (needsMx && (on.seen.mx.answer.failed() || on.seen.mx.isUnknown()))
        return u"mx.lookup-failed"_s;
    const bool isBlocked = on.seen.network.port25 == lookup::NetworkSeen::Reach::Blocked;
    if (area == Area::Smtp && isBlocked && on.seen.areas.contains(Area::Local))
        return u"local.port25-blocked"_s;
    if (!applies(area, on))
        return QString();
    return std::nullopt;
}

QString causeOf(const Judging &on, const QList<Finding> &delegation)
{
    // An error of delegation explains the rest where the resolver could not get through either.
    if (!on.seen.doesNotExist() && !on.seen.soa.failed())
        return {};
    const auto cause = std::find_if(delegation.begin(), delegation.end(),
                                    [](const Finding &f) { return f.severity == Severity::Error; });
    return cause != delegation.end() ? cause->id : QString();
}

} // namespace posthorn::audit
