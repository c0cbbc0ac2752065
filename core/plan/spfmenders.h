// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/mender.h"

/// The functions behind the rows of SPF; the rows are in spfmenders.cpp.
namespace posthorn::plan::spf {

void notFirst(Work &work, const audit::Finding &finding);
void wrongPlace(Work &work, const audit::Finding &finding);
void stringJoined(Work &work, const audit::Finding &finding);
void syntax(Work &work, const audit::Finding &finding);
void multiple(Work &work, const audit::Finding &finding);
void parkedOpen(Work &work, const audit::Finding &finding);
void missing(Work &work, const audit::Finding &finding);
void takeover(Work &work, const audit::Finding &finding);
void includeLoop(Work &work, const audit::Finding &finding);
void includeNone(Work &work, const audit::Finding &finding);
void includeInvalid(Work &work, const audit::Finding &finding);
void redirectNone(Work &work, const audit::Finding &finding);
void redirectIgnored(Work &work, const audit::Finding &finding);
void afterAll(Work &work, const audit::Finding &finding);
void voidLookups(Work &work, const audit::Finding &finding);
void deadTerm(Work &work, const audit::Finding &finding);
void privateIp(Work &work, const audit::Finding &finding);
void duplicateTerm(Work &work, const audit::Finding &finding);
void mxWithNullMx(Work &work, const audit::Finding &finding);
void passAll(Work &work, const audit::Finding &finding);
void softAll(Work &work, const audit::Finding &finding);
void uselessInclude(Work &work, const audit::Finding &finding);
void fewerLookups(Work &work, const audit::Finding &finding);
void mxOverTen(Work &work, const audit::Finding &finding);
void rangeTooWide(Work &work, const audit::Finding &finding);
void ptr(Work &work, const audit::Finding &finding);
void tooLong(Work &work, const audit::Finding &finding);
void type99(Work &work, const audit::Finding &finding);
void mxNotCovered(Work &work, const audit::Finding &finding);

} // namespace posthorn::plan::spf
