// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/report/domainnotes.h"

namespace posthorn::history {

using report::DomainNotes;

/// One audit that is kept, as the timeline shows it.
struct Moment
{
    qint64 id = 0;
    QDateTime checkedAt; ///< UTC
    audit::Verdict verdict = audit::Verdict::Unknown;
    std::optional<int> score;
    int errors = 0, warnings = 0, notices = 0;
    bool changed = false;  ///< records, findings or verdict are not those of the one before
    bool snapshot = false; ///< somebody asked for it to be kept

    bool operator==(const Moment &) const = default;
};

/// What is to be kept of an audit.
struct Kept
{
    QByteArray document;  ///< posthorn.audit/1
    QByteArray recording; ///< posthorn.recording/1: the answers of the run; may be empty
    QByteArray asked;     ///< with what it was looked (asked.h); may be empty
    bool snapshot = false;

    bool operator==(const Kept &) const = default;
};

/// A moment with what is kept of it.
struct KeptMoment
{
    Moment moment;
    QString domain;
    Kept kept;

    bool operator==(const KeptMoment &) const = default;
};

/// Why there is no history, or why something could not be kept. Nothing was overwritten.
struct Fault
{
    enum class Why
    {
        CannotOpen, ///< `detail` has the reason
        NewerVersion,
        NotOurs, ///< a file of something else
        Damaged,
        ReadOnly,
        DiskFull,
        Busy,     ///< another program has been writing for too long
        NoBackup, ///< it is of an older version, and could not be copied before it is changed
        NoSuchMoment,
        BadDocument, ///< what was to be kept is no audit
        Failed,      ///< `detail` has the reason
    } why = Why::Failed;
    QString file;
    QString detail; ///< safe to show; not translated

    bool operator==(const Fault &) const = default;
};
/// A sentence for people that says what to do, in the language in use.
QString faultText(const Fault &fault);

} // namespace posthorn::history
