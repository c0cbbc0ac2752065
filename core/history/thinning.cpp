// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/thinning.h"

#include "core/base/documentlimits.h"

#include <QSet>

#include <algorithm>

namespace posthorn::history {

QList<qint64> tooMany(const QList<Moment> &moments, const QDateTime &now)
{
    QList<Moment> byTime = moments;
    std::sort(byTime.begin(), byTime.end(), [](const Moment &a, const Moment &b) {
        return a.checkedAt != b.checkedAt ? a.checkedAt > b.checkedAt : a.id > b.id;
    });
    const QDateTime daily = now.addDays(-kKeepEveryAudit.count());
    const QDateTime monthly = now.addDays(-kKeepDailyAudit.count());
    QList<qint64> gone;
    QSet<QString> held; ///< days and months that have their last one
    for (qsizetype i = 0; i < byTime.size(); ++i) {
        const Moment &moment = byTime[i];
        if (moment.checkedAt >= daily)
            continue;
        const bool old = moment.checkedAt < monthly;
        const QString span =
            moment.checkedAt.toUTC().toString(old ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
        const bool isLast = !held.contains(span);
        held.insert(span);
        if (!isLast && !moment.changed && !moment.snapshot && i > 0)
            gone.append(moment.id);
    }
    return gone;
}

} // namespace posthorn::history
