// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/desired.h"
#include "core/plan/plan.h"

namespace posthorn::plan {

/// A change that takes days: steps with dates, each a plan of its own. A value, kept between them.
struct Playbook
{
    enum class Kind
    {
        Move,         ///< from one mail provider to another
        DmarcStages,  ///< from watching to a policy that counts
        DkimRotation, ///< from one key to the next
    };
    struct Step
    {
        QString id;    ///< "swap"
        QString title; ///< in the language in use
        Desired wish;  ///< what the records are to be; nothing stated: nothing to publish
        std::optional<std::chrono::seconds> mxTtl; ///< the TTL that the servers' set is to have
        std::chrono::seconds wait{0};              ///< after the step before, at least
        QStringList conditions; ///< what must be true before, for people to check; in the language in use
        std::optional<QDateTime> done;

        bool operator==(const Step &) const = default;
    };
    Kind kind = Kind::Move;
    DomainName domain;
    QDateTime begun; ///< UTC
    QList<Step> steps;

    /// The first step that is not done; -1: all are.
    qsizetype current() const;
    /// When it may be made, counted from the step before; of the first, when the whole was begun.
    QDateTime dueAt(qsizetype step) const;
    bool operator==(const Playbook &) const = default;
};

/// Moves the mail to other servers without losing any: TTL down, new servers behind, swap, catch up, old ones
/// off.
/// \param servers of the new provider \param senders what the new one adds to SPF, and what the old one
/// leaves \param keys of the new one
Playbook moveTo(const audit::Audit &audit, const QList<records::MxRecord> &servers,
                const SendersWish &senders, const QList<DkimWish> &keys, const QDateTime &now);
/// From where the policy stands today (RFC 9989 §7.4); where people write to mailing lists, quarantine is the
/// end.
Playbook dmarcStages(const audit::Audit &audit, const QStringList &reportsTo, bool mailingLists,
                     const QDateTime &now);
/// \param record of the new key
Playbook rotateDkim(const audit::Audit &audit, const QString &oldSelector, const QString &newSelector,
                    const QString &record, const QDateTime &now);

/// The plan of one step, against what is there today. Pure.
Plan planOf(const Playbook::Step &step, const audit::Audit &audit, const Answers &answers);
/// The step is made: the next ones count from here. Nothing: it is not its turn, or not its time.
std::optional<Playbook> madeStep(Playbook playbook, const QDateTime &now);

/// \name As a document of schema `posthorn.playbook/1`
/// @{
QByteArray playbookJson(const Playbook &playbook);
Result<Playbook, QString> readPlaybook(const QByteArray &json);
/// @}

} // namespace posthorn::plan
