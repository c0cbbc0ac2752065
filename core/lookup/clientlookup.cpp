// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/clientlookup.h"

#include <algorithm>

namespace posthorn::lookup {

using dns::RecordType;

namespace {

constexpr const char *kServices[] = {"_autodiscover._tcp", "_imaps._tcp", "_submissions._tcp",
                                     "_submission._tcp"};

/// One target with its addresses; for "." nothing is asked.
QCoro::Task<ServiceSeen::Target> lookUpTarget(dns::SrvData srv, Context context)
{
    ServiceSeen::Target target;
    target.srv = srv;
    if (srv.target.isRoot())
        co_return target;
    auto a = context.ask(srv.target, RecordType::A);
    auto aaaa = context.ask(srv.target, RecordType::Aaaa);
    target.a = co_await a;
    target.aaaa = co_await aaaa;
    co_return target;
}

QCoro::Task<ServiceSeen> lookUpService(QByteArray service, DomainName domain, Context context)
{
    ServiceSeen seen;
    seen.service = service;
    seen.answer = co_await context.askBelow(service.constData(), domain, RecordType::Srv);
    std::vector<QCoro::Task<ServiceSeen::Target>> asked;
    for (const dns::Record &record : seen.answer.records().mid(0, kMaxSrvTargets)) {
        if (const auto srv = dns::srvData(record))
            asked.push_back(lookUpTarget(*srv, context));
        else
            seen.hasUnreadable = true;
    }
    for (auto &task : asked) {
        const ServiceSeen::Target target = co_await task;
        seen.targets.append(target);
    }
    co_return seen;
}

} // namespace

bool ServiceSeen::isDeclined() const
{
    return targets.size() == 1 && targets.first().srv.target.isRoot();
}

const ServiceSeen *ClientSeen::service(QByteArrayView name) const
{
    const auto at = std::find_if(services.begin(), services.end(),
                                 [&](const ServiceSeen &seen) { return seen.service == name; });
    return at != services.end() ? &*at : nullptr;
}

std::optional<DomainName> ClientSeen::autodiscoverTarget() const
{
    return autodiscover.aliases.isEmpty() ? std::nullopt : dns::nameData(autodiscover.aliases.first());
}

bool ClientSeen::exists(const dns::Answer &answer) const
{
    return (answer.found() || !answer.aliases.isEmpty()) && !isOfWildcard(answer, probe);
}

bool ClientSeen::isEmpty() const
{
    return !exists(autodiscover) && !exists(autoconfig) &&
           std::none_of(services.begin(), services.end(),
                        [&](const ServiceSeen &seen) { return exists(seen.answer); });
}

QCoro::Task<ClientSeen> lookUpClient(DomainName domain, Context context)
{
    auto autodiscover = context.askBelow("autodiscover", domain, RecordType::A);
    auto autoconfig = context.askBelow("autoconfig", domain, RecordType::A);
    std::vector<QCoro::Task<ServiceSeen>> asked;
    for (const char *service : kServices)
        asked.push_back(lookUpService(service, domain, context));
    ClientSeen seen;
    seen.autodiscover = co_await autodiscover;
    seen.autoconfig = co_await autoconfig;
    for (auto &task : asked) {
        const ServiceSeen service = co_await task;
        seen.services.append(service);
    }
    co_return seen;
}

} // namespace posthorn::lookup
