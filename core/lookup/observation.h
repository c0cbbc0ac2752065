// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/bimilookup.h"
#include "core/lookup/clientlookup.h"
#include "core/lookup/danelookup.h"
#include "core/lookup/delegationlookup.h"
#include "core/lookup/dkimlookup.h"
#include "core/lookup/dmarclookup.h"
#include "core/lookup/dnsseclookup.h"
#include "core/lookup/hostlookup.h"
#include "core/lookup/mxlookup.h"
#include "core/lookup/smtplookup.h"
#include "core/lookup/spflookup.h"
#include "core/lookup/transportlookup.h"

#include <QDateTime>

namespace posthorn::lookup {

/// What this machine's own network does. Never the domain's fault.
struct NetworkSeen
{
    enum class Reach
    {
        Unknown,
        Open,
        Blocked
    };
    Reach port25 = Reach::Unknown;
    Reach port53 = Reach::Unknown; ///< to authoritative servers directly
    bool ipv6 = false;             ///< there is a route to the IPv6 Internet
    dns::Answer impossible;        ///< A of a name under `invalid.` (RFC 6761 §6.4)

    bool dnsRewritten() const { return impossible.found() != nullptr; }
    bool operator==(const NetworkSeen &) const = default;
};

/// Names that a wildcard of the domain answers for.
struct WildcardSeen
{
    dns::Answer txt; ///< TXT of a name that nobody has

    bool operator==(const WildcardSeen &) const = default;
};

/// Everything that was seen about a domain at a moment. A value; advice is a pure function of it.
///
/// An area that was not asked for is absent; each answer inside is found, absent or failed.
struct Observation
{
    DomainName domain;
    QDateTime checkedAt; ///< UTC
    AreaSet areas;       ///< what was asked for
    std::optional<Purpose> statedPurpose;
    bool hasAuthority = false; ///< authoritative servers could be asked directly

    dns::Answer soa; ///< of the domain: does it exist?
    NetworkSeen network;
    WildcardSeen wildcard;
    std::optional<DelegationSeen> delegation;
    std::optional<DnssecSeen> dnssec; ///< nothing too where signatures could not be judged (zone files)
    MxSeen mx;
    QList<HostSeen> hosts; ///< of the mail servers, in order of preference; each name once
    int hostCount = 0;     ///< how many there are
    SpfSeen spf;
    std::optional<DkimSeen> dkim;
    DmarcSeen dmarc;
    std::optional<MtaStsSeen> mtaSts;
    std::optional<TlsRptSeen> tlsRpt;
    std::optional<DaneSeen> dane;
    std::optional<SmtpSeen> smtp; ///< nothing where no server could be talked to, or none is meant to
    std::optional<BimiSeen> bimi;
    std::optional<ClientSeen> client;
    providers::Recognition providers;

    std::chrono::milliseconds elapsed{0};
    qint64 queries = 0;
    qint64 cacheHits = 0;
    qint64 retries = 0;

    const HostSeen *host(const DomainName &name) const;
    /// The domain does not exist (RFC 8020: nothing below it either).
    bool doesNotExist() const { return soa.isNxDomain(); }
    /// Nobody put the text there: a wildcard answers for every name (RFC 4592).
    bool isOfWildcard(const MisplacedText &text) const
    {
        return text.name != domain && textsOf(wildcard.txt).contains(text.text);
    }
    bool operator==(const Observation &) const = default;
};

/// Looks at \a domain, everything in parallel that does not wait for another answer. Ends early, with what
/// was seen, when context.stop says so.
QCoro::Task<Observation> observe(DomainName domain, Context context);

} // namespace posthorn::lookup
