// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"

namespace posthorn::smtp {

/// How long each step of a dialogue may take. RFC 5321 §4.5.3.2 lets senders wait for minutes, as their mail
/// has time; somebody who looks has not.
struct Patience
{
    std::chrono::milliseconds connect = kSmtpConnectTime;
    std::chrono::milliseconds greeting = kSmtpGreetingTime;
    std::chrono::milliseconds reply = kSmtpReplyTime;
    std::chrono::milliseconds handshake = kSmtpHandshakeTime;
    std::chrono::milliseconds message = kSmtpMessageTime; ///< after the end of a message
    std::chrono::milliseconds quiet = kSmtpQuietTime;     ///< for what need not come at all
    std::chrono::milliseconds whole = kSmtpDialogueTime;  ///< everything up to a message

    bool operator==(const Patience &) const = default;
};

} // namespace posthorn::smtp
