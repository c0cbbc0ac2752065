// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"

#include <QCoroTask>

#include <stop_token>

namespace posthorn::dns {

/// Question → answer, with recursion: whoever implements it follows aliases to their end.
///
/// Lives on one event loop; never blocks. Every answer arrives: a stopped question ends at once with
/// Failed{Cancelled}. The resolver outlives the tasks it gave out, or ends them itself when it is destroyed.
class Resolver
{
public:
    virtual ~Resolver() = default;
    virtual QCoro::Task<Answer> resolve(Question question, std::stop_token stop) = 0;
};

/// How one authoritative server is asked.
struct DirectOptions
{
    enum class Edns
    {
        Plain,
        None
    } edns = Edns::Plain;
    enum class Via
    {
        UdpThenTcp,
        UdpOnly,
        TcpOnly
    } via = Via::UdpThenTcp;

    bool operator==(const DirectOptions &) const = default;
};

/// Questions to one given authoritative server, without recursion. Aliases are not followed beyond the
/// response; a referral comes back as NoData with the NS set in `authority`.
class Authority
{
public:
    virtual ~Authority() = default;
    virtual QCoro::Task<Answer> ask(Endpoint server, Question question, DirectOptions options,
                                    std::stop_token stop) = 0;
};

} // namespace posthorn::dns
