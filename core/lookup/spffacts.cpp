// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/spffacts.h"

#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "core/records/mxrecord.h"

#include <QHash>

#include <algorithm>

namespace posthorn::lookup {

using records::SpfQualifier;
using records::SpfRecord;
using records::SpfTerm;
using records::SpfTermKind;

namespace {

/// A term of the root alone, compared by what it says: networks masked, names without regard to case.
QByteArray meaning(const SpfTerm &term)
{
    SpfTerm plain = term;
    plain.qualifier = SpfQualifier::Pass; // the first of two decides
    if (plain.network) {
        const bool v4 = plain.network->isV4();
        plain.network = plain.network->network(v4 ? plain.prefix4() : plain.prefix6());
    }
    if (plain.ip4Prefix == 32)
        plain.ip4Prefix.reset();
    if (plain.ip6Prefix == 128)
        plain.ip6Prefix.reset();
    if (plain.domain && plain.domain->name)
        plain.domain->text = records::dotted(*plain.domain->name).toLower();
    return records::printTerm(plain);
}

bool isPrivate(const Address &address)
{
    const Address::Scope scope = address.scope();
    return scope == Address::Scope::Private || scope == Address::Scope::Loopback ||
           scope == Address::Scope::LinkLocal;
}

/// The last address of a network.
Address lastOf(const Address &network, int prefix)
{
    QByteArray octets = network.octets();
    for (int bit = prefix; bit < network.bits(); ++bit)
        octets[bit / 8] = static_cast<char>(octets[bit / 8] | (0x80 >> (bit % 8)));
    return Address::fromOctets(octets).value_or(network);
}

/// Collects terms of the whole tree that are read.
template <class Wanted>
QList<SpfTermAt> collect(const SpfTree &tree, Wanted wanted)
{
    QList<SpfTermAt> found;
    for (qsizetype n = 0; n < tree.nodes.size(); ++n) {
        const SpfNode &node = tree.nodes[n];
        for (qsizetype t = 0; t < node.terms.size(); ++t) {
            if (!node.terms[t].dead && wanted(node.record.terms[t], node.terms[t]))
                found.append({static_cast<int>(n), static_cast<int>(t), {}});
        }
    }
    return found;
}

} // namespace

QList<std::pair<int, int>> duplicateTerms(const SpfRecord &record)
{
    QList<std::pair<int, int>> pairs;
    QHash<QByteArray, int> seen;
    const QList<int> unread = unreadTerms(record);
    for (qsizetype i = 0; i < record.terms.size(); ++i) {
        const SpfTerm &term = record.terms[i];
        if (!term.isMechanism() || unread.contains(static_cast<int>(i)))
            continue;
        const QByteArray key = meaning(term);
        const auto earlier = seen.constFind(key);
        if (earlier != seen.constEnd())
            pairs.append({*earlier, static_cast<int>(i)});
        else
            seen.insert(key, static_cast<int>(i));
    }
    return pairs;
}

QList<int> unreadTerms(const SpfRecord &record)
{
    QList<int> unread;
    const qsizetype all = record.allIndex();
    for (qsizetype i = 0; all >= 0 && i < record.terms.size(); ++i) {
        const SpfTerm &term = record.terms[i];
        if (term.kind == SpfTermKind::Redirect || (term.isMechanism() && i > all))
            unread.append(static_cast<int>(i));
    }
    return unread;
}

QList<int> privateTerms(const SpfRecord &record)
{
    QList<int> found;
    for (qsizetype i = 0; i < record.terms.size(); ++i) {
        if (isPrivateRange(record.terms[i]))
            found.append(static_cast<int>(i));
    }
    return found;
}

bool isPrivateRange(const SpfTerm &term)
{
    if (!term.network)
        return false;
    const int prefix = term.network->isV4() ? term.prefix4() : term.prefix6();
    const Address first = term.network->network(prefix);
    // Both ends, so that a range which merely holds private addresses is not meant.
    return isPrivate(first) && isPrivate(lastOf(first, prefix));
}

QList<SpfTermAt> missingNames(const SpfTree &tree)
{
    QList<SpfTermAt> missing;
    for (qsizetype n = 0; n < tree.nodes.size(); ++n) {
        const SpfNode &node = tree.nodes[n];
        for (qsizetype t = 0; t < node.terms.size(); ++t) {
            const SpfTermFacts &facts = node.terms[t];
            const SpfTermAt at{static_cast<int>(n), static_cast<int>(t), {}};
            const bool gone = facts.node >= 0 && tree.nodes[facts.node].state == SpfNodeState::NxDomain;
            if (gone || facts.state == SpfTargetState::NxDomain)
                missing.append(at);
            for (const DomainName &host : facts.missingHosts)
                missing.append({at.node, at.term, host});
        }
    }
    return missing;
}

namespace {

/// `a.example` of `%{i}.a.example`: what does not depend on the mail.
std::optional<DomainName> literalEnd(const records::SpfMacroString &string)
{
    const auto *last = string.parts.isEmpty() ? nullptr : std::get_if<QByteArray>(&string.parts.last());
    return last && last->startsWith('.') ? records::nameFromDotted(QByteArrayView(*last).sliced(1))
                                         : std::nullopt;
}

/// A host's name that only an inner network knows, `mail.our-office`: nobody mistyped it.
bool isInnerName(const SpfTerm &term, const records::SpfFault &doubt)
{
    return doubt.mended.isEmpty() && term.domain && term.domain->name &&
           !records::hostNameFault(*term.domain->name);
}

/// Whether a term's name leads nowhere, for certain.
bool leadsNowhere(const SpfTree &tree, const SpfTermFacts &facts)
{
    if (facts.node >= 0)
        return statesWithoutRecord().contains(tree.nodes[facts.node].state);
    return facts.state == SpfTargetState::NoData || facts.state == SpfTargetState::NxDomain ||
           facts.state == SpfTargetState::BadName;
}

} // namespace

QList<SpfTermAt> trustedNames(const SpfTree &tree)
{
    QList<SpfTermAt> names = missingNames(tree);
    for (SpfTermAt &at : names) {
        const SpfTermFacts &facts = tree.nodes[at.node].terms[at.term];
        at.name = at.name ? at.name : facts.target;
    }
    for (SpfTermAt at : macroTerms(tree)) {
        const SpfTerm &term = tree.nodes[at.node].record.terms[at.term];
        at.name = term.domain ? literalEnd(*term.domain) : std::nullopt;
        names.append(at);
    }
    names.removeIf([](const SpfTermAt &at) { return !at.name; });
    return names;
}

QList<records::SpfFault> openDoubts(const SpfTree &tree)
{
    QList<records::SpfFault> open;
    const SpfNode &root = tree.root();
    for (const records::SpfFault &doubt : root.record.doubts) {
        const auto isIts = [&](const SpfTerm &term) { return term.offset == doubt.termOffset; };
        const auto &terms = root.record.terms;
        const qsizetype at = std::find_if(terms.begin(), terms.end(), isIts) - terms.begin();
        if (doubt.code == records::SpfFault::Code::MechanismAsModifier ||
            (at < root.terms.size() && leadsNowhere(tree, root.terms[at]) && !isInnerName(terms[at], doubt)))
            open.append(doubt);
    }
    return open;
}

const QList<SpfNodeState> &statesWithoutRecord()
{
    static const QList<SpfNodeState> states{SpfNodeState::None, SpfNodeState::NxDomain,
                                            SpfNodeState::BadName};
    return states;
}

bool mayBePermError(const SpfTree &tree)
{
    const auto breaks = [](const SpfNode &node) {
        return node.state != SpfNodeState::Ok && node.state != SpfNodeState::Failed &&
               node.state != SpfNodeState::Undetermined && node.state != SpfNodeState::NotFetched;
    };
    return std::any_of(tree.nodes.begin(), tree.nodes.end(), breaks) || tree.lookups() > kSpfLookupLimit ||
           tree.voidLookups() > kSpfVoidLimit || familyBehindVoids(tree) || !crowdedMxTerms(tree).isEmpty();
}

QString nodeName(const SpfTree &tree, const SpfNode &node)
{
    const SpfTerm *via = tree.via(node);
    if (node.domain)
        return node.domain->toString();
    return via && via->domain ? safeText(via->domain->text) : QString();
}

QList<SpfTermAt> macroTerms(const SpfTree &tree)
{
    return collect(tree, [&](const SpfTerm &, const SpfTermFacts &facts) {
        return facts.state == SpfTargetState::Undetermined ||
               (facts.node >= 0 && tree.nodes[facts.node].state == SpfNodeState::Undetermined);
    });
}

QList<SpfTermAt> crowdedMxTerms(const SpfTree &tree)
{
    return collect(
        tree, [](const SpfTerm &, const SpfTermFacts &facts) { return facts.hosts.size() > kSpfMaxNames; });
}

std::optional<SpfQualifier> finalQualifier(const SpfTree &tree)
{
    // Bounded: every redirect leads to a later node.
    const SpfNode *node = &tree.root();
    while (true) {
        const qsizetype all = node->record.allIndex();
        if (all >= 0)
            return node->record.terms[all].qualifier;
        const qsizetype redirect = node->record.redirectIndex();
        const int next = redirect < 0 ? -1 : node->terms[redirect].node;
        if (next < 0)
            return std::nullopt;
        node = &tree.nodes[next];
    }
}

} // namespace posthorn::lookup
