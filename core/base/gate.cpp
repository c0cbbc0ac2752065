// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gate.h"

#include "core/base/stopwaker.h"

namespace posthorn {

Gate::Pass Gate::tryEnter()
{
    if (m_free <= 0)
        return {};
    --m_free;
    return Pass(this);
}

QCoro::Task<Gate::Pass> Gate::enter(std::stop_token stop)
{
    if (Pass pass = tryEnter())
        co_return pass;
    const OneShot<bool> turn;
    m_waiting.push_back(turn);
    const StopWaker<bool> waker(stop, turn, false);
    const bool mine = co_await turn;
    co_return mine ? Pass(this) : Pass();
}

void Gate::leave()
{
    // Who was stopped has left the queue in spirit: its turn is already set.
    while (!m_waiting.empty()) {
        const OneShot<bool> next = m_waiting.front();
        m_waiting.pop_front();
        if (next.isSet())
            continue;
        // The place passes on. The stop may still come first: then the place must not be lost.
        runLater([this, next, alive = std::weak_ptr(m_alive)] {
            if (!next.isSet())
                next.set(true);
            else if (!alive.expired())
                leave();
        });
        return;
    }
    ++m_free;
}

} // namespace posthorn
