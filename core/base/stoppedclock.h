// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace posthorn {

/// A wall clock that stands still, for what was recorded; durations go on.
class StoppedClock final : public Clock
{
public:
    explicit StoppedClock(const QDateTime &at)
        : m_at(at)
    {
    }
    QDateTime now() const override { return m_at; }
    std::chrono::steady_clock::time_point steady() const override { return system().steady(); }

private:
    QDateTime m_at;
};

} // namespace posthorn
