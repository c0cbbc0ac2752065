// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/reporturi.h"
#include "core/records/taglist.h"

namespace posthorn::records {

/// The TXT record at `_smtp._tls` that says who wants reports about TLS (RFC 8460 §3). A value; `written`
/// keeps the rest.
struct TlsRptRecord
{
    TagList written;
    QList<ReportUri> rua; ///< in order of appearance, faulty ones included

    bool hasUsableRua() const;
    bool operator==(const TlsRptRecord &) const = default;
};

enum class TlsRptIssue
{
    BadVersion,   ///< means to be a record, but does not begin `v=TLSRPTv1;`: senders discard it
    MissingRua,   ///< no `rua=`, or an empty one
    UriSyntax,    ///< a member of rua that is no URI
    UriScheme,    ///< a member of rua neither mailto nor https
    DuplicateTag, ///< the first counts
    NotATag,      ///< a piece that is no tag
    BadSpace,     ///< white space around "=": the grammar has none there
    BadExtension, ///< an extension field against the grammar
    TypingSlip,   ///< quotation marks, `\;`, odd spaces…
};

using TlsRptParse = std::optional<Parsed<TlsRptRecord, TlsRptIssue>>;

/// Reads one TXT string set.
/// \return nothing where the text does not begin `v=TLSRPT…`, also when folded for case, spaces and typing
/// slips
TlsRptParse parseTlsRpt(QByteArrayView text);
/// The same addresses and extensions in a text that is a record without a fault; nothing where there is none,
/// or where that cannot be told for sure.
std::optional<QByteArray> mendTlsRpt(QByteArrayView text);
QByteArray print(const TlsRptRecord &record);

} // namespace posthorn::records
