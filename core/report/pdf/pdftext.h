// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>

/// Text on paper: fonts, lines, and what becomes of letters that no font has.
namespace posthorn::report::pdf {

/// The device has ten units to a point: fractions of a point lose nothing.
inline constexpr int kUnitsPerPoint = 10;
inline constexpr int kDotsPerInch = 72 * kUnitsPerPoint;
constexpr double pt(double points)
{
    return points * kUnitsPerPoint;
}

struct TextStyle
{
    double size = 9.5; ///< points
    bool bold = false;
    bool code = false; ///< monospace, left to right, broken anywhere
    QColor color = QColor(0x1d, 0x24, 0x29);
    Qt::Alignment align = Qt::AlignLeft; ///< to the leading side; AlignRight: to the trailing one
    double leading = 1.45;               ///< of the size

    double lineHeight() const { return pt(size * leading); }
};

/// A text broken into lines for a width.
class TextBox
{
public:
    TextBox(const QString &text, const TextStyle &style, double width, bool rightToLeft,
            QPaintDevice &device);

    int lineCount() const { return m_layout.lineCount(); }
    double lineHeight() const { return m_style.lineHeight(); }
    double height() const { return lineCount() * lineHeight(); }
    double naturalWidth() const { return m_natural; } ///< of its longest line
    /// Draws lines [\a from, \a to) with the first of them at \a at.
    void draw(QPainter &painter, QPointF at, int from = 0, int to = -1) const;

private:
    QTextLayout m_layout;
    TextStyle m_style;
    double m_natural = 0;
};
using TextBoxPtr = std::shared_ptr<const TextBox>;

/// Makes the fonts known that came with the program. \return whether there is any font at all
bool prepareFonts();

/// \a text for lines of \a columns characters of equal width: broken where no space is lost, nothing put in
/// but the breaks (U+2028).
QString brokenCode(const QString &text, qsizetype columns);

} // namespace posthorn::report::pdf
