// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/shareddialler.h"

#include "core/base/calllater.h"
#include "core/base/stopwaker.h"

#include <QHash>

#include <mutex>
#include <variant>

namespace posthorn::smtp {

using Instant = std::chrono::steady_clock::time_point;

/// Used on many threads.
class CallBook
{
public:
    /// Wakes one who waits for a server, on the event loop of the thread that made it.
    class Waiting
    {
    public:
        explicit Waiting(std::stop_token stop)
            : m_onStop(std::move(stop), m_free, false)
        {
        }
        void wake() const
        {
            callLater(m_loop, [free = m_free] { free.set(true); });
        }
        const OneShot<bool> &free() const { return m_free; } ///< false: stopped

    private:
        QAbstractEventDispatcher *m_loop = QAbstractEventDispatcher::instance();
        OneShot<bool> m_free;
        StopWaker<bool> m_onStop;
    };
    struct Yours
    {
    };
    struct Wait
    {
    };
    /// What to do about a call: to take what came of an equal one; to make it, and close() it; or to wait.
    std::variant<Dialogue, Yours, Wait> open(const Call &call, Waiting &waiting, Instant now);
    /// \param dialogue nothing: it was stopped
    void close(const Call &call, const std::optional<Dialogue> &dialogue, Instant now);
    void giveUp(const Call &call, const Waiting &waiting);

private:
    struct Kept
    {
        Call call;
        Dialogue dialogue;
        Instant at;
    };
    struct Server
    {
        bool isBusy = false;
        QList<Kept> kept;
        QList<Waiting *> waiting;
    };
    void forgetOld(Instant now);

    std::mutex m_mutex;
    QHash<Address, Server> m_servers;
    Instant m_lastSweep{};
};

/// What is too old goes, so that memory holds no more than half a minute's calls.
void CallBook::forgetOld(Instant now)
{
    if (now - m_lastSweep < kDialogueKeepTime)
        return;
    m_lastSweep = now;
    for (Server &server : m_servers)
        server.kept.removeIf([&](const Kept &kept) { return now - kept.at > kDialogueKeepTime; });
    m_servers.removeIf([](const auto &it) {
        const Server &server = it.value();
        return !server.isBusy && server.kept.isEmpty() && server.waiting.isEmpty();
    });
}

std::variant<Dialogue, CallBook::Yours, CallBook::Wait> CallBook::open(const Call &call, Waiting &waiting,
                                                                       Instant now)
{
    const std::lock_guard lock(m_mutex);
    forgetOld(now);
    Server &server = m_servers[call.address];
    for (const Kept &kept : server.kept) {
        if (kept.call == call && now - kept.at <= kDialogueKeepTime)
            return kept.dialogue;
    }
    if (server.isBusy) {
        server.waiting.append(&waiting);
        return Wait{};
    }
    server.isBusy = true;
    return Yours{};
}

void CallBook::close(const Call &call, const std::optional<Dialogue> &dialogue, Instant now)
{
    const std::lock_guard lock(m_mutex);
    Server &server = m_servers[call.address];
    server.isBusy = false;
    server.kept.removeIf([&](const Kept &kept) { return kept.call == call; });
    if (dialogue)
        server.kept.append(Kept{call, *dialogue, now});
    // All of them: those with an equal call are done, and the first of the others makes its own.
    for (const Waiting *waiting : std::exchange(server.waiting, {}))
        waiting->wake();
}

void CallBook::giveUp(const Call &call, const Waiting &waiting)
{
    const std::lock_guard lock(m_mutex);
    m_servers[call.address].waiting.removeIf([&](const Waiting *one) { return one == &waiting; });
}

SharedDialler::Book SharedDialler::makeBook()
{
    return std::make_shared<CallBook>();
}

SharedDialler::SharedDialler(Dialler &base, Clock &clock, Book book)
    : m_base(base)
    , m_clock(clock)
    , m_book(std::move(book))
{
}

SharedDialler::~SharedDialler() = default;

QCoro::Task<Dialogue> SharedDialler::talk(Call call, std::stop_token stop)
{
    for (;;) {
        CallBook::Waiting waiting(stop);
        const auto what = m_book->open(call, waiting, m_clock.steady());
        if (const auto *dialogue = std::get_if<Dialogue>(&what))
            co_return *dialogue;
        if (std::holds_alternative<CallBook::Yours>(what))
            break;
        const bool isFree = co_await waiting.free();
        m_book->giveUp(call, waiting); // woken by a stop, it is still in the book
        if (!isFree) {
            Dialogue cancelled;
            cancelled.address = call.address;
            co_return cancelled;
        }
    }
    const Dialogue dialogue = co_await m_base.talk(call, stop);
    const bool isWhole = dialogue.outcome != Outcome::Cancelled;
    m_book->close(call, isWhole ? std::optional(dialogue) : std::nullopt, m_clock.steady());
    co_return dialogue;
}

QCoro::Task<Dialogue> SharedDialler::send(Call call, Mail mail, Objection objection, std::stop_token stop)
{
    return m_base.send(call, mail, objection, stop);
}

} // namespace posthorn::smtp
