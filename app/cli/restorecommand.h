// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace posthorn::cli {

/// `restore DOMAIN SNAPSHOT`: the way back to a snapshot, as a plan. It changes nothing.
class RestoreCommand final : public Command
{
public:
    CommandInfo info() const override;
    QCoro::Task<ExitStatus> run(Invocation invocation) const override;
};

} // namespace posthorn::cli
