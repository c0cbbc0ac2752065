// SPDX-License-Identifier: GPL-3.0-or-later
// Mends who may send in the domain's name.
#include "core/plan/spfmenders.h"

namespace posthorn::plan {

namespace {

constexpr auto kMenders = std::to_array<Mender>({
    {"spf.not-first", &spf::notFirst},
    {"spf.wrong-place", &spf::wrongPlace},
    {"spf.string-joined", &spf::stringJoined},
    {"spf.syntax", &spf::syntax},
    {"spf.multiple", &spf::multiple},
    {"spf.parked-open", &spf::parkedOpen},
    {"spf.missing", &spf::missing},
    {"spf.takeover", &spf::takeover},
    {"spf.include-loop", &spf::includeLoop},
    {"spf.include-none", &spf::includeNone},
    {"spf.include-invalid", &spf::includeInvalid},
    {"spf.redirect-none", &spf::redirectNone},
    {"spf.redirect-ignored", &spf::redirectIgnored},
    {"spf.after-all", &spf::afterAll},
    {"spf.void-lookups", &spf::voidLookups},
    {"spf.dead-term", &spf::deadTerm},
    {"spf.private-ip", &spf::privateIp},
    {"spf.duplicate-term", &spf::duplicateTerm},
    {"spf.mx-with-null-mx", &spf::mxWithNullMx},
    {"spf.pass-all", &spf::passAll},
    {"spf.neutral-all", &spf::softAll},
    {"spf.no-all", &spf::softAll},
    {"spf.useless-include", &spf::uselessInclude},
    {"spf.lookup-limit", &spf::fewerLookups},
    {"spf.lookup-near-limit", &spf::fewerLookups},
    {"spf.mx-over-ten", &spf::mxOverTen},
    {"spf.range-too-wide", &spf::rangeTooWide},
    {"spf.ptr", &spf::ptr},
    {"spf.too-long", &spf::tooLong},
    {"spf.type99", &spf::type99},
    {"spf.mx-not-covered", &spf::mxNotCovered},
});

} // namespace

std::span<const Mender> spfMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
