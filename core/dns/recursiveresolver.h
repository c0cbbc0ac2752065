// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gate.h"
#include "core/base/limits.h"
#include "core/dns/exchange.h"
#include "core/dns/httpsexchange.h"
#include "core/dns/query.h"
#include "core/dns/resolver.h"

#include <QUrl>

#include <variant>

namespace posthorn::dns {

/// A configured recursive resolver: an address, or a URL for DNS over HTTPS (RFC 8484).
using Upstream = std::variant<Endpoint, QUrl>;

/// Reads one entry of `--resolver`: `192.0.2.1`, `192.0.2.1:5353`, `[2001:db8::1]:53`, `2001:db8::1`,
/// `https://host/dns-query`.
std::optional<Upstream> parseUpstream(const QString &text);

/// Asks configured recursive resolvers, in order: the next one where one does not answer, refuses or fails,
/// kMaxTries sendings in all and never longer than the time given. A resolver that answered is asked first
/// from then on.
class RecursiveResolver : public Resolver
{
public:
    struct Counters
    {
        qint64 questions = 0; ///< sendings, tries included
        qint64 answered = 0;  ///< responses of any code
        qint64 retries = 0;   ///< sendings beyond the first of a question
    };

    /// \a exchange and \a https outlive this. No upstream at all: each question fails with NoResolver.
    RecursiveResolver(Exchange *exchange, HttpsExchange *https, QList<Upstream> upstreams,
                      std::chrono::milliseconds timeout = kQuestionTime);

    QCoro::Task<Answer> resolve(Question question, std::stop_token stop) override;
    const Counters &counters() const { return m_counters; }

private:
    QCoro::Task<QueryResult> askOne(int upstream, Question question, std::chrono::milliseconds timeout,
                                    std::stop_token stop);
    QCoro::Task<QueryResult> askAll(Question question, std::stop_token stop);

    Exchange *m_exchange;
    HttpsExchange *m_https;
    QList<Upstream> m_upstreams;
    std::chrono::milliseconds m_timeout;
    Gate m_gate{kMaxInFlightResolver};
    int m_preferred = 0;
    Counters m_counters;
};

} // namespace posthorn::dns
