// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/moment.h"
#include "core/report/auditdiff.h"

namespace posthorn::history {

/// \name Documents on one line, without its end
/// @{
/// Schema `posthorn.snapshot/1`.
QByteArray momentJson(const QString &domain, const Moment &moment);
/// Schema `posthorn.snapshots/1`.
QByteArray momentsJson(const QString &domain, const QList<Moment> &moments);
/// Schema `posthorn.diff/1`.
QByteArray diffJson(const QString &domain, const Moment &before, const Moment &after,
                    const report::AuditDiff &diff);
/// @}

} // namespace posthorn::history
