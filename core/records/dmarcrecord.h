// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/mendedlist.h"
#include "core/records/reporturi.h"
#include "core/records/taglist.h"
#include "core/records/typingslip.h"

#include <optional>
#include <variant>

namespace posthorn::records {

/// What receivers are asked to do with mail that fails (RFC 9989 §4.7). In order of strength.
enum class DmarcPolicy
{
    None,
    Quarantine,
    Reject,
};
enum class DmarcAlignment
{
    Relaxed,
    Strict,
};
enum class DmarcPsd
{
    Yes,     ///< y: a public suffix
    No,      ///< n: an organizational domain
    Unknown, ///< u
};
/// Whose mail a policy is asked for, seen from the record that applies.
enum class DmarcSubject
{
    Own,               ///< the domain of the record itself
    ExistingSubdomain, ///< a name below that exists, whatever its types
    MissingSubdomain,  ///< a name below that does not exist (NXDOMAIN)
};

/// The policy that a domain publishes about mail in its name (RFC 9989 §4).
///
/// A value. Absent tags stay absent: ask `policyFor()` for what applies, `p` for what was written. A tag with
/// an invalid value is absent here, and `written` has it. `written` keeps order, spelling, unknown and
/// removed tags; print() takes a field that was changed from the field and all else from there.
struct DmarcRecord
{
    TagList written;
    std::optional<DmarcPolicy> p;        ///< "p", §4.7; what absence means, `policyFor()` knows
    std::optional<DmarcPolicy> sp;       ///< "sp", §4.7: existing subdomains
    std::optional<DmarcPolicy> np;       ///< "np", §4.7: subdomains that do not exist
    std::optional<bool> t;               ///< "t", §4.7: y is true
    std::optional<DmarcPsd> psd;         ///< "psd", §4.7
    std::optional<DmarcAlignment> adkim; ///< "adkim", §4.7
    std::optional<DmarcAlignment> aspf;  ///< "aspf", §4.7
    QList<ReportUri> rua;                ///< "rua", §4.7; in order of appearance, faulty ones included
    QList<ReportUri> ruf;                ///< "ruf", §4.7
    std::optional<QList<QByteArray>> fo; ///< "fo", §4.7: 0, 1, d, s in lower case
    std::optional<int> pct;              ///< "pct" of RFC 7489 §6.3, gone (App. C.5.2): 0 to 100
    // "rf" and "ri" of RFC 7489 change nothing that anybody reads; `written` has them.

    bool isTesting() const { return t.value_or(false); }
    DmarcAlignment dkimAlignment() const { return adkim.value_or(DmarcAlignment::Relaxed); }
    DmarcAlignment spfAlignment() const { return aspf.value_or(DmarcAlignment::Relaxed); }
    DmarcPsd publicSuffix() const { return psd.value_or(DmarcPsd::Unknown); }
    /// At least one URI by its syntax (§4.10.1).
    bool hasValidRua() const;
    /// `p` missing or invalid, or `sp` or `np` invalid: what then counts is whether there is a valid rua.
    bool lacksValidPolicy() const;
    /// Neither a valid policy nor a valid rua: receivers do no DMARC (§4.10.1).
    bool hasNoEffect() const { return lacksValidPolicy() && !hasValidRua(); }

    /// What the record asks for (§4.7, §4.10.1), before `t`; nothing where it has no effect.
    std::optional<DmarcPolicy> policyFor(DmarcSubject subject) const;
    /// Likewise, one level lower under t=y (§4.7).
    std::optional<DmarcPolicy> effectivePolicyFor(DmarcSubject subject) const;

    bool operator==(const DmarcRecord &) const = default;
};

/// What a receiver of RFC 7489 makes of the record: it knows `pct`, but neither `np` (but with RFC 9091) nor
/// `t`.
struct DmarcOlderReading
{
    std::optional<DmarcPolicy> policy; ///< nothing: no DMARC (RFC 7489 §6.6.3)
    int percent = 100;     ///< of the failing mail; the rest is treated one level lower (RFC 7489 §6.6.4)
    bool pIsSecond = true; ///< else a strict reader discards the record (RFC 7489 §6.4)

    bool operator==(const DmarcOlderReading &) const = default;
};
DmarcOlderReading olderReading(const DmarcRecord &record, DmarcSubject subject);

enum class DmarcIssue
{
    BadPolicy,    ///< `p`, `sp` or `np` with an unknown value; `tag` says which
    MissingP,     ///< no `p` at all: Error where no rua is valid either, as the record then has no effect
    PNotSecond,   ///< `p` elsewhere than right after `v`
    BadValue,     ///< another tag's value is invalid: receivers take the default
    DuplicateTag, ///< the first counts for us; RFC 6376 §3.2 makes the whole list invalid
    UnknownTag,   ///< ignored; `likely` has the tag that was probably meant
    RemovedTag,   ///< pct, rf, ri (App. C.5.2)
    PartialPct,   ///< pct from 0 to 99: old receivers honour it, new ones do not
    SizeSuffix,   ///< `!10m` after a URI: obsolete
    NotATag,      ///< a piece between others that is no tag
    TrailingJunk, ///< the last piece is no tag
    TooManyTags,  ///< over kMaxTags
    UriSyntax,    ///< a member of rua or ruf that is no URI: ignored
    UriScheme,    ///< a member of rua or ruf that receivers do not use
};

/// Somebody else's text: no fault.
struct NotDmarc
{
    bool operator==(const NotDmarc &) const = default;
};

/// Why a text that means to be a DMARC record is none.
enum class DmarcFault
{
    TypingSlip,     ///< see `slips`
    LeadingSpace,   ///< white space in front
    VersionCase,    ///< `v=dmarc1`
    WrongVersion,   ///< `v=DMARC2`, `v=DMARC`, `v=DMARC10`
    WrongSeparator, ///< `v=DMARC1, p=none` or `v=DMARC1 p=none`: no semicolon after the version
};

/// Folded for case, spaces and quotation marks it begins `v=dmarc`, but receivers discard it (§4.7, §4.10).
struct MeansToBeDmarc
{
    DmarcFault fault = DmarcFault::TypingSlip;
    qsizetype offset = 0; ///< octets from the start of the text
    qsizetype length = 0;
    QList<SlipFound> slips;           ///< where the fault is a typing slip
    std::optional<QByteArray> mended; ///< a text that is a record, where one suggests itself

    bool operator==(const MeansToBeDmarc &) const = default;
};

using DmarcParsed = Parsed<DmarcRecord, DmarcIssue>;
using DmarcParse = std::variant<NotDmarc, MeansToBeDmarc, DmarcParsed>;

/// Reads one TXT string set.
/// \return a record begins with `v=DMARC1` (§4.7: tag name in either case, value exactly) and is one however
/// faulty the rest (§4.8)
/// \note hostile input: linear time, no allocation above 4 × input, at most kMaxTags tags
DmarcParse parseDmarc(QByteArrayView text);
/// Of a record that is one, but with slips inside, the text that was surely meant; nothing where there is
/// none.
std::optional<MendedList> mendDmarc(QByteArrayView text);
QByteArray print(const DmarcRecord &record);
/// "none", "quarantine", "reject".
QByteArray print(DmarcPolicy policy);
/// One level lower; none stays none.
DmarcPolicy lowered(DmarcPolicy policy);

} // namespace posthorn::records
