// SPDX-License-Identifier: GPL-3.0-or-later
// Mends the record that says where the domain's logo is.
#include "core/plan/dkimedit.h"
#include "core/plan/dmarcedit.h"
#include "core/plan/mender.h"
#include "core/plan/words.h"
#include "core/records/bimirecord.h"

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using records::DmarcPolicy;
using Kind = Question::Kind;

DomainName placeOf(const Work &work)
{
    return work.below("default._bimi");
}

/// Texts that mean to be records.
QList<Text> bimiTexts(const Work &work)
{
    QList<Text> texts = work.texts(placeOf(work));
    texts.removeIf([](const Text &text) { return !records::parseBimi(text.text); });
    return texts;
}

QList<QByteArray> rdataOf(const QList<Text> &texts)
{
    QList<QByteArray> rdata;
    for (const Text &text : texts)
        rdata.append(text.rdata);
    return rdata;
}

void write(Work &work, const QByteArray &logo, const QByteArray &certificate)
{
    work.replaceTexts(placeOf(work), rdataOf(bimiTexts(work)), {"v=BIMI1; l=" + logo + "; a=" + certificate});
}

/// What of the first readable record can be kept.
std::pair<QByteArray, QByteArray> kept(const Work &work)
{
    for (const Text &text : bimiTexts(work)) {
        const records::BimiParse parse = records::parseBimi(withoutSlips(text.text));
        if (parse)
            return {parse->record.l.value_or(QByteArray()), parse->record.a.value_or(QByteArray())};
    }
    return {};
}

void syntax(Work &work, const Finding &)
{
    if (!work.canChange(placeOf(work), RecordType::Txt) || bimiTexts(work).isEmpty())
        return;
    const auto [logo, certificate] = kept(work);
    write(work, logo, certificate);
}

void multiple(Work &work, const Finding &finding)
{
    if (!work.canChange(placeOf(work), RecordType::Txt))
        return;
    const QList<Text> texts = bimiTexts(work);
    for (const Text &text : texts) {
        if (records::parseBimi(text.text)->issues.isEmpty()) {
            QList<QByteArray> others = rdataOf(texts);
            others.removeOne(text.rdata);
            work.replaceTexts(placeOf(work), others, {});
            return;
        }
    }
    syntax(work, finding);
}

void notHttps(Work &work, const Finding &finding)
{
    if (!work.canChange(placeOf(work), RecordType::Txt))
        return;
    auto [logo, certificate] = kept(work);
    const auto secure = [](const QByteArray &url) {
        return url.startsWith("http://") ? "https" + url.mid(4) : url;
    };
    const bool isLogo = !logo.isEmpty() && !logo.startsWith("https:");
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
            "Plan", "The logo has to be fetched over https. At which https address is it? “remove”: there is "
                    "none.")),
        {u"remove"_s}, QString::fromUtf8(secure(isLogo ? logo : certificate)));
    if (!answer)
        return;
    if (*answer == u"remove"_s) {
        work.replaceTexts(placeOf(work), rdataOf(bimiTexts(work)), {});
        return;
    }
    (isLogo ? logo : certificate) = answer->toUtf8();
    write(work, secure(logo), secure(certificate));
}

void dmarcNotEnforced(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
            "Plan",
            "Receivers show a logo only where the DMARC policy is quarantine or reject for all mail. When "
            "the reports show that all your mail passes: which one? “remove” takes the logo back.")),
        {u"quarantine"_s, u"reject"_s, u"remove"_s});
    if (!answer)
        return;
    if (*answer == u"remove"_s) {
        work.replaceTexts(placeOf(work), rdataOf(bimiTexts(work)), {});
        return;
    }
    editDmarc(work, [&](records::DmarcRecord &record) {
        record.p = *answer == u"reject"_s ? DmarcPolicy::Reject : DmarcPolicy::Quarantine;
        record.t.reset();
        if (record.sp && *record.sp == DmarcPolicy::None)
            record.sp.reset();
    });
}

constexpr auto kMenders = std::to_array<Mender>({
    {"bimi.multiple", &multiple},
    {"bimi.syntax", &syntax},
    {"bimi.not-https", &notHttps},
    {"bimi.dmarc-not-enforced", &dmarcNotEnforced},
});

} // namespace

std::span<const Mender> bimiMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
