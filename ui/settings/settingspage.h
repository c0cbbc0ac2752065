// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsstore.h"

#include <QWidget>

namespace posthorn::ui {

/// One page of the preferences. It holds what is chosen until that is stored.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString icon() const = 0; ///< a drawing of resources/icons
    virtual void load(const SettingsStore &settings) = 0;
    /// What keeps this from being stored, in a sentence that says what to do; empty: nothing. The field
    /// that it is about has the focus then.
    virtual QString problem() { return {}; }
    virtual void store(SettingsStore &settings) const = 0;
    /// Shows what the program does unless told otherwise.
    virtual void reset() = 0;
};

} // namespace posthorn::ui
