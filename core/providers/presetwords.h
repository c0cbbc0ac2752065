// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace posthorn::providers {

/// The label of a preset's variable or set of servers in the language in use. Presets write English; a
/// product's name stays what it is.
QString labelText(const QString &label);
/// There is a translation to be had: it is no product's name.
bool isLabelWords(const QString &label);

} // namespace posthorn::providers
