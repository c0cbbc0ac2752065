// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"

/// The functions behind the rows of SPF that look at the tree of records; the rows are in spfchecks.cpp.
namespace posthorn::audit::spf {

void lookupLimit(const Judging &on, Sink &sink);
void lookupNearLimit(const Judging &on, Sink &sink);
void voidLookups(const Judging &on, Sink &sink);
void includeNone(const Judging &on, Sink &sink);
void includeInvalid(const Judging &on, Sink &sink);
void includeLoop(const Judging &on, Sink &sink);
void redirectNone(const Judging &on, Sink &sink);
void mxOverTen(const Judging &on, Sink &sink);
void takeover(const Judging &on, Sink &sink);
void uselessInclude(const Judging &on, Sink &sink);
void passAll(const Judging &on, Sink &sink);
void neutralAll(const Judging &on, Sink &sink);
void rangeTooWide(const Judging &on, Sink &sink);
void privateIp(const Judging &on, Sink &sink);
void ptr(const Judging &on, Sink &sink);
void deadTerm(const Judging &on, Sink &sink);
void macros(const Judging &on, Sink &sink);
void mxNotCovered(const Judging &on, Sink &sink);
void lookupFailed(const Judging &on, Sink &sink);

} // namespace posthorn::audit::spf
