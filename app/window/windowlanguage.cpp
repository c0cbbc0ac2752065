// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowlanguage.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace posthorn::window {

void WindowLanguage::choose(const QString &code)
{
    // The old one goes first: of two installed translators the later wins, and the other shows through where
    // a text is missing.
    m_ours.reset();
    QCoreApplication::removeTranslator(&m_ofQt);
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    if (m_ofQt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    auto chosen = cli::Language::choose(code);
    if (!chosen)
        chosen = cli::Language::choose(QStringLiteral("en"));
    m_ours = std::move(*chosen);
}

} // namespace posthorn::window
