// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/spffindings.h"

#include "core/audit/dkimfacts.h"
#include "core/audit/tools.h"
#include "core/base/limits.h"
#include "core/lookup/spffacts.h"
#include "core/providers/catalogue.h"

#include <algorithm>

namespace posthorn::audit::spf {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::SpfNode;
using lookup::SpfNodeState;
using lookup::SpfTermAt;
using lookup::SpfTermFacts;
using lookup::SpfTree;
using records::SpfTerm;
using records::SpfTermKind;

const SpfTree *treeOf(const Judging &on)
{
    return on.seen.spf.tree && !on.seen.spf.tree->nodes.isEmpty() ? &*on.seen.spf.tree : nullptr;
}

QString nameOf(const SpfNode &node)
{
    return node.domain ? node.domain->toString() : QString();
}

QString termLine(const SpfNode &node, const SpfTerm &term)
{
    return nameOf(node) + u": "_s + safeText(term.text);
}

/// Records that the owner of the domain writes: its own, and those at names inside it.
bool isOwn(const Judging &on, const SpfNode &node)
{
    return node.domain &&
           node.domain->isWithin(on.seen.dmarc.organizational.isRoot() ? on.seen.domain
                                                                       : on.seen.dmarc.organizational);
}

/// The provider whose record \a node is, or lies below.
const providers::Preset *providerOf(const SpfTree &tree, const SpfNode &node)
{
    for (const SpfNode *at = &node; at->parent >= 0; at = &tree.nodes[at->parent]) {
        const auto *preset = at->domain ? providers::Catalogue::shipped().bySpfHost(*at->domain) : nullptr;
        if (preset)
            return preset;
    }
    return nullptr;
}

/// Every term of the records that the owner writes, as far as they are read.
template <class Test>
void eachOwnTerm(const Judging &on, Test test)
{
    const SpfTree *tree = treeOf(on);
    if (!tree)
        return;
    for (const SpfNode &node : tree->nodes) {
        if (!isOwn(on, node))
            continue;
        for (qsizetype i = 0; i < node.record.terms.size(); ++i)
            test(node, node.record.terms[i], node.terms.value(i));
    }
}

/// That the term is none that can be meant is said of the term itself (spf.syntax).
bool isDoubted(const SpfTree &tree, int node, const SpfTerm &term)
{
    const QList<records::SpfFault> doubts = node == 0 ? lookup::openDoubts(tree) : QList<records::SpfFault>();
    return std::any_of(doubts.begin(), doubts.end(),
                       [&](const records::SpfFault &doubt) { return doubt.termOffset == term.offset; });
}

/// Every record that a term of \a kind leads to, in one of the states.
template <class Test>
void eachTarget(const Judging &on, SpfTermKind kind, const QList<SpfNodeState> &states, Test test)
{
    const SpfTree *tree = treeOf(on);
    if (!tree)
        return;
    for (const SpfNode &node : tree->nodes) {
        const SpfTerm *via = tree->via(node);
        if (via && via->kind == kind && states.contains(node.state) && !isDoubted(*tree, node.parent, *via))
            test(*tree, node, *via);
    }
}

/// The term of a record that the owner writes which leads to \a at, or is it.
QByteArray ownTermFor(const Judging &on, const SpfTree &tree, SpfTermAt at)
{
    while (tree.nodes[at.node].parent >= 0 && !isOwn(on, tree.nodes[at.node]))
        at = {tree.nodes[at.node].parent, tree.nodes[at.node].term, {}};
    return tree.nodes[at.node].record.terms[at.term].text;
}

QStringList costs(const SpfTree &tree)
{
    QStringList lines;
    const SpfNode &root = tree.root();
    for (qsizetype i = 0; i < root.record.terms.size(); ++i) {
        const int cost = root.terms.value(i).lookups;
        if (cost > 0)
            lines.append(u"%1: %2"_s.arg(safeText(root.record.terms[i].text)).arg(cost));
    }
    return lines;
}

/// The terms that look something up in vain, each where it stands.
QStringList voidLines(const SpfTree &tree, int SpfTermFacts::*voids)
{
    QStringList lines;
    for (const SpfNode &node : tree.nodes) {
        for (qsizetype i = 0; i < node.terms.size(); ++i) {
            const SpfTermFacts &facts = node.terms[i];
            const bool leadsOn = facts.node >= 0 && tree.nodes[facts.node].voidLookups > 0;
            if (facts.*voids > 0 && !leadsOn)
                lines.append(termLine(node, node.record.terms[i]));
        }
    }
    return lines;
}

/// \param whose what else is to be said of whom they hit; null: everybody
QList<Argument> voidArguments(int count, const char *whose)
{
    return {arg(u"count"_s, count), arg(u"limit"_s, kSpfVoidLimit),
            words(u"whose"_s, whose ? whose : QT_TRANSLATE_NOOP("Findings", "for everybody"))};
}

/// The finding of another area that says why what a term names could not be seen; empty where none does.
QString causeOf(const Judging &on, const SpfTerm &term, const SpfTermFacts &facts)
{
    const QList<DomainName> names = QList<DomainName>{*facts.target} + facts.hosts;
    const auto isBogus = [&](const lookup::JudgedSet &set) {
        return set.isBogus() && !set.changed && names.contains(set.question.name);
    };
    const auto &dnssec = on.seen.dnssec;
    if (dnssec && dnssec->isRootSound() && std::any_of(dnssec->sets.begin(), dnssec->sets.end(), isBogus))
        return u"dnssec.bogus"_s;
    const bool isMx =
        term.kind == SpfTermKind::Mx && *facts.target == on.seen.domain && facts.hosts.isEmpty();
    if (isMx && on.seen.mx.answer.failed() && on.seen.areas.contains(lookup::Area::Mx))
        return u"mx.lookup-failed"_s;
    const bool isHost = std::any_of(names.begin(), names.end(), [&](const DomainName &name) {
        const lookup::HostSeen *host = on.seen.host(name);
        return host && (host->a.failed() || host->aaaa.failed());
    });
    return isHost && on.seen.areas.contains(lookup::Area::Hosts) ? u"hosts.lookup-failed"_s : QString();
}

/// The name is a mail server of the domain's own, and what is wrong with it is said there.
bool isMailServer(const Judging &on, const SpfTermAt &at)
{
    return at.name && on.seen.host(*at.name);
}

} // namespace

void lookupLimit(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    if (tree && tree->lookups() > kSpfLookupLimit)
        sink.add(on.domain(), {arg(u"count"_s, tree->lookups()), arg(u"limit"_s, kSpfLookupLimit)},
                 costs(*tree));
}

void lookupNearLimit(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    if (tree && (tree->lookups() == kSpfLookupLimit || tree->lookups() == kSpfLookupLimit - 1))
        sink.add(on.domain(), {arg(u"count"_s, tree->lookups()), arg(u"limit"_s, kSpfLookupLimit)},
                 costs(*tree));
}

void voidLookups(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    if (!tree)
        return;
    if (tree->voidLookups() > kSpfVoidLimit) {
        sink.add(on.domain(), voidArguments(tree->voidLookups(), nullptr),
                 voidLines(*tree, &SpfTermFacts::voidLookups));
    } else if (const auto family = lookup::familyBehindVoids(*tree)) {
        const bool isV4 = *family == Address::Family::V4;
        const char *whose =
            isV4 ? QT_TRANSLATE_NOOP("Findings",
                                     "for senders with an IPv4 address, some of whom are listed behind them")
                 : QT_TRANSLATE_NOOP("Findings",
                                     "for senders with an IPv6 address, some of whom are listed behind them");
        // Whether a name is still needed, or its addresses belong there, its owner alone knows.
        sink.add(on.domain(),
                 voidArguments(isV4 ? tree->root().voidLookupsV4 : tree->root().voidLookupsV6, whose),
                 voidLines(*tree, isV4 ? &SpfTermFacts::voidLookupsV4 : &SpfTermFacts::voidLookupsV6))
            .mend(Mend::Manual);
    }
}

void includeNone(const Judging &on, Sink &sink)
{
    eachTarget(
        on, SpfTermKind::Include, lookup::statesWithoutRecord(),
        [&](const SpfTree &tree, const SpfNode &node, const SpfTerm &via) {
            const SpfNode &parent = tree.nodes[node.parent];
            const bool own = isOwn(on, parent);
            const QString name = lookup::nodeName(tree, node);
            sink.add(name, {arg(u"name"_s, name), arg(u"term"_s, via.text), arg(u"record"_s, nameOf(parent))},
                     {termLine(parent, via)})
                .who(own ? Who::You : Who::Sender);
        });
}

void includeInvalid(const Judging &on, Sink &sink)
{
    for (SpfTermKind kind : {SpfTermKind::Include, SpfTermKind::Redirect}) {
        eachTarget(on, kind, {SpfNodeState::Invalid, SpfNodeState::Multiple},
                   [&](const SpfTree &tree, const SpfNode &node, const SpfTerm &via) {
                       QStringList lines{termLine(tree.nodes[node.parent], via)};
                       for (const QByteArray &text : node.texts)
                           lines.append(nameOf(node) + u" TXT: "_s + safeText(text));
                       sink.add(nameOf(node), {arg(u"name"_s, nameOf(node)), arg(u"term"_s, via.text)}, lines)
                           .who(isOwn(on, node) ? Who::You : Who::Sender);
                   });
    }
}

void includeLoop(const Judging &on, Sink &sink)
{
    for (SpfTermKind kind : {SpfTermKind::Include, SpfTermKind::Redirect}) {
        eachTarget(on, kind, {SpfNodeState::Loop},
                   [&](const SpfTree &tree, const SpfNode &node, const SpfTerm &via) {
                       sink.add(nameOf(node), {arg(u"name"_s, nameOf(node)), arg(u"term"_s, via.text)},
                                {termLine(tree.nodes[node.parent], via)});
                   });
    }
}

void redirectNone(const Judging &on, Sink &sink)
{
    eachTarget(on, SpfTermKind::Redirect, lookup::statesWithoutRecord(),
               [&](const SpfTree &tree, const SpfNode &node, const SpfTerm &via) {
                   const QString name = lookup::nodeName(tree, node);
                   sink.add(name, {arg(u"name"_s, name), arg(u"term"_s, via.text)},
                            {termLine(tree.nodes[node.parent], via)})
                       .who(isOwn(on, tree.nodes[node.parent]) ? Who::You : Who::Sender);
               });
}

void mxOverTen(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    if (!tree)
        return;
    for (const SpfTermAt &at : lookup::crowdedMxTerms(*tree)) {
        const SpfNode &node = tree->nodes[at.node];
        const auto count = node.terms[at.term].hosts.size();
        sink.add(nameOf(node),
                 {arg(u"term"_s, node.record.terms[at.term].text), arg(u"count"_s, count),
                  arg(u"limit"_s, kSpfMaxNames)},
                 {termLine(node, node.record.terms[at.term])});
    }
}

void takeover(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    if (!tree)
        return;
    for (const SpfTermAt &at : lookup::trustedNames(*tree)) {
        const SpfNode &node = tree->nodes[at.node];
        const SpfTerm &term = node.record.terms[at.term];
        if (isMailServer(on, at) || isDoubted(*tree, at.node, term))
            continue;
        for (const lookup::Registration &registration : on.seen.spf.unregistered) {
            if (at.name->isWithin(registration.registrable))
                sink.add(at.name->toString(),
                         {arg(u"name"_s, *at.name), arg(u"domain"_s, registration.registrable),
                          arg(u"term"_s, term.text), arg(u"record"_s, nameOf(node)),
                          arg(u"own"_s, ownTermFor(on, *tree, at))},
                         {termLine(node, term)});
        }
    }
}

void uselessInclude(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    if (!tree)
        return;
    const SpfNode &root = tree->root();
    for (const SpfTerm &term : root.record.terms) {
        if (term.kind != SpfTermKind::Include || !term.domain || !term.domain->name)
            continue;
        const auto *preset = providers::Catalogue::shipped().bySpfHost(*term.domain->name);
        if (preset && preset->spf.neededAtApex == providers::NeededAtApex::No)
            sink.add(term.domain->name->toString(),
                     {arg(u"term"_s, term.text), arg(u"provider"_s, preset->name)}, {termLine(root, term)});
    }
}

void passAll(const Judging &on, Sink &sink)
{
    // What receivers ignore lets nobody pass.
    const SpfTree *tree = treeOf(on);
    if (tree && tree->root().state == SpfNodeState::Ok && lookup::coverage(*tree).everybody)
        sink.add(on.domain(), {}, {evidence(on.seen.domain, tree->root().record.text)});
}

void neutralAll(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    const bool enforced = on.policy && *on.policy != records::DmarcPolicy::None;
    if (tree && lookup::finalQualifier(*tree) == records::SpfQualifier::Neutral)
        sink.add(on.domain(), {}, {evidence(on.seen.domain, tree->root().record.text)}).raised(!enforced);
}

void rangeTooWide(const Judging &on, Sink &sink)
{
    constexpr int kWideV4 = 16;
    constexpr int kHugeV4 = 8;
    constexpr int kWideV6 = 32;
    eachOwnTerm(on, [&](const SpfNode &node, const SpfTerm &term, const SpfTermFacts &facts) {
        const bool passes = term.qualifier == records::SpfQualifier::Pass && !facts.dead &&
                            !lookup::isPrivateRange(term); // said as what it is
        const bool wide4 = term.kind == SpfTermKind::Ip4 && term.prefix4() < kWideV4;
        const bool wide6 = term.kind == SpfTermKind::Ip6 && term.prefix6() < kWideV6;
        if (passes && (wide4 || wide6))
            sink.add(on.domain(), {arg(u"term"_s, term.text)}, {termLine(node, term)})
                .raised(term.kind == SpfTermKind::Ip4 && term.prefix4() < kHugeV4);
    });
}

void privateIp(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    if (!tree)
        return;
    for (const SpfNode &node : tree->nodes) {
        for (int index : isOwn(on, node) ? lookup::privateTerms(node.record) : QList<int>())
            sink.add(on.domain(), {arg(u"term"_s, node.record.terms[index].text)},
                     {termLine(node, node.record.terms[index])});
    }
}

void ptr(const Judging &on, Sink &sink)
{
    eachOwnTerm(on, [&](const SpfNode &node, const SpfTerm &term, const SpfTermFacts &) {
        if (term.kind == SpfTermKind::Ptr)
            sink.add(on.domain(), {arg(u"term"_s, term.text)}, {termLine(node, term)});
    });
}

void deadTerm(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    if (!tree)
        return;
    for (const SpfTermAt &at : lookup::missingNames(*tree)) {
        const SpfNode &node = tree->nodes[at.node];
        const SpfTerm &term = node.record.terms[at.term];
        const auto name = at.name ? at.name : node.terms[at.term].target;
        const bool isRecord = term.kind == SpfTermKind::Include || term.kind == SpfTermKind::Redirect;
        if (!name || isRecord || term.kind == SpfTermKind::Exists || isMailServer(on, at) ||
            isDoubted(*tree, at.node, term))
            continue;
        const bool senders = providerOf(*tree, node) != nullptr;
        sink.add(name->toString(), {arg(u"term"_s, term.text), arg(u"name"_s, *name)}, {termLine(node, term)})
            .providersOwn(senders)
            .who(senders ? Who::Sender : Who::You);
    }
}

void macros(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    if (!tree)
        return;
    QStringList lines;
    for (const SpfTermAt &at : lookup::macroTerms(*tree))
        lines.append(termLine(tree->nodes[at.node], tree->nodes[at.node].record.terms[at.term]));
    if (!lines.isEmpty())
        sink.add(on.domain(), {}, lines);
}

void mxNotCovered(const Judging &on, Sink &sink)
{
    const SpfTree *tree = treeOf(on);
    if (!tree || !tree->isComplete() || !on.purpose.sends || !hasLiveKey(on.seen.dkim) ||
        on.seen.providers.mailbox || !on.seen.providers.senders.isEmpty())
        return;
    // A broken record lets nobody send, and is said as such; another's may well let somebody send for the
    // domain.
    if (tree->root().state != SpfNodeState::Ok || tree->nodes.size() > 1 || lookup::mayBePermError(*tree))
        return;
    // Without an MX the servers are the domain's own addresses, which “mx” does not stand for (RFC 7208
    // §5.4).
    const QByteArray wanted = on.seen.mx.isImplicit() ? "a" : "mx";
    QStringList lines;
    for (const lookup::HostSeen &host : on.seen.hosts) {
        if (host.a.failed() || host.aaaa.failed())
            return; // an address that was not seen may be listed
        for (const lookup::AddressSeen &seen : host.addresses) {
            if (lookup::authorises(*tree, seen.address) != lookup::SpfAnswer::No)
                return;
            lines.append(host.name.toString() + u' ' + seen.address.toString());
        }
    }
    if (!lines.isEmpty())
        sink.add(on.domain(), {arg(u"host"_s, on.seen.hosts.first().name), arg(u"wanted"_s, wanted)}, lines);
}

void lookupFailed(const Judging &on, Sink &sink)
{
    if (const dns::Failed *failed = on.seen.spf.txt.failed()) {
        sink.add(on.domain(), {arg(u"name"_s, on.domain()), failureWords(u"reason"_s, *failed)},
                 {evidence(on.seen.spf.txt)});
        return;
    }
    // The obsolete record is none that receivers look at (RFC 7208 §3.1).
    if (const dns::Failed *failed = on.seen.spf.type99.failed())
        sink.addAside(on.domain(), {arg(u"name"_s, on.domain()), failureWords(u"reason"_s, *failed)},
                      {evidence(on.seen.spf.type99)});
    const SpfTree *tree = treeOf(on);
    if (!tree)
        return;
    for (const SpfNode &node : tree->nodes) {
        if (node.state == SpfNodeState::Failed && node.failed)
            sink.add(nameOf(node), {arg(u"name"_s, nameOf(node)), failureWords(u"reason"_s, *node.failed)});
        for (qsizetype i = 0; i < node.terms.size(); ++i) {
            const SpfTermFacts &facts = node.terms[i];
            if (facts.state != lookup::SpfTargetState::Failed || !facts.failed || !facts.target)
                continue;
            if (const QString cause = causeOf(on, node.record.terms[i], facts); !cause.isEmpty()) {
                sink.waitFor(cause);
                continue;
            }
            sink.add(facts.target->toString(),
                     {arg(u"name"_s, *facts.target), failureWords(u"reason"_s, *facts.failed)},
                     {termLine(node, node.record.terms[i])});
        }
    }
}

} // namespace posthorn::audit::spf
