// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areadetail.h"

namespace posthorn::ui {

AreaDetail *makeAreaDetail(lookup::Area area, QWidget *parent)
{
    switch (area) {
    default:
        Q_UNUSED(parent)
        return nullptr;
    }
}

} // namespace posthorn::ui
