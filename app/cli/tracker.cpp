// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tracker.h"

#include "core/base/stopwaker.h"

namespace posthorn::cli {

QCoro::Task<> breathe()
{
    const OneShot<bool> turn;
    runLater([turn] { turn.set(true); });
    co_await turn;
}

QCoro::Task<> Tracker::settled()
{
    while (m_underWay > 0) {
        const OneShot<bool> quiet;
        m_waiting.append(quiet);
        co_await quiet;
    }
    co_await breathe();
}

Tracker::Trip::Trip(Tracker &tracker, const dns::Question &question)
    : m_tracker(tracker)
    , m_question(question)
{
    ++m_tracker.m_underWay;
    if (m_tracker.m_observer)
        m_tracker.m_observer(question, true);
}

void Tracker::end(const dns::Question &question)
{
    if (m_observer)
        m_observer(question, false);
    if (--m_underWay > 0)
        return;
    // Later: the question that ends here is still on the stack.
    for (const OneShot<bool> &quiet : std::exchange(m_waiting, {}))
        runLater([quiet] { quiet.set(true); });
}

QCoro::Task<dns::Answer> TrackedResolver::resolve(dns::Question question, std::stop_token stop)
{
    const Tracker::Trip trip(m_tracker, question);
    dns::Answer answer = co_await m_base.resolve(question, stop);
    co_return answer;
}

} // namespace posthorn::cli
