// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/subjectstatus.h"

#include <algorithm>

namespace posthorn::ui {

Status statusOfSubject(const audit::Audit &audit, const QString &subject, lookup::AreaSet areas)
{
    // Findings are told worst first.
    const auto worst =
        std::find_if(audit.findings.begin(), audit.findings.end(), [&](const audit::Finding &finding) {
            return finding.subject == subject && areas.contains(finding.area);
        });
    if (worst == audit.findings.end())
        return Status::Ok;
    return worst->id.endsWith(QLatin1String(".lookup-failed")) ? Status::Unknown : statusOf(worst->severity);
}

} // namespace posthorn::ui
