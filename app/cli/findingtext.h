// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/audit/finding.h"

namespace posthorn::cli {

/// A finding as one of the first things to do: its number, title, what to do, and whose move it is.
QString toDoText(const audit::Finding &finding, int number, const QString &domain, const TextStyle &style);

/// Everything about a finding.
QString findingText(const audit::Finding &finding, const QString &domain, const TextStyle &style);

/// \a label and \a text behind it, indented; nothing where there is no text.
QString labelled(const QString &label, const QString &text, const TextStyle &style);

} // namespace posthorn::cli
