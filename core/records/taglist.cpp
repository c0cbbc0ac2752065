// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/taglist.h"

#include "core/base/limits.h"
#include "core/records/octets.h"

namespace posthorn::records {

namespace {

bool isSpace(char c, TagDialect dialect)
{
    return dialect == TagDialect::Dkim ? isBlank(c) : isWsp(c);
}

/// ALPHA *ALNUMPUNC of RFC 6376 §3.2; RFC 8461 §3.1 begins with a digit too, and has more signs. The names of
/// RFC 9989 §4.8 are letters only; one of DKIM's is no error there, but merely unknown.
bool isName(QByteArrayView name, TagDialect dialect)
{
    constexpr qsizetype kMaxStsName = 32;
    const bool sts = dialect == TagDialect::Sts;
    if (name.isEmpty() || !(isLetter(name[0]) || (sts && isDigit(name[0]))) ||
        (sts && name.size() > kMaxStsName))
        return false;
    return std::all_of(name.begin(), name.end(), [sts](char c) {
        return isLetter(c) || isDigit(c) || c == '_' || (sts && (c == '-' || c == '.'));
    });
}

bool sameName(QByteArrayView a, QByteArrayView b, TagDialect dialect)
{
    return dialect == TagDialect::Dmarc ? equalFolded(a, b) : a == b;
}

/// Octets of white space at the start.
qsizetype leadingSpace(QByteArrayView text, TagDialect dialect)
{
    qsizetype count = 0;
    while (count < text.size() && isSpace(text[count], dialect))
        ++count;
    return count;
}

qsizetype trailingSpace(QByteArrayView text, TagDialect dialect)
{
    qsizetype count = 0;
    while (count < text.size() && isSpace(text[text.size() - 1 - count], dialect))
        ++count;
    return count;
}

/// Splits "name = value" at \a equals; \a core has no white space at its ends.
void splitTag(Tag &tag, QByteArrayView core, qsizetype equals, TagDialect dialect)
{
    const qsizetype nameEnd = equals - trailingSpace(core.first(equals), dialect);
    const qsizetype valueStart = equals + 1 + leadingSpace(core.sliced(equals + 1), dialect);
    tag.name = core.first(nameEnd).toByteArray();
    tag.equals = core.sliced(nameEnd, valueStart - nameEnd).toByteArray();
    tag.value = core.sliced(valueStart).toByteArray();
    tag.valueOffset = tag.offset + valueStart;
}

/// Reads the pieces of one text, one after the other.
class Splitter
{
public:
    explicit Splitter(TagDialect dialect) { m_parse.list.dialect = dialect; }

    TagListParse run(QByteArrayView text)
    {
        qsizetype start = 0;
        for (int count = 0;; ++count) {
            const qsizetype semicolon = text.indexOf(';', start);
            const bool isLast = semicolon < 0;
            if (count == kMaxTags) {
                addRest(text.sliced(start), start);
                break;
            }
            add(text.sliced(start, (isLast ? text.size() : semicolon) - start), start, isLast);
            if (isLast)
                break;
            start = semicolon + 1;
        }
        return std::move(m_parse);
    }

private:
    Tag outer(QByteArrayView piece, qsizetype start) const
    {
        const TagDialect dialect = m_parse.list.dialect;
        const qsizetype lead = leadingSpace(piece, dialect);
        const qsizetype trail = lead < piece.size() ? trailingSpace(piece, dialect) : 0;
        Tag tag;
        tag.kind = lead == piece.size() ? Tag::Kind::Empty : Tag::Kind::Junk;
        tag.before = piece.first(lead).toByteArray();
        tag.after = piece.last(trail).toByteArray();
        tag.value = piece.sliced(lead, piece.size() - lead - trail).toByteArray();
        tag.offset = tag.valueOffset = start + lead;
        return tag;
    }

    void add(QByteArrayView piece, qsizetype start, bool isLast)
    {
        const TagDialect dialect = m_parse.list.dialect;
        Tag tag = outer(piece, start);
        const QByteArray core = tag.value;
        const qsizetype equals = core.indexOf('=');
        if (tag.kind == Tag::Kind::Empty) {
            if (!isLast)
                issue(TagIssue::EmptyPiece, start, piece.size());
        } else if (equals < 0) {
            issue(TagIssue::NoEquals, tag.offset, core.size());
        } else if (!isName(trimmed(QByteArrayView(core).first(equals), dialect), dialect)) {
            issue(TagIssue::BadName, tag.offset, equals);
        } else {
            tag.kind = Tag::Kind::Tag;
            splitTag(tag, core, equals, dialect);
            checkTag(tag);
        }
        m_parse.list.pieces.append(tag);
    }

    void checkTag(const Tag &tag)
    {
        if (m_parse.list.contains(tag.name))
            issue(TagIssue::Duplicate, tag.offset, tag.length(), tag.name);
        const auto isBad = [this](char c) {
            return isBeyondAscii(c) || (isControl(c) && !isSpace(c, m_parse.list.dialect));
        };
        const auto first = std::find_if(tag.value.begin(), tag.value.end(), isBad);
        if (first == tag.value.end())
            return;
        const auto last = std::find_if_not(first, tag.value.end(), isBad);
        issue(TagIssue::BadOctet, tag.valueOffset + (first - tag.value.begin()), last - first, tag.name);
    }

    void addRest(QByteArrayView rest, qsizetype start)
    {
        const Tag tag = outer(rest, start);
        if (tag.kind == Tag::Kind::Junk)
            issue(TagIssue::TooMany, tag.offset, tag.value.size());
        m_parse.list.pieces.append(tag);
    }

    void issue(TagIssue code, qsizetype offset, qsizetype length, const QByteArray &tag = {})
    {
        m_parse.issues.append({code, offset, length, IssueSeverity::Error, tag, {}});
    }

    TagListParse m_parse;
};

/// One insertion, deletion, substitution or swap of neighbours away (or none).
bool isOneSlipAway(QByteArrayView a, QByteArrayView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype at = 0;
    while (at < a.size() && lower(a[at]) == lower(b[at]))
        ++at;
    if (at == a.size())
        return true;
    if (a.size() < b.size())
        return equalFolded(a.sliced(at), b.sliced(at + 1));
    if (equalFolded(a.sliced(at + 1), b.sliced(at + 1)))
        return true;
    return at + 1 < a.size() && lower(a[at]) == lower(b[at + 1]) && lower(a[at + 1]) == lower(b[at]) &&
           equalFolded(a.sliced(at + 2), b.sliced(at + 2));
}

} // namespace

const Tag *TagList::find(QByteArrayView name) const
{
    const auto tag = std::find_if(pieces.begin(), pieces.end(), [&](const Tag &piece) {
        return piece.isTag() && sameName(piece.name, name, dialect);
    });
    return tag == pieces.end() ? nullptr : &*tag;
}

std::optional<QByteArray> TagList::value(QByteArrayView name) const
{
    const Tag *tag = find(name);
    return tag ? std::optional(tag->value) : std::nullopt;
}

qsizetype TagList::position(QByteArrayView name) const
{
    qsizetype index = 0;
    for (const Tag &piece : pieces) {
        if (piece.isTag() && sameName(piece.name, name, dialect))
            return index;
        index += piece.isTag() ? 1 : 0;
    }
    return -1;
}

void TagList::set(const QByteArray &name, const std::optional<QByteArray> &value, qsizetype at)
{
    const auto isIt = [&](const Tag &piece) { return piece.isTag() && sameName(piece.name, name, dialect); };
    if (!value) {
        pieces.removeIf(isIt);
        return;
    }
    const auto found = std::find_if(pieces.begin(), pieces.end(), isIt);
    if (found != pieces.end()) {
        found->value = *value;
        return;
    }
    const bool endsEmpty = !pieces.isEmpty() && pieces.last().kind == Tag::Kind::Empty;
    const qsizetype end = pieces.size() - (endsEmpty ? 1 : 0);
    Tag tag;
    tag.name = name;
    tag.value = *value;
    const qsizetype place = at < 0 ? end : std::min(at, end);
    // As its neighbours are: a space behind each semicolon, or none.
    tag.before = place == 0 ? QByteArray() : pieces.size() > 1 && pieces[1].isTag() ? pieces[1].before : " ";
    pieces.insert(place, tag);
}

TagListParse parseTagList(QByteArrayView text, TagDialect dialect)
{
    return Splitter(dialect).run(text);
}

QByteArray print(const TagList &list)
{
    QByteArray out;
    for (const Tag &piece : list.pieces) {
        if (&piece != &list.pieces.first())
            out += ';';
        out += piece.before;
        if (piece.isTag())
            out += piece.name + piece.equals;
        out += piece.value + piece.after;
    }
    return out;
}

QByteArrayView trimmed(QByteArrayView text, TagDialect dialect)
{
    const QByteArrayView rest = text.sliced(leadingSpace(text, dialect));
    return rest.chopped(trailingSpace(rest, dialect));
}

bool equalFolded(QByteArrayView a, QByteArrayView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

QByteArray likelyWord(QByteArrayView word, const QList<QByteArray> &known)
{
    for (const QByteArray &candidate : known) {
        if (equalFolded(word, candidate))
            return candidate;
    }
    for (const QByteArray &candidate : known) {
        if (word.size() > 1 && candidate.size() > 1 && isOneSlipAway(word, candidate))
            return candidate;
    }
    return {};
}

} // namespace posthorn::records
