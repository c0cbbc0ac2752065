// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/tools.h"

#include <algorithm>

/// What the checks of areas with one TXT record that announces something have in common.
namespace posthorn::audit {

template <class Parsed, class Code>
bool hasAny(const Parsed &parsed, std::initializer_list<Code> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](Code code) { return parsed.has(code); });
}

template <class Seen>
QStringList lines(const Seen &seen)
{
    QStringList all;
    for (const QByteArray &text : seen.texts)
        all.append(evidence(seen.txt.question.name, text));
    return all;
}

/// Texts with another version are discarded before records are counted (RFC 8461 §3.1, RFC 8460 §3).
template <class Parsed, class Code>
qsizetype countVersioned(const QList<Parsed> &found, Code badVersion)
{
    return std::count_if(found.begin(), found.end(),
                         [&](const Parsed &parsed) { return !parsed.has(badVersion); });
}

} // namespace posthorn::audit
