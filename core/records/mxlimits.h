// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
namespace posthorn {
inline constexpr int kMaxPastedLines = 200;           ///< lines read of a pasted table of mail servers
inline constexpr qsizetype kMaxPastedLineChars = 500; ///< of one such line
inline constexpr int kMaxMxRows = 100;                ///< rows of the table of mail servers
} // namespace posthorn
