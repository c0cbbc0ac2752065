// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fillin.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace posthorn::providers {

/// The names between braces in a template, in order: `{domain}.x.{copy:token}` gives "domain", "copy:token".
QStringList holesOf(const QString &text);

/// The values that turn \a pattern into \a text, found from left to right, each not empty; nothing where none
/// do. A hole that comes twice must have one value. ASCII case is folded.
std::optional<FillIns> valuesOf(const QString &pattern, const QString &text);

} // namespace posthorn::providers
