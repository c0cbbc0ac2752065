// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/spfexpansion.h"

#include <algorithm>

namespace posthorn::lookup {

namespace {

using records::SpfMacro;
using records::SpfMacroPart;
using records::SpfMacroString;

/// Text form of the longest name, without the dot at its end.
constexpr qsizetype kMaxNameText = 253;

/// `%{i}`: dotted quad, or the nibbles of an IPv6 address with dots between (RFC 7208 §7.3).
QByteArray dottedAddress(const Address &address)
{
    if (address.isV4())
        return address.toString().toLatin1();
    const QByteArray hex = address.octets().toHex();
    QByteArray nibbles;
    nibbles.reserve(2 * hex.size());
    for (const char nibble : hex)
        nibbles.append(nibble).append('.');
    nibbles.chop(1);
    return nibbles;
}

QByteArray rawValue(char letter, const SpfMacroValues &values)
{
    const SpfQuery &query = values.query;
    const qsizetype at = query.sender.lastIndexOf('@');
    switch (letter) {
    case 's':
        return query.sender;
    case 'l':
        return query.sender.first(std::max<qsizetype>(at, 0));
    case 'o':
        return query.sender.sliced(at + 1);
    case 'd':
        return records::dotted(values.domain);
    case 'i':
        return dottedAddress(query.ip);
    case 'p':
        return values.validatedName;
    case 'v':
        return query.ip.isV4() ? "in-addr" : "ip6";
    case 'h':
        return query.helo;
    case 'c':
        return query.ip.toString().toLatin1();
    case 'r':
        return query.receiver.isRoot() ? QByteArray("unknown") : records::dotted(query.receiver);
    case 't':
        return QByteArray::number(static_cast<qint64>(query.time.count()));
    default:
        return {};
    }
}

/// Splits at the delimiters, reverses, keeps the right-hand parts, joins with dots (RFC 7208 §7.3).
QByteArray transformed(const QByteArray &value, const SpfMacro &macro)
{
    const bool plainDots = macro.delimiters.isEmpty() || macro.delimiters == ".";
    if (plainDots && !macro.reverse && macro.keep == 0)
        return value;
    const QByteArrayView delimiters = macro.delimiters.isEmpty() ? QByteArrayView(".") : macro.delimiters;
    QList<QByteArray> parts(1);
    for (const char c : value) {
        if (delimiters.contains(c))
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    if (macro.reverse)
        std::reverse(parts.begin(), parts.end());
    if (macro.keep > 0 && macro.keep < parts.size())
        parts = parts.last(macro.keep);
    return parts.join('.');
}

} // namespace

QByteArray expandSpf(const SpfMacroString &string, const SpfMacroValues &values)
{
    if (string.parts.isEmpty())
        return string.text;
    QByteArray out;
    for (const SpfMacroPart &part : string.parts) {
        if (const auto *literal = std::get_if<QByteArray>(&part)) {
            out += *literal;
            continue;
        }
        const SpfMacro &macro = std::get<SpfMacro>(part);
        const QByteArray value = transformed(rawValue(macro.letter, values), macro);
        // Unreserved characters of RFC 3986 §2.3 stay, which is what toPercentEncoding() does by default.
        out += macro.urlEscape ? value.toPercentEncoding() : value;
    }
    return out;
}

std::optional<DomainName> expandSpfName(const SpfMacroString &string, const SpfMacroValues &values)
{
    if (!string.hasMacros())
        return string.name;
    QByteArray text = expandSpf(string, values);
    if (text.endsWith('.'))
        text.chop(1);
    if (text.size() > kMaxNameText) {
        const qsizetype dot = text.indexOf('.', text.size() - kMaxNameText - 1);
        if (dot < 0)
            return std::nullopt;
        text = text.sliced(dot + 1);
    }
    return records::nameFromDotted(text);
}

bool needsValidatedName(const SpfMacroString &string)
{
    return std::any_of(string.parts.begin(), string.parts.end(), [](const SpfMacroPart &part) {
        const auto *macro = std::get_if<SpfMacro>(&part);
        return macro && macro->letter == 'p';
    });
}

} // namespace posthorn::lookup
