// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/zonelexer.h"

#include "core/base/limits.h"

namespace posthorn::dns {

namespace {

/// The data of a record with every octet as `\DDD`; what is longer is no record.
constexpr qsizetype kMaxEntryOctets = 4 * kMaxMessageOctets;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool endsWord(char c)
{
    return isBlank(c) || QByteArrayView("\n;()\"").contains(c);
}

void appendDecimal(QByteArray &out, char octet)
{
    out += '\\' + QByteArray::number(static_cast<unsigned char>(octet)).rightJustified(3, '0');
}

bool isPrintable(char c)
{
    return c > ' ' && c < 0x7f;
}

} // namespace

ZoneLexer::ZoneLexer(QByteArrayView text)
    : m_text(text)
{
    if (m_text.startsWith("\xef\xbb\xbf")) // some editors put a byte order mark there
        m_at = 3;
}

ZoneLine ZoneLexer::next()
{
    ZoneLine out;
    out.line = m_line;
    m_begin = m_at;
    out.blankStart = !atEnd() && isBlank(m_text[m_at]);
    int depth = 0;
    while (!atEnd()) {
        if (m_at - m_begin > kMaxEntryOctets)
            return failed(out, ZoneFileError::Why::UnterminatedGroup);
        if (m_text[m_at] == '\n') {
            ++m_at;
            ++m_line;
            if (depth == 0)
                return out;
        } else if (!readPart(out, depth)) {
            return out.fault ? failed(out, *out.fault) : failed(out, ZoneFileError::Why::UnterminatedGroup);
        }
    }
    return depth == 0 ? out : failed(out, ZoneFileError::Why::UnterminatedGroup);
}

/// Blanks, a comment, a parenthesis or a token. \return false: the entry is faulty
bool ZoneLexer::readPart(ZoneLine &out, int &depth)
{
    const char c = m_text[m_at];
    if (isBlank(c)) {
        ++m_at;
    } else if (c == ';') {
        skipComment(out, depth);
    } else if (c == '(') {
        ++m_at;
        ++depth;
    } else if (c == ')') {
        ++m_at;
        return --depth >= 0;
    } else {
        return readToken(out);
    }
    return true;
}

void ZoneLexer::skipComment(ZoneLine &out, int depth)
{
    const qsizetype from = m_at + 1;
    const qsizetype end = m_text.indexOf('\n', m_at);
    m_at = end < 0 ? m_text.size() : end;
    if (out.tokens.isEmpty() && depth == 0)
        out.comment = m_text.sliced(from, m_at - from).trimmed().toByteArray();
}

bool ZoneLexer::readToken(ZoneLine &out)
{
    ZoneToken token;
    token.quoted = m_text[m_at] == '"';
    if (token.quoted)
        token.text += m_text[m_at++];
    while (!atEnd() &&
           (token.quoted ? m_text[m_at] != '"' && m_text[m_at] != '\n' : !endsWord(m_text[m_at]))) {
        if (token.octets > kMaxMessageOctets || !readOctet(token)) {
            out.fault = ZoneFileError::Why::BadData;
            return false;
        }
    }
    if (token.quoted) {
        if (atEnd() || m_text[m_at] != '"') {
            out.fault = ZoneFileError::Why::UnterminatedString;
            return false;
        }
        token.text += m_text[m_at++];
    }
    out.tokens.append(token);
    return true;
}

/// One octet of a token, escaped or not. \return false for an escape that is none
bool ZoneLexer::readOctet(ZoneToken &token)
{
    ++token.octets;
    const bool escaped = m_text[m_at] == '\\';
    if (escaped) {
        ++m_at;
        if (atEnd() || m_text[m_at] == '\n')
            return false;
        if (isDigit(m_text[m_at]))
            return readDecimal(token);
    }
    const char c = m_text[m_at++];
    if (token.quoted && c == ' ')
        token.text += c;
    else if (!isPrintable(c))
        appendDecimal(token.text, c);
    else
        token.text.append(escaped ? "\\" : "").append(c);
    return true;
}

/// The digits of `\DDD`.
bool ZoneLexer::readDecimal(ZoneToken &token)
{
    const QByteArray digits = m_text.sliced(m_at, std::min<qsizetype>(3, m_text.size() - m_at)).toByteArray();
    if (digits.size() < 3 || !std::all_of(digits.begin(), digits.end(), isDigit) || digits.toInt() > 255)
        return false;
    m_at += 3;
    token.text += '\\' + digits;
    return true;
}

/// Goes on with the line after the one on which the entry began, so that a lost partner costs one line.
ZoneLine ZoneLexer::failed(ZoneLine out, ZoneFileError::Why why)
{
    out.fault = why;
    const qsizetype end = m_text.indexOf('\n', m_begin);
    m_at = end < 0 ? m_text.size() : end + 1;
    m_line = out.line + 1;
    return out;
}

} // namespace posthorn::dns
