// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/audit/audit.h"

namespace posthorn::cli {

/// How a state is shown: by shape, word and colour, so that no meaning rests on colour alone.
struct Mark
{
    char16_t shape = u'–';
    QString word; ///< translated
    Color color = Color::None;

    /// "■ Problem", in colour.
    QString text(const TextStyle &style) const;
    /// The shape alone, in colour.
    QString sign(const TextStyle &style) const;
};

Mark markOf(audit::Verdict verdict);
Mark markOf(audit::Severity severity);
Mark markOf(const audit::AreaResult &area);

} // namespace posthorn::cli
