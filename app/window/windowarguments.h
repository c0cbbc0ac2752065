// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <optional>

namespace posthorn::window {

/// What the program with windows is told on its command line.
struct WindowArguments
{
    std::optional<DomainName> domain; ///< to open
    std::optional<QString> demo;      ///< "broken": everything from a recording
    bool newInstance = false;         ///< does not hand over to a program that runs already
    QString answer;                   ///< to be printed in place of a window: help or version

    bool operator==(const WindowArguments &) const = default;
};

/// \return the arguments, or what is wrong with them and what to do (translated)
Result<WindowArguments, QString> parseWindowArguments(const QStringList &words);

} // namespace posthorn::window
