// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gate.h"
#include "core/base/limits.h"
#include "core/dns/exchange.h"
#include "core/dns/resolver.h"

#include <QHash>

#include <memory>

namespace posthorn::dns {

/// Puts questions to authoritative servers directly: without recursion, each with a source port of its own,
/// at most kMaxInFlightAuthority under way to one server. An answer's `elapsed` is the last try's alone: how
/// fast the server is.
class DirectAuthority : public Authority
{
public:
    struct Counters
    {
        qint64 questions = 0;
        qint64 retries = 0;
    };

    /// \a exchange outlives this.
    /// \param shares by how many the questions that may be under way are shared (several event loops)
    explicit DirectAuthority(Exchange *exchange, std::chrono::milliseconds timeout = kQuestionTime,
                             int shares = 1);

    QCoro::Task<Answer> ask(Endpoint server, Question question, DirectOptions options,
                            std::stop_token stop) override;
    const Counters &counters() const { return m_counters; }

private:
    Exchange *m_exchange;
    std::chrono::milliseconds m_timeout;
    int m_places; ///< of each gate
    QHash<Address, std::shared_ptr<Gate>> m_gates;
    Counters m_counters;
};

} // namespace posthorn::dns
