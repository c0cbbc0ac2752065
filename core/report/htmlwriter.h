// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"

#include <QtGlobal>

namespace posthorn::report {

/// The report as one HTML file: semantic, for screen, dark screen and paper; no script, nothing fetched,
/// every text escaped.
QByteArray htmlOf(const Report &report);

/// The report as Markdown (CommonMark with tables), every text escaped.
QByteArray markdownOf(const Report &report);

/// The drawing of a status as SVG, in its colour on white (0xRRGGBB).
QByteArray statusDrawing(Status status);
quint32 statusColor(Status status);

} // namespace posthorn::report
