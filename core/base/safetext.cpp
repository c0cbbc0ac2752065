// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"

#include <QStringDecoder>

namespace posthorn {

namespace {

bool isShown(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls, zero-width joiners, soft hyphen, BOM
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Separator_Space:
        return c == U' ';
    default:
        // Variation selectors, the combining grapheme joiner and the Hangul fillers are marks or letters that
        // show nothing.
        return !(c >= 0xfe00 && c <= 0xfe0f) && !(c >= 0xe0100 && c <= 0xe01ef) && c != 0x34f &&
               c != 0x115f && c != 0x1160 && c != 0x3164 && c != 0xffa0 && c != 0xfffd;
    }
}

void appendDecimal(QString &out, unsigned value)
{
    out += QLatin1Char('\\') + QString::number(value).rightJustified(3, QLatin1Char('0'));
}

void appendCodePoint(QString &out, char32_t c)
{
    if (isShown(c))
        out += QStringView(QChar::fromUcs4(c));
    else if (c < 0x80)
        appendDecimal(out, c);
    else
        out += QStringLiteral("\\u{%1}")
                   .arg(static_cast<uint>(c), 0, 16)
                   .toUpper()
                   .replace(QLatin1String("\\U{"), QLatin1String("\\u{"));
}

/// Length in octets of the well-formed UTF-8 sequence at the start of \a octets (Unicode table 3-7); 0 when
/// there is none.
qsizetype decodeOne(QByteArrayView octets, char32_t &c)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(octets[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80) {
        c = lead;
        return 1;
    }
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || octets.size() < length)
        return 0;
    c = static_cast<char32_t>(lead & (0x7f >> length));
    for (qsizetype i = 1; i < length; ++i) {
        if ((at(i) & 0xc0) != 0x80)
            return 0;
        c = (c << 6) | (at(i) & 0x3f);
    }
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    return overlong || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff) ? 0 : length;
}

QString cut(const QString &text, qsizetype limit)
{
    if (limit < 0 || text.size() <= limit)
        return text;
    return text.left(limit) + QStringLiteral("… (+%1)").arg(text.size() - limit);
}

} // namespace

QString safeText(QByteArrayView octets, qsizetype limit)
{
    QString out;
    out.reserve(octets.size());
    while (!octets.isEmpty()) {
        char32_t c = 0;
        const qsizetype length = decodeOne(octets, c);
        if (length == 0)
            appendDecimal(out, static_cast<unsigned char>(octets[0]));
        else
            appendCodePoint(out, c);
        octets = octets.sliced(std::max<qsizetype>(length, 1));
    }
    return cut(out, limit);
}

QString safeText(QStringView text, qsizetype limit)
{
    QString out;
    out.reserve(text.size());
    for (char32_t c : text.toUcs4())
        appendCodePoint(out, c);
    return cut(out, limit);
}

} // namespace posthorn
