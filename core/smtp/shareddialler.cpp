// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/shareddialler.h"

#include "core/base/stopwaker.h"

#include <algorithm>

namespace posthorn::smtp {

SharedDialler::Entry *SharedDialler::find(const Call &call)
{
    const auto list = m_entries.find(call.address);
    if (list == m_entries.end())
        return nullptr;
    const auto at = std::find_if(list->begin(), list->end(), [&](const Entry &e) { return e.call == call; });
    return at != list->end() ? &*at : nullptr;
}

/// What is too old goes, so that memory holds no more than half a minute's calls.
void SharedDialler::forgetOld()
{
    const auto now = m_clock.steady();
    if (now - m_lastSweep < kDialogueKeepTime)
        return;
    m_lastSweep = now;
    for (QList<Entry> &list : m_entries)
        list.removeIf([&](const Entry &e) { return e.dialogue && now - e.at > kDialogueKeepTime; });
    m_entries.removeIf([](const auto &list) { return list.value().isEmpty(); });
}

QCoro::Task<Dialogue> SharedDialler::talk(Call call, std::stop_token stop)
{
    forgetOld();
    for (Entry *entry = find(call); entry; entry = find(call)) {
        if (entry->dialogue && m_clock.steady() - entry->at <= kDialogueKeepTime)
            co_return *entry->dialogue;
        if (entry->dialogue) {
            m_entries[call.address].removeIf([&](const Entry &e) { return e.call == call; });
            break;
        }
        const OneShot<bool> done;
        entry->waiting.append(done);
        const StopWaker<bool> waker(stop, done, false);
        const bool ended = co_await done;
        if (!ended) {
            Dialogue cancelled;
            cancelled.address = call.address;
            co_return cancelled;
        }
        // Whoever talked may have been stopped; then there is no entry, and the next one talks.
    }
    m_entries[call.address].append(Entry{call, {}, {}, {}});
    const Dialogue dialogue = co_await m_base.talk(call, stop);
    Entry *const own = find(call);
    const QList<OneShot<bool>> waiting = own->waiting;
    own->waiting.clear();
    own->at = m_clock.steady();
    own->dialogue = dialogue;
    if (dialogue.outcome == Outcome::Cancelled)
        m_entries[call.address].removeIf([&](const Entry &e) { return e.call == call; });
    for (const OneShot<bool> &one : waiting)
        runLater([one] { one.set(true); });
    co_return dialogue;
}

QCoro::Task<Dialogue> SharedDialler::send(Call call, Mail mail, Objection objection, std::stop_token stop)
{
    return m_base.send(call, mail, objection, stop);
}

} // namespace posthorn::smtp
