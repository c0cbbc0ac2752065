// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace posthorn::ui {

/// The six shapes in which everything is judged, and one for what is under way.
enum class Status
{
    Ok,
    Advice,
    Warn,
    Bad,
    Unknown,
    Skipped,
    Checking,
};

Status statusOf(audit::Verdict verdict);
Status statusOf(audit::Severity severity);
Status statusOf(const audit::AreaResult &area);

/// "Problem", "Could not check": of an area.
QString statusText(Status status);
/// A shape of its own for each status, in its colour on the palette's ground.
QIcon statusIcon(Status status);
/// Readable as text on the ground of \a palette, and apart from the others for colour-blind sight.
QColor statusColor(Status status, const QPalette &palette);
bool isDark(const QPalette &palette);

/// A drawing of ours, in the colour of the palette's text: "area-spf", "copy".
QIcon drawnIcon(const QString &name);
/// The drawing of an area.
QIcon areaIcon(lookup::Area area);

} // namespace posthorn::ui
