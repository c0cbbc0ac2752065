// SPDX-License-Identifier: GPL-3.0-or-later
// Who may send, by an SPF tree: authorises(), nobodyPasses() and coverage().
#include "core/base/limits.h"
#include "core/lookup/spffacts.h"

#include <QtEndian>

#include <algorithm>

namespace posthorn::lookup {

using records::SpfQualifier;
using records::SpfTerm;
using records::SpfTermKind;

namespace {

/// What a record may say of an address, as far as the tree knows. Several bits: it cannot be told.
enum Outcome : unsigned
{
    Pass = 1,
    NotPass = 2,
    Error = 4, ///< permerror, which ends the whole evaluation
};

enum class Hit
{
    No,
    Yes,
    Maybe
};

unsigned outcomeOf(SpfQualifier qualifier)
{
    return qualifier == SpfQualifier::Pass ? Pass : NotPass;
}

/// The name's addresses are not all known.
bool isHidden(const SpfTermFacts &facts)
{
    return facts.state == SpfTargetState::Failed || facts.state == SpfTargetState::Undetermined ||
           facts.state == SpfTargetState::NotFetched;
}

Hit hitBy(const SpfTerm &term, const SpfTermFacts &facts, const Address &address)
{
    if (term.kind == SpfTermKind::All)
        return Hit::Yes;
    const int prefix = address.isV4() ? term.prefix4() : term.prefix6();
    if (term.network)
        return address.isIn(*term.network, prefix) ? Hit::Yes : Hit::No;
    if (term.kind == SpfTermKind::Ptr)
        return Hit::Maybe;
    if (isAlwaysThere(term, facts))
        return Hit::Yes;
    if (std::any_of(facts.addresses.begin(), facts.addresses.end(),
                    [&](const Address &each) { return address.isIn(each, prefix); }))
        return Hit::Yes;
    return isHidden(facts) ? Hit::Maybe : Hit::No;
}

/// Likewise of an address that may be any.
Hit hitByAny(const SpfTerm &term, const SpfTermFacts &facts)
{
    if (term.kind == SpfTermKind::All)
        return Hit::Yes;
    const bool hits = term.network || term.kind == SpfTermKind::Ptr || !facts.addresses.isEmpty() ||
                      (term.kind == SpfTermKind::Exists && facts.state == SpfTargetState::Found);
    return hits || isHidden(facts) ? Hit::Maybe : Hit::No;
}

class Reach
{
public:
    /// \param address nothing: it may be any
    Reach(const SpfTree &tree, const std::optional<Address> &address)
        : m_tree(tree)
        , m_address(address)
    {
    }

    /// As deep as the tree, which kMaxTreeDepth bounds.
    unsigned outcomes(int index) const
    {
        const SpfNode &node = m_tree.nodes[index];
        switch (node.state) {
        case SpfNodeState::Ok:
            return evaluated(node);
        case SpfNodeState::Failed:
        case SpfNodeState::Undetermined:
        case SpfNodeState::NotFetched:
            return Pass | NotPass | Error;
        default:
            return Error;
        }
    }

private:
    unsigned evaluated(const SpfNode &node) const
    {
        unsigned possible = 0;
        int redirect = -1;
        for (qsizetype i = 0; i < node.record.terms.size(); ++i) {
            const SpfTerm &term = node.record.terms[i];
            if (term.kind == SpfTermKind::Redirect)
                redirect = node.terms[i].node;
            if (term.isMechanism() && !goesOn(term, node.terms[i], possible))
                return possible;
        }
        return possible | (redirect >= 0 ? outcomes(redirect) : unsigned(NotPass));
    }

    /// Adds what the term may decide. \return whether the terms behind it may still be read
    bool goesOn(const SpfTerm &term, const SpfTermFacts &facts, unsigned &possible) const
    {
        if (term.kind == SpfTermKind::Include) {
            const unsigned included = facts.node >= 0 ? outcomes(facts.node) : unsigned(Error);
            possible |= included & Error;
            possible |= included & Pass ? outcomeOf(term.qualifier) : 0;
            return included & NotPass;
        }
        if (facts.hosts.size() > kSpfMaxNames) {
            possible |= Error;
            return false;
        }
        const Hit hit = m_address ? hitBy(term, facts, *m_address) : hitByAny(term, facts);
        possible |= hit != Hit::No ? outcomeOf(term.qualifier) : 0;
        return hit != Hit::Yes;
    }

    const SpfTree &m_tree;
    std::optional<Address> m_address;
};

/// First and last address.
using Range = std::pair<quint64, quint64>;

Range rangeOf(const Address &address, int prefix)
{
    const quint64 first = qFromBigEndian<quint32>(address.network(prefix).octets().constData());
    return {first, first + (quint64(1) << (32 - prefix)) - 1};
}

/// Sorted, without overlaps.
QList<Range> merged(QList<Range> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    QList<Range> result;
    for (const Range &range : ranges) {
        if (!result.isEmpty() && range.first <= result.last().second + 1)
            result.last().second = std::max(result.last().second, range.second);
        else
            result.append(range);
    }
    return result;
}

bool isPublic(quint64 address)
{
    char octets[4];
    qToBigEndian(static_cast<quint32>(address), octets);
    return Address::fromOctets(QByteArrayView(octets, 4)).value_or(Address()).scope() ==
           Address::Scope::Global;
}

/// Looks at each gap's first address and at the first of every /16 in it: no special range that matters is
/// smaller.
bool hasPublicGap(const QList<Range> &ranges)
{
    constexpr quint64 kEnd = quint64(1) << 32;
    constexpr quint64 kStep = quint64(1) << 16;
    quint64 at = 0;
    for (qsizetype i = 0; i <= ranges.size(); ++i) {
        const quint64 end = i < ranges.size() ? ranges[i].first : kEnd;
        for (; at < end; at = (at / kStep + 1) * kStep) {
            if (isPublic(at))
                return true;
        }
        at = i < ranges.size() ? ranges[i].second + 1 : kEnd;
    }
    return false;
}

/// Nodes whose pass makes the whole record pass: the root's, and what `include` with `+` and `redirect` of
/// such a one name.
QList<int> passingNodes(const SpfTree &tree)
{
    QList<int> passing{0};
    for (qsizetype i = 0; i < passing.size(); ++i) { // grows while we go
        const SpfNode &node = tree.nodes[passing[i]];
        for (qsizetype t = 0; t < node.terms.size(); ++t) {
            const SpfTerm &term = node.record.terms[t];
            if (node.terms[t].node >= 0 && term.qualifier == SpfQualifier::Pass)
                passing.append(node.terms[t].node);
        }
    }
    return passing;
}

/// Reads a tree as a sender of one family makes receivers read it, up to the end.
class VoidWalk
{
public:
    VoidWalk(const SpfTree &tree, Address::Family family)
        : m_tree(tree)
        , m_family(family)
    {
    }

    /// Whether a listed sender comes too late.
    bool losesSomebody()
    {
        visit(0);
        return m_loses;
    }

private:
    /// As deep as the tree, which kMaxTreeDepth bounds.
    void visit(int index)
    {
        const SpfNode &node = m_tree.nodes[index];
        int redirect = -1;
        for (qsizetype i = 0; i < node.terms.size(); ++i) {
            const SpfTerm &term = node.record.terms[i];
            const SpfTermFacts &facts = node.terms[i];
            if (facts.dead || !(term.isMechanism() || term.kind == SpfTermKind::Redirect))
                continue;
            if (term.kind == SpfTermKind::Redirect)
                redirect = facts.node;
            else if (facts.node >= 0)
                visit(facts.node);
            else
                read(term, facts);
        }
        if (redirect >= 0)
            visit(redirect);
    }

    void read(const SpfTerm &term, const SpfTermFacts &facts)
    {
        const bool isV4 = m_family == Address::Family::V4;
        const bool lists =
            (term.network && term.network->family() == m_family) ||
            std::any_of(facts.addresses.begin(), facts.addresses.end(),
                        [this](const Address &address) { return address.family() == m_family; });
        m_loses = m_loses || (lists && m_voids > kSpfVoidLimit);
        m_voids += isV4 ? facts.voidLookupsV4 : facts.voidLookupsV6;
    }

    const SpfTree &m_tree;
    Address::Family m_family;
    int m_voids = 0;
    bool m_loses = false;
};

} // namespace

std::optional<Address::Family> familyBehindVoids(const SpfTree &tree)
{
    for (const Address::Family family : {Address::Family::V4, Address::Family::V6}) {
        if (VoidWalk(tree, family).losesSomebody())
            return family;
    }
    return std::nullopt;
}

bool isAlwaysThere(const SpfTerm &term, const SpfTermFacts &facts)
{
    return term.kind == SpfTermKind::Exists && facts.state == SpfTargetState::Found;
}

SpfAnswer authorises(const SpfTree &tree, const Address &address)
{
    const Address plain = address.unmapped();
    const unsigned possible = Reach(tree, plain).outcomes(0);
    if (!(possible & Pass))
        return SpfAnswer::No;
    return possible == Pass ? SpfAnswer::Yes : SpfAnswer::Undetermined;
}

bool nobodyPasses(const SpfTree &tree)
{
    return !(Reach(tree, std::nullopt).outcomes(0) & Pass);
}

SpfCoverage coverage(const SpfTree &tree)
{
    SpfCoverage result;
    QList<Range> ranges;
    for (const int index : passingNodes(tree)) {
        const SpfNode &node = tree.nodes[index];
        for (qsizetype t = 0; t < node.terms.size(); ++t) {
            const SpfTerm &term = node.record.terms[t];
            if (!term.isMechanism() || node.terms[t].dead || term.qualifier != SpfQualifier::Pass)
                continue;
            result.byAll = result.byAll || term.kind == SpfTermKind::All;
            // A name that is there, for whoever sends.
            result.byExists = result.byExists || isAlwaysThere(term, node.terms[t]);
            if (term.kind == SpfTermKind::Ip4)
                ranges.append(rangeOf(*term.network, term.prefix4()));
            for (const Address &address : node.terms[t].addresses) {
                if (address.isV4())
                    ranges.append(rangeOf(address, term.prefix4()));
            }
        }
    }
    ranges = merged(ranges);
    for (const Range &range : ranges)
        result.addresses += range.second - range.first + 1;
    result.everybody = result.byAll || result.byExists || !hasPublicGap(ranges);
    return result;
}

} // namespace posthorn::lookup
