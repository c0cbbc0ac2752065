// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/mxlookup.h"

namespace posthorn::lookup {

/// How long senders keep mail that nobody takes, and how soon they try again (RFC 5321 §4.5.4.1).
inline constexpr std::chrono::hours kSendersGiveUpFirst{4 * 24};
inline constexpr std::chrono::hours kSendersGiveUpLast{5 * 24};
inline constexpr std::chrono::minutes kSendersRetry{30};

/// One server in the order in which senders go through them.
struct FailoverStep
{
    enum class Role
    {
        Down,  ///< tried, in vain
        Takes, ///< takes the mail; of several, senders choose at random, each time anew
        Waits, ///< takes it when those before it fail as well
    };
    quint16 preference = 0;
    DomainName host;
    Role role = Role::Waits;

    bool operator==(const FailoverStep &) const = default;
};

/// Who takes the mail when some servers do not answer (RFC 5321 §5.1).
struct Failover
{
    /// The servers of the best preference that answers; senders choose among them at random, each time anew.
    QList<DomainName> takers;
    /// Those that senders try first, in vain, each time.
    QList<DomainName> passedOver;
    /// Every server, each name once, by preference.
    QList<FailoverStep> steps;

    /// Nobody takes it: senders keep the mail and try again, commonly for four to five days (RFC 5321
    /// §4.5.4.1), then return it.
    bool isQueued() const { return takers.isEmpty(); }
    bool operator==(const Failover &) const = default;
};

/// \param servers by preference, as in MxSeen; a null MX takes nothing \param down servers that do not
/// answer
Failover failover(const QList<MxServer> &servers, const QList<DomainName> &down);

/// Of \a down, those that are no servers of the domain.
QList<DomainName> unknownServers(const QList<MxServer> &servers, const QList<DomainName> &down);

} // namespace posthorn::lookup
