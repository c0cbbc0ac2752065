// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/dns/resolver.h"
#include "core/records/spfcache.h"

#include <chrono>
#include <optional>

namespace posthorn::lookup {

/// What check_host() says (RFC 7208 §2.6).
enum class SpfVerdict
{
    None,
    Neutral,
    Pass,
    Fail,
    SoftFail,
    TempError,
    PermError
};

/// The arguments of check_host() (RFC 7208 §4.1) and what macros ask for beside them (§7.2).
struct SpfQuery
{
    Address ip; ///< of the client; an IPv4-mapped one counts as IPv4 (§5)
    DomainName domain;
    QByteArray sender;   ///< MAIL FROM or HELO identity; without a local part, "postmaster" is put in (§4.3)
    QByteArray helo;     ///< as the client said it
    DomainName receiver; ///< the host that checks, for `%{r}`; the root: "unknown"
    std::chrono::seconds time{0}; ///< since 1970, for `%{t}`

    bool operator==(const SpfQuery &) const = default;
};

/// The query for a MAIL FROM (RFC 7208 §2.4): an empty one becomes postmaster at \a helo.
/// \return nothing where the domain is malformed, so that the result is none (§4.3)
std::optional<SpfQuery> spfQuery(const Address &ip, const QByteArray &mailFrom, const QByteArray &helo);

/// Why the verdict is none, temperror or permerror.
struct SpfProblem
{
    enum class Why
    {
        BadDomain,       ///< the domain is malformed or has a single label (§4.3)
        NoRecord,        ///< of the checked domain (§4.5)
        MultipleRecords, ///< §4.5
        Syntax,          ///< §4.6
        LookupLimit,     ///< more than kSpfLookupLimit terms that look something up (§4.6.4)
        VoidLimit,       ///< more than kSpfVoidLimit look-ups that found nothing (§4.6.4)
        MxLimit,         ///< an `mx` with more than kSpfMaxNames hosts (§4.6.4)
        IncludeNone,     ///< an included domain has no record (§5.2)
        RedirectNone,    ///< the target of a redirect has none (§6.1)
        DnsFailed,       ///< a look-up failed: `failed` says how
        Cancelled,       ///< we were told to stop
    } why = Why::NoRecord;
    DomainName domain; ///< whose record it is about; for DnsFailed the name that was asked
    QByteArray term;   ///< the term at which it happened; empty: none
    std::optional<dns::Failed> failed;

    bool operator==(const SpfProblem &) const = default;
};

/// One step of the way to the verdict: a term of a record.
struct SpfStep
{
    DomainName domain; ///< whose record
    int term = -1;     ///< index in its terms
    QByteArray text;   ///< the term

    bool operator==(const SpfStep &) const = default;
};

/// A record that was read on the way.
struct SpfVisit
{
    int parent = -1; ///< index of the visit that led here; -1: the checked domain
    int term = -1;   ///< the term of the parent that did
    DomainName domain;
    QByteArray record; ///< its text; empty where there is none
    SpfVerdict verdict = SpfVerdict::None;

    bool operator==(const SpfVisit &) const = default;
};

/// A question that was asked on the way.
struct SpfAsked
{
    enum class Outcome
    {
        Found,
        NoData,
        NxDomain,
        Failed
    };

    int visit = -1; ///< index in SpfResult::visits
    int term = -1;  ///< of that record; -1: to fetch the record itself
    dns::Question question;
    Outcome outcome = Outcome::Failed;
    bool isVoid = false; ///< counted against kSpfVoidLimit

    bool operator==(const SpfAsked &) const = default;
};

/// The outcome of check_host(). A value.
struct SpfResult
{
    SpfVerdict verdict = SpfVerdict::None;
    QByteArray explanation; ///< of a fail, US-ASCII (§6.2); empty: the domain gives none
    std::optional<SpfProblem> problem;
    /// From the checked domain inwards: the `include` and `redirect` terms, last the mechanism that matched
    /// (see `matched`).
    QList<SpfStep> path;
    bool matched = false; ///< a mechanism matched; else nothing did, or a problem came first
    int lookups = 0;      ///< terms counted against kSpfLookupLimit
    int voidLookups = 0;
    QList<SpfVisit> visits; ///< in the order of reading; the first is the checked domain's
    QList<SpfAsked> asked;  ///< in the order of asking

    bool operator==(const SpfResult &) const = default;
};

/// check_host() of RFC 7208 §4. \param resolver outlives the task \param cache likewise; null: each record
/// is read anew
QCoro::Task<SpfResult> checkHost(SpfQuery query, dns::Resolver *resolver, std::stop_token stop,
                                 records::SpfCache *cache = nullptr);

/// "pass", "softfail"… as in RFC 7208 §2.6 and RFC 8601 §2.7.2.
QByteArray verdictName(SpfVerdict verdict);

} // namespace posthorn::lookup
