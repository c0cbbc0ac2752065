// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/oneshot.h"
#include "core/dns/resolver.h"

#include <QList>

#include <functional>

namespace posthorn::cli {

/// Lets the event loop deliver what has been posted so far.
QCoro::Task<> breathe();

/// Counts questions under way. A cache may stop a question and go on without waiting for its end; whoever
/// owns the resolver must wait before it is destroyed.
class Tracker
{
public:
    /// One question under way, while it lives.
    class Trip
    {
    public:
        Trip(Tracker &tracker, const dns::Question &question);
        ~Trip() { m_tracker.end(m_question); }
        Trip(const Trip &) = delete;
        Trip &operator=(const Trip &) = delete;

    private:
        Tracker &m_tracker;
        dns::Question m_question;
    };

    /// Told of each question, when it begins and when it ends.
    using Observer = std::function<void(const dns::Question &question, bool begins)>;
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    /// Ends when no question is under way, and what their ends have posted is delivered.
    QCoro::Task<> settled();
    int underWay() const { return m_underWay; }

private:
    void end(const dns::Question &question);

    Observer m_observer;
    int m_underWay = 0;
    QList<OneShot<bool>> m_waiting;
};

/// Passes questions on and tells a tracker.
class TrackedResolver final : public dns::Resolver
{
public:
    /// Both outlive this and all tasks
    TrackedResolver(dns::Resolver &base, Tracker &tracker)
        : m_base(base)
        , m_tracker(tracker)
    {
    }
    QCoro::Task<dns::Answer> resolve(dns::Question question, std::stop_token stop) override;

private:
    dns::Resolver &m_base;
    Tracker &m_tracker;
};

} // namespace posthorn::cli
