// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/check.h"

/// What the checks of several areas, the terminal and the JSON say about signatures.
namespace posthorn::audit {

/// Why signatures do not hold, in a few words marked for the context "Findings".
const char *whyText(dns::Validation::Why why);
/// "expired.test MX: the signatures have expired (…)"
QString evidence(const lookup::JudgedSet &set);

/// This machine's clock is wrong, so that nothing can be said about what is in force.
bool isClockWrong(const lookup::Observation &seen);
/// Nothing of the zone can be trusted, and that is not this machine's doing.
bool isZoneBogus(const lookup::Observation &seen);
/// The records that an area begins with carry signatures that do not hold, so that a validating resolver
/// shows none of them.
bool isAreaBogus(lookup::Area area, const lookup::Observation &seen);
/// Signatures could not be judged: the reason, safe to show; nothing where they could.
std::optional<QString> unjudgedReason(const lookup::DnssecSeen &seen);
/// The domain is said not to exist, and whether that is so could not be verified: the reason, safe to show. A
/// resolver that is cut off from the Internet denies every name.
std::optional<QString> unprovenDenial(const lookup::Observation &seen);

} // namespace posthorn::audit
