// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/mendedlist.h"

#include <QCoreApplication>

namespace posthorn::audit {

/// \name Parts of sentences that several areas say, in the context "Findings"
/// @{
inline constexpr const char *kNoSemicolons =
    QT_TRANSLATE_NOOP("Findings", "tags are separated by semicolons");
inline constexpr const char *kTagTwice = QT_TRANSLATE_NOOP("Findings", "a tag stands there twice");
inline constexpr const char *kNoTag = QT_TRANSLATE_NOOP("Findings", "a part of it is no tag with a value");
/// With the hole {mended}.
inline constexpr const char *kPutMended = QT_TRANSLATE_NOOP("Findings", "put this in its place: {mended}");
/// With the hole {stray}.
inline constexpr const char *kDeleteStray =
    QT_TRANSLATE_NOOP("Findings", "delete “{stray}”; the record beside it is the one that counts.");
/// @}

/// What a slip of the keyboard did, in words: a text in the context "Findings", a part of a sentence.
const char *slipWords(records::TypingSlip slip);
const char *slipWords(const records::MendedList &mended);

} // namespace posthorn::audit
