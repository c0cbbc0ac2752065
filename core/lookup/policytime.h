// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace posthorn::lookup {

/// How long the host of an MTA-STS policy may take. Senders are advised to wait a minute (RFC 8461 §3.3);
/// somebody who looks has not that long.
inline constexpr std::chrono::seconds kPolicyTime{30};

} // namespace posthorn::lookup
