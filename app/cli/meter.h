// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/cachingresolver.h"
#include "core/dns/resolver.h"

namespace posthorn::cli {

/// What one audit cost.
struct Spent
{
    qint64 queries = 0;   ///< questions put, tries included
    qint64 cacheHits = 0; ///< answered from memory, or by a question that was under way
    qint64 retries = 0;   ///< sendings beyond the first of a question

    bool operator==(const Spent &) const = default;
};

/// Counts what one audit asks of a resolver that it shares with others. One for each audit.
class MeteredResolver final : public dns::Resolver
{
public:
    /// \param cache the same object as \a base where that is a cache, else null. Both outlive this
    MeteredResolver(dns::Resolver &base, const dns::CachingResolver *cache, Spent &spent)
        : m_base(base)
        , m_cache(cache)
        , m_spent(spent)
    {
    }
    QCoro::Task<dns::Answer> resolve(dns::Question question, std::stop_token stop) override;

private:
    dns::Resolver &m_base;
    const dns::CachingResolver *m_cache;
    Spent &m_spent;
};

/// The same for direct questions.
class MeteredAuthority final : public dns::Authority
{
public:
    MeteredAuthority(dns::Authority &base, Spent &spent)
        : m_base(base)
        , m_spent(spent)
    {
    }
    QCoro::Task<dns::Answer> ask(dns::Endpoint server, dns::Question question, dns::DirectOptions options,
                                 std::stop_token stop) override;

private:
    dns::Authority &m_base;
    Spent &m_spent;
};

} // namespace posthorn::cli
