// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace posthorn {

/// Where time comes from, so that tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;                                ///< wall clock, UTC
    virtual std::chrono::steady_clock::time_point steady() const = 0; ///< for durations and TTLs

    /// The machine's.
    static Clock &system();
};

} // namespace posthorn
