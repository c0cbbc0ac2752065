// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/spffacts.h"

#include "core/base/limits.h"

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
    for (qsizetype i = 0; i < record.terms.size(); ++i) {
        const SpfTerm &term = record.terms[i];
        if (!term.isMechanism())
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
        const SpfTerm &term = record.terms[i];
        if (!term.network)
            continue;
        const int prefix = term.network->isV4() ? term.prefix4() : term.prefix6();
        const Address first = term.network->network(prefix);
        // Both ends, so that a range which merely holds private addresses is not meant.
        if (isPrivate(first) && isPrivate(lastOf(first, prefix)))
            found.append(static_cast<int>(i));
    }
    return found;
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
