// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"

#include <QTranslator>

#include <memory>

namespace posthorn::cli {

/// Reads the locale, and makes its character set UTF-8 for Qt, which wants nothing else. Before the
/// application object. \return whether it was UTF-8 before
bool prepareLocale();

/// The translations in use, while it lives.
class Language
{
public:
    /// \param code "de", "pt_BR"; empty: the system's, and English where there is none
    /// \return a complaint where there is no translation of that code
    static Checked<std::unique_ptr<Language>> choose(const QString &code);
    /// The codes that --lang takes.
    static QStringList available();
    /// The language that choose() gives: "de-AT", or "en" where there is no translation.
    static QString spoken(const QString &code);

private:
    QTranslator m_translator;
};

} // namespace posthorn::cli
