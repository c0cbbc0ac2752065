// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/spfmacro.h"

#include "core/base/limits.h"
#include "core/records/octets.h"

#include <algorithm>
#include <array>

namespace posthorn::records {

namespace {

/// More parts than any name has; keeps the number small without losing what it means.
constexpr int kMaxKept = 9999;

constexpr bool isPrintable(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isMacroLetter(char letter, SpfMacroUse use)
{
    // RFC 7208 §7.2: c, r and t are for explanations alone.
    return QByteArrayView(use == SpfMacroUse::Explanation ? "slodiphvcrt" : "slodiphv").contains(letter);
}

/// toplabel of RFC 7208 §7.1: letters, digits and hyphens, a hyphen at neither end, not digits alone.
bool isTopLabel(QByteArrayView label)
{
    if (label.isEmpty() || label.front() == '-' || label.back() == '-')
        return false;
    const auto allowed = [](char c) { return isLetter(c) || isDigit(c) || c == '-'; };
    return std::all_of(label.begin(), label.end(), allowed) &&
           !std::all_of(label.begin(), label.end(), isDigit);
}

/// `"." toplabel [ "." ]` at the end of the text behind the last macro.
bool hasDomainEnd(QByteArrayView tail)
{
    if (tail.endsWith('.'))
        tail.chop(1);
    const qsizetype dot = tail.lastIndexOf('.');
    return dot >= 0 && isTopLabel(tail.sliced(dot + 1));
}

class MacroReader
{
public:
    MacroReader(QByteArrayView text, SpfMacroUse use)
        : m_text(text)
        , m_use(use)
    {
    }

    Result<SpfMacroString, SpfMacroError> read();

private:
    std::optional<SpfMacroError> readPercent();
    std::optional<SpfMacroError> readMacro();
    void flushLiteral();
    bool isLiteral(char c) const { return isPrintable(c) || (m_use == SpfMacroUse::Explanation && c == ' '); }
    SpfMacroError error(SpfMacroError::Code code, qsizetype from, qsizetype to) const
    {
        return {code, from, std::clamp<qsizetype>(to - from, 0, m_text.size() - from)};
    }

    QByteArrayView m_text;
    SpfMacroUse m_use;
    qsizetype m_at = 0;
    qsizetype m_tail = 0; ///< where the text behind the last `%…` starts
    QByteArray m_literal;
    SpfMacroString m_result;
};

void MacroReader::flushLiteral()
{
    if (!m_literal.isEmpty())
        m_result.parts.append(SpfMacroPart(std::exchange(m_literal, {})));
}

/// `{` and what follows, up to `}`.
std::optional<SpfMacroError> MacroReader::readMacro()
{
    const qsizetype start = m_at;
    qsizetype at = m_at + 2;
    const auto broken = [&] { return error(SpfMacroError::Code::BadMacro, start, at + 1); };
    const auto more = [&] { return at < m_text.size(); };

    SpfMacro macro;
    if (!more() || !isMacroLetter(lower(m_text[at]), m_use))
        return broken();
    macro.letter = lower(m_text[at]);
    macro.urlEscape = macro.letter != m_text[at];
    ++at;
    const bool counted = more() && isDigit(m_text[at]);
    for (; more() && isDigit(m_text[at]); ++at)
        macro.keep = std::min(macro.keep * 10 + (m_text[at] - '0'), kMaxKept);
    if (counted && macro.keep == 0) // RFC 7208 §7.1: the number MUST be nonzero
        return broken();
    if (more() && lower(m_text[at]) == 'r') {
        macro.reverse = true;
        ++at;
    }
    const qsizetype delimiters = at;
    while (more() && QByteArrayView(".-+,/_=").contains(m_text[at]))
        ++at;
    macro.delimiters = m_text.sliced(delimiters, at - delimiters).toByteArray();
    if (!more() || m_text[at] != '}')
        return broken();
    m_at = at + 1;
    flushLiteral();
    m_result.parts.append(SpfMacroPart(macro));
    return std::nullopt;
}

std::optional<SpfMacroError> MacroReader::readPercent()
{
    const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    if (next == '{')
        return readMacro();
    if (next == '%')
        m_literal += '%';
    else if (next == '_')
        m_literal += ' ';
    else if (next == '-')
        m_literal += "%20";
    else
        return error(SpfMacroError::Code::BadMacro, m_at, m_at + 2);
    m_at += 2;
    return std::nullopt;
}

Result<SpfMacroString, SpfMacroError> MacroReader::read()
{
    const bool plain = !m_text.contains('%');
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '%') {
            if (const auto broken = readPercent())
                return failure(*broken);
            m_tail = m_at;
            continue;
        }
        if (!isLiteral(c))
            return failure(error(SpfMacroError::Code::BadOctet, m_at, m_at + 1));
        if (!plain)
            m_literal += c;
        ++m_at;
    }
    flushLiteral();

    const bool endsInMacro = m_tail > 0 && m_tail == m_text.size();
    if (m_use == SpfMacroUse::DomainSpec && !endsInMacro && !hasDomainEnd(m_text.sliced(m_tail)))
        return failure(error(SpfMacroError::Code::BadEnd, 0, m_text.size()));
    m_result.text = m_text.toByteArray();
    if (m_use == SpfMacroUse::DomainSpec && !m_result.hasMacros())
        m_result.name =
            nameFromDotted(plain ? m_text : QByteArrayView(std::get<QByteArray>(m_result.parts[0])));
    return std::move(m_result);
}

} // namespace

bool SpfMacroString::hasMacros() const
{
    return std::any_of(parts.begin(), parts.end(),
                       [](const SpfMacroPart &part) { return std::holds_alternative<SpfMacro>(part); });
}

Result<SpfMacroString, SpfMacroError> parseSpfMacroString(QByteArrayView text, SpfMacroUse use)
{
    if (use == SpfMacroUse::DomainSpec && !text.contains('%') && hasDomainEnd(text) &&
        std::all_of(text.begin(), text.end(), isPrintable))
        return SpfMacroString{text.toByteArray(), {}, nameFromDotted(text)}; // nearly all of them
    return MacroReader(text, use).read();
}

std::optional<DomainName> nameFromDotted(QByteArrayView text)
{
    if (text.endsWith('.'))
        text.chop(1);
    // One length octet in front of each label and the root's at the end.
    if (text.isEmpty() || text.size() + 2 > kMaxNameOctets)
        return std::nullopt;
    std::array<char, static_cast<size_t>(kMaxNameOctets)> wire;
    size_t length = 0; // where the octet for the length of the label under way stands
    size_t at = 1;
    for (const char c : text) {
        if (c != '.') {
            wire[at++] = c;
            continue;
        }
        const size_t size = at - length - 1;
        if (size == 0 || size > static_cast<size_t>(kMaxLabelOctets))
            return std::nullopt;
        wire[length] = static_cast<char>(size);
        length = at++;
    }
    const size_t size = at - length - 1;
    if (size == 0 || size > static_cast<size_t>(kMaxLabelOctets))
        return std::nullopt;
    wire[length] = static_cast<char>(size);
    wire[at++] = '\0';
    const auto name = DomainName::fromWire(QByteArrayView(wire.data(), static_cast<qsizetype>(at)));
    return name ? std::optional(*name) : std::nullopt;
}

QByteArray dotted(const DomainName &name)
{
    QByteArray text = name.toWire();
    qsizetype at = 0;
    while (at < text.size() && text[at] != '\0') {
        const qsizetype next = at + 1 + text[at];
        if (at > 0)
            text[at] = '.';
        at = next;
    }
    return at > 0 ? text.sliced(1, at - 1) : QByteArray();
}

} // namespace posthorn::records
