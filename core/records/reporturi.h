// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"

#include <QByteArrayView>

#include <optional>

namespace posthorn::records {

/// Why receivers ignore an address for reports.
enum class ReportUriFault
{
    Empty,       ///< nothing between two commas
    NoScheme,    ///< no URI: most often a bare address without `mailto:`
    NotAUri,     ///< octets that no URI has (RFC 3986 §2)
    BadAddress,  ///< `mailto:` without an address that mail can be sent to (RFC 6068 §2)
    BadHost,     ///< `https:` without a host name
    OtherScheme, ///< neither `mailto:` nor (TLS-RPT) `https:`: a URI, but nobody uses it
};

/// One address to which receivers send reports: `rua` and `ruf` of DMARC (RFC 9989 §4.7), `rua` of TLS-RPT
/// (RFC 8460 §3).
///
/// A value; what was written is kept also where it is none.
struct ReportUri
{
    enum class Scheme
    {
        Mailto,
        Https,
        Other, ///< another, or none
    };

    QByteArray text;       ///< as written, without white space around and without the size suffix
    QByteArray sizeSuffix; ///< "!10m" of RFC 7489 §6.2, which RFC 9989 ignores; else empty
    Scheme scheme = Scheme::Other;
    QByteArray address;             ///< `local@domain` of a mailto URI, percent-decoded; else empty
    std::optional<DomainName> host; ///< domain of the address, or host of the URI
    std::optional<ReportUriFault> fault;

    /// A URI by its syntax, whoever may use its scheme: what RFC 9989 §4.10.1 asks for.
    bool isUri() const { return !fault || *fault == ReportUriFault::OtherScheme; }
    bool isUsable() const { return !fault; }
    /// What was probably meant where `fault` is set; empty where that cannot be told.
    QByteArray likely() const;
    bool operator==(const ReportUri &) const = default;
};

/// Where `https:` is a scheme that receivers use.
enum class ReportKind
{
    Dmarc,  ///< `mailto:` only
    TlsRpt, ///< `mailto:` and `https:`
};

/// Reads one URI without commas.
ReportUri parseReportUri(QByteArrayView text, ReportKind kind);

/// A URI and the octet at which it begins.
struct PlacedUri
{
    ReportUri uri;
    qsizetype offset = 0;
};
/// Reads the comma-separated value of a tag.
/// \note hostile input: at most kMaxReportUris are read, the rest is the text of the last one
QList<PlacedUri> parseReportUris(QByteArrayView value, ReportKind kind);

/// As published, suffix included.
QByteArray print(const ReportUri &uri);
QByteArray print(const QList<ReportUri> &uris);
/// `mailto:` URI for an address, with what a DMARC record cannot hold percent-encoded (RFC 9989 §4.7).
ReportUri mailtoUri(QByteArrayView address);

} // namespace posthorn::records
