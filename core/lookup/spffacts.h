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

/// Surely no mail passes, from whatever address. The limits of §4.6.4 are left aside.
bool nobodyPasses(const SpfTree &tree);

/// The IPv4 addresses that pass, as far as ranges and addresses without macros say.
struct SpfCoverage
{
    quint64 addresses = 0;  ///< of 2^32, each counted once
    bool everybody = false; ///< every public IPv4 address, or `+all`, reachable
    bool byAll = false;     ///< because of an `all` that passes
    bool byExists = false;  ///< because of an `exists` that always finds its name
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

/// An `exists` whose name does not depend on the mail, and is there: it matches everybody (RFC 7208 §5.7).
bool isAlwaysThere(const records::SpfTerm &term, const SpfTermFacts &facts);
/// Terms that say again what an earlier one of the same record says: (earlier, later).
QList<std::pair<int, int>> duplicateTerms(const records::SpfRecord &record);
/// Terms that are never read: behind `all`, or a redirect beside `all` (indices).
QList<int> unreadTerms(const records::SpfRecord &record);
/// `ip4` and `ip6` terms with addresses that are not public.
QList<int> privateTerms(const records::SpfRecord &record);
bool isPrivateRange(const records::SpfTerm &term);
/// Terms of the whole tree whose name does not exist, hosts of an `mx` among them.
QList<SpfTermAt> missingNames(const SpfTree &tree);
/// What the domain trusts although it may not be there: missingNames(), and what stands behind the macros of
/// a name, as in `exists:%{i}.a.example`. Each with its name.
QList<SpfTermAt> trustedNames(const SpfTree &tree);
/// Terms of the domain's own record that receivers accept, and that cannot be meant: `include=a.example`,
/// which is no mechanism, and names that no host can have, where nothing is found under them either.
QList<records::SpfFault> openDoubts(const SpfTree &tree);
/// Whether receivers may answer permerror, whoever sends (RFC 7208 §4.6).
bool mayBePermError(const SpfTree &tree);
/// Of which family listed senders are reached only behind more void look-ups than receivers bear (RFC 7208
/// §4.6.4): a name with IPv4 addresses alone is void for an IPv6 sender.
std::optional<Address::Family> familyBehindVoids(const SpfTree &tree);
/// What a name is that has no record: an include or a redirect to it breaks the record (RFC 7208 §5.2, §6.1).
const QList<SpfNodeState> &statesWithoutRecord();
/// The name of the record at \a node, as written where it is none.
QString nodeName(const SpfTree &tree, const SpfNode &node);
/// Terms of the whole tree with macros that depend on the mail.
QList<SpfTermAt> macroTerms(const SpfTree &tree);
/// `mx` terms with more than kSpfMaxNames hosts.
QList<SpfTermAt> crowdedMxTerms(const SpfTree &tree);
/// What the record says of senders that nothing else matches: the qualifier of `all`, through redirects;
/// absent where there is none, or where it is not known.
std::optional<records::SpfQualifier> finalQualifier(const SpfTree &tree);

} // namespace posthorn::lookup
