// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/message.h"
#include "tests/support/lab/hostileserver.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace posthorn::lab {

/// A question, as the hostile server heard it.
struct Heard
{
    dns::Message message;
    QByteArray wire;
    dns::Transport transport = dns::Transport::Udp;
    std::chrono::milliseconds lateness{0};
};

/// One thing to do about a question.
struct Deed
{
    enum class How
    {
        Reply,
        ReplyFromOtherPort,
        HangUp,
    } how = How::Reply;
    QByteArray wire{};
    std::chrono::milliseconds after{0};
};

/// What a misdeed comes to, in order; nothing at all for silence. Pure, but for random octets.
/// \param right what an honest server would say
QList<Deed> deedsOf(Misdeed misdeed, const Heard &heard, const QByteArray &right);

} // namespace posthorn::lab
