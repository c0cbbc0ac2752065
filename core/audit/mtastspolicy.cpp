// SPDX-License-Identifier: GPL-3.0-or-later
// MTA-STS: the policy file (RFC 8461 §3.2, §3.3), and whether it fits the servers (§4.1).
#include "core/audit/announcements.h"
#include "core/audit/dnssecfacts.h"
#include "core/audit/mtastsfindings.h"
#include "core/audit/mxfacts.h"
#include "core/web/limits.h"

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::MtaStsSeen;
using records::MtaStsPolicy;
using records::MtaStsPolicyIssue;
using web::NoPage;
using web::Page;

constexpr int kStatusOk = 200;

/// What came of asking for the policy, where senders would ask for it: something announces it.
const web::Fetched *fetchedOf(const MtaStsSeen *seen)
{
    return seen && seen->fetched && !seen->found().isEmpty() ? &*seen->fetched : nullptr;
}

const NoPage *noPageOf(const MtaStsSeen *seen)
{
    const web::Fetched *fetched = fetchedOf(seen);
    return fetched ? fetched->noPage() : nullptr;
}

const Page *pageOf(const MtaStsSeen *seen)
{
    const web::Fetched *fetched = fetchedOf(seen);
    return fetched ? fetched->page() : nullptr;
}

bool isRedirect(const Page &page)
{
    return page.status >= 300 && page.status < 400;
}

/// Why there is no file, where that is the host's doing and no other check tells it.
const char *absenceWords(const NoPage &none)
{
    switch (none.why) {
    case NoPage::Why::NoAddress:
        return QT_TRANSLATE_NOOP("Findings", "the host mta-sts.{domain} does not exist, or has no address");
    case NoPage::Why::Unreachable:
        return QT_TRANSLATE_NOOP("Findings", "nobody takes connections for HTTPS at mta-sts.{domain}");
    case NoPage::Why::Tls:
        return QT_TRANSLATE_NOOP("Findings", "no encrypted connection to mta-sts.{domain} can be made");
    case NoPage::Why::Protocol:
        return QT_TRANSLATE_NOOP("Findings",
                                 "what mta-sts.{domain} sends is no complete answer of a web server");
    default:
        return nullptr;
    }
}

const char *faultWords(NoPage::Fault fault)
{
    switch (fault) {
    case NoPage::Fault::Expired:
        return QT_TRANSLATE_NOOP("Findings", "It has expired.");
    case NoPage::Fault::NotYetValid:
        return QT_TRANSLATE_NOOP("Findings", "It is not valid yet.");
    case NoPage::Fault::OtherName:
        return QT_TRANSLATE_NOOP("Findings", "It is for another name.");
    case NoPage::Fault::Untrusted:
        return QT_TRANSLATE_NOOP("Findings",
                                 "It comes from nobody that senders trust, or its chain is incomplete.");
    default:
        return QT_TRANSLATE_NOOP("Findings", "It cannot be verified.");
    }
}

/// The certificate is not in force by a clock that is wrong.
bool isClocksFault(const Judging &on, const NoPage &none)
{
    const bool isOfTime = none.fault == NoPage::Fault::Expired || none.fault == NoPage::Fault::NotYetValid;
    return none.why == NoPage::Why::Certificate && isOfTime && isClockWrong(on.seen);
}

/// What could not be seen of the policy, for reasons that are ours or the network's.
const char *unseenWords(const Judging &on, const NoPage &none)
{
    if (isClocksFault(on, none))
        return QT_TRANSLATE_NOOP("Findings",
                                 "by the clock of this computer, which is wrong, it cannot be told "
                                 "whether the certificate of the policy's host is in force");
    switch (none.why) {
    case NoPage::Why::NoRoute:
        return QT_TRANSLATE_NOOP("Findings",
                                 "this computer has no way to the addresses of the policy's host");
    case NoPage::Why::NotRecorded:
        return QT_TRANSLATE_NOOP("Findings", "the recording does not hold the policy");
    case NoPage::Why::Cancelled:
        return QT_TRANSLATE_NOOP("Findings", "the look-up was cancelled");
    default:
        return nullptr;
    }
}

QString fileEvidence(const MtaStsSeen &seen)
{
    const QString file = seen.hostA.question.name.toString() + u"/.well-known/mta-sts.txt"_s;
    const QString from = seen.fetched->server.isEmpty() ? file : seen.fetched->server + u" · "_s + file;
    const Page *page = seen.fetched->page();
    if (!page)
        return seen.fetched->noPage()->detail.isEmpty() ? from
                                                        : from + u": "_s + seen.fetched->noPage()->detail;
    QStringList parts{u"HTTP %1"_s.arg(page->status)};
    if (!page->contentType.isEmpty())
        parts.append(safeText(page->contentType, 80));
    if (!page->location.isEmpty())
        parts.append(u"→ "_s + safeText(page->location, 200));
    return from + u": "_s + parts.join(u", "_s);
}

void add(const Judging &on, Sink &sink, QList<Argument> arguments = {})
{
    arguments.append(arg(u"domain"_s, on.domain()));
    sink.add(on.domain(), arguments, {fileEvidence(*stsOf(on))});
}

/// The fault that a reader meets first.
const char *slipWords(MtaStsPolicyIssue issue)
{
    switch (issue) {
    case MtaStsPolicyIssue::BareCr:
        return QT_TRANSLATE_NOOP("Findings", "Its lines end in CR alone, where CRLF or LF belongs.");
    case MtaStsPolicyIssue::BadVersion:
    case MtaStsPolicyIssue::MissingVersion:
        return QT_TRANSLATE_NOOP("Findings", "The line “version: STSv1” is missing or wrong.");
    case MtaStsPolicyIssue::BadMode:
    case MtaStsPolicyIssue::MissingMode:
        return QT_TRANSLATE_NOOP("Findings",
                                 "The line “mode:” with enforce, testing or none is missing or wrong.");
    case MtaStsPolicyIssue::BadMaxAge:
    case MtaStsPolicyIssue::MissingMaxAge:
        return QT_TRANSLATE_NOOP("Findings",
                                 "The line “max_age:” with a number of seconds is missing or wrong.");
    case MtaStsPolicyIssue::BadMx:
    case MtaStsPolicyIssue::MissingMx:
        return QT_TRANSLATE_NOOP("Findings",
                                 "A line “mx:” with the name of a mail server is missing or wrong.");
    default:
        return QT_TRANSLATE_NOOP("Findings", "There is a line that is no “name: value”.");
    }
}

/// The policy that senders follow, or would follow if the record were right.
const MtaStsPolicy *policyOf(const Judging &on)
{
    const MtaStsSeen *seen = stsOf(on);
    return fetchedOf(seen) ? seen->goodPolicy() : nullptr;
}

bool isMode(const MtaStsPolicy *policy, MtaStsPolicy::Mode mode)
{
    return policy && policy->mode == mode;
}

/// The names that senders look for in the policy (RFC 8461 §4.1).
QList<DomainName> serversOf(const Judging &on)
{
    QList<DomainName> names;
    for (const lookup::MxServer &server : realServers(on)) {
        if (!names.contains(server.host))
            names.append(server.host);
    }
    if (on.seen.mx.isImplicit())
        names.append(on.seen.domain);
    return names;
}

} // namespace

void stsRecordMissing(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    if (seen && !seen->txt.failed() && seen->found().isEmpty() && seen->goodPolicy())
        add(on, sink);
}

void stsLookupFailed(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    if (!seen)
        return;
    if (seen->txt.failed()) {
        sink.add(on.domain(), {failureWords(u"reason"_s, *seen->txt.failed())}, {evidence(seen->txt)});
        return;
    }
    for (const dns::Answer *answer : {&seen->hostA, &seen->hostAaaa}) {
        // Where one family answers, the policy was asked for.
        if (!seen->found().isEmpty() && answer->failed() && !seen->fetched)
            sink.add(on.domain(), {failureWords(u"reason"_s, *answer->failed())}, {evidence(*answer)});
    }
    const NoPage *none = noPageOf(seen);
    if (const char *why = none ? unseenWords(on, *none) : nullptr)
        add(on, sink, {words(u"reason"_s, why)});
}

void stsPolicyMissing(const Judging &on, Sink &sink)
{
    const NoPage *none = noPageOf(stsOf(on));
    if (const char *why = none ? absenceWords(*none) : nullptr)
        add(on, sink, {words(u"reason"_s, why)});
    const Page *page = pageOf(stsOf(on));
    if (page && page->status != kStatusOk && !isRedirect(*page))
        add(on, sink,
            {words(u"reason"_s,
                   QT_TRANSLATE_NOOP("Findings", "the web server at mta-sts.{domain} answers with "
                                                 "the status {status}")),
             arg(u"status"_s, page->status)});
}

void stsRedirect(const Judging &on, Sink &sink)
{
    const Page *page = pageOf(stsOf(on));
    if (page && isRedirect(*page))
        add(on, sink, {arg(u"target"_s, page->location)});
}

void stsCertificate(const Judging &on, Sink &sink)
{
    const NoPage *none = noPageOf(stsOf(on));
    if (none && none->why == NoPage::Why::Certificate && !isClocksFault(on, *none))
        add(on, sink, {words(u"reason"_s, faultWords(none->fault))});
}

void stsTimeout(const Judging &on, Sink &sink)
{
    const NoPage *none = noPageOf(stsOf(on));
    if (none && none->why == NoPage::Why::Timeout)
        add(on, sink, {arg(u"seconds"_s, kPolicyTime.count())});
}

void stsTooLarge(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    const NoPage *none = noPageOf(seen);
    const bool isLong = pageOf(seen) && seen->policy && seen->policy->has(MtaStsPolicyIssue::TooLarge);
    if (isLong || (none && none->why == NoPage::Why::TooLarge))
        add(on, sink);
}

void stsPolicySyntax(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    if (!pageOf(seen) || !seen->policy || seen->policy->has(MtaStsPolicyIssue::TooLarge))
        return;
    const QByteArray &body = pageOf(seen)->body;
    for (const auto &issue : seen->policy->issues) {
        if (issue.severity != records::IssueSeverity::Error)
            continue;
        QStringList proof{fileEvidence(*seen)};
        if (issue.length > 0)
            proof.append(safeText(body.mid(issue.offset, issue.length), 200));
        sink.add(on.domain(), {words(u"slip"_s, slipWords(issue.code)), arg(u"domain"_s, on.domain())},
                 proof);
    }
}

/// "text/plain", whatever parameters follow (RFC 8461 §3.2).
void stsContentType(const Judging &on, Sink &sink)
{
    const Page *page = pageOf(stsOf(on));
    if (!page || page->status != kStatusOk)
        return;
    const QByteArray type = page->contentType.split(';').first().trimmed();
    if (type.compare("text/plain", Qt::CaseInsensitive) != 0)
        add(on, sink,
            {type.isEmpty() ? words(u"type"_s, QT_TRANSLATE_NOOP("Findings", "no type"))
                            : arg(u"type"_s, type)});
}

void stsMxMismatch(const Judging &on, Sink &sink)
{
    const MtaStsPolicy *policy = policyOf(on);
    if (!policy || isMode(policy, MtaStsPolicy::Mode::None))
        return;
    const bool enforces = isMode(policy, MtaStsPolicy::Mode::Enforce);
    QStringList proof{fileEvidence(*stsOf(on))};
    for (const records::MtaStsMx &mx : policy->mx)
        proof.append(u"mx: "_s + QString::fromLatin1(records::print(mx)));
    for (const DomainName &host : serversOf(on)) {
        if (policy->matches(host))
            continue;
        const char *effect =
            enforces
                ? QT_TRANSLATE_NOOP("Findings", "Senders that know the policy do not deliver to this server.")
                : QT_TRANSLATE_NOOP("Findings", "The policy only watches as yet; once it enforces, senders "
                                                "do not deliver to this server.");
        sink.add(host.toString(), {arg(u"host"_s, host), words(u"effect"_s, effect)}, proof).raised(enforces);
    }
}

void stsModeTesting(const Judging &on, Sink &sink)
{
    if (isMode(policyOf(on), MtaStsPolicy::Mode::Testing))
        add(on, sink);
}

void stsModeNone(const Judging &on, Sink &sink)
{
    if (isMode(policyOf(on), MtaStsPolicy::Mode::None))
        add(on, sink);
}

/// Short is right where the policy is being withdrawn (RFC 8461 §8.3).
void stsMaxAgeShort(const Judging &on, Sink &sink)
{
    constexpr std::chrono::hours kDay{24};
    const MtaStsPolicy *policy = policyOf(on);
    if (policy && !isMode(policy, MtaStsPolicy::Mode::None) && *policy->maxAge < kDay)
        add(on, sink, {arg(u"seconds"_s, static_cast<qint64>(policy->maxAge->count()))});
}

void stsOk(const Judging &on, Sink &sink)
{
    const MtaStsSeen *seen = stsOf(on);
    if (!seen || !seen->isAnnounced())
        return;
    const char *state =
        seen->isEnforced()
            ? QT_TRANSLATE_NOOP("Findings", "Senders insist on encryption, with a certificate that is right.")
            : QT_TRANSLATE_NOOP("Findings", "The policy itself was not fetched.");
    QStringList proof = lines(*seen);
    if (seen->fetched)
        proof.append(fileEvidence(*seen));
    sink.add(on.domain(), {words(u"state"_s, state)}, proof);
}

} // namespace posthorn::audit
