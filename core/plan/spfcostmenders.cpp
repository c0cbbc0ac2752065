// SPDX-License-Identifier: GPL-3.0-or-later
// Mends an SPF record that costs receivers too many look-ups.
#include "core/lookup/spffacts.h"
#include "core/plan/spfedit.h"
#include "core/plan/spfmenders.h"
#include "core/plan/spfterms.h"
#include "core/plan/words.h"
#include "core/providers/catalogue.h"

#include <algorithm>

namespace posthorn::plan::spf {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using lookup::SpfNode;
using lookup::SpfNodeState;
using lookup::SpfTermAt;
using lookup::SpfTree;
using records::SpfTermKind;
using Kind = Question::Kind;

namespace {

/// Terms with a look-up, dearest first: what can be left out.
QStringList costlyTerms(const Work &work)
{
    const SpfTree *tree = treeOf(work);
    if (!tree)
        return {};
    QList<std::pair<int, QString>> costs;
    for (qsizetype i = 0; i < tree->root().record.terms.size(); ++i) {
        const int cost = tree->root().terms.value(i).lookups;
        if (cost > 0)
            costs.append({cost, QString::fromUtf8(tree->root().record.terms[i].text)});
    }
    std::stable_sort(costs.begin(), costs.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList terms;
    for (const auto &[cost, term] : costs) {
        if (!terms.contains(term))
            terms.append(term);
    }
    return terms;
}

bool isUseless(const QString &term)
{
    const auto parsed = SpfEdit::of("v=spf1 " + term.toLatin1());
    if (!parsed || parsed->terms().isEmpty() || parsed->terms().first().kind != SpfTermKind::Include)
        return false;
    const auto &target = parsed->terms().first().domain;
    const auto *preset =
        target && target->name ? providers::Catalogue::shipped().bySpfHost(*target->name) : nullptr;
    return preset && preset->spf.neededAtApex == providers::NeededAtApex::No;
}

} // namespace

void fewerLookups(Work &work, const Finding &finding)
{
    const QStringList costly = costlyTerms(work);
    QStringList useless;
    std::copy_if(costly.begin(), costly.end(), std::back_inserter(useless), isUseless);
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "The SPF record takes {count} of 10 look-ups. Which of these are no longer used? "
                         "Name them, with commas between; dearest first: {terms}. A service that sends "
                         "newsletters can also move to a subdomain with a record of its own."),
             {{u"count"_s, argumentOf(finding, "count")}, {u"terms"_s, costly.join(u", "_s)}}),
        costly, useless.isEmpty() ? std::nullopt : std::optional(useless.join(u", "_s)));
    if (!answer)
        return;
    editSpf(work, work.domain(), [&](SpfEdit &edit) {
        for (const QString &word : wordsOf(*answer))
            edit.drop(word.toLatin1());
    });
}

void voidLookups(Work &work, const Finding &)
{
    const SpfTree *tree = treeOf(work);
    if (!tree)
        return;
    QList<OwnTerm> terms;
    for (qsizetype n = 0; n < tree->nodes.size(); ++n) {
        const SpfNode &node = tree->nodes[n];
        for (qsizetype t = 0; t < node.terms.size(); ++t) {
            const bool leadsOn = node.terms[t].node >= 0 && tree->nodes[node.terms[t].node].voidLookups > 0 &&
                                 tree->nodes[node.terms[t].node].state == SpfNodeState::Ok;
            if (node.terms[t].voidLookups == 0 || leadsOn)
                continue;
            const auto own = ownTermFor(work, *tree, {static_cast<int>(n), static_cast<int>(t), {}});
            if (own)
                terms.append(*own);
        }
    }
    for (const OwnTerm &term : terms)
        drop(work, term);
}

void mxOverTen(Work &work, const Finding &finding)
{
    const SpfTree *tree = treeOf(work);
    for (const SpfTermAt &at : tree ? lookup::crowdedMxTerms(*tree) : QList<SpfTermAt>()) {
        if (const auto own = ownTermFor(work, *tree, at))
            askAboutTerm(work, finding, *own,
                         QT_TRANSLATE_NOOP(
                             "Plan", "“{term}” stands for too many servers. Which addresses or ranges really "
                                     "send? Name them, with commas between; “remove”: none of them."));
    }
}

} // namespace posthorn::plan::spf
