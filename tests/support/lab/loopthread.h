// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

namespace posthorn::lab {

/// A thread with an event loop. What is made by run() lives there, and is to be deleted by run().
class LoopThread
{
public:
    LoopThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~LoopThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(LoopThread)

    /// Runs \a work in the thread, and returns when it is done.
    template <class Work>
    void run(Work work)
    {
        QMetaObject::invokeMethod(&m_context, std::move(work), Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace posthorn::lab
