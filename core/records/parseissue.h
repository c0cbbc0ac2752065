// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace posthorn::records {

/// What a fault in a record's text does to those who read it.
enum class IssueSeverity
{
    Error,   ///< receivers ignore the record, or the part of it that the issue is about
    Warning, ///< read otherwise than it was probably meant, or by some receivers only
    Notice,  ///< nobody stumbles
};

/// One fault in the text of a record, and where it is. \a Code is the record type's own enum.
template <class Code>
struct ParseIssue
{
    Code code{};
    qsizetype offset = 0; ///< octets from the start of the text
    qsizetype length = 0; ///< octets; 0 where something is missing
    IssueSeverity severity = IssueSeverity::Error;
    QByteArray tag; ///< the tag that it is about, as the standard spells it; as written where nobody knows it
    QByteArray likely; ///< what was probably meant, where that can be told; else empty

    bool operator==(const ParseIssue &) const = default;
};

template <class Code>
bool hasIssue(const QList<ParseIssue<Code>> &issues, Code code)
{
    return std::any_of(issues.begin(), issues.end(),
                       [code](const auto &issue) { return issue.code == code; });
}

/// Puts issues in the order of their places; those at one place stay as they were found.
template <class Code>
void sortByPlace(QList<ParseIssue<Code>> &issues)
{
    std::stable_sort(issues.begin(), issues.end(),
                     [](const auto &a, const auto &b) { return a.offset < b.offset; });
}

/// A text that is of the record's kind: what it says, and its faults in the order of their places.
///
/// Parsers return `std::optional<Parsed<…>>`: nothing where the text is not of this kind at all (somebody
/// else's, no fault), so that "two records" and "a broken record" stay apart.
template <class Record, class Code>
struct Parsed
{
    Record record;
    QList<ParseIssue<Code>> issues;

    bool has(Code code) const { return hasIssue(issues, code); }
    /// No issue by which receivers ignore the record or a part of it.
    bool isGood() const
    {
        return std::none_of(issues.begin(), issues.end(),
                            [](const auto &issue) { return issue.severity == IssueSeverity::Error; });
    }
    bool operator==(const Parsed &) const = default;
};

} // namespace posthorn::records
