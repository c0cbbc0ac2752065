// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/exchange.h"
#include "core/dns/message.h"

#include <QCoroTask>

#include <stop_token>

namespace posthorn::dns {

/// How one question is put to one server.
struct QueryPlan
{
    QueryOptions options;
    std::chrono::milliseconds timeout{0}; ///< for each sending over UDP
    /// For each over TCP: more, as TCP itself repeats what is lost, the first time after a second (RFC 6298
    /// §2).
    std::chrono::milliseconds tcpTimeout{0};
    /// When it must be over, whatever is still to be sent.
    std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max();
    Exchange::Pooling pooling = Exchange::Pooling::Shared;
    QString serverName; ///< Endpoint::toString() of the server, where somebody has it; empty: it is made anew
    bool udp = true;    ///< false: TCP at once
    bool tcpOnTruncation = true;
};

/// One question to one server: UDP, then TCP where the response was truncated, and once more without EDNS
/// where the server answers FORMERR, NOTIMP or BADVERS to it (RFC 6891 §7). The answer holds what the
/// response said, judged; an alias chain that the response leaves open ends in Absent::NoData with `dangling`
/// set.
struct QueryResult
{
    Answer answer;
    std::optional<DomainName> dangling;
};
QCoro::Task<QueryResult> query(Exchange *exchange, Endpoint server, Question question, QueryPlan plan,
                               std::stop_token stop);

/// Makes an answer of the octets of a response.
QueryResult interpret(const Question &question, const QByteArray &octets);
/// The same of what came where nothing has to be cut short, over TCP or HTTPS: cut short all the same, it is
/// no answer (Failed::Why::Truncated).
QueryResult whole(QueryResult result);

} // namespace posthorn::dns
