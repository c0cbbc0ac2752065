// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray> // before QCoroTask, or moc fails on its <concepts>
#include <QCoroTask>
#include <QEventLoop>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace posthorn::test {

/// How long a test waits for a task: far more than any of ours needs, well below the limit of a test program.
inline constexpr std::chrono::seconds kAwaitLimit{10};

namespace detail {

template <class T>
struct Awaited
{
    std::optional<T> value;
    bool done = false;
    QPointer<QEventLoop> loop;

    void finish()
    {
        done = true;
        if (loop)
            loop->quit();
    }
};

template <class T>
QCoro::Task<> keepResult(QCoro::Task<T> task, std::shared_ptr<Awaited<T>> out)
{
    try {
        T value = co_await task;
        out->value.emplace(std::move(value));
    } catch (...) { // the missing value tells it
    }
    out->finish();
}

inline QCoro::Task<bool> withValue(QCoro::Task<> task)
{
    co_await task;
    co_return true;
}

} // namespace detail

/// Runs the event loop until \a task is done, and gives its result.
///
/// QCoro::waitFor() would never return where the task throws. A task that throws or takes longer than \a
/// limit fails the test, and a default-made value comes back; a task that is late runs on and harms nobody.
template <class T>
T await(QCoro::Task<T> task, std::chrono::milliseconds limit = kAwaitLimit)
{
    const auto out = std::make_shared<detail::Awaited<T>>();
    detail::keepResult(std::move(task), out);
    if (!out->done) {
        QEventLoop loop;
        out->loop = &loop;
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (out->value)
        return std::move(*out->value);
    QTest::qFail(out->done ? "the task threw" : "the task did not end in time", __FILE__, __LINE__);
    return T{};
}

inline void await(QCoro::Task<> task, std::chrono::milliseconds limit = kAwaitLimit)
{
    await(detail::withValue(std::move(task)), limit);
}

} // namespace posthorn::test
