// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace posthorn::cli {

/// What `--help` says: of the program, or of one command.
QString helpText(std::optional<Verb> verb, const TextStyle &style);

/// The man page (troff, man macros), in English.
QByteArray manPage();

enum class Shell
{
    Bash,
    Zsh,
    Fish,
};
/// What makes a shell complete commands, options and their values.
QByteArray completion(Shell shell);

/// The options that a command knows, in the order of the table; without those that are for nobody.
QList<const Option *> optionsOf(Verb verb);

/// What each exit status means, in order (translated).
QStringList exitStatusTexts();

} // namespace posthorn::cli
