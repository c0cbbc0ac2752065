// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/pdftext.h"
#include "core/report/pdf/pdfwriter.h"

namespace posthorn::report::pdf {

/// A sheet of paper, in units: its margins, and text that is set for it.
class Sheet
{
public:
    /// \param device outlives this
    Sheet(Paper paper, bool rightToLeft, QPaintDevice &device)
        : size(paper == Paper::A4 ? QSizeF(pt(595), pt(842)) : QSizeF(pt(612), pt(792)))
        , isRightToLeft(rightToLeft)
        , m_device(device)
    {
    }

    double width() const { return size.width() - 2 * left; }
    double height() const { return size.height() - top - bottom; }
    /// Where something begins that is \a extent wide and stands at \a x where the text runs to the right.
    double mirrored(double x, double extent) const { return isRightToLeft ? size.width() - x - extent : x; }
    TextBoxPtr set(const QString &text, const TextStyle &style, double extent) const
    {
        return std::make_shared<const TextBox>(text, style, extent, isRightToLeft, m_device);
    }

    const QSizeF size;
    const bool isRightToLeft;
    static constexpr double left = pt(54), top = pt(66), bottom = pt(58);

private:
    QPaintDevice &m_device;
};

} // namespace posthorn::report::pdf
