// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fillin.h"
#include "core/lookup/spffacts.h"
#include "core/plan/mender.h"

/// Terms of SPF records that are ours to change.
namespace posthorn::plan::spf {

/// The tree of what the domain publishes; null where there is none.
const lookup::SpfTree *treeOf(const Work &work);

/// A term of a record in our zone.
struct OwnTerm
{
    DomainName name;
    QByteArray text;
};

/// The term of ours that is \a at, or leads to it: what others publish cannot be changed, only left out.
std::optional<OwnTerm> ownTermFor(const Work &work, const lookup::SpfTree &tree, lookup::SpfTermAt at);
/// The term that leads to \a node.
lookup::SpfTermAt viaOf(const lookup::SpfNode &node);
/// Takes a term out.
void drop(Work &work, const OwnTerm &term);
/// Puts others in the place of a term.
void replace(Work &work, const OwnTerm &term, const QList<QByteArray> &by);
/// What the answer to a question about one term of ours does with it: out, or others in its place.
void dropOrReplace(Work &work, const audit::Finding &finding, const OwnTerm &term, const QString &answer);
/// Asks what shall become of a term, and does it.
void askAboutTerm(Work &work, const audit::Finding &finding, const OwnTerm &term, const char *text,
                  const FillIns &values = {}, const std::optional<QString> &preferred = std::nullopt);

/// Every term in records of ours that \a test picks.
template <class Test>
QList<OwnTerm> ownTerms(const Work &work, Test test)
{
    QList<OwnTerm> found;
    const lookup::SpfTree *tree = treeOf(work);
    for (const lookup::SpfNode &node : tree ? tree->nodes : QList<lookup::SpfNode>()) {
        if (!node.domain || !work.published().isOurs(*node.domain))
            continue;
        for (const records::SpfTerm &term : node.record.terms) {
            if (test(term))
                found.append({*node.domain, term.text});
        }
    }
    return found;
}

} // namespace posthorn::plan::spf
