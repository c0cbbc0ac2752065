// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdftext.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace posthorn::report::pdf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kPartSearch = 24; ///< characters before the end of a line

QFont fontOf(const TextStyle &style)
{
    QFont font;
    font.setFamilies(style.code ? QStringList{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s}
                                : QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(style.size);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping makes ligatures, and "office" could not be searched for any more.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// Scripts whose letters stand side by side as they are.
bool needsNoShaping(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Common:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

/// The parts of a text that must be shaped.
QList<QTextLayout::FormatRange> shapedRanges(const QString &text, QFont font)
{
    font.setStyleStrategy(QFont::PreferDefault);
    QTextCharFormat format;
    format.setFont(font);
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const int length = pair ? 2 : 1;
        if (!needsNoShaping(c)) {
            if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == i)
                ranges.last().length += length;
            else
                ranges.append({static_cast<int>(i), length, format});
        }
        i += length;
    }
    return ranges;
}

bool goesLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// Letters, digits and what belongs to numbers: there a passage that goes left ends for whoever copies from
/// the page.
bool goesRight(QChar c)
{
    switch (c.direction()) {
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirES:
    case QChar::DirET:
    case QChar::DirAN:
    case QChar::DirCS:
        return true;
    default:
        return false;
    }
}

/// A record goes to the right. Each passage in a script that goes left is set for itself, so that nothing
/// around it is turned round, to the eye as in what is copied.
QString isolated(const QString &text)
{
    QString out;
    auto at = text.begin();
    while (at != text.end()) {
        const auto from = std::find_if(at, text.end(), goesLeft);
        const auto next = std::find_if(from, text.end(), goesRight);
        auto to = next;
        while (to != from && (to - 1)->isSpace())
            --to;
        out.append(&*at, from - at);
        if (from != to)
            out += QChar(0x2067) + QString(&*from, to - from) + QChar(0x2069);
        out.append(&*to, next - to);
        at = next;
    }
    return out;
}

/// Letters that no font has would vanish: they are shown by their number.
QString shown(const QString &text, const QFontMetricsF &metrics)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x180; });
    if (plain)
        return text;
    QString out;
    for (const char32_t c : text.toUcs4()) {
        const bool has = c < 0x180 || c == QChar::LineSeparator || c == u'\n' || metrics.inFontUcs4(c);
        out += has ? QString::fromUcs4(&c, 1)
                   : u"\\u{%1}"_s.arg(static_cast<uint>(c), 0, 16).toUpper().replace(u"\\U"_s, u"\\u"_s);
    }
    return out;
}

} // namespace

bool prepareFonts()
{
    static const bool once = [] {
        for (const char *name : {"NotoSans-Regular", "NotoSans-Bold", "NotoSansMono-Regular"}) {
            const QString file = u":/posthorn/fonts/%1.ttf"_s.arg(QLatin1String(name));
            if (QFile::exists(file))
                QFontDatabase::addApplicationFont(file);
        }
        return true;
    }();
    return once && !QFontDatabase::families().isEmpty();
}

QString brokenCode(const QString &text, qsizetype columns)
{
    const auto isSpace = [&](qsizetype at) { return text[at] == u' '; };
    QString out;
    qsizetype from = 0;
    while (text.size() - from > columns) {
        qsizetype to = from + columns;
        // A space at either side of a break would be lost when the lines are copied. Behind a sign that ends
        // a part of a record a break disturbs least; a key has none, and its lines are full.
        const auto isGood = [&](qsizetype at) { return !isSpace(at) && !isSpace(at - 1); };
        const auto endsPart = [&](qsizetype at) { return isGood(at) && u":;,=.@"_s.contains(text[at - 1]); };
        const qsizetype least = from + columns / 2;
        qsizetype part = to;
        while (part > std::max(least, to - kPartSearch) && !endsPart(part))
            --part;
        if (endsPart(part)) {
            to = part;
        } else {
            for (qsizetype back = to; back > least; --back) {
                if (isGood(back)) {
                    to = back;
                    break;
                }
            }
        }
        out += QStringView(text).sliced(from, to - from);
        out += QChar(QChar::LineSeparator);
        from = to;
    }
    return out + text.mid(from);
}

TextBox::TextBox(const QString &text, const TextStyle &style, double width, bool rightToLeft,
                 QPaintDevice &device)
    : m_style(style)
{
    const QFont font = fontOf(style);
    const QFontMetricsF metrics(font, &device);
    QString content = shown(text, metrics);
    const bool ascii =
        std::all_of(content.begin(), content.end(), [](QChar c) { return c.unicode() < 0x80; });
    QTextOption option;
    option.setWrapMode(style.code ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (style.code && ascii) {
        const auto columns = std::max<qsizetype>(
            1, static_cast<qsizetype>(std::floor(width / metrics.horizontalAdvance(u'0'))));
        QStringList pieces;
        for (const QString &line : content.split(u'\n'))
            pieces.append(brokenCode(line, columns));
        content = pieces.join(QChar(QChar::LineSeparator));
        option.setWrapMode(QTextOption::NoWrap);
    }
    if (style.code && !ascii)
        content = isolated(content);
    content.replace(u'\n', QChar(QChar::LineSeparator));
    const bool mirrored = rightToLeft && !style.code;
    option.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const bool trailing = style.align.testFlag(Qt::AlignRight);
    const bool right = mirrored ? !trailing : trailing;
    option.setAlignment((style.align & Qt::AlignHCenter)
                            ? Qt::AlignHCenter
                            : Qt::Alignment(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setUseDesignMetrics(true);
    m_layout.setText(content);
    // The font of this device, so that a point is a point.
    m_layout.setFont(QFont(font, &device));
    m_layout.setFormats(shapedRanges(content, font));
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    double y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        // Fallback fonts are taller: lines stand at equal distances all the same.
        const double ascent = line.ascent();
        const double middle = (style.lineHeight() - pt(style.size) * 1.17) / 2 + pt(style.size) * 0.93;
        line.setPosition(QPointF(0, y + middle - ascent));
        m_natural = std::max(m_natural, line.naturalTextWidth());
        y += style.lineHeight();
    }
    m_layout.endLayout();
}

void TextBox::draw(QPainter &painter, QPointF at, int from, int to) const
{
    painter.setPen(m_style.color);
    const int end = to < 0 ? lineCount() : std::min(to, lineCount());
    for (int i = from; i < end; ++i)
        m_layout.lineAt(i).draw(&painter, at - QPointF(0, from * lineHeight()));
}

} // namespace posthorn::report::pdf
