// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/record.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What is known about providers: values read from resources/presets, resources/dnshosts and
/// resources/hosted. Texts may have holes: `{domain}`, `{domain-dashes}`, `{id}` of a variable, and
/// `{copy:id}` of a variable that only the provider's console tells, which is checked by its pattern and
/// never made up by us.
namespace posthorn::providers {

enum class Kind
{
    Mailbox,   ///< keeps the mail
    Gateway,   ///< filters in front of a mailbox
    Forwarder, ///< passes mail on to another address
    Sender,    ///< sends as the domain; receives nothing, or only replies
};

/// How a fact is known. What is only KNOWN serves to recognise and is never published.
enum class Confidence
{
    Documented, ///< "C": a public document says so
    Zones,      ///< "Z": seen in several independent public zones
    Known,      ///< "K": general knowledge, nothing found again
};

enum class Role
{
    Dkim,
    Verify,
    Autodiscover,
    Srv,
    MtaSts,
    ReturnPath,
    BounceMx,
    Dmarc,
    Other,
};

/// Something that has to be known before a preset's records can be written.
struct Variable
{
    enum class From
    {
        Console, ///< the provider computed it: copied by the user, used as `{copy:id}`
        Choice,  ///< one of choices, or free text that fits the pattern
    };
    QString id;    ///< as in `--answer id=value`
    QString label; ///< what to call it
    From from = From::Console;
    QString pattern;     ///< regular expression, case-insensitive; a mismatch is asked about, never refused
    QStringList choices; ///< empty: free text
    QString preset;      ///< the usual value, empty when there is none
    QString example;
    bool operator==(const Variable &) const = default;
};

/// What must hold between the answers of several variables.
struct Constraint
{
    enum class Rule
    {
        Same,     ///< the named group of their patterns captures the same text
        Distinct, ///< no two are equal
    } rule = Rule::Same;
    QString group; ///< for Same
    QStringList variables;
    bool operator==(const Constraint &) const = default;
};

/// One record other than MX that a provider wants or is known to publish.
struct PresetRecord
{
    Role role = Role::Other;
    QString name; ///< relative to the domain, "@" the domain itself
    dns::RecordType type = dns::RecordType::Txt;
    QString value;          ///< presentation form of the rdata; a TXT's text without quotes
    bool optional = false;  ///< works without it
    bool mayDangle = false; ///< its target may not exist yet while another of the same role works
    QString condition;      ///< when it is wanted, in words; empty: always
    Confidence confidence = Confidence::Known;

    /// Whether a plan may write it.
    bool isPublishable() const { return confidence != Confidence::Known; }
    bool operator==(const PresetRecord &) const = default;
};

struct MxHost
{
    quint16 preference = 0;
    QString host; ///< without trailing dot; a template until expanded
    bool operator==(const MxHost &) const = default;
};

/// One complete set of mail servers; a domain uses one set and never two.
struct MxSet
{
    /// What the preferences of the hosts mean.
    enum class Preferences
    {
        Exact, ///< the provider names these numbers
        Order, ///< only the order counts
        Any,   ///< chosen for each zone; kept as found
    };
    QString id;
    QString label;
    bool fixed = false;  ///< the same names for every customer (of a region): what lacks one is incomplete
    bool current = true; ///< false: still works, but no longer given to new customers
    Preferences preferences = Preferences::Exact;
    QList<MxHost> hosts;
    QStringList policyMx; ///< what an MTA-STS policy lists for this set (RFC 8461 §3.2); empty: the hosts
    Confidence confidence = Confidence::Known;
    bool operator==(const MxSet &) const = default;
};

/// Whether a domain's own SPF record has to include the provider.
enum class NeededAtApex
{
    Unknown,
    Yes,
    No,     ///< the bounce address is the provider's own domain: costs look-ups, gives DMARC nothing
    OnlyIf, ///< under the condition that SpfFacts names
};

struct SpfFacts
{
    QStringList terms; ///< to merge into the record, such as "include:_spf.google.com"
    NeededAtApex neededAtApex = NeededAtApex::Unknown;
    QString condition; ///< for OnlyIf, in words
    Confidence confidence = Confidence::Known;
    bool operator==(const SpfFacts &) const = default;
};

/// A text that proves ownership: a prefix, and what has to follow it. A prefix alone is no evidence.
struct TxtPattern
{
    QString prefix; ///< at least three characters, compared without case
    QString rest;   ///< regular expression for all that follows
    bool operator==(const TxtPattern &) const = default;
};

/// What a provider is recognised by. Names are suffixes on label boundaries; a label `*` stands for any one
/// label, `#` inside a label for one or more digits.
struct Patterns
{
    QStringList mx;
    QStringList mxVerification;   ///< MX that only prove ownership and are no servers
    QStringList spf;              ///< hosts of include, a and redirect
    QStringList dkim;             ///< zones that DKIM aliases lead to
    QList<TxtPattern> txt;        ///< verification texts at the apex that are about mail
    QStringList selectors;        ///< selectors of its own, tried first
    QStringList selectorPatterns; ///< regular expressions for selectors that carry a date or number
    QStringList client;           ///< targets of autodiscover and SRV
    bool operator==(const Patterns &) const = default;
};

/// Selectors that follow from an include: from `{portal}.spf{n}.hubspotemail.net` to `hs1-{portal}`.
struct SelectorsFromSpf
{
    QString host;
    QStringList selectors;
    bool operator==(const SelectorsFromSpf &) const = default;
};

/// A record that clashes with the preset.
struct Conflict
{
    enum class Rule
    {
        Replace, ///< take it away when the preset is applied
        Merge,   ///< put both into one
        Keep,    ///< leave alone although it looks foreign
        Warn,    ///< obsolete; say so
    } rule = Rule::Replace;
    QString name;
    dns::RecordType type = dns::RecordType::Cname;
    QString value; ///< suffix of the target, empty for any
    bool operator==(const Conflict &) const = default;
};

struct Note
{
    QString code;
    QString text;
    bool operator==(const Note &) const = default;
};

struct Preset
{
    QString id;
    QString name;
    Kind kind = Kind::Sender;
    QString reviewed; ///< year and month, "2026-11"
    QStringList sources;
    bool customDomains = true;    ///< false: serves its own addresses only; seeing it means "not your domain"
    bool manyBehindOneMx = false; ///< one MX name, many servers: a single MX is no fault
    Patterns match;
    QList<SelectorsFromSpf> selectorsFromSpf;
    QList<Variable> variables;
    QList<Constraint> constraints;
    QList<MxSet> mx;
    QList<PresetRecord> records;
    SpfFacts spf;
    QList<Conflict> conflicts;
    QString mtaSts; ///< "customer", "provider" or "none": who serves the policy; empty: not known
    QString dane;   ///< "yes", "no" or "some"; empty: not known
    QList<Note> notes;
    bool operator==(const Preset &) const = default;
};

/// What a DNS host's interface takes. An empty optional: not known.
struct DnsHostLimits
{
    std::optional<int> minTtl; ///< seconds
    std::optional<bool> ttlPerRecord;
    std::optional<bool> nullMx;  ///< takes `0 .` (RFC 7505)
    std::optional<bool> nullSrv; ///< takes an SRV target of "." (RFC 2782)
    std::optional<bool> emptyTxt;
    std::optional<int> maxTxt;  ///< octets of a whole TXT value
    QString txtQuoting;         ///< "quoted", "plain"; empty: not known
    std::optional<bool> atomic; ///< a change of several sets happens as one
    std::optional<bool> compareAndSwap;
    std::optional<bool> wholeZoneReplace; ///< the only way to write is to write everything
    std::optional<bool> needsRefresh;     ///< a call of its own makes changes visible
    std::optional<int> propagationSeconds;
    bool operator==(const DnsHostLimits &) const = default;
};

struct DnsHost
{
    QString id;
    QString name;
    QString reviewed;
    QStringList sources;
    QStringList nsSuffixes;      ///< patterns as in Patterns
    std::optional<bool> anycast; ///< each name server address is many machines
    QString api;                 ///< base address; empty: none that can be used
    QString auth;                ///< kind of credential, in words
    QString model;               ///< "record", "rrset" or "zone"; empty without api
    DnsHostLimits limits;
    QStringList managedRecords; ///< record kinds that its users cannot edit
    QList<Note> quirks;
    bool operator==(const DnsHost &) const = default;
};

/// A service that runs a domain's authentication records for it.
struct HostedService
{
    QString id;
    QString name;
    QString reviewed;
    QStringList sources;
    QStringList dmarcTargets; ///< where `_dmarc` CNAMEs (or NS) lead
    QStringList spfHosts;
    QStringList reportDomains; ///< domains of its report addresses
    Confidence confidence = Confidence::Known;
    bool operator==(const HostedService &) const = default;
};

/// A selector worth trying on any domain, and whose it usually is.
struct SelectorHint
{
    QString selector;
    QString who;          ///< names, for people
    bool generic = false; ///< used by many: finding it names nobody
    bool operator==(const SelectorHint &) const = default;
};

} // namespace posthorn::providers
