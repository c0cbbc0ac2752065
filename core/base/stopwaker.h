// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calllater.h"
#include "core/base/oneshot.h"

#include <QAbstractEventDispatcher>
#include <QMetaObject>

#include <functional>
#include <stop_token>

namespace posthorn {

/// Runs \a work on this thread's event loop, after what is running now has returned.
inline void runLater(std::function<void()> work)
{
    QMetaObject::invokeMethod(QAbstractEventDispatcher::instance(), std::move(work), Qt::QueuedConnection);
}

/// While it lives, a request to stop ends the wait for \a shot with \a value. The waiting coroutine resumes
/// on the event loop of the thread that made the waker, never inside request_stop().
template <class T>
class StopWaker
{
public:
    StopWaker(std::stop_token stop, OneShot<T> shot, T value)
        : m_callback(std::move(stop),
                     Wake{QAbstractEventDispatcher::instance(), std::move(shot), std::move(value)})
    {
    }

private:
    struct Wake
    {
        QAbstractEventDispatcher *loop;
        OneShot<T> shot;
        T value;
        void operator()() const
        {
            callLater(loop, [s = shot, v = value] { s.set(v); });
        }
    };
    std::stop_callback<Wake> m_callback;
};

} // namespace posthorn
