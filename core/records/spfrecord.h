// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/records/spfmacro.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace posthorn::records {

/// What a match means (RFC 7208 §4.6.2).
enum class SpfQualifier
{
    Pass,     ///< `+`, or none
    Fail,     ///< `-`
    SoftFail, ///< `~`
    Neutral,  ///< `?`
};

/// Mechanisms (RFC 7208 §5) and modifiers (§6).
enum class SpfTermKind
{
    All,
    Include,
    A,
    Mx,
    Ptr,
    Ip4,
    Ip6,
    Exists,
    Redirect,
    Exp,
    UnknownModifier, ///< `name=value` that no document explains; receivers pass over it (§6)
};

/// One directive or modifier, with its place in the record.
struct SpfTerm
{
    SpfTermKind kind = SpfTermKind::All;
    SpfQualifier qualifier = SpfQualifier::Pass; ///< of mechanisms
    QByteArray modifierName;                     ///< of UnknownModifier, as written
    /// The target: of `include`, `exists`, `redirect`, `exp` always; of `a`, `mx`, `ptr` where written (else
    /// the current domain); of UnknownModifier its value.
    std::optional<SpfMacroString> domain;
    std::optional<Address> network; ///< of `ip4`, `ip6`, as written (host bits may be set)
    std::optional<int> ip4Prefix;   ///< as written, of `ip4`, `a`, `mx`
    std::optional<int> ip6Prefix;   ///< as written, of `ip6`, `a`, `mx`
    QByteArray text;                ///< as published; its size is the term's length in octets
    qsizetype offset = 0;           ///< of `text` in the record, in octets

    bool isMechanism() const { return kind <= SpfTermKind::Exists; }
    /// Whether evaluating it counts as a look-up (RFC 7208 §4.6.4).
    bool costsLookup() const;
    int prefix4() const { return ip4Prefix.value_or(32); }
    int prefix6() const { return ip6Prefix.value_or(128); }

    bool operator==(const SpfTerm &) const = default;
};

/// Something that breaks the grammar, or that keeps it and surely means something else.
struct SpfFault
{
    enum class Code
    {
        BadOctet, ///< not printable US-ASCII (§4.6.1): a control, a typographic dash, a no-break space
        UnknownMechanism,   ///< a name that is no mechanism, without `=` behind it
        MissingArgument,    ///< `include`, `exists`, `ip4`, `ip6`, `redirect=`, `exp=` with nothing behind
        UnexpectedArgument, ///< `all:…`
        BadDomain,          ///< no domain-spec (§7.1): no dot, or a last label that is none
        BadMacro,           ///< `%` not followed by a macro of §7.1, or a letter that only `exp` may use
        BadAddress,         ///< what follows `ip4:` or `ip6:` is no address of that family
        BadPrefix,          ///< a prefix length that is none: `/33`, `/08`, `/`
        UnexpectedPrefix,   ///< a prefix length on a mechanism that has none
        DuplicateModifier,  ///< `redirect` or `exp` twice (§6)
        QualifiedModifier,  ///< `-redirect=…`
        TooManyTerms,       ///< more than kMaxSpfTerms: our limit, the rest was not read
        // Those that receivers do not mind: in SpfRecord::doubts
        MechanismAsModifier, ///< `include=…`, `mx=…`: read as an unknown modifier, so it does nothing
        OddName,             ///< a target that the grammar allows and no host can have
    };
    /// What the author was probably doing.
    enum class Slip
    {
        None,           ///< no guess
        Ipv4,           ///< `ipv4:`, `ipv6:` for `ip4:`, `ip6:`
        EqualsForColon, ///< `include=`
        ColonForEquals, ///< `redirect:`
        Comma,          ///< terms separated by commas or semicolons
        MissingSpace,   ///< `a-all`, `…com~all`, `include:a.exampleip4:192.0.2.1`
        StraySpace,     ///< `include: a.example`, `- all`
        HostAsAddress,  ///< `ip4:mail.example.com`
        OtherFamily,    ///< `ip4:2001:db8::1`
        BareAddress,    ///< `192.0.2.1` without `ip4:`
        Misspelt,       ///< `inlcude:`
        Dash,           ///< a typographic dash for `-`
        Quotes,         ///< quotes, straight or typographic, inside the text
        OddSpace,       ///< a no-break space, a tab, a line end for a space
        Punctuation,    ///< a bracket, a full stop, a semicolon at the end
        PrefixTooLong,  ///< `/33`
        LeadingZeros,   ///< `/08`
        LookAlike,      ///< a letter of another script that looks like the right one
        Url,            ///< `include:https://a.example`
    };

    Code code = Code::UnknownMechanism;
    qsizetype offset = 0; ///< of the faulty octets, from the start of the record
    qsizetype length = 0; ///< in octets
    Slip slip = Slip::None;
    QByteArray term; ///< the whole term, as published; two with the space between them for StraySpace
    qsizetype termOffset = 0; ///< in octets
    QByteArray mended;        ///< what was probably meant in its place, one term or more; empty: no guess

    bool operator==(const SpfFault &) const = default;
};

/// An SPF record (RFC 7208 §4.6.1, §12).
///
/// A value. Terms keep their order; unknown modifiers are kept.
struct SpfRecord
{
    QByteArray text; ///< as published
    QList<SpfTerm> terms;
    QList<SpfFault> doubts; ///< what receivers accept and the author cannot have meant

    /// Index of the first `all`; -1: none. Terms behind it are never read (§5.1).
    qsizetype allIndex() const;
    qsizetype redirectIndex() const; ///< -1: none
    const SpfTerm *redirect() const; ///< null: none
    const SpfTerm *exp() const;      ///< null: none
    bool isBareFail() const;         ///< `-all` and nothing else: nobody sends

    bool operator==(const SpfRecord &) const = default;
};

/// Somebody else's text: its first octets are not the version section `v=spf1` (§4.5). No fault.
struct NotSpf
{
    bool operator==(const NotSpf &) const = default;
};

/// An SPF record that every receiver answers with permerror (§4.6).
struct SpfMalformed
{
    SpfRecord record;       ///< what could be read; faulty terms are left out
    QList<SpfFault> faults; ///< all of them, in order; never empty

    bool operator==(const SpfMalformed &) const = default;
};

using SpfParse = std::variant<NotSpf, SpfMalformed, SpfRecord>;

/// Reads one TXT record's text, its strings joined without anything between them (RFC 7208 §3.3).
/// \note hostile input: linear time, at most kMaxSpfTerms terms and as many faults
SpfParse parseSpf(QByteArrayView text);

/// The text with every slip put right for which there is a guess.
/// \return nothing where there is none, or where the result would still be malformed
std::optional<QByteArray> mendSpf(QByteArrayView text);

/// Whether the text starts with the version section (§4.5): `v=spf1`, in any case, then a space or the end.
bool isSpf(QByteArrayView text);

/// The record in its plainest form: one space between terms, mechanism names in lower case, no `+`.
/// parseSpf() of it gives the same terms.
QByteArray printSpf(const SpfRecord &record);
QByteArray printTerm(const SpfTerm &term);

} // namespace posthorn::records
