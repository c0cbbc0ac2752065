// SPDX-License-Identifier: GPL-3.0-or-later
// Mends the policy for mail in the domain's name.
#include "core/plan/dmarcmenders.h"

namespace posthorn::plan {

namespace {

constexpr auto kMenders = std::to_array<Mender>({
    {"dmarc.takeover", &dmarc::takeover},
    {"dmarc.wrong-place", &dmarc::wrongPlace},
    {"dmarc.syntax", &dmarc::syntax},
    {"dmarc.multiple", &dmarc::multiple},
    {"dmarc.duplicate-tag", &dmarc::duplicateTag},
    {"dmarc.trailing-junk", &dmarc::trailingJunk},
    {"dmarc.unknown-tag", &dmarc::unknownTag},
    {"dmarc.bad-tag-value", &dmarc::badTagValue},
    {"dmarc.removed-tag", &dmarc::removedTag},
    {"dmarc.bad-policy", &dmarc::badPolicy},
    {"dmarc.p-missing", &dmarc::pMissing},
    {"dmarc.p-not-second", &dmarc::pNotSecond},
    {"dmarc.over-eight-labels", &dmarc::overEightLabels},
    {"dmarc.missing", &dmarc::missing},
    {"dmarc.parent-without-psd", &dmarc::parentWithoutPsd},
    {"dmarc.no-authentication", &dmarc::noAuthentication},
    {"dmarc.reject-without-dkim", &dmarc::rejectWithoutDkim},
    {"dmarc.policy-none", &dmarc::policyNone},
    {"dmarc.testing", &dmarc::testing},
    {"dmarc.sp-weaker", &dmarc::spWeaker},
    {"dmarc.rua-syntax", &dmarc::ruaSyntax},
    {"dmarc.rua-scheme", &dmarc::ruaLost},
    {"dmarc.rua-not-authorised", &dmarc::ruaNotAuthorised},
    {"dmarc.rua-undeliverable", &dmarc::ruaLost},
    {"dmarc.ruf-invalid", &dmarc::rufInvalid},
    {"dmarc.no-rua", &dmarc::noRua},
});

} // namespace

std::span<const Mender> dmarcMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
