// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <optional>

namespace posthorn::test {

namespace detail {

template <class T>
QCoro::Task<void> store(QCoro::Task<T> task, std::optional<T> *out)
{
    T value = co_await task;
    out->emplace(std::move(value));
}

} // namespace detail

/// The result of a task that never waits, as every answer was at hand: needs no event loop. Asserts where
/// it did wait.
template <class T>
T resultNow(QCoro::Task<T> task)
{
    std::optional<T> value;
    const auto done = detail::store(std::move(task), &value);
    Q_ASSERT(value);
    return std::move(*value);
}

} // namespace posthorn::test
