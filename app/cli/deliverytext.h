// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/settings.h"
#include "app/cli/terminal.h"
#include "core/report/deliveryjson.h"

namespace posthorn::cli {

/// What a delivery, a walk or a failover came to, in a sentence or two (translated).
QString conclusionOf(const report::DeliveryReport &report);

/// The same with every server and what was said; \a detail Quiet: the conclusion alone.
QString deliveryText(const report::DeliveryReport &report, Detail detail, const TextStyle &style);

} // namespace posthorn::cli
