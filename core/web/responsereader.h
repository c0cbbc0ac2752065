// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/web/fetch.h"

#include <QByteArrayView>

#include <optional>

namespace posthorn::web {

/// Reads one response of HTTP/1.1 (RFC 9112) from its octets, as they come, in linear time. It stops by
/// itself at the first fault, and keeps no more than the head and the body may have.
///
/// Qt's own client reads a head of any length, which hostile servers would use.
class ResponseReader
{
public:
    enum class State
    {
        Reading,
        Done,
        TooLarge,  ///< the body has more octets than allowed, or says that it will
        Malformed, ///< no HTTP, a head beyond kMaxHttpHeadOctets, or less than was promised
    };

    explicit ResponseReader(qsizetype maxBody)
        : m_maxBody(maxBody)
    {
    }

    State feed(QByteArrayView octets);
    /// The connection was closed: the end of a body without a length, else one thing less than was promised.
    State end();
    State state() const { return m_state; }
    /// What came, once it is done. The body of another status than 200 is not read.
    const Page &page() const { return m_page; }

private:
    enum class Part
    {
        Status,
        Fields,
        Length,    ///< a body of m_left octets
        ChunkSize, ///< RFC 9112 §7.1
        Chunk,     ///< m_left octets of one
        ChunkEnd,
        Trailer,
        UntilClose,
    };

    bool step();
    std::optional<QByteArray> takeLine();
    bool readStatus(const QByteArray &line);
    bool readField(const QByteArray &line);
    bool readLength(const QByteArray &value);
    bool endOfHead();
    bool beginBody();
    bool takeBody();
    bool readChunkSize(const QByteArray &line);
    bool stop(State state);

    qsizetype m_maxBody;
    Page m_page;
    State m_state = State::Reading;
    Part m_part = Part::Status;
    QByteArray m_in;
    qsizetype m_at = 0;         ///< read up to here
    qsizetype m_searched = 0;   ///< no end of line before
    qsizetype m_lineOctets = 0; ///< of all lines so far: head, chunk sizes, trailer
    qint64 m_left = 0;
    std::optional<qint64> m_length;
    bool m_isChunked = false;
};

} // namespace posthorn::web
