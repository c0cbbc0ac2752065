// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// Bounds on what is read from files and kept in the history; those on what is asked are in limits.h.
namespace posthorn {

// Reports
inline constexpr qsizetype kMaxAuditFileOctets = qsizetype{64} * 1024 * 1024; ///< a stored audit
inline constexpr qsizetype kMaxDocumentItems = 20000; ///< items taken of one of its lists
inline constexpr qsizetype kMaxCoverLogoOctets = qsizetype{1024} * 1024;
inline constexpr int kMaxLogoSide = 4096;      ///< pixels
inline constexpr int kMaxLogoElements = 5000;  ///< elements of an SVG
inline constexpr int kMaxLogoUses = 50;        ///< `use` elements of an SVG
inline constexpr int kMaxReportAnswers = 400;  ///< answers listed in a report's appendix
inline constexpr int kMaxReportBoxes = 200000; ///< pieces that a PDF report is laid out in

// History
inline constexpr qsizetype kMaxKeptRecordingOctets = qsizetype{64} * 1024 * 1024; ///< answers of one audit
inline constexpr std::chrono::milliseconds kHistoryBusyTime{5000}; ///< waiting for another program
inline constexpr std::chrono::milliseconds kHistoryTurnTime{3};    ///< looking whether it still writes
inline constexpr std::chrono::days kKeepEveryAudit{30};            ///< younger ones are all kept
inline constexpr std::chrono::days kKeepDailyAudit{
    365};                                          ///< younger ones: the last of each day; then of each month
inline constexpr int kMaxTimelineRows = 5000;      ///< moments of one domain shown at once
inline constexpr qsizetype kMaxNoteLength = 20000; ///< characters of one note

} // namespace posthorn
