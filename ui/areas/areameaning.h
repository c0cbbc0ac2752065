// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/area.h"

#include <QString>

namespace posthorn::ui {

/// What an area is about, in a sentence without technical words.
QString areaMeaning(lookup::Area area);
/// Why it matters, what happens without it, and who sets it up: a paragraph or two.
QString areaReason(lookup::Area area);

} // namespace posthorn::ui
