// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/lookupstack.h"
#include "core/audit/audit.h"
#include "core/history/asked.h"
#include "core/plan/whatif.h"

#include <functional>

namespace posthorn::cli {

class OwnLookup;

/// One audit, from the questions to the judgement.
struct AuditOrder
{
    DomainName domain;
    AuditSettings settings;
    std::stop_token stop;
    std::function<void(lookup::Area, const lookup::Observation &)> areaDone; ///< may be empty
};
/// \param stack outlives the task
QCoro::Task<audit::Audit> runAudit(AuditOrder order, LookupStack *stack);

/// An audit with what is needed to judge it anew.
struct RecordedAudit
{
    audit::Audit audit;
    QByteArray recording; ///< posthorn.recording/1; empty: there was too much
    history::Asked asked; ///< with what it was looked
};
QCoro::Task<RecordedAudit> runRecordedAudit(AuditOrder order, LookupStack *stack);

/// An audit, and what would mend the domain.
struct PlannedAudit
{
    audit::Audit audit;
    std::optional<plan::Foreseen> foreseen; ///< nothing: too little was seen to plan by, or it was stopped
};
QCoro::Task<PlannedAudit> runPlannedAudit(AuditOrder order, plan::Desired wish, plan::Answers answers,
                                          LookupStack *stack);

/// With what, and how far, the order is carried out. \param own and \a stack outlive it
lookup::Context auditContext(const AuditOrder &order, OwnLookup &own, LookupStack &stack);
/// In place of a random label where a run is to be repeated: a recording must find the same question.
inline constexpr const char *kRecordedLabel = "posthorn-recorded";

/// What the program ends with because of one audit.
ExitStatus statusOf(const audit::Audit &audit, std::optional<audit::Severity> failOn);

/// That somebody stopped it (translated).
QString stoppedText();
/// What to try where no resolver answered (translated).
QString nobodyAnsweredText(const LookupSettings &settings);
QString recordingFailedText();
/// What kept a look from being whole, to be said at its end, with status 3. Empty: nothing did.
QStringList troubleTexts(LookupStack &stack, const LookupSettings &settings);

} // namespace posthorn::cli
