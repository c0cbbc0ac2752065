// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/observation.h"
#include "core/providers/recognise.h"

namespace posthorn::lookup {

/// What tells who serves a domain, before its DKIM keys are known.
providers::Evidence earlyEvidence(const dns::Answer &mx, const dns::Answer &txt, const dns::Answer &ns);
/// The same from all that was seen.
providers::Evidence evidenceOf(const Observation &seen);

} // namespace posthorn::lookup
