// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meter.h"

namespace posthorn::cli {

namespace {

quint64 hitsOf(const dns::CachingResolver *cache)
{
    if (!cache)
        return 0;
    const dns::CacheCounts counts = cache->counts();
    return counts.hits + counts.joined;
}

void addSendings(Spent &spent, const dns::Answer &answer)
{
    spent.queries += std::max(1, answer.tries); // a zone file is asked without sending anything
    spent.retries += std::max(0, answer.tries - 1);
}

} // namespace

QCoro::Task<dns::Answer> MeteredResolver::resolve(dns::Question question, std::stop_token stop)
{
    Spent &spent = m_spent;
    // A task starts at once, and the cache knows at once whether it has the answer: what its counters did
    // meanwhile was this question's doing.
    const quint64 before = hitsOf(m_cache);
    auto asked = m_base.resolve(question, stop);
    const bool hit = hitsOf(m_cache) != before;
    dns::Answer answer = co_await asked;
    if (hit)
        ++spent.cacheHits;
    else
        addSendings(spent, answer);
    co_return answer;
}

QCoro::Task<dns::Answer> MeteredAuthority::ask(dns::Endpoint server, dns::Question question,
                                               dns::DirectOptions options, std::stop_token stop)
{
    Spent &spent = m_spent;
    dns::Answer answer = co_await m_base.ask(server, question, options, stop);
    addSendings(spent, answer);
    co_return answer;
}

} // namespace posthorn::cli
