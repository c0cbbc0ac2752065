// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/dialogue.h"

namespace posthorn::smtp {

/// Cuts what a server sends into replies (RFC 5321 §4.2), whatever it sends. No network in it.
///
/// A bare LF ends a line too: some servers write so. \note linear time; holds at most kMaxDialogueOctets
class ReplyReader
{
public:
    /// Why there will be no further reply.
    enum class Fault
    {
        None,
        NotSmtp, ///< a line without a code, or lines with different ones
        TooLong, ///< a line of more than kMaxReplyLineOctets
        TooMuch, ///< a reply of more than kMaxReplyLines, or more than kMaxDialogueOctets in all
    };

    void append(QByteArrayView octets);
    /// The next whole reply, where there is one.
    std::optional<Reply> take();

    Fault fault() const { return m_fault; }
    /// Octets have come that no take() has given away.
    bool holdsMore() const { return !m_buffer.isEmpty() || !m_reply.lines.isEmpty(); }
    /// The beginning of what has come and is no whole reply, to show it.
    QByteArray rest() const;

private:
    bool takeLine(QByteArrayView line);

    QByteArray m_buffer;
    qsizetype m_total = 0;
    Reply m_reply; ///< its lines so far
    Fault m_fault = Fault::None;
};

} // namespace posthorn::smtp
