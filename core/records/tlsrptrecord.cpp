// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tlsrptrecord.h"

#include "core/records/mendedlist.h"
#include "core/records/versionedlist.h"

namespace posthorn::records {

namespace {

using Issues = QList<ParseIssue<TlsRptIssue>>;

void judgeList(const VersionedList &list, Issues &issues)
{
    if (!list.hasVersion)
        issues.append(
            {TlsRptIssue::BadVersion, 0, list.versionEnd, IssueSeverity::Error, "v", "v=TLSRPTv1;"});
    for (const auto &issue : list.tags.issues) {
        if (issue.code == TagIssue::Duplicate)
            issues.append({TlsRptIssue::DuplicateTag,
                           issue.offset,
                           issue.length,
                           IssueSeverity::Warning,
                           issue.tag,
                           {}});
        else if (issue.code != TagIssue::BadOctet) // judged with its tag
            issues.append({TlsRptIssue::NotATag, issue.offset, issue.length, IssueSeverity::Error, {}, {}});
    }
    for (const SlipFound &slip : list.slips)
        issues.append({TlsRptIssue::TypingSlip, slip.offset, slip.length, IssueSeverity::Notice, {}, {}});
}

void judgeRua(const Tag &tag, Issues &issues)
{
    if (tag.value.isEmpty()) {
        issues.append({TlsRptIssue::MissingRua, tag.valueOffset, 0, IssueSeverity::Error, "rua", {}});
        return;
    }
    for (const PlacedUri &placed : parseReportUris(tag.value, ReportKind::TlsRpt)) {
        const ReportUri &uri = placed.uri;
        if (uri.isUsable())
            continue;
        issues.append({uri.isUri() ? TlsRptIssue::UriScheme : TlsRptIssue::UriSyntax,
                       tag.valueOffset + placed.offset, uri.text.size(), IssueSeverity::Error, "rua",
                       uri.likely()});
    }
}

void judgeTag(const Tag &tag, Issues &issues)
{
    if (hasSpaceAroundEquals(tag))
        issues.append(
            {TlsRptIssue::BadSpace, tag.offset, tag.length(), IssueSeverity::Warning, tag.name, {}});
    if (tag.name == "rua")
        judgeRua(tag, issues);
    else if (!isExtensionValue(tag.value))
        issues.append({TlsRptIssue::BadExtension, tag.valueOffset, tag.value.size(), IssueSeverity::Warning,
                       tag.name, likelyWord(tag.name, {"rua"})});
}

QList<ReportUri> readRua(const TagList &list)
{
    QList<ReportUri> uris;
    const QByteArray value = list.value("rua").value_or(QByteArray());
    if (value.isEmpty())
        return uris;
    for (const PlacedUri &placed : parseReportUris(value, ReportKind::TlsRpt))
        uris.append(placed.uri);
    return uris;
}

/// Every address, as it was meant: of each rua, and of pieces that are an address alone.
QList<ReportUri> meantAddresses(const TagList &list)
{
    QList<ReportUri> uris;
    for (const Tag &piece : list.pieces) {
        if (piece.kind == Tag::Kind::Empty || (piece.isTag() && !equalFolded(piece.name, "rua")))
            continue;
        for (const PlacedUri &placed : parseReportUris(piece.value, ReportKind::TlsRpt)) {
            const QByteArray likely = placed.uri.likely();
            const ReportUri uri = likely.isEmpty() ? placed.uri : parseReportUri(likely, ReportKind::TlsRpt);
            const bool isMeant = piece.isTag() ? !uri.text.isEmpty() : uri.isUsable();
            if (isMeant && !uris.contains(uri))
                uris.append(uri);
        }
    }
    return uris;
}

bool meansVersion(const Tag &tag)
{
    return tag.isTag() && equalFolded(tag.name, "v") && tag.value.toLower().startsWith("tlsrpt");
}

} // namespace

bool TlsRptRecord::hasUsableRua() const
{
    return std::any_of(rua.begin(), rua.end(), [](const ReportUri &uri) { return uri.isUsable(); });
}

TlsRptParse parseTlsRpt(QByteArrayView text)
{
    const auto list = parseVersionedList(text, "v=TLSRPTv1", "v=tlsrpt", TagDialect::Sts);
    if (!list)
        return std::nullopt;
    Parsed<TlsRptRecord, TlsRptIssue> parsed;
    parsed.record.written = list->tags.list;
    parsed.record.rua = readRua(list->tags.list);
    judgeList(*list, parsed.issues);
    const auto &pieces = list->tags.list.pieces;
    for (const Tag &tag : pieces) {
        if (tag.isTag() && &tag != &pieces.first() && list->tags.list.find(tag.name) == &tag)
            judgeTag(tag, parsed.issues);
    }
    if (!list->tags.list.contains("rua"))
        parsed.issues.append({TlsRptIssue::MissingRua, text.size(), 0, IssueSeverity::Error, "rua", {}});
    sortByPlace(parsed.issues);
    return parsed;
}

std::optional<QByteArray> mendTlsRpt(QByteArrayView text)
{
    const TlsRptParse before = parseTlsRpt(text);
    if (!before || before->issues.isEmpty())
        return std::nullopt;
    const auto slipless = mendList(text, TagDialect::Sts, {"v", "rua"});
    const TagList list = parseTagList(slipless ? QByteArrayView(slipless->text) : text, TagDialect::Sts).list;
    if (!meansVersion(list.pieces.first()))
        return std::nullopt;
    TagList made;
    made.dialect = TagDialect::Sts;
    made.set("v", "TLSRPTv1");
    made.set("rua", print(meantAddresses(list)));
    for (const Tag &piece : list.pieces) {
        if (piece.isTag() && !made.contains(piece.name.toLower()) && isExtensionValue(piece.value))
            made.set(piece.name, piece.value);
    }
    const QByteArray mended = print(made);
    return parseTlsRpt(mended)->issues.isEmpty() ? std::optional(mended) : std::nullopt;
}

QByteArray print(const TlsRptRecord &record)
{
    TagList list = record.written;
    list.dialect = TagDialect::Sts;
    if (list.pieces.isEmpty())
        list.set("v", "TLSRPTv1");
    if (readRua(list) != record.rua)
        list.set("rua", record.rua.isEmpty() ? std::nullopt : std::optional(print(record.rua)));
    return print(list);
}

} // namespace posthorn::records
