// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/spfrecord.h"

namespace posthorn::audit {

/// What is wrong with a term, as the end of a sentence; to be translated in the context "Findings".
const char *spfFaultText(const records::SpfFault &fault);

} // namespace posthorn::audit
