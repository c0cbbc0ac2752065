// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"
#include "ui/page.h"

namespace posthorn::ui {

/// Something that stands between us and the whole picture, in a sentence or two. Safe to show.
struct Trouble
{
    Status status = Status::Unknown;
    QString text;
    bool canRetry = false;

    bool operator==(const Trouble &) const = default;
};

/// What somebody must know before they believe what is shown, most important first.
QList<Trouble> troublesOf(const DomainState &state, Depth depth);

} // namespace posthorn::ui
