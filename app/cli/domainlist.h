// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/linesource.h"
#include "core/base/domainname.h"

#include <variant>

namespace posthorn::cli {

/// A domain as somebody typed it (domainFromUser()).
Checked<DomainName> readDomain(const QString &typed);

/// What stands on one line of a list of domains.
struct BlankLine
{
    bool operator==(const BlankLine &) const = default;
};
using ListedDomain = std::variant<BlankLine, DomainName, Complaint>;

/// Reads a line of a list: a domain, a `#` comment behind or in place of it, or nothing. A complaint names
/// the line.
ListedDomain readListLine(const InputLine &line);

} // namespace posthorn::cli
