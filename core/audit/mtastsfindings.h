// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"

/// The functions of the checks of MTA-STS that are about the policy file. Their rows stand in
/// mtastschecks.cpp.
namespace posthorn::audit {

inline const lookup::MtaStsSeen *stsOf(const Judging &on)
{
    return on.seen.mtaSts ? &*on.seen.mtaSts : nullptr;
}

void stsRecordMissing(const Judging &on, Sink &sink);
void stsLookupFailed(const Judging &on, Sink &sink);
void stsPolicyMissing(const Judging &on, Sink &sink);
void stsRedirect(const Judging &on, Sink &sink);
void stsCertificate(const Judging &on, Sink &sink);
void stsTimeout(const Judging &on, Sink &sink);
void stsTooLarge(const Judging &on, Sink &sink);
void stsPolicySyntax(const Judging &on, Sink &sink);
void stsContentType(const Judging &on, Sink &sink);
void stsMxMismatch(const Judging &on, Sink &sink);
void stsModeTesting(const Judging &on, Sink &sink);
void stsModeNone(const Judging &on, Sink &sink);
void stsMaxAgeShort(const Judging &on, Sink &sink);
void stsOk(const Judging &on, Sink &sink);

} // namespace posthorn::audit
