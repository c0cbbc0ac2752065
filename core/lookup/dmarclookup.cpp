// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/dmarclookup.h"

#include "core/base/limits.h"
#include "core/base/userinput.h"
#include "core/dns/rdata.h"

#include <algorithm>

namespace posthorn::lookup {

using dns::Answer;
using dns::RecordType;
using records::ReportUri;

namespace {

QCoro::Task<DmarcStep> takeStep(DomainName domain, Context context)
{
    DmarcStep step;
    step.domain = domain;
    step.answer = co_await context.askBelow("_dmarc", domain, RecordType::Txt);
    step.texts = textsOf(step.answer);
    for (const QByteArray &text : step.texts)
        step.parses.append(records::parseDmarc(text));
    co_return step;
}

/// All questions of the walk at once: at most eight, and the answer is there after one round trip.
QCoro::Task<QList<DmarcStep>> takeWalk(DomainName domain, Context context)
{
    std::vector<QCoro::Task<DmarcStep>> asked;
    for (const DomainName &name : dmarcWalkNames(domain))
        asked.push_back(takeStep(name, context));
    QList<DmarcStep> walk;
    for (auto &task : asked) {
        const DmarcStep step = co_await task;
        walk.append(step);
    }
    co_return walk;
}

/// RFC 9990 §4: TXT at `<domain>._report._dmarc.<receiver>` beginning `v=DMARC1`.
QCoro::Task<Answer> askAgreement(DomainName domain, DomainName receiver, Context context)
{
    return context.askBelow(domain.within(DomainName::literal("_report._dmarc")), receiver, RecordType::Txt);
}

bool isAgreement(const QByteArray &text)
{
    return std::holds_alternative<records::DmarcParsed>(records::parseDmarc(text));
}

ReportTargetSeen::Agreed judgeAgreement(const Answer &answer, bool isNeeded)
{
    using Agreed = ReportTargetSeen::Agreed;
    const QList<QByteArray> texts = textsOf(answer);
    if (std::any_of(texts.begin(), texts.end(), isAgreement))
        return Agreed::Yes;
    return answer.failed() || !isNeeded ? Agreed::Unknown : Agreed::No;
}

/// Whether the receiver at \a host wants the reports of the domain whose \a walk this is; asked where its
/// organizational domain is another (RFC 9990 §4).
QCoro::Task<ReportTargetSeen> lookUpAgreement(DomainName host, QList<DmarcStep> walk, Context context)
{
    ReportTargetSeen seen;
    const DomainName domain = walk.first().domain;
    const DomainName organizational = organizationalDomain(walk);
    bool isNeeded = !walkFailedAbove(walk, host);
    // A host that is not below the organizational domain has another, whatever its own walk says.
    if (host.isWithin(organizational)) {
        const QList<DmarcStep> hosts = co_await takeWalk(host, context);
        if (organizationalDomain(hosts) == organizational)
            co_return seen;
        isNeeded = isNeeded && !walkFailedAbove(hosts, host);
    }
    const Answer answer = co_await askAgreement(domain, host, context);
    seen.agreed = judgeAgreement(answer, isNeeded);
    seen.agreement = answer;
    co_return seen;
}

QCoro::Task<ReportTargetSeen> lookUpTarget(ReportUri uri, bool forensic, QList<DmarcStep> walk,
                                           Context context)
{
    ReportTargetSeen seen;
    if (uri.isUsable() && uri.host) {
        const DomainName host = *uri.host;
        auto receives = receivesMail(host, context);
        if (host != walk.first().domain && host != organizationalDomain(walk))
            seen = co_await lookUpAgreement(host, walk, context);
        seen.mailbox = co_await receives;
        if (seen.mailbox.receives == Receives::No)
            seen.registration = co_await registrationOf(host, context);
    }
    seen.uri = uri;
    seen.forensic = forensic;
    co_return seen;
}

/// Of the record at the start of \a walk.
QCoro::Task<QList<ReportTargetSeen>> lookUpTargets(records::DmarcRecord record, QList<DmarcStep> walk,
                                                   Context context)
{
    std::vector<QCoro::Task<ReportTargetSeen>> asked;
    for (const ReportUri &uri : record.rua.mid(0, kMaxReportAddresses))
        asked.push_back(lookUpTarget(uri, false, walk, context));
    for (const ReportUri &uri : record.ruf.mid(0, kMaxReportAddresses))
        asked.push_back(lookUpTarget(uri, true, walk, context));
    QList<ReportTargetSeen> targets;
    for (auto &task : asked) {
        const ReportTargetSeen target = co_await task;
        targets.append(target);
    }
    co_return targets;
}

bool meansDmarc(const QByteArray &text)
{
    return !std::holds_alternative<records::NotDmarc>(records::parseDmarc(text));
}

/// Policy text where nobody looks: at the domain itself, or at `_dmarc.example.com.example.com`.
QCoro::Task<QList<MisplacedText>> lookUpMisplaced(DomainName domain, Context context)
{
    const auto base = domain.child("_dmarc");
    const auto doubled = base ? base->within(domain) : failure(NameError::NameTooLong);
    auto apex = context.ask(domain, RecordType::Txt);
    QList<MisplacedText> misplaced;
    if (doubled) {
        const Answer atDoubled = co_await context.ask(*doubled, RecordType::Txt);
        for (const QByteArray &text : textsOf(atDoubled)) {
            if (meansDmarc(text))
                misplaced.append({*doubled, text});
        }
    }
    const Answer atApex = co_await apex;
    for (const QByteArray &text : textsOf(atApex)) {
        if (meansDmarc(text))
            misplaced.prepend({domain, text});
    }
    co_return misplaced;
}

} // namespace

QCoro::Task<Reception> receivesMail(DomainName domain, Context context)
{
    auto mxTask = context.ask(domain, RecordType::Mx);
    auto aTask = context.ask(domain, RecordType::A);
    auto aaaaTask = context.ask(domain, RecordType::Aaaa);
    const Answer mx = co_await mxTask;
    const Answer a = co_await aTask;
    const Answer aaaa = co_await aaaaTask;
    if (mx.found()) {
        // A null MX beside servers is a fault of that domain's, and many senders deliver all the same.
        const auto only = mx.records().size() == 1 ? dns::mxData(mx.records().first()) : std::nullopt;
        co_return Reception{only && only->host.isRoot() ? Receives::No : Receives::Yes, {}};
    }
    if (mx.failed())
        co_return Reception{Receives::Unknown, *mx.failed()};
    if (a.found() || aaaa.found())
        co_return Reception{Receives::Yes, {}};
    for (const Answer &answer : {a, aaaa}) {
        if (answer.failed())
            co_return Reception{Receives::Unknown, *answer.failed()};
    }
    co_return Reception{Receives::No, {}};
}

QCoro::Task<DmarcSeen> lookUpDmarc(DomainName domain, Context context)
{
    DmarcSeen seen;
    auto misplaced = lookUpMisplaced(domain, context);
    auto ns = context.askBelow("_dmarc", domain, RecordType::Ns);
    seen.walk = co_await takeWalk(domain, context);
    seen.applied = appliedPolicy(seen.walk);
    seen.organizational = organizationalDomain(seen.walk);
    seen.registrable = registrableDomain(domain);
    const auto own = seen.own().record();
    if (own)
        seen.targets = co_await lookUpTargets(*own, seen.walk, context);
    const Answer &answer = seen.own().answer;
    if (answer.isNxDomain() && !answer.aliases.isEmpty())
        seen.aliasTarget = co_await registrationOf(answer.canonicalName(), context);
    seen.misplaced = co_await misplaced;
    seen.ns = co_await ns;
    co_return seen;
}

} // namespace posthorn::lookup
