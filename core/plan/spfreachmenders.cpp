// SPDX-License-Identifier: GPL-3.0-or-later
// Mends whom an SPF record allows: too many, or somebody who cannot be meant.
#include "core/lookup/spffacts.h"
#include "core/plan/spfedit.h"
#include "core/plan/spfmenders.h"
#include "core/plan/spfterms.h"
#include "core/plan/words.h"

namespace posthorn::plan::spf {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using lookup::SpfNode;
using lookup::SpfTermAt;
using lookup::SpfTree;
using records::SpfQualifier;
using records::SpfTerm;
using records::SpfTermKind;
using Kind = Question::Kind;

void passAll(Work &work, const Finding &)
{
    const SpfTree *tree = treeOf(work);
    if (!tree)
        return;
    for (qsizetype n = 1; n < tree->nodes.size(); ++n) {
        const SpfNode &node = tree->nodes[n];
        const qsizetype all = node.record.allIndex();
        const auto own = all >= 0 && node.record.terms[all].qualifier == SpfQualifier::Pass
                             ? ownTermFor(work, *tree, viaOf(node))
                             : std::nullopt;
        if (own)
            drop(work, *own);
    }
    for (qsizetype n = 0; n < tree->nodes.size(); ++n) {
        const SpfNode &node = tree->nodes[n];
        for (qsizetype t = 0; t < node.terms.size(); ++t) {
            const SpfTermAt at{static_cast<int>(n), static_cast<int>(t), {}};
            const auto own = lookup::isAlwaysThere(node.record.terms[t], node.terms[t])
                                 ? ownTermFor(work, *tree, at)
                                 : std::nullopt;
            if (own)
                drop(work, *own);
        }
    }
    editSpf(work, work.domain(), [](SpfEdit &edit) {
        constexpr int kHuge = 8; // as the check of single ranges has it
        edit.drop([](const SpfTerm &term) {
            return term.kind == SpfTermKind::Ip4 && term.qualifier == SpfQualifier::Pass &&
                   term.prefix4() < kHuge;
        });
        if (edit.all() == SpfQualifier::Pass || !edit.all())
            edit.setAll(SpfQualifier::SoftFail);
    });
}

void softAll(Work &work, const Finding &)
{
    editSpf(work, work.domain(), [](SpfEdit &edit) {
        // Whom a redirect lets send may still send.
        QList<QByteArray> targets;
        for (const SpfTerm &term : edit.terms()) {
            if (term.kind == SpfTermKind::Redirect && !edit.all())
                targets.append(term.text.mid(term.text.indexOf('=') + 1));
        }
        for (const QByteArray &target : targets)
            edit.add("include:" + target);
        edit.setAll(SpfQualifier::SoftFail);
    });
}

void rangeTooWide(Work &work, const Finding &finding)
{
    constexpr int kWideV4 = 16; // as the check has it
    constexpr int kWideV6 = 32;
    const auto terms = ownTerms(work, [](const SpfTerm &term) {
        return (term.kind == SpfTermKind::Ip4 && term.prefix4() < kWideV4) ||
               (term.kind == SpfTermKind::Ip6 && term.prefix6() < kWideV6);
    });
    for (const OwnTerm &term : terms) {
        const QString text = QString::fromUtf8(term.text);
        const auto answer = work.answer(
            {finding.id + u':' + text,
             {finding.id},
             said(QT_TRANSLATE_NOOP(
                      "Plan",
                      "“{term}” lets thousands of machines send. Which addresses or ranges really send? Name "
                      "them, with commas between; “remove”: none of them."),
                  {{u"term"_s, text}}),
             Kind::Text,
             {u"remove"_s, u"keep"_s},
             {}});
        if (answer)
            dropOrReplace(work, finding, term, *answer);
    }
}

void privateIp(Work &work, const Finding &)
{
    const SpfTree *tree = treeOf(work);
    for (const SpfNode &node : tree ? tree->nodes : QList<SpfNode>()) {
        if (!node.domain || !work.published().isOurs(*node.domain))
            continue;
        for (int index : lookup::privateTerms(node.record))
            drop(work, {*node.domain, node.record.terms[index].text});
    }
}

void ptr(Work &work, const Finding &finding)
{
    for (const OwnTerm &term : ownTerms(work, [](const SpfTerm &t) { return t.kind == SpfTermKind::Ptr; }))
        askAboutTerm(work, finding, term,
                     QT_TRANSLATE_NOOP(
                         "Plan", "“{term}” should not be used any more. Which addresses or hosts send "
                                 "instead? Name them, with commas between; “remove”: the others suffice."),
                     {}, u"remove"_s);
}

void duplicateTerm(Work &work, const Finding &)
{
    editSpf(work, work.domain(), [](SpfEdit &edit) { edit.dropDuplicates(); });
}

void deadTerm(Work &work, const Finding &finding)
{
    if (!finding.counts)
        return; // a sender's own record: theirs to mend
    takeover(work, finding);
}

void mxWithNullMx(Work &work, const Finding &)
{
    editSpf(work, work.domain(), [](SpfEdit &edit) {
        edit.drop([](const SpfTerm &term) { return term.kind == SpfTermKind::Mx && !term.domain; });
    });
}

void mxNotCovered(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP("Plan", "Does {host} also send your mail? “yes” adds “mx” to the SPF record."),
             {{u"host"_s, argumentOf(finding, "host")}}),
        {u"yes"_s}, u"yes"_s);
    if (answer)
        editSpf(work, work.domain(), [](SpfEdit &edit) { edit.add("mx"); });
}

} // namespace posthorn::plan::spf
