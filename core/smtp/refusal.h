// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/dialogue.h"

namespace posthorn::smtp {

/// An enhanced status code (RFC 3463) at the start of a reply's text.
struct EnhancedCode
{
    int type = 0; ///< 2, 4 or 5
    int subject = 0;
    int detail = 0;
    bool operator==(const EnhancedCode &) const = default;
};
std::optional<EnhancedCode> enhancedCode(const Reply &reply);

/// A refusal to pass mail on to another domain: what is right, and says nothing about who asks.
bool refusesRelaying(const Reply &reply);

/// A refusal (4xx or 5xx) that is about who connects, and says nothing of how others fare: it names the
/// connecting address, a list of addresses, a missing reverse name, our greeting or a policy, or puts
/// strangers off for a while (greylisting).
///
/// Derived from the enhanced code where it tells (x.7.x: security or policy, RFC 3463 §3.8), else from words.
/// A server's sentence is no standard: the table in refusal.cpp holds rules for those that large servers use.
/// That mail for others is not relayed, or that every sender must encrypt or log in first, is no such
/// refusal.
///
/// \param in the dialogue so far: the server's own address, which it may name without meaning ours, and what
/// we call ourselves
bool isAboutUs(const Exchange &refused, const Dialogue &in);

} // namespace posthorn::smtp
