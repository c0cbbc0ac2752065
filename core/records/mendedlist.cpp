// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mendedlist.h"

#include "core/records/octets.h"

#include <algorithm>

namespace posthorn::records {

namespace {

bool isOneOf(const QList<QByteArray> &tags, QByteArrayView name)
{
    return std::any_of(tags.begin(), tags.end(),
                       [&](const QByteArray &tag) { return equalFolded(name, tag); });
}

/// Whether one of the tags begins here, with its "=".
bool beginsTag(QByteArrayView text, const QList<QByteArray> &tags)
{
    const qsizetype equals = text.indexOf('=');
    return equals >= 0 && isOneOf(tags, trimmed(text.first(equals), TagDialect::Dkim));
}

/// "p:reject" and "p reject" become a tag.
void readAsTag(Tag &piece, const QList<QByteArray> &tags)
{
    const QByteArrayView text(piece.value);
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return isBlank(c) || c == ':'; });
    const qsizetype length = end - text.begin();
    QByteArrayView value = trimmed(text.sliced(length), TagDialect::Dkim);
    if (value.startsWith(':'))
        value = trimmed(value.sliced(1), TagDialect::Dkim);
    if (value.isEmpty() || !isOneOf(tags, text.first(length)))
        return;
    piece.kind = Tag::Kind::Tag;
    piece.name = text.first(length).toByteArray();
    piece.equals = "=";
    piece.value = value.toByteArray();
}

bool isLoneAddress(const Tag &piece)
{
    constexpr QByteArrayView kScheme("mailto:");
    return piece.kind == Tag::Kind::Junk && piece.value.size() > kScheme.size() &&
           equalFolded(piece.value.first(kScheme.size()), kScheme);
}

/// "rua=mailto:a@example.com; mailto:b@example.com": the second belongs to the tag in front of it.
void joinAddresses(TagList &list)
{
    for (qsizetype i = list.pieces.size() - 1; i > 0; --i) {
        Tag &front = list.pieces[i - 1];
        const Tag piece = list.pieces[i];
        const bool hasAddresses =
            front.isTag() && (equalFolded(front.name, "rua") || equalFolded(front.name, "ruf"));
        if (!isLoneAddress(piece) || !(hasAddresses || isLoneAddress(front)))
            continue;
        front.value += ',' + piece.value;
        front.after = piece.after;
        list.pieces.removeAt(i);
    }
}

/// One space behind a semicolon is enough.
void tidy(TagList &list)
{
    for (Tag &piece : list.pieces) {
        if (piece.before.size() > 1)
            piece.before = " ";
        piece.after.clear();
    }
    if (!list.pieces.isEmpty())
        list.pieces.first().before.clear();
}

} // namespace

QByteArray separated(QByteArrayView text, QByteArrayView marks, const QList<QByteArray> &tags)
{
    QByteArray out;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype next = at;
        while (next < text.size() && (isBlank(text[next]) || marks.contains(text[next])))
            ++next;
        constexpr qsizetype kLongestName = 16; // looks no further for the "=", so that time stays linear
        if (next > at && beginsTag(text.sliced(next, std::min(kLongestName, text.size() - next)), tags))
            out += "; ";
        else
            out += text.sliced(at, std::max<qsizetype>(next - at, 1));
        at = std::max(next, at + 1);
    }
    return out;
}

std::optional<MendedList> mendList(QByteArrayView text, TagDialect dialect, const QList<QByteArray> &tags)
{
    const TypingSlips slips = findTypingSlips(text);
    TagList list = parseTagList(slips.mended, dialect).list;
    for (Tag &piece : list.pieces)
        piece.value = separated(piece.value, ",", tags);
    const QByteArray apart = print(list);
    list = parseTagList(apart, dialect).list;
    for (Tag &piece : list.pieces) {
        if (piece.kind == Tag::Kind::Junk)
            readAsTag(piece, tags);
    }
    const QByteArray named = print(list);
    joinAddresses(list);
    const QByteArray whole = print(list);
    if (whole == text)
        return std::nullopt;
    MendedList mended;
    if (!slips.isEmpty())
        mended.typing = slips.found.first().slip;
    else
        mended.slip = apart != slips.mended ? ListSlip::Separator
                      : named != apart      ? ListSlip::Equals
                                            : ListSlip::Comma;
    tidy(list);
    mended.text = print(list);
    return mended;
}

} // namespace posthorn::records
