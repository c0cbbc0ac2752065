// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace posthorn::cli {

/// `dkim keygen DOMAIN SELECTOR`: a pair of keys, the private one into a file, the record on output.
class DkimCommand final : public Command
{
public:
    CommandInfo info() const override;
    QCoro::Task<ExitStatus> run(Invocation invocation) const override;
};

} // namespace posthorn::cli
