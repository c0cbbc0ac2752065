// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/audit/check.h"

namespace posthorn::audit {

/// Why an area is left out: nothing where it is looked at; an empty text where it was not asked for or does
/// not apply; else the finding that explains it.
std::optional<QString> skipReason(lookup::Area area, const Judging &on, const QString &cause);

/// The one finding of delegation that explains why nothing else could be seen; empty where there is none.
QString causeOf(const Judging &on, const QList<Finding> &delegation);

} // namespace posthorn::audit
