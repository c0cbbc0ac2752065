// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/settings.h"
#include "core/history/database.h"

/// What the commands share that use the history.
namespace posthorn::cli {

inline QString historyFile(const Settings &settings)
{
    return settings.databaseFile.isEmpty() ? history::Database::usualFile() : settings.databaseFile;
}

/// A number that is not in the history is a mistake of whoever typed it; all else could not be done.
inline Complaint complaintOf(const history::Fault &fault)
{
    return {history::faultText(fault),
            fault.why == history::Fault::Why::NoSuchMoment ? ExitStatus::Usage : ExitStatus::NotDone};
}

} // namespace posthorn::cli
