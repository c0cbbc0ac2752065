// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textlayout.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace posthorn::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Blocks whose characters are wide or full-width (Unicode, EastAsianWidth.txt), and the emoji that are shown
/// as such. Block by block: an unassigned code point in between does no harm.
constexpr Range kWide[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},   {0x23f0, 0x23f0},
    {0x23f3, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267f, 0x267f},
    {0x2693, 0x2693},   {0x26a1, 0x26a1},   {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5},
    {0x26ce, 0x26ce},   {0x26d4, 0x26d4},   {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},
    {0x26fa, 0x26fa},   {0x26fd, 0x26fd},   {0x2705, 0x2705},   {0x270a, 0x270b},   {0x2728, 0x2728},
    {0x274c, 0x274c},   {0x274e, 0x274e},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27b0, 0x27b0},   {0x27bf, 0x27bf},   {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},
    {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0xa4cf},   {0xa960, 0xa97f},
    {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe10, 0xfe19},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},
    {0xffe0, 0xffe6},   {0x16fe0, 0x18aff}, {0x1b000, 0x1b2ff}, {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf},
    {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f200, 0x1f320}, {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c},
    {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0}, {0x1f3f4, 0x1f3f4},
    {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d}, {0x1f54b, 0x1f54e},
    {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4}, {0x1f5fb, 0x1f64f},
    {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6df}, {0x1f6eb, 0x1f6ec},
    {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7eb}, {0x1f90c, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
};

bool isWide(char32_t c)
{
    const auto at = std::upper_bound(std::begin(kWide), std::end(kWide), c,
                                     [](char32_t value, const Range &range) { return value < range.first; });
    return at != std::begin(kWide) && c <= std::prev(at)->last;
}

/// What stands for a character where there is nothing but ASCII.
struct StandIn
{
    char16_t character;
    const char *ascii;
};
constexpr StandIn kStandIns[] = {{u'…', "..."}, {u'–', "-"},  {u'—', "-"},  {u'‘', "'"}, {u'’', "'"},
                                 {u'“', "\""},  {u'”', "\""}, {u'·', "*"},  {u'●', "+"}, {u'○', "i"},
                                 {u'▲', "!"},   {u'■', "x"},  {u'→', "->"}, {u'×', "x"}, {u'\u00a0', " "},
                                 {u'│', "|"},   {u'├', "|"},  {u'└', "`"},  {u'─', "-"}, {u'≥', ">="}};

/// A character with the marks that sit on it.
struct Cluster
{
    QStringView text;
    int columns;
};

/// Calls \a take for each cluster until it says no.
template <class Take>
void eachCluster(QStringView text, Take take)
{
    qsizetype at = 0;
    const auto next = [&](qsizetype from, char32_t *c) {
        const bool isPair =
            text[from].isHighSurrogate() && from + 1 < text.size() && text[from + 1].isLowSurrogate();
        *c = isPair ? QChar::surrogateToUcs4(text[from], text[from + 1]) : text[from].unicode();
        return from + (isPair ? 2 : 1);
    };
    while (at < text.size()) {
        char32_t c = 0;
        qsizetype end = next(at, &c);
        const int columns = columnsOf(c);
        while (end < text.size()) {
            const qsizetype after = next(end, &c);
            if (columnsOf(c) != 0)
                break;
            end = after;
        }
        if (!take(Cluster{text.sliced(at, end - at), columns}))
            return;
        at = end;
    }
}

/// How much of the start of \a text fits; at least one cluster, so that breaking always gets on.
qsizetype fitting(QStringView text, int width)
{
    int used = 0;
    qsizetype size = 0;
    eachCluster(text, [&](const Cluster &cluster) {
        if (size > 0 && used + cluster.columns > width)
            return false;
        used += cluster.columns;
        size += cluster.text.size();
        return true;
    });
    return size;
}

/// Lines in the making.
class Wrapper
{
public:
    explicit Wrapper(int width)
        : m_width(std::max(width, 1))
    {
    }

    void addWord(QStringView word)
    {
        const int columns = columnsOf(word);
        if (m_used > 0 && m_used + 1 + columns > m_width)
            breakLine();
        if (m_used > 0) {
            m_line += QLatin1Char(' ');
            ++m_used;
        }
        if (m_used == 0 && columns > m_width) {
            addLongWord(word);
            return;
        }
        m_line += word;
        m_used += columns;
    }

    /// Line after line of it; what is left begins the last.
    void addLongWord(QStringView word)
    {
        eachCluster(word, [this](const Cluster &cluster) {
            if (m_used > 0 && m_used + cluster.columns > m_width)
                breakLine();
            m_line += cluster.text;
            m_used += cluster.columns;
            return true;
        });
    }

    void breakLine()
    {
        m_lines.append(m_line);
        m_line.clear();
        m_used = 0;
    }

    QStringList take()
    {
        if (!m_line.isEmpty() || m_lines.isEmpty())
            breakLine();
        return m_lines;
    }

private:
    int m_width;
    int m_used = 0;
    QString m_line;
    QStringList m_lines;
};

} // namespace

int columnsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return c == 0xad ? 1 : 0; // terminals show the soft hyphen
    default:
        break;
    }
    if (c >= 0x1160 && c <= 0x11ff) // Hangul vowels and finals join the syllable before them
        return 0;
    return isWide(c) ? 2 : 1;
}

int columnsOf(QStringView text)
{
    int columns = 0;
    eachCluster(text, [&](const Cluster &cluster) {
        columns += cluster.columns;
        return true;
    });
    return columns;
}

QStringList wrapped(const QString &text, int width)
{
    Wrapper wrapper(width);
    for (const QStringView word : QStringView(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        wrapper.addWord(word);
    return wrapper.take();
}

QString paragraph(const QString &text, int width, const QString &first, const QString &rest)
{
    QString out;
    const int room = width - std::max(columnsOf(QStringView(first)), columnsOf(QStringView(rest)));
    bool isFirst = true;
    for (const QString &line : wrapped(text, room)) {
        out += (isFirst ? first : rest) + line + QLatin1Char('\n');
        isFirst = false;
    }
    return out;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - columnsOf(QStringView(text))), QLatin1Char(' '));
}

QString elided(const QString &text, int width)
{
    if (columnsOf(QStringView(text)) <= width)
        return text;
    return text.left(fitting(text, std::max(width - 1, 1))) + QChar(u'…');
}

QByteArray toAscii(const QString &text)
{
    QByteArray out;
    for (const char32_t c : text.toUcs4()) {
        const auto *const standIn = std::find_if(std::begin(kStandIns), std::end(kStandIns),
                                                 [&](const StandIn &s) { return s.character == c; });
        if (c < 0x80)
            out += static_cast<char>(c);
        else if (standIn != std::end(kStandIns))
            out += standIn->ascii;
        else
            out += "\\u{" + QByteArray::number(static_cast<uint>(c), 16) + '}';
    }
    return out;
}

} // namespace posthorn::cli
