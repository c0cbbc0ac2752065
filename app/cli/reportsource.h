// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/report/report.h"

#include <memory>

namespace posthorn::cli {

/// What a report tells of, and what the command ends with because of it.
struct ReportMatter
{
    audit::Audit audit; ///< where one was made or judged anew: `source.live` is this one
    report::ReportSource source;
    ExitStatus status = ExitStatus::Done;
    QString remark; ///< what could not be had, and the report does without
};

/// Gathers it as the settings want: from a look at the domain, a snapshot or a stored audit; with plan,
/// comparison, delivery test and notes.
QCoro::Task<Checked<std::unique_ptr<ReportMatter>>> gatherMatter(Invocation invocation);

/// How the report is to be.
Checked<report::ReportOptions> reportOptions(const Settings &settings);

} // namespace posthorn::cli
