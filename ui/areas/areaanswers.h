// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/observation.h"

namespace posthorn::ui {

/// The answers that an area was judged by, the one that decides first. They live as long as \a seen.
QList<const dns::Answer *> answersOf(const lookup::Observation &seen, lookup::Area area);

/// Of the answer that decides.
struct AreaTiming
{
    std::optional<qint64> ttl; ///< seconds, authoritative
    std::optional<std::chrono::milliseconds> elapsed;
};
AreaTiming timingOf(const lookup::Observation &seen, lookup::Area area);

/// The data of an answer's records, in an order that does not depend on who answered.
QList<QByteArray> dataOf(const dns::Answer &answer);

/// How many of the domain's name servers gave the same records as \a answer, of how many that were asked
/// for them.
struct Agreement
{
    int same = 0;
    int asked = 0;
};
Agreement agreementOn(const lookup::Observation &seen, const dns::Answer &answer);

} // namespace posthorn::ui
