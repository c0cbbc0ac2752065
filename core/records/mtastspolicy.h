// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"
#include "core/records/parseissue.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace posthorn::records {

/// One `mx` of a policy: a host name, or a wildcard for exactly one label (RFC 8461 §4.1).
struct MtaStsMx
{
    DomainName name; ///< without the `*.`
    bool isWildcard = false;

    bool matches(const DomainName &host) const;
    bool operator==(const MtaStsMx &) const = default;
};

/// A line `name: value` with no meaning for us.
struct MtaStsExtension
{
    QByteArray name;
    QByteArray value;

    bool operator==(const MtaStsExtension &) const = default;
};

/// The policy file at `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` (RFC 8461 §3.2).
struct MtaStsPolicy
{
    enum class Mode
    {
        Enforce,
        Testing,
        None,
    };

    std::optional<QByteArray> version; ///< STSv1
    std::optional<Mode> mode;
    std::optional<std::chrono::seconds> maxAge; ///< "max_age"
    QList<MtaStsMx> mx;
    QList<MtaStsExtension> extensions; ///< unknown fields, in order

    /// Some `mx` stands for this host (RFC 8461 §4.1).
    bool matches(const DomainName &host) const;
    bool operator==(const MtaStsPolicy &) const = default;
};

enum class MtaStsPolicyIssue
{
    TooLarge,   ///< over kMaxMtaStsPolicyOctets or kMaxMtaStsPolicyLines; the rest was not read
    BadVersion, ///< another version than STSv1
    MissingVersion,
    BadMode,
    MissingMode,
    BadMaxAge,     ///< no number of one to ten digits
    MaxAgeTooLong, ///< over kMaxMtaStsAge
    MissingMaxAge,
    BadMx,          ///< no host name or `*.` host name
    MissingMx,      ///< none, though the mode is not none
    NotAField,      ///< a line that is no `name: value`
    DuplicateField, ///< the first counts (RFC 8461 §3.2)
    BareCr,         ///< CR without LF
    EmptyLine,      ///< the grammar has none in the midst
};

using MtaStsPolicyParse = Parsed<MtaStsPolicy, MtaStsPolicyIssue>;

/// Reads the body of the file; CRLF or LF. Never fails: a body that is something else has nothing but issues.
/// \note hostile input: linear time; no more than kMaxMtaStsPolicyOctets and kMaxMtaStsPolicyLines are read
MtaStsPolicyParse parseMtaStsPolicy(QByteArrayView body);
/// With CRLF, in the order version, mode, mx, max_age, extensions.
QByteArray print(const MtaStsPolicy &policy);
QByteArray print(const MtaStsMx &mx);
/// "enforce", "testing", "none".
QByteArray print(MtaStsPolicy::Mode mode);

} // namespace posthorn::records
