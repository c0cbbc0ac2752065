// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace posthorn::cli {

/// `snapshot DOMAIN`, `snapshot list DOMAIN`, `snapshot diff A B`: a domain's mail records as published,
/// kept.
class SnapshotCommand final : public Command
{
public:
    CommandInfo info() const override;
    QCoro::Task<ExitStatus> run(Invocation invocation) const override;
};

} // namespace posthorn::cli
