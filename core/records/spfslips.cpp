// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/spfslips.h"

#include "core/records/spfterm.h"
#include "core/records/typingslip.h"

#include <algorithm>
#include <array>

namespace posthorn::records {

namespace {

using Why = SpfLookalike::Why;

constexpr QByteArrayView kVersion("v=spf1");
/// Two terms together; no sound ones are longer, and it keeps the work small where strings are tiny.
constexpr qsizetype kMaxGrown = 1024;

/// Whether what follows the version could be the rest of a record: nothing, or something like a term.
bool looksLikeTerms(QByteArrayView rest)
{
    rest = rest.trimmed();
    if (rest.isEmpty())
        return true;
    static constexpr std::array<QByteArrayView, 8> kSigns{
        "all", "include:", "ip4:", "ip6:", "redirect=", "exists:", "mx", "a"};
    const QByteArray lower = rest.toByteArray().toLower().replace(',', ' ').replace(';', ' ');
    for (const QByteArray &token : lower.simplified().split(' ')) {
        const qsizetype start = !token.isEmpty() && QByteArrayView("+-~?").contains(token.front()) ? 1 : 0;
        const QByteArrayView bare = QByteArrayView(token).sliced(start);
        for (const QByteArrayView sign : kSigns) {
            if (sign.size() > 3 ? bare.startsWith(sign) : bare == sign)
                return true;
        }
    }
    return false;
}

QByteArray withVersion(QByteArrayView rest)
{
    QByteArray terms = findTypingSlips(rest).mended.replace('"', " ").replace('\'', " ").simplified();
    while (!terms.isEmpty() && QByteArrayView(";,:.").contains(terms.front()))
        terms = terms.sliced(1).trimmed();
    return terms.isEmpty() ? kVersion.toByteArray() : kVersion.toByteArray() + ' ' + terms;
}

std::optional<SpfLookalike> lookalike(Why why, QByteArrayView rest)
{
    if (!looksLikeTerms(withVersion(rest).sliced(kVersion.size())))
        return std::nullopt;
    return SpfLookalike{why, withVersion(rest)};
}

/// `v=spf1` further on in the text, with a space or nothing behind.
std::optional<SpfLookalike> versionInside(QByteArrayView text, const QByteArray &lower)
{
    const qsizetype at = lower.indexOf(kVersion);
    if (at < 0)
        return std::nullopt;
    const QByteArrayView rest = text.sliced(at + kVersion.size());
    if (at == 0) {
        // "v=spf10" is another version's, "v=spf1include:…" is not.
        const bool digit = rest.front() >= '0' && rest.front() <= '9';
        return digit ? std::nullopt : lookalike(Why::NoSpaceBehind, rest);
    }
    const QByteArrayView before = text.first(at);
    const bool quoted = before.contains('"') || before.contains('\'');
    return lookalike(quoted ? Why::Quoted : Why::TextBefore, rest);
}

} // namespace

std::optional<SpfLookalike> spfLookalike(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 16> kWrong{
        "v=spf2 ",   "v=spf ",   "v=spf:",   "v=spf-1 ", "v=spf.1 ", "v=sfp1 ", "v=psf1 ", "v:spf1 ",
        "v = spf1 ", "v= spf1 ", "v =spf1 ", "v spf1 ",  "vspf1 ",   "spf1 ",   "=spf1 ",  "v=spf1.0 "};
    if (isSpf(text))
        return std::nullopt;
    const QByteArray lower = text.toByteArray().toLower();
    for (const QByteArrayView wrong : kWrong) {
        if (lower.startsWith(wrong))
            return lookalike(Why::BadVersion, text.sliced(wrong.size()));
    }
    return versionInside(text, lower);
}

namespace {

bool isVersion(QByteArrayView token)
{
    return isSpf(token) && token.size() == kVersion.size();
}

/// Whether the two sides of a border are terms of their own, and what they make together is not, or is odd.
bool grewTogether(QByteArrayView first, QByteArrayView second)
{
    const auto right = readSpfTerm(second, 0);
    if (!right || isOddTarget(*right) || right->kind == SpfTermKind::UnknownModifier)
        return false;
    if (isVersion(first))
        return true;
    const auto left = readSpfTerm(first, 0);
    if (!left || isOddTarget(*left))
        return false;
    const auto whole = readSpfTerm(first.toByteArray() + second.toByteArray(), 0);
    return !whole || isOddTarget(*whole);
}

/// Walks the borders between strings, and the term that each lies in.
class BorderWalk
{
public:
    explicit BorderWalk(const QList<QByteArray> &strings)
        : m_joined(strings.join())
    {
        for (const QByteArray &string : strings) {
            if (!string.isEmpty())
                m_borders.append((m_borders.isEmpty() ? 0 : m_borders.last()) + string.size());
        }
    }

    std::optional<SpfJoin> run()
    {
        for (qsizetype i = 0; i + 1 < m_borders.size(); ++i)
            judge(m_borders[i], m_borders[i + 1]);
        if (!m_join)
            return std::nullopt;
        m_join->mended = m_mended + m_joined.sliced(m_copied);
        return isSpf(m_join->mended) ? m_join : std::nullopt;
    }

private:
    void judge(qsizetype border, qsizetype nextBorder)
    {
        while (m_end < border) {
            m_start = m_end + (m_joined[m_end] == ' ' ? 1 : 0);
            const qsizetype space = m_joined.indexOf(' ', m_start);
            m_end = space < 0 ? m_joined.size() : space;
        }
        if (m_start >= border || border >= m_end || m_end - m_start > kMaxGrown)
            return;
        const QByteArray first = m_joined.sliced(m_start, border - m_start);
        // Up to the space, or up to the next border where the same happened once more.
        for (const qsizetype end : {m_end, std::min(nextBorder, m_end)}) {
            const QByteArray second = m_joined.sliced(border, end - border);
            if (grewTogether(first, second))
                return take(first, second, border);
        }
    }

    void take(const QByteArray &first, const QByteArray &second, qsizetype border)
    {
        if (!m_join)
            m_join = SpfJoin{m_start, first + second, first, second, {}};
        m_mended += m_joined.sliced(m_copied, border - m_copied) + ' ';
        m_copied = m_start = border;
    }

    QByteArray m_joined;
    QList<qsizetype> m_borders; ///< where strings end
    qsizetype m_start = 0;      ///< of the term under way
    qsizetype m_end = 0;        ///< of the same
    std::optional<SpfJoin> m_join;
    QByteArray m_mended;
    qsizetype m_copied = 0;
};

} // namespace

std::optional<SpfJoin> spfMissingSpaces(const QList<QByteArray> &strings)
{
    return BorderWalk(strings).run();
}

} // namespace posthorn::records
