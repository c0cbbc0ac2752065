// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab/loopthread.h"

#include <QEventLoop>
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

namespace posthorn::lab {

LoopThread::LoopThread()
{
    if (pipe2(m_wake, O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_thread = std::thread([this] { loop(); });
}

LoopThread::~LoopThread()
{
    // The end of the pipe ends the loop.
    ::close(m_wake[1]);
    m_thread.join();
    ::close(m_wake[0]);
}

void LoopThread::loop()
{
    QEventLoop events;
    QSocketNotifier notifier(m_wake[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &events, [this, &events] {
        char octet = 0;
        if (::read(m_wake[0], &octet, 1) == 1)
            workOff();
        else
            events.quit();
    });
    events.exec();
}

void LoopThread::workOff()
{
    const std::lock_guard lock(m_mutex);
    (*m_work)();
    m_work = nullptr;
    m_done.notify_one();
}

void LoopThread::run(const std::function<void()> &work)
{
    std::unique_lock lock(m_mutex);
    m_work = &work;
    if (::write(m_wake[1], "", 1) != 1)
        qFatal("no thread to run in");
    m_done.wait(lock, [this] { return !m_work; });
}

} // namespace posthorn::lab
