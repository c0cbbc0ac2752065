// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/serveraddresses.h"

#include "core/base/limits.h"
#include "core/dns/route.h"

#include <algorithm>
#include <functional>

namespace posthorn::lookup {

using dns::Answer;
using dns::DirectOptions;
using dns::RecordType;

namespace {

QCoro::Task<QList<Answer>> askMail(dns::Endpoint server, DomainName domain, DirectOptions options,
                                   Context context)
{
    std::vector<QCoro::Task<Answer>> asked;
    for (const dns::Question &question : mailQuestions(domain))
        asked.push_back(context.authority->ask(server, question, options, context.stop));
    QList<Answer> answers;
    for (auto &task : asked) {
        const Answer answer = co_await task;
        answers.append(answer);
    }
    co_return answers;
}

bool isUnreachable(const Answer &answer)
{
    return answer.failed() && answer.failed()->why == dns::Failed::Why::Unreachable;
}

QCoro::Task<ServerAddressSeen> lookUpAddress(Address address, DomainName zone, DomainName domain,
                                             bool withMail, Context context)
{
    ServerAddressSeen seen;
    seen.address = address;
    seen.routed = dns::hasRoute(address);
    const dns::Question soa{zone, RecordType::Soa};
    if (!seen.routed) {
        seen.udp = dns::failedAnswer(soa, dns::Failed::Why::Unreachable, QStringLiteral("no route"));
        seen.tcp = seen.udp;
        co_return seen;
    }
    const dns::Endpoint server{address, context.authorityPort};
    DirectOptions overTcp;
    overTcp.via = DirectOptions::Via::TcpOnly;
    DirectOptions overUdp;
    overUdp.via = DirectOptions::Via::UdpOnly;
    auto udp = context.authority->ask(server, soa, overUdp, context.stop);
    auto tcp = context.authority->ask(server, soa, overTcp, context.stop);
    std::optional<QCoro::Task<QList<Answer>>> mail;
    if (withMail)
        mail.emplace(askMail(server, domain, DirectOptions{}, context));
    DirectOptions withoutEdns = overUdp;
    withoutEdns.edns = DirectOptions::Edns::None;
    std::optional<QCoro::Task<Answer>> plain;
    seen.tcp = co_await tcp;
    // Silence until now may be meant for EDNS; not to wait for its end spares a time-out of two.
    if (!udp.isReady() && !isUnreachable(seen.tcp))
        plain.emplace(context.authority->ask(server, soa, withoutEdns, context.stop));
    seen.udp = co_await udp;
    if (seen.udp.failed() && !plain)
        plain.emplace(context.authority->ask(server, soa, withoutEdns, context.stop));
    if (plain) {
        const Answer answer = co_await *plain;
        if (seen.udp.failed())
            seen.plain = answer;
    }
    if (mail)
        seen.mail = co_await *mail;
    if (!seen.answers())
        seen.mail.clear();
    co_return seen;
}

} // namespace

/// One address, with a stop of its own beside the audit's.
struct ServerAddresses::Asked
{
    Asked(const Address &given, bool mail, std::stop_token all)
        : address(given)
        , withMail(mail)
        , forward(std::move(all), Forward{stop})
    {
    }

    struct Forward
    {
        std::stop_source stop;
        void operator()() { stop.request_stop(); }
    };

    Address address;
    bool withMail;
    std::stop_source stop;
    std::stop_callback<Forward> forward;
    std::optional<QCoro::Task<ServerAddressSeen>> task;
};

ServerAddresses::ServerAddresses(DomainName zone, DomainName domain, Context context)
    : m_zone(std::move(zone))
    , m_domain(std::move(domain))
    , m_context(std::move(context))
{
}

ServerAddresses::~ServerAddresses() = default;

void ServerAddresses::ask(const QList<Address> &addresses)
{
    bool hasMail = std::any_of(m_asked.begin(), m_asked.end(), [](const auto &a) { return a->withMail; });
    for (const Address &address : addresses) {
        const bool known = std::any_of(m_asked.begin(), m_asked.end(),
                                       [&](const auto &asked) { return asked->address == address; });
        if (known || m_asked.size() >= kMaxAddressesPerServer)
            continue;
        const bool withMail = !hasMail && dns::hasRoute(address);
        hasMail = hasMail || withMail;
        m_asked.push_back(std::make_unique<Asked>(address, withMail, m_context.stop));
        Context context = m_context;
        context.stop = m_asked.back()->stop.get_token();
        m_asked.back()->task.emplace(lookUpAddress(address, m_zone, m_domain, withMail, context));
    }
}

void ServerAddresses::keepOnly(const QList<Address> &addresses)
{
    const auto drops = [&](const std::unique_ptr<Asked> &asked) {
        return !addresses.contains(asked->address);
    };
    const auto first = std::stable_partition(m_asked.begin(), m_asked.end(), std::not_fn(drops));
    for (auto at = first; at != m_asked.end(); ++at) {
        (*at)->stop.request_stop();
        m_dropped.push_back(std::move(*at));
    }
    m_asked.erase(first, m_asked.end());
    // One that is kept must answer for the mail records too.
    if (!m_asked.empty() &&
        std::none_of(m_asked.begin(), m_asked.end(), [](const auto &a) { return a->withMail; })) {
        m_asked.front()->stop.request_stop();
        m_dropped.push_back(std::move(m_asked.front()));
        m_asked.erase(m_asked.begin());
    }
}

QCoro::Task<QList<ServerAddressSeen>> ServerAddresses::collect()
{
    QList<ServerAddressSeen> seen;
    for (const auto &asked : m_asked) {
        const ServerAddressSeen address = co_await *asked->task;
        seen.append(address);
    }
    // Stopped questions end at once; who owns the resolver wants to know of their end.
    for (const auto &asked : m_dropped) {
        [[maybe_unused]] const ServerAddressSeen ended = co_await *asked->task;
    }
    co_return seen;
}

} // namespace posthorn::lookup
