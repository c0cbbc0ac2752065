// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/spftree.h"

/// Pure questions to an SPF tree.
namespace posthorn::lookup {

enum class SpfAnswer
{
    No,
    Yes,
    Undetermined ///< macros, `ptr`, `exists` or a failed look-up decide
};

/// Whether a mail of the domain from \a address passes. The limits of §4.6.4 are left aside.
SpfAnswer authorises(const SpfTree &tree, const Address &address);

/// The IPv4 addresses that pass, as far as ranges and addresses without macros say.
struct SpfCoverage
{
    quint64 addresses = 0;  ///< of 2^32, each counted once
    bool everybody = false; ///< every public IPv4 address, or `+all`, reachable
    bool byAll = false;     ///< because of an `all` that passes
    bool operator==(const SpfCoverage &) const = default;
};
SpfCoverage coverage(const SpfTree &tree);

/// A term of the tree.
struct SpfTermAt
{
    int node = 0;
    int term = 0;
    std::optional<DomainName> name; ///< the name that it is about, where it is not the term's target
    bool operator==(const SpfTermAt &) const = default;
};

/// Terms that say again what an earlier one of the same record says: (earlier, later).
QList<std::pair<int, int>> duplicateTerms(const records::SpfRecord &record);
/// Terms that are never read: behind `all`, or a redirect beside `all` (indices).
QList<int> unreadTerms(const records::SpfRecord &record);
/// `ip4` and `ip6` terms with addresses that are not public.
QList<int> privateTerms(const records::SpfRecord &record);
/// Terms of the whole tree whose name does not exist, hosts of an `mx` among them.
QList<SpfTermAt> missingNames(const SpfTree &tree);
/// Terms of the whole tree with macros that depend on the mail.
QList<SpfTermAt> macroTerms(const SpfTree &tree);
/// `mx` terms with more than kSpfMaxNames hosts.
QList<SpfTermAt> crowdedMxTerms(const SpfTree &tree);
/// What the record says of senders that nothing else matches: the qualifier of `all`, through redirects;
/// absent where there is none, or where it is not known.
std::optional<records::SpfQualifier> finalQualifier(const SpfTree &tree);

} // namespace posthorn::lookup
