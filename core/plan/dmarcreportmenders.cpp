// SPDX-License-Identifier: GPL-3.0-or-later
// Mends who gets the reports.
#include "core/plan/dmarcedit.h"
#include "core/plan/dmarcmenders.h"
#include "core/plan/words.h"

namespace posthorn::plan::dmarc {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using records::DmarcRecord;
using records::ReportUri;
using Kind = Question::Kind;

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

namespace {

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

} // namespace

void ruaLost(Work &work, const Finding &finding)
{
    askForAddress(
        work, finding,
        QT_TRANSLATE_NOOP("Plan",
                          "Reports to {address} do not arrive. Give the address that shall get them instead; "
                          "“remove” takes it out."),
        &DmarcRecord::rua);
}

/// What an address was meant to be is asked where it cannot be told.
void ruaSyntax(Work &work, const Finding &finding)
{
    bool isUnsure = false;
    editDmarc(work, [&](DmarcRecord &record) {
        for (ReportUri &uri : record.rua) {
            if (!uri.isUri() && !uri.likely().isEmpty())
                uri = records::parseReportUri(uri.likely(), records::ReportKind::Dmarc);
            isUnsure = isUnsure || (!uri.isUri() && !uri.text.isEmpty());
        }
        record.rua.removeIf([](const ReportUri &uri) { return uri.text.isEmpty(); });
    });
    if (isUnsure)
        ruaLost(work, finding);
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

} // namespace posthorn::plan::dmarc
