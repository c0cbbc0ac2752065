// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/parseissue.h"

#include <QByteArrayView>

#include <optional>

namespace posthorn::records {

/// What lies between two semicolons of a tag list, as it was written.
struct Tag
{
    enum class Kind
    {
        Tag,   ///< `name=value`
        Empty, ///< nothing but white space, as after a last semicolon
        Junk,  ///< no tag: its octets are in `value`, without the white space around
    };

    Kind kind = Kind::Tag;
    QByteArray name;           ///< as written
    QByteArray value;          ///< as written, without the white space around it
    QByteArray before;         ///< white space in front
    QByteArray equals{"="};    ///< with the white space around it
    QByteArray after;          ///< white space behind
    qsizetype offset = 0;      ///< of the name (of the value in Junk), octets from the start of the text
    qsizetype valueOffset = 0; ///< octets from the start of the text

    bool isTag() const { return kind == Kind::Tag; }
    /// Octets from the name to the end of the value.
    qsizetype length() const { return isTag() ? valueOffset + value.size() - offset : value.size(); }
    bool operator==(const Tag &) const = default;
};

/// The standards differ in small things.
enum class TagDialect
{
    Dkim,  ///< RFC 6376 §3.2: line breaks are white space; names in exact case
    Dmarc, ///< RFC 9989 §4.8: space and tab; names in either case
    Sts,   ///< RFC 8461 §3.1, RFC 8460 §3: space and tab; names in exact case, with "-" and "."
};

/// A `tag=value;` list (RFC 6376 §3.2, RFC 9989 §4.8), every octet of it kept.
///
/// A value. Of tags that come twice the first counts.
struct TagList
{
    TagDialect dialect = TagDialect::Dkim;
    QList<Tag> pieces; ///< in order; offsets are those of the text that was parsed

    const Tag *find(QByteArrayView name) const; ///< the first of that name, or null; valid while unchanged
    bool contains(QByteArrayView name) const { return find(name) != nullptr; }
    std::optional<QByteArray> value(QByteArrayView name) const;
    /// Index among the tags proper (0 = first); -1 when absent.
    qsizetype position(QByteArrayView name) const;
    /// Gives the tag this value, or adds it as the piece \a at (negative: as the last), or (nullopt) takes
    /// every tag of the name away; the rest stays as written. Offsets mean nothing afterwards. The value must
    /// be one that a list can hold: no semicolon, no white space at its ends.
    void set(const QByteArray &name, const std::optional<QByteArray> &value, qsizetype at = -1);

    bool operator==(const TagList &) const = default;
};

enum class TagIssue
{
    NoEquals,   ///< text without "="
    BadName,    ///< what is left of "=" is no tag name
    BadOctet,   ///< an octet in the value that must not be there (control, or beyond ASCII)
    EmptyPiece, ///< two semicolons with nothing between
    Duplicate,  ///< the tag came before
    TooMany,    ///< more than kMaxTags; the rest is one piece of Junk
};

struct TagListParse
{
    TagList list;
    QList<ParseIssue<TagIssue>>
        issues; ///< in the order of their places; the user of the list knows how bad they are
};

/// Splits a text into its tags; never fails. A BadOctet leaves the tag a tag.
/// \note hostile input: linear time, at most kMaxTags pieces and the rest in one
TagListParse parseTagList(QByteArrayView text, TagDialect dialect);
/// The text again: equal octet for octet to the one parsed, unless the list was changed.
QByteArray print(const TagList &list);

/// White space of the dialect at both ends taken off.
QByteArrayView trimmed(QByteArrayView text, TagDialect dialect);
/// Equal without regard to ASCII case.
bool equalFolded(QByteArrayView a, QByteArrayView b);
/// The one of \a known that was probably meant: the same but for case, or one letter wrong, missing, too many
/// or swapped (words of one letter: none). Empty when there is none.
QByteArray likelyWord(QByteArrayView word, const QList<QByteArray> &known);

} // namespace posthorn::records
