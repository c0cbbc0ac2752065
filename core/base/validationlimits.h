// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// Bounds, as in limits.h, on judging signatures and certificates by DNS.
namespace posthorn {

inline constexpr std::chrono::milliseconds kValidationTime{15000}; ///< one judgement, its whole chain
/// Of messages, and of record sets, that the validators of one program keep together.
inline constexpr qsizetype kMaxValidatedOctets = qsizetype{32} * 1024 * 1024;
inline constexpr int kMaxWarmedZones = 20000; ///< zones whose keys were asked for ahead of the validator
inline constexpr int kMaxZoneDepth = 20;      ///< labels of a name below which no keys are asked for ahead
inline constexpr qsizetype kMaxAnchorFileOctets = qsizetype{64} * 1024;
inline constexpr int kMaxTlsaRecords = 100; ///< read at one name
inline constexpr int kMaxChainLength = 20;  ///< certificates read of one that a server presents

} // namespace posthorn
