// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/status.h"

#include <QCoreApplication>

namespace posthorn::audit {

Status statusOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unknown:
        return Status::Unknown;
    case Verdict::Broken:
    case Verdict::AtRisk:
        return Status::Bad;
    case Verdict::Fair:
        return Status::Warn;
    case Verdict::Good:
        return Status::Advice;
    case Verdict::Excellent:
        break;
    }
    return Status::Ok;
}

Status statusOf(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return Status::Ok;
    case Severity::Notice:
        return Status::Advice;
    case Severity::Warning:
        return Status::Warn;
    case Severity::Error:
        break;
    }
    return Status::Bad;
}

Status statusOf(AreaResult::State state, std::optional<Severity> worst)
{
    if (state == AreaResult::State::Skipped)
        return Status::Skipped;
    // What was found stands, whatever else could not be seen.
    if (worst == Severity::Error)
        return Status::Bad;
    if (state == AreaResult::State::Failed)
        return Status::Unknown;
    // Something optional that the domain does not have: neither praise nor blame.
    return worst ? statusOf(*worst) : Status::Skipped;
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Ok:
        return severityText(Severity::Good);
    case Status::Advice:
        return severityText(Severity::Notice);
    case Status::Warn:
        return severityText(Severity::Warning);
    case Status::Bad:
        return severityText(Severity::Error);
    case Status::Unknown:
        return verdictText(Verdict::Unknown);
    case Status::Skipped:
        break;
    }
    return QCoreApplication::translate("Words", "Not applicable");
}

} // namespace posthorn::audit
