// SPDX-License-Identifier: GPL-3.0-or-later
// Mends the policy for mail in the domain's name.
#include "core/plan/dmarcedit.h"
#include "core/plan/mender.h"
#include "core/plan/spfedit.h"
#include "core/plan/words.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using records::DmarcIssue;
using records::DmarcPolicy;
using records::DmarcRecord;
using records::ReportUri;
using records::Tag;
using records::TagList;
using Kind = Question::Kind;

std::optional<DmarcPolicy> policyFrom(const QString &word)
{
    for (DmarcPolicy policy : {DmarcPolicy::None, DmarcPolicy::Quarantine, DmarcPolicy::Reject}) {
        if (word == QLatin1String(records::print(policy)))
            return policy;
    }
    return std::nullopt;
}

const QStringList &policyWords()
{
    static const QStringList words{u"none"_s, u"quarantine"_s, u"reject"_s};
    return words;
}

/// The issues of the one record, as it would be.
QList<records::ParseIssue<DmarcIssue>> issues(const Work &work, DmarcIssue code)
{
    QList<records::ParseIssue<DmarcIssue>> found;
    const QList<Text> texts = dmarcTexts(work);
    if (texts.size() != 1)
        return found;
    const records::DmarcParse parse = records::parseDmarc(texts.first().text);
    for (const auto &issue : std::get<records::DmarcParsed>(parse).issues) {
        if (issue.code == code)
            found.append(issue);
    }
    return found;
}

bool isParked(const Work &work)
{
    return !work.audit().purpose.sends && !work.audit().purpose.receives;
}

// --- whether there is a record, and one ---

void missing(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Address,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "To which mailbox shall receivers send their reports about mail in the name of "
                         "{domain}? “none”: to nobody."),
             {{u"domain"_s, work.domain().toString()}}),
        {u"none"_s});
    if (!answer)
        return;
    const auto uris = reportsTo(*answer);
    if (!uris && *answer != u"none"_s)
        return;
    const QByteArray policy = isParked(work) ? "reject" : "none";
    const QByteArray text =
        "v=DMARC1; p=" + policy + (uris ? "; rua=" + records::print(*uris) : QByteArray());
    // A text that means to be a record, and that nobody could mend, makes room for it.
    QList<QByteArray> old;
    const DomainName name = work.below("_dmarc");
    for (const Text &present : work.texts(name)) {
        const records::DmarcParse parse = records::parseDmarc(present.text);
        if (std::holds_alternative<records::MeansToBeDmarc>(parse))
            old.append(present.rdata);
    }
    // An alias that leads to no policy holds nothing that could be lost, unless a service is just being set
    // up.
    if (!work.seen().providers.hostedDmarc)
        work.put(name, RecordType::Cname, {});
    if (work.canChange(name, RecordType::Txt) && dmarcTexts(work).isEmpty())
        work.replaceTexts(name, old, {text});
}

void syntax(Work &work, const Finding &finding)
{
    const DomainName name = work.below("_dmarc");
    bool hopeless = false;
    for (const Text &text : work.texts(name)) {
        const records::DmarcParse parse = records::parseDmarc(text.text);
        const auto *fault = std::get_if<records::MeansToBeDmarc>(&parse);
        if (fault && fault->mended && work.canChange(name, RecordType::Txt))
            work.replaceTexts(name, {text.rdata}, {*fault->mended});
        hopeless = hopeless || (fault && !fault->mended);
    }
    if (!hopeless || !work.canChange(name, RecordType::Txt))
        return;
    // What was meant cannot be told; receivers ignore it, so that nothing is lost with it.
    QList<QByteArray> old;
    for (const Text &text : work.texts(name)) {
        const records::DmarcParse parse = records::parseDmarc(text.text);
        if (std::holds_alternative<records::MeansToBeDmarc>(parse))
            old.append(text.rdata);
    }
    work.replaceTexts(name, old, {"v=DMARC1; p=none"});
    Q_UNUSED(finding)
}

/// Tags that only the later records have are put behind those of the first.
void multiple(Work &work, const Finding &)
{
    const DomainName name = work.below("_dmarc");
    const QList<Text> texts = dmarcTexts(work);
    if (texts.size() < 2 || !work.canChange(name, RecordType::Txt))
        return;
    std::optional<DmarcRecord> merged;
    QList<QByteArray> old;
    bool differ = false;
    for (const Text &text : texts) {
        const records::DmarcParse parse = records::parseDmarc(text.text);
        const DmarcRecord record = std::get<records::DmarcParsed>(parse).record;
        old.append(text.rdata);
        if (!merged) {
            merged = record;
            continue;
        }
        for (const Tag &tag : record.written.pieces) {
            if (tag.isTag() && !merged->written.contains(tag.name))
                merged->written.set(tag.name, tag.value);
        }
        const auto policy =
            merged->p && record.p ? std::min(*merged->p, *record.p) : (merged->p ? merged->p : record.p);
        differ = differ || (merged->p && record.p && *merged->p != *record.p);
        QList<ReportUri> rua = merged->rua;
        for (const ReportUri &uri : record.rua) {
            if (!rua.contains(uri))
                rua.append(uri);
        }
        const records::DmarcParse again = records::parseDmarc(records::print(merged->written));
        merged = std::get<records::DmarcParsed>(again).record;
        merged->p = policy;
        merged->rua = rua;
    }
    if (work.replaceTexts(name, old, {records::print(*merged)}) && differ)
        work.note(name, RecordType::Txt,
                  said(QT_TRANSLATE_NOOP(
                      "Plan", "The records contradict each other; the milder policy is taken, as it was "
                              "certainly meant.")));
}

void wrongPlace(Work &work, const Finding &finding)
{
    for (const lookup::MisplacedText &misplaced : work.seen().dmarc.misplaced) {
        if (misplaced.name.toString() != finding.subject || !work.canChange(misplaced.name, RecordType::Txt))
            continue;
        for (const Text &text : work.texts(misplaced.name)) {
            if (text.text == misplaced.text)
                work.replaceTexts(misplaced.name, {text.rdata}, {});
        }
        if (dmarcTexts(work).isEmpty())
            beginDmarc(work, misplaced.text);
    }
}

void overEightLabels(Work &work, const Finding &)
{
    const auto &applied = work.seen().dmarc.applied;
    const auto policy =
        applied ? applied->record.policyFor(records::DmarcSubject::ExistingSubdomain) : std::nullopt;
    QByteArray text = "v=DMARC1; p=" + records::print(policy.value_or(DmarcPolicy::None));
    if (applied && !applied->record.rua.isEmpty())
        text += "; rua=" + records::print(applied->record.rua);
    beginDmarc(work, text);
}

void takeover(Work &work, const Finding &finding)
{
    const auto &seen = work.seen().dmarc;
    const auto isForSale = [](const lookup::Registration &registration) {
        return registration.state == lookup::Registration::State::NotRegistered;
    };
    if (isForSale(seen.aliasTarget))
        work.put(work.below("_dmarc"), RecordType::Cname, {});
    const auto lost = DomainName::parse(finding.subject.toLatin1());
    if (!lost || !dmarcRecord(work))
        return;
    const auto leadsThere = [&](const ReportUri &uri) { return uri.host && uri.host->isWithin(*lost); };
    editDmarc(work, [&](DmarcRecord &record) {
        record.rua.removeIf(leadsThere);
        record.ruf.removeIf(leadsThere);
    });
}

// --- what it says ---

void badPolicy(Work &work, const Finding &finding)
{
    const auto wrong = issues(work, DmarcIssue::BadPolicy);
    if (wrong.isEmpty())
        return;
    QStringList tags;
    for (const auto &issue : wrong)
        tags.append(QString::fromUtf8(issue.tag) + u'=');
    const QString likely = QString::fromUtf8(wrong.first().likely);
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "{tags} in the DMARC record has a value that nobody knows. Which policy was meant?"),
             {{u"tags"_s, tags.join(u", "_s)}}),
        policyWords(), likely.isEmpty() ? u"none"_s : likely);
    if (answer)
        editDmarcTags(work, [&](TagList &list) {
            for (const auto &issue : wrong)
                list.set(issue.tag, answer->toLatin1());
        });
}

void pMissing(Work &work, const Finding &finding)
{
    const auto answer =
        work.answer(finding, Kind::Choice,
                    said(QT_TRANSLATE_NOOP(
                        "Plan", "The DMARC record has no policy. Which one is meant? “none” asks for reports "
                                "alone.")),
                    policyWords(), u"none"_s);
    if (answer)
        editDmarc(work, [&](DmarcRecord &record) { record.p = policyFrom(*answer); });
}

void pNotSecond(Work &work, const Finding &)
{
    editDmarcTags(work, [](TagList &list) {
        const auto value = list.value("p");
        if (!value)
            return;
        list.set("p", std::nullopt);
        list.set("p", *value, 1);
    });
}

/// The next stage (RFC 9989 §7.4; the ladder of checks): never further than asked.
void policyNone(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
            "Plan",
            "The policy only watches. When the reports show that all your mail passes: “try” asks for "
            "the spam folder as a test (t=y; older receivers apply it at once), “quarantine” for the "
            "spam folder, “reject” for refusal (not where people write to mailing lists).")),
        {u"try"_s, u"quarantine"_s, u"reject"_s});
    if (!answer)
        return;
    // Where the policy comes from above, the domain gets one of its own.
    const auto &applied = work.seen().dmarc.applied;
    if (dmarcTexts(work).isEmpty() && applied)
        beginDmarc(work, "v=DMARC1; p=none" + (applied->record.rua.isEmpty()
                                                   ? QByteArray()
                                                   : "; rua=" + records::print(applied->record.rua)));
    editDmarc(work, [&](DmarcRecord &record) {
        record.p = *answer == u"reject"_s ? DmarcPolicy::Reject : DmarcPolicy::Quarantine;
        record.t = *answer == u"try"_s ? std::optional(true) : std::nullopt;
    });
}

void spWeaker(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "For subdomains less is asked ({tags}) than for the domain itself. “same” asks for the "
                 "same everywhere."),
             {{u"tags"_s, argumentOf(finding, "tags")}}),
        {u"same"_s}, u"same"_s);
    if (answer)
        editDmarc(work, [](DmarcRecord &record) {
            if (record.sp && record.p && *record.sp < *record.p)
                record.sp.reset();
            if (record.np && record.p && *record.np < *record.p)
                record.np.reset();
        });
}

void removedTag(Work &work, const Finding &)
{
    const auto before = dmarcRecord(work);
    if (!before)
        return;
    const bool wasTest = before->pct == 0 && before->p && *before->p != DmarcPolicy::None;
    const bool wasPart = before->pct && *before->pct > 0 && *before->pct < 100;
    const bool done = editDmarc(work, [&](DmarcRecord &record) {
        record.pct.reset();
        for (ReportUri &uri : record.rua)
            uri.sizeSuffix.clear();
        for (ReportUri &uri : record.ruf)
            uri.sizeSuffix.clear();
        if (wasTest && !record.t)
            record.t = true;
    });
    editDmarcTags(work, [](TagList &list) {
        for (const char *tag : {"pct", "rf", "ri"})
            list.set(tag, std::nullopt);
    });
    if (done && wasTest)
        work.note(work.below("_dmarc"), RecordType::Txt,
                  said(QT_TRANSLATE_NOOP(
                      "Plan", "pct=0 meant a test: today that is t=y. Older receivers do not know it, and "
                              "apply the policy.")));
    if (done && wasPart)
        work.note(
            work.below("_dmarc"), RecordType::Txt,
            said(QT_TRANSLATE_NOOP(
                "Plan", "Older receivers applied the policy to a part of the mail only; now all apply it "
                        "to everything.")));
}

void rejectWithoutDkim(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
            "Plan", "The policy refuses mail, and no DKIM key was found, so that forwarded mail is lost. "
                    "“quarantine” puts it into the spam folder until mail is signed; “keep”: it is signed.")),
        {u"quarantine"_s}, u"quarantine"_s);
    if (answer)
        editDmarc(work, [](DmarcRecord &record) { record.p = DmarcPolicy::Quarantine; });
}

void noAuthentication(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "Nothing that {domain} sends can pass, and its policy stops what does not pass. Who sends? "
                 "Name services, hosts or addresses, with commas between; “watch” sets the policy back to "
                 "none."),
             {{u"domain"_s, work.domain().toString()}}),
        {u"watch"_s, u"mx"_s});
    if (!answer)
        return;
    if (*answer == u"watch"_s) {
        editDmarc(work, [](DmarcRecord &record) { record.p = DmarcPolicy::None; });
        return;
    }
    editOrBeginSpf(work, records::SpfQualifier::SoftFail, [&](SpfEdit &edit) {
        for (const QString &word : wordsOf(*answer)) {
            for (const QByteArray &term : termsFor(work, word).value_or(QList<QByteArray>()))
                edit.add(term);
        }
    });
}

void parentWithoutPsd(Work &work, const Finding &)
{
    editDmarc(work, [](DmarcRecord &record) { record.psd = records::DmarcPsd::No; });
}

void testing(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
            "Plan", "The policy is marked as a test (t=y). When the reports show that all your mail passes: "
                    "“enforce” takes the mark away.")),
        {u"enforce"_s});
    if (answer)
        editDmarc(work, [](DmarcRecord &record) { record.t.reset(); });
}

void badTagValue(Work &work, const Finding &)
{
    const auto wrong = issues(work, DmarcIssue::BadValue);
    editDmarcTags(work, [&](TagList &list) {
        for (const auto &issue : wrong)
            list.set(issue.tag, issue.likely.isEmpty() ? std::nullopt : std::optional(issue.likely));
    });
}

void duplicateTag(Work &work, const Finding &)
{
    editDmarcTags(work, [](TagList &list) {
        QList<QByteArray> known;
        list.pieces.removeIf([&](const Tag &tag) {
            if (!tag.isTag())
                return false;
            const QByteArray name = tag.name.toLower();
            const bool again = known.contains(name);
            known.append(name);
            return again;
        });
    });
}

void unknownTag(Work &work, const Finding &)
{
    const auto wrong = issues(work, DmarcIssue::UnknownTag);
    editDmarcTags(work, [&](TagList &list) {
        for (const auto &issue : wrong) {
            const auto value = list.value(issue.tag);
            list.set(issue.tag, std::nullopt);
            if (value && !issue.likely.isEmpty() && !list.contains(issue.likely))
                list.set(issue.likely, value, issue.likely == "p" ? 1 : -1);
        }
    });
}

void trailingJunk(Work &work, const Finding &)
{
    editDmarcTags(work, [](TagList &list) {
        list.pieces.removeIf([](const Tag &tag) { return tag.kind == Tag::Kind::Junk; });
    });
}

// --- who gets the reports ---

void noRua(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Address,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "Nobody gets the reports about mail in the name of {domain}. To which mailbox shall they "
                 "go?"),
             {{u"domain"_s, work.domain().toString()}}));
    const auto uris = answer ? reportsTo(*answer) : std::nullopt;
    if (uris)
        editDmarc(work, [&](DmarcRecord &record) { record.rua = *uris; });
}

void ruaSyntax(Work &work, const Finding &)
{
    editDmarc(work, [](DmarcRecord &record) {
        for (ReportUri &uri : record.rua) {
            if (!uri.isUri() && !uri.likely().isEmpty())
                uri = records::parseReportUri(uri.likely(), records::ReportKind::Dmarc);
        }
        record.rua.removeIf([](const ReportUri &uri) { return !uri.isUri(); });
    });
}

/// Whether a finding about a report address is about this one: by its host, or by what is written.
bool isMeant(const ReportUri &uri, const Finding &finding)
{
    const bool sameHost = uri.host && uri.host->toString() == finding.subject;
    return sameHost || QString::fromUtf8(uri.text) == argumentOf(finding, "address");
}

void askForAddress(Work &work, const Finding &finding, const char *text, QList<ReportUri> DmarcRecord::*list)
{
    const auto answer =
        work.answer(finding, Kind::Address, said(text, {{u"address"_s, argumentOf(finding, "address")}}),
                    {u"remove"_s}, u"remove"_s);
    if (!answer)
        return;
    const auto uris = *answer == u"remove"_s ? std::optional(QList<ReportUri>()) : reportsTo(*answer);
    if (!uris)
        return;
    editDmarc(work, [&](DmarcRecord &record) {
        (record.*list).removeIf([&](const ReportUri &uri) { return isMeant(uri, finding); });
        for (const ReportUri &uri : *uris) {
            if (!(record.*list).contains(uri))
                (record.*list).append(uri);
        }
    });
}

void ruaLost(Work &work, const Finding &finding)
{
    askForAddress(
        work, finding,
        QT_TRANSLATE_NOOP("Plan",
                          "Reports to {address} do not arrive. Give the address that shall get them instead; "
                          "“remove” takes it out."),
        &DmarcRecord::rua);
}

void ruaNotAuthorised(Work &work, const Finding &finding)
{
    work.todo(audit::Who::Sender,
              said(QT_TRANSLATE_NOOP(
                       "Plan",
                       "If reports shall go to {address}: whoever runs {host} has to publish the TXT record "
                       "{name} with the text “v=DMARC1”."),
                   {{u"address"_s, argumentOf(finding, "address")},
                    {u"host"_s, finding.subject},
                    {u"name"_s, work.domain().toString() + u"._report._dmarc."_s + finding.subject}}));
    ruaLost(work, finding);
}

void rufInvalid(Work &work, const Finding &finding)
{
    askForAddress(
        work, finding,
        QT_TRANSLATE_NOOP("Plan",
                          "Failure reports to {address} do not arrive. Give the address that shall get them "
                          "instead; “remove” takes it out."),
        &DmarcRecord::ruf);
}

constexpr auto kMenders = std::to_array<Mender>({
    {"dmarc.takeover", &takeover},
    {"dmarc.wrong-place", &wrongPlace},
    {"dmarc.syntax", &syntax},
    {"dmarc.multiple", &multiple},
    {"dmarc.duplicate-tag", &duplicateTag},
    {"dmarc.trailing-junk", &trailingJunk},
    {"dmarc.unknown-tag", &unknownTag},
    {"dmarc.bad-tag-value", &badTagValue},
    {"dmarc.removed-tag", &removedTag},
    {"dmarc.bad-policy", &badPolicy},
    {"dmarc.p-missing", &pMissing},
    {"dmarc.p-not-second", &pNotSecond},
    {"dmarc.over-eight-labels", &overEightLabels},
    {"dmarc.missing", &missing},
    {"dmarc.parent-without-psd", &parentWithoutPsd},
    {"dmarc.no-authentication", &noAuthentication},
    {"dmarc.reject-without-dkim", &rejectWithoutDkim},
    {"dmarc.policy-none", &policyNone},
    {"dmarc.testing", &testing},
    {"dmarc.sp-weaker", &spWeaker},
    {"dmarc.rua-syntax", &ruaSyntax},
    {"dmarc.rua-scheme", &ruaLost},
    {"dmarc.rua-not-authorised", &ruaNotAuthorised},
    {"dmarc.rua-undeliverable", &ruaLost},
    {"dmarc.ruf-invalid", &rufInvalid},
    {"dmarc.no-rua", &noRua},
});

} // namespace

std::span<const Mender> dmarcMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
