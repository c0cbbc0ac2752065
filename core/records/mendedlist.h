// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/taglist.h"
#include "core/records/typingslip.h"

#include <optional>

namespace posthorn::records {

/// What goes wrong between the tags of a list when it is typed or copied.
enum class ListSlip
{
    Typing,    ///< see `typing`
    Separator, ///< a space or a comma where a semicolon belongs
    Equals,    ///< a colon or a space where "=" belongs
    Comma,     ///< a semicolon between the addresses of one tag
};

/// A tag list as it was probably meant.
struct MendedList
{
    ListSlip slip = ListSlip::Typing; ///< the first kind that was found, in the order above
    TypingSlip typing{};              ///< the first of the text, where the kind is Typing
    QByteArray text;

    bool operator==(const MendedList &) const = default;
};

/// Takes typing slips out, and puts semicolons and "=" where \a tags, the names that the standard knows, want
/// them. Nothing is taken away that says something.
/// \return nothing where there is no such slip; whether the text is the better for it, its parser knows
/// \note hostile input: linear time
std::optional<MendedList> mendList(QByteArrayView text, TagDialect dialect, const QList<QByteArray> &tags);

/// The text with semicolons in front of those \a tags that stand behind white space or one of \a marks.
/// A comma between addresses stays.
QByteArray separated(QByteArrayView text, QByteArrayView marks, const QList<QByteArray> &tags);

} // namespace posthorn::records
