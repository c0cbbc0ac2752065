// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colorscheme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace posthorn::ui {

namespace {

struct Shade
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr Shade kShades[] = {
    {QPalette::Window, 0xfff4f5f7, 0xff232629},
    {QPalette::WindowText, 0xff1d2125, 0xffeceff1},
    {QPalette::Base, 0xffffffff, 0xff1b1e20},
    {QPalette::AlternateBase, 0xfff0f2f5, 0xff2a2e32},
    {QPalette::Text, 0xff1d2125, 0xffeceff1},
    {QPalette::Button, 0xfff4f5f7, 0xff31363b},
    {QPalette::ButtonText, 0xff1d2125, 0xffeceff1},
    {QPalette::BrightText, 0xffffffff, 0xffffffff},
    {QPalette::Highlight, 0xff1f5fa8, 0xff3d7cc9},
    {QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    {QPalette::ToolTipBase, 0xffffffff, 0xff31363b},
    {QPalette::ToolTipText, 0xff1d2125, 0xffeceff1},
    {QPalette::PlaceholderText, 0xff5c636b, 0xffa5abb1},
    {QPalette::Link, 0xff1f5fa8, 0xff7ab3f0},
    {QPalette::LinkVisited, 0xff6a4c93, 0xffc0a3e0},
    {QPalette::Light, 0xffffffff, 0xff3a4046},
    {QPalette::Midlight, 0xffe6e9ec, 0xff33383d},
    {QPalette::Mid, 0xffc9ced4, 0xff4a5158},
    {QPalette::Dark, 0xffa2a9b1, 0xff15181a},
    {QPalette::Shadow, 0xff6b7178, 0xff0c0e0f},
};
constexpr QRgb kFaintOnLight = 0xff8b929a;
constexpr QRgb kFaintOnDark = 0xff7b838b;

QPalette paletteOf(bool dark)
{
    QPalette palette;
    for (const Shade &shade : kShades)
        palette.setColor(shade.role, QColor::fromRgb(dark ? shade.dark : shade.light));
    const QColor faint = QColor::fromRgb(dark ? kFaintOnDark : kFaintOnLight);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

void applyColorScheme(ColorScheme scheme)
{
    // What the system had before we changed anything.
    static const QString systemStyle = QApplication::style()->name();
    static const QPalette systemPalette = QApplication::palette();
    if (scheme == ColorScheme::System) {
        QApplication::setStyle(systemStyle);
        QApplication::setPalette(systemPalette);
        return;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(scheme == ColorScheme::Dark));
}

} // namespace posthorn::ui
