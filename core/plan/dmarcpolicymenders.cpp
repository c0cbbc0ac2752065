// SPDX-License-Identifier: GPL-3.0-or-later
// Mends what a DMARC record asks of receivers.
#include "core/plan/dmarcedit.h"
#include "core/plan/dmarcmenders.h"
#include "core/plan/spfedit.h"
#include "core/plan/words.h"

namespace posthorn::plan::dmarc {

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

namespace {

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

} // namespace

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
    mendDmarcSlips(work);
    editDmarcTags(work, [](TagList &list) {
        list.pieces.removeIf([](const Tag &tag) { return tag.kind == Tag::Kind::Junk; });
    });
}

} // namespace posthorn::plan::dmarc
