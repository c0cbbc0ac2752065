// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mtastsrecord.h"

#include "core/records/octets.h"
#include "core/records/versionedlist.h"

namespace posthorn::records {

namespace {

constexpr qsizetype kMaxIdOctets = 32; ///< RFC 8461 §3.1

using Issues = QList<ParseIssue<MtaStsIssue>>;

bool isId(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= kMaxIdOctets &&
           std::all_of(id.begin(), id.end(), [](char c) { return isLetter(c) || isDigit(c); });
}

void judgeList(const VersionedList &list, Issues &issues)
{
    if (!list.hasVersion)
        issues.append({MtaStsIssue::BadVersion, 0, list.versionEnd, IssueSeverity::Error, "v", "v=STSv1;"});
    for (const auto &issue : list.tags.issues) {
        if (issue.code == TagIssue::Duplicate)
            issues.append({MtaStsIssue::DuplicateTag,
                           issue.offset,
                           issue.length,
                           IssueSeverity::Warning,
                           issue.tag,
                           {}});
        else if (issue.code != TagIssue::BadOctet) // judged with its tag
            issues.append({MtaStsIssue::NotATag, issue.offset, issue.length, IssueSeverity::Error, {}, {}});
    }
    for (const SlipFound &slip : list.slips)
        issues.append({MtaStsIssue::TypingSlip, slip.offset, slip.length, IssueSeverity::Notice, {}, {}});
}

void judgeTag(const Tag &tag, Issues &issues)
{
    if (hasSpaceAroundEquals(tag))
        issues.append(
            {MtaStsIssue::BadSpace, tag.offset, tag.length(), IssueSeverity::Warning, tag.name, {}});
    if (tag.name == "id" && !isId(tag.value))
        issues.append(
            {MtaStsIssue::BadId, tag.valueOffset, tag.value.size(), IssueSeverity::Error, "id", {}});
    if (tag.name != "id" && !isExtensionValue(tag.value))
        issues.append({MtaStsIssue::BadExtension, tag.valueOffset, tag.value.size(), IssueSeverity::Warning,
                       tag.name, likelyWord(tag.name, {"id"})});
}

} // namespace

MtaStsParse parseMtaSts(QByteArrayView text)
{
    const auto list = parseVersionedList(text, "v=STSv1", "v=sts", TagDialect::Sts);
    if (!list)
        return std::nullopt;
    Parsed<MtaStsRecord, MtaStsIssue> parsed;
    parsed.record.written = list->tags.list;
    parsed.record.id = list->tags.list.value("id");
    judgeList(*list, parsed.issues);
    const auto &pieces = list->tags.list.pieces;
    for (const Tag &tag : pieces) {
        if (tag.isTag() && &tag != &pieces.first())
            judgeTag(tag, parsed.issues);
    }
    if (!parsed.record.id)
        parsed.issues.append({MtaStsIssue::MissingId, text.size(), 0, IssueSeverity::Error, "id", {}});
    sortByPlace(parsed.issues);
    return parsed;
}

QByteArray print(const MtaStsRecord &record)
{
    TagList list = record.written;
    list.dialect = TagDialect::Sts;
    if (list.pieces.isEmpty())
        list.set("v", "STSv1");
    if (list.value("id") != record.id)
        list.set("id", record.id);
    return print(list);
}

} // namespace posthorn::records
