// SPDX-License-Identifier: GPL-3.0-or-later
// BIMI: the domain's logo (draft-brand-indicators-for-message-identification). It is optional: a domain
// without it, or that declines it, has nothing to hear.
#include "core/audit/announcements.h"

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::BimiSeen;
using records::BimiIssue;
using records::SvgFault;
using web::NoPage;

const BimiSeen *bimiOf(const Judging &on)
{
    return on.seen.bimi ? &*on.seen.bimi : nullptr;
}

QStringList lines(const BimiSeen &seen)
{
    QStringList all;
    for (const QByteArray &text : seen.texts)
        all.append(evidence(seen.counting().question.name, text));
    return all;
}

/// There is a record, and it wants a logo shown.
bool wantsLogo(const BimiSeen *seen)
{
    const auto found = seen ? seen->found() : decltype(seen->found())();
    return found.size() == 1 && !found.first().record.isDeclination();
}

void multiple(const Judging &on, Sink &sink)
{
    const BimiSeen *seen = bimiOf(on);
    const auto count = seen ? countVersioned(seen->found(), BimiIssue::BadVersion) : 0;
    if (count > 1)
        sink.add(on.domain(), {arg(u"count"_s, count)}, lines(*seen));
}

void syntax(const Judging &on, Sink &sink)
{
    const BimiSeen *seen = bimiOf(on);
    if (!seen)
        return;
    for (const auto &parsed : seen->found()) {
        if (hasAny(parsed, {BimiIssue::BadVersion, BimiIssue::MissingL, BimiIssue::BadUri,
                            BimiIssue::DuplicateTag, BimiIssue::NotATag, BimiIssue::TypingSlip}))
            sink.add(on.domain(), {}, lines(*seen));
    }
}

void notHttps(const Judging &on, Sink &sink)
{
    const BimiSeen *seen = bimiOf(on);
    if (!seen)
        return;
    for (const auto &parsed : seen->found()) {
        if (parsed.has(BimiIssue::NotHttps))
            sink.add(on.domain(), {}, lines(*seen));
    }
}

/// What the logo's host did, in place of serving an SVG.
const char *absenceWords(const NoPage &none)
{
    switch (none.why) {
    case NoPage::Why::NoAddress:
        return QT_TRANSLATE_NOOP("Findings", "The host in its address does not exist.");
    case NoPage::Why::Unreachable:
    case NoPage::Why::Timeout:
        return QT_TRANSLATE_NOOP("Findings", "Its host does not answer.");
    case NoPage::Why::Certificate:
    case NoPage::Why::Tls:
        return QT_TRANSLATE_NOOP("Findings", "The certificate of its host is not accepted.");
    case NoPage::Why::Protocol:
        return QT_TRANSLATE_NOOP("Findings", "What its host sends is no complete answer of a web server.");
    case NoPage::Why::TooLarge:
        return QT_TRANSLATE_NOOP("Findings", "The file is far too large.");
    default:
        return nullptr;
    }
}

const char *unreadableWords(SvgFault fault)
{
    switch (fault) {
    case SvgFault::Compressed:
        return QT_TRANSLATE_NOOP("Findings", "The file is compressed (SVGZ).");
    case SvgFault::NotSvg:
        return QT_TRANSLATE_NOOP("Findings", "The file is another kind of XML.");
    case SvgFault::TooComplex:
        return QT_TRANSLATE_NOOP("Findings", "The file has more elements than any logo needs.");
    default:
        return QT_TRANSLATE_NOOP("Findings", "The file is no well-formed XML.");
    }
}

QStringList logoEvidence(const BimiSeen &seen)
{
    QStringList proof = lines(seen);
    if (const web::Page *page = seen.logo->page())
        proof.append(seen.logo->server + u" · HTTP %1"_s.arg(page->status));
    else if (!seen.logo->noPage()->detail.isEmpty())
        proof.append(seen.logo->server + u": "_s + seen.logo->noPage()->detail);
    return proof;
}

void notSvg(const Judging &on, Sink &sink)
{
    const BimiSeen *seen = bimiOf(on);
    if (!seen || !seen->logo)
        return;
    const char *why = nullptr;
    if (const NoPage *none = seen->logo->noPage())
        why = absenceWords(*none);
    else if (!seen->svg)
        why = QT_TRANSLATE_NOOP("Findings", "There is no file at its address.");
    else if (seen->svg->isUnreadable())
        why = unreadableWords(seen->svg->issues.first().fault);
    if (why)
        sink.add(on.domain(), {words(u"reason"_s, why)}, logoEvidence(*seen));
}

const char *faultWords(SvgFault fault)
{
    switch (fault) {
    case SvgFault::TooLarge:
        return QT_TRANSLATE_NOOP("Findings", "It is bigger than 32 KB.");
    case SvgFault::Entities:
        return QT_TRANSLATE_NOOP("Findings", "It has a document type with entities.");
    case SvgFault::BaseProfile:
        return QT_TRANSLATE_NOOP("Findings", "The element svg lacks baseProfile=\"tiny-ps\".");
    case SvgFault::Version:
        return QT_TRANSLATE_NOOP("Findings", "The element svg lacks version=\"1.2\".");
    case SvgFault::NoTitle:
        return QT_TRANSLATE_NOOP("Findings", "It has no title.");
    case SvgFault::NotSquare:
        return QT_TRANSLATE_NOOP("Findings", "It is not square, or has no viewBox.");
    case SvgFault::Script:
        return QT_TRANSLATE_NOOP("Findings", "There is a script in it.");
    case SvgFault::ExternalReference:
        return QT_TRANSLATE_NOOP("Findings", "It refers to something outside the file.");
    case SvgFault::Raster:
        return QT_TRANSLATE_NOOP("Findings", "There is an image or another medium in it.");
    case SvgFault::Animation:
        return QT_TRANSLATE_NOOP("Findings", "It moves.");
    default:
        return QT_TRANSLATE_NOOP("Findings", "It has elements or attributes that the profile does not know.");
    }
}

void badSvg(const Judging &on, Sink &sink)
{
    const BimiSeen *seen = bimiOf(on);
    if (!seen || !seen->svg || seen->svg->isUnreadable())
        return;
    for (const records::SvgIssue &issue : seen->svg->issues) {
        const QString place = u"%1: %2"_s.arg(issue.line).arg(safeText(issue.what, 80));
        sink.add(on.domain(), {words(u"fault"_s, faultWords(issue.fault))}, logoEvidence(*seen) << place);
    }
}

/// All mail means: no part of it is left out, of the domain's or of names below it.
bool isEnforcedForAll(const Judging &on)
{
    using Subject = records::DmarcSubject;
    const auto &applied = on.seen.dmarc.applied;
    if (!applied || !on.policy || *on.policy == records::DmarcPolicy::None)
        return false;
    const auto below = applied->record.effectivePolicyFor(Subject::ExistingSubdomain);
    const auto share = applied->record.written.value("pct");
    return below != records::DmarcPolicy::None && (!share || share->trimmed() == "100");
}

void notEnforced(const Judging &on, Sink &sink)
{
    if (wantsLogo(bimiOf(on)) && !on.seen.dmarc.isFailed() && !isEnforcedForAll(on))
        sink.add(on.domain(), {}, lines(*bimiOf(on)));
}

void noCertificate(const Judging &on, Sink &sink)
{
    const BimiSeen *seen = bimiOf(on);
    if (wantsLogo(seen) && !seen->found().first().record.hasCertificate())
        sink.add(on.domain(), {}, lines(*seen));
}

void lookupFailed(const Judging &on, Sink &sink)
{
    const BimiSeen *seen = bimiOf(on);
    if (!seen)
        return;
    for (const dns::Answer *answer : {&seen->own, &seen->counting()}) {
        if (answer->failed()) {
            sink.add(on.domain(), {failureWords(u"reason"_s, *answer->failed())}, {evidence(*answer)});
            return;
        }
    }
    if (seen->logo && seen->logo->noPage() && !absenceWords(*seen->logo->noPage()))
        sink.add(
            on.domain(),
            {words(u"reason"_s, QT_TRANSLATE_NOOP("Findings", "the logo could not be fetched from here"))},
            logoEvidence(*seen));
}

void ok(const Judging &on, Sink &sink)
{
    if (wantsLogo(bimiOf(on)))
        sink.add(on.domain(), {}, lines(*bimiOf(on)));
}

// clang-format off
constexpr auto kBimi = std::to_array<Check>({
    {"bimi.multiple", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "There is more than one BIMI record"),
      QT_TRANSLATE_NOOP("Findings", "With {count} of them, receivers show no logo."),
      QT_TRANSLATE_NOOP("Findings", "Keep one record, and delete the others.")},
     "draft-brand-indicators-for-message-identification", &multiple},
    {"bimi.syntax", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The BIMI record is malformed"),
      QT_TRANSLATE_NOOP("Findings", "Receivers ignore it, and show no logo."),
      QT_TRANSLATE_NOOP("Findings", "Write it as: v=BIMI1; l=https://example.com/logo.svg; a= (with addresses of your own).")},
     "draft-brand-indicators-for-message-identification", &syntax},
    {"bimi.not-https", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "An address in the BIMI record does not begin with https"),
      QT_TRANSLATE_NOOP("Findings", "Receivers fetch logo and certificate over HTTPS and in no other way."),
      QT_TRANSLATE_NOOP("Findings", "Serve the file over HTTPS, and put that address into the record.")},
     "draft-brand-indicators-for-message-identification", &notHttps},
    {"bimi.not-svg", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "There is no SVG at the logo's address"),
      QT_TRANSLATE_NOOP("Findings", "{reason} Receivers show no logo."),
      QT_TRANSLATE_NOOP("Findings", "Put the logo there as SVG Tiny PS.")},
     "draft-svg-tiny-ps-abrotman", &notSvg},
    {"bimi.bad-svg", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The logo is not as receivers want it"),
      QT_TRANSLATE_NOOP("Findings", "{fault} Receivers take SVG Tiny PS only."),
      QT_TRANSLATE_NOOP("Findings", "Export the logo as SVG Tiny PS: square, with a title, without script, images, movement and references, below 32 KB.")},
     "draft-svg-tiny-ps-abrotman", &badSvg},
    {"bimi.dmarc-not-enforced", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The logo is not shown, as DMARC is not enforced"),
      QT_TRANSLATE_NOOP("Findings", "Receivers show a logo only where the DMARC policy is quarantine or reject, for all mail of the domain and of names below it."),
      QT_TRANSLATE_NOOP("Findings", "Enforce the DMARC policy first.")},
     "draft-brand-indicators-for-message-identification", &notEnforced},
    {"bimi.no-certificate", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The logo has no mark certificate"),
      QT_TRANSLATE_NOOP("Findings", "Large receivers show a logo only with a certificate that proves whose it is."),
      QT_TRANSLATE_NOOP("Findings", "Get a mark certificate (VMC or CMC) and name its address with a= in the record. If the receivers that matter to you want none, leave it.")},
     "draft-brand-indicators-for-message-identification", &noCertificate, {}, {}, {"bimi.syntax", "bimi.not-https"}},
    {"bimi.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "BIMI could not be looked up"),
      QT_TRANSLATE_NOOP("Findings", "Whether a logo is shown is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, tell whoever runs your DNS.")},
     "", &lookupFailed, {}, {}, {"delegation.cname-loop"}},
    {"bimi.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "A logo is published for your messages"),
      QT_TRANSLATE_NOOP("Findings", "Receivers that know BIMI can show it."),
      ""},
     "draft-brand-indicators-for-message-identification", &ok},
});
// clang-format on

} // namespace

std::span<const Check> bimiChecks()
{
    return kBimi;
}

} // namespace posthorn::audit
