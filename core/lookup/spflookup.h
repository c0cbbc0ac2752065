// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/registration.h"
#include "core/lookup/spftree.h"
#include "core/records/spfslips.h"

namespace posthorn::lookup {

/// A text at the domain that means to be SPF and is not read as such.
struct SpfLookalikeSeen
{
    QByteArray text;
    records::SpfLookalike slip;

    bool operator==(const SpfLookalikeSeen &) const = default;
};

/// A name where people put SPF and nobody looks, with what is there.
struct MisplacedText
{
    DomainName name;
    QByteArray text;

    bool operator==(const MisplacedText &) const = default;
};

/// Who may send in the domain's name (RFC 7208).
struct SpfSeen
{
    dns::Answer txt;           ///< TXT at the domain
    QList<QByteArray> texts;   ///< all of them, strings joined; at most kMaxTxtRecords
    QList<QByteArray> records; ///< those that are SPF records
    QList<SpfLookalikeSeen> lookalikes;
    QList<records::SpfJoin> joins;  ///< spaces lost where strings meet, in SPF records of several strings
    dns::Answer type99;             ///< the obsolete type (RFC 7208 §3.1)
    QList<MisplacedText> misplaced; ///< looked for only where the domain has no record
    std::optional<SpfTree> tree;    ///< where there is exactly one record
    QList<Registration>
        unregistered; ///< names of the tree that do not exist: whether anybody may register them
    bool operator==(const SpfSeen &) const = default;
};

QCoro::Task<SpfSeen> lookUpSpf(DomainName domain, Context context);

/// TXT texts of an answer, strings joined, at most kMaxTxtRecords.
QList<QByteArray> textsOf(const dns::Answer &answer);

} // namespace posthorn::lookup
