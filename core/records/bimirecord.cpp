// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/bimirecord.h"

#include "core/records/reporturi.h"
#include "core/records/versionedlist.h"

namespace posthorn::records {

namespace {

using Issues = QList<ParseIssue<BimiIssue>>;

void judgeList(const VersionedList &list, Issues &issues)
{
    if (!list.hasVersion)
        issues.append({BimiIssue::BadVersion, 0, list.versionEnd, IssueSeverity::Error, "v", "v=BIMI1;"});
    for (const auto &issue : list.tags.issues) {
        const bool isDuplicate = issue.code == TagIssue::Duplicate;
        if (issue.code != TagIssue::EmptyPiece && issue.code != TagIssue::BadOctet)
            issues.append({isDuplicate ? BimiIssue::DuplicateTag : BimiIssue::NotATag,
                           issue.offset,
                           issue.length,
                           IssueSeverity::Error,
                           issue.tag,
                           {}});
    }
    for (const SlipFound &slip : list.slips)
        issues.append({BimiIssue::TypingSlip, slip.offset, slip.length, IssueSeverity::Notice, {}, {}});
}

/// An empty one says "none".
void judgeUri(const Tag &tag, Issues &issues)
{
    if (tag.value.isEmpty())
        return;
    const ReportUri uri = parseReportUri(tag.value, ReportKind::TlsRpt);
    if (uri.scheme == ReportUri::Scheme::Https && uri.isUsable())
        return;
    const bool isOther = uri.isUri() || uri.scheme == ReportUri::Scheme::Mailto;
    issues.append({isOther ? BimiIssue::NotHttps : BimiIssue::BadUri,
                   tag.valueOffset,
                   tag.value.size(),
                   IssueSeverity::Error,
                   tag.name,
                   {}});
}

/// `avp` and `lps` are of the draft's newer versions, `e` and `s` of its older ones.
void judgeTag(const Tag &tag, Issues &issues)
{
    const QList<QByteArray> known{"l", "a", "avp", "lps", "e", "s"};
    if (tag.name == "l" || tag.name == "a")
        judgeUri(tag, issues);
    else if (!known.contains(tag.name))
        issues.append({BimiIssue::UnknownTag, tag.offset, tag.length(), IssueSeverity::Notice, tag.name,
                       likelyWord(tag.name, known)});
}

} // namespace

BimiParse parseBimi(QByteArrayView text)
{
    const auto list = parseVersionedList(text, "v=BIMI1", "v=bimi", TagDialect::Dkim);
    if (!list)
        return std::nullopt;
    Parsed<BimiRecord, BimiIssue> parsed;
    parsed.record = {list->tags.list, list->tags.list.value("l"), list->tags.list.value("a")};
    judgeList(*list, parsed.issues);
    const auto &pieces = list->tags.list.pieces;
    for (const Tag &tag : pieces) {
        if (tag.isTag() && &tag != &pieces.first())
            judgeTag(tag, parsed.issues);
    }
    if (!parsed.record.l)
        parsed.issues.append({BimiIssue::MissingL, text.size(), 0, IssueSeverity::Error, "l", {}});
    sortByPlace(parsed.issues);
    return parsed;
}

QByteArray print(const BimiRecord &record)
{
    TagList list = record.written;
    if (list.pieces.isEmpty())
        list.set("v", "BIMI1");
    if (list.value("l") != record.l)
        list.set("l", record.l);
    if (list.value("a") != record.a)
        list.set("a", record.a);
    return print(list);
}

} // namespace posthorn::records
