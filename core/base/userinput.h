// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <optional>

namespace posthorn {

/// Why what somebody typed or pasted is no domain to look at.
struct InputError
{
    enum class Why
    {
        Empty,            ///< nothing, or only spaces
        ControlCharacter, ///< a control or invisible direction character inside
        IpAddress,        ///< an address, not a name
        PublicSuffix,     ///< co.uk, com: names are registered below it, it is nobody's domain
        SingleLabel,      ///< "localhost", "example"
        EmptyLabel,       ///< two dots in a row
        LabelTooLong,     ///< more than 63 octets between two dots (after IDNA)
        NameTooLong,      ///< more than 253 characters
        BadCharacter,     ///< a character that no domain name has
        NotIdna,          ///< not allowed in an internationalised name (RFC 5892)
        Wildcard,         ///< "*.example.com"
    } why;
    QString part; ///< the label, character or suffix that it is about; safe to show

    bool operator==(const InputError &) const = default;
};

/// Reads what a person may paste for a domain: `Example.COM.`, `user@example.com`,
/// `https://www.example.com:8443/path`, `müller.de`, with spaces, quotes or angle brackets around.
/// International names become A-labels (UTS #46 through QUrl). In lower case, so that everything that shows
/// the name has one spelling.
Result<DomainName, InputError> domainFromUser(const QString &text);

/// Reads the name of a server as somebody types it: with or without its trailing dot, international, with
/// spaces or quotes around. What is no host name all the same (an address, an underscore) is left to the
/// checks, which say what is wrong with it; "." is the root.
Result<DomainName, InputError> hostFromUser(const QString &text);

/// The reason and what to do about it, as one sentence for people (translated).
QString inputErrorText(const InputError &error);

/// \name The Public Suffix List (libpsl, the system's list)
/// @{
/// True where the list's ICANN part says that names are registered directly below; false for an unlisted
/// top-level domain.
bool isPublicSuffix(const DomainName &name);
/// The name one label below the public suffix, as receivers before RFC 9989 took for the organizational
/// domain (RFC 7489 §3.2); nothing for a public suffix itself. Private-section suffixes count, as they did
/// there.
std::optional<DomainName> registrableDomain(const DomainName &name);
/// @}

/// The name that its registry sells: like registrableDomain(), by the ICANN part alone.
std::optional<DomainName> registeredName(const DomainName &name);

/// RFC 2606, RFC 6761, RFC 6762, RFC 7686, RFC 8375, RFC 9476: names that nobody can register.
bool isReservedName(const DomainName &name);

} // namespace posthorn
