// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/spftree.h"

namespace posthorn::lookup {

/// Fetches one SPF tree. Lives in the frame of spfTree(), whose sub-tasks are all awaited before it ends.
class SpfTreeBuilder
{
public:
    SpfTreeBuilder(DomainName domain, dns::Resolver *resolver, std::stop_token stop,
                   records::SpfCache *cache);

    QCoro::Task<QList<SpfNode>> build(dns::Answer apexTxt);

private:
    /// The names of the records that lead somewhere, outermost first.
    using Trail = QList<DomainName>;
    /// A record and all below it, indices counted from itself.
    using Nodes = QList<SpfNode>;
    /// The name that a term is about, or why there is none.
    struct Target
    {
        std::optional<DomainName> name;
        SpfTargetState state = SpfTargetState::NotAsked;
    };
    struct Branch
    {
        SpfTermFacts facts;
        Nodes nodes; ///< of `include` and `redirect`
    };
    struct Addresses
    {
        QList<Address> found;
        SpfTargetState state = SpfTargetState::NotAsked;
        std::optional<dns::Failed> failed;
        bool voidV4 = false;
        bool voidV6 = false;
    };

    QCoro::Task<Nodes> subtree(DomainName domain, dns::Answer txt, Trail trail);
    QCoro::Task<Branch> branch(records::SpfTerm term, Trail trail);
    QCoro::Task<Nodes> child(Target goal, Trail trail);
    QCoro::Task<SpfTermFacts> addressFacts(DomainName target);
    QCoro::Task<SpfTermFacts> mxFacts(DomainName target);
    QCoro::Task<SpfTermFacts> existsFacts(DomainName target);
    QCoro::Task<Addresses> addressesOf(DomainName host);
    QCoro::Task<std::optional<dns::Answer>> ask(DomainName name, dns::RecordType type);

    SpfNode judged(const DomainName &domain, const dns::Answer &txt);
    void readRecord(SpfNode &node);
    Target targetOf(const records::SpfTerm &term, const DomainName &domain) const;

    DomainName m_domain;
    dns::Resolver *m_resolver;
    std::stop_token m_stop;
    int m_nodes = 1;
    qsizetype m_terms = 0;
    int m_questions = 0;
    records::SpfCache *m_cache;
};

} // namespace posthorn::lookup
