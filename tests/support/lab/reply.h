// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/message.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace posthorn::lab {

/// A DNS response in the making, right or wrong as the test wants it.
struct Reply
{
    quint16 id = 0;
    dns::Question question;
    int rcode = 0; ///< 0 to 15
    bool response = true;
    bool authoritative = false;
    bool truncated = false;
    bool edns = false;
    std::optional<quint16> extendedError{}; ///< RFC 8914, with errorText; needs edns
    QByteArray errorText{};
    QList<dns::Record> answer{};
    QList<dns::Record> authority{};

    /// An empty response to that question, with EDNS when the question had it.
    static Reply to(const dns::Message &question);
    Reply withRcode(int code) const;
    QByteArray toWire() const;
};

/// \a wire, cut to header and question with TC set.
QByteArray truncatedWire(const QByteArray &wire, const dns::Message &question);

} // namespace posthorn::lab
