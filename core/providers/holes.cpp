// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/holes.h"

#include <algorithm>

namespace posthorn::providers {

namespace {

/// A template in its parts: literal, then hole and literal in turn.
struct Parts
{
    QStringList holes;
    QStringList literals; ///< one more than holes
};

Parts split(const QString &text)
{
    Parts parts;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        parts.literals.append(text.mid(from, open - from));
        parts.holes.append(text.mid(open + 1, close - open - 1));
        from = close + 1;
    }
    parts.literals.append(text.mid(from));
    return parts;
}

bool addValue(FillIns &values, const QString &hole, const QString &value)
{
    const auto known = std::find_if(values.cbegin(), values.cend(),
                                    [&hole](const auto &pair) { return pair.first == hole; });
    if (known != values.cend())
        return known->second == value;
    values.append({hole, value});
    return true;
}

} // namespace

QStringList holesOf(const QString &text)
{
    return split(text).holes;
}

std::optional<FillIns> valuesOf(const QString &pattern, const QString &text)
{
    const Parts parts = split(pattern);
    const QString folded = text.toLower();
    if (parts.holes.isEmpty())
        return folded == pattern ? std::optional<FillIns>(FillIns{}) : std::nullopt;
    if (!folded.startsWith(parts.literals.first()))
        return std::nullopt;
    FillIns values;
    qsizetype at = parts.literals.first().size();
    for (qsizetype i = 0; i < parts.holes.size(); ++i) {
        const QString &after = parts.literals[i + 1];
        const bool last = i + 1 == parts.holes.size();
        if (last && !folded.endsWith(after))
            return std::nullopt;
        const qsizetype end = last ? folded.size() - after.size() : folded.indexOf(after, at + 1);
        if (end <= at || !addValue(values, parts.holes[i], folded.mid(at, end - at)))
            return std::nullopt;
        at = end + after.size();
    }
    return values;
}

} // namespace posthorn::providers
