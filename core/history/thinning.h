// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/moment.h"

namespace posthorn::history {

/// Which of a domain's moments are let go, by age: of those older than kKeepEveryAudit the last of each day
/// stays, of those older than kKeepDailyAudit the last of each month (UTC). Changes, snapshots and the latest
/// always stay. Pure. \param moments in any order
QList<qint64> tooMany(const QList<Moment> &moments, const QDateTime &now);

} // namespace posthorn::history
