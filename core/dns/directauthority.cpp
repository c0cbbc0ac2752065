// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/directauthority.h"

#include "core/dns/query.h"

namespace posthorn::dns {

namespace {

QueryPlan planFor(const DirectOptions &options, std::chrono::milliseconds timeout)
{
    QueryPlan plan;
    plan.options.recursionDesired = false;
    plan.options.edns = options.edns == DirectOptions::Edns::None ? EdnsMode::None : EdnsMode::Plain;
    plan.timeout = timeout;
    plan.pooling = Exchange::Pooling::Private;
    plan.udp = options.via != DirectOptions::Via::TcpOnly;
    plan.tcpOnTruncation = options.via == DirectOptions::Via::UdpThenTcp;
    return plan;
}

} // namespace

DirectAuthority::DirectAuthority(Exchange *exchange, std::chrono::milliseconds timeout)
    : m_exchange(exchange)
    , m_timeout(timeout)
{
}

QCoro::Task<Answer> DirectAuthority::ask(Endpoint server, Question question, DirectOptions options,
                                         std::stop_token stop)
{
    std::shared_ptr<Gate> &slot = m_gates[server.address];
    if (!slot)
        slot = std::make_shared<Gate>(kMaxInFlightAuthority);
    const std::shared_ptr<Gate> gate = slot; // outlives the pass, whatever happens to the table
    Gate::Pass pass = gate->tryEnter();
    if (!pass)
        pass = co_await gate->enter(stop);
    if (!pass || stop.stop_requested())
        co_return failedAnswer(question, Failed::Why::Cancelled);

    // Two sendings over UDP, the second with more patience; TCP is reliable by itself.
    const bool isTcp = options.via == DirectOptions::Via::TcpOnly;
    const int sendings = isTcp ? 1 : 2;
    Answer answer;
    int tries = 0;
    for (int attempt = 0; attempt < sendings; ++attempt) {
        const std::chrono::milliseconds patience = isTcp ? m_timeout / 2 : m_timeout * (attempt + 1) / 3;
        QueryResult result =
            co_await dns::query(m_exchange, server, question, planFor(options, patience), stop);
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
