// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/query.h"

#include "core/base/stopwaker.h"

#include <QRandomGenerator>
#include <QTimer>

namespace posthorn::dns {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kFormErr = 1;
constexpr int kNotImp = 4;
constexpr int kBadVers = 16;

bool dislikesEdns(const Answer &answer)
{
    return answer.rcode == kFormErr || answer.rcode == kNotImp || answer.rcode == kBadVers;
}

Failed failureOf(const Reply &reply)
{
    switch (reply.status) {
    case Reply::Status::Timeout:
        return {Failed::Why::Timeout, reply.detail};
    case Reply::Status::Cancelled:
        return {Failed::Why::Cancelled, reply.detail};
    case Reply::Status::Unreachable:
    case Reply::Status::Received:
        break;
    }
    return {Failed::Why::Unreachable, reply.detail};
}

/// Ends the wait for \a shot at \a deadline; nothing to do where \a patience ends before. Channels are kept
/// by their timeout, so what is left of the time cannot be one.
std::unique_ptr<QTimer> endAt(Clock::time_point deadline, std::chrono::milliseconds patience,
                              const OneShot<Reply> &shot)
{
    const auto now = Clock::now();
    if (deadline == Clock::time_point::max() || deadline - now >= patience)
        return nullptr;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [shot] {
        shot.set({Reply::Status::Timeout, {}, {}});
    });
    timer->start(std::chrono::ceil<std::chrono::milliseconds>(deadline - now));
    return timer;
}

/// One sending.
QCoro::Task<QueryResult> sendOnce(Exchange *exchange, Endpoint server, Question question, QueryPlan plan,
                                  std::stop_token stop)
{
    const auto begin = Clock::now();
    if (begin >= plan.deadline)
        co_return QueryResult{failedAnswer(question, Failed::Why::Timeout), {}};
    const auto id = static_cast<quint16>(QRandomGenerator::system()->generate());
    const Transport transport = plan.udp ? Transport::Udp : Transport::Tcp;
    const std::chrono::milliseconds patience = plan.udp ? plan.timeout : plan.tcpTimeout;
    // Each question over TCP has a connection of its own: a server that hangs up takes no other with it.
    const Exchange::Pooling pooling = plan.udp ? plan.pooling : Exchange::Pooling::Private;
    const Exchange::Sending sending =
        exchange->send(server, transport, encodeQuery(question, id, plan.options), patience, pooling);
    const OneShot<Reply> &shot = sending.reply();
    const StopWaker<Reply> waker(stop, shot, Reply{});
    const std::unique_ptr<QTimer> end = endAt(plan.deadline, patience, shot);
    const Reply reply = co_await shot;

    QueryResult result;
    if (reply.status == Reply::Status::Received)
        result = interpret(question, reply.octets);
    else
        result.answer = failedAnswer(question, failureOf(reply).why, reply.detail);
    result.answer.server = plan.serverName.isEmpty() ? server.toString() : plan.serverName;
    result.answer.transport = transport;
    result.answer.tries = 1;
    result.answer.elapsed = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
    co_return result;
}

/// What came over TCP after \a first was truncated over UDP.
QueryResult merged(const QueryResult &first, QueryResult second)
{
    second = whole(std::move(second));
    if (const Failed *failed = second.answer.failed();
        failed && second.answer.octets == 0 && failed->why != Failed::Why::Cancelled) {
        const QString detail =
            failed->why == Failed::Why::Timeout ? QStringLiteral("no answer over TCP") : failed->detail;
        second.answer.outcome = Failed{Failed::Why::Truncated, detail};
    }
    second.answer.flags.truncated = true;
    second.answer.tries += first.answer.tries;
    second.answer.elapsed += first.answer.elapsed;
    return second;
}

} // namespace

QueryResult whole(QueryResult result)
{
    // What is missing may be anything (RFC 2181 §9).
    if (result.answer.flags.truncated && !result.answer.failed()) {
        result.answer.outcome =
            Failed{Failed::Why::Truncated, QStringLiteral("cut short where there is room")};
        result.dangling.reset();
    }
    return result;
}

QueryResult interpret(const Question &question, const QByteArray &octets)
{
    QueryResult result;
    Answer &answer = result.answer;
    answer.question = question;
    answer.octets = octets.size();
    answer.wire = octets;
    const auto message = decodeMessage(octets);
    if (!message) {
        answer.outcome = Failed{Failed::Why::Malformed, message.error()};
        return result;
    }
    Judgement judgement = judge(question, *message);
    answer.outcome = std::move(judgement.outcome);
    answer.aliases = std::move(judgement.aliases);
    answer.authority = message->authority;
    answer.additional = message->additional;
    answer.rcode = message->rcode;
    answer.flags = message->flags;
    answer.edns = message->edns;
    answer.errors = message->errors;
    result.dangling = std::move(judgement.dangling);
    return result;
}

QCoro::Task<QueryResult> query(Exchange *exchange, Endpoint server, Question question, QueryPlan plan,
                               std::stop_token stop)
{
    QueryResult result = co_await sendOnce(exchange, server, question, plan, stop);
    if (plan.options.edns != EdnsMode::None && dislikesEdns(result.answer)) {
        plan.options.edns = EdnsMode::None;
        const int tries = result.answer.tries;
        result = co_await sendOnce(exchange, server, question, plan, stop);
        result.answer.tries += tries;
    }
    if (plan.udp && plan.tcpOnTruncation && result.answer.flags.truncated) {
        plan.udp = false;
        QueryResult second = co_await sendOnce(exchange, server, question, plan, stop);
        co_return merged(result, std::move(second));
    }
    co_return result;
}

} // namespace posthorn::dns
