// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

namespace posthorn::ui {

/// The worst that is said about one subject (a host, a selector, a name server) in one of the areas; Ok where
/// nothing is.
Status statusOfSubject(const audit::Audit &audit, const QString &subject, lookup::AreaSet areas);

} // namespace posthorn::ui
