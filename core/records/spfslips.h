// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/spfrecord.h"

namespace posthorn::records {

/// Text that means to be an SPF record and is none, as it does not start with `v=spf1` and a space
/// (RFC 7208 §4.5): receivers take it for somebody else's.
struct SpfLookalike
{
    enum class Why
    {
        Quoted,        ///< quotes are part of the text
        TextBefore,    ///< spaces, a name, a byte order mark in front of `v=spf1`
        NoSpaceBehind, ///< `v=spf1include:…`, `v=spf1;`
        BadVersion,    ///< `v=spf`, `spf1`, `v = spf1`, `v=spf2`, `v=sfp1`
    } why = Why::TextBefore;
    QByteArray mended; ///< the record that was meant

    bool operator==(const SpfLookalike &) const = default;
};

/// \return nothing for SPF records and for texts that have nothing to do with SPF (`spf2.0/…` of RFC 4406
/// included). Linear time.
std::optional<SpfLookalike> spfLookalike(QByteArrayView text);

/// A record published in several strings whose border swallowed a space (RFC 7208 §3.3).
struct SpfJoin
{
    qsizetype offset = 0; ///< of the first term that grew out of two, in octets of the joined text
    QByteArray grown;     ///< that term, as receivers read it
    QByteArray first;     ///< the two that were meant
    QByteArray second;
    QByteArray mended; ///< the whole text with the spaces put in

    bool operator==(const SpfJoin &) const = default;
};

/// Whether spaces put where two strings meet mend the record. \param strings of one TXT record
std::optional<SpfJoin> spfMissingSpaces(const QList<QByteArray> &strings);

} // namespace posthorn::records
