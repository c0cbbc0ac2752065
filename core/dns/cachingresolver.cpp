// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/cachingresolver.h"

#include "core/base/oneshot.h"
#include "core/base/stopwaker.h"
#include "core/dns/answercache.h"

#include <map>

namespace posthorn::dns {

namespace {

/// A question under way, and those who wait for it.
struct Flight
{
    std::stop_source stop;
    std::map<quint64, OneShot<Answer>> waiters; ///< in the order in which they came
};

} // namespace

struct CachingResolver::State
{
    State(Resolver &below, Clock &time, qsizetype capacity, bool cuts)
        : base(&below)
        , clock(&time)
        , cache(capacity, cuts)
    {
    }

    std::optional<Answer> recall(const Question &question);
    std::shared_ptr<Flight> start(const Question &question);
    void leave(const Question &question, const std::shared_ptr<Flight> &flight, quint64 waiter);
    void land(const Question &question, const std::shared_ptr<Flight> &flight);
    void close();

    static QCoro::Task<> ask(std::shared_ptr<State> state, std::shared_ptr<Flight> flight, Question question);
    static QCoro::Task<Answer> wait(std::shared_ptr<State> state, Question question, std::stop_token stop);

    Resolver *base; ///< null once the resolver is gone
    Clock *clock;
    AnswerCache cache;
    QHash<Question, std::shared_ptr<Flight>> flights;
    quint64 lastWaiter = 0;
    CacheCounts counts;
};

std::optional<Answer> CachingResolver::State::recall(const Question &question)
{
    auto hit = cache.find(question, clock->steady());
    if (!hit)
        return std::nullopt;
    ++counts.hits;
    counts.cuts += hit->byCut ? 1 : 0;
    return std::move(hit->answer);
}

/// The flight that is under way, or a new one that nothing has been done about yet.
std::shared_ptr<Flight> CachingResolver::State::start(const Question &question)
{
    std::shared_ptr<Flight> &flight = flights[question];
    counts.joined += flight ? 1 : 0;
    if (!flight)
        flight = std::make_shared<Flight>();
    return flight;
}

/// Somebody waits no longer; nothing to do where the answer has come.
void CachingResolver::State::leave(const Question &question, const std::shared_ptr<Flight> &flight,
                                   quint64 waiter)
{
    if (flight->waiters.erase(waiter) == 0 || !flight->waiters.empty())
        return;
    // Out of the way first: who asks from now on begins anew.
    land(question, flight);
    flight->stop.request_stop();
}

void CachingResolver::State::land(const Question &question, const std::shared_ptr<Flight> &flight)
{
    if (flights.value(question) == flight)
        flights.remove(question);
}

void CachingResolver::State::close()
{
    base = nullptr;
    const auto ending = std::exchange(flights, {});
    for (auto flight = ending.begin(); flight != ending.end(); ++flight) {
        const auto waiters = std::exchange((*flight)->waiters, {});
        (*flight)->stop.request_stop();
        for (const auto &[waiter, shot] : waiters)
            shot.set(failedAnswer(flight.key(), Failed::Why::Cancelled));
    }
}

QCoro::Task<> CachingResolver::State::ask(std::shared_ptr<State> state, std::shared_ptr<Flight> flight,
                                          Question question)
{
    Answer answer = co_await state->base->resolve(question, flight->stop.get_token());
    if (state->base) // else the clock may be gone too
        state->cache.insert(answer, state->clock->steady());
    state->land(question, flight);
    // Each of them may ask again, stop others or destroy the resolver: none of that touches this list.
    const auto waiters = std::exchange(flight->waiters, {});
    for (const auto &[waiter, shot] : waiters)
        shot.set(answer);
}

QCoro::Task<Answer> CachingResolver::State::wait(std::shared_ptr<State> state, Question question,
                                                 std::stop_token stop)
{
    ++state->counts.questions;
    if (stop.stop_requested() || !state->base)
        co_return failedAnswer(question, Failed::Why::Cancelled);
    if (auto known = state->recall(question))
        co_return std::move(*known);

    const OneShot<Answer> shot;
    const quint64 waiter = ++state->lastWaiter;
    const std::shared_ptr<Flight> flight = state->start(question);
    const bool first = flight->waiters.empty();
    flight->waiters.emplace(waiter, shot);
    const StopWaker<Answer> waker(stop, shot, failedAnswer(question, Failed::Why::Cancelled));
    if (first)
        ask(state, flight, question);
    Answer answer = co_await shot;
    state->leave(question, flight, waiter);
    co_return answer;
}

CachingResolver::CachingResolver(Resolver &base, Clock &clock, qsizetype capacity, Cuts cuts)
    : m_state(std::make_shared<State>(base, clock, capacity, cuts == Cuts::Used))
{
}

CachingResolver::~CachingResolver()
{
    const std::shared_ptr<State> state = m_state; // for what the waiters do on their way out
    state->close();
}

QCoro::Task<Answer> CachingResolver::resolve(Question question, std::stop_token stop)
{
    return State::wait(m_state, std::move(question), std::move(stop));
}

CacheCounts CachingResolver::counts() const
{
    return m_state->counts;
}

qsizetype CachingResolver::size() const
{
    return m_state->cache.size();
}

void CachingResolver::clear()
{
    m_state->cache.clear();
}

} // namespace posthorn::dns
