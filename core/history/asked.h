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
    lookup::SmtpManners smtp;
    quint16 httpsPort = 443;
    bool fetchesLogo = false;
    bool dials = false;   ///< mail servers could be talked to
    bool fetches = false; ///< files could be fetched from the web

    bool operator==(const Asked &) const = default;
};
/// With what an observation is made that begins now.
Asked askedOf(const lookup::Context &context);
QByteArray askedJson(const Asked &asked);
/// Nothing where the text is none of ours.
std::optional<Asked> askedFromJson(const QByteArray &json);

/// Judges a kept moment anew, by the rules of today, from its recording: DNS and its signatures, dialogues
/// with mail servers, files from the web. Nothing where it has no recording, or one that cannot be read.
QCoro::Task<std::optional<audit::Audit>> judgedAnew(KeptMoment moment);

} // namespace posthorn::history
