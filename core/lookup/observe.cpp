// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/overlaychanges.h"
#include "core/dns/rdata.h"
#include "core/dns/route.h"
#include "core/lookup/aliasloops.h"
#include "core/lookup/evidence.h"
#include "core/lookup/observation.h"

#include <algorithm>

namespace posthorn::lookup {

using dns::Answer;
using dns::RecordType;

namespace {

QCoro::Task<NetworkSeen> lookUpNetwork(Context context)
{
    NetworkSeen seen;
    seen.ipv6 = dns::hasRoute(
        *Address::parse(QByteArrayView("2001:503:ba3e::2:30"))); // a root server's; nothing is sent
    seen.impossible = co_await context.askProbe(DomainName::literal("invalid"), RecordType::A);
    co_return seen;
}

/// The names of the mail servers, each once, best first. A null MX is none.
QList<DomainName> hostNames(const MxSeen &mx)
{
    QList<DomainName> names;
    for (const MxServer &server : mx.servers) {
        if (!server.host.isRoot() && !names.contains(server.host))
            names.append(server.host);
    }
    return names;
}

/// The mail servers' addresses, as soon as the servers are known.
QCoro::Task<QList<HostSeen>> lookUpHosts(QList<DomainName> names, Context context)
{
    std::vector<QCoro::Task<HostSeen>> asked;
    for (const DomainName &name : names.mid(0, kMaxMxLookedAt))
        asked.push_back(lookUpHost(name, context));
    QList<HostSeen> hosts;
    for (auto &task : asked) {
        const HostSeen host = co_await task;
        hosts.append(host);
    }
    co_return hosts;
}

bool mayTalk(const Context &context)
{
    const bool receives = !context.purpose || context.purpose->receives;
    return context.areas.contains(Area::Smtp) && context.dialler && receives;
}

/// A domain without MX, whose address is a mail server only if something says so: most are web sites, which
/// nobody should knock at for mail.
bool isMailServerItself(const Observation &seen)
{
    const bool hasPolicy = !seen.dmarc.walk.isEmpty() && !seen.dmarc.own().dmarcRecords().isEmpty();
    return seen.mx.isImplicit() && (seen.statedPurpose || hasPolicy || !seen.spf.records.isEmpty());
}

struct MailServersSeen
{
    MxSeen mx;
    QList<HostSeen> hosts;
    int hostCount = 0;
    std::optional<QCoro::Task<SmtpSeen>> smtp; ///< under way: what needs no more than DNS is not kept waiting
};

QCoro::Task<MailServersSeen> lookUpMailServers(DomainName domain, Context context)
{
    MailServersSeen seen;
    seen.mx = co_await lookUpMx(domain, context);
    const QList<DomainName> names = seen.mx.isImplicit() ? QList<DomainName>{domain} : hostNames(seen.mx);
    if (mayTalk(context) && !seen.mx.isImplicit() && !names.isEmpty())
        seen.smtp.emplace(lookUpSmtp(domain, names, context));
    if (!context.areas.contains(Area::Hosts))
        co_return seen;
    seen.hostCount = static_cast<int>(names.size());
    seen.hosts = co_await lookUpHosts(names, context);
    co_return seen;
}

/// DKIM selectors depend on who serves the domain: MX, TXT and NS tell, which others ask for at the same
/// time.
QCoro::Task<DkimSeen> lookUpDkimOf(DomainName domain, Context context)
{
    auto mxTask = context.ask(domain, RecordType::Mx);
    auto txtTask = context.ask(domain, RecordType::Txt);
    auto nsTask = context.ask(domain, RecordType::Ns);
    auto keysTask = lookUpDkimBase(domain, context);
    const Answer mx = co_await mxTask;
    const Answer txt = co_await txtTask;
    const Answer ns = co_await nsTask;
    const providers::Evidence evidence = earlyEvidence(mx, txt, ns);
    DkimSeen base = co_await keysTask;
    DkimSeen seen = co_await lookUpDkim(domain, std::move(base),
                                        providers::recognise(evidence, providers::Catalogue::shipped()),
                                        evidence.spfIncludes, context);
    co_return seen;
}

/// The servers' addresses, as soon as the servers are known.
QCoro::Task<QList<JudgedSet>> judgeHosts(DomainName domain, Context context)
{
    const MxSeen mx = co_await lookUpMx(domain, context);
    QList<dns::Question> questions;
    const QList<DomainName> names = mx.isImplicit() ? QList<DomainName>{domain} : hostNames(mx);
    for (const DomainName &host : names.mid(0, kMaxMxLookedAt))
        questions << dns::Question{host, RecordType::A} << dns::Question{host, RecordType::Aaaa};
    QList<JudgedSet> sets = co_await judgeSets(questions, context);
    co_return sets;
}

QCoro::Task<DaneSeen> lookUpDaneOf(DomainName domain, Context context)
{
    const MxSeen mx = co_await lookUpMx(domain, context);
    const QList<DomainName> names = mx.isImplicit() ? QList<DomainName>{domain} : hostNames(mx);
    DaneSeen seen = co_await lookUpDane(names, context);
    co_return seen;
}

/// Judged already, on the way.
QList<JudgedSet> tlsaSets(const std::optional<DaneSeen> &dane)
{
    QList<JudgedSet> sets;
    for (const DaneHostSeen &host : dane ? dane->hosts : QList<DaneHostSeen>()) {
        for (const TlsaSeen &tlsa : host.tlsa)
            sets.append({tlsa.answer.question, tlsa.validation, {}, {}, false});
    }
    return sets;
}

/// The keys that were found.
QList<dns::Question> keyQuestions(const std::optional<DkimSeen> &dkim)
{
    QList<dns::Question> questions;
    for (const SelectorSeen &selector : dkim ? dkim->selectors : QList<SelectorSeen>())
        questions.append({selector.name, RecordType::Txt});
    return questions;
}

NetworkSeen::Reach reachOfPort53(const DelegationSeen &delegation)
{
    using Reach = NetworkSeen::Reach;
    int asked = 0;
    for (const NameServerSeen &server : delegation.servers) {
        for (const ServerAddressSeen &address : server.addresses) {
            if (address.udp.octets > 0 || address.tcp.octets > 0)
                return Reach::Open;
            ++asked;
        }
    }
    for (const QList<Answer> *answers : {&delegation.referrals, &delegation.root}) {
        for (const Answer &answer : *answers) {
            if (answer.octets > 0)
                return Reach::Open;
        }
    }
    // Silence of the domain's servers alone says nothing; silence of the parent's and the root's too says
    // that it is us.
    return asked > 0 && !delegation.referrals.isEmpty() && !delegation.root.isEmpty() ? Reach::Blocked
                                                                                      : Reach::Unknown;
}

/// That nobody answers at port 25 says that it is closed here where they have nothing in common.
NetworkSeen::Reach reachOfPort25(const SmtpSeen &smtp)
{
    using Reach = NetworkSeen::Reach;
    const std::optional<int> unreachable = smtp.unreachableOperators();
    if (!unreachable)
        return Reach::Open;
    return *unreachable >= 2 ? Reach::Blocked : Reach::Unknown;
}

} // namespace

const HostSeen *Observation::host(const DomainName &name) const
{
    const auto at =
        std::find_if(hosts.begin(), hosts.end(), [&](const HostSeen &h) { return h.name == name; });
    return at != hosts.end() ? &*at : nullptr;
}

QCoro::Task<Observation> observe(DomainName domain, Context context)
{
    const auto begin = context.clock->steady();
    Observation seen;
    seen.domain = domain;
    seen.checkedAt = context.clock->now();
    seen.areas = context.areas;
    seen.statedPurpose = context.purpose;
    seen.hasAuthority = context.authority != nullptr;

    const auto wants = [&](Area area) { return context.areas.contains(area); };
    const auto done = [&](Area area) {
        if (context.areaDone)
            context.areaDone(area, seen);
    };
    // Everything starts here; what follows only collects.
    auto soa = context.ask(domain, RecordType::Soa);
    auto wildcard = context.askProbe(domain, RecordType::Txt);
    auto mail = lookUpMailServers(domain, context);
    auto spf = lookUpSpf(domain, context);
    auto dmarc = lookUpDmarc(domain, context);
    std::optional<QCoro::Task<NetworkSeen>> network;
    std::optional<QCoro::Task<DelegationSeen>> delegation;
    std::optional<QCoro::Task<DnssecSeen>> dnssec;
    std::optional<QCoro::Task<QList<JudgedSet>>> judgedHosts;
    std::optional<QCoro::Task<QList<JudgedSet>>> judgedKeys;
    std::optional<QCoro::Task<DaneSeen>> dane;
    std::optional<QCoro::Task<DkimSeen>> dkim;
    std::optional<QCoro::Task<MtaStsSeen>> mtaSts;
    std::optional<QCoro::Task<TlsRptSeen>> tlsRpt;
    std::optional<QCoro::Task<BimiSeen>> bimi;
    std::optional<QCoro::Task<ClientSeen>> client;
    if (wants(Area::Local))
        network.emplace(lookUpNetwork(context));
    if (wants(Area::Delegation) && context.authority)
        delegation.emplace(lookUpDelegation(domain, context));
    if (wants(Area::Dnssec) && context.validator) {
        dnssec.emplace(lookUpDnssec(domain, context));
        judgedHosts.emplace(judgeHosts(domain, context));
    }
    if (wants(Area::Dane))
        dane.emplace(lookUpDaneOf(domain, context));
    if (wants(Area::Dkim))
        dkim.emplace(lookUpDkimOf(domain, context));
    if (wants(Area::MtaSts))
        mtaSts.emplace(lookUpMtaSts(domain, context));
    if (wants(Area::TlsRpt))
        tlsRpt.emplace(lookUpTlsRpt(domain, context));
    if (wants(Area::Bimi))
        bimi.emplace(lookUpBimi(domain, context));
    if (wants(Area::Client))
        client.emplace(lookUpClient(domain, context));
    if (mayTalk(context))
        seen.smtp.emplace(); // also where there turns out to be no server

    seen.soa = co_await soa;
    seen.wildcard.txt = co_await wildcard;
    MailServersSeen mailServers = co_await std::move(mail);
    seen.mx = std::move(mailServers.mx);
    seen.hosts = std::move(mailServers.hosts);
    seen.hostCount = mailServers.hostCount;
    done(Area::Mx);
    done(Area::Hosts);
    seen.dmarc = co_await dmarc;
    done(Area::Dmarc);
    seen.spf = co_await spf;
    done(Area::Spf);
    if (mayTalk(context) && isMailServerItself(seen))
        mailServers.smtp.emplace(lookUpSmtp(domain, {domain}, context));
    if (mtaSts) {
        seen.mtaSts = co_await *mtaSts;
        done(Area::MtaSts);
    }
    if (tlsRpt) {
        seen.tlsRpt = co_await *tlsRpt;
        done(Area::TlsRpt);
    }
    if (bimi) {
        seen.bimi = co_await *bimi;
        done(Area::Bimi);
    }
    if (client) {
        seen.client = co_await *client;
        seen.client->probe = seen.wildcard.txt;
        done(Area::Client);
    }
    if (dane)
        seen.dane = co_await *dane;
    if (dkim) {
        seen.dkim = co_await *dkim;
        done(Area::Dkim);
        if (dnssec) {
            const QList<dns::Question> questions = keyQuestions(seen.dkim);
            judgedKeys.emplace(judgeSets(questions, context));
        }
    }
    if (network)
        seen.network = co_await *network;
    if (delegation) {
        seen.delegation = co_await *delegation;
        seen.network.port53 = reachOfPort53(*seen.delegation);
        done(Area::Delegation);
    }
    if (mailServers.smtp) {
        seen.smtp = co_await *mailServers.smtp;
        seen.network.port25 = reachOfPort25(*seen.smtp);
        done(Area::Smtp);
    }
    if (dnssec) {
        seen.dnssec = co_await *dnssec;
        const QList<JudgedSet> hosts = co_await *judgedHosts;
        QList<JudgedSet> keys;
        if (judgedKeys)
            keys = co_await *judgedKeys;
        seen.dnssec->sets += hosts + keys + tlsaSets(seen.dane);
        if (context.changes)
            applyChanges(*seen.dnssec, *context.changes);
        done(Area::Dnssec);
    }
    if (seen.dane) {
        if (context.changes && seen.dnssec)
            applyChanges(*seen.dane, seen.dnssec->zone, seen.dnssec->apex.validation, *context.changes);
        done(Area::Dane);
    }
    // Apart from the rest, as it waits for all of it; without a failure it asks nothing.
    seen = co_await tellAliasLoops(std::move(seen), context);
    seen.providers = providers::recognise(evidenceOf(seen), providers::Catalogue::shipped());
    seen.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(context.clock->steady() - begin);
    co_return seen;
}

} // namespace posthorn::lookup
