// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/context.h"

namespace posthorn::lookup {

/// Whether the name that a registry sells is taken: a name that is not, and that mail relies on, is
/// anybody's.
struct Registration
{
    enum class State
    {
        Unknown, ///< could not be seen
        Registered,
        NotRegistered, ///< NXDOMAIN for the registrable name, by the servers of its parent
        Reserved, ///< nobody can register it (RFC 2606, RFC 6761), or its top-level domain does not exist
    } state = State::Unknown;
    DomainName registrable; ///< the root where the name has none

    bool operator==(const Registration &) const = default;
};

/// Looks whether the registrable part of \a name exists. An NXDOMAIN of the resolver's counts when the zone
/// that denies the name is the registrable name's parent or above, and, where authoritative servers can be
/// asked, one of the parent's agrees.
QCoro::Task<Registration> registrationOf(DomainName name, Context context);

} // namespace posthorn::lookup
