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

/// A `tag=value;` list (RFC 6376 §3.2, RFC 9989 §4.8), every octet of it kept.
///
/// A value. Names are compared without regard to ASCII case, as the grammar of RFC 9989 does; who needs them
/// exact looks at Tag::name. Of tags that come twice the first counts.
struct TagList
{
    QList<Tag> pieces; ///< in order; offsets are those of the text that was parsed

    const Tag *find(QByteArrayView name) const; ///< the first of that name, or null; valid while unchanged
    bool contains(QByteArrayView name) const { return find(name) != nullptr; }
    std::optional<QByteArray> value(QByteArrayView name) const;
    /// Index among the tags proper (0 = first); -1 when absent.
    qsizetype position(QByteArrayView name) const;
    /// Gives the tag this value, adds it at the end, or (nullopt) takes every tag of the name away; the rest
    /// stays as written. Offsets mean nothing afterwards.
    void set(const QByteArray &name, const std::optional<QByteArray> &value);

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

/// What counts as white space.
enum class WhiteSpace
{
    Fws, ///< RFC 6376: line breaks too
    Wsp, ///< RFC 9989, RFC 8461, RFC 8460: space and tab
};

struct TagListParse
{
    TagList list;
    QList<ParseIssue<TagIssue>>
        issues; ///< in the order of their places; the user of the list knows how bad they are
};

/// Splits a text into its tags; never fails. A BadOctet leaves the tag a tag.
/// \note hostile input: linear time, at most kMaxTags pieces and the rest in one
TagListParse parseTagList(QByteArrayView text, WhiteSpace whiteSpace);
/// The text again: equal octet for octet to the one parsed, unless the list was changed.
QByteArray print(const TagList &list);

/// White space at both ends taken off.
QByteArrayView trimmed(QByteArrayView text, WhiteSpace whiteSpace);
/// Equal without regard to ASCII case.
bool equalFolded(QByteArrayView a, QByteArrayView b);
/// The one of \a known that was probably meant: at most one letter wrong, missing, too many or swapped
/// (names of one letter: none). Empty when there is none.
QByteArray likelyTag(QByteArrayView name, const QList<QByteArray> &known);

} // namespace posthorn::records
