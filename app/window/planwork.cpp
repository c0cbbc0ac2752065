// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/planwork.h"

#include "app/cli/auditrun.h"
#include "app/cli/ownlookup.h"
#include "core/base/limits.h"
#include "core/base/safetext.h"
#include "core/dns/rdata.h"
#include "core/plan/published.h"
#include "core/plan/whatif.h"
#include "ui/draft/wishes.h"

namespace posthorn::window {

using Says = ui::SetConfirmation::Says;

namespace {

cli::AuditOrder orderFor(const ui::PlanWish &wish, quint16 authorityPort, std::stop_token stop)
{
    cli::AuditOrder order;
    order.domain = wish.before->seen.domain;
    order.settings.areas = wish.before->seen.areas;
    order.settings.authorityPort = authorityPort;
    order.settings.purpose = wish.desired.purpose;
    order.stop = std::move(stop);
    const auto *keys = wish.desired.dkim.value();
    for (const plan::DkimWish &key : keys ? *keys : QList<plan::DkimWish>()) {
        if (!order.settings.selectors.contains(key.selector))
            order.settings.selectors.append(key.selector);
    }
    return order;
}

/// What was seen, judged by what the domain is said to be for.
audit::Audit judgedFor(const ui::PlanWish &wish)
{
    lookup::Observation seen = wish.before->seen;
    if (wish.desired.purpose)
        seen.statedPurpose = wish.desired.purpose;
    return audit::audit(std::move(seen));
}

/// What an audit would say if these changes were published.
QCoro::Task<audit::Audit> auditAfter(DomainName domain, QList<plan::Change> changes, lookup::Context context)
{
    dns::OverlayResolver overlay(*context.resolver, plan::outcomeOf(changes), QStringLiteral("plan"));
    context.resolver = &overlay;
    lookup::Observation seen = co_await lookup::observe(domain, context);
    co_return audit::audit(std::move(seen));
}

/// One name server, and an address of it.
struct Server
{
    DomainName name;
    std::optional<Address> address;
};

QCoro::Task<Server> serverAt(DomainName name, dns::Resolver *resolver, std::stop_token stop)
{
    Server server{name, {}};
    for (const dns::RecordType type : {dns::RecordType::A, dns::RecordType::Aaaa}) {
        const dns::Question question{name, type};
        const dns::Answer answer = co_await resolver->resolve(question, stop);
        for (const dns::Record &record : answer.records()) {
            if (!server.address)
                server.address = dns::addressData(record);
        }
    }
    co_return server;
}

Says saidOf(const dns::Answer &answer, const plan::RecordSet &wanted)
{
    if (answer.failed())
        return Says::Nothing;
    QList<QByteArray> data;
    for (const dns::Record &record : answer.records())
        data.append(record.rdata);
    return plan::sameData(data, wanted.rdata) ? Says::AsWanted : Says::Otherwise;
}

QCoro::Task<Says> askServer(Server server, plan::RecordSet wanted, quint16 port, dns::Authority *authority,
                            std::stop_token stop)
{
    if (!server.address)
        co_return Says::Nothing;
    const dns::Endpoint endpoint{*server.address, port};
    const dns::Question question{wanted.name, wanted.type};
    const dns::Answer answer = co_await authority->ask(endpoint, question, dns::DirectOptions(), stop);
    co_return saidOf(answer, wanted);
}

QCoro::Task<QList<Server>> serversOf(DomainName zone, dns::Resolver *resolver, std::stop_token stop)
{
    const dns::Question question{zone, dns::RecordType::Ns};
    const dns::Answer ns = co_await resolver->resolve(question, stop);
    std::vector<QCoro::Task<Server>> looked;
    for (const dns::Record &record : ns.records().mid(0, kMaxNameServers)) {
        if (const auto name = dns::nameData(record))
            looked.push_back(serverAt(*name, resolver, stop));
    }
    QList<Server> servers;
    for (auto &task : looked) {
        const Server server = co_await task;
        servers.append(server);
    }
    co_return servers;
}

} // namespace

QCoro::Task<ui::PlanResult> foresee(ui::PlanWish wish, quint16 authorityPort, std::stop_token stop,
                                    cli::LookupStack *stack)
{
    const auto own = std::make_unique<cli::OwnLookup>(*stack);
    const cli::AuditOrder order = orderFor(wish, authorityPort, stop);
    const lookup::Context context = cli::auditContext(order, *own, *stack);
    const audit::Audit before = judgedFor(wish);
    const plan::Foreseen foreseen = co_await plan::foresee(before, wish.desired, wish.answers, context);
    ui::PlanResult result{foreseen.plan, foreseen.before, foreseen.after,
                          plan::Published(before.seen).zone()};
    QList<plan::Change> wanted = foreseen.plan.changes;
    wanted.removeIf([&](const plan::Change &change) { return wish.leftOut.contains(ui::changeKey(change)); });
    if (wanted.size() != foreseen.plan.changes.size()) {
        const audit::Audit after = co_await auditAfter(order.domain, wanted, context);
        result.after = after;
    }
    co_return result;
}

QCoro::Task<QList<ui::SetConfirmation>> confirmSets(DomainName zone, QList<plan::RecordSet> sets,
                                                    quint16 authorityPort, std::stop_token stop,
                                                    cli::LookupStack *stack)
{
    dns::Authority *authority = stack->authority();
    QList<Server> servers;
    if (authority)
        servers = co_await serversOf(zone, &stack->resolver(), stop);
    std::vector<QCoro::Task<Says>> asked;
    for (const plan::RecordSet &set : sets) {
        for (const Server &server : servers)
            asked.push_back(askServer(server, set, authorityPort, authority, stop));
    }
    QList<ui::SetConfirmation> confirmations;
    auto next = asked.begin();
    for (const plan::RecordSet &set : sets) {
        ui::SetConfirmation confirmation{set.name, set.type, {}};
        for (const Server &server : servers) {
            QCoro::Task<Says> &answer = *next;
            ++next;
            const Says says = co_await answer;
            confirmation.servers.append({safeText(server.name.toUnicode()), says});
        }
        confirmations.append(confirmation);
    }
    co_return confirmations;
}

} // namespace posthorn::window
