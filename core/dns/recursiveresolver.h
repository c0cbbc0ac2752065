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
/// kMaxTries tries in all and never longer than the time given, which begins once the question is no longer
/// held back (kMaxInFlightResolver). A resolver that answered is asked first from then on.
///
/// Silence may be meant for EDNS (RFC 6891 §6.2.5): one that never answered with it is asked again without,
/// any other with the last try. What was silent to EDNS and not without is asked plainly for a while.
class RecursiveResolver : public Resolver
{
public:
    struct Counters
    {
        qint64 questions = 0;  ///< sendings, tries included
        qint64 answered = 0;   ///< responses of any code
        qint64 retries = 0;    ///< sendings beyond the first of a question
        QString lastFailure{}; ///< of what is no response, where something is known of it
    };

    enum class Wanted
    {
        Data,       ///< what a mail program would be told; aliases are followed to their end
        Signatures, ///< responses with all that proves them, and unfiltered (DO and CD, RFC 4035 §3.2), for a
                    ///< validator, which follows aliases itself
    };

    /// \a exchange and \a https outlive this. No upstream at all: each question fails with NoResolver.
    /// \param shares by how many the questions that may be under way are shared (several event loops)
    RecursiveResolver(Exchange *exchange, HttpsExchange *https, QList<Upstream> upstreams,
                      std::chrono::milliseconds timeout = kQuestionTime, Wanted wanted = Wanted::Data,
                      int shares = 1);

    QCoro::Task<Answer> resolve(Question question, std::stop_token stop) override;
    const Counters &counters() const { return m_counters; }

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    void count(const Answer &answer);

    /// One try at one upstream.
    struct Try
    {
        int upstream = 0;
        int attempt = 0;
        bool plain = false; ///< without EDNS
    };
    /// What is known of an upstream and EDNS.
    struct EdnsSeen
    {
        bool works = false;
        TimePoint plainUntil{};
    };

    bool asksPlainly(const Try &next, bool wasSilent) const;
    void noteEdns(const Try &made, bool wasSilent, const Answer &answer);
    QCoro::Task<QueryResult> askOne(Try next, Question question, TimePoint deadline, std::stop_token stop);
    QCoro::Task<QueryResult> askAll(Question question, TimePoint deadline, std::stop_token stop);
    QCoro::Task<Answer> chase(QueryResult first, TimePoint deadline, std::stop_token stop);
    int nextUpstream(int first, int attempt, const QList<int> &spoken) const;

    Exchange *m_exchange;
    HttpsExchange *m_https;
    QList<Upstream> m_upstreams;
    QStringList m_serverNames; ///< one for each of m_upstreams; empty for those over HTTPS
    QList<EdnsSeen> m_edns;    ///< one for each of m_upstreams
    std::chrono::milliseconds m_timeout;
    Wanted m_wanted;
    QueryOptions m_options;
    Gate m_gate;
    int m_preferred = 0;
    Counters m_counters;
};

} // namespace posthorn::dns
