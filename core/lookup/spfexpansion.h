// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/spfevaluator.h"

namespace posthorn::lookup {

/// What macros stand for at one point of an evaluation (RFC 7208 §7.2).
struct SpfMacroValues
{
    SpfQuery query;    ///< with a sender that has a local part, and an address that is not IPv4-mapped
    DomainName domain; ///< `%{d}`
    QByteArray validatedName = "unknown"; ///< `%{p}`
};

/// Octets with the macros replaced (RFC 7208 §7.3).
QByteArray expandSpf(const records::SpfMacroString &string, const SpfMacroValues &values);

/// A target-name: as expandSpf(), cut from the left to 253 octets.
/// \return nothing where the result is no name that can be asked for
std::optional<DomainName> expandSpfName(const records::SpfMacroString &string, const SpfMacroValues &values);

/// Whether it has a `%{p}`, which takes look-ups to find.
bool needsValidatedName(const records::SpfMacroString &string);

} // namespace posthorn::lookup
