// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/typingslip.h"

#include "core/records/octets.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace posthorn::records {

namespace {

struct Mend
{
    TypingSlip slip{};
    QByteArray with;
};

using Mends = QHash<QByteArray, Mend>; ///< by the octets of one UTF-8 sequence

void add(Mends &mends, TypingSlip slip, const QByteArray &with, std::u32string_view characters)
{
    for (char32_t c : characters)
        mends.insert(QStringView(QChar::fromUcs4(c)).toUtf8(), {slip, with}); // QString::fromUcs4 eats U+FEFF
}

/// \a ascii and \a others in step: the letter, and the one that looks like it.
void addLookAlikes(Mends &mends, std::string_view ascii, std::u32string_view others)
{
    Q_ASSERT(ascii.size() == others.size());
    for (size_t i = 0; i < ascii.size(); ++i)
        add(mends, TypingSlip::LookAlike, QByteArray(1, ascii[i]), others.substr(i, 1));
}

Mends allMends()
{
    Mends mends;
    add(mends, TypingSlip::OddSpace, " ",
        U"\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000");
    add(mends, TypingSlip::LineBreak, " ", U"\u0085\u2028\u2029");
    add(mends, TypingSlip::ZeroWidth, "",
        U"\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061"
        U"\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff");
    add(mends, TypingSlip::TypographicDash, "-",
        U"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63");
    add(mends, TypingSlip::TypographicQuote, "",
        U"\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\u2039\u203a\u300c\u300d");
    // Cyrillic, then Greek, then signs.
    addLookAlikes(
        mends, "acdehijopqswxyABCEHIJKMOPSTXY",
        U"\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u043e\u0440\u051b\u0455\u0461\u0445\u0443"
        U"\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0422\u0425\u0423");
    addLookAlikes(mends, "aiouvABEZHIKMNOPTYX",
                  U"\u03b1\u03b9\u03bf\u03c5\u03bd\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d"
                  U"\u039f\u03a1\u03a4\u03a5\u03a7");
    addLookAlikes(mends, "i;::~=/.", U"\u0131\u037e\u0589\u2236\u223c\u2550\u2044\u2024");
    // Full-width forms: the ASCII signs, moved.
    for (char c = '!'; c <= '~'; ++c)
        addLookAlikes(mends, {&c, 1}, std::u32string(1, static_cast<char32_t>(c - '!' + 0xff01)));
    // The same from a page in windows-1252, octets that are no UTF-8.
    mends.insert("\xa0", {TypingSlip::OddSpace, " "});
    for (const char *quote : {"\x91", "\x92", "\x93", "\x94"})
        mends.insert(quote, {TypingSlip::TypographicQuote, ""});
    for (const char *dash : {"\x96", "\x97"})
        mends.insert(dash, {TypingSlip::TypographicDash, "-"});
    return mends;
}

/// Octets of the sequence that begins here, as its first octet announces and the next ones bear out; else 1.
qsizetype sequenceLength(QByteArrayView text)
{
    const auto lead = static_cast<unsigned char>(text[0]);
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    if (length > text.size())
        return 1;
    const QByteArrayView rest = text.sliced(1, length - 1);
    const bool whole = std::all_of(rest.begin(), rest.end(),
                                   [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; });
    return whole ? length : 1;
}

/// Walks a text once and mends as it goes.
class Mender
{
public:
    explicit Mender(QByteArrayView text)
        : m_text(text)
    {
        const auto blank = [](char c) { return isBlank(c); };
        m_first = std::find_if_not(text.begin(), text.end(), blank) - text.begin();
        m_last = text.size() - 1 - (std::find_if_not(text.rbegin(), text.rend(), blank) - text.rbegin());
        // A lone apostrophe may belong to a comment; a pair around the text does not.
        m_inApostrophes = m_first < m_last && text[m_first] == text[m_last] &&
                          (text[m_first] == '\'' || text[m_first] == '`');
    }

    TypingSlips run()
    {
        m_slips.mended.reserve(m_text.size());
        while (m_at < m_text.size())
            step();
        return std::move(m_slips);
    }

private:
    void step()
    {
        const char c = m_text[m_at];
        if (c == '"')
            quote();
        else if (m_inApostrophes && (m_at == m_first || m_at == m_last))
            mend(TypingSlip::QuotesAround, 1, {});
        else if (c == '\\')
            backslash();
        else if (c == '\r' || c == '\n')
            lineBreak();
        else if (isBeyondAscii(c))
            beyondAscii();
        else
            keep(1);
    }

    void quote()
    {
        if (m_at == m_first || m_at == m_last)
            return mend(TypingSlip::QuotesAround, 1, {});
        qsizetype next = m_at + 1;
        while (isBlank(m_text[next])) // ends at m_last
            ++next;
        if (m_text[next] == '"')
            return mend(TypingSlip::DoubledQuotes, next + 1 - m_at, {});
        mend(TypingSlip::QuoteInside, 1, {});
    }

    void backslash()
    {
        const QByteArrayView rest = m_text.sliced(m_at + 1);
        if (rest.size() >= 3 && isDigit(rest[0]) && isDigit(rest[1]) && isDigit(rest[2])) {
            const int octet = rest.first(3).toByteArray().toInt();
            const bool shown = octet >= ' ' && octet < 0x7f && octet != '"' && octet != '\\';
            return mend(TypingSlip::DecimalEscape, 4,
                        shown ? QByteArray(1, static_cast<char>(octet)) : QByteArray());
        }
        if (rest.isEmpty() || !QByteArrayView(";\"\\ ").contains(rest[0]))
            return mend(TypingSlip::Backslash, 1, {});
        const bool kept = rest[0] == ';' || rest[0] == ' ';
        mend(TypingSlip::Backslash, 2, kept ? QByteArray(1, rest[0]) : QByteArray());
    }

    void lineBreak()
    {
        qsizetype length = 1;
        while (m_at + length < m_text.size() &&
               (m_text[m_at + length] == '\r' || m_text[m_at + length] == '\n'))
            ++length;
        mend(TypingSlip::LineBreak, length, " ");
    }

    void beyondAscii()
    {
        static const Mends kMends = allMends();
        const qsizetype length = sequenceLength(m_text.sliced(m_at));
        const auto found = kMends.constFind(m_text.sliced(m_at, length).toByteArray());
        if (found == kMends.constEnd())
            return keep(length);
        mend(found->slip, length, found->with);
    }

    void mend(TypingSlip slip, qsizetype length, const QByteArray &with)
    {
        m_slips.found.append({slip, m_at, length});
        m_slips.mended += with;
        m_at += length;
    }

    void keep(qsizetype length)
    {
        m_slips.mended += m_text.sliced(m_at, length);
        m_at += length;
    }

    QByteArrayView m_text;
    qsizetype m_first = 0; ///< the first octet that is not blank
    qsizetype m_last = 0;  ///< the last one
    bool m_inApostrophes = false;
    qsizetype m_at = 0;
    TypingSlips m_slips;
};

} // namespace

bool TypingSlips::has(TypingSlip slip) const
{
    return std::any_of(found.begin(), found.end(), [slip](const SlipFound &one) { return one.slip == slip; });
}

TypingSlips findTypingSlips(QByteArrayView text)
{
    return Mender(text).run();
}

bool meansToBegin(QByteArrayView text, QByteArrayView start)
{
    QByteArray folded;
    for (char c : findTypingSlips(text).mended) {
        if (folded.size() == start.size())
            break;
        if (!isBlank(c) && c != '\'' && c != '`')
            folded += c;
    }
    return folded.toLower() == start;
}

} // namespace posthorn::records
