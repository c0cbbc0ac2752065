// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef __has_feature
#define __has_feature(x) 0 // GCC says it by macros
#endif

/// Whether a sanitizer watches: what a test says of memory and of killed processes is then said of it as
/// well.
namespace posthorn::test {

#if defined(__SANITIZE_THREAD__) || __has_feature(thread_sanitizer)
inline constexpr bool kThreadsWatched = true;
#else
inline constexpr bool kThreadsWatched = false;
#endif

#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
inline constexpr bool kMemoryWatched = true;
#else
inline constexpr bool kMemoryWatched = false;
#endif

} // namespace posthorn::test
