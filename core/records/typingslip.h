// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace posthorn::records {

/// How people damage a record when they copy it into a form.
enum class TypingSlip
{
    QuotesAround,     ///< a quotation mark at the start or the end of the text
    DoubledQuotes,    ///< `""` or `" "` inside: the joints of a zone file pasted along
    QuoteInside,      ///< a single quotation mark inside
    Backslash,        ///< `\;`, `\"`, `\\`: escapes of a zone file
    DecimalEscape,    ///< `\032`: likewise, by number
    OddSpace,         ///< no-break space and its kin
    ZeroWidth,        ///< invisible: zero-width space, byte order mark, soft hyphen, direction marks
    LineBreak,        ///< CR or LF
    TypographicDash,  ///< – — and their kin for -
    TypographicQuote, ///< “ ” „ ‘ ’ « » for quotation marks, which do not belong there either
    LookAlike,        ///< a letter or sign of another script that looks like an ASCII one
};

struct SlipFound
{
    TypingSlip slip{};
    qsizetype offset = 0; ///< octets from the start of the text
    qsizetype length = 0; ///< octets

    bool operator==(const SlipFound &) const = default;
};

struct TypingSlips
{
    QList<SlipFound> found; ///< in order
    QByteArray mended;      ///< the text without them; the text itself where there are none

    bool isEmpty() const { return found.isEmpty(); }
    bool has(TypingSlip slip) const;
    bool operator==(const TypingSlips &) const = default;
};

/// Looks for typing slips in the text of an SPF, DKIM, DMARC or similar record (none of which has a use for
/// quotation marks, backslashes or anything beyond ASCII).
/// \note hostile input: linear time
TypingSlips findTypingSlips(QByteArrayView text);

/// The text, its slips mended, folded for case, spaces and quotation marks, begins with \a start (lower
/// case): it means to be such a record.
bool meansToBegin(QByteArrayView text, QByteArrayView start);

} // namespace posthorn::records
