// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/versionedlist.h"

#include "core/records/octets.h"

namespace posthorn::records {

std::optional<VersionedList> parseVersionedList(QByteArrayView text, QByteArrayView version,
                                                QByteArrayView start, TagDialect dialect)
{
    VersionedList list;
    list.tags = parseTagList(text, dialect);
    const Tag &first = list.tags.list.pieces.first();
    list.versionEnd = first.offset + first.length();
    list.hasVersion = first.isTag() && text.first(list.versionEnd) == version;
    if (!list.hasVersion && !meansToBegin(text, start))
        return std::nullopt;
    if (!list.hasVersion || !list.tags.issues.isEmpty())
        list.slips = findTypingSlips(text).found;
    return list;
}

bool hasSpaceAroundEquals(const Tag &tag)
{
    return tag.equals.size() > 1;
}

bool isExtensionValue(QByteArrayView value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) {
        return !isBlank(c) && !isControl(c) && !isBeyondAscii(c) && c != '=';
    });
}

} // namespace posthorn::records
