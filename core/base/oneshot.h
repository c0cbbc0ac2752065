// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // before <coroutine>, or moc fails on its <concepts>

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

namespace posthorn {

/// A callback's result that a coroutine awaits. The value may come before or after the await, and only the
/// first counts. Copies share one state. The coroutine resumes inside set(): call it where that is safe.
template <class T>
class OneShot
{
public:
    bool isSet() const { return m_state->value.has_value(); }
    void set(T value) const
    {
        if (m_state->value)
            return;
        // Keeps the state alive while the coroutine that owns the last other copy runs on.
        const std::shared_ptr<State> state = m_state;
        state->value = std::move(value);
        if (const auto waiting = std::exchange(state->waiting, {}))
            waiting.resume();
    }

    bool await_ready() const { return isSet(); }
    void await_suspend(std::coroutine_handle<> handle) const { m_state->waiting = handle; }
    T await_resume() const { return std::move(*m_state->value); }

private:
    struct State
    {
        std::optional<T> value;
        std::coroutine_handle<> waiting;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace posthorn
