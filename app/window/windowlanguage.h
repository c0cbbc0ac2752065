// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/language.h"

namespace posthorn::window {

/// The language of the window, which can be changed while it is open: texts of ours and of Qt, numbers and
/// dates, and the direction of reading.
class WindowLanguage
{
public:
    /// \param code empty: the system's; unknown ones are taken for English
    void choose(const QString &code);

private:
    QTranslator m_ofQt;
    std::unique_ptr<cli::Language> m_ours;
};

} // namespace posthorn::window
