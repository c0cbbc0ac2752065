// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace posthorn::lab {

/// A thread with a Qt event loop. What is made by run() lives there, and is to be deleted by run().
///
/// Why no QThread and queued calls: the thread sanitizer cannot see into Debian's Qt how these are ordered,
/// and would report every one of them.
class LoopThread
{
public:
    LoopThread();
    ~LoopThread();
    LoopThread(const LoopThread &) = delete;
    LoopThread &operator=(const LoopThread &) = delete;

    /// Runs \a work in the thread, and returns when it is done. For one caller at a time.
    void run(const std::function<void()> &work);

private:
    void loop();
    void workOff();

    int m_wake[2] = {-1, -1}; ///< a pipe; an octet in it says that there is work
    std::mutex m_mutex;
    std::condition_variable m_done;
    const std::function<void()> *m_work = nullptr; ///< null: done
    std::thread m_thread;
};

} // namespace posthorn::lab
