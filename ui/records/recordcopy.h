// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recordsets.h"

namespace posthorn::ui {

/// \name One record, in a form that another program reads. Safe to show as well as to paste.
/// @{
QString zoneLine(const report::RecordSeen &seen); ///< RFC 1035 §5.1, names absolute
QString jsonObject(const report::RecordSeen &seen);
QString csvLine(const report::RecordSeen &seen); ///< RFC 4180; what a spreadsheet would compute is quoted
QString digCommand(const report::RecordSeen &seen);
/// @}

} // namespace posthorn::ui
