// SPDX-License-Identifier: GPL-3.0-or-later
// Mends what DNS says about encryption on the way: MTA-STS and reports about TLS.
#include "core/dns/rdata.h"
#include "core/plan/dmarcedit.h"
#include "core/plan/mender.h"
#include "core/plan/policyfile.h"
#include "core/plan/words.h"
#include "core/records/mtastsrecord.h"
#include "core/records/tlsrptrecord.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using records::MtaStsIssue;
using records::TlsRptIssue;
using Kind = Question::Kind;

/// Texts at \a name that mean to be records, as \a parse tells.
template <class Parse>
QList<Text> recordTexts(const Work &work, const DomainName &name, Parse parse)
{
    QList<Text> texts = work.texts(name);
    texts.removeIf([&](const Text &text) { return !parse(text.text); });
    return texts;
}

QList<QByteArray> rdataOf(const QList<Text> &texts)
{
    QList<QByteArray> rdata;
    for (const Text &text : texts)
        rdata.append(text.rdata);
    return rdata;
}

QList<Text> stsTexts(const Work &work)
{
    return recordTexts(work, work.below("_mta-sts"), records::parseMtaSts);
}

/// One well-formed record in the place of all; an id that can be used stays, so that nobody fetches anew.
void writeSts(Work &work)
{
    const DomainName name = work.below("_mta-sts");
    QByteArray id;
    for (const Text &text : stsTexts(work)) {
        const auto parse = records::parseMtaSts(text.text);
        if (id.isEmpty() && parse->record.id && !parse->has(MtaStsIssue::BadId))
            id = *parse->record.id;
    }
    if (work.canChange(name, RecordType::Txt))
        work.replaceTexts(name, rdataOf(stsTexts(work)),
                          {"v=STSv1; id=" + (id.isEmpty() ? policyId(work.seen().checkedAt) : id)});
}

/// Of several, the first that is in order stays as it is.
void stsMultiple(Work &work, const Finding &)
{
    const QList<Text> texts = stsTexts(work);
    for (const Text &text : texts) {
        if (records::parseMtaSts(text.text)->issues.isEmpty()) {
            QList<QByteArray> others = rdataOf(texts);
            others.removeOne(text.rdata);
            if (work.canChange(work.below("_mta-sts"), RecordType::Txt))
                work.replaceTexts(work.below("_mta-sts"), others, {});
            return;
        }
    }
    writeSts(work);
}

void stsRewrite(Work &work, const Finding &)
{
    writeSts(work);
}

void stsMissing(Work &work, const Finding &finding)
{
    if (!work.audit().purpose.receives)
        return;
    const QString policy = policyText(work, MtaStsStage::Testing);
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "MTA-STS has senders insist on encryption. First the policy file has to be served at "
                 "{url}; a plan lists its text. Answer “served” when it is there: the record that "
                 "announces it is added then."),
             {{u"url"_s, policyUrl(work.domain())}}),
        {u"served"_s});
    if (answer)
        writeSts(work);
    else
        todoPolicy(work, policy);
}

void stsRecordMissing(Work &work, const Finding &)
{
    writeSts(work);
}

void stsTakeover(Work &work, const Finding &finding)
{
    const auto lost = DomainName::parse(finding.subject.toLatin1());
    for (const char *labels : {"_mta-sts", "mta-sts"}) {
        const DomainName name = work.below(labels);
        const auto &seen = work.seen().mtaSts;
        const auto &answer = seen && QByteArrayView(labels) == "_mta-sts" ? seen->txt : seen->hostA;
        bool leads = false;
        for (const dns::Record &alias : answer.aliases) {
            const auto target = dns::nameData(alias);
            leads = leads || (target && lost && target->isWithin(*lost));
        }
        if (!leads || !work.put(name, RecordType::Cname, {}))
            continue;
        // Without its host, no policy can be fetched that the record announces.
        const DomainName record = work.below("_mta-sts");
        if (name != record && work.canChange(record, RecordType::Txt))
            work.replaceTexts(record, rdataOf(stsTexts(work)), {});
    }
}

// --- reports about TLS ---

QList<Text> rptTexts(const Work &work)
{
    return recordTexts(work, work.below("_smtp._tls"), records::parseTlsRpt);
}

/// The record whose extensions stay: the first that senders take for one.
records::TlsRptRecord baseRecord(const Work &work)
{
    for (const Text &text : rptTexts(work)) {
        const auto mended = records::mendTlsRpt(text.text);
        const records::TlsRptParse parse = records::parseTlsRpt(mended.value_or(text.text));
        if (!parse->has(TlsRptIssue::BadVersion) && !parse->has(TlsRptIssue::NotATag))
            return parse->record;
    }
    return {};
}

/// One well-formed record in the place of all, with every address that can be used or guessed.
/// \return false: there is no such address, so that nothing was changed
bool writeRpt(Work &work, const QList<records::ReportUri> &more = {}, const Finding *leaveOut = nullptr)
{
    const DomainName name = work.below("_smtp._tls");
    QList<records::ReportUri> rua;
    for (const Text &text : rptTexts(work)) {
        const records::TlsRptParse parse = records::parseTlsRpt(text.text);
        for (const records::ReportUri &uri : parse->record.rua) {
            const auto usable =
                uri.isUsable() ? uri : records::parseReportUri(uri.likely(), records::ReportKind::TlsRpt);
            const bool out = leaveOut && ((uri.host && uri.host->toString() == leaveOut->subject) ||
                                          QString::fromUtf8(uri.text) == argumentOf(*leaveOut, "address"));
            if (usable.isUsable() && !rua.contains(usable) && !out)
                rua.append(usable);
        }
    }
    for (const records::ReportUri &uri : more) {
        if (!rua.contains(uri))
            rua.append(uri);
    }
    if (rua.isEmpty() && !leaveOut)
        return false;
    if (!work.canChange(name, RecordType::Txt))
        return true;
    records::TlsRptRecord record = baseRecord(work);
    record.rua = rua;
    const QList<QByteArray> texts =
        rua.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{records::print(record)};
    work.replaceTexts(name, rdataOf(rptTexts(work)), texts);
    return true;
}

void rptAddress(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Address,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "To which mailbox shall senders report when they cannot encrypt mail to {domain}?"),
             {{u"domain"_s, work.domain().toString()}}));
    const auto uris = answer ? reportsTo(*answer) : std::nullopt;
    if (uris)
        writeRpt(work, *uris);
}

void rptMultiple(Work &work, const Finding &finding)
{
    if (!writeRpt(work))
        rptAddress(work, finding);
}

/// Text by text, so that what a text says stays; beside a record, one of another version is in its way.
void rptSyntax(Work &work, const Finding &finding)
{
    const DomainName name = work.below("_smtp._tls");
    const QList<Text> texts = rptTexts(work);
    const auto isVersioned = [](const Text &text) {
        return !records::parseTlsRpt(text.text)->has(TlsRptIssue::BadVersion);
    };
    const bool hasRecord = std::any_of(texts.begin(), texts.end(), isVersioned);
    bool isUnsure = false;
    for (const Text &text : texts) {
        const auto mended = records::mendTlsRpt(text.text);
        const bool isSound = records::parseTlsRpt(text.text)->issues.isEmpty();
        if (isSound || !work.canChange(name, RecordType::Txt))
            continue;
        if (hasRecord && !isVersioned(text))
            work.replaceTexts(name, {text.rdata}, {});
        else if (mended)
            work.replaceTexts(name, {text.rdata}, {*mended});
        else
            isUnsure = true;
    }
    if (isUnsure)
        rptAddress(work, finding);
}

void rptUndeliverable(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Address,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "Reports to {address} do not arrive. Give the address that shall get them instead; "
                         "“remove” takes it out."),
             {{u"address"_s, argumentOf(finding, "address")}}),
        {u"remove"_s});
    if (!answer)
        return;
    const auto uris =
        *answer == u"remove"_s ? std::optional(QList<records::ReportUri>()) : reportsTo(*answer);
    if (uris)
        writeRpt(work, *uris, &finding);
}

constexpr auto kMenders = std::to_array<Mender>({
    {"mta-sts.takeover", &stsTakeover},
    {"mta-sts.multiple", &stsMultiple},
    {"mta-sts.syntax", &stsRewrite},
    {"mta-sts.bad-id", &stsRewrite},
    {"mta-sts.record-missing", &stsRecordMissing},
    {"mta-sts.missing", &stsMissing},
    {"tls-rpt.multiple", &rptMultiple},
    {"tls-rpt.syntax", &rptSyntax},
    {"tls-rpt.no-rua", &rptAddress},
    {"tls-rpt.missing", &rptAddress},
    {"tls-rpt.rua-undeliverable", &rptUndeliverable},
});

} // namespace

void reportTlsTo(Work &work, const QList<records::ReportUri> &addresses)
{
    const DomainName name = work.below("_smtp._tls");
    if (!work.canChange(name, RecordType::Txt))
        return;
    const QList<QByteArray> texts = addresses.isEmpty()
                                        ? QList<QByteArray>()
                                        : QList<QByteArray>{"v=TLSRPTv1; rua=" + records::print(addresses)};
    work.replaceTexts(name, rdataOf(rptTexts(work)), texts);
}

std::span<const Mender> transportMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
