// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/validator.h"
#include "core/lookup/context.h"
#include "core/records/tlsarecord.h"

namespace posthorn::lookup {

using TlsaParse = records::Parsed<records::TlsaRecord, records::TlsaIssue>;

/// The TLSA records of one name at which senders look (RFC 7672 §2.2.2).
struct TlsaSeen
{
    DomainName base; ///< the host's name, or what its alias leads to
    dns::Answer answer;
    dns::Validation validation;
    QList<TlsaParse> parses; ///< one for each record, in order

    bool isSecure() const { return answer.found() && validation.security == dns::Security::Secure; }
    bool operator==(const TlsaSeen &) const = default;
};

/// What DNS says about the certificate of one mail server.
struct DaneHostSeen
{
    DomainName host;
    dns::Validation addresses; ///< of its addresses and the aliases that lead to them
    dns::Validation alias;     ///< of the alias by itself, where the addresses are not secure; else Unknown
    bool isAlias = false;
    QList<TlsaSeen> tlsa; ///< in the order in which senders try them

    /// The records that senders go by; null where they use none.
    const TlsaSeen *applied() const;
    bool hasRecords() const;
    /// Senders that check signatures can trust where the name leads.
    bool isReachedSecurely() const;
    bool operator==(const DaneHostSeen &) const = default;
};

struct DaneSeen
{
    QList<DaneHostSeen> hosts; ///< in order of preference
    bool operator==(const DaneSeen &) const = default;
};

/// \param hosts the mail servers, best first, each once
QCoro::Task<DaneSeen> lookUpDane(QList<DomainName> hosts, Context context);

/// A set that an overlay changes takes the state of its zone.
void applyChanges(DaneSeen &seen, const DomainName &zone, const dns::Validation &state,
                  const QList<dns::ChangedSet> &changes);

} // namespace posthorn::lookup
