// SPDX-License-Identifier: GPL-3.0-or-later
// SPF and DKIM.
#include "core/base/safetext.h"
#include "core/lookup/spffacts.h"
#include "core/report/areajson.h"
#include "core/report/areastate.h"
#include "core/report/spfjson.h"

namespace posthorn::report {

using audit::Audit;
using lookup::Area;

namespace {

// --- SPF ---

const char *spfState(const Audit &audit)
{
    if (audit.seen.spf.records.isEmpty())
        return "none";
    const lookup::SpfSeen &spf = audit.seen.spf;
    const bool breaks = spf.records.size() > 1 || (spf.tree && lookup::mayBePermError(*spf.tree));
    return breaks ? "permerror" : "ok";
}

QString allText(const lookup::SpfTree &tree)
{
    const records::SpfRecord &record = tree.root().record;
    if (record.allIndex() < 0)
        return {};
    switch (record.terms[record.allIndex()].qualifier) {
    case records::SpfQualifier::Pass:
        return QStringLiteral("+");
    case records::SpfQualifier::Fail:
        return QStringLiteral("-");
    case records::SpfQualifier::SoftFail:
        return QStringLiteral("~");
    case records::SpfQualifier::Neutral:
        break;
    }
    return QStringLiteral("?");
}

} // namespace

void writeSpf(JsonWriter &json, const Audit &audit)
{
    const lookup::SpfSeen &spf = audit.seen.spf;
    const bool hasTree = spf.tree && !spf.tree->nodes.isEmpty();
    json.key("spf").beginObject();
    writeState(json, audit, Area::Spf, [&] { return spfState(audit); });
    json.key("record").valueOrNull(spf.records.size() == 1 ? safeText(spf.records.first()) : QString());
    json.key("all").valueOrNull(hasTree ? allText(*spf.tree) : QString());
    json.member("lookups", hasTree ? std::optional(spf.tree->lookups()) : std::nullopt);
    json.member("voidLookups", hasTree ? std::optional(spf.tree->voidLookups()) : std::nullopt);
    json.key("tree");
    writeSpfTree(json, spf.tree);
    json.endObject();
}

namespace {

// --- DKIM ---

struct SelectorView
{
    const char *state = "none";
    std::optional<records::DkimKey> key;
};

/// RFC 8301 §3.2: verifiers need not take less than 1024 bits, signers must use 2048 or should.
constexpr int kStrongRsaBits = 2048;

SelectorView viewOf(const lookup::SelectorSeen &selector)
{
    if (selector.isWildcard)
        return {};
    if (selector.texts.isEmpty())
        return {selector.txt.aliases.isEmpty() ? "none" : "invalid", std::nullopt};
    const auto &parse = selector.keys.isEmpty() ? records::DkimParse() : selector.keys.first();
    if (!parse)
        return {"invalid", std::nullopt};
    if (selector.texts.size() > 1 || !parse->isGood())
        return {"invalid", parse->record};
    if (parse->record.isRevoked())
        return {"revoked", parse->record};
    const auto &key = parse->record.key;
    if (!key)
        return {"invalid", parse->record};
    const bool weak = key->algorithm == records::DkimPublicKey::Algorithm::Rsa && key->bits < kStrongRsaBits;
    return {weak ? "weak" : "ok", parse->record};
}

/// What a finding says against the key, its length apart, which is a state of its own.
bool isFaulted(const Audit &audit, const lookup::SelectorSeen &selector)
{
    const auto &all = audit.findings;
    return std::any_of(all.begin(), all.end(), [&](const audit::Finding &finding) {
        return finding.area == Area::Dkim && finding.subject == selector.selector &&
               finding.id != QLatin1String("dkim.key-too-short") &&
               (finding.severity == audit::Severity::Error ||
                finding.id == QLatin1String("dkim.service-not-email"));
    });
}

SelectorView judgedView(const Audit &audit, const lookup::SelectorSeen &selector)
{
    SelectorView view = viewOf(selector);
    if (isFaulted(audit, selector))
        view.state = "invalid";
    return view;
}

void writeSelector(JsonWriter &json, const Audit &audit, const lookup::SelectorSeen &selector)
{
    const SelectorView view = judgedView(audit, selector);
    const auto key = view.key ? view.key->key : std::nullopt;
    const bool isRsa = key && key->algorithm == records::DkimPublicKey::Algorithm::Rsa;
    const auto target = selector.isWildcard ? std::nullopt : selector.target();
    const bool hasRecord = !selector.isWildcard && !selector.texts.isEmpty();
    json.beginObject().member("selector", safeText(selector.selector));
    json.member("state", QString::fromLatin1(view.state));
    json.key("algorithm").valueOrNull(key ? QString::fromLatin1(isRsa ? "rsa" : "ed25519") : QString());
    json.member("bits", key ? std::optional(key->bits) : std::nullopt);
    json.member("testing", view.key && view.key->isTesting());
    json.key("record").valueOrNull(hasRecord ? safeText(selector.texts.first()) : QString());
    json.key("cname").valueOrNull(target ? target->toString() : QString()).endObject();
}

const char *dkimState(const Audit &audit)
{
    const auto &selectors = audit.seen.dkim->selectors;
    const bool anyUsable =
        std::any_of(selectors.begin(), selectors.end(), [&](const lookup::SelectorSeen &selector) {
            const QByteArrayView state = judgedView(audit, selector).state;
            return state == "ok" || state == "weak";
        });
    return anyUsable ? "ok" : "none-found";
}

} // namespace

void writeDkim(JsonWriter &json, const Audit &audit)
{
    json.key("dkim").beginObject();
    if (audit.seen.dkim)
        writeState(json, audit, Area::Dkim, [&] { return dkimState(audit); });
    else
        json.member("state", QStringView(u"skipped"));
    json.key("selectors").beginArray();
    if (audit.seen.dkim) {
        for (const lookup::SelectorSeen &selector : audit.seen.dkim->selectors)
            writeSelector(json, audit, selector);
    }
    json.endArray().endObject();
}

} // namespace posthorn::report
