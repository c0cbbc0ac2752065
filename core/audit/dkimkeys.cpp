// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at a selector: the keys and their faults.
#include "core/audit/dkimfindings.h"
#include "core/audit/slipwords.h"

#include <algorithm>

namespace posthorn::audit::dkim {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::SelectorSeen;
using records::DkimIssue;
using Key = records::Parsed<records::DkimKey, DkimIssue>;

constexpr int kShortestBits = 1024; // RFC 8301 §3.2
constexpr int kGoodBits = 2048;
constexpr int kLongestBits = 4096; // RFC 6376 §3.3.3

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

/// The text is no list of tags, or what should be tags has grown together.
bool isMalformed(const QByteArray &text, const Key &key)
{
    return key.has(DkimIssue::NotATagList) || key.has(DkimIssue::DuplicateTag) ||
           key.has(DkimIssue::TypingSlip) || records::mendDkimKey(text);
}

const char *malformation(const QByteArray &text, const records::DkimParse &key)
{
    const records::TypingSlips slips = records::findTypingSlips(text);
    if (!key)
        return QT_TRANSLATE_NOOP("Findings", "it is no DKIM key");
    if (!slips.isEmpty())
        return slipWords(slips.found.first().slip);
    if (key->has(DkimIssue::DuplicateTag))
        return kTagTwice;
    if (key->has(DkimIssue::NotATagList))
        return kNoTag;
    return kNoSemicolons;
}

void tellMalformed(Sink &sink, const SelectorSeen &selector, const QByteArray &text,
                   const records::DkimParse &key)
{
    const auto mended = records::mendDkimKey(text);
    sink.add(selector.selector,
             {selectorArg(selector), arg(u"name"_s, selector.name), words(u"why"_s, malformation(text, key)),
              words(u"advice"_s,
                    mended ? kPutMended
                           : QT_TRANSLATE_NOOP("Findings", "copy the record once more from your provider.")),
              arg(u"mended"_s, safeText(mended.value_or(QByteArray())))},
             lines(selector));
}

} // namespace

QStringList lines(const SelectorSeen &selector)
{
    QStringList all = evidence(selector.txt.aliases);
    for (const QByteArray &text : selector.texts)
        all.append(evidence(selector.name, text));
    return all;
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
    eachSelector(on, [&](const SelectorSeen &selector) {
        const bool anyKey = std::any_of(selector.keys.begin(), selector.keys.end(),
                                        [](const auto &key) { return key.has_value(); });
        for (qsizetype i = 0; i < selector.texts.size(); ++i) {
            const auto &key = selector.keys[i];
            if (key ? isMalformed(selector.texts[i], *key) : !anyKey && !looksLikeTarget(selector))
                tellMalformed(sink, selector, selector.texts[i], key);
        }
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
        // Also where the others are no keys: a receiver may take any (RFC 6376 §3.6.2.2).
        const auto count = selector.texts.size();
        const bool anyKey = std::any_of(selector.keys.begin(), selector.keys.end(),
                                        [](const auto &key) { return key.has_value(); });
        if (count > 1 && anyKey)
            sink.add(selector.selector, {selectorArg(selector), arg(u"count"_s, count)}, lines(selector));
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

} // namespace posthorn::audit::dkim
