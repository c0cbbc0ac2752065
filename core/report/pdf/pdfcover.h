// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"
#include "core/report/pdf/pdfsheet.h"

namespace posthorn::report::pdf {

/// Paints the first page. \return down to where it is used
double paintCover(QPainter &painter, const Sheet &sheet, const Report &report);

} // namespace posthorn::report::pdf
