// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine.h"

namespace posthorn::ui {

/// What somebody puts into a report of a fault: versions, platform, resolvers. No domain, no secret; in
/// English, as those read it who mend it.
QString diagnosticText(const NetworkChoice &network);

} // namespace posthorn::ui
