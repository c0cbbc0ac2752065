// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace posthorn::ui {

enum class ColorScheme
{
    System,
    Light,
    Dark,
};

/// The colours of the whole program. Light and dark are Fusion's with a palette of ours: other styles paint
/// parts of a dark palette light.
void applyColorScheme(ColorScheme scheme);

} // namespace posthorn::ui
