// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace posthorn::cli {

/// `deliver DOMAIN`: can mail arrive? Looks, sends a test message, or says who takes over.
class DeliverCommand final : public Command
{
public:
    CommandInfo info() const override;
    QCoro::Task<ExitStatus> run(Invocation invocation) const override;
};

} // namespace posthorn::cli
