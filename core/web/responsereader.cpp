// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/responsereader.h"

#include <algorithm>

namespace posthorn::web {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// RFC 9110 §5.6.2
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

std::optional<qint64> numberOf(const QByteArray &digits, int base)
{
    constexpr qsizetype kMostDigits = 15; // what an integer surely holds
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok, base);
    const bool isPlain = !digits.isEmpty() && std::isxdigit(static_cast<unsigned char>(digits.front())) != 0;
    return ok && isPlain && digits.size() <= kMostDigits ? std::optional(number) : std::nullopt;
}

} // namespace

ResponseReader::State ResponseReader::feed(QByteArrayView octets)
{
    if (m_state != State::Reading)
        return m_state;
    m_in.append(octets);
    while (m_state == State::Reading && step()) {
    }
    m_in.remove(0, m_at);
    m_searched -= m_at;
    m_at = 0;
    if (m_state != State::Reading)
        m_in.clear();
    return m_state;
}

ResponseReader::State ResponseReader::end()
{
    if (m_state == State::Reading)
        m_state = m_part == Part::UntilClose ? State::Done : State::Malformed;
    return m_state;
}

bool ResponseReader::stop(State state)
{
    m_state = state;
    return false;
}

/// \return whether there may be more to do
bool ResponseReader::step()
{
    if (m_part == Part::Length || m_part == Part::Chunk || m_part == Part::UntilClose)
        return takeBody();
    const auto line = takeLine();
    if (!line)
        return false;
    switch (m_part) {
    case Part::Status:
        return readStatus(*line);
    case Part::Fields:
        return line->isEmpty() ? endOfHead() : readField(*line);
    case Part::ChunkSize:
        return readChunkSize(*line);
    case Part::ChunkEnd:
        m_part = Part::ChunkSize;
        return line->isEmpty() || stop(State::Malformed);
    case Part::Trailer:
        return !line->isEmpty() || stop(State::Done);
    default:
        return false;
    }
}

/// A line without its end, CRLF or LF (RFC 9112 §2.2); nothing as long as it is not all there.
std::optional<QByteArray> ResponseReader::takeLine()
{
    const qsizetype feed = m_in.indexOf('\n', std::max(m_at, m_searched));
    m_searched = feed < 0 ? m_in.size() : feed + 1;
    if (m_lineOctets + m_searched - m_at > kMaxHttpHeadOctets) {
        stop(State::Malformed);
        return std::nullopt;
    }
    if (feed < 0)
        return std::nullopt;
    QByteArray line = m_in.mid(m_at, feed - m_at);
    m_lineOctets += feed + 1 - m_at;
    m_at = feed + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    if (!line.contains('\r') && !line.contains('\0'))
        return line;
    stop(State::Malformed);
    return std::nullopt;
}

/// "HTTP/1.1 200 OK"; the reason may be missing.
bool ResponseReader::readStatus(const QByteArray &line)
{
    constexpr qsizetype kCodeAt = 9;
    const QByteArray code = line.mid(kCodeAt, 3);
    const bool isStatus = line.startsWith("HTTP/1.") && line.size() >= kCodeAt + 3 && isDigit(line[7]) &&
                          line[8] == ' ' && std::all_of(code.begin(), code.end(), isDigit) &&
                          (line.size() == kCodeAt + 3 || line[kCodeAt + 3] == ' ');
    m_page = {};
    m_page.status = isStatus ? code.toInt() : 0;
    if (m_page.status < 100)
        return stop(State::Malformed);
    m_part = Part::Fields;
    return true;
}

bool ResponseReader::readField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    // A folded line (RFC 9112 §5.2) has no name either; those who still send them are not understood.
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return stop(State::Malformed);
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "content-type")
        m_page.contentType = value;
    else if (name == "location")
        m_page.location = value;
    else if (name == "transfer-encoding")
        return value.toLower() == "chunked" ? (m_isChunked = true) : stop(State::Malformed);
    else if (name == "content-length")
        return readLength(value);
    else if (name == "content-encoding" && value.toLower() != "identity")
        return stop(State::Malformed); // none was asked for
    return true;
}

/// Two that differ make the end uncertain (RFC 9112 §6.3).
bool ResponseReader::readLength(const QByteArray &value)
{
    const auto length = numberOf(value, 10);
    if (!length || m_length.value_or(*length) != *length)
        return stop(State::Malformed);
    m_length = length;
    return true;
}

bool ResponseReader::endOfHead()
{
    if (m_page.status >= 200)
        return beginBody();
    // Another response follows an interim one (RFC 9110 §15.2); what all of them may have is one bound.
    m_part = Part::Status;
    m_length.reset();
    m_isChunked = false;
    return true;
}

bool ResponseReader::beginBody()
{
    if (m_page.status != 200)
        return stop(State::Done);
    if (m_isChunked) {
        m_part = Part::ChunkSize;
        return true;
    }
    m_part = m_length ? Part::Length : Part::UntilClose;
    m_left = m_length.value_or(0);
    if (m_left > m_maxBody)
        return stop(State::TooLarge);
    return m_part == Part::UntilClose || m_left > 0 || stop(State::Done);
}

bool ResponseReader::takeBody()
{
    const qsizetype there = m_in.size() - m_at;
    const qsizetype taken = m_part == Part::UntilClose ? there : std::min<qint64>(there, m_left);
    if (m_page.body.size() + taken > m_maxBody)
        return stop(State::TooLarge);
    m_page.body.append(QByteArrayView(m_in).sliced(m_at, taken));
    m_at += taken;
    m_left -= m_part == Part::UntilClose ? 0 : taken;
    if (m_part == Part::UntilClose || m_left > 0)
        return false;
    if (m_part == Part::Length)
        return stop(State::Done);
    m_part = Part::ChunkEnd;
    return true;
}

bool ResponseReader::readChunkSize(const QByteArray &line)
{
    const auto size = numberOf(line.split(';').first().trimmed(), 16);
    if (!size)
        return stop(State::Malformed);
    m_left = *size;
    if (m_page.body.size() + m_left > m_maxBody)
        return stop(State::TooLarge);
    m_part = m_left > 0 ? Part::Chunk : Part::Trailer;
    return true;
}

} // namespace posthorn::web
