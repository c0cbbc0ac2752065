// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/transportlookup.h"

#include "core/base/limits.h"

namespace posthorn::lookup {

using dns::Answer;
using dns::RecordType;

namespace {

template <class Parsed, class Parse>
QList<Parsed> onlyParsed(const QList<Parse> &parses)
{
    QList<Parsed> found;
    for (const Parse &parse : parses) {
        if (parse)
            found.append(*parse);
    }
    return found;
}

} // namespace

QList<records::Parsed<records::MtaStsRecord, records::MtaStsIssue>> MtaStsSeen::found() const
{
    return onlyParsed<records::Parsed<records::MtaStsRecord, records::MtaStsIssue>>(parses);
}

QList<records::Parsed<records::TlsRptRecord, records::TlsRptIssue>> TlsRptSeen::found() const
{
    return onlyParsed<records::Parsed<records::TlsRptRecord, records::TlsRptIssue>>(parses);
}

QCoro::Task<MtaStsSeen> lookUpMtaSts(DomainName domain, Context context)
{
    auto txt = context.askBelow("_mta-sts", domain, RecordType::Txt);
    auto a = context.askBelow("mta-sts", domain, RecordType::A);
    auto aaaa = context.askBelow("mta-sts", domain, RecordType::Aaaa);
    MtaStsSeen seen;
    seen.txt = co_await txt;
    seen.hostA = co_await a;
    seen.hostAaaa = co_await aaaa;
    seen.texts = textsOf(seen.txt);
    for (const QByteArray &text : seen.texts)
        seen.parses.append(records::parseMtaSts(text));
    const QList<Answer> answers{seen.txt, seen.hostA};
    for (const Answer &answer : answers) {
        if (!answer.isNxDomain() || answer.aliases.isEmpty())
            continue;
        const Registration registration = co_await registrationOf(answer.canonicalName(), context);
        if (registration.state == Registration::State::NotRegistered &&
            !seen.unregistered.contains(registration))
            seen.unregistered.append(registration);
    }
    co_return seen;
}

QCoro::Task<TlsRptSeen> lookUpTlsRpt(DomainName domain, Context context)
{
    TlsRptSeen seen;
    seen.txt = co_await context.askBelow("_smtp._tls", domain, RecordType::Txt);
    seen.texts = textsOf(seen.txt);
    for (const QByteArray &text : seen.texts)
        seen.parses.append(records::parseTlsRpt(text));
    const auto found = seen.found();
    if (found.size() != 1)
        co_return seen;
    std::vector<std::optional<QCoro::Task<Receives>>> asked;
    for (const records::ReportUri &uri : found.first().record.rua.mid(0, kMaxReportAddresses)) {
        seen.targets.append({uri, Receives::Unknown});
        asked.emplace_back();
        if (uri.isUsable() && uri.scheme == records::ReportUri::Scheme::Mailto && uri.host)
            asked.back().emplace(receivesMail(*uri.host, context));
    }
    for (size_t i = 0; i < asked.size(); ++i) {
        if (asked[i])
            seen.targets[static_cast<qsizetype>(i)].receives = co_await *asked[i];
    }
    co_return seen;
}

} // namespace posthorn::lookup
