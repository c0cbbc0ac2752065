// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"

namespace posthorn::test {

/// One word for what an answer says: "found", "nodata", "nxdomain", or the name of why it failed.
inline QString outcomeText(const dns::Answer &answer)
{
    static const char *const kNames[] = {"Timeout",    "ServFail",    "Refused",     "BadRcode",
                                         "Malformed",  "Truncated",   "Unreachable", "AliasLoop",
                                         "NoResolver", "NotRecorded", "Cancelled"};
    if (const dns::Failed *failed = answer.failed())
        return QString::fromLatin1(kNames[static_cast<size_t>(failed->why)]);
    if (answer.found())
        return QStringLiteral("found");
    return answer.isNxDomain() ? QStringLiteral("nxdomain") : QStringLiteral("nodata");
}

} // namespace posthorn::test
