// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonwriter.h"
#include "core/lookup/smtplookup.h"

namespace posthorn::report {

/// A value: what TLS came to, `{"version", "certificate"}`, or null where no encrypted connection with a
/// certificate came about.
void writeTls(JsonWriter &json, const lookup::SmtpServerSeen &server);
/// "2026-01-31T12:00:00Z"
QString timeText(const QDateTime &time);

} // namespace posthorn::report
