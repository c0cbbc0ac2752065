// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/smtplookup.h"

#include "core/base/gate.h"
#include "core/base/limits.h"
#include "core/base/userinput.h"
#include "core/dns/rdata.h"
#include "core/providers/recognise.h"

#include <QSet>

#include <algorithm>

namespace posthorn::lookup {

using dns::Answer;
using dns::RecordType;

namespace {

/// How many addresses of each of \a hosts are talked to. The same for all, and known before any address is,
/// so that none waits for another's.
qsizetype shareOf(qsizetype hosts)
{
    return std::clamp<qsizetype>(kMaxSmtpConnections / std::max<qsizetype>(hosts, 1), 1,
                                 kMaxAddressesPerHost);
}

/// At most \a count of both families, by turns, so that none of them is left out; IPv4 first.
QList<Address> chosen(const QList<Address> &v4, const QList<Address> &v6, qsizetype count)
{
    const qsizetype ofV6 = std::min(v6.size(), std::max(count / 2, count - v4.size()));
    return v4.mid(0, count - ofV6) + v6.mid(0, ofV6);
}

/// Nothing where it did not come to a dialogue: none begins later than one may take, so that a crowd of
/// silent servers has an end.
QCoro::Task<std::optional<SmtpServerSeen>> talkTo(smtp::Call call, Context context, Gate *atHost, Gate *all)
{
    const auto begin = context.clock->steady();
    const Gate::Pass here = co_await atHost->enter(context.stop);
    const Gate::Pass there = co_await all->enter(context.stop);
    if (!here || !there || context.clock->steady() - begin > kSmtpDialogueTime)
        co_return std::nullopt;
    SmtpServerSeen seen;
    seen.host = call.host;
    seen.dialogue = co_await context.dialler->talk(call, context.stop);
    co_return seen;
}

QCoro::Task<SmtpSeen> talkToHost(smtp::Call call, qsizetype share, Context context, Gate *all)
{
    SmtpSeen seen;
    auto a = context.ask(call.host, RecordType::A);
    auto aaaa = context.ask(call.host, RecordType::Aaaa);
    const Answer v4 = co_await a;
    const Answer v6 = co_await aaaa;
    const QList<Address> ofV4 = dns::addressesIn(v4.records());
    const QList<Address> ofV6 = dns::addressesIn(v6.records());
    QList<Address> addresses = chosen(ofV4, ofV6, share);
    addresses.removeIf([&](const Address &address) { return !mayBeTalkedTo(address, call.port); });
    seen.serverCount = static_cast<int>(ofV4.size() + ofV6.size());
    if (v4.failed() || v6.failed())
        seen.unresolved.append(call.host);
    Gate atHost(kMaxDialoguesAtOneHost);
    std::vector<QCoro::Task<std::optional<SmtpServerSeen>>> talks;
    for (const Address &address : addresses) {
        call.address = address;
        talks.push_back(talkTo(call, context, &atHost, all));
    }
    for (auto &talk : talks) {
        const std::optional<SmtpServerSeen> server = co_await talk;
        if (server)
            seen.servers.append(*server);
    }
    co_return seen;
}

/// The preset of the provider whose server it is; empty: nobody's that we know.
QString providerOf(const DomainName &host)
{
    providers::Evidence evidence;
    evidence.mx.append({0, host});
    return providers::recognise(evidence, providers::Catalogue::shipped()).mx.first().id;
}

/// What to say to the servers of \a domain.
smtp::Call callFor(const DomainName &domain, const SmtpManners &manners)
{
    smtp::Call call;
    call.port = manners.port;
    if (!manners.helo.isEmpty())
        call.helo = manners.helo;
    if (manners.postmaster)
        call.postmaster = "postmaster@" + domain.toString().toLatin1();
    return call;
}

} // namespace

QList<SmtpServerSeen> SmtpSeen::of(const DomainName &host) const
{
    QList<SmtpServerSeen> found;
    std::copy_if(servers.begin(), servers.end(), std::back_inserter(found),
                 [&](const SmtpServerSeen &server) { return server.host == host; });
    return found;
}

bool mayBeTalkedTo(const Address &address, quint16 port)
{
    const Address::Scope scope = address.scope();
    const bool own = scope == Address::Scope::Loopback || scope == Address::Scope::Unspecified;
    return (!own || port != SmtpManners().port) && scope != Address::Scope::Multicast;
}

bool SmtpServerSeen::isReached() const
{
    switch (dialogue.outcome) {
    case smtp::Outcome::NoRoute:
    case smtp::Outcome::Refused:
    case smtp::Outcome::ConnectTimeout:
    case smtp::Outcome::NotRecorded:
    case smtp::Outcome::Cancelled:
        return false;
    default:
        return true;
    }
}

std::optional<int> SmtpSeen::unreachableOperators() const
{
    QSet<QString> operators;
    for (const SmtpServerSeen &server : servers) {
        if (server.isReached())
            return std::nullopt;
        if (server.dialogue.outcome == smtp::Outcome::Refused ||
            server.dialogue.outcome == smtp::Outcome::ConnectTimeout)
            operators.insert(operatorOf(server.host));
    }
    return static_cast<int>(operators.size());
}

QString operatorOf(const DomainName &host)
{
    const QString provider = providerOf(host);
    return !provider.isEmpty() ? provider
                               : QString::fromLatin1(registrableDomain(host).value_or(host).key().toHex());
}

QCoro::Task<SmtpSeen> lookUpSmtp(DomainName domain, QList<DomainName> hosts, Context context)
{
    SmtpSeen seen;
    Gate all(kMaxDialoguesAtOnce);
    smtp::Call call = callFor(domain, context.smtp);
    std::vector<QCoro::Task<SmtpSeen>> talks;
    for (const DomainName &host : hosts.mid(0, kMaxMxLookedAt)) {
        call.host = host;
        // Whether a provider's servers relay is no business of its customers.
        const bool relay = context.smtp.relay && providerOf(host).isEmpty();
        call.foreign = relay ? kForeignMailbox : QByteArray();
        seen.relayTried = seen.relayTried || relay;
        talks.push_back(talkToHost(call, shareOf(hosts.size()), context, &all));
    }
    for (auto &talk : talks) {
        const SmtpSeen at = co_await talk;
        seen.servers += at.servers;
        seen.serverCount += at.serverCount;
        seen.unresolved += at.unresolved;
    }
    co_return seen;
}

} // namespace posthorn::lookup
