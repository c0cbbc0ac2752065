// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/mender.h"

/// The functions behind the rows of DMARC; the rows are in dmarcmenders.cpp.
namespace posthorn::plan::dmarc {

void takeover(Work &work, const audit::Finding &finding);
void wrongPlace(Work &work, const audit::Finding &finding);
void syntax(Work &work, const audit::Finding &finding);
void multiple(Work &work, const audit::Finding &finding);
void duplicateTag(Work &work, const audit::Finding &finding);
void trailingJunk(Work &work, const audit::Finding &finding);
void unknownTag(Work &work, const audit::Finding &finding);
void badTagValue(Work &work, const audit::Finding &finding);
void removedTag(Work &work, const audit::Finding &finding);
void badPolicy(Work &work, const audit::Finding &finding);
void pMissing(Work &work, const audit::Finding &finding);
void pNotSecond(Work &work, const audit::Finding &finding);
void overEightLabels(Work &work, const audit::Finding &finding);
void missing(Work &work, const audit::Finding &finding);
void parentWithoutPsd(Work &work, const audit::Finding &finding);
void noAuthentication(Work &work, const audit::Finding &finding);
void rejectWithoutDkim(Work &work, const audit::Finding &finding);
void policyNone(Work &work, const audit::Finding &finding);
void testing(Work &work, const audit::Finding &finding);
void spWeaker(Work &work, const audit::Finding &finding);
void ruaSyntax(Work &work, const audit::Finding &finding);
void ruaLost(Work &work, const audit::Finding &finding);
void ruaNotAuthorised(Work &work, const audit::Finding &finding);
void rufInvalid(Work &work, const audit::Finding &finding);
void noRua(Work &work, const audit::Finding &finding);

} // namespace posthorn::plan::dmarc
