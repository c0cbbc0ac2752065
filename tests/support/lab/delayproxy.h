// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"
#include "tests/support/lab/loopback.h"

#include <chrono>
#include <memory>

namespace posthorn::lab {

/// What a proxy does to what passes.
struct Passage
{
    std::chrono::milliseconds delay{0}; ///< there and back together, for each question
    bool tcp = true;                    ///< listens on TCP
    bool clearsAuthoritative = false;   ///< AA is cleared
    enum class Edns
    {
        Passes,
        FormErr,
        Drops,
    } edns = Edns::Passes; ///< what a question with EDNS meets
    bool silent = false;   ///< takes everything, answers nothing
};

/// Forwards DNS questions over UDP and TCP to a server, and answers back, in a thread of its own. Opening a
/// TCP connection is not delayed, each question on it is.
class DelayProxy
{
public:
    explicit DelayProxy(const dns::Endpoint &target, Passage passage = {});
    DelayProxy(const dns::Endpoint &target, std::chrono::milliseconds delay);
    ~DelayProxy();
    Q_DISABLE_COPY_MOVE(DelayProxy)

    /// Port 0: any free one.
    bool listen(const Address &address = loopback(), quint16 port = 0);
    dns::Endpoint endpoint() const;

    int questions() const; ///< that came in, UDP and TCP
    int mostInFlight() const;
    void forget();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace posthorn::lab
