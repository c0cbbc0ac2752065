// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/registration.h"

namespace posthorn::lookup {

/// An address of a mail server, and whether its reverse name leads back ("iprev", RFC 8601 §3).
struct AddressSeen
{
    enum class Confirmed
    {
        Unknown, ///< a look-up failed
        NoName,  ///< there is no reverse name
        No,      ///< no reverse name leads back to the address
        Yes,
    };
    Address address;
    dns::Answer reverse;
    QList<DomainName> names; ///< at most kMaxPtrNames
    Confirmed confirmed = Confirmed::Unknown;

    bool operator==(const AddressSeen &) const = default;
};

/// A mail server's name and where it leads.
struct HostSeen
{
    DomainName name;
    dns::Answer a;
    dns::Answer aaaa;
    QList<AddressSeen> addresses; ///< at most kMaxAddressesPerHost, IPv4 first
    int addressCount = 0;         ///< how many there are
    Registration registration;    ///< looked up where the name does not exist

    bool isAlias() const { return !a.aliases.isEmpty() || !aaaa.aliases.isEmpty(); }
    /// Both look-ups gave a definite answer, and no address.
    bool hasNoAddress() const { return a.absent() && aaaa.absent(); }
    /// Not where the other family has an address: some servers deny the name for one type (RFC 4074 §4.2).
    bool doesNotExist() const { return (a.isNxDomain() || aaaa.isNxDomain()) && !a.found() && !aaaa.found(); }
    /// No address seen, and that is not certain.
    bool isUnknown() const { return addresses.isEmpty() && (a.failed() || aaaa.failed()); }
    bool operator==(const HostSeen &) const = default;
};

QCoro::Task<HostSeen> lookUpHost(DomainName name, Context context);

} // namespace posthorn::lookup
