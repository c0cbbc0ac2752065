// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lab/loopback.h"

#include <chrono>
#include <memory>

namespace posthorn::lab {

/// Passes TCP connections on to another address at the same port, as if it were far away: each direction
/// takes half a round trip, and a connection a whole one more, in a thread of its own.
class TcpDelay
{
public:
    TcpDelay(const Address &target, std::chrono::milliseconds roundTrip);
    ~TcpDelay();
    Q_DISABLE_COPY_MOVE(TcpDelay)

    bool listen(const Address &address, quint16 port);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace posthorn::lab
