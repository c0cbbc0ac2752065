// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <algorithm>

namespace posthorn::cli {

/// What the program ends with. Of several domains the highest counts.
enum class ExitStatus
{
    Done = 0,    ///< nothing at or above --fail-on
    Found = 1,   ///< something is
    Usage = 2,   ///< wrong usage or unusable input; nothing was asked
    NotDone = 3, ///< no resolver answered, the verdict is unknown because of us, or it was cancelled
};

inline ExitStatus worse(ExitStatus a, ExitStatus b)
{
    return std::max(a, b);
}

/// Why the program cannot do what it was told: a sentence that says what to do instead (translated).
struct Complaint
{
    QString text;
    ExitStatus status = ExitStatus::Usage;

    bool operator==(const Complaint &) const = default;
};

template <class T>
using Checked = Result<T, Complaint>;

inline auto complain(const QString &text)
{
    return failure(Complaint{text, ExitStatus::Usage});
}

} // namespace posthorn::cli
