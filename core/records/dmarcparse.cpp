// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dmarcfields.h"
#include "core/records/dmarcrecord.h"
#include "core/records/octets.h"

namespace posthorn::records {

namespace {

constexpr QByteArrayView kVersion("DMARC1");

/// `v=DMARC1` as the first tag, no white space in front (RFC 9989 §4.8).
bool isRecord(const TagList &list)
{
    const Tag &first = list.pieces.first();
    return first.isTag() && first.before.isEmpty() && equalFolded(first.name, "v") && first.value == kVersion;
}

/// Finds the faults of a text that is a record.
class Judge
{
public:
    explicit Judge(const DmarcRecord &record)
        : m_record(record)
    {
    }

    QList<ParseIssue<DmarcIssue>> run(const QList<ParseIssue<TagIssue>> &tagIssues)
    {
        for (const auto &issue : tagIssues)
            list(issue);
        for (const Tag &tag : m_record.written.pieces) {
            if (tag.isTag() && m_record.written.find(tag.name) == &tag)
                this->tag(tag);
        }
        policyPlace();
        sortByPlace(m_issues);
        return std::move(m_issues);
    }

private:
    void list(const ParseIssue<TagIssue> &issue)
    {
        switch (issue.code) {
        case TagIssue::Duplicate:
            add(DmarcIssue::DuplicateTag, issue, IssueSeverity::Error);
            break;
        case TagIssue::TooMany:
            add(DmarcIssue::TooManyTags, issue, IssueSeverity::Warning);
            break;
        case TagIssue::NoEquals:
        case TagIssue::BadName:
            add(isLast(issue.offset) ? DmarcIssue::TrailingJunk : DmarcIssue::NotATag, issue,
                IssueSeverity::Warning);
            break;
        case TagIssue::BadOctet:   // the tag itself says whether its value is valid
        case TagIssue::EmptyPiece: // readers skip it
            break;
        }
    }

    bool isLast(qsizetype offset) const
    {
        const auto &pieces = m_record.written.pieces;
        const auto last = std::find_if(pieces.rbegin(), pieces.rend(),
                                       [](const Tag &piece) { return piece.kind != Tag::Kind::Empty; });
        return last != pieces.rend() && last->offset == offset;
    }

    void tag(const Tag &tag)
    {
        if (equalFolded(tag.name, "v"))
            return;
        if (dmarc::isRemoved(tag.name))
            removed(tag);
        else if (const dmarc::Field *field = dmarc::findField(tag.name))
            known(tag, *field);
        else
            m_issues.append({DmarcIssue::UnknownTag, tag.offset, tag.length(), IssueSeverity::Notice,
                             tag.name, likelyWord(tag.name, dmarc::knownNames())});
    }

    void removed(const Tag &tag)
    {
        constexpr int kAll = 100;
        const bool isPartial = equalFolded(tag.name, "pct") && m_record.pct.value_or(kAll) < kAll;
        m_issues.append({isPartial ? DmarcIssue::PartialPct : DmarcIssue::RemovedTag,
                         tag.offset,
                         tag.length(),
                         isPartial ? IssueSeverity::Warning : IssueSeverity::Notice,
                         tag.name.toLower(),
                         {}});
    }

    void known(const Tag &tag, const dmarc::Field &field)
    {
        const QByteArray name(field.name);
        DmarcRecord probe;
        if (tag.value.isEmpty() || !field.read(probe, tag.value)) {
            const bool isPolicy = name == "p" || name == "sp" || name == "np";
            m_issues.append({isPolicy ? DmarcIssue::BadPolicy : DmarcIssue::BadValue, tag.valueOffset,
                             tag.value.size(), isPolicy ? IssueSeverity::Error : IssueSeverity::Warning, name,
                             field.likely ? field.likely(tag.value) : QByteArray()});
        } else if (name == "rua" || name == "ruf") {
            uris(tag, name);
        }
    }

    void uris(const Tag &tag, const QByteArray &name)
    {
        for (const PlacedUri &placed : parseReportUris(tag.value, ReportKind::Dmarc)) {
            const ReportUri &uri = placed.uri;
            const qsizetype offset = tag.valueOffset + placed.offset;
            if (!uri.isUri())
                m_issues.append({DmarcIssue::UriSyntax, offset, uri.text.size(), IssueSeverity::Error, name,
                                 uri.likely()});
            else if (!uri.isUsable())
                m_issues.append(
                    {DmarcIssue::UriScheme, offset, uri.text.size(), IssueSeverity::Warning, name, {}});
            if (!uri.sizeSuffix.isEmpty())
                m_issues.append({DmarcIssue::SizeSuffix,
                                 offset + uri.text.size(),
                                 uri.sizeSuffix.size(),
                                 IssueSeverity::Notice,
                                 name,
                                 {}});
        }
    }

    void policyPlace()
    {
        const Tag *p = m_record.written.find("p");
        if (p && m_record.written.position("p") != 1) {
            m_issues.append({DmarcIssue::PNotSecond, p->offset, p->length(), IssueSeverity::Notice, "p", {}});
        } else if (!p) {
            const Tag &version = m_record.written.pieces.first();
            m_issues.append({DmarcIssue::MissingP,
                             version.offset + version.length(),
                             0,
                             m_record.hasValidRua() ? IssueSeverity::Warning : IssueSeverity::Error,
                             "p",
                             {}});
        }
    }

    void add(DmarcIssue code, const ParseIssue<TagIssue> &at, IssueSeverity severity)
    {
        m_issues.append({code, at.offset, at.length, severity, at.tag, {}});
    }

    const DmarcRecord &m_record;
    QList<ParseIssue<DmarcIssue>> m_issues;
};

/// A text without typing slips and without white space in front whose first tag is `v=dmarc…`.
struct Version
{
    qsizetype offset = 0;   ///< of the version
    QByteArrayView word;    ///< letters and digits
    QByteArrayView between; ///< up to the next semicolon
    QByteArrayView behind;  ///< from that semicolon
};

std::optional<Version> findVersion(QByteArrayView text)
{
    const TagList list = parseTagList(text, TagDialect::Dmarc).list;
    const Tag &first = list.pieces.first();
    if (!first.isTag() || !equalFolded(first.name, "v"))
        return std::nullopt;
    Version version;
    version.offset = first.valueOffset;
    const QByteArrayView rest = text.sliced(first.valueOffset);
    const auto wordEnd =
        std::find_if_not(rest.begin(), rest.end(), [](char c) { return isLetter(c) || isDigit(c); });
    version.word = rest.first(wordEnd - rest.begin());
    const qsizetype end = std::max(rest.indexOf(';'), qsizetype(-1));
    version.behind = end < 0 ? QByteArrayView() : rest.sliced(end);
    version.between = rest.sliced(version.word.size(), (end < 0 ? rest.size() : end) - version.word.size());
    return version;
}

std::optional<QByteArray> mended(QByteArrayView text)
{
    const QByteArray slipless = findTypingSlips(text).mended;
    const QByteArrayView body = trimmed(slipless, TagDialect::Dkim);
    const auto version = findVersion(body);
    if (!version)
        return std::nullopt;
    const QByteArray candidate = body.first(version->offset).toByteArray() + kVersion.toByteArray() +
                                 separated(version->between, ",;:.", dmarc::knownNames()) +
                                 version->behind.toByteArray();
    if (!isRecord(parseTagList(candidate, TagDialect::Dmarc).list))
        return std::nullopt;
    const auto inside = mendDmarc(candidate);
    return inside ? inside->text : candidate;
}

MeansToBeDmarc explain(QByteArrayView text)
{
    MeansToBeDmarc meant;
    meant.mended = mended(text);
    meant.slips = findTypingSlips(text).found;
    if (!meant.slips.isEmpty()) {
        meant.offset = meant.slips.first().offset;
        meant.length = meant.slips.first().length;
        return meant;
    }
    if (isBlank(text[0])) {
        meant.fault = DmarcFault::LeadingSpace;
        meant.length = text.size() - trimmed(text, TagDialect::Dmarc).size();
        return meant;
    }
    meant.fault = DmarcFault::WrongVersion;
    const auto version = findVersion(text);
    if (!version)
        return meant;
    meant.offset = version->offset;
    meant.length = version->word.size();
    if (!equalFolded(version->word, kVersion))
        return meant;
    const bool isSeparated = trimmed(version->between, TagDialect::Dmarc).isEmpty();
    meant.fault = isSeparated ? DmarcFault::VersionCase : DmarcFault::WrongSeparator;
    if (!isSeparated) {
        meant.offset += version->word.size();
        meant.length = version->between.size();
    }
    return meant;
}

} // namespace

DmarcParse parseDmarc(QByteArrayView text)
{
    const TagListParse tags = parseTagList(text, TagDialect::Dmarc);
    if (isRecord(tags.list)) {
        DmarcParsed parsed;
        parsed.record = dmarc::readFields(tags.list);
        parsed.issues = Judge(parsed.record).run(tags.issues);
        return parsed;
    }
    if (meansToBegin(text, "v=dmarc"))
        return explain(text);
    return NotDmarc{};
}

std::optional<MendedList> mendDmarc(QByteArrayView text)
{
    const auto count = [](const DmarcParsed &parsed, DmarcIssue code) {
        return std::count_if(parsed.issues.begin(), parsed.issues.end(),
                             [code](const auto &issue) { return issue.code == code; });
    };
    const DmarcParse asWritten = parseDmarc(text);
    const auto *before = std::get_if<DmarcParsed>(&asWritten);
    if (!before || before->issues.isEmpty())
        return std::nullopt;
    const auto mended = mendList(text, TagDialect::Dmarc, dmarc::knownNames());
    const DmarcParse asMeant = parseDmarc(mended ? mended->text : QByteArray());
    const auto *after = std::get_if<DmarcParsed>(&asMeant);
    // A tag that is there twice by then was meant otherwise.
    const bool isSure = after && after->issues.size() < before->issues.size() &&
                        count(*after, DmarcIssue::DuplicateTag) <= count(*before, DmarcIssue::DuplicateTag);
    return isSure ? mended : std::nullopt;
}

} // namespace posthorn::records
