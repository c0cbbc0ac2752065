// SPDX-License-Identifier: GPL-3.0-or-later
// Which selectors there are, where they lead, and which ought to be there.
#include "core/audit/dkimfacts.h"
#include "core/audit/dkimfindings.h"
#include "core/providers/selectors.h"

#include <algorithm>

namespace posthorn::audit::dkim {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::Registration;
using lookup::SelectorSeen;

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

} // namespace

void aliasTargetMissing(const Judging &on, Sink &sink)
{
    eachSelector(on, [&](const SelectorSeen &selector) {
        if (!selector.target() || !selector.txt.absent() || siblingWorks(on, selector))
            return;
        sink.add(selector.selector, {selectorArg(selector), arg(u"target"_s, selector.txt.canonicalName())},
                 evidence(selector.txt.aliases));
    });
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
    // An SPF record for the names below protects them, and stays.
    const bool protects =
        std::any_of(texts.begin(), texts.end(), [](const auto &t) { return records::isSpf(t); });
    if (!allEmpty)
        sink.add(
            on.domain(),
            {arg(u"domain"_s, on.domain()),
             words(u"advice"_s,
                   protects ? QT_TRANSLATE_NOOP(
                                  "Findings", "keep the wildcard record (*), and add an empty key beside it: "
                                              "the text v=DKIM1; p= at *._domainkey.{domain}.")
                            : QT_TRANSLATE_NOOP("Findings", "replace the wildcard record (*) by records for "
                                                            "the names that need one."))},
            {evidence(on.seen.dkim->wildcard)});
}

void takeover(const Judging &on, Sink &sink)
{
    if (on.seen.dkim && on.seen.dkim->wildcardTarget.state == Registration::State::NotRegistered)
        sink.add(u"*"_s,
                 {arg(u"selector"_s, u"*"_s), arg(u"target"_s, on.seen.dkim->wildcard.canonicalName()),
                  arg(u"domain"_s, on.seen.dkim->wildcardTarget.registrable)},
                 evidence(on.seen.dkim->wildcard.aliases));
    eachSelector(on, [&](const SelectorSeen &selector) {
        if (selector.registration.state == Registration::State::NotRegistered)
            sink.add(selector.selector,
                     {selectorArg(selector), arg(u"target"_s, selector.txt.canonicalName()),
                      arg(u"domain"_s, selector.registration.registrable)},
                     evidence(selector.txt.aliases));
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
                 {arg(u"selectors"_s, on.seen.dkim->failed.join(u", "_s)), noAnswer(u"reason"_s)},
                 on.seen.dkim->failed);
    if (const dns::Failed *failed = on.seen.dkim->wildcard.failed())
        sink.addAside(on.domain(), {arg(u"selectors"_s, u"*"_s), failureWords(u"reason"_s, *failed)},
                      {evidence(on.seen.dkim->wildcard)});
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

} // namespace posthorn::audit::dkim
