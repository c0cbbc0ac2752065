// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/message.h"

#include <chrono>
#include <optional>

namespace posthorn::lab {

struct AskOptions
{
    dns::Transport via = dns::Transport::Udp;
    dns::QueryOptions query{};
    std::chrono::milliseconds patience{2000};
};

/// One question over a socket of its own, blocking, without the program's resolvers.
/// \return the response of that id; none when nothing usable came in time
std::optional<dns::Message> ask(const dns::Endpoint &server, const QByteArray &name, dns::RecordType type,
                                const AskOptions &options = {});

} // namespace posthorn::lab
