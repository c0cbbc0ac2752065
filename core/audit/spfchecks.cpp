// SPDX-License-Identifier: GPL-3.0-or-later
// Who may send in the domain's name.
#include "core/audit/spffindings.h"
#include "core/audit/spfwords.h"
#include "core/audit/tools.h"
#include "core/lookup/spffacts.h"

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using records::SpfFault;
using records::SpfRecord;
using records::SpfTerm;
using records::SpfTermKind;

constexpr qsizetype kLongRecord = 450; ///< octets; a TXT answer with it fits 512 (RFC 7208 §3.4)

/// The record at the domain itself, as far as it could be read; null where there is none, or more than one.
const lookup::SpfNode *rootOf(const Judging &on)
{
    return on.seen.spf.tree && !on.seen.spf.tree->nodes.isEmpty() ? &on.seen.spf.tree->root() : nullptr;
}

QStringList recordLines(const Judging &on)
{
    QStringList lines;
    for (const QByteArray &text : on.seen.spf.records)
        lines.append(evidence(on.seen.domain, text));
    return lines;
}

bool isAbsent(const Judging &on)
{
    return !on.seen.spf.txt.failed() && on.seen.spf.records.isEmpty();
}

void missing(const Judging &on, Sink &sink)
{
    if (isAbsent(on) && (on.purpose.sends || on.purpose.receives))
        sink.add(on.domain(), {arg(u"domain"_s, on.domain())}, {evidence(on.seen.spf.txt)});
}

void multiple(const Judging &on, Sink &sink)
{
    if (on.seen.spf.records.size() > 1)
        sink.add(on.domain(), {arg(u"count"_s, on.seen.spf.records.size())}, recordLines(on));
}

void notFirst(const Judging &on, Sink &sink)
{
    if (!isAbsent(on))
        return;
    for (const auto &seen : on.seen.spf.lookalikes)
        sink.add(on.domain(), {arg(u"text"_s, seen.text), arg(u"mended"_s, seen.slip.mended)},
                 {evidence(on.seen.domain, seen.text)});
}

void stringJoined(const Judging &on, Sink &sink)
{
    for (const records::SpfJoin &join : on.seen.spf.joins)
        sink.add(on.domain(),
                 {arg(u"grown"_s, join.grown), arg(u"first"_s, join.first), arg(u"second"_s, join.second),
                  arg(u"mended"_s, join.mended)},
                 recordLines(on));
}

/// "character 12: ipv4:192.0.2.1 → ip4:192.0.2.1"
QString faultLine(const lookup::SpfNode &root, const SpfFault &fault)
{
    const QByteArray text = root.texts.value(0);
    const QString wrong = safeText(QByteArrayView(text.mid(fault.offset, fault.length)), 80);
    const QString place = QString::number(fault.offset + 1) + u": "_s + wrong;
    return fault.mended.isEmpty() ? place : place + u" → "_s + safeText(fault.mended, 80);
}

void syntax(const Judging &on, Sink &sink)
{
    const lookup::SpfNode *root = rootOf(on);
    if (!root)
        return;
    const QList<SpfFault> faults = root->faults + lookup::openDoubts(*on.seen.spf.tree);
    if (faults.isEmpty())
        return;
    const SpfFault &first = faults.first();
    QStringList lines = recordLines(on);
    bool mendable = true;
    for (const SpfFault &fault : faults) {
        lines.append(faultLine(*root, fault));
        mendable = mendable && !fault.mended.isEmpty();
    }
    const QByteArray wrong = root->texts.value(0).mid(first.offset, first.length);
    const char *effect = lookup::mayBePermError(*on.seen.spf.tree)
                             ? QT_TRANSLATE_NOOP("Findings", "Receivers then ignore the whole record.")
                             : QT_TRANSLATE_NOOP("Findings", "Receivers pass over it, so it allows nobody.");
    sink.add(on.domain(),
             {arg(u"term"_s, wrong), arg(u"position"_s, first.offset + 1),
              words(u"why"_s, spfFaultText(first)), words(u"effect"_s, effect)},
             lines)
        .mend(mendable ? Mend::Dns : Mend::Ask);
}

void wrongPlace(const Judging &on, Sink &sink)
{
    const bool hasMail = on.purpose.sends || on.purpose.receives;
    for (const lookup::MisplacedText &text : on.seen.spf.misplaced) {
        // “Nobody sends” is meant for that name, and would stop the mail of a domain that has some.
        const auto parse = records::parseSpf(text.text);
        const auto *record = std::get_if<SpfRecord>(&parse);
        if ((hasMail && record && record->isBareFail()) || on.seen.isOfWildcard(text))
            continue;
        sink.add(text.name.toString(), {arg(u"name"_s, text.name), arg(u"domain"_s, on.domain())},
                 {evidence(text.name, text.text)});
    }
}

void redirectIgnored(const Judging &on, Sink &sink)
{
    const lookup::SpfNode *root = rootOf(on);
    if (root && root->record.redirect() && root->record.allIndex() >= 0)
        sink.add(on.domain(), {arg(u"term"_s, root->record.redirect()->text)}, recordLines(on));
}

void noAll(const Judging &on, Sink &sink)
{
    const lookup::SpfNode *root = rootOf(on);
    if (root && root->state == lookup::SpfNodeState::Ok && !root->record.redirect() &&
        root->record.allIndex() < 0)
        sink.add(on.domain(), {}, recordLines(on));
}

void afterAll(const Judging &on, Sink &sink)
{
    const lookup::SpfNode *root = rootOf(on);
    if (!root)
        return;
    QStringList terms;
    for (int index : lookup::unreadTerms(root->record)) {
        const SpfTerm &term = root->record.terms[index];
        if (term.isMechanism())
            terms.append(safeText(term.text));
    }
    if (!terms.isEmpty())
        sink.add(on.domain(), {arg(u"terms"_s, terms.join(u' '))}, recordLines(on));
}

void duplicateTerm(const Judging &on, Sink &sink)
{
    const lookup::SpfNode *root = rootOf(on);
    if (!root)
        return;
    for (const auto &[earlier, later] : lookup::duplicateTerms(root->record)) {
        const QByteArray text = root->record.terms[later].text;
        sink.add(on.domain(), {arg(u"term"_s, text)}, {safeText(text)});
    }
}

void tooLong(const Judging &on, Sink &sink)
{
    const lookup::SpfNode *root = rootOf(on);
    if (root && root->record.text.size() > kLongRecord)
        sink.add(on.domain(), {arg(u"octets"_s, root->record.text.size())}, recordLines(on));
}

void type99(const Judging &on, Sink &sink)
{
    if (on.seen.spf.type99.found())
        sink.add(on.domain(), {}, evidence(on.seen.spf.type99.records()));
}

void mxWithNullMx(const Judging &on, Sink &sink)
{
    const lookup::SpfNode *root = rootOf(on);
    if (!root || !on.seen.mx.hasNullMx() || on.seen.mx.servers.size() > 1)
        return;
    for (const SpfTerm &term : root->record.terms) {
        if (term.kind == SpfTermKind::Mx && !term.domain)
            sink.add(on.domain(), {arg(u"term"_s, term.text)}, recordLines(on));
    }
}

void parkedOpen(const Judging &on, Sink &sink)
{
    if (on.purpose.sends || on.purpose.receives || on.seen.spf.txt.failed())
        return;
    const lookup::SpfNode *root = rootOf(on);
    if (isAbsent(on) || (root && root->state == lookup::SpfNodeState::Ok && !root->record.isBareFail()))
        sink.add(on.domain(), {arg(u"domain"_s, on.domain())}, recordLines(on));
}

void ok(const Judging &on, Sink &sink)
{
    const lookup::SpfNode *root = rootOf(on);
    if (root && root->state == lookup::SpfNodeState::Ok)
        sink.add(on.domain(), {arg(u"count"_s, root->lookups)}, recordLines(on));
}

// clang-format off
constexpr auto kChecks = std::to_array<Check>({
    {"spf.multiple", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "There is more than one SPF record"),
      QT_TRANSLATE_NOOP("Findings", "With {count} of them, receivers take none: mail from you is treated as if you had not said who may send."),
      QT_TRANSLATE_NOOP("Findings", "Put what all of them allow into one record, and delete the others.")},
     "RFC 7208 §4.5", &multiple},
    {"spf.not-first", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record is not recognised as one"),
      QT_TRANSLATE_NOOP("Findings", "It has to begin with “v=spf1” and a space; this one reads “{text}”."),
      QT_TRANSLATE_NOOP("Findings", "Replace it by: {mended}")},
     "RFC 7208 §4.5", &notFirst},
    {"spf.wrong-place", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record is in the wrong place"),
      QT_TRANSLATE_NOOP("Findings", "It stands at {name}, where nobody looks; there is none at {domain}."),
      QT_TRANSLATE_NOOP("Findings", "Publish the same text at {domain} itself.")},
     "RFC 7208 §4.4", &wrongPlace},
    {"spf.missing", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "There is no SPF record"),
      QT_TRANSLATE_NOOP("Findings", "{domain} does not say which servers may send its mail, so anybody can use its name, and your own mail looks doubtful."),
      QT_TRANSLATE_NOOP("Findings", "Publish a TXT record at {domain} that begins with “v=spf1” and lists who sends for you.")},
     "RFC 7208 §3", &missing, {}, {}, {"spf.not-first", "spf.wrong-place"}},
    {"spf.parked-open", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A domain without mail can be used by forgers"),
      QT_TRANSLATE_NOOP("Findings", "{domain} seems to send no mail, but does not say so."),
      QT_TRANSLATE_NOOP("Findings", "Publish the TXT record “v=spf1 -all” at {domain}.")},
     "RFC 7208 §10.1", &parkedOpen, {}, {}, {"spf.not-first", "spf.wrong-place"}},
    {"spf.string-joined", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "Two terms have grown into one"),
      QT_TRANSLATE_NOOP("Findings", "The record is published in pieces, which receivers join without a space: “{grown}” was meant as “{first}” and “{second}”."),
      QT_TRANSLATE_NOOP("Findings", "Publish it as: {mended}")},
     "RFC 7208 §3.3", &stringJoined},
    {"spf.syntax", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record has a mistake"),
      QT_TRANSLATE_NOOP("Findings", "At character {position}, “{term}”: {why}. {effect}"),
      QT_TRANSLATE_NOOP("Findings", "Correct “{term}”, or take it out.")},
     "RFC 7208 §4.6.1", &syntax, {}, {}, {"spf.string-joined"}},
    {"spf.takeover", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "Anybody can get the right to send in your name"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” in the record of {record} trusts {name}, but {domain} is not registered: whoever registers it may send as you."),
      QT_TRANSLATE_NOOP("Findings", "Take “{own}” out of the record today.")},
     "RFC 7208 §11.1", &spf::takeover, {}, {}, {"spf.string-joined"}},
    {"spf.include-none", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "An included domain has no SPF record"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” leads to {name}, where there is none. Receivers then ignore your whole record."),
      QT_TRANSLATE_NOOP("Findings", "If the service is still used, look up the right name in its help pages; else take “{term}” out.")},
     "RFC 7208 §5.2", &spf::includeNone, {}, {}, {"spf.takeover", "spf.string-joined"}},
    {"spf.include-invalid", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A record that yours leads to is broken"),
      QT_TRANSLATE_NOOP("Findings", "The SPF record at {name} has a mistake, and makes receivers ignore yours as well."),
      QT_TRANSLATE_NOOP("Findings", "Tell whoever runs {name}; until it is mended, take “{term}” out if you can do without.")},
     "RFC 7208 §5.2", &spf::includeInvalid},
    {"spf.include-loop", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "SPF records lead in a circle"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” leads back to {name}. Receivers give up and ignore the record."),
      QT_TRANSLATE_NOOP("Findings", "Take “{term}” out.")},
     "RFC 7208 §4.6.4", &spf::includeLoop},
    {"spf.redirect-none", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The record points to a place without one"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” leads to {name}, where there is no SPF record. Receivers ignore the whole record."),
      QT_TRANSLATE_NOOP("Findings", "Correct the name, or replace the redirect by the list of who may send.")},
     "RFC 7208 §6.1", &spf::redirectNone, {}, {}, {"spf.takeover", "spf.string-joined"}},
    {"spf.lookup-limit", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record needs too many look-ups"),
      QT_TRANSLATE_NOOP("Findings", "It takes {count}, and receivers stop after {limit}: then the record counts as broken."),
      QT_TRANSLATE_NOOP("Findings", "Take out services that you no longer use, first those that cost most.")},
     "RFC 7208 §4.6.4", &spf::lookupLimit, {}, {}, {"spf.include-loop"}},
    {"spf.lookup-near-limit", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record is near the limit of look-ups"),
      QT_TRANSLATE_NOOP("Findings", "It takes {count} of {limit}. If a service you include grows, your record breaks without any change of yours."),
      QT_TRANSLATE_NOOP("Findings", "Take out services that you no longer use.")},
     "RFC 7208 §4.6.4", &spf::lookupNearLimit},
    {"spf.void-lookups", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record names too much that is not there"),
      QT_TRANSLATE_NOOP("Findings", "{count} of its names lead to nothing, {whose}; after {limit} receivers stop and count the record as broken."),
      QT_TRANSLATE_NOOP("Findings", "Take out the terms whose names do not exist any more, and put ip4: or ip6: addresses in the place of the others.")},
     "RFC 7208 §4.6.4", &spf::voidLookups, {}, {}, {"spf.include-none", "spf.takeover"}},
    {"spf.mx-over-ten", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "“mx” in the SPF record has too many servers"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” stands for {count} servers; receivers accept {limit} and else count the record as broken."),
      QT_TRANSLATE_NOOP("Findings", "List the addresses that really send instead of “{term}”.")},
     "RFC 7208 §4.6.4", &spf::mxOverTen},
    {"spf.redirect-ignored", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A part of the SPF record is never read"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” counts only where there is no “all”, and there is one."),
      QT_TRANSLATE_NOOP("Findings", "Take out “{term}”, or the “all”, whichever is not meant.")},
     "RFC 7208 §6.1", &redirectIgnored},
    {"spf.pass-all", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record lets the whole world send as you"),
      QT_TRANSLATE_NOOP("Findings", "Every address passes, so the record protects nobody."),
      QT_TRANSLATE_NOOP("Findings", "End the record with “~all” or “-all”, and list only who really sends.")},
     "RFC 7208 §5.1", &spf::passAll},
    {"spf.neutral-all", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record says nothing about strangers"),
      QT_TRANSLATE_NOOP("Findings", "It ends with “?all”: mail from servers that are not listed is neither good nor bad."),
      QT_TRANSLATE_NOOP("Findings", "End the record with “~all”, once everybody who sends for you is listed.")},
     "RFC 7208 §8.2", &spf::neutralAll, Severity::Warning},
    {"spf.no-all", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record has no end"),
      QT_TRANSLATE_NOOP("Findings", "It does not say what to think of servers that are not listed, which counts as “do not know”."),
      QT_TRANSLATE_NOOP("Findings", "Add “~all” at the end.")},
     "RFC 7208 §4.7", &noAll, {}, {}, {"spf.syntax"}},
    {"spf.after-all", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "Terms after “all” are never read"),
      QT_TRANSLATE_NOOP("Findings", "These have no effect: {terms}"),
      QT_TRANSLATE_NOOP("Findings", "Move them in front of “all”, or take them out.")},
     "RFC 7208 §5.1", &afterAll},
    {"spf.range-too-wide", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A very wide range of addresses may send as you"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” lets thousands of strangers' machines pass."),
      QT_TRANSLATE_NOOP("Findings", "Narrow “{term}” down to the addresses that really send.")},
     "RFC 7208 §5.6", &spf::rangeTooWide, Severity::Error, {}, {"spf.pass-all"}},
    {"spf.private-ip", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "Private addresses in the SPF record"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” is an address that no receiver ever sees."),
      QT_TRANSLATE_NOOP("Findings", "Take it out; if a server behind it sends, put in its public address.")},
     "RFC 1918 §3", &spf::privateIp},
    {"spf.ptr", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record uses “ptr”"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” is slow and unreliable, and the standard asks not to use it; some receivers pass over it."),
      QT_TRANSLATE_NOOP("Findings", "Replace it by the addresses that send.")},
     "RFC 7208 §5.5", &spf::ptr},
    {"spf.duplicate-term", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record says something twice"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” stands there more than once; each time may cost a look-up."),
      QT_TRANSLATE_NOOP("Findings", "Keep the first.")},
     "RFC 7208 §4.6.4", &duplicateTerm},
    {"spf.dead-term", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record names something that does not exist"),
      QT_TRANSLATE_NOOP("Findings", "“{term}” needs {name}, which is not there. It allows nobody and costs a look-up."),
      QT_TRANSLATE_NOOP("Findings", "Take “{term}” out, or correct the name.")},
     "RFC 7208 §4.6.4", &spf::deadTerm, {}, {}, {"spf.takeover", "spf.void-lookups", "spf.string-joined"}},
    {"spf.useless-include", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "An include that does nothing for you"),
      QT_TRANSLATE_NOOP("Findings", "{provider} sends with a bounce address of its own, so receivers look at its record and not at yours. “{term}” only costs look-ups."),
      QT_TRANSLATE_NOOP("Findings", "Take “{term}” out, and make sure that {provider} signs with DKIM for your domain.")},
     "RFC 7208 §2.4", &spf::uselessInclude},
    {"spf.too-long", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record is long"),
      QT_TRANSLATE_NOOP("Findings", "With {octets} octets the answer may not fit into one small packet."),
      QT_TRANSLATE_NOOP("Findings", "Take out what is no longer needed, or move a part into a record of its own and include that.")},
     "RFC 7208 §3.4", &tooLong},
    {"spf.type99", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "An SPF record of the old type is published"),
      QT_TRANSLATE_NOOP("Findings", "The type SPF was given up in 2014; nobody reads it."),
      QT_TRANSLATE_NOOP("Findings", "Delete the record of type SPF. The TXT record stays.")},
     "RFC 7208 §3.1", &type99},
    {"spf.mx-with-null-mx", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "“mx” in the SPF record of a domain without mail servers"),
      QT_TRANSLATE_NOOP("Findings", "The domain says that it receives no mail, so “{term}” stands for nothing."),
      QT_TRANSLATE_NOOP("Findings", "Take “{term}” out.")},
     "RFC 7505 §4.2", &mxWithNullMx},
    {"spf.macros", Severity::Notice, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record decides for each mail anew"),
      QT_TRANSLATE_NOOP("Findings", "It uses macros, so the addresses that pass cannot be listed here."),
      ""},
     "RFC 7208 §7", &spf::macros},
    {"spf.mx-not-covered", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Your own mail servers may not send"),
      QT_TRANSLATE_NOOP("Findings", "The domain signs its mail, but its SPF record does not list {host}."),
      QT_TRANSLATE_NOOP("Findings", "If {host} also sends your mail, add “{wanted}” to the record.")},
     "RFC 7208 §5.4", &spf::mxNotCovered, {}, {}, {"spf.syntax"}},
    {"spf.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record could not be looked up completely"),
      QT_TRANSLATE_NOOP("Findings", "What {name} says is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, tell whoever runs {name}.")},
     "RFC 7208 §2.6.6", &spf::lookupFailed, {}, {}, {"delegation.cname-loop"}},
    {"spf.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The SPF record is in order"),
      QT_TRANSLATE_NOOP("Findings", "It says who may send, and takes {count} of the 10 look-ups allowed."),
      ""},
     "RFC 7208 §3", &ok},
});
// clang-format on

} // namespace

std::span<const Check> spfChecks()
{
    return kChecks;
}

} // namespace posthorn::audit
