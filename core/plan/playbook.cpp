// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/playbook.h"

#include "core/plan/planner.h"
#include "core/plan/words.h"
#include "core/records/dmarcrecord.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using records::DmarcPolicy;
using records::MxRecord;
using Step = Playbook::Step;
using std::chrono::seconds;

constexpr seconds kDay = 24h;

QList<MxRecord> serversOf(const audit::Audit &audit)
{
    QList<MxRecord> servers;
    for (const lookup::MxServer &server : audit.seen.mx.servers) {
        if (!server.host.isRoot())
            servers.append({server.preference, server.host});
    }
    return servers;
}

seconds ttlOf(const audit::Audit &audit)
{
    const Published published(audit.seen);
    const RecordSet *set = published.set(audit.seen.domain, dns::RecordType::Mx);
    return set && set->ttl ? *set->ttl : kUsualTtl;
}

/// \a first, and \a second behind them, in their order.
QList<MxRecord> behind(const QList<MxRecord> &first, const QList<MxRecord> &second)
{
    QList<MxRecord> all = first;
    int last = 0;
    for (const MxRecord &server : first)
        last = std::max<int>(last, server.preference);
    // The distances within the second set stay.
    int lowest = 65535;
    for (const MxRecord &server : second)
        lowest = std::min<int>(lowest, server.preference);
    for (const MxRecord &server : second) {
        const bool there =
            std::any_of(first.begin(), first.end(), [&](const MxRecord &s) { return s.host == server.host; });
        if (!there)
            all.append(
                {static_cast<quint16>(std::min(last + 10 + server.preference - lowest, 65535)), server.host});
    }
    return all;
}

Step step(const char *id, const char *title, seconds wait, const QStringList &conditions = {})
{
    Step made;
    made.id = QString::fromLatin1(id);
    made.title = said(title);
    made.wait = wait;
    made.conditions = conditions;
    return made;
}

Playbook begin(Playbook::Kind kind, const audit::Audit &audit, const QDateTime &now)
{
    return {kind, audit.seen.domain, now.toUTC(), {}};
}

} // namespace

qsizetype Playbook::current() const
{
    const auto open = std::find_if(steps.begin(), steps.end(), [](const Step &s) { return !s.done; });
    return open != steps.end() ? open - steps.begin() : -1;
}

QDateTime Playbook::dueAt(qsizetype step) const
{
    QDateTime due = begun;
    for (qsizetype i = 0; i <= step && i < steps.size(); ++i) {
        due = due.addSecs(steps[i].wait.count());
        if (i < step && steps[i].done)
            due = *steps[i].done;
    }
    return due;
}

Playbook moveTo(const audit::Audit &audit, const QList<MxRecord> &servers, const SendersWish &senders,
                const QList<DkimWish> &keys, const QDateTime &now)
{
    Playbook book = begin(Playbook::Kind::Move, audit, now);
    const QList<MxRecord> old = serversOf(audit);
    const seconds ttl = ttlOf(audit);

    Step lower =
        step("lower-ttl",
             QT_TRANSLATE_NOOP("Plan", "Let everybody remember the servers for a short time only"), 0s);
    lower.mxTtl = kLeastTtl;

    Step add = step(
        "add",
        QT_TRANSLATE_NOOP("Plan", "Add the new servers behind the old ones, and let the new provider send"),
        ttl,
        {said(QT_TRANSLATE_NOOP("Plan", "Every mailbox exists at the new provider.")),
         said(QT_TRANSLATE_NOOP("Plan", "The new provider knows the domain (its verification is done)."))});
    add.wish.mx = behind(old, servers);
    add.wish.senders.add = senders.add;
    if (!keys.isEmpty())
        add.wish.dkim = keys;

    Step swap =
        step("swap", QT_TRANSLATE_NOOP("Plan", "Put the new servers first"), kLeastTtl,
             {said(QT_TRANSLATE_NOOP("Plan", "A test message to the new provider's servers arrived."))});
    swap.wish.mx = behind(servers, old);

    const Step wait =
        step("catch-up",
             QT_TRANSLATE_NOOP("Plan", "Copy the old mailboxes once more, and read what still came there"),
             kLeastTtl);

    Step remove =
        step("remove",
             QT_TRANSLATE_NOOP("Plan", "Take the old servers away, and the old provider's leave to send"),
             5 * kDay, // as long as senders keep trying (RFC 5321 §4.5.4.1)
             {said(QT_TRANSLATE_NOOP("Plan", "Nothing has come to the old mailboxes for some days.")),
              said(QT_TRANSLATE_NOOP("Plan", "Nobody sends through the old provider any more."))});
    remove.wish.mx = servers;
    remove.wish.senders.remove = senders.remove;
    remove.mxTtl = kUsualTtl;
    book.steps = {lower, add, swap, wait, remove};
    return book;
}

Playbook dmarcStages(const audit::Audit &audit, const QStringList &reportsTo, bool mailingLists,
                     const QDateTime &now)
{
    Playbook book = begin(Playbook::Kind::DmarcStages, audit, now);
    struct Stage
    {
        const char *id;
        const char *title;
        DmarcPolicy policy;
        bool testing;
        seconds wait;
    };
    // A month at least at none, and as long at quarantine where people use mailing lists (RFC 9989 §7.4).
    const Stage stages[] = {
        {"watch", QT_TRANSLATE_NOOP("Plan", "Watch: ask for reports alone"), DmarcPolicy::None, false, 0s},
        {"try-quarantine", QT_TRANSLATE_NOOP("Plan", "Try the spam folder"), DmarcPolicy::Quarantine, true,
         30 * kDay},
        {"quarantine", QT_TRANSLATE_NOOP("Plan", "Spam folder for mail that is not yours"),
         DmarcPolicy::Quarantine, false, 14 * kDay},
        {"try-reject", QT_TRANSLATE_NOOP("Plan", "Try to refuse"), DmarcPolicy::Reject, true, 30 * kDay},
        {"reject", QT_TRANSLATE_NOOP("Plan", "Refuse mail that is not yours"), DmarcPolicy::Reject, false,
         14 * kDay},
    };
    const auto &applied = audit.seen.dmarc.applied;
    const bool own = applied && !applied->inherited;
    const auto today = own ? applied->record.p : std::nullopt;
    const bool tests = own && applied->record.isTesting();
    for (const Stage &stage : stages) {
        if (mailingLists && stage.policy == DmarcPolicy::Reject)
            break;
        const bool isBehind =
            today && (stage.policy < *today || (stage.policy == *today && stage.testing && !tests));
        if (isBehind)
            continue;
        Step made = step(stage.id, stage.title, book.steps.isEmpty() ? 0s : stage.wait);
        if (stage.policy != DmarcPolicy::None)
            made.conditions = {
                said(
                    QT_TRANSLATE_NOOP("Plan", "Reports have come, and they show that all your mail passes.")),
                said(QT_TRANSLATE_NOOP("Plan",
                                       "Every service that sends for you signs with DKIM for the domain."))};
        DmarcWish wish;
        wish.policy = stage.policy;
        wish.testing = stage.testing;
        wish.mailingLists = mailingLists;
        if (!reportsTo.isEmpty())
            wish.rua = reportsTo;
        made.wish.dmarc = wish;
        book.steps.append(made);
    }
    return book;
}

Playbook rotateDkim(const audit::Audit &audit, const QString &oldSelector, const QString &newSelector,
                    const QString &record, const QDateTime &now)
{
    Playbook book = begin(Playbook::Kind::DkimRotation, audit, now);
    Step publish = step("publish", QT_TRANSLATE_NOOP("Plan", "Publish the new key beside the old one"), 0s);
    publish.wish.dkim = QList<DkimWish>{{newSelector, record}};
    const Step sign = step("switch", QT_TRANSLATE_NOOP("Plan", "Have the signer use the new key"), kUsualTtl,
                           {said(QT_TRANSLATE_NOOP("Plan", "Every name server gives out the new key."))});
    Step revoke =
        step("revoke", QT_TRANSLATE_NOOP("Plan", "Revoke the old key"), 7 * kDay,
             {said(QT_TRANSLATE_NOOP(
                       "Plan", "Messages that were sent since are signed with the new key (s={selector})."),
                   {{u"selector"_s, newSelector}})});
    revoke.wish.dkim = QList<DkimWish>{{oldSelector, u"v=DKIM1; p="_s}};
    Step remove = step("remove", QT_TRANSLATE_NOOP("Plan", "Delete the old key's record"), 30 * kDay);
    remove.wish.dkim = QList<DkimWish>{{oldSelector, std::nullopt}};
    book.steps = {publish, sign, revoke, remove};
    return book;
}

Plan planOf(const Step &step, const audit::Audit &audit, const Answers &answers)
{
    // Only the wish counts here: what else there is to mend is another plan's business.
    audit::Audit wished = audit;
    wished.findings.clear();
    const Round round = planRound(wished, {}, step.wish, answers);
    QList<Edit> edits = round.edits;
    const Published published(audit.seen);
    const RecordSet *mx = published.set(audit.seen.domain, dns::RecordType::Mx);
    if (step.mxTtl && mx) {
        const seconds ttl = HostRules(audit.seen.providers.dnsHost).ttl(*step.mxTtl);
        const auto at = std::find_if(edits.begin(), edits.end(),
                                     [](const Edit &e) { return e.type == dns::RecordType::Mx; });
        if (at != edits.end() && at->after) {
            at->after->ttl = ttl;
        } else if (at == edits.end() && mx->ttl != ttl) {
            Edit edit{mx->name, mx->type, *mx, *mx, {}, {}};
            edit.after->ttl = ttl;
            edits.append(edit);
        }
    }
    Plan plan = assemble(audit, published, edits);
    plan.questions = round.questions;
    plan.manual = round.manual;
    return plan;
}

std::optional<Playbook> madeStep(Playbook playbook, const QDateTime &now)
{
    const qsizetype current = playbook.current();
    if (current < 0 || now < playbook.dueAt(current))
        return std::nullopt;
    playbook.steps[current].done = now.toUTC();
    return playbook;
}

} // namespace posthorn::plan
