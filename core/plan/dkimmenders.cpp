// SPDX-License-Identifier: GPL-3.0-or-later
// Mends the keys that sign the domain's mail.
#include "core/dns/rdata.h"
#include "core/plan/dkimedit.h"
#include "core/plan/mender.h"
#include "core/plan/words.h"
#include "core/providers/catalogue.h"
#include "core/records/dkimkey.h"
#include "core/records/spfrecord.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using lookup::SelectorSeen;
using records::DkimKey;
using Kind = Question::Kind;

const SelectorSeen *selectorOf(const Work &work, const QString &selector)
{
    if (!work.seen().dkim)
        return nullptr;
    const auto &all = work.seen().dkim->selectors;
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const SelectorSeen &s) { return s.selector == selector; });
    return at != all.end() ? &*at : nullptr;
}

/// Every key record of the finding's selector, changed; texts that are no keys stay.
void editKeys(Work &work, const Finding &finding, const std::function<QByteArray(const QByteArray &)> &change)
{
    const SelectorSeen *selector = selectorOf(work, finding.subject);
    if (!selector)
        return;
    if (selector->target()) {
        work.todo(audit::Who::MailProvider,
                  said(QT_TRANSLATE_NOOP(
                           "Plan", "The key of the selector {selector} is kept by whoever runs {target}: ask "
                                   "them to mend it."),
                       {{u"selector"_s, finding.subject},
                        {u"target"_s, selector->txt.canonicalName().toString()}}));
        return;
    }
    for (const Text &text : work.texts(selector->name)) {
        const QByteArray changed = change(text.text);
        if (changed != text.text)
            work.replaceTexts(selector->name, {text.rdata}, {changed});
    }
}

template <class Change>
QByteArray changedKey(const QByteArray &text, Change change)
{
    records::DkimParse parse = records::parseDkimKey(text);
    if (!parse)
        return text;
    change(parse->record);
    return records::print(parse->record);
}

void badVersion(Work &work, const Finding &finding)
{
    editKeys(work, finding, [](const QByteArray &text) {
        return changedKey(text, [](DkimKey &key) {
            key.v.reset();
            key.written.set("v", std::nullopt);
            key.written.set("v", "DKIM1", 0);
            key.v = "DKIM1";
        });
    });
}

void dropTag(Work &work, const Finding &finding, const char *tag)
{
    editKeys(work, finding, [&](const QByteArray &text) {
        const records::DkimParse parse = records::parseDkimKey(text);
        if (!parse || !parse->record.written.contains(tag))
            return text;
        records::TagList list = parse->record.written;
        list.set(tag, std::nullopt);
        return records::print(list);
    });
}

void sha1Only(Work &work, const Finding &finding)
{
    dropTag(work, finding, "h");
}

void serviceNotEmail(Work &work, const Finding &finding)
{
    dropTag(work, finding, "s");
}

void testing(Work &work, const Finding &finding)
{
    editKeys(work, finding, [](const QByteArray &text) {
        return changedKey(text, [](DkimKey &key) {
            if (!key.t)
                return;
            key.t->removeAll("y");
            if (key.t->isEmpty())
                key.t.reset();
        });
    });
}

/// Asks for the record that belongs at a selector, or whether it goes.
void askForKey(Work &work, const Finding &finding, const char *text, const QStringList &more = {u"remove"_s})
{
    const auto name = work.below(finding.subject + u"._domainkey"_s);
    if (!name)
        return;
    const auto answer =
        work.answer(finding, Kind::Text, said(text, {{u"selector"_s, finding.subject}}), more);
    if (!answer)
        return;
    if (*answer == u"remove"_s) {
        work.put(*name, RecordType::Cname, {});
        work.put(*name, RecordType::Txt, {});
    } else if (isKeyOrTarget(*answer)) {
        publishKey(work, *name, *answer);
        work.note(*name, RecordType::Txt,
                  said(QT_TRANSLATE_NOOP(
                      "Plan", "Switch the signer over to the new key at the same time: what it signs with "
                              "the old one cannot be checked any more.")));
    }
}

void badKey(Work &work, const Finding &finding)
{
    askForKey(work, finding,
              QT_TRANSLATE_NOOP(
                  "Plan",
                  "What the selector {selector} holds is no usable key. Paste the whole record as your "
                  "provider or signer shows it; “remove”: the selector is not used."));
}

bool isMalformed(const records::Parsed<DkimKey, records::DkimIssue> &key)
{
    using enum records::DkimIssue;
    return key.has(NotATagList) || key.has(DuplicateTag) || key.has(TypingSlip);
}

/// What a text says stays; where what was meant cannot be told, its owner is asked.
void syntax(Work &work, const Finding &finding)
{
    const SelectorSeen *selector = selectorOf(work, finding.subject);
    bool anyKey = false;
    bool isUnsure = false;
    editKeys(work, finding, [&](const QByteArray &text) {
        const auto mended = records::mendDkimKey(text);
        const records::DkimParse key = records::parseDkimKey(text);
        anyKey = anyKey || key;
        isUnsure = isUnsure || (!mended && key && isMalformed(*key));
        return mended.value_or(text);
    });
    if (selector && !selector->target() && (isUnsure || !anyKey))
        badKey(work, finding);
}

void weakKey(Work &work, const Finding &finding)
{
    askForKey(work, finding,
              QT_TRANSLATE_NOOP(
                  "Plan",
                  "The selector {selector} wants an RSA key of 2048 bits. Paste the new record (posthorn-"
                  "cli dkim keygen makes one for a signer of your own); “remove”: the selector is not "
                  "used any more."));
}

void revoked(Work &work, const Finding &finding)
{
    askForKey(work, finding,
              QT_TRANSLATE_NOOP(
                  "Plan", "The key of the selector {selector} is revoked. “remove” deletes it, once no mail "
                          "signed with it is under way."));
}

void multipleRecords(Work &work, const Finding &finding)
{
    const SelectorSeen *selector = selectorOf(work, finding.subject);
    if (!selector)
        return;
    QStringList choices, told;
    const QList<Text> texts = work.texts(selector->name);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        choices.append(QString::number(i + 1));
        told.append(QString::number(i + 1) + u": …"_s + QString::fromUtf8(texts[i].text.right(24)));
    }
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "Which of the keys at the selector {selector} signs mail today? By their last letters: "
                 "{list}"),
             {{u"selector"_s, finding.subject}, {u"list"_s, told.join(u"; "_s)}}),
        choices);
    if (!answer)
        return;
    work.put(selector->name, RecordType::Txt, {texts.value(answer->toInt() - 1).rdata});
}

void aliasTargetMissing(Work &work, const Finding &finding)
{
    askForKey(work, finding,
              QT_TRANSLATE_NOOP(
                  "Plan",
                  "The selector {selector} leads to nothing. If that provider is still used, switch DKIM "
                  "on there and answer “keep”; “remove” deletes the record; or paste the right target."));
}

void addKey(Work &work, const Finding &finding, const QString &selector, const char *text)
{
    const auto name = work.below(selector + u"._domainkey"_s);
    if (!name)
        return;
    const auto answer = work.answer({finding.id + u".record"_s,
                                     {finding.id},
                                     said(text, {{u"selector"_s, selector}}),
                                     Kind::Text,
                                     {u"keep"_s},
                                     {}});
    if (answer && isKeyOrTarget(*answer))
        publishKey(work, *name, *answer);
}

void onlyEd25519(Work &work, const Finding &finding)
{
    const auto selector = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
            "Plan", "Many receivers cannot check Ed25519. Under which selector shall an RSA key stand "
                    "beside it?")));
    if (selector)
        addKey(work, finding, *selector,
               QT_TRANSLATE_NOOP(
                   "Plan",
                   "Paste the record of the RSA key for the selector {selector} (posthorn-cli dkim keygen "
                   "makes one), and have the signer use both."));
}

/// Publishes what the provider gives out for this selector, or asks for it. \return whether it gives one out
bool publishPresetKey(Work &work, const providers::Preset &preset, const QString &selector)
{
    for (const providers::PresetRecord &record : preset.records) {
        const auto name = record.role == providers::Role::Dkim ? work.below(record.name) : std::nullopt;
        if (!name || !record.isPublishable() || !record.name.startsWith(selector + u'.', Qt::CaseInsensitive))
            continue;
        if (const auto value = presetValue(work, preset, record.value, {}))
            publishKey(work, *name, *value);
        return true;
    }
    return false;
}

void providerKeyMissing(Work &work, const Finding &finding)
{
    // The keys of a provider that is left are wanted by nobody.
    const Wish<PresetWish> &provider = work.wish().preset;
    const auto &mailbox = work.seen().providers.mailbox;
    if (provider.isStated() && mailbox && (!provider.value() || provider.value()->id != mailbox->id))
        return;
    const auto *preset = mailbox ? providers::Catalogue::shipped().preset(mailbox->id) : nullptr;
    if (preset && publishPresetKey(work, *preset, finding.subject))
        return;
    askForKey(work, finding,
              QT_TRANSLATE_NOOP(
                  "Plan",
                  "Paste the record (or the alias's target) for the selector {selector} from your mail "
                  "provider's console."),
              {});
}

void noneFound(Work &work, const Finding &finding)
{
    const auto selector = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
            "Plan", "Under which selector does your provider or signer publish its DKIM key? It is the “s=” "
                    "in the DKIM-Signature line of a sent message. “keep”: mail is not signed.")));
    if (selector)
        addKey(work, finding, *selector,
               QT_TRANSLATE_NOOP(
                   "Plan",
                   "Paste the record (or the alias's target) for the selector {selector} as your provider "
                   "or signer shows it; posthorn-cli dkim keygen makes a key for a signer of your own."));
}

/// Where the wildcard stands that answers for every selector.
DomainName wildcardName(const Work &work)
{
    const auto &above = work.seen().wildcard.txt;
    return work.below(!above.absent() || !above.aliases.isEmpty() ? "*" : "*._domainkey");
}

/// An SPF record for every name below stays; an empty key nearer to the selectors answers for them (RFC 4592
/// §3.3.1).
bool addEmptyKey(Work &work)
{
    const auto texts = lookup::textsOf(work.seen().dkim->wildcard);
    if (std::none_of(texts.begin(), texts.end(), [](const auto &text) { return records::isSpf(text); }))
        return false;
    const DomainName name = work.below("*._domainkey");
    if (work.canChange(name, RecordType::Txt))
        work.replaceTexts(name, {}, {"v=DKIM1; p="});
    return true;
}

void wildcard(Work &work, const Finding &finding)
{
    if (addEmptyKey(work))
        return;
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
            "Plan", "A wildcard stands in for every DKIM key. “remove” deletes it below _domainkey, or above "
                    "where it stands there.")),
        {u"remove"_s});
    if (!answer)
        return;
    const DomainName name = wildcardName(work);
    work.put(name, RecordType::Txt, {});
    work.put(name, RecordType::Cname, {});
}

void takeover(Work &work, const Finding &finding)
{
    const SelectorSeen *selector = selectorOf(work, finding.subject);
    if (finding.subject == u"*"_s || selector)
        work.put(selector ? selector->name : wildcardName(work), RecordType::Cname, {});
}

void wrongType(Work &work, const Finding &finding)
{
    const SelectorSeen *selector = selectorOf(work, finding.subject);
    if (!selector)
        return;
    for (const Text &text : work.texts(selector->name)) {
        if (records::looksLikeHostName(text.text)) {
            publishKey(work, selector->name, QString::fromUtf8(text.text));
            return;
        }
    }
    // An alias to nothing where the provider gives out a key: it holds nothing that could be kept.
    if (selector->target()) {
        work.put(selector->name, RecordType::Cname, {});
        work.todo(
            audit::Who::You,
            said(QT_TRANSLATE_NOOP(
                     "Plan", "Copy the DKIM record of the selector {selector} from your provider's console, "
                             "and publish it as TXT."),
                 {{u"selector"_s, finding.subject}}));
    }
}

constexpr auto kMenders = std::to_array<Mender>({
    {"dkim.takeover", &takeover},
    {"dkim.wildcard", &wildcard},
    {"dkim.wrong-type", &wrongType},
    {"dkim.syntax", &syntax},
    {"dkim.multiple-records", &multipleRecords},
    {"dkim.bad-version", &badVersion},
    {"dkim.sha1-only", &sha1Only},
    {"dkim.service-not-email", &serviceNotEmail},
    {"dkim.testing", &testing},
    {"dkim.unknown-key-type", &badKey},
    {"dkim.bad-key", &badKey},
    {"dkim.key-too-short", &weakKey},
    {"dkim.key-1024", &weakKey},
    {"dkim.key-too-long", &weakKey},
    {"dkim.cname-target-missing", &aliasTargetMissing},
    {"dkim.only-ed25519", &onlyEd25519},
    {"dkim.provider-key-missing", &providerKeyMissing},
    {"dkim.none-found", &noneFound},
    {"dkim.revoked", &revoked},
});

} // namespace

std::span<const Mender> dkimMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
