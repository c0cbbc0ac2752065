// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dkimkey.h"

#include "core/base/domainname.h"
#include "core/records/mendedlist.h"
#include "core/records/octets.h"

namespace posthorn::records {

namespace {

using Algorithm = DkimPublicKey::Algorithm;

QByteArray withoutBlanks(QByteArray text)
{
    return text.removeIf(isBlank);
}

/// Members of a colon-separated list, white space around them taken off (RFC 6376 §3.6.1).
QList<QByteArray> members(const QByteArray &value)
{
    QList<QByteArray> list = value.split(':');
    for (QByteArray &member : list)
        member = trimmed(member, TagDialect::Dkim).toByteArray();
    return list;
}

std::optional<QByteArray> joined(const std::optional<QList<QByteArray>> &list)
{
    return list ? std::optional(list->join(':')) : std::nullopt;
}

// A value that is compared with the record's own: equal ones stay as they were written.
struct Field
{
    const char *name;
    void (*read)(DkimKey &, const QByteArray &);
    std::optional<QByteArray> (*show)(const DkimKey &);
};

const Field kFields[] = {
    {"v", [](DkimKey &key, const QByteArray &text) { key.v = text; },
     [](const DkimKey &key) { return key.v; }},
    {"h", [](DkimKey &key, const QByteArray &text) { key.h = members(text); },
     [](const DkimKey &key) { return joined(key.h); }},
    {"k", [](DkimKey &key, const QByteArray &text) { key.k = text; },
     [](const DkimKey &key) { return key.k; }},
    {"n", [](DkimKey &key, const QByteArray &text) { key.n = text; },
     [](const DkimKey &key) { return key.n; }},
    {"s", [](DkimKey &key, const QByteArray &text) { key.s = members(text); },
     [](const DkimKey &key) { return joined(key.s); }},
    {"t", [](DkimKey &key, const QByteArray &text) { key.t = members(text); },
     [](const DkimKey &key) { return joined(key.t); }},
    {"p", [](DkimKey &key, const QByteArray &text) { key.p = withoutBlanks(text); },
     [](const DkimKey &key) { return key.p; }},
};

DkimKey readFields(const TagList &list)
{
    DkimKey key;
    key.written = list;
    for (const Field &field : kFields) {
        if (const auto value = list.value(field.name))
            field.read(key, *value);
    }
    return key;
}

/// How the versions of other records begin, which wildcards put under `_domainkey` too.
constexpr const char *kOtherVersions[] = {"spf", "dmarc", "sts", "tlsrpt", "bimi"};

bool isOtherKind(const QByteArray &version)
{
    const QByteArray folded = version.toLower();
    return std::any_of(std::begin(kOtherVersions), std::end(kOtherVersions),
                       [&](const char *other) { return folded.startsWith(other); });
}

bool meansToBeKey(const TagList &list)
{
    const auto version = list.value("v");
    if (version && isOtherKind(*version))
        return false;
    return list.contains("p") || list.contains("k") || (version && version->toLower().startsWith("dkim"));
}

QList<QByteArray> knownTags()
{
    QList<QByteArray> names;
    for (const Field &field : kFields)
        names.append(field.name);
    return names;
}

/// Verifiers find the key in it, or that it is revoked; whether they may use it is another question.
bool isReadable(const Parsed<DkimKey, DkimIssue> &key)
{
    using enum DkimIssue;
    const QList<DkimIssue> faults{NotATagList, TypingSlip, DuplicateTag, MissingP,
                                  StrayOctets, BadBase64,  NotAKey,      KeyTrailer};
    return (key.record.key || key.record.isRevoked()) &&
           std::none_of(faults.begin(), faults.end(), [&](DkimIssue fault) { return key.has(fault); });
}

/// Judges the fields of one key, tag by tag.
class Judge
{
public:
    Judge(DkimKey &key, QByteArrayView text)
        : m_key(key)
        , m_text(text)
    {
    }

    QList<ParseIssue<DkimIssue>> run(const QList<ParseIssue<TagIssue>> &tagIssues)
    {
        for (const auto &issue : tagIssues)
            list(issue);
        version();
        hashes();
        services();
        flags();
        keyType();
        publicKey();
        unknownTags();
        slips();
        sortByPlace(m_issues);
        return std::move(m_issues);
    }

private:
    /// A tag list with a fault is invalid as a whole (RFC 6376 §3.2), and so is the key.
    void list(const ParseIssue<TagIssue> &issue)
    {
        const DkimIssue code =
            issue.code == TagIssue::Duplicate ? DkimIssue::DuplicateTag : DkimIssue::NotATagList;
        m_issues.append({code, issue.offset, issue.length, IssueSeverity::Error, issue.tag, {}});
    }

    void version()
    {
        const Tag *tag = m_key.written.find("v");
        if (tag && tag->value != "DKIM1")
            value(DkimIssue::BadVersion, *tag, IssueSeverity::Error, "DKIM1");
        else if (tag && tag != &m_key.written.pieces.constFirst())
            whole(DkimIssue::VersionNotFirst, *tag, IssueSeverity::Error);
    }

    void hashes()
    {
        const Tag *tag = m_key.written.find("h");
        if (!tag)
            return;
        if (!m_key.allowsSha256())
            value(DkimIssue::NoUsableHash, *tag, IssueSeverity::Error, "sha256");
        emptyMembers(*tag, *m_key.h);
    }

    void services()
    {
        const Tag *tag = m_key.written.find("s");
        if (!tag)
            return;
        if (!m_key.servesEmail())
            value(DkimIssue::NotEmail, *tag, IssueSeverity::Warning, "email");
        emptyMembers(*tag, *m_key.s);
    }

    void flags()
    {
        if (const Tag *tag = m_key.written.find("t"))
            emptyMembers(*tag, *m_key.t);
    }

    void emptyMembers(const Tag &tag, const QList<QByteArray> &list)
    {
        if (list.contains(QByteArray()))
            value(DkimIssue::BadValue, tag, IssueSeverity::Warning);
    }

    /// rsa when absent. The grammar's literals have no case, the text wants values in exact case (RFC 6376
    /// §3.2): verifiers differ.
    void keyType()
    {
        const Tag *tag = m_key.written.find("k");
        const QByteArray type = tag ? tag->value.toLower() : QByteArray("rsa");
        if (type == "rsa")
            m_algorithm = Algorithm::Rsa;
        else if (type == "ed25519")
            m_algorithm = Algorithm::Ed25519;
        if (!m_algorithm)
            value(DkimIssue::UnknownKeyType, *tag, IssueSeverity::Error,
                  likelyWord(type, {"rsa", "ed25519"}));
        else if (tag && tag->value != type)
            value(DkimIssue::BadValue, *tag, IssueSeverity::Warning, type);
    }

    void publicKey()
    {
        const Tag *tag = m_key.written.find("p");
        if (!tag) {
            m_issues.append({DkimIssue::MissingP, m_text.size(), 0, IssueSeverity::Error, "p", {}});
            return;
        }
        if (m_key.isRevoked())
            return;
        const auto octets = decodeStrictBase64(withoutStrays(*tag));
        if (!octets) {
            value(DkimIssue::BadBase64, *tag, IssueSeverity::Error);
            return;
        }
        if (!m_algorithm)
            return;
        const auto read = readDkimPublicKey(*octets, *m_algorithm);
        if (!read) {
            value(DkimIssue::NotAKey, *tag, IssueSeverity::Error);
            return;
        }
        if (read->trailing > 0)
            value(DkimIssue::KeyTrailer, *tag, IssueSeverity::Warning);
        m_key.key = read->key;
    }

    void unknownTags()
    {
        const QList<QByteArray> known = knownTags();
        for (const Tag &tag : std::as_const(m_key.written.pieces)) {
            if (tag.isTag() && !known.contains(tag.name))
                whole(DkimIssue::UnknownTag, tag, IssueSeverity::Notice, likelyWord(tag.name, known));
        }
    }

    /// The base64 as lenient verifiers read it. RFC 6376 §2.10 has no other octets in it.
    QByteArray withoutStrays(const Tag &tag)
    {
        const auto isStray = [](char c) {
            return !isLetter(c) && !isDigit(c) && c != '+' && c != '/' && c != '=';
        };
        const auto isMarked = [&](char c) { return isStray(c) && !isBlank(c); };
        const auto first = std::find_if(tag.value.begin(), tag.value.end(), isMarked);
        if (first != tag.value.end()) {
            const auto end = std::find_if_not(first, tag.value.end(), isMarked);
            m_issues.append({DkimIssue::StrayOctets,
                             tag.valueOffset + (first - tag.value.begin()),
                             end - first,
                             IssueSeverity::Warning,
                             tag.name,
                             {}});
        }
        return QByteArray(*m_key.p).removeIf(isStray);
    }

    /// Only where something is wrong: a comment in `n=` may hold quotation marks.
    void slips()
    {
        const bool isWrong = std::any_of(m_issues.begin(), m_issues.end(), [](const auto &issue) {
            return issue.severity == IssueSeverity::Error || issue.code == DkimIssue::StrayOctets;
        });
        if (!isWrong)
            return;
        for (const SlipFound &slip : findTypingSlips(m_text).found)
            m_issues.append({DkimIssue::TypingSlip, slip.offset, slip.length, IssueSeverity::Notice, {}, {}});
    }

    void value(DkimIssue code, const Tag &tag, IssueSeverity severity, const QByteArray &likely = {})
    {
        m_issues.append({code, tag.valueOffset, tag.value.size(), severity, tag.name, likely});
    }

    void whole(DkimIssue code, const Tag &tag, IssueSeverity severity, const QByteArray &likely = {})
    {
        m_issues.append({code, tag.offset, tag.length(), severity, tag.name, likely});
    }

    DkimKey &m_key;
    QByteArrayView m_text;
    std::optional<Algorithm> m_algorithm;
    QList<ParseIssue<DkimIssue>> m_issues;
};

} // namespace

DkimParse parseDkimKey(QByteArrayView text)
{
    const TagListParse tags = parseTagList(text, TagDialect::Dkim);
    if (!meansToBeKey(tags.list) &&
        !meansToBeKey(parseTagList(findTypingSlips(text).mended, TagDialect::Dkim).list))
        return std::nullopt;
    Parsed<DkimKey, DkimIssue> parsed;
    parsed.record = readFields(tags.list);
    parsed.issues = Judge(parsed.record, text).run(tags.issues);
    return parsed;
}

std::optional<QByteArray> mendDkimKey(QByteArrayView text)
{
    const DkimParse before = parseDkimKey(text);
    if (!before || isReadable(*before))
        return std::nullopt;
    const auto slipless = mendList(text, TagDialect::Dkim, knownTags());
    TagList list = parseTagList(slipless ? QByteArrayView(slipless->text) : text, TagDialect::Dkim).list;
    TagList known;
    const auto junk = list.pieces.removeIf([](const Tag &piece) { return piece.kind == Tag::Kind::Junk; });
    list.pieces.removeIf([&](const Tag &piece) {
        const bool isAgain = piece.isTag() && known.value(piece.name) == piece.value;
        known.pieces.append(piece);
        return isAgain || !piece.isTag();
    });
    if (list.pieces.isEmpty())
        return std::nullopt;
    list.pieces.first().before.clear();
    list.pieces.last().after.clear();
    const QByteArray mended = print(list);
    const DkimParse after = parseDkimKey(mended);
    // What was taken away could have been the key that an empty "p=" lacks.
    const bool isSure = after && isReadable(*after) && (after->record.key || junk == 0);
    return isSure ? std::optional(mended) : std::nullopt;
}

QByteArray print(const DkimKey &key)
{
    TagList list = key.written;
    const DkimKey before = readFields(list);
    for (const Field &field : kFields) {
        const auto value = field.show(key);
        if (value != field.show(before))
            list.set(field.name, value, QByteArrayView(field.name) == "v" ? 0 : -1);
    }
    return print(list);
}

bool looksLikeHostName(QByteArrayView text)
{
    constexpr int kFewestLabels = 3;
    const auto name = DomainName::parse(trimmed(text, TagDialect::Dkim));
    if (!name || name->labelCount() < kFewestLabels)
        return false;
    const QList<QByteArray> labels = name->labels();
    const bool signsFit = std::all_of(labels.begin(), labels.end(), [](const QByteArray &label) {
        return std::all_of(label.begin(), label.end(),
                           [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '_'; });
    });
    const QByteArray &top = labels.last();
    return signsFit && top.size() > 1 && isLetter(top.front()) && !top.contains('_');
}

} // namespace posthorn::records
