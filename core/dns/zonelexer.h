// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/zonefile.h"

#include <optional>

namespace posthorn::dns {

/// One word or string of a zone file, in a form that holds nothing but printable ASCII: escapes are kept,
/// other octets have become `\DDD`. A string keeps its quotation marks.
struct ZoneToken
{
    QByteArray text;
    bool quoted = false;
    qsizetype octets = 0; ///< how long it is once its escapes are undone

    bool operator==(const ZoneToken &) const = default;
};

/// One entry: a line, or several within parentheses.
struct ZoneLine
{
    int line = 0;            ///< on which it begins, from 1
    bool blankStart = false; ///< the owner is the one before
    QList<ZoneToken> tokens;
    QByteArray comment;                      ///< what follows `;` on a line that holds nothing else
    std::optional<ZoneFileError::Why> fault; ///< it could not be read; the tokens are incomplete

    bool operator==(const ZoneLine &) const = default;
};

/// Cuts a zone file into entries (RFC 1035 §5.1). After a fault it goes on with the next line.
///
/// Why not ldns's own reader: it takes a string without its end for a good one, gives up the whole entry's
/// place in the file, and does not show comments. ldns reads the data of each record all the same.
class ZoneLexer
{
public:
    /// \param text outlives this
    explicit ZoneLexer(QByteArrayView text);

    bool atEnd() const { return m_at >= m_text.size(); }
    ZoneLine next();

private:
    bool readPart(ZoneLine &out, int &depth);
    bool readToken(ZoneLine &out);
    bool readOctet(ZoneToken &token);
    bool readDecimal(ZoneToken &token);
    void skipComment(ZoneLine &out, int depth);
    ZoneLine failed(ZoneLine out, ZoneFileError::Why why);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_begin = 0; ///< where the entry at hand begins
    int m_line = 1;        ///< the line that m_at is on
};

} // namespace posthorn::dns
