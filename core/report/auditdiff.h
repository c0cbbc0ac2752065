// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/auditdocument.h"

namespace posthorn::report {

/// A record set that is not what it was.
struct RecordSetChange
{
    QString name;
    QString type;
    QStringList removed; ///< rdata in presentation form
    QStringList added;
    QStringList kept;
    std::optional<qint64> ttlBefore, ttlAfter; ///< where known

    bool operator==(const RecordSetChange &) const = default;
};

struct FindingChange
{
    AuditDocument::Finding finding;        ///< as it is now; as it was, where it is gone
    std::optional<audit::Severity> before; ///< nothing: it is new
    bool gone = false;

    bool operator==(const FindingChange &) const = default;
};

/// What changed about a domain between two moments, by name and type and by finding. A value.
struct AuditDiff
{
    QList<RecordSetChange> records;
    QList<FindingChange> findings; ///< new ones, those of another severity, those that are gone
    audit::Verdict verdictBefore = audit::Verdict::Unknown, verdictAfter = audit::Verdict::Unknown;
    std::optional<qint64> scoreBefore, scoreAfter;
    QList<lookup::Area> unseen; ///< could not be looked at, or were not, at one of the moments: nothing is
                                ///< said about their records and findings

    bool isEmpty() const { return records.isEmpty() && findings.isEmpty() && verdictBefore == verdictAfter; }
    bool operator==(const AuditDiff &) const = default;
};

/// Pure. What could not be seen at one of the two moments is never told as a change.
AuditDiff difference(const AuditDocument &before, const AuditDocument &after);
/// The area by which a record of \a domain was looked up; nothing where that is not certain.
std::optional<lookup::Area> areaOfRecord(const AuditDocument::Record &record, const QString &domain);

} // namespace posthorn::report
