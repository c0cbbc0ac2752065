// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace posthorn::records {

/// `%{…}` (RFC 7208 §7.1).
struct SpfMacro
{
    char letter = 'd';      ///< in lower case: s l o d i p h c r t v
    bool urlEscape = false; ///< the letter was written in upper case (§7.3)
    int keep = 0;           ///< rightmost parts kept; 0: all
    bool reverse = false;   ///< `r`
    QByteArray delimiters;  ///< as written; empty: the dot

    bool operator==(const SpfMacro &) const = default;
};

/// Literal octets (`%%`, `%_`, `%-` already replaced), or a macro.
using SpfMacroPart = std::variant<QByteArray, SpfMacro>;

/// A macro-string or domain-spec (RFC 7208 §7.1).
struct SpfMacroString
{
    QByteArray text;           ///< as written
    QList<SpfMacroPart> parts; ///< empty where the text has no `%`: then it stands for itself
    /// The name that it always gives; absent where macros decide, or where the text is no name that can be
    /// asked for (an empty label, one of more than 63 octets).
    std::optional<DomainName> name;

    bool hasMacros() const; ///< whether anything depends on the mail; `%%` alone does not

    bool operator==(const SpfMacroString &) const = default;
};

/// Where the string stands, which decides what is allowed.
enum class SpfMacroUse
{
    DomainSpec,  ///< must end in `.` and a top label, or in a macro; no c, r, t
    Value,       ///< of an unknown modifier: any macro-string; no c, r, t
    Explanation, ///< text that an `exp` names (§6.2): spaces and all letters
};

struct SpfMacroError
{
    enum class Code
    {
        BadOctet,
        BadMacro,
        BadEnd ///< no domain-end (§7.1)
    } code = Code::BadMacro;
    qsizetype offset = 0; ///< in octets
    qsizetype length = 0; ///< in octets

    bool operator==(const SpfMacroError &) const = default;
};

/// Reads a macro-string. Linear time.
Result<SpfMacroString, SpfMacroError> parseSpfMacroString(QByteArrayView text, SpfMacroUse use);

/// Octets with dots between the labels as a name; a dot at the end makes no difference, and a backslash is
/// an octet like any other (unlike in DomainName::parse()).
std::optional<DomainName> nameFromDotted(QByteArrayView text);
/// The reverse: labels with dots between them, nothing escaped.
QByteArray dotted(const DomainName &name);

} // namespace posthorn::records
