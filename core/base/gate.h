// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/oneshot.h"

#include <QCoroTask>

#include <deque>
#include <memory>
#include <stop_token>

namespace posthorn {

/// Lets at most so many through at a time; the others wait in order of arrival.
class Gate
{
public:
    explicit Gate(int places)
        : m_free(places)
    {
    }
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    /// One place, held until it is destroyed. Empty where the wait was stopped. The gate must outlive it.
    class Pass
    {
    public:
        Pass() = default;
        explicit Pass(Gate *gate)
            : m_gate(gate)
        {
        }
        Pass(Pass &&other) noexcept
            : m_gate(std::exchange(other.m_gate, nullptr))
        {
        }
        Pass &operator=(Pass &&other) noexcept
        {
            std::swap(m_gate, other.m_gate);
            return *this;
        }
        ~Pass()
        {
            if (m_gate)
                m_gate->leave();
        }
        explicit operator bool() const { return m_gate != nullptr; }

    private:
        Gate *m_gate = nullptr;
    };

    /// A place at once, where one is free and nobody waits.
    Pass tryEnter();
    QCoro::Task<Pass> enter(std::stop_token stop);
    bool isIdle(int places) const { return m_free == places && m_waiting.empty(); }

private:
    void leave();

    int m_free;
    std::deque<OneShot<bool>> m_waiting;
    /// Gone with the gate: a place may be on its way to the next when the gate is destroyed.
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace posthorn
