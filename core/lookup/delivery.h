// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/failover.h"
#include "core/lookup/smtplookup.h"

namespace posthorn::lookup {

/// What is to be delivered, and how.
struct DeliveryOrder
{
    DomainName domain;
    smtp::Mail mail;
    QList<DomainName> down; ///< servers that are passed over
    /// Why a message must not go to a host over a connection as it is; may be empty.
    std::function<QString(const DomainName &host, const smtp::TlsSeen *tls)> objection;
};

/// One server that was tried, or was to be.
struct DeliveryAttempt
{
    DomainName host;
    quint16 preference = 0;
    std::optional<smtp::Dialogue> dialogue; ///< nothing: see the two below
    bool assumedDown = false;
    bool hasNoAddress = false; ///< surely none exists
    bool isUnresolved = false; ///< it could not be looked up

    bool operator==(const DeliveryAttempt &) const = default;
};

/// How a delivery ended.
struct Delivery
{
    enum class End
    {
        Delivered,  ///< a server took the message
        Refused,    ///< a server refused it for good: senders return it
        Deferred,   ///< no server took it for now: senders keep it and try again (RFC 5321 §4.5.4.1)
        NoMail,     ///< the domain takes no mail, and says so (RFC 7505)
        NoServer,   ///< neither MX nor address, or no server has one: nothing can be delivered
        Uncertain,  ///< a server got the message and never replied: whether it was taken is not known
        Unknown,    ///< the servers could not be looked up
        Impossible, ///< this machine cannot send (a recording, no network)
        Cancelled,
    };
    End end = End::Cancelled;
    QList<DeliveryAttempt> attempts; ///< in the order in which they were made

    bool operator==(const Delivery &) const = default;
};

/// Delivers as RFC 5321 §5.1 says: the servers by preference, those of the same preference in random order,
/// each at its addresses, until one takes the message or refuses it for good. A server that refuses to talk,
/// cannot be reached, fails for now or is not safe enough is passed over. Where encryption is offered and
/// fails, and nobody insists on it, the message goes in clear text, as senders do.
QCoro::Task<Delivery> deliver(DeliveryOrder order, Context context);

} // namespace posthorn::lookup
