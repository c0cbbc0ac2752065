// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/replyreader.h"

#include "core/base/limits.h"

namespace posthorn::smtp {

namespace {

constexpr qsizetype kShownOctets = 200;
constexpr qsizetype kCodeDigits = 3;

/// The code at the start of a line; 0 where there is none.
int codeOf(QByteArrayView line)
{
    if (line.size() < kCodeDigits)
        return 0;
    int code = 0;
    for (const char digit : line.first(kCodeDigits)) {
        if (digit < '0' || digit > '9')
            return 0;
        code = 10 * code + (digit - '0');
    }
    return code >= 100 && code < 600 ? code : 0;
}

} // namespace

void ReplyReader::append(QByteArrayView octets)
{
    if (m_fault != Fault::None)
        return;
    m_total += octets.size();
    if (m_total > kMaxDialogueOctets) {
        octets.chop(std::min(octets.size(), m_total - kMaxDialogueOctets));
        m_buffer.append(octets);
        m_fault = Fault::TooMuch;
        return;
    }
    m_buffer.append(octets);
}

/// True: the reply ends with this line.
bool ReplyReader::takeLine(QByteArrayView line)
{
    const int code = codeOf(line);
    const char mark = line.size() > kCodeDigits ? line[kCodeDigits] : ' ';
    if (code == 0 || (mark != ' ' && mark != '-') || (m_reply.code != 0 && code != m_reply.code)) {
        m_fault = Fault::NotSmtp;
        return false;
    }
    m_reply.code = code;
    m_reply.lines.append(line.sliced(std::min(line.size(), kCodeDigits + 1)).toByteArray());
    if (mark == '-' && m_reply.lines.size() >= kMaxReplyLines)
        m_fault = Fault::TooMuch;
    return mark == ' ';
}

std::optional<Reply> ReplyReader::take()
{
    qsizetype at = 0;
    bool whole = false;
    while (!whole && m_fault == Fault::None) {
        const qsizetype end = m_buffer.indexOf('\n', at);
        const qsizetype size = (end < 0 ? m_buffer.size() : end) - at;
        if (size > kMaxReplyLineOctets)
            m_fault = Fault::TooLong;
        if (end < 0 || m_fault != Fault::None)
            break;
        QByteArrayView line = QByteArrayView(m_buffer).sliced(at, size);
        if (line.endsWith('\r'))
            line.chop(1);
        whole = takeLine(line);
        if (m_fault == Fault::None)
            at = end + 1;
    }
    m_buffer.remove(0, at);
    return whole ? std::optional(std::exchange(m_reply, {})) : std::nullopt;
}

QByteArray ReplyReader::rest() const
{
    return m_buffer.left(kShownOctets);
}

} // namespace posthorn::smtp
