// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/dns/resolver.h"
#include "core/records/spfcache.h"

#include <optional>

namespace posthorn::lookup {

/// What is known of a record that the tree names.
enum class SpfNodeState
{
    Ok,           ///< one record, well-formed
    None,         ///< the name has no SPF record
    NxDomain,     ///< the name does not exist
    Multiple,     ///< more than one record (RFC 7208 §4.5)
    Invalid,      ///< one record, malformed: `faults` says why
    Loop,         ///< a record that leads here is this one
    Failed,       ///< it could not be looked up: `failed` says why. Not the same as absent
    Undetermined, ///< macros decide which name
    BadName,      ///< the target is no name that can be asked for
    NotFetched,   ///< a limit of ours was reached (kMaxTreeNodes, kMaxTreeDepth, kMaxTreeTerms)
};

/// What is known of a name whose addresses (or existence) a term needs.
enum class SpfTargetState
{
    NotAsked, ///< the term looks nothing up by itself, or is never read
    Found,
    NoData,
    NxDomain,
    Failed, ///< at least one look-up it needs failed; what is known stands beside
    Undetermined,
    BadName,
    NotFetched ///< kMaxTreeQuestions
};

/// What is known of one term.
struct SpfTermFacts
{
    bool dead = false; ///< never read: behind `all`, or a redirect in a record with `all`
    int node = -1;     ///< of `include` and `redirect`: index of their record in SpfTree::nodes
    std::optional<DomainName> target;                ///< the name that is looked up, where it is certain
    SpfTargetState state = SpfTargetState::NotAsked; ///< of `a`, `mx`, `exists`
    std::optional<dns::Failed> failed;
    QList<DomainName> hosts;        ///< of `mx`: its hosts by preference, all of them
    QList<DomainName> missingHosts; ///< of `mx`: hosts that do not exist (NXDOMAIN)
    QList<Address> addresses;       ///< of `a` and `mx`, of both families; `mx`: of its first ten hosts
    int lookups = 0;                ///< 1 + what is below, where it counts (RFC 7208 §4.6.4)
    int voidLookups = 0;   ///< void for every sender: neither family, or no such name; with those below
    int voidLookupsV4 = 0; ///< as counted for an IPv4 sender
    int voidLookupsV6 = 0; ///< as counted for an IPv6 sender: an IPv4-only name is void for it

    bool operator==(const SpfTermFacts &) const = default;
};

/// One record of the tree.
struct SpfNode
{
    int parent = -1; ///< index of the record that names this one; -1: the domain's own
    int term = -1;   ///< which of its terms does
    int depth = 0;
    std::optional<DomainName> domain; ///< absent where macros decide
    SpfNodeState state = SpfNodeState::None;
    std::optional<dns::Failed> failed;
    QList<QByteArray> texts; ///< the SPF records at the name: more than one where state is Multiple
    /// The record, where state is Ok or Invalid (then what could be read of it).
    records::SpfRecord record;
    QList<records::SpfFault> faults;
    QList<SpfTermFacts> terms; ///< one for each of record.terms
    int lookups = 0;           ///< worst case for all its terms together
    int voidLookups = 0, voidLookupsV4 = 0, voidLookupsV6 = 0;

    bool operator==(const SpfNode &) const = default;
};

/// Everything that a domain's SPF record can lead to, whoever sends: the worst case, which does not stop at
/// the first match. A value.
struct SpfTree
{
    QList<SpfNode> nodes; ///< parents before children, in the order of the text; the first is the domain's

    const SpfNode &root() const { return nodes.first(); }
    /// The term that leads to \a node; null for the root.
    const records::SpfTerm *via(const SpfNode &node) const;
    int lookups() const { return root().lookups; }
    int voidLookups() const { return root().voidLookups; }
    /// Nothing failed, depends on the mail, or was left out.
    bool isComplete() const;

    bool operator==(const SpfTree &) const = default;
};

/// Fetches the whole tree, as parallel as it goes: depth × round trip (an `mx` takes two).
/// \param apexTxt the TXT answer for \a domain \param resolver outlives the task \param cache likewise;
/// null: one of its own
QCoro::Task<SpfTree> spfTree(DomainName domain, dns::Answer apexTxt, dns::Resolver *resolver,
                             std::stop_token stop, records::SpfCache *cache = nullptr);

} // namespace posthorn::lookup
