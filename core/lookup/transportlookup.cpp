// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/transportlookup.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"

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

/// Once the addresses are known, or that there are none; where they could not be looked up, nothing is
/// fetched.
QCoro::Task<std::optional<web::Fetched>> fetchPolicy(DomainName host, QList<Address> addresses, bool isKnown,
                                                     Context context)
{
    if (!context.fetcher || (addresses.isEmpty() && !isKnown))
        co_return std::nullopt;
    if (addresses.isEmpty())
        co_return web::Fetched{web::NoPage{web::NoPage::Why::NoAddress, {}, {}}, {}, {}};
    web::FetchOrder order;
    order.host = host;
    order.addresses = addresses;
    order.port = context.httpsPort;
    order.path = "/.well-known/mta-sts.txt";
    order.maxOctets = kMaxMtaStsPolicyOctets;
    order.patience = kPolicyTime;
    web::Fetched fetched = co_await context.fetcher->fetch(order, context.stop);
    co_return fetched;
}

/// Everything about the host that serves the policy.
struct HostAndPolicy
{
    Answer a;
    Answer aaaa;
    std::optional<web::Fetched> fetched;
};

/// Beside the record, so that the file is on its way as soon as the addresses are known.
QCoro::Task<HostAndPolicy> lookUpPolicy(DomainName domain, Context context)
{
    auto a = context.askBelow("mta-sts", domain, RecordType::A);
    auto aaaa = context.askBelow("mta-sts", domain, RecordType::Aaaa);
    MtaStsSeen seen;
    seen.hostA = co_await a;
    seen.hostAaaa = co_await aaaa;
    const bool isKnown = !seen.hostA.failed() && !seen.hostAaaa.failed();
    const DomainName host = seen.hostA.question.name;
    const QList<Address> addresses = dns::addressesIn(seen.hostA.records() + seen.hostAaaa.records());
    const std::optional<web::Fetched> fetched = co_await fetchPolicy(host, addresses, isKnown, context);
    co_return HostAndPolicy{seen.hostA, seen.hostAaaa, fetched};
}

/// Senders discard texts of another version before they count (RFC 8461 §3.1, RFC 8460 §3). Where there is
/// nothing else, one of them was meant.
template <class Parsed, class Code>
QList<Parsed> withoutOtherVersions(const QList<Parsed> &all, Code badVersion)
{
    QList<Parsed> versioned = all;
    versioned.removeIf([badVersion](const Parsed &parsed) { return parsed.has(badVersion); });
    return versioned.isEmpty() ? all : versioned;
}

} // namespace

const records::MtaStsPolicy *MtaStsSeen::goodPolicy() const
{
    return policy && policy->isGood() ? &policy->record : nullptr;
}

bool MtaStsSeen::isAnnounced() const
{
    const auto announced = counted();
    return announced.size() == 1 && announced.first().isGood();
}

bool MtaStsSeen::isEnforced() const
{
    const records::MtaStsPolicy *good = goodPolicy();
    return good && isAnnounced() && good->mode == records::MtaStsPolicy::Mode::Enforce;
}

QList<records::Parsed<records::MtaStsRecord, records::MtaStsIssue>> MtaStsSeen::found() const
{
    return onlyParsed<records::Parsed<records::MtaStsRecord, records::MtaStsIssue>>(parses);
}

QList<records::Parsed<records::TlsRptRecord, records::TlsRptIssue>> TlsRptSeen::found() const
{
    return onlyParsed<records::Parsed<records::TlsRptRecord, records::TlsRptIssue>>(parses);
}

QList<records::Parsed<records::MtaStsRecord, records::MtaStsIssue>> MtaStsSeen::counted() const
{
    return withoutOtherVersions(found(), records::MtaStsIssue::BadVersion);
}

QList<records::Parsed<records::TlsRptRecord, records::TlsRptIssue>> TlsRptSeen::counted() const
{
    return withoutOtherVersions(found(), records::TlsRptIssue::BadVersion);
}

QCoro::Task<MtaStsSeen> lookUpMtaSts(DomainName domain, Context context)
{
    auto txt = context.askBelow("_mta-sts", domain, RecordType::Txt);
    auto policy = lookUpPolicy(domain, context);
    MtaStsSeen seen;
    seen.txt = co_await txt;
    HostAndPolicy host = co_await policy;
    seen.hostA = std::move(host.a);
    seen.hostAaaa = std::move(host.aaaa);
    seen.fetched = std::move(host.fetched);
    if (const web::Page *page = seen.fetched ? seen.fetched->page() : nullptr; page && page->status == 200)
        seen.policy = records::parseMtaStsPolicy(page->body);
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
    const auto found = seen.counted();
    if (found.size() != 1)
        co_return seen;
    std::vector<std::optional<QCoro::Task<Reception>>> asked;
    for (const records::ReportUri &uri : found.first().record.rua.mid(0, kMaxReportAddresses)) {
        seen.targets.append({uri, {}});
        asked.emplace_back();
        if (uri.isUsable() && uri.scheme == records::ReportUri::Scheme::Mailto && uri.host)
            asked.back().emplace(receivesMail(*uri.host, context));
    }
    for (size_t i = 0; i < asked.size(); ++i) {
        if (asked[i])
            seen.targets[static_cast<qsizetype>(i)].mailbox = co_await *asked[i];
    }
    co_return seen;
}

} // namespace posthorn::lookup
