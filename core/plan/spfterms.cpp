// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/spfterms.h"

#include "core/plan/spfedit.h"
#include "core/plan/words.h"

namespace posthorn::plan::spf {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using lookup::SpfNode;
using lookup::SpfTermAt;
using lookup::SpfTree;
using Kind = Question::Kind;

const SpfTree *treeOf(const Work &work)
{
    const auto &tree = work.seen().spf.tree;
    return tree && !tree->nodes.isEmpty() ? &*tree : nullptr;
}

std::optional<OwnTerm> ownTermFor(const Work &work, const SpfTree &tree, SpfTermAt at)
{
    while (at.node >= 0) {
        const SpfNode &node = tree.nodes[at.node];
        if (at.term >= 0 && node.domain && work.published().isOurs(*node.domain))
            return OwnTerm{*node.domain, node.record.terms[at.term].text};
        at = {node.parent, node.term, {}};
    }
    return std::nullopt;
}

SpfTermAt viaOf(const SpfNode &node)
{
    return {node.parent, node.term, {}};
}

void drop(Work &work, const OwnTerm &term)
{
    editSpf(work, term.name, [&](SpfEdit &edit) { edit.drop(term.text); });
}

void replace(Work &work, const OwnTerm &term, const QList<QByteArray> &by)
{
    editSpf(work, term.name, [&](SpfEdit &edit) {
        edit.drop(term.text);
        for (const QByteArray &one : by)
            edit.add(one);
    });
}

void dropOrReplace(Work &work, const Finding &finding, const OwnTerm &term, const QString &answer)
{
    if (answer == u"remove"_s) {
        drop(work, term);
        return;
    }
    QList<QByteArray> by;
    for (const QString &word : wordsOf(answer)) {
        const auto terms = termsFor(work, word);
        if (!terms) {
            work.answer({work.questionId(finding) + u"?"_s,
                         {finding.id},
                         said(QT_TRANSLATE_NOOP(
                                  "Plan", "“{word}” is no sender: neither a service that is known, nor an "
                                          "address, nor a host. What was meant?"),
                              {{u"word"_s, word}}),
                         Kind::Text,
                         {},
                         {}});
            return;
        }
        by.append(*terms);
    }
    replace(work, term, by);
}

void askAboutTerm(Work &work, const Finding &finding, const OwnTerm &term, const char *text,
                  const FillIns &values, const std::optional<QString> &preferred)
{
    FillIns all = values;
    all.append({u"term"_s, QString::fromUtf8(term.text)});
    if (const auto answer = work.answer(finding, Kind::Text, said(text, all), {u"remove"_s}, preferred))
        dropOrReplace(work, finding, term, *answer);
}

} // namespace posthorn::plan::spf
