// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/hostrules.h"
#include "core/plan/plan.h"

namespace posthorn::plan {

/// One record as it is typed into the form of a DNS host.
struct Card
{
    bool isRemoval = false; ///< of a record that is there
    QString name;           ///< to type: relative to the zone, "@" for the zone itself
    QString fullName;       ///< without trailing dot
    QString type;
    QString value;                   ///< to type: one string, without quotation marks
    std::optional<quint16> priority; ///< of MX and SRV, which forms have a field of their own for
    QStringList strings;             ///< of a TXT longer than 255 octets: where a form wants them apart
    qint64 ttl = 0;

    bool operator==(const Card &) const = default;
};

/// The name as forms want it, relative to \a zone.
QString nameToType(const DomainName &name, const DomainName &zone);
/// What is typed for one change: what goes first, then what comes. Records that stay are no card.
QList<Card> cardsOf(const Change &change, const DomainName &zone);

} // namespace posthorn::plan
