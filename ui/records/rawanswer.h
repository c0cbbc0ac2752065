// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"

namespace posthorn::ui {

/// An answer as `dig` would print it: header, sections, who answered and how fast. Not translated, as it is
/// compared with other programs' output. Safe to show.
QString rawAnswerText(const dns::Answer &answer);
/// Octets as `hexdump -C` prints them.
QString hexText(const QByteArray &octets);

} // namespace posthorn::ui
