// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that sign the domain's mail.
#include "core/audit/dkimfacts.h"
#include "core/audit/tools.h"
#include "core/providers/selectors.h"

#include <algorithm>

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::Registration;
using lookup::SelectorSeen;
using records::DkimIssue;
using Key = records::Parsed<records::DkimKey, DkimIssue>;

constexpr int kShortestBits = 1024; // RFC 8301 §3.2
constexpr int kGoodBits = 2048;
constexpr int kLongestBits = 4096; // RFC 6376 §3.3.3

Argument selectorArg(const SelectorSeen &selector)
{
    return arg(u"selector"_s, selector.selector);
}

QStringList lines(const SelectorSeen &selector)
{
    QStringList all = evidence(selector.txt.aliases);
    for (const QByteArray &text : selector.texts)
        all.append(evidence(selector.name, text));
    return all;
}

template <class Test>
void eachSelector(const Judging &on, Test test)
{
    if (!on.seen.dkim)
        return;
    for (const SelectorSeen &selector : on.seen.dkim->selectors)
        test(selector);
}

/// Every key, with its issues.
template <class Test>
void eachKey(const Judging &on, Test test)
{
    eachSelector(on, [&](const SelectorSeen &selector) {
        for (const records::DkimParse &parse : selector.keys) {
            if (parse)
                test(selector, *parse);
        }
    });
}

/// A finding for each selector one of whose keys has one of the issues.
void report(const Judging &on, Sink &sink, QList<DkimIssue> issues)
{
    eachKey(on, [&](const SelectorSeen &selector, const Key &key) {
        if (std::any_of(issues.begin(), issues.end(), [&](DkimIssue issue) { return key.has(issue); }))
            sink.add(selector.selector, {selectorArg(selector)}, lines(selector));
    });
}

void reportRsa(const Judging &on, Sink &sink, int from, int below)
{
    eachKey(on, [&](const SelectorSeen &selector, const Key &key) {
        const auto &found = key.record.key;
        if (found && found->algorithm == records::DkimPublicKey::Algorithm::Rsa && found->bits >= from &&
            found->bits < below)
            sink.add(selector.selector, {selectorArg(selector), arg(u"bits"_s, found->bits)},
                     lines(selector));
    });
}

void keyTooShort(const Judging &on, Sink &sink)
{
    reportRsa(on, sink, 0, kShortestBits);
}

void key1024(const Judging &on, Sink &sink)
{
    reportRsa(on, sink, kShortestBits, kGoodBits);
}

void keyTooLong(const Judging &on, Sink &sink)
{
    reportRsa(on, sink, kLongestBits + 1, 1 << 20);
}

void badKey(const Judging &on, Sink &sink)
{
    report(on, sink,
           {DkimIssue::StrayOctets, DkimIssue::BadBase64, DkimIssue::NotAKey, DkimIssue::KeyTrailer,
            DkimIssue::MissingP});
}

void badVersion(const Judging &on, Sink &sink)
{
    report(on, sink, {DkimIssue::BadVersion, DkimIssue::VersionNotFirst});
}

bool looksLikeTarget(const SelectorSeen &selector)
{
    return std::any_of(selector.texts.begin(), selector.texts.end(),
                       [](const QByteArray &t) { return records::looksLikeHostName(t); });
}

void syntax(const Judging &on, Sink &sink)
{
    report(on, sink, {DkimIssue::NotATagList, DkimIssue::DuplicateTag, DkimIssue::TypingSlip});
    eachSelector(on, [&](const SelectorSeen &selector) {
        const bool anyKey = std::any_of(selector.keys.begin(), selector.keys.end(),
                                        [](const auto &key) { return key.has_value(); });
        if (!selector.texts.isEmpty() && !anyKey && !looksLikeTarget(selector))
            sink.add(selector.selector, {selectorArg(selector)}, lines(selector));
    });
}

void unknownKeyType(const Judging &on, Sink &sink)
{
    report(on, sink, {DkimIssue::UnknownKeyType});
}

void sha1Only(const Judging &on, Sink &sink)
{
    report(on, sink, {DkimIssue::NoUsableHash});
}

void serviceNotEmail(const Judging &on, Sink &sink)
{
    report(on, sink, {DkimIssue::NotEmail});
}

void testing(const Judging &on, Sink &sink)
{
    eachKey(on, [&](const SelectorSeen &selector, const Key &key) {
        if (key.record.isTesting() && !key.record.isRevoked())
            sink.add(selector.selector, {selectorArg(selector)}, lines(selector));
    });
}

void revoked(const Judging &on, Sink &sink)
{
    eachKey(on, [&](const SelectorSeen &selector, const Key &key) {
        if (key.record.isRevoked())
            sink.add(selector.selector, {selectorArg(selector)}, lines(selector));
    });
}

void multipleRecords(const Judging &on, Sink &sink)
{
    eachSelector(on, [&](const SelectorSeen &selector) {
        const auto count = std::count_if(selector.keys.begin(), selector.keys.end(),
                                         [](const auto &key) { return key.has_value(); });
        if (count > 1)
            sink.add(selector.selector, {selectorArg(selector), arg(u"count"_s, count)}, lines(selector));
    });
}

const providers::Preset *presetOf(const SelectorSeen &selector)
{
    const auto target = selector.target();
    return target ? providers::Catalogue::shipped().byDkimTarget(*target) : nullptr;
}

/// Another selector of the same provider has a key: the one that leads to nothing waits for the next
/// rotation.
bool siblingWorks(const Judging &on, const SelectorSeen &selector)
{
    const auto *preset = presetOf(selector);
    return preset && std::any_of(on.seen.dkim->selectors.begin(), on.seen.dkim->selectors.end(),
                                 [&](const SelectorSeen &other) {
                                     return other.name != selector.name && hasLiveKey(other) &&
                                            presetOf(other) == preset;
                                 });
}

void aliasTargetMissing(const Judging &on, Sink &sink)
{
    eachSelector(on, [&](const SelectorSeen &selector) {
        if (!selector.target() || !selector.txt.absent() || siblingWorks(on, selector))
            return;
        sink.add(selector.selector, {selectorArg(selector), arg(u"target"_s, selector.txt.canonicalName())},
                 evidence(selector.txt.aliases));
    });
}

void onlyEd25519(const Judging &on, Sink &sink)
{
    bool rsa = false;
    QStringList ed;
    eachKey(on, [&](const SelectorSeen &selector, const Key &key) {
        if (!key.record.key)
            return;
        const bool isRsa = key.record.key->algorithm == records::DkimPublicKey::Algorithm::Rsa;
        rsa = rsa || isRsa;
        if (!isRsa)
            ed.append(selector.selector);
    });
    if (!ed.isEmpty() && !rsa && on.seen.dkim->failed.isEmpty())
        sink.add(on.domain(), {arg(u"selectors"_s, ed.join(u", "_s))}, ed);
}

void providerKeyMissing(const Judging &on, Sink &sink)
{
    if (!on.seen.dkim || !on.seen.providers.mailbox)
        return;
    const auto *preset = providers::Catalogue::shipped().preset(on.seen.providers.mailbox->id);
    if (!preset)
        return;
    for (const providers::FixedSelector &fixed : providers::fixedSelectors(*preset)) {
        const auto same = [&](const QString &selector) {
            return selector.compare(fixed.selector, Qt::CaseInsensitive) == 0;
        };
        const auto &found = on.seen.dkim->selectors;
        const bool present = std::any_of(found.begin(), found.end(), [&](const SelectorSeen &s) {
            return same(s.selector) && s.isPresent();
        });
        const auto &failed = on.seen.dkim->failed;
        if (fixed.required && !present && std::none_of(failed.begin(), failed.end(), same))
            sink.add(fixed.selector, {arg(u"selector"_s, fixed.selector), arg(u"provider"_s, preset->name),
                                      arg(u"type"_s, dns::typeName(fixed.type)),
                                      arg(u"name"_s, fixed.selector + u"._domainkey."_s + on.domain())});
    }
}

void noneFound(const Judging &on, Sink &sink)
{
    if (!on.seen.dkim || !on.purpose.sends || on.seen.dkim->wildcard.found())
        return;
    const auto &selectors = on.seen.dkim->selectors;
    if (std::none_of(selectors.begin(), selectors.end(),
                     [](const SelectorSeen &s) { return s.isPresent() || s.txt.failed(); }) &&
        on.seen.dkim->failed.isEmpty() && !on.seen.dkim->base.failed())
        sink.add(on.domain(),
                 {arg(u"count"_s, on.seen.dkim->tried),
                  words(u"sure"_s,
                        on.seen.dkim->noSelectorExists()
                            ? QT_TRANSLATE_NOOP("Findings",
                                                "DNS says that there is no name below _domainkey at all.")
                            : QT_TRANSLATE_NOOP("Findings",
                                                "Keys have names that cannot be listed; {count} usual ones "
                                                "were tried. There may be one under another name."))},
                 {evidence(on.seen.dkim->base)});
}

void wildcard(const Judging &on, Sink &sink)
{
    if (!on.seen.dkim || !on.seen.dkim->wildcard.found())
        return;
    const QList<QByteArray> texts = lookup::textsOf(on.seen.dkim->wildcard);
    const bool allEmpty = std::all_of(texts.begin(), texts.end(), [](const QByteArray &text) {
        const records::DkimParse key = records::parseDkimKey(text);
        return key && key->record.isRevoked();
    });
    if (!allEmpty)
        sink.add(on.domain(), {}, {evidence(on.seen.dkim->wildcard)});
}

void takeover(const Judging &on, Sink &sink)
{
    eachSelector(on, [&](const SelectorSeen &selector) {
        if (selector.registration.state == Registration::State::NotRegistered)
            sink.add(selector.selector,
                     {selectorArg(selector), arg(u"target"_s, selector.txt.canonicalName()),
                      arg(u"domain"_s, selector.registration.registrable)},
                     evidence(selector.txt.aliases));
    });
}

/// The provider gives out this selector as a TXT record.
bool wantsTxt(const Judging &on, const SelectorSeen &selector)
{
    const auto *preset = on.seen.providers.mailbox
                             ? providers::Catalogue::shipped().preset(on.seen.providers.mailbox->id)
                             : nullptr;
    const auto fixed = preset ? providers::fixedSelectors(*preset) : QList<providers::FixedSelector>();
    return std::any_of(fixed.begin(), fixed.end(), [&](const providers::FixedSelector &f) {
        return f.type == dns::RecordType::Txt &&
               selector.selector.compare(f.selector, Qt::CaseInsensitive) == 0;
    });
}

void wrongType(const Judging &on, Sink &sink)
{
    const auto add = [&](const SelectorSeen &selector, const char *right, const QString &text) {
        sink.add(selector.selector, {selectorArg(selector), words(u"right"_s, right), arg(u"text"_s, text)},
                 lines(selector));
    };
    eachSelector(on, [&](const SelectorSeen &selector) {
        if (looksLikeTarget(selector))
            add(selector,
                QT_TRANSLATE_NOOP("Findings",
                                  "It is a TXT record that holds a name, {text}, where a CNAME belongs."),
                safeText(selector.texts.first(), 80));
        else if (selector.target() && selector.txt.absent() && wantsTxt(on, selector))
            add(selector,
                QT_TRANSLATE_NOOP(
                    "Findings",
                    "It is a CNAME that leads to {text}, where a TXT record with the key belongs."),
                selector.txt.canonicalName().toString());
    });
}

void lookupFailed(const Judging &on, Sink &sink)
{
    if (!on.seen.dkim)
        return;
    if (const dns::Failed *failed = on.seen.dkim->base.failed())
        sink.add(on.domain(), {arg(u"selectors"_s, u"_domainkey"_s), failureWords(u"reason"_s, *failed)},
                 {evidence(on.seen.dkim->base)});
    eachSelector(on, [&](const SelectorSeen &selector) {
        if (const dns::Failed *failed = selector.txt.failed())
            sink.add(on.domain(),
                     {arg(u"selectors"_s, selector.selector), failureWords(u"reason"_s, *failed)},
                     {evidence(selector.txt)});
    });
    if (!on.seen.dkim->failed.isEmpty())
        sink.add(on.domain(),
                 {arg(u"selectors"_s, on.seen.dkim->failed.join(u", "_s)),
                  words(u"reason"_s, QT_TRANSLATE_NOOP("Findings", "no usable answer came"))},
                 on.seen.dkim->failed);
}

void ok(const Judging &on, Sink &sink)
{
    QStringList live;
    eachSelector(on, [&](const SelectorSeen &selector) {
        if (hasLiveKey(selector))
            live.append(selector.selector);
    });
    if (!live.isEmpty())
        sink.add(on.domain(), {arg(u"selectors"_s, live.join(u", "_s))}, live);
}

// clang-format off
constexpr auto kChecks = std::to_array<Check>({
    {"dkim.takeover", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "Anybody can sign mail in your name"),
      QT_TRANSLATE_NOOP("Findings", "The selector {selector} leads to {target}, but {domain} is not registered: whoever registers it puts in a key of their own."),
      QT_TRANSLATE_NOOP("Findings", "Delete the CNAME of the selector {selector} today.")},
     "RFC 6376 §8.3", &takeover},
    {"dkim.wildcard", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A wildcard stands in for every DKIM key"),
      QT_TRANSLATE_NOOP("Findings", "Each selector name answers, with something that is no key of yours. Which keys are real cannot be told."),
      QT_TRANSLATE_NOOP("Findings", "Replace the wildcard record (*) by records for the names that need one.")},
     "RFC 6376 §6.1.2", &wildcard},
    {"dkim.wrong-type", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM record is of the wrong type"),
      QT_TRANSLATE_NOOP("Findings", "Receivers look for a key at the selector {selector} and find none. {right}"),
      QT_TRANSLATE_NOOP("Findings", "Delete the record, and add one of the right type, as your provider gives it.")},
     "RFC 6376 §3.6.2", &wrongType},
    {"dkim.syntax", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM record is malformed"),
      QT_TRANSLATE_NOOP("Findings", "The record of the selector {selector} cannot be read, so mail signed with it counts as unsigned."),
      QT_TRANSLATE_NOOP("Findings", "Copy the record once more from your provider, without quotation marks or backslashes.")},
     "RFC 6376 §3.2", &syntax},
    {"dkim.multiple-records", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Several keys under one DKIM selector"),
      QT_TRANSLATE_NOOP("Findings", "{count} records stand at the selector {selector}; which one a receiver takes is left to chance."),
      QT_TRANSLATE_NOOP("Findings", "Keep the key that is in use, and delete the others.")},
     "RFC 6376 §3.6.2.2", &multipleRecords},
    {"dkim.bad-version", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM record has a wrong version"),
      QT_TRANSLATE_NOOP("Findings", "In the record of the selector {selector}, “v=DKIM1” must come first and read just so; receivers ignore the key."),
      QT_TRANSLATE_NOOP("Findings", "Put “v=DKIM1;” at the start of the record.")},
     "RFC 6376 §3.6.1", &badVersion, {}, {}, {"dkim.syntax"}},
    {"dkim.unknown-key-type", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM key of an unknown kind"),
      QT_TRANSLATE_NOOP("Findings", "No receiver knows the kind of key (k=) at the selector {selector}, so it signs nothing."),
      QT_TRANSLATE_NOOP("Findings", "Copy the record once more from your provider; the kinds in use are rsa and ed25519.")},
     "RFC 6376 §3.6.1", &unknownKeyType},
    {"dkim.bad-key", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM key is damaged"),
      QT_TRANSLATE_NOOP("Findings", "What stands at the selector {selector} is no key, so mail signed with it counts as unsigned."),
      QT_TRANSLATE_NOOP("Findings", "Copy the whole record once more from your provider; often the end is cut off.")},
     "RFC 6376 §3.6.1", &badKey, {}, {}, {"dkim.syntax", "dkim.unknown-key-type"}},
    {"dkim.key-too-short", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM key is far too short"),
      QT_TRANSLATE_NOOP("Findings", "The key at the selector {selector} has {bits} bits. It can be cracked, and receivers ignore it."),
      QT_TRANSLATE_NOOP("Findings", "Have your provider make a new key of 2048 bits.")},
     "RFC 8301 §3.2", &keyTooShort},
    {"dkim.key-1024", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM key is short"),
      QT_TRANSLATE_NOOP("Findings", "The key at the selector {selector} has {bits} bits; 2048 are recommended."),
      QT_TRANSLATE_NOOP("Findings", "Have your provider make a new key of 2048 bits, and publish it under a new selector.")},
     "RFC 8301 §3.2", &key1024},
    {"dkim.sha1-only", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM key forbids today's signatures"),
      QT_TRANSLATE_NOOP("Findings", "The tag h= at the selector {selector} leaves nothing that receivers accept; they want sha256."),
      QT_TRANSLATE_NOOP("Findings", "Take the tag h= out of the record.")},
     "RFC 8301 §3.1", &sha1Only},
    {"dkim.key-too-long", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM key is very long"),
      QT_TRANSLATE_NOOP("Findings", "The key at the selector {selector} has {bits} bits; some receivers give up on so much."),
      QT_TRANSLATE_NOOP("Findings", "A key of 2048 bits is long enough for years.")},
     "RFC 6376 §3.3.3", &keyTooLong},
    {"dkim.service-not-email", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM key is not for e-mail"),
      QT_TRANSLATE_NOOP("Findings", "The tag s= at the selector {selector} leaves e-mail out, so receivers ignore the key."),
      QT_TRANSLATE_NOOP("Findings", "Take the tag s= out of the record.")},
     "RFC 6376 §3.6.1", &serviceNotEmail},
    {"dkim.testing", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM key is marked as a test"),
      QT_TRANSLATE_NOOP("Findings", "With t=y at the selector {selector}, receivers may treat signed mail as if it were unsigned."),
      QT_TRANSLATE_NOOP("Findings", "Take “t=y” out of the record once signing works.")},
     "RFC 6376 §3.6.1", &testing},
    {"dkim.cname-target-missing", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM alias leads to nothing"),
      QT_TRANSLATE_NOOP("Findings", "The selector {selector} points to {target}, where there is no key. The record is published, but signing is not switched on at the provider."),
      QT_TRANSLATE_NOOP("Findings", "Switch DKIM on at your provider; if you have left it, delete the record.")},
     "RFC 6376 §3.6.2", &aliasTargetMissing, {}, {}, {"dkim.takeover", "dkim.wrong-type"}},
    {"dkim.only-ed25519", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Many receivers cannot check the signatures"),
      QT_TRANSLATE_NOOP("Findings", "The only keys ({selectors}) are of the kind Ed25519, which large receivers do not know yet."),
      QT_TRANSLATE_NOOP("Findings", "Add an RSA key of 2048 bits under another selector, and sign with both.")},
     "RFC 8463 §3", &onlyEd25519},
    {"dkim.provider-key-missing", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Your mail provider's DKIM record is missing"),
      QT_TRANSLATE_NOOP("Findings", "{provider} signs with the selector {selector}, which is not published. Mail from there cannot prove that it is yours."),
      QT_TRANSLATE_NOOP("Findings", "Look up the value in the console of {provider}, and publish it as a {type} record at {name}.")},
     "RFC 6376 §3.6.2", &providerKeyMissing},
    {"dkim.none-found", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "No DKIM key was found"),
      QT_TRANSLATE_NOOP("Findings", "{sure}"),
      QT_TRANSLATE_NOOP("Findings", "If your mail is signed, name the selector (the “s=” in the DKIM-Signature line of a sent message). Else switch DKIM on at your provider.")},
     "RFC 6376 §3.6", &noneFound, {}, {}, {"dkim.provider-key-missing"}},
    {"dkim.revoked", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A DKIM key is revoked"),
      QT_TRANSLATE_NOOP("Findings", "The key at the selector {selector} is empty, which says that it must not be used any more."),
      QT_TRANSLATE_NOOP("Findings", "Once no mail signed with it is under way, the record can be deleted.")},
     "RFC 6376 §3.6.1", &revoked},
    {"dkim.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "Some DKIM keys could not be looked up"),
      QT_TRANSLATE_NOOP("Findings", "What stands at {selectors} is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, tell whoever runs the DNS of that name.")},
     "", &lookupFailed, {}, {}, {"delegation.cname-loop"}},
    {"dkim.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The DKIM keys are in order"),
      QT_TRANSLATE_NOOP("Findings", "Found: {selectors}."),
      ""},
     "RFC 6376 §3.6", &ok},
});
// clang-format on

} // namespace

std::span<const Check> dkimChecks()
{
    return kChecks;
}

} // namespace posthorn::audit
