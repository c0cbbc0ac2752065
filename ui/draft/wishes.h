// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/mxtable.h"

namespace posthorn::ui {

/// What somebody wants of one domain's mail, while they are making up their mind. A value; nothing of it is
/// written anywhere but into the draft's own file.
struct Wishes
{
    records::MxTable mx;

    bool operator==(const Wishes &) const = default;
};

} // namespace posthorn::ui
