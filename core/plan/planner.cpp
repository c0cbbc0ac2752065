// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planner.h"

#include "core/plan/mender.h"
#include "core/plan/order.h"
#include "core/plan/risks.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using audit::Mend;
using dns::RecordType;

bool isMendable(const Finding &finding)
{
    return finding.mend == Mend::Dns || finding.mend == Mend::Ask;
}

Change changeOf(const Edit &edit)
{
    Change change;
    change.name = edit.name;
    change.type = edit.type;
    change.old = edit.before ? edit.before->rdata : QList<QByteArray>();
    change.now = edit.after ? edit.after->rdata : QList<QByteArray>();
    change.action = !edit.before ? Action::Add : !edit.after ? Action::Remove : Action::Replace;
    const auto &set = edit.after ? edit.after : edit.before;
    change.ttl = set->ttl.value_or(kUsualTtl);
    change.because = edit.because;
    change.note = edit.notes.join(u' ');
    return change;
}

/// The set again as it was.
Edit inverse(const Edit &edit)
{
    return {edit.name, edit.type, edit.after, edit.before, {}, {}};
}

bool isOfMail(RecordType type)
{
    return type != RecordType::Soa && type != RecordType::Ns;
}

} // namespace

Round planRound(const audit::Audit &audit, const QList<dns::Answer> &more, const Desired &wish,
                const Answers &answers)
{
    Work work(audit, more, wish, answers);
    applyWish(work);
    for (const Mender *mender : allMenders()) {
        for (const Finding &finding : audit.findings) {
            if (finding.id != QLatin1String(mender->id) || !isMendable(finding))
                continue;
            work.because(finding.id);
            mender->mend(work, finding);
        }
    }
    return {work.edits(), work.questions(), work.manual(), work.hostLimits(), work.unseen()};
}

QList<Edit> followedBy(const QList<Edit> &first, const QList<Edit> &second)
{
    QList<Edit> all = first;
    for (const Edit &edit : second) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const Edit &e) {
            return e.name == edit.name && e.type == edit.type;
        });
        if (at == all.end()) {
            all.append(edit);
            continue;
        }
        at->after = edit.after;
        at->because.append(edit.because);
        at->because.removeDuplicates();
        at->notes.append(edit.notes);
        at->notes.removeDuplicates();
    }
    all.removeIf([](const Edit &edit) {
        const auto data = [](const std::optional<RecordSet> &set) {
            return set ? set->rdata : QList<QByteArray>();
        };
        const bool sameTtl = !edit.before || !edit.after || edit.before->ttl == edit.after->ttl;
        return sameData(data(edit.before), data(edit.after)) && sameTtl;
    });
    return all;
}

QList<dns::ChangedSet> outcomeOf(const QList<Edit> &edits)
{
    QList<dns::ChangedSet> sets;
    for (const Edit &edit : edits)
        sets.append({edit.name, edit.type, edit.after ? edit.after->records() : QList<dns::Record>()});
    return sets;
}

Plan assemble(const audit::Audit &before, const Published &published, const QList<Edit> &edits)
{
    Plan plan;
    plan.domain = before.seen.domain;
    plan.base = {published.serial(), before.seen.checkedAt};
    QList<Edit> back;
    for (const Edit &edit : edits) {
        Change change = changeOf(edit);
        judgeRisk(change, before);
        plan.changes.append(change);
        back.append(inverse(edit));
    }
    putInOrder(plan.changes, HostRules(before.seen.providers.dnsHost), published);
    for (const Edit &edit : back)
        plan.undo.append(changeOf(edit));
    putInOrder(plan.undo);
    for (const RecordSet &set : published.sets()) {
        const bool touched = std::any_of(edits.begin(), edits.end(), [&](const Edit &e) {
            return e.name == set.name && e.type == set.type;
        });
        if (!touched && isOfMail(set.type))
            plan.kept.append({set.name, set.type});
    }
    plan.hostLimits = HostRules(before.seen.providers.dnsHost).limitsFor(plan.changes);
    return plan;
}

QList<Manual> manualOf(const audit::Audit &audit)
{
    QList<Manual> all;
    for (const Finding &finding : audit.findings) {
        if (finding.mend != Mend::Manual || finding.severity == audit::Severity::Good || !finding.counts)
            continue;
        const QString todo = audit::textOf(finding).fix;
        if (todo.isEmpty())
            continue;
        const auto same =
            std::find_if(all.begin(), all.end(), [&](const Manual &m) { return m.todo == todo; });
        if (same == all.end())
            all.append({{finding.id}, finding.who, todo});
        else if (!same->because.contains(finding.id))
            same->because.append(finding.id);
    }
    return all;
}

Predicted predictionOf(const audit::Audit &audit)
{
    Predicted predicted{audit.score, audit.verdict, {}};
    for (const Finding &finding : audit.findings) {
        if (finding.severity != audit::Severity::Good && !predicted.remaining.contains(finding.id))
            predicted.remaining.append(finding.id);
    }
    return predicted;
}

Plan plan(const audit::Audit &audit, const Desired &wish, const Answers &answers)
{
    const Round round = planRound(audit, {}, wish, answers);
    Plan plan = assemble(audit, Published(audit.seen), round.edits);
    plan.questions = round.questions;
    plan.manual = round.manual + manualOf(audit);
    plan.hostLimits = round.hostLimits + plan.hostLimits;
    return plan;
}

} // namespace posthorn::plan
