// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/registration.h"
#include "core/lookup/spflookup.h"
#include "core/records/dmarcrecord.h"

namespace posthorn::lookup {

/// One question of the tree walk (RFC 9989 §4.10), and what stands there.
struct DmarcStep
{
    DomainName domain; ///< the policy would be this name's; the question is for `_dmarc` below it
    dns::Answer answer;
    QList<QByteArray> texts;
    QList<records::DmarcParse> parses; ///< one for each text

    /// The texts that are DMARC records.
    QList<records::DmarcParsed> dmarcRecords() const;
    /// The one record that receivers read here; nothing where there is none, or more than one (§4.10).
    std::optional<records::DmarcRecord> record() const;
    bool operator==(const DmarcStep &) const = default;
};

/// Names asked for a policy of \a domain: itself, then from its parent (from its last seven labels where it
/// has more than eight) up to the top-level name; at most eight (RFC 9989 §4.10).
QList<DomainName> dmarcWalkNames(const DomainName &domain);

/// Where the policy for a domain comes from, and what it is (RFC 9989 §4.10.1, §4.10.2).
struct DmarcApplied
{
    DomainName foundAt; ///< whose record applies; `_dmarc` is below it
    records::DmarcRecord record;
    bool inherited = false;  ///< it is a domain's above
    bool fromSuffix = false; ///< it is a public suffix's (psd=y)

    bool operator==(const DmarcApplied &) const = default;
};

/// What the walk says. Pure.
std::optional<DmarcApplied> appliedPolicy(const QList<DmarcStep> &walk);
/// The organizational domain of the walk's start (RFC 9989 §4.10.2). Pure; the start itself where no record
/// is on the way.
DomainName organizationalDomain(const QList<DmarcStep> &walk);
/// Whether a question of the walk failed whose answer might have made a name above \a host, or \a host
/// itself, the organizational domain. Pure.
bool walkFailedAbove(const QList<DmarcStep> &walk, const DomainName &host);

/// Whether mail to a domain can be delivered at all.
enum class Receives
{
    Unknown,
    Yes,
    No
};
struct Reception
{
    Receives receives = Receives::Unknown;
    std::optional<dns::Failed> failed; ///< why that is unknown

    bool operator==(const Reception &) const = default;
};
QCoro::Task<Reception> receivesMail(DomainName domain, Context context);

/// One receiver of reports.
struct ReportTargetSeen
{
    enum class Agreed
    {
        NotNeeded, ///< of the same organizational domain
        Yes,
        No, ///< the receiver publishes no agreement: the address is ignored (RFC 9990 §4)
        Unknown,
    };
    records::ReportUri uri;
    bool forensic = false; ///< of `ruf`
    Agreed agreed = Agreed::NotNeeded;
    std::optional<dns::Answer> agreement;
    Reception mailbox;
    Registration registration; ///< of the address's domain, where that receives nothing

    bool operator==(const ReportTargetSeen &) const = default;
};

struct DmarcSeen
{
    QList<DmarcStep> walk; ///< the domain first; not empty once looked up
    std::optional<DmarcApplied> applied;
    DomainName organizational;             ///< by RFC 9989's walk
    std::optional<DomainName> registrable; ///< by the Public Suffix List (RFC 7489 §3.2)
    QList<ReportTargetSeen> targets; ///< of the domain's own record; at most kMaxReportAddresses of each tag
    QList<MisplacedText> misplaced;  ///< at the apex, or at a doubled name
    dns::Answer ns;                  ///< NS of `_dmarc`: found where it is delegated, to a service perhaps
    Registration aliasTarget;        ///< of the alias at `_dmarc`, where that leads to nothing

    const DmarcStep &own() const { return walk.first(); }
    bool isFailed() const;
    bool operator==(const DmarcSeen &) const = default;
};

QCoro::Task<DmarcSeen> lookUpDmarc(DomainName domain, Context context);

} // namespace posthorn::lookup
