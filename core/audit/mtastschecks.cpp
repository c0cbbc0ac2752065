// SPDX-License-Identifier: GPL-3.0-or-later
// MTA-STS: the record that announces a policy (RFC 8461 §3.1), and the rows of all its checks.
#include "core/audit/announcements.h"
#include "core/audit/danefacts.h"
#include "core/audit/mtastsfindings.h"

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::MtaStsSeen;
using records::MtaStsIssue;

/// Where DANE protects every server, nothing is missing.
void stsMissing(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    const bool absent = seen && !seen->txt.failed() && seen->found().isEmpty() && !seen->goodPolicy();
    if (absent && !daneProtectsAll(on.seen))
        sink.add(on.domain(), {}, {evidence(seen->txt)});
}

void stsMultiple(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    const auto count = seen ? countVersioned(seen->found(), MtaStsIssue::BadVersion) : 0;
    if (count > 1)
        sink.add(on.domain(), {arg(u"count"_s, count)}, lines(*seen));
}

void stsSyntax(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    if (!seen)
        return;
    for (const auto &parsed : seen->counted()) {
        if (hasAny(parsed, {MtaStsIssue::BadVersion, MtaStsIssue::NotATag, MtaStsIssue::BadSpace,
                            MtaStsIssue::DuplicateTag, MtaStsIssue::BadExtension, MtaStsIssue::TypingSlip}))
            sink.add(on.domain(), {}, lines(*seen));
    }
}

void stsBadId(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    if (!seen)
        return;
    for (const auto &parsed : seen->counted()) {
        if (hasAny(parsed, {MtaStsIssue::MissingId, MtaStsIssue::BadId}))
            sink.add(on.domain(), {}, lines(*seen));
    }
}

void stsTakeover(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    if (!seen)
        return;
    for (const lookup::Registration &registration : seen->unregistered)
        sink.add(registration.registrable.toString(), {arg(u"domain"_s, registration.registrable)},
                 evidence(seen->txt.aliases + seen->hostA.aliases));
}

// clang-format off
constexpr auto kMtaSts = std::to_array<Check>({
    {"mta-sts.takeover", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "Anybody can decide on your transport policy"),
      QT_TRANSLATE_NOOP("Findings", "The alias at mta-sts or _mta-sts leads to {domain}, which is not registered. Whoever registers it can stop your mail."),
      QT_TRANSLATE_NOOP("Findings", "Delete the alias today.")},
     "RFC 8461 §10", &stsTakeover},
    {"mta-sts.multiple", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "There is more than one MTA-STS record"),
      QT_TRANSLATE_NOOP("Findings", "With {count} of them, senders act as if there were none."),
      QT_TRANSLATE_NOOP("Findings", "Keep one record, and delete the others.")},
     "RFC 8461 §3.1", &stsMultiple},
    {"mta-sts.syntax", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS record is malformed"),
      QT_TRANSLATE_NOOP("Findings", "Senders ignore it, and use encryption only if nobody disturbs."),
      QT_TRANSLATE_NOOP("Findings", "Write it as: v=STSv1; id=20260101000000 (with an id of your own).")},
     "RFC 8461 §3.1", &stsSyntax},
    {"mta-sts.bad-id", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS record has no proper id"),
      QT_TRANSLATE_NOOP("Findings", "The id must be 1 to 32 letters and digits; senders ignore the record."),
      QT_TRANSLATE_NOOP("Findings", "Use the date and time as id, without dashes or colons.")},
     "RFC 8461 §3.1", &stsBadId, {}, {}, {"mta-sts.syntax"}},
    {"mta-sts.policy-missing", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS policy is not where senders look for it"),
      QT_TRANSLATE_NOOP("Findings", "A record announces a policy, but {reason}. Senders act as if there were none."),
      QT_TRANSLATE_NOOP("Findings", "Serve the file https://mta-sts.{domain}/.well-known/mta-sts.txt, or delete the record at _mta-sts.{domain}.")},
     "RFC 8461 §3.3", &stsPolicyMissing, {}, {}, {"mta-sts.takeover"}},
    {"mta-sts.redirect", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS policy is redirected"),
      QT_TRANSLATE_NOOP("Findings", "The web server sends senders on to “{target}”, and they must not follow. They act as if there were no policy."),
      QT_TRANSLATE_NOOP("Findings", "Serve the file itself at https://mta-sts.{domain}/.well-known/mta-sts.txt.")},
     "RFC 8461 §3.3", &stsRedirect},
    {"mta-sts.certificate", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The certificate of the MTA-STS policy's host is not accepted"),
      QT_TRANSLATE_NOOP("Findings", "{reason} Senders act as if there were no policy."),
      QT_TRANSLATE_NOOP("Findings", "Give the web server a valid certificate for mta-sts.{domain}, with its whole chain.")},
     "RFC 8461 §3.3", &stsCertificate},
    {"mta-sts.timeout", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS policy's host is slow, or does not answer"),
      QT_TRANSLATE_NOOP("Findings", "mta-sts.{domain} did not hand over the policy within {seconds} seconds. Senders wait about a minute, and then act as if there were none."),
      QT_TRANSLATE_NOOP("Findings", "See to the web server of mta-sts.{domain}, and to the firewall in front of it.")},
     "RFC 8461 §3.3", &stsTimeout},
    {"mta-sts.policy-too-large", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS policy is too large"),
      QT_TRANSLATE_NOOP("Findings", "It is bigger than 64 KiB, or has more than a thousand lines; senders give up."),
      QT_TRANSLATE_NOOP("Findings", "A policy needs four or five lines. Look what is at https://mta-sts.{domain}/.well-known/mta-sts.txt.")},
     "RFC 8461 §3.3", &stsTooLarge},
    {"mta-sts.policy-syntax", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS policy is malformed"),
      QT_TRANSLATE_NOOP("Findings", "{slip} Senders act as if there were no policy."),
      QT_TRANSLATE_NOOP("Findings", "Write the file https://mta-sts.{domain}/.well-known/mta-sts.txt as: version, mode, one mx for each server, and max_age, each on its own line.")},
     "RFC 8461 §3.2", &stsPolicySyntax},
    {"mta-sts.content-type", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS policy is not served as plain text"),
      QT_TRANSLATE_NOOP("Findings", "The web server calls it “{type}”. Some senders refuse a policy that is not text/plain."),
      QT_TRANSLATE_NOOP("Findings", "Set its Content-Type to text/plain.")},
     "RFC 8461 §3.2", &stsContentType, {}, {}, {"mta-sts.policy-syntax", "mta-sts.policy-too-large"}},
    {"mta-sts.mx-mismatch", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS policy does not list a mail server"),
      QT_TRANSLATE_NOOP("Findings", "No “mx” line of the policy stands for {host}. {effect}"),
      QT_TRANSLATE_NOOP("Findings", "Add the line “mx: {host}” to the policy and change the id in the record; or take the server out of the MX records.")},
     "RFC 8461 §4.1", &stsMxMismatch, Severity::Error},
    {"mta-sts.missing", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Encryption on the way to you is not demanded"),
      QT_TRANSLATE_NOOP("Findings", "Without MTA-STS, somebody on the line can make senders deliver in clear text."),
      QT_TRANSLATE_NOOP("Findings", "Publish an MTA-STS policy, first in the mode “testing”.")},
     "RFC 8461 §3", &stsMissing, {}, {}, {"mta-sts.takeover"}},
    {"mta-sts.record-missing", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "No record announces the MTA-STS policy"),
      QT_TRANSLATE_NOOP("Findings", "The policy is served, but senders look for it only where a record at _mta-sts.{domain} announces it."),
      QT_TRANSLATE_NOOP("Findings", "Publish a TXT record at _mta-sts.{domain}: v=STSv1; id=20260101000000 (with the date and time as id).")},
     "RFC 8461 §3.1", &stsRecordMissing},
    {"mta-sts.mode-testing", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS policy only watches"),
      QT_TRANSLATE_NOOP("Findings", "In the mode “testing”, senders report failures and deliver all the same."),
      QT_TRANSLATE_NOOP("Findings", "Once the reports show no failures, set the mode to “enforce” and change the id in the record at _mta-sts.{domain}.")},
     "RFC 8461 §5", &stsModeTesting},
    {"mta-sts.mode-none", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS policy is switched off"),
      QT_TRANSLATE_NOOP("Findings", "The mode “none” tells senders to forget the policy. That is right while it is being withdrawn."),
      QT_TRANSLATE_NOOP("Findings", "If it is to protect, set the mode to “testing” or “enforce” and change the id in the record at _mta-sts.{domain}.")},
     "RFC 8461 §5", &stsModeNone},
    {"mta-sts.max-age-short", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS policy is soon forgotten"),
      QT_TRANSLATE_NOOP("Findings", "Senders keep it for {seconds} seconds, less than a day. Whoever keeps them from fetching it for that long has switched it off."),
      QT_TRANSLATE_NOOP("Findings", "Set max_age to some weeks, such as 604800 or 2592000.")},
     "RFC 8461 §3.2", &stsMaxAgeShort},
    {"mta-sts.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "MTA-STS could not be looked up"),
      QT_TRANSLATE_NOOP("Findings", "What the domain demands of senders is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, tell whoever runs your DNS.")},
     "", &stsLookupFailed, {}, {}, {"delegation.cname-loop"}},
    {"mta-sts.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "MTA-STS is in order"),
      QT_TRANSLATE_NOOP("Findings", "The domain announces a policy. {state}"),
      ""},
     "RFC 8461 §3", &stsOk},
});
// clang-format on

} // namespace

std::span<const Check> mtaStsChecks()
{
    return kMtaSts;
}

} // namespace posthorn::audit
