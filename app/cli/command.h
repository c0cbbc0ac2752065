// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/settings.h"
#include "app/cli/terminal.h"

#include <QCoroTask>

#include <span>
#include <stop_token>

namespace posthorn::cli {

/// What a command is called and what help says of it. English texts, translated in the context "Cli".
struct CommandInfo
{
    Verb verb;
    const char *name;
    const char *words;       ///< what stands behind it: "DOMAIN…"
    const char *summary;     ///< one line
    const char *description; ///< a paragraph
};

/// One run of a command. The terminal outlives it.
struct Invocation
{
    Settings settings;
    QStringList words;
    Terminal *terminal = nullptr;
    std::stop_token stop;
};

/// A verb of the command line. Has no state: everything is in the invocation.
class Command
{
public:
    virtual ~Command() = default;
    virtual CommandInfo info() const = 0;
    /// Does it, and says itself what there is to say.
    virtual QCoro::Task<ExitStatus> run(Invocation invocation) const = 0;
};

/// In the order in which help lists them.
std::span<const Command *const> allCommands();
const Command *commandNamed(QStringView name);
const Command &commandOf(Verb verb);

} // namespace posthorn::cli
