// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/taglist.h"
#include "core/records/typingslip.h"

#include <optional>

/// What MTA-STS, TLS-RPT and BIMI records have in common. An inner part of their parsers.
namespace posthorn::records {

/// A tag list that begins with a version, or means to.
struct VersionedList
{
    TagListParse tags;
    bool hasVersion = false;  ///< begins exactly so, with a semicolon or nothing behind
    qsizetype versionEnd = 0; ///< octets up to the end of the first piece
    QList<SlipFound> slips;   ///< looked for only where something is wrong with version or tags
};

/// \param version as it must be, `v=STSv1`
/// \param start how it begins when folded (meansToBegin())
std::optional<VersionedList> parseVersionedList(QByteArrayView text, QByteArrayView version,
                                                QByteArrayView start, TagDialect dialect);

/// Field names and values as RFC 8461 §3.1 and RFC 8460 §3 have them: no white space around "=", and in an
/// extension's value neither white space nor "=".
bool hasSpaceAroundEquals(const Tag &tag);
bool isExtensionValue(QByteArrayView value);

} // namespace posthorn::records
