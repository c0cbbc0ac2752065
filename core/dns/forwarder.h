// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/resolver.h"

#include <memory>

namespace posthorn::dns {

/// Answers DNS questions on a loopback port by asking a resolver of ours: so libunbound, which can only ask
/// an address, gets DNS over HTTPS, recordings and all else. UDP alone: on loopback a datagram takes nearly
/// everything that a DNS message can hold, and what it does not take is refused.
///
/// Responses are passed on as they were received, octet by octet.
class Forwarder
{
public:
    /// \param to outlives this and its tasks
    explicit Forwarder(Resolver &to);
    /// Stops what is under way.
    ~Forwarder();
    Forwarder(const Forwarder &) = delete;
    Forwarder &operator=(const Forwarder &) = delete;

    /// 0: no port could be had.
    quint16 port() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace posthorn::dns
