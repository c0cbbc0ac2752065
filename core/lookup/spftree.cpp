// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/spftree.h"

#include "core/base/limits.h"
#include "core/lookup/spfselect.h"
#include "core/lookup/spftreebuilder.h"

#include <algorithm>

namespace posthorn::lookup {

namespace {

/// What could not be seen, as opposed to what is not there.
bool isHidden(SpfNodeState state)
{
    return state == SpfNodeState::Failed || state == SpfNodeState::Undetermined ||
           state == SpfNodeState::NotFetched;
}

bool isHidden(SpfTargetState state)
{
    return state == SpfTargetState::Failed || state == SpfTargetState::Undetermined ||
           state == SpfTargetState::NotFetched;
}

} // namespace

const records::SpfTerm *SpfTree::via(const SpfNode &node) const
{
    return node.parent < 0 ? nullptr : &nodes[node.parent].record.terms[node.term];
}

bool SpfTree::isComplete() const
{
    return std::none_of(nodes.begin(), nodes.end(), [](const SpfNode &node) {
        return isHidden(node.state) ||
               std::any_of(node.terms.begin(), node.terms.end(),
                           [](const SpfTermFacts &facts) { return isHidden(facts.state); });
    });
}

QCoro::Task<SpfTree> spfTree(DomainName domain, dns::Answer apexTxt, dns::Resolver *resolver,
                             std::stop_token stop, records::SpfCache *cache)
{
    records::SpfCache own;
    SpfTreeBuilder builder(domain, resolver, std::move(stop), cache ? cache : &own);
    SpfTree tree;
    tree.nodes = co_await builder.build(std::move(apexTxt));
    co_return tree;
}

} // namespace posthorn::lookup
