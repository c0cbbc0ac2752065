// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/desired.h"
#include "core/plan/plan.h"
#include "core/records/mxtable.h"

namespace posthorn::ui {

/// What somebody wants of one domain's mail, while they are making up their mind. A value; nothing of it is
/// written anywhere but into the draft's own file.
struct Wishes
{
    bool hasGateway = false;  ///< a filter stands in front of the mailboxes
    QString gateway;          ///< its preset; empty: one that we do not know
    bool dnsByOthers = false; ///< somebody else runs the domain's DNS
    records::MxTable mx;
    bool mxIsWished = false; ///< false: the table is what is published
    plan::Desired desired;   ///< all but the mail servers
    plan::Answers answers;   ///< to the plan's questions
    QStringList leftOut;     ///< changes that are not wanted, by changeKey()

    bool operator==(const Wishes &) const = default;

    bool receives() const { return !desired.purpose || desired.purpose->receives; }
    bool sends() const { return !desired.purpose || desired.purpose->sends; }
    bool isParked() const { return !receives() && !sends(); }
};

/// What the planner is told.
plan::Desired desiredOf(const Wishes &wishes);
/// Names a change among those of its plan, also when the plan is made again: "MX example.org."
QString changeKey(const plan::Change &change);

/// The draft's file: a document of schema `posthorn.draft/1`.
QByteArray wishesJson(const DomainName &domain, const Wishes &wishes);
/// \return what is wrong, in a few words
/// \note hostile input: at most kMaxPlanOctets
Result<std::pair<DomainName, Wishes>, QString> readWishes(const QByteArray &json);

} // namespace posthorn::ui
