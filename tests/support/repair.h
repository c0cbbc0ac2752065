// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/zonefile.h"
#include "core/plan/whatif.h"
#include "tests/support/scenario.h"

namespace posthorn::test {

/// The zones with every change made, as by somebody who types them in.
dns::ZoneFile published(dns::ZoneFile zones, const QList<plan::Change> &changes);

/// What somebody would answer who wants the fault gone. Nothing: it is left open.
std::optional<QString> likelyAnswer(const plan::Question &question);

/// A domain that was planned for, its changes made in the zones, and looked at again.
struct Repaired
{
    plan::Foreseen foreseen;
    audit::Audit after; ///< of the zones with the changes made
    plan::Answers answers;
    QStringList faults; ///< laws that are broken: see repair()
    QStringList open;   ///< findings that stay although records mend them, and new ones
    int mended = 0;     ///< findings with mend `dns` or `ask` that are gone
    int all = 0;
};

/// Plans with answers to every question, makes the changes in the zones and looks again. What must hold: the
/// audit is the one that was predicted; planning again changes nothing; the way back gives the zones octet
/// for octet; other people's texts are untouched; the plan survives being written and read. \param answer to
/// each question that \a answers does not answer; null: they stay open
Repaired repair(const Scenario &scenario, const plan::Desired &wish = {}, const plan::Answers &answers = {},
                std::optional<QString> (*answer)(const plan::Question &) = &likelyAnswer);

/// Repairs the scenario of a row: every finding that records can mend is gone, and no new one is there. Says
/// "repaired N of N".
void checkRepair(const Scenario &scenario);

} // namespace posthorn::test
