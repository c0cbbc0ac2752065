// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/mendedlist.h"

namespace posthorn::audit {

/// What a slip of the keyboard did, in words: a text in the context "Findings", a part of a sentence.
const char *slipWords(records::TypingSlip slip);
const char *slipWords(const records::MendedList &mended);

} // namespace posthorn::audit
