// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

namespace posthorn::dns {

/// Whether this machine has any route to \a address. Nothing is sent: the system is asked where it would send
/// to.
bool hasRoute(const Address &address);

} // namespace posthorn::dns
