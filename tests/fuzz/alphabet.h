// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>
#include <span>

/// What fuzz targets of record parsers share.
namespace posthorn::fuzz {

/// Every octet of the input as a word of the record's own alphabet: past the first test of a parser random
/// octets seldom come.
inline QByteArray spelled(QByteArrayView octets, std::span<const char *const> words)
{
    QByteArray text;
    for (const char octet : octets)
        text += words[static_cast<unsigned char>(octet) % words.size()];
    return text;
}

inline void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

/// Every issue lies within the text.
template <class Issues>
void requirePlaces(const Issues &issues, qsizetype size)
{
    for (const auto &issue : issues)
        require(issue.offset >= 0 && issue.length >= 0 && issue.offset + issue.length <= size,
                "issue in text");
}

/// Reads, prints and reads again: the text comes back octet for octet, and means the same.
template <class Parse>
void requireStable(QByteArrayView text, Parse parse)
{
    const auto first = parse(text);
    if (!first)
        return;
    requirePlaces(first->issues, text.size());
    const QByteArray printed = print(first->record);
    require(QByteArrayView(printed) == text, "printed as written");
    require(parse(printed) == first, "the same when read again");
}

} // namespace posthorn::fuzz
