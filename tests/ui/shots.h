// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/language.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

namespace posthorn::test {

/// How a screen is looked at.
struct Look
{
    QString name;
    bool dark = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString language = QStringLiteral("en");
};

inline QList<Look> looks()
{
    return {{QStringLiteral("light")},
            {QStringLiteral("dark"), true},
            {QStringLiteral("rtl"), false, Qt::RightToLeft, QStringLiteral("he")},
            {QStringLiteral("de"), false, Qt::LeftToRight, QStringLiteral("de")}};
}

/// The application in that look, until this goes.
class Dressed
{
public:
    explicit Dressed(const Look &look)
        : m_palette(QApplication::palette())
        , m_language(cli::Language::choose(look.language))
    {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setLayoutDirection(look.direction);
        if (look.dark)
            QApplication::setPalette(dark());
    }
    ~Dressed()
    {
        QApplication::setPalette(m_palette);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Dressed(const Dressed &) = delete;
    Dressed &operator=(const Dressed &) = delete;

private:
    static QPalette dark()
    {
        QPalette palette(QColor(0x31, 0x36, 0x3b), QColor(0x23, 0x26, 0x29));
        palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
        palette.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2e, 0x32));
        palette.setColor(QPalette::Text, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::white);
        palette.setColor(QPalette::ButtonText, Qt::white);
        palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa6, 0xab));
        palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
        return palette;
    }
    QPalette m_palette;
    cli::Checked<std::unique_ptr<cli::Language>> m_language;
};

/// Keeps a picture of \a widget below `shots/` of the build folder, to be looked at.
inline void keepShot(QWidget &widget, const QString &name, const Look &look)
{
    QDir folder(QStringLiteral(POSTHORN_SHOTS));
    folder.mkpath(QStringLiteral("."));
    widget.ensurePolished();
    QApplication::processEvents();
    widget.grab().save(folder.filePath(name + QLatin1Char('-') + look.name + QStringLiteral(".png")));
}

} // namespace posthorn::test
