// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/limits.h"
#include "core/dns/resolver.h"

#include <memory>

namespace posthorn::dns {

/// What a cache did, counted.
struct CacheCounts
{
    quint64 questions = 0; ///< asked of the cache
    quint64 hits = 0;      ///< answered from memory, those by a cut included
    quint64 cuts = 0;      ///< answered because a name above does not exist (RFC 8020)
    quint64 joined = 0;    ///< waited for a question that was under way already

    bool operator==(const CacheCounts &) const = default;
};

/// Keeps the answers of another resolver, and asks it each question once.
///
/// - Answers are kept for their TTL, at most kMaxCacheTime; absence for its negative TTL (RFC 2308 §5), at
///   most kMaxNegativeTime, and not at all where no SOA came with it. What failed is kept for kMaxFailureTime
///   (RFC 9520 §3.2: at least a second), except what says nothing of the DNS (cancelled, no resolver, not in
///   the recording).
/// - A question that is under way is joined. Each who waits has a stop token of its own, and once it is
///   stopped gets Failed{Cancelled} with the next turn of the event loop; the question below is stopped when
///   nobody waits any more.
/// - NXDOMAIN of a name answers for every type and for all names below it (RFC 8020 §2), where it was said of
///   the name that was asked, not of an alias's target.
/// - At most \a capacity answers; those not used for the longest time go first, at constant cost.
///
/// An answer comes back as it was received: its TTLs are the original ones, not what is left of them (they
/// are shown to people and judged), and so are server, timings and octets. An answer by a cut has no octets.
class CachingResolver final : public Resolver
{
public:
    enum class Cuts
    {
        Used,
        Ignored, ///< each question has an answer of its own, with octets: a validator wants its proof
    };

    /// \param base, \param clock outlive this and all tasks
    explicit CachingResolver(Resolver &base, Clock &clock = Clock::system(),
                             qsizetype capacity = kMaxCacheEntries, Cuts cuts = Cuts::Used);
    /// Ends every wait with Failed{Cancelled} and stops the questions below.
    ~CachingResolver() override;
    CachingResolver(const CachingResolver &) = delete;
    CachingResolver &operator=(const CachingResolver &) = delete;

    QCoro::Task<Answer> resolve(Question question, std::stop_token stop) override;

    CacheCounts counts() const;
    qsizetype size() const; ///< answers kept, also those that are too old by now
    void clear();           ///< forgets all answers; questions under way go on

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace posthorn::dns
