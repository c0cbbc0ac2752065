// SPDX-License-Identifier: GPL-3.0-or-later
// The list of commands: a new one is a line here.
#include "app/cli/bulkcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/checkscommand.h"
#include "app/cli/delivercommand.h"
#include "app/cli/dkimcommand.h"
#include "app/cli/plancommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/restorecommand.h"
#include "app/cli/snapshotcommand.h"
#include "app/cli/spfcommand.h"

#include <algorithm>
#include <array>

namespace posthorn::cli {

std::span<const Command *const> allCommands()
{
    static const CheckCommand check;
    static const BulkCommand bulk;
    static const SpfCommand spf;
    static const DeliverCommand deliver;
    static const DkimCommand dkim;
    static const PlanCommand plan;
    static const SnapshotCommand snapshot;
    static const RestoreCommand restore;
    static const ReportCommand report;
    static const ChecksCommand checks;
    static const std::array<const Command *, 10> all{&check, &bulk,     &spf,     &deliver, &dkim,
                                                     &plan,  &snapshot, &restore, &report,  &checks};
    return all;
}

const Command *commandNamed(QStringView name)
{
    for (const Command *command : allCommands()) {
        if (name == QLatin1String(command->info().name))
            return command;
    }
    return nullptr;
}

const Command &commandOf(Verb verb)
{
    const auto all = allCommands();
    const auto at =
        std::find_if(all.begin(), all.end(), [verb](const Command *c) { return c->info().verb == verb; });
    Q_ASSERT(at != all.end());
    return **at;
}

} // namespace posthorn::cli
