// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/taglist.h"

#include <optional>

namespace posthorn::records {

/// The TXT record at `_mta-sts` that announces a policy (RFC 8461 §3.1). A value; `written` keeps the rest.
struct MtaStsRecord
{
    TagList written;
    std::optional<QByteArray> id; ///< 1 to 32 letters and digits; changes with each version of the policy

    bool operator==(const MtaStsRecord &) const = default;
};

enum class MtaStsIssue
{
    BadVersion,   ///< means to be a record, but does not begin `v=STSv1;`: senders discard it
    MissingId,    ///< no `id=`
    BadId,        ///< `id=` is not 1 to 32 letters and digits
    DuplicateTag, ///< the first counts
    NotATag,      ///< a piece that is no tag
    BadSpace,     ///< white space around "=": the grammar has none there
    BadExtension, ///< an extension field against the grammar
    TypingSlip,   ///< quotation marks, `\;`, odd spaces…
};

using MtaStsParse = std::optional<Parsed<MtaStsRecord, MtaStsIssue>>;

/// Reads one TXT string set.
/// \return nothing where the text does not begin `v=STSv…`, also when folded for case, spaces and typing
/// slips
MtaStsParse parseMtaSts(QByteArrayView text);
QByteArray print(const MtaStsRecord &record);

} // namespace posthorn::records
