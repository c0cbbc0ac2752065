// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"

/// The functions behind the rows of DMARC; the rows are in dmarcchecks.cpp.
namespace posthorn::audit::dmarc {

// where the policy is (dmarcplace.cpp)
void missing(const Judging &on, Sink &sink);
void multiple(const Judging &on, Sink &sink);
void syntax(const Judging &on, Sink &sink);
void wrongPlace(const Judging &on, Sink &sink);
void inherited(const Judging &on, Sink &sink);
void overEightLabels(const Judging &on, Sink &sink);
void parentWithoutPsd(const Judging &on, Sink &sink);
void treeWalkDiffers(const Judging &on, Sink &sink);
void takeover(const Judging &on, Sink &sink);
void hosted(const Judging &on, Sink &sink);
void lookupFailed(const Judging &on, Sink &sink);

// what it says (dmarcpolicy.cpp)
void badPolicy(const Judging &on, Sink &sink);
void pMissing(const Judging &on, Sink &sink);
void pNotSecond(const Judging &on, Sink &sink);
void policyNone(const Judging &on, Sink &sink);
void spWeaker(const Judging &on, Sink &sink);
void removedTag(const Judging &on, Sink &sink);
void testing(const Judging &on, Sink &sink);
void badTagValue(const Judging &on, Sink &sink);
void duplicateTag(const Judging &on, Sink &sink);
void unknownTag(const Judging &on, Sink &sink);
void trailingJunk(const Judging &on, Sink &sink);
void rejectWithoutDkim(const Judging &on, Sink &sink);
void noAuthentication(const Judging &on, Sink &sink);
void ok(const Judging &on, Sink &sink);

// who gets the reports (dmarcreports.cpp)
void noRua(const Judging &on, Sink &sink);
void ruaSyntax(const Judging &on, Sink &sink);
void ruaScheme(const Judging &on, Sink &sink);
void ruaNotAuthorised(const Judging &on, Sink &sink);
void ruaUndeliverable(const Judging &on, Sink &sink);
void rufInvalid(const Judging &on, Sink &sink);

/// The record at the domain itself, with its issues; nothing where there is none, or more than one.
std::optional<records::DmarcParsed> ownRecord(const Judging &on);
/// That record as it was surely meant, where slips of the keyboard stand in it; else as it is. What a slip
/// makes of the tags beside it is not told of them.
std::optional<records::DmarcParsed> meantRecord(const Judging &on);
/// What was meant, where there is such a slip.
std::optional<records::MendedList> slipInside(const Judging &on);
/// Because of it receivers read no policy.
bool slipHidesPolicy(const Judging &on);
/// Tells of the slip that slipInside() has.
Sink::Entry addSlip(const Judging &on, Sink &sink);
/// The record above that would apply asks for nothing that receivers could do: there is no policy (RFC 9989
/// §4.10.1).
bool isWithoutEffectAbove(const Judging &on);
/// The texts at the domain's own `_dmarc`, as evidence.
QStringList ownLines(const Judging &on);
/// The record that applies, as evidence: the domain's own, or one from above.
QStringList appliedLines(const Judging &on);

} // namespace posthorn::audit::dmarc
