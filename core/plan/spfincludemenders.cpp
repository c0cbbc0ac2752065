// SPDX-License-Identifier: GPL-3.0-or-later
// Mends the terms of an SPF record that lead to records of others.
#include "core/lookup/spffacts.h"
#include "core/plan/spfedit.h"
#include "core/plan/spfmenders.h"
#include "core/plan/spfterms.h"
#include "core/plan/words.h"

namespace posthorn::plan::spf {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using lookup::SpfNode;
using lookup::SpfNodeState;
using lookup::SpfTermAt;
using lookup::SpfTree;
using records::SpfQualifier;
using records::SpfTerm;
using records::SpfTermKind;
using Kind = Question::Kind;

void takeover(Work &work, const Finding &finding)
{
    const SpfTree *tree = treeOf(work);
    if (!tree)
        return;
    for (const SpfTermAt &at : lookup::trustedNames(*tree)) {
        const auto own = at.name->toString() == finding.subject ? ownTermFor(work, *tree, at) : std::nullopt;
        if (own)
            drop(work, *own);
    }
}

namespace {

/// Every own term that leads to a record in one of the states, whose name is the finding's subject.
QList<OwnTerm> termsTo(const Work &work, const Finding &finding, const QList<SpfNodeState> &states)
{
    QList<OwnTerm> terms;
    const SpfTree *tree = treeOf(work);
    for (const SpfNode &node : tree ? tree->nodes : QList<SpfNode>()) {
        if (node.parent < 0 || !states.contains(node.state) ||
            lookup::nodeName(*tree, node) != finding.subject)
            continue;
        if (const auto own = ownTermFor(work, *tree, viaOf(node)))
            terms.append(*own);
    }
    return terms;
}

} // namespace

void includeNone(Work &work, const Finding &finding)
{
    for (const OwnTerm &term : termsTo(work, finding, lookup::statesWithoutRecord()))
        askAboutTerm(work, finding, term,
                     QT_TRANSLATE_NOOP(
                         "Plan", "“{term}” leads to {name}, where no SPF record is. Is that service still "
                                 "used? “remove” takes the term out; or name what belongs in its place."),
                     {{u"name"_s, finding.subject}}, u"remove"_s);
}

void includeInvalid(Work &work, const Finding &finding)
{
    const auto name = DomainName::parse(finding.subject.toLatin1());
    if (name && work.published().isOurs(*name) && work.canChange(*name, RecordType::Txt)) {
        for (const Text &text : spfTexts(work, *name)) {
            if (const auto mended = records::mendSpf(text.text))
                work.replaceTexts(*name, {text.rdata}, {*mended});
        }
    }
    for (const OwnTerm &term : termsTo(work, finding, {SpfNodeState::Invalid, SpfNodeState::Multiple}))
        askAboutTerm(
            work, finding, term,
            QT_TRANSLATE_NOOP("Plan", "The record at {name} is broken, and breaks yours. Until it is mended: "
                                      "“remove” takes “{term}” out; or name what belongs in its place."),
            {{u"name"_s, finding.subject}}, u"remove"_s);
}

void includeLoop(Work &work, const Finding &finding)
{
    for (const OwnTerm &term : termsTo(work, finding, {SpfNodeState::Loop}))
        drop(work, term);
}

void redirectNone(Work &work, const Finding &finding)
{
    const QList<OwnTerm> terms = termsTo(work, finding, lookup::statesWithoutRecord());
    if (terms.isEmpty())
        return;
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "“{term}” leads to {name}, where no SPF record is. Who sends instead? Name services, "
                 "hosts or addresses, with commas between; “none”: nobody."),
             {{u"term"_s, QString::fromUtf8(terms.first().text)}, {u"name"_s, finding.subject}}),
        {u"none"_s, u"mx"_s});
    if (!answer)
        return;
    QList<QByteArray> by;
    for (const QString &word : *answer == u"none"_s ? QStringList() : wordsOf(*answer))
        by.append(termsFor(work, word).value_or(QList<QByteArray>()));
    editSpf(work, terms.first().name, [&](SpfEdit &edit) {
        edit.drop(terms.first().text);
        for (const QByteArray &term : by)
            edit.add(term);
        edit.setAll(by.isEmpty() ? SpfQualifier::Fail : SpfQualifier::SoftFail);
    });
}

void redirectIgnored(Work &work, const Finding &)
{
    editSpf(work, work.domain(), [](SpfEdit &edit) {
        if (edit.all())
            edit.drop([](const SpfTerm &term) { return term.kind == SpfTermKind::Redirect; });
    });
}

void afterAll(Work &work, const Finding &)
{
    const bool done = editSpf(work, work.domain(), [](SpfEdit &edit) {
        bool behind = false;
        edit.drop([&](const SpfTerm &term) {
            const bool unread = behind && term.isMechanism();
            behind = behind || term.kind == SpfTermKind::All;
            return unread;
        });
    });
    if (done)
        work.note(work.domain(), RecordType::Txt,
                  said(QT_TRANSLATE_NOOP("Plan",
                                         "What stood behind “all” was never read. If one of these senders is "
                                         "needed, add it as a sender.")));
}

void uselessInclude(Work &work, const Finding &finding)
{
    const auto terms = ownTerms(work, [&](const SpfTerm &term) {
        return term.kind == SpfTermKind::Include && term.domain && term.domain->name &&
               term.domain->name->toString() == finding.subject;
    });
    for (const OwnTerm &term : terms) {
        const auto answer = work.answer(
            finding, Kind::Choice,
            said(QT_TRANSLATE_NOOP(
                     "Plan",
                     "“{term}” does nothing for you, as {provider} sends with a bounce address of its "
                     "own. Take it out?"),
                 {{u"term"_s, QString::fromUtf8(term.text)},
                  {u"provider"_s, argumentOf(finding, "provider")}}),
            {u"remove"_s}, u"remove"_s);
        if (answer)
            drop(work, term);
    }
}

} // namespace posthorn::plan::spf
