// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"

#include <QCoroTask>
#include <QString>

#include <stop_token>

namespace posthorn::dns {

/// What a chain of signatures down from the trust anchor says about a record set (RFC 4035 §4.3).
enum class Security
{
    Unknown,       ///< not judged
    Secure,        ///< signed all the way down
    Insecure,      ///< provably unsigned from some delegation on
    Bogus,         ///< should be signed and is not, or wrongly
    Indeterminate, ///< what is needed to judge could not be had
};

/// The judgement on one question: on its records, or on the proof that there are none.
struct Validation
{
    /// Why a set is bogus; None for the other states.
    enum class Why
    {
        None,
        Expired,          ///< a signature's validity is over
        NotYetValid,      ///< a signature's validity has not begun
        DsWithoutKey,     ///< a DS at the parent that fits no key of the zone
        Unsigned,         ///< a DS at the parent, and the zone is not signed
        SignatureWrong,   ///< a signature does not verify
        SignatureMissing, ///< the zone is signed, this set is not
        DenialNotProven,  ///< absence without a valid proof
        Other,
    };
    Security security = Security::Unknown;
    Why why = Why::None;
    DomainName zone; ///< of a bogus set: the zone whose fault it is, as far as could be told
    QString detail;  ///< the validator's words; safe to show, not translated

    bool operator==(const Validation &) const = default;
};

/// Judges what is published, down from a trust anchor, never by a resolver's word (AD bit).
///
/// Lives on one event loop; never blocks. Every judgement arrives: a stopped one ends at once as Unknown.
class Validator
{
public:
    virtual ~Validator() = default;
    /// Tags of the root's keys that every chain begins with (RFC 4034 App. B).
    virtual QList<quint16> anchorTags() const = 0;
    virtual QCoro::Task<Validation> validate(Question question, std::stop_token stop) = 0;
    /// What is judged: the response with its signatures in `wire`, unfiltered. Not judged itself.
    virtual QCoro::Task<Answer> evidence(Question question, std::stop_token stop) = 0;
};

} // namespace posthorn::dns
