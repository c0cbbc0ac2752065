// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/danefacts.h"

#include <algorithm>

namespace posthorn::audit {

using dns::Security;
using lookup::DaneHostSeen;
using lookup::DaneMatch;
using lookup::Observation;
using lookup::TlsaSeen;
using State = DaneHost::State;

namespace {

bool isUnjudged(const dns::Validation &validation)
{
    return validation.security == Security::Unknown || validation.security == Security::Indeterminate ||
           validation.security == Security::Bogus;
}

/// Whether senders would go by the records cannot be told.
bool isOpen(const DaneHostSeen &host)
{
    const bool failed = std::any_of(host.tlsa.begin(), host.tlsa.end(), [](const TlsaSeen &tlsa) {
        return tlsa.answer.failed() || (tlsa.answer.found() && isUnjudged(tlsa.validation));
    });
    return failed || (host.hasRecords() && isUnjudged(host.addresses));
}

/// Names that the certificate may be for under DANE-TA (RFC 7672 §3.2.2): the domain itself only where
/// nobody could have changed the MX records on the way.
QList<DomainName> namesFor(const DaneHostSeen &host, const TlsaSeen &tlsa, const Observation &seen)
{
    QList<DomainName> names{tlsa.base};
    if (host.host != tlsa.base)
        names.append(host.host);
    if (isMxSecure(seen))
        names.append(seen.domain);
    return names;
}

void compare(DaneHost &result, const QList<DomainName> &names, const Observation &seen)
{
    result.state = State::Unknown;
    for (const lookup::SmtpServerSeen &server :
         seen.smtp ? seen.smtp->of(result.host) : QList<lookup::SmtpServerSeen>()) {
        const smtp::TlsSeen *tls = server.dialogue.tls ? &*server.dialogue.tls : nullptr;
        if (!tls || tls->chain.isEmpty())
            continue;
        const DaneMatch match = lookup::matchDane(result.usable, tls->chain, names, seen.checkedAt);
        if (!match.isMatch()) {
            result.state = State::Mismatch;
            result.fault = match.fault;
            result.showing.append(server.address().toString());
            continue;
        }
        if (result.state != State::Mismatch)
            result.state = State::Match;
        const auto end = lookup::certificateEnd(tls->chain.first());
        if (end && (!result.certificateEnd || *end < *result.certificateEnd))
            result.certificateEnd = end;
    }
}

} // namespace

DaneHost daneOf(const DaneHostSeen &host, const Observation &seen)
{
    DaneHost result;
    result.host = host.host;
    for (const TlsaSeen &tlsa : host.tlsa) {
        for (const lookup::TlsaParse &parse : tlsa.parses)
            result.records.append(QString::fromLatin1(records::print(parse.record)));
    }
    const TlsaSeen *applied = host.applied();
    if (!applied) {
        result.state = isOpen(host) ? State::Unknown : host.hasRecords() ? State::Unusable : State::None;
        return result;
    }
    result.demandsTls = true;
    for (const lookup::TlsaParse &parse : applied->parses) {
        if (lookup::isUsable(parse))
            result.usable.append(parse.record);
    }
    if (result.usable.isEmpty())
        result.state = State::Unusable;
    else
        compare(result, namesFor(host, *applied, seen), seen);
    return result;
}

QList<DaneHost> daneHosts(const Observation &seen)
{
    QList<DaneHost> hosts;
    for (const DaneHostSeen &host : seen.dane ? seen.dane->hosts : QList<DaneHostSeen>())
        hosts.append(daneOf(host, seen));
    return hosts;
}

bool daneApplies(const Observation &seen, const DomainName &host)
{
    const QList<DaneHost> hosts = daneHosts(seen);
    return std::any_of(hosts.begin(), hosts.end(),
                       [&](const DaneHost &one) { return one.host == host && one.applies(); });
}

bool isMxSecure(const Observation &seen)
{
    const lookup::JudgedSet *mx =
        seen.dnssec ? seen.dnssec->set({seen.domain, dns::RecordType::Mx}) : nullptr;
    return mx && mx->validation.security == Security::Secure;
}

bool isDaneUnseen(const Observation &seen)
{
    const QList<DaneHost> hosts = daneHosts(seen);
    return std::any_of(hosts.begin(), hosts.end(),
                       [](const DaneHost &host) { return host.state == State::Unknown; });
}

bool daneProtectsAll(const Observation &seen)
{
    const QList<DaneHost> hosts = daneHosts(seen);
    return isMxSecure(seen) && !hosts.isEmpty() &&
           std::all_of(hosts.begin(), hosts.end(),
                       [](const DaneHost &host) { return host.state == State::Match; });
}

QString daneStateId(State state)
{
    static const char *const kIds[] = {"none", "unusable", "unknown", "match", "mismatch"};
    return QString::fromLatin1(kIds[static_cast<size_t>(state)]);
}

} // namespace posthorn::audit
