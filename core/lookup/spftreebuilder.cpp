// SPDX-License-Identifier: GPL-3.0-or-later
// Records of an SPF tree and how they hang together. What `a`, `mx` and `exists` find is in
// spftreeaddresses.cpp.
#include "core/lookup/spftreebuilder.h"

#include "core/base/limits.h"
#include "core/lookup/spfexpansion.h"
#include "core/lookup/spffacts.h"
#include "core/lookup/spfselect.h"

#include <algorithm>

namespace posthorn::lookup {

using records::SpfRecord;
using records::SpfTerm;
using records::SpfTermKind;

namespace {

/// `%{d}` and `%{o}` are known without a mail: the sender's domain is the one that the tree is of.
bool isKnownBeforehand(const records::SpfMacroString &string)
{
    return std::all_of(string.parts.begin(), string.parts.end(), [](const records::SpfMacroPart &part) {
        const auto *macro = std::get_if<records::SpfMacro>(&part);
        return !macro || macro->letter == 'd' || macro->letter == 'o';
    });
}

SpfNodeState stateFor(SpfTargetState target)
{
    return target == SpfTargetState::Undetermined ? SpfNodeState::Undetermined : SpfNodeState::BadName;
}

/// Hangs a branch under the first of \a nodes, as its term number \a index.
void attach(QList<SpfNode> &nodes, qsizetype index, SpfTermFacts facts, QList<SpfNode> branch)
{
    const int base = static_cast<int>(nodes.size());
    if (!branch.isEmpty()) {
        facts.node = base;
        facts.lookups = 1 + branch.first().lookups;
        facts.voidLookups = branch.first().voidLookups;
        facts.voidLookupsV4 = branch.first().voidLookupsV4;
        facts.voidLookupsV6 = branch.first().voidLookupsV6;
    }
    for (SpfNode &node : branch) {
        node.term = node.parent < 0 ? static_cast<int>(index) : node.term;
        node.parent = node.parent < 0 ? 0 : node.parent + base;
        for (SpfTermFacts &below : node.terms)
            below.node += below.node < 0 ? 0 : base;
    }
    SpfNode &top = nodes.first();
    top.lookups += facts.lookups;
    top.voidLookups += facts.voidLookups;
    top.voidLookupsV4 += facts.voidLookupsV4;
    top.voidLookupsV6 += facts.voidLookupsV6;
    top.terms[index] = std::move(facts);
    nodes.append(std::move(branch));
}

} // namespace

SpfTreeBuilder::SpfTreeBuilder(DomainName domain, dns::Resolver *resolver, std::stop_token stop,
                               records::SpfCache *cache)
    : m_domain(std::move(domain))
    , m_resolver(resolver)
    , m_stop(std::move(stop))
    , m_cache(cache)
{
}

QCoro::Task<QList<SpfNode>> SpfTreeBuilder::build(dns::Answer apexTxt)
{
    const Trail trail;
    Nodes nodes = co_await subtree(m_domain, std::move(apexTxt), trail);
    co_return nodes;
}

QCoro::Task<std::optional<dns::Answer>> SpfTreeBuilder::ask(DomainName name, dns::RecordType type)
{
    if (++m_questions > kMaxTreeQuestions)
        co_return std::nullopt;
    const dns::Question question{name, type}; // not inside the co_await: GCC 12 would destroy it twice
    dns::Answer answer = co_await m_resolver->resolve(question, m_stop);
    co_return answer;
}

/// What the TXT answer for \a domain means (RFC 7208 §4.4, §4.5).
SpfNode SpfTreeBuilder::judged(const DomainName &domain, const dns::Answer &txt)
{
    SpfNode node;
    node.domain = domain;
    if (txt.failed()) {
        node.state = SpfNodeState::Failed;
        node.failed = *txt.failed();
        return node;
    }
    if (txt.isNxDomain()) {
        node.state = SpfNodeState::NxDomain;
        return node;
    }
    node.texts = spfTexts(txt);
    if (node.texts.size() == 1)
        readRecord(node);
    else
        node.state = node.texts.isEmpty() ? SpfNodeState::None : SpfNodeState::Multiple;
    return node;
}

void SpfTreeBuilder::readRecord(SpfNode &node)
{
    const QByteArray &text = node.texts.first();
    const records::SpfParse parse = m_cache->parse(text);
    if (const auto *record = std::get_if<SpfRecord>(&parse)) {
        node.state = SpfNodeState::Ok;
        node.record = *record;
    } else if (const auto *malformed = std::get_if<records::SpfMalformed>(&parse)) {
        node.state = SpfNodeState::Invalid;
        node.record = malformed->record;
        node.faults = malformed->faults;
    }
    m_terms += node.record.terms.size();
    if (m_terms > kMaxTreeTerms) {
        node.state = SpfNodeState::NotFetched;
        node.record = {};
    }
    node.terms.resize(node.record.terms.size());
    for (const int unread : unreadTerms(node.record))
        node.terms[unread].dead = true;
}

QCoro::Task<SpfTreeBuilder::Nodes> SpfTreeBuilder::subtree(DomainName domain, dns::Answer txt, Trail trail)
{
    Nodes nodes{judged(domain, txt)};
    nodes.first().depth = static_cast<int>(trail.size());
    trail.append(domain);

    // All at once: a task runs as soon as it is there.
    std::vector<QCoro::Task<Branch>> branches;
    QList<qsizetype> indices;
    const SpfRecord record = nodes.first().record;
    for (qsizetype i = 0; i < record.terms.size(); ++i) {
        if (!record.terms[i].costsLookup() || nodes.first().terms[i].dead)
            continue;
        indices.append(i);
        branches.push_back(branch(record.terms[i], trail));
    }
    for (size_t i = 0; i < branches.size(); ++i) {
        Branch grown = co_await branches[i];
        attach(nodes, indices[static_cast<qsizetype>(i)], std::move(grown.facts), std::move(grown.nodes));
    }
    co_return nodes;
}

SpfTreeBuilder::Target SpfTreeBuilder::targetOf(const SpfTerm &term, const DomainName &domain) const
{
    if (!term.domain)
        return {domain, SpfTargetState::NotAsked};
    if (!isKnownBeforehand(*term.domain))
        return {std::nullopt, SpfTargetState::Undetermined};
    SpfMacroValues values;
    values.domain = domain;
    values.query.sender = "postmaster@" + records::dotted(m_domain);
    const auto target = expandSpfName(*term.domain, values);
    return {target, target ? SpfTargetState::NotAsked : SpfTargetState::BadName};
}

/// What a term that counts as a look-up leads to.
QCoro::Task<SpfTreeBuilder::Branch> SpfTreeBuilder::branch(SpfTerm term, Trail trail)
{
    const Target goal = targetOf(term, trail.last());
    Branch grown;
    if (term.kind == SpfTermKind::Include || term.kind == SpfTermKind::Redirect)
        grown.nodes = co_await child(goal, trail);
    else if (!goal.name)
        grown.facts.state = goal.state;
    else if (term.kind == SpfTermKind::A)
        grown.facts = co_await addressFacts(*goal.name);
    else if (term.kind == SpfTermKind::Mx)
        grown.facts = co_await mxFacts(*goal.name);
    else if (term.kind == SpfTermKind::Exists)
        grown.facts = co_await existsFacts(*goal.name);
    grown.facts.target = goal.name;
    grown.facts.lookups = 1;
    co_return grown;
}

QCoro::Task<SpfTreeBuilder::Nodes> SpfTreeBuilder::child(Target goal, Trail trail)
{
    SpfNode node;
    node.domain = goal.name;
    node.depth = static_cast<int>(trail.size());
    if (!goal.name)
        node.state = stateFor(goal.state);
    else if (trail.contains(*goal.name))
        node.state = SpfNodeState::Loop;
    else if (goal.name->labelCount() < 2) // RFC 7208 §4.3
        node.state = SpfNodeState::BadName;
    else if (node.depth > kMaxTreeDepth || m_nodes >= kMaxTreeNodes)
        node.state = SpfNodeState::NotFetched;
    else {
        ++m_nodes;
        const dns::Question question{*goal.name, dns::RecordType::Txt};
        dns::Answer txt = co_await m_resolver->resolve(question, m_stop);
        Nodes nodes = co_await subtree(*goal.name, std::move(txt), trail);
        co_return nodes;
    }
    co_return Nodes{node};
}

} // namespace posthorn::lookup
