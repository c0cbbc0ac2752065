// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/dnssecdata.h"
#include "core/dns/validator.h"
#include "core/lookup/context.h"

namespace posthorn::lookup {

/// A record set that decides about mail, and what its signatures are worth.
struct JudgedSet
{
    dns::Question question;
    dns::Validation validation;
    QList<dns::SignatureData> signatures; ///< that came with it, those of proofs of absence included
    QList<dns::Nsec3Data> proofs;         ///< NSEC3 records that came with it
    /// Not published so: an overlay changes the set, which then takes the state of its zone.
    bool changed = false;

    bool isBogus() const { return validation.security == dns::Security::Bogus; }
    bool operator==(const JudgedSet &) const = default;
};

/// What the signatures of the domain's zone and of its mail records are worth (RFC 4033 to 4035).
struct DnssecSeen
{
    QList<quint16> anchors; ///< tags of the root's keys that were trusted
    dns::Validation root;   ///< of the root's SOA: unrelated, so what is wrong with it is our own fault
    dns::Validation above;  ///< of the zone above
    DomainName zone;       ///< the apex of the zone that the domain lies in; the root: that could not be told
    JudgedSet apex;        ///< the SOA of the domain, or the proof that it has none of its own
    dns::Answer keys;      ///< DNSKEY of the zone, unjudged
    dns::Answer ds;        ///< DS of the zone, unjudged
    dns::Answer nsec3;     ///< NSEC3PARAM of the zone, unjudged
    QList<JudgedSet> sets; ///< the mail's, the domain's own and those of its servers

    const JudgedSet *set(const dns::Question &question) const;
    bool isZoneKnown() const { return !zone.isRoot(); }
    bool isSigned() const { return keys.found() != nullptr; }
    /// Where not even the root's signatures hold, that says nothing about what is below.
    bool isRootSound() const { return root.security != dns::Security::Bogus; }
    /// This machine's clock is wrong: by it not even the root's signatures are in force.
    bool isClockWrong() const;
    /// Nothing that the zone holds can be trusted.
    bool isZoneBogus() const { return apex.isBogus() && isRootSound(); }
    QList<int> algorithms() const; ///< of the zone's keys, each once, in order
    QList<dns::DsData> delegationSigners() const;
    /// The signature over a mail record of the zone that ends first.
    std::optional<dns::SignatureData> firstToEnd() const;

    bool operator==(const DnssecSeen &) const = default;
};

/// Judges the sets whose names are known from the start, and the zone.
QCoro::Task<DnssecSeen> lookUpDnssec(DomainName domain, Context context);

/// Judges sets that others found.
QCoro::Task<QList<JudgedSet>> judgeSets(QList<dns::Question> questions, Context context);

/// What an overlay changes has no signatures of its own.
void applyChanges(DnssecSeen &seen, const QList<dns::ChangedSet> &changes);

} // namespace posthorn::lookup
