// SPDX-License-Identifier: GPL-3.0-or-later
// Reports about TLS.
#include "core/audit/announcements.h"
#include "core/audit/danefacts.h"
#include "core/audit/slipwords.h"
#include "core/audit/tools.h"

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::TlsRptSeen;
using records::TlsRptIssue;

const TlsRptSeen *rptOf(const Judging &on)
{
    return on.seen.tlsRpt ? &*on.seen.tlsRpt : nullptr;
}

void rptMissing(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    const bool usesSts = on.seen.mtaSts && !on.seen.mtaSts->found().isEmpty();
    const QList<DaneHost> dane = daneHosts(on.seen);
    const bool usesDane =
        std::any_of(dane.begin(), dane.end(), [](const DaneHost &h) { return h.applies(); });
    if (seen && (usesSts || usesDane) && !seen->txt.failed() && seen->found().isEmpty())
        sink.add(on.domain(), {arg(u"domain"_s, on.domain())}, {evidence(seen->txt)});
}

void rptMultiple(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    const auto count = seen ? countVersioned(seen->found(), TlsRptIssue::BadVersion) : 0;
    if (count > 1)
        sink.add(on.domain(), {arg(u"count"_s, count)}, lines(*seen));
}

/// What is wrong with the text at this place, or whether it is all of it.
const char *faultWords(TlsRptIssue issue)
{
    switch (issue) {
    case TlsRptIssue::BadVersion:
        return QT_TRANSLATE_NOOP("Findings", "the version must read “v=TLSRPTv1”");
    case TlsRptIssue::UriSyntax:
    case TlsRptIssue::UriScheme:
        return QT_TRANSLATE_NOOP(
            "Findings", "“{text}” is no address for reports, which begins with “mailto:” or “https:”");
    case TlsRptIssue::DuplicateTag:
        return kTagTwice;
    case TlsRptIssue::BadSpace:
        return QT_TRANSLATE_NOOP("Findings", "a space stands beside an equals sign");
    default:
        break;
    }
    return kNoTag;
}

using Parsed = records::Parsed<records::TlsRptRecord, TlsRptIssue>;

/// The first fault that makes the text malformed; that it names no address is told by itself.
const records::ParseIssue<TlsRptIssue> *malformation(const Parsed &parsed)
{
    const auto at = std::find_if(parsed.issues.begin(), parsed.issues.end(), [](const auto &issue) {
        return issue.code != TlsRptIssue::MissingRua && issue.code != TlsRptIssue::TypingSlip;
    });
    return at != parsed.issues.end() ? &*at : nullptr;
}

void tellMalformed(const Judging &on, Sink &sink, const QByteArray &text, const Parsed &parsed, bool isStray)
{
    const auto *issue = malformation(parsed);
    const auto slip = records::mendList(text, records::TagDialect::Sts, {"v", "rua"});
    if (!issue && (!slip || parsed.issues.isEmpty()))
        return;
    const auto mended = isStray ? std::nullopt : records::mendTlsRpt(text);
    const char *advice =
        isStray  ? kDeleteStray
        : mended ? kPutMended
                 : QT_TRANSLATE_NOOP("Findings", "write v=TLSRPTv1; rua=mailto: and an address of yours.");
    sink.add(on.domain(),
             {arg(u"domain"_s, on.domain()),
              words(u"why"_s, slip ? slipWords(*slip) : faultWords(issue->code)),
              arg(u"text"_s, issue ? text.mid(issue->offset, issue->length) : text),
              words(u"advice"_s, advice), arg(u"stray"_s, text),
              arg(u"mended"_s, safeText(mended.value_or(QByteArray())))},
             lines(*rptOf(on)))
        .raised(!isStray);
}

void rptSyntax(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    const bool hasRecord = seen && countVersioned(seen->found(), TlsRptIssue::BadVersion) > 0;
    for (qsizetype i = 0; seen && i < seen->parses.size(); ++i) {
        const records::TlsRptParse &parse = seen->parses[i];
        if (parse)
            tellMalformed(on, sink, seen->texts[i], *parse, hasRecord && parse->has(TlsRptIssue::BadVersion));
    }
}

void rptNoRua(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    if (!seen)
        return;
    for (const auto &parsed : seen->counted()) {
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
        if (target.mailbox.receives == lookup::Receives::No)
            sink.add(target.uri.host->toString(), {arg(u"address"_s, target.uri.text)}, lines(*seen));
    }
}

void rptLookupFailed(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    if (seen && seen->txt.failed())
        sink.add(on.domain(),
                 {arg(u"name"_s, seen->txt.question.name), failureWords(u"reason"_s, *seen->txt.failed())},
                 {evidence(seen->txt)});
    for (const TlsRptSeen::Target &target : seen ? seen->targets : QList<TlsRptSeen::Target>()) {
        const auto &failed = target.mailbox.failed;
        if (failed && wasAsked(on, *failed) && *target.uri.host != on.seen.domain)
            sink.addAside(target.uri.host->toString(),
                          {arg(u"name"_s, *target.uri.host), failureWords(u"reason"_s, *failed)});
    }
}

void rptOk(const Judging &on, Sink &sink)
{
    const TlsRptSeen *seen = rptOf(on);
    if (seen && seen->counted().size() == 1)
        sink.add(on.domain(), {}, lines(*seen));
}

// clang-format off
constexpr auto kTlsRpt = std::to_array<Check>({
    {"tls-rpt.multiple", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "There is more than one TLS reporting record"),
      QT_TRANSLATE_NOOP("Findings", "With {count} of them, senders act as if there were none."),
      QT_TRANSLATE_NOOP("Findings", "Keep one record, and delete the others.")},
     "RFC 8460 §3", &rptMultiple},
    {"tls-rpt.syntax", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A TLS reporting record is malformed"),
      QT_TRANSLATE_NOOP("Findings", "Senders ignore it, or a part of it: {why}."),
      QT_TRANSLATE_NOOP("Findings", "At _smtp._tls.{domain}: {advice}")},
     "RFC 8460 §3", &rptSyntax, Severity::Error},
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
     {QT_TRANSLATE_NOOP("Findings", "TLS reporting could not be looked up completely"),
      QT_TRANSLATE_NOOP("Findings", "What {name} says is not known: {reason}."),
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

std::span<const Check> tlsRptChecks()
{
    return kTlsRpt;
}

} // namespace posthorn::audit
