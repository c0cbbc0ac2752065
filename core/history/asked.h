// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/history/moment.h"
#include "core/lookup/context.h"

namespace posthorn::history {

/// With what an audit was looked at: the same again, over its recording, gives the same observation.
struct Asked
{
    lookup::AreaSet areas;
    QStringList selectors;
    std::optional<lookup::Purpose> purpose;
    quint16 authorityPort = 53;
    QByteArray probeLabel;

    bool operator==(const Asked &) const = default;
};
QByteArray askedJson(const Asked &asked);
/// Nothing where the text is none of ours.
std::optional<Asked> askedFromJson(const QByteArray &json);

/// Judges a kept moment anew, by the rules of today, from its recording; nothing where it has none.
QCoro::Task<std::optional<audit::Audit>> judgedAnew(KeptMoment moment);

} // namespace posthorn::history
