// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calllater.h"

#include <QMetaObject>
#include <QObject>

#include <memory>
#include <mutex>

namespace posthorn {

namespace {

/// The thread sanitizer cannot see into Debian's Qt how the queue orders two threads; a lock it can. So what
/// is called is looked at behind one, and nothing need be suppressed that the call itself does.
struct Letter
{
    std::mutex seal;
    std::function<void()> call;
};

} // namespace

/// What the queue holds. Out of line: tests/tsan.supp names it.
class Envelope
{
public:
    explicit Envelope(const std::shared_ptr<Letter> &letter)
        : m_letter(letter.get())
        , m_keeps(letter)
    {
    }
    void operator()() const;

private:
    Letter *m_letter;
    std::shared_ptr<Letter> m_keeps;
};

void Envelope::operator()() const
{
    Letter *letter = m_letter;
    {
        const std::scoped_lock opened(letter->seal);
    }
    letter->call();
}

void callLater(QObject *context, std::function<void()> call)
{
    const auto letter = std::make_shared<Letter>();
    letter->call = std::move(call);
    const std::scoped_lock sealed(letter->seal);
    QMetaObject::invokeMethod(context, Envelope(letter), Qt::QueuedConnection);
}

} // namespace posthorn
