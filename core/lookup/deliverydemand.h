// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/danelookup.h"
#include "core/lookup/smtplookup.h"
#include "core/lookup/transportlookup.h"

namespace posthorn::lookup {

/// What a domain demands of the connections over which its mail goes. A value.
struct DeliveryDemand
{
    DomainName domain;
    std::optional<MtaStsSeen> sts;
    std::optional<DaneSeen> dane; ///< nothing where signatures cannot be judged
    bool isMxSecure = false;      ///< nobody could have changed the MX records on the way
    QDateTime now;                ///< by which certificates are judged

    bool operator==(const DeliveryDemand &) const = default;
};
/// \param hosts the mail servers
QCoro::Task<DeliveryDemand> lookUpDemand(DomainName domain, QList<DomainName> hosts, Context context);

/// Why a message must not go to \a host over a connection as it is; empty: it may. DANE comes first, and
/// where it applies it alone counts (RFC 8461 §2), and where it cannot be learned whether it does, the
/// message waits (RFC 7672 §2.1.2); then a policy of MTA-STS in the mode enforce, which demands a listed
/// server and a certificate that is right (RFC 8461 §5). \param tls null: the connection is in clear text
QString objectionTo(const DeliveryDemand &demand, const DomainName &host, const smtp::TlsSeen *tls);

/// What a policy of MTA-STS that is being tested has against a connection, over which the message may go all
/// the same (RFC 8461 §5); empty: nothing, or there is none.
QString reservationAbout(const DeliveryDemand &demand, const DomainName &host, const smtp::TlsSeen *tls);

} // namespace posthorn::lookup
