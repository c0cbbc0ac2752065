// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <QByteArrayView>

#include <optional>

namespace posthorn::records {

/// A mail server of a domain (RFC 1035 §3.3.9, RFC 5321 §5.1).
struct MxRecord
{
    quint16 preference = 0; ///< lower is tried first
    DomainName host;

    /// `0 .`: no mail here (RFC 7505 §3); the preference does not matter for that.
    bool isNull() const { return host.isRoot(); }
    bool operator==(const MxRecord &) const = default;
};

/// Why the name of a mail server is no host name (RFC 952, RFC 1123 §2.1).
enum class HostNameFault
{
    IpLiteral, ///< an address where a name belongs
    Underscore,
    Space, ///< as in `mail.example.com (10)`
    ControlOctet,
    OtherOctet,      ///< another octet that is no letter, digit or hyphen
    HyphenAtEnd,     ///< of a label
    NumericTopLabel, ///< the last label is all digits
};

/// Reads presentation form, `10 mail.example.com.`; a trailing dot makes no difference.
/// \return nothing where the text is none
std::optional<MxRecord> parseMx(QByteArrayView text);
/// Presentation form with trailing dot.
QByteArray print(const MxRecord &record);

/// The first fault of a host's name; nothing where it is one. The root has none (RFC 7505).
std::optional<HostNameFault> hostNameFault(const DomainName &host);

/// What was meant by a name with a priority, a comment or blanks in it (`mail.example.com (10)`); nothing
/// where that cannot be told.
std::optional<DomainName> hostWithoutExtras(const DomainName &host);

/// \a host ends with \a domain twice (`mail.example.com.example.com`): the trailing dot was forgotten in a
/// zone file (RFC 1035 §5.1).
/// \return the name without the doubled end; nothing where it is not doubled
std::optional<DomainName> undoubledName(const DomainName &host, const DomainName &domain);

} // namespace posthorn::records
