// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// Bounds on what web servers can make us do, beside those in core/base/limits.h.
namespace posthorn {

// Fetching over HTTPS
inline constexpr qsizetype kMaxHttpHeadOctets = qsizetype{32} * 1024; ///< of a response, its chunk lines too
inline constexpr int kMaxFetchAddresses = 4;                          ///< tried while connecting fails
inline constexpr std::chrono::milliseconds kFetchTime{10000};         ///< one file, all addresses together
/// The same of an MTA-STS policy. Senders are advised to wait a minute (RFC 8461 §3.3); somebody who looks
/// has not that long.
inline constexpr std::chrono::seconds kPolicyTime{30};

// BIMI logos
inline constexpr qsizetype kMaxLogoOctets = qsizetype{32} * 1024; ///< what receivers take
inline constexpr qsizetype kMaxLogoFetchOctets = qsizetype{1024} * 1024;
inline constexpr int kMaxSvgElements = 10000;
inline constexpr int kMaxSvgDepth = 100;

} // namespace posthorn
