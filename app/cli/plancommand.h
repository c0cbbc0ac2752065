// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace posthorn::cli {

/// `plan DOMAIN`: the smallest change that mends the domain, or makes it what is wished.
class PlanCommand final : public Command
{
public:
    CommandInfo info() const override;
    QCoro::Task<ExitStatus> run(Invocation invocation) const override;
};

} // namespace posthorn::cli
