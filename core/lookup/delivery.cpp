// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/delivery.h"

#include "core/base/limits.h"
#include "core/dns/rdata.h"

#include <QRandomGenerator>

#include <algorithm>

namespace posthorn::lookup {

using dns::RecordType;
using smtp::Dialogue;
using smtp::Outcome;
using End = Delivery::End;

namespace {

/// The servers in the order of this delivery.
QList<MxServer> shuffled(QList<MxServer> servers)
{
    std::shuffle(servers.begin(), servers.end(), *QRandomGenerator::system());
    std::stable_sort(servers.begin(), servers.end(),
                     [](const MxServer &a, const MxServer &b) { return a.preference < b.preference; });
    return servers;
}

struct Addresses
{
    QList<Address> list;
    bool areAbsent = false; ///< there is none, surely
    bool failed = false;
};

QCoro::Task<Addresses> addressesOf(DomainName host, Context context)
{
    auto a = context.ask(host, RecordType::A);
    auto aaaa = context.ask(host, RecordType::Aaaa);
    const dns::Answer v4 = co_await a;
    const dns::Answer v6 = co_await aaaa;
    Addresses addresses;
    addresses.failed = v4.failed() || v6.failed();
    addresses.areAbsent = !addresses.failed && v4.records().isEmpty() && v6.records().isEmpty();
    for (const dns::Record &record : v4.records() + v6.records()) {
        const auto address = dns::addressData(record);
        if (address && !addresses.list.contains(*address) && mayBeTalkedTo(*address, context.smtp.port))
            addresses.list.append(*address);
    }
    addresses.list = addresses.list.mid(0, kMaxAddressesPerHost);
    co_return addresses;
}

/// A refusal for good that is about the message, its sender or its recipient, and not about the connection:
/// other servers would say the same.
bool isFinal(const Dialogue &dialogue)
{
    if (dialogue.outcome != Outcome::Rejected)
        return false;
    return std::any_of(dialogue.exchanges.begin(), dialogue.exchanges.end(),
                       [](const smtp::Exchange &exchange) {
                           const bool isAboutMail = exchange.command.startsWith("MAIL ") ||
                                                    exchange.command.startsWith("RCPT ") ||
                                                    exchange.command == "DATA" || exchange.command == ".";
                           return isAboutMail && exchange.reply && exchange.reply->isPermanent();
                       });
}

QCoro::Task<Dialogue> sendTo(smtp::Call call, DeliveryOrder order, Context context)
{
    smtp::Objection objection;
    if (order.objection)
        objection = [host = call.host, object = order.objection](const smtp::TlsSeen *tls) {
            return object(host, tls);
        };
    Dialogue dialogue = co_await context.dialler->send(call, order.mail, objection, context.stop);
    const bool mayGoInClear = !objection || objection(nullptr).isEmpty();
    if (dialogue.outcome == Outcome::TlsFailed && mayGoInClear) {
        call.startTls = false;
        dialogue = co_await context.dialler->send(call, order.mail, objection, context.stop);
    }
    co_return dialogue;
}

/// Tries the addresses of one server. True: the delivery has ended.
QCoro::Task<bool> tryServer(MxServer server, DeliveryOrder order, Context context, Delivery *delivery)
{
    DeliveryAttempt attempt{server.host, server.preference, {}, order.down.contains(server.host), false};
    Addresses addresses;
    if (!attempt.assumedDown)
        addresses = co_await addressesOf(server.host, context);
    attempt.hasNoAddress = addresses.areAbsent;
    attempt.isUnresolved = addresses.failed && addresses.list.isEmpty();
    if (addresses.list.isEmpty())
        delivery->attempts.append(attempt);
    smtp::Call call;
    call.host = server.host;
    call.port = context.smtp.port;
    if (!context.smtp.helo.isEmpty())
        call.helo = context.smtp.helo;
    for (const Address &address : addresses.list) {
        call.address = address;
        attempt.dialogue = co_await sendTo(call, order, context);
        delivery->attempts.append(attempt);
        if (attempt.dialogue->taken || isFinal(*attempt.dialogue)) {
            delivery->end = attempt.dialogue->taken ? End::Delivered : End::Refused;
            co_return true;
        }
        if (context.stop.stop_requested())
            break;
    }
    co_return false;
}

/// Why there is nobody to deliver to; nothing where there is.
std::optional<End> hopelessness(const MxSeen &mx, const Context &context)
{
    if (!context.dialler)
        return End::Impossible;
    if (mx.answer.failed())
        return End::Unknown;
    if (mx.hasNullMx() && mx.servers.size() == 1)
        return End::NoMail;
    if (mx.servers.isEmpty() && !mx.isImplicit())
        return mx.a.failed() || mx.aaaa.failed() ? End::Unknown : End::NoServer;
    return std::nullopt;
}

/// The whole message went to the server, and nothing came back.
bool isUnanswered(const DeliveryAttempt &attempt)
{
    if (!attempt.dialogue)
        return false;
    const QList<smtp::Exchange> &exchanges = attempt.dialogue->exchanges;
    return std::any_of(exchanges.begin(), exchanges.end(), [](const smtp::Exchange &exchange) {
        return exchange.command == "." && !exchange.reply;
    });
}

bool isOffline(const DeliveryAttempt &attempt)
{
    return attempt.dialogue && (attempt.dialogue->outcome == Outcome::NotRecorded ||
                                attempt.dialogue->outcome == Outcome::NoRoute);
}

End endWithoutTaker(const QList<DeliveryAttempt> &attempts)
{
    const auto all = [&](auto test) {
        return !attempts.isEmpty() && std::all_of(attempts.begin(), attempts.end(), test);
    };
    if (std::any_of(attempts.begin(), attempts.end(), isUnanswered))
        return End::Uncertain;
    if (all([](const DeliveryAttempt &attempt) { return attempt.hasNoAddress; }))
        return End::NoServer;
    return all(isOffline) ? End::Impossible : End::Deferred;
}

} // namespace

QCoro::Task<Delivery> deliver(DeliveryOrder order, Context context)
{
    Delivery delivery;
    const MxSeen mx = co_await lookUpMx(order.domain, context);
    if (context.stop.stop_requested())
        co_return delivery;
    if (const auto end = hopelessness(mx, context)) {
        delivery.end = *end;
        co_return delivery;
    }
    const QList<MxServer> servers =
        mx.isImplicit() ? QList<MxServer>{{0, order.domain, {}}} : shuffled(mx.servers);
    for (const MxServer &server : servers.mid(0, kMaxMxLookedAt)) {
        if (server.host.isRoot())
            continue;
        const bool ended = co_await tryServer(server, order, context, &delivery);
        if (ended)
            co_return delivery;
        if (context.stop.stop_requested())
            co_return delivery;
    }
    delivery.end = endWithoutTaker(delivery.attempts);
    co_return delivery;
}

} // namespace posthorn::lookup
