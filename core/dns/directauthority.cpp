// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/directauthority.h"

#include "core/dns/query.h"

namespace posthorn::dns {

namespace {

QueryPlan planFor(const DirectOptions &options, std::chrono::milliseconds whole, int attempt)
{
    QueryPlan plan;
    plan.options.recursionDesired = false;
    plan.options.edns = options.edns == DirectOptions::Edns::None ? EdnsMode::None : EdnsMode::Plain;
    // Two sendings over UDP, the second with more patience.
    plan.timeout = whole * (attempt + 1) / 3;
    plan.tcpTimeout = whole / 2;
    plan.pooling = Exchange::Pooling::Private;
    plan.udp = options.via != DirectOptions::Via::TcpOnly;
    plan.tcpOnTruncation = options.via == DirectOptions::Via::UdpThenTcp;
    return plan;
}

} // namespace

DirectAuthority::DirectAuthority(Exchange *exchange, std::chrono::milliseconds timeout, int shares)
    : m_exchange(exchange)
    , m_timeout(timeout)
    , m_places(std::max(kMaxInFlightAuthority / shares, 1))
{
}

QCoro::Task<Answer> DirectAuthority::ask(Endpoint server, Question question, DirectOptions options,
                                         std::stop_token stop)
{
    std::shared_ptr<Gate> &slot = m_gates[server.address];
    if (!slot)
        slot = std::make_shared<Gate>(m_places);
    const std::shared_ptr<Gate> gate = slot; // outlives the pass, whatever happens to the table
    Gate::Pass pass = gate->tryEnter();
    if (!pass)
        pass = co_await gate->enter(stop);
    if (!pass || stop.stop_requested())
        co_return failedAnswer(question, Failed::Why::Cancelled);

    const auto deadline = std::chrono::steady_clock::now() + m_timeout;
    // TCP is reliable by itself.
    const int sendings = options.via == DirectOptions::Via::TcpOnly ? 1 : 2;
    Answer answer;
    int tries = 0;
    for (int attempt = 0; attempt < sendings; ++attempt) {
        QueryPlan plan = planFor(options, m_timeout, attempt);
        plan.deadline = deadline;
        QueryResult result = co_await dns::query(m_exchange, server, question, plan, stop);
        tries += result.answer.tries;
        answer = std::move(result.answer);
        m_counters.retries += attempt > 0;
        const Failed *failed = answer.failed();
        if (!failed || failed->why != Failed::Why::Timeout)
            break;
    }
    m_counters.questions += tries;
    answer.tries = tries;
    co_return answer;
}

} // namespace posthorn::dns
