// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/validator.h"
#include "ui/common/status.h"

namespace posthorn::ui {

/// How the verdict of DNSSEC on a record set is shown: what is not signed is no fault.
Status statusOf(dns::Security security);
/// The same in a word or two, for a cell of a table.
QString securityWord(dns::Security security);

} // namespace posthorn::ui
