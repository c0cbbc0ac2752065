// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/taglist.h"

#include <optional>

namespace posthorn::records {

/// The TXT record at `SELECTOR._bimi` that says where a domain's logo is
/// (draft-brand-indicators-for-message-identification §4.2). A value; `written` keeps the rest.
struct BimiRecord
{
    TagList written;
    std::optional<QByteArray> l; ///< "l": where the SVG is; empty: none wanted
    std::optional<QByteArray> a; ///< "a": where the mark certificate is; empty: none

    /// The domain declines to show a logo: `l` and `a` empty.
    bool isDeclination() const { return l && l->isEmpty() && a.value_or(QByteArray()).isEmpty(); }
    bool hasCertificate() const { return a && !a->isEmpty(); }
    bool operator==(const BimiRecord &) const = default;
};

enum class BimiIssue
{
    BadVersion, ///< means to be a record, but does not begin `v=BIMI1;`
    MissingL,   ///< no `l=`
    BadUri,     ///< `l` or `a` is no URI with a host
    NotHttps,   ///< `l` or `a` with another scheme; `tag` says which
    DuplicateTag,
    NotATag, ///< a piece that is no tag
    UnknownTag,
    TypingSlip, ///< quotation marks, `\;`, odd spaces…
};

using BimiParse = std::optional<Parsed<BimiRecord, BimiIssue>>;

/// Reads one TXT string set.
/// \return nothing where the text does not begin `v=BIMI…`, also when folded for case, spaces and typing
/// slips
BimiParse parseBimi(QByteArrayView text);
QByteArray print(const BimiRecord &record);

} // namespace posthorn::records
