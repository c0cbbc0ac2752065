// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calllater.h"

#include <QMetaObject>
#include <QObject>

#include <mutex>

namespace posthorn {

namespace {

/// The thread sanitizer cannot see into Debian's Qt how its queue orders two threads; a lock it can. Nothing
/// waits while it is held.
std::mutex &queueLock()
{
    static std::mutex lock;
    return lock;
}

/// What the queue holds: not looked at before the lock was passed.
class Envelope
{
public:
    explicit Envelope(std::function<void()> call)
        : m_call(std::move(call))
    {
    }
    void operator()() const
    {
        {
            const std::scoped_lock opened(queueLock());
        }
        m_call();
    }

private:
    std::function<void()> m_call;
};

} // namespace

void callLater(QObject *context, std::function<void()> call)
{
    Envelope envelope(std::move(call));
    const std::scoped_lock sealed(queueLock());
    QMetaObject::invokeMethod(context, std::move(envelope), Qt::QueuedConnection);
}

} // namespace posthorn
