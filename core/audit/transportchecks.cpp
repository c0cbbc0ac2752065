// SPDX-License-Identifier: GPL-3.0-or-later
// What DNS says about encryption on the way: MTA-STS and reports about TLS.
#include "core/audit/tools.h"

#include <algorithm>

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::MtaStsSeen;
using lookup::TlsRptSeen;
using records::MtaStsIssue;
using records::TlsRptIssue;

template <class Parsed, class Code>
bool hasAny(const Parsed &parsed, std::initializer_list<Code> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](Code code) { return parsed.has(code); });
}

template <class Seen>
QStringList lines(const Seen &seen)
{
    QStringList all;
    for (const QByteArray &text : seen.texts)
        all.append(evidence(seen.txt.question.name, text));
    return all;
}

/// Texts with another version are discarded before records are counted (RFC 8461 §3.1, RFC 8460 §3).
template <class Parsed, class Code>
qsizetype countVersioned(const QList<Parsed> &found, Code badVersion)
{
    return std::count_if(found.begin(), found.end(),
                         [&](const Parsed &parsed) { return !parsed.has(badVersion); });
}

const MtaStsSeen *stsOf(const Judging &on)
{
    return on.seen.mtaSts ? &*on.seen.mtaSts : nullptr;
}

const TlsRptSeen *rptOf(const Judging &on)
{
    return on.seen.tlsRpt ? &*on.seen.tlsRpt : nullptr;
}

void stsMissing(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    if (seen && !seen->txt.failed() && seen->found().isEmpty())
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
    for (const auto &parsed : seen->found()) {
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
    for (const auto &parsed : seen->found()) {
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

void stsLookupFailed(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    if (seen && seen->txt.failed())
        sink.add(on.domain(), {failureWords(u"reason"_s, *seen->txt.failed())}, {evidence(seen->txt)});
}

void stsOk(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    if (seen && seen->found().size() == 1)
        sink.add(on.domain(), {}, lines(*seen));
}

void rptMissing(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    const bool usesSts = on.seen.mtaSts && !on.seen.mtaSts->found().isEmpty();
    if (seen && usesSts && !seen->txt.failed() && seen->found().isEmpty())
        sink.add(on.domain(), {arg(u"domain"_s, on.domain())}, {evidence(seen->txt)});
}

void rptMultiple(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    const auto count = seen ? countVersioned(seen->found(), TlsRptIssue::BadVersion) : 0;
    if (count > 1)
        sink.add(on.domain(), {arg(u"count"_s, count)}, lines(*seen));
}

void rptSyntax(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    if (!seen)
        return;
    for (const auto &parsed : seen->found()) {
        if (hasAny(parsed, {TlsRptIssue::BadVersion, TlsRptIssue::UriSyntax, TlsRptIssue::UriScheme,
                            TlsRptIssue::DuplicateTag, TlsRptIssue::NotATag, TlsRptIssue::BadSpace,
                            TlsRptIssue::BadExtension, TlsRptIssue::TypingSlip}))
            sink.add(on.domain(), {}, lines(*seen));
    }
}

void rptNoRua(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    if (!seen)
        return;
    for (const auto &parsed : seen->found()) {
        if (parsed.has(TlsRptIssue::MissingRua))
            sink.add(on.domain(), {}, lines(*seen));
    }
}

void rptUndeliverable(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    if (!seen)
        return;
    for (const TlsRptSeen::Target &target : seen->targets) {
        if (target.receives == lookup::Receives::No)
            sink.add(target.uri.host->toString(), {arg(u"address"_s, target.uri.text)}, lines(*seen));
    }
}

void rptLookupFailed(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    if (seen && seen->txt.failed())
        sink.add(on.domain(), {failureWords(u"reason"_s, *seen->txt.failed())}, {evidence(seen->txt)});
}

void rptOk(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    if (seen && seen->found().size() == 1)
        sink.add(on.domain(), {}, lines(*seen));
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
    {"mta-sts.missing", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Encryption on the way to you is not demanded"),
      QT_TRANSLATE_NOOP("Findings", "Without MTA-STS, somebody on the line can make senders deliver in clear text."),
      QT_TRANSLATE_NOOP("Findings", "Publish an MTA-STS policy, first in the mode “testing”.")},
     "RFC 8461 §3", &stsMissing, {}, {}, {"mta-sts.takeover"}},
    {"mta-sts.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS record could not be looked up"),
      QT_TRANSLATE_NOOP("Findings", "Whether there is one is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, tell whoever runs your DNS.")},
     "", &stsLookupFailed, {}, {}, {"delegation.cname-loop"}},
    {"mta-sts.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The MTA-STS record is in order"),
      QT_TRANSLATE_NOOP("Findings", "It announces that senders shall insist on encryption."),
      ""},
     "RFC 8461 §3.1", &stsOk},
});

constexpr auto kTlsRpt = std::to_array<Check>({
    {"tls-rpt.multiple", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "There is more than one TLS reporting record"),
      QT_TRANSLATE_NOOP("Findings", "With {count} of them, senders act as if there were none."),
      QT_TRANSLATE_NOOP("Findings", "Keep one record, and delete the others.")},
     "RFC 8460 §3", &rptMultiple},
    {"tls-rpt.syntax", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The TLS reporting record is malformed"),
      QT_TRANSLATE_NOOP("Findings", "Senders ignore it, and you do not learn when encryption fails."),
      QT_TRANSLATE_NOOP("Findings", "Write it as: v=TLSRPTv1; rua=mailto:you@example.com (with an address of yours).")},
     "RFC 8460 §3", &rptSyntax},
    {"tls-rpt.no-rua", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The TLS reporting record names no address"),
      QT_TRANSLATE_NOOP("Findings", "Nobody gets the reports."),
      QT_TRANSLATE_NOOP("Findings", "Add rua=mailto: and an address of yours.")},
     "RFC 8460 §3", &rptNoRua, {}, {}, {"tls-rpt.syntax"}},
    {"tls-rpt.rua-undeliverable", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The mailbox for TLS reports cannot receive mail"),
      QT_TRANSLATE_NOOP("Findings", "Reports to “{address}” are lost."),
      QT_TRANSLATE_NOOP("Findings", "Put in an address that exists.")},
     "RFC 8460 §3", &rptUndeliverable},
    {"tls-rpt.missing", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Nobody reports failures of encryption"),
      QT_TRANSLATE_NOOP("Findings", "The domain demands encryption, but does not ask senders to tell when it fails."),
      QT_TRANSLATE_NOOP("Findings", "Publish a TXT record at _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: and an address of yours.")},
     "RFC 8460 §3", &rptMissing},
    {"tls-rpt.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The TLS reporting record could not be looked up"),
      QT_TRANSLATE_NOOP("Findings", "Whether there is one is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, tell whoever runs your DNS.")},
     "", &rptLookupFailed, {}, {}, {"delegation.cname-loop"}},
    {"tls-rpt.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "Failures of encryption are reported"),
      QT_TRANSLATE_NOOP("Findings", "Senders tell you when they cannot encrypt."),
      ""},
     "RFC 8460 §3", &rptOk},
});
// clang-format on

} // namespace

std::span<const Check> mtaStsChecks()
{
    return kMtaSts;
}

std::span<const Check> tlsRptChecks()
{
    return kTlsRpt;
}

} // namespace posthorn::audit
