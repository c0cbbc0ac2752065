// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/delivercommand.h"

#include "app/cli/auditrun.h"
#include "app/cli/deliverytext.h"
#include "app/cli/demo.h"
#include "app/cli/domainlist.h"
#include "app/cli/ownlookup.h"
#include "core/audit/smtpfacts.h"
#include "core/base/fillin.h"
#include "core/base/safetext.h"
#include "core/lookup/deliverydemand.h"
#include "core/smtp/testmessage.h"

#include <QCoreApplication>

#include <algorithm>

namespace posthorn::cli {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::ServerOutcome;
using lookup::SmtpServerSeen;
using report::DeliveryReport;
using End = lookup::Delivery::End;
using Mode = DeliveryReport::Mode;

Checked<DomainName> askedDomain(const Invocation &invocation)
{
    const auto &demo = invocation.settings.lookup.demo;
    if (invocation.words.isEmpty() && demo)
        return demoDomain(*demo);
    if (invocation.words.size() != 1)
        return complain(said(QT_TRANSLATE_NOOP("Cli", "Which domain? posthorn-cli deliver DOMAIN")));
    auto domain = readDomain(invocation.words.first());
    const QByteArray &to = invocation.settings.mailTo;
    if (!domain || to.isEmpty())
        return domain;
    if (DomainName::parse(smtp::domainOf(to)).value_or(DomainName()) == *domain)
        return domain;
    const QString text = said(QT_TRANSLATE_NOOP(
        "Cli", "{mailbox} is no mailbox of {domain}: its servers would be asked to pass the message on."));
    return complain(fillIn(text, {{u"mailbox"_s, safeText(to)}, {u"domain"_s, domain->toString()}}));
}

lookup::Context contextOf(const Invocation &invocation, OwnLookup &own, LookupStack &stack)
{
    lookup::Context context;
    context.resolver = own.resolver();
    context.dialler = stack.dialler();
    context.clock = &stack.clock();
    context.fetcher = stack.fetcher();
    context.validator = stack.validator();
    context.httpsPort = invocation.settings.audit.httpsPort;
    context.smtp = invocation.settings.audit.smtp;
    context.smtp.port = stack.recordedSmtpPort().value_or(context.smtp.port);
    context.stop = invocation.stop;
    return context;
}

/// Why there is nobody to talk to; nothing where there is.
std::optional<End> hopelessness(const lookup::MxSeen &mx)
{
    if (mx.answer.failed())
        return End::Unknown;
    if (mx.hasNullMx() && mx.servers.size() == 1)
        return End::NoMail;
    if (!mx.servers.isEmpty() || mx.isImplicit())
        return std::nullopt;
    return mx.a.failed() || mx.aaaa.failed() ? End::Unknown : End::NoServer;
}

/// The servers, each once, by preference; without MX the domain itself (RFC 5321 §5.1).
QList<lookup::MxServer> serversOf(const DomainName &domain, const lookup::MxSeen &mx)
{
    if (mx.isImplicit())
        return {{0, domain, {}}};
    QList<lookup::MxServer> servers;
    for (const lookup::MxServer &server : mx.servers) {
        const auto same = [&](const lookup::MxServer &s) { return s.host == server.host; };
        if (!server.host.isRoot() && std::none_of(servers.begin(), servers.end(), same))
            servers.append(server);
    }
    return servers;
}

QList<DomainName> namesOf(const QList<lookup::MxServer> &servers)
{
    QList<DomainName> names;
    for (const lookup::MxServer &server : servers)
        names.append(server.host);
    return names;
}

/// Whether mail can arrive, as far as talking shows.
End endOfWalk(const lookup::SmtpSeen &smtp)
{
    lookup::NetworkSeen network;
    const std::optional<int> unreachable = smtp.unreachableOperators();
    network.port25 = !unreachable ? lookup::NetworkSeen::Reach::Open : lookup::NetworkSeen::Reach::Unknown;
    const auto any = [&](auto test) {
        return std::any_of(smtp.servers.begin(), smtp.servers.end(), [&](const SmtpServerSeen &server) {
            return test(audit::outcomeOf(server, network));
        });
    };
    const auto anyIs = [&](ServerOutcome outcome) {
        return any([outcome](ServerOutcome o) { return o == outcome; });
    };
    // Where encryption fails, most senders go on in clear text.
    if (anyIs(ServerOutcome::Ok) || anyIs(ServerOutcome::TlsFailed))
        return End::Delivered;
    if (smtp.serverCount == 0 && smtp.unresolved.isEmpty())
        return End::NoServer;
    if (smtp.servers.isEmpty() || !smtp.unresolved.isEmpty() || anyIs(ServerOutcome::Unknown))
        return End::Unknown;
    return anyIs(ServerOutcome::TempFail) ? End::Deferred : End::Refused;
}

QCoro::Task<> walk(DeliveryReport *report, QList<lookup::MxServer> servers, lookup::Context context)
{
    if (!context.dialler) {
        report->end = End::Impossible;
        co_return;
    }
    const QList<DomainName> hosts = namesOf(servers);
    const lookup::SmtpSeen smtp = co_await lookup::lookUpSmtp(report->domain, hosts, context);
    for (const lookup::MxServer &server : servers) {
        const QList<SmtpServerSeen> seen = smtp.of(server.host);
        for (const SmtpServerSeen &one : seen)
            report->attempts.append({server.host, server.preference, one.dialogue, false, false});
        const bool isUnresolved = smtp.unresolved.contains(server.host);
        if (seen.isEmpty())
            report->attempts.append({server.host,
                                     server.preference,
                                     {},
                                     false,
                                     smtp.serverCount == 0 && !isUnresolved,
                                     isUnresolved});
    }
    report->end = endOfWalk(smtp);
}

QCoro::Task<> send(DeliveryReport *report, const Settings *settings, QList<DomainName> hosts,
                   lookup::Context context)
{
    report->mode = Mode::Send;
    lookup::DeliveryOrder order;
    order.domain = report->domain;
    order.down = settings->assumeDown;
    order.mail = {
        settings->mailFrom, settings->mailTo,
        smtp::testMessage(settings->mailFrom, settings->mailTo, context.clock->now(), lookup::randomLabel())};
    const lookup::DeliveryDemand demand = co_await lookup::lookUpDemand(report->domain, hosts, context);
    order.objection = [demand](const DomainName &host, const smtp::TlsSeen *tls) {
        return lookup::objectionTo(demand, host, tls);
    };
    const lookup::Delivery delivery = co_await lookup::deliver(order, context);
    report->attempts = delivery.attempts;
    report->end = delivery.end;
    if (delivery.end != End::Delivered)
        co_return;
    const lookup::DeliveryAttempt &last = delivery.attempts.last();
    const auto &tls = last.dialogue->tls;
    report->reservation = lookup::reservationAbout(demand, last.host, tls ? &*tls : nullptr);
}

/// A complaint where a server that is assumed to be down is none of the domain's.
std::optional<Complaint> complaintAbout(const QList<DomainName> &down, const QList<lookup::MxServer> &servers)
{
    const QList<DomainName> unknown = lookup::unknownServers(servers, down);
    if (unknown.isEmpty())
        return std::nullopt;
    QStringList names;
    for (const lookup::MxServer &server : servers)
        names.append(server.host.toString());
    const QString text = said(QT_TRANSLATE_NOOP(
        "Cli",
        "{host} is no mail server of the domain, so that nothing changes when it is down. Its servers are: "
        "{list}."));
    return Complaint{
        fillIn(text, {{u"host"_s, unknown.first().toString()}, {u"list"_s, names.join(u", "_s)}})};
}

QCoro::Task<Checked<DeliveryReport>> look(DomainName domain, const Settings *settings,
                                          lookup::Context context)
{
    DeliveryReport report;
    report.domain = domain;
    const lookup::MxSeen mx = co_await lookup::lookUpMx(domain, context);
    const QList<lookup::MxServer> servers = serversOf(domain, mx);
    const QList<DomainName> hosts = namesOf(servers);
    const bool simulates = !settings->assumeDown.isEmpty();
    const auto hopeless = hopelessness(mx);
    if (hopeless)
        report.end = *hopeless;
    else if (const auto complaint = complaintAbout(settings->assumeDown, servers))
        co_return failure(*complaint);
    if (simulates && !hopeless) {
        report.mode = Mode::Failover;
        report.failover = lookup::failover(servers, settings->assumeDown);
        report.end = report.failover->isQueued() ? End::Deferred : End::Delivered;
    }
    if (!settings->mailTo.isEmpty() && !hopeless)
        co_await send(&report, settings, hosts, context);
    else if (!simulates && !hopeless)
        co_await walk(&report, servers, context);
    report.conclusion = conclusionOf(report);
    co_return report;
}

ExitStatus statusOf(const DeliveryReport &report)
{
    switch (report.end) {
    case End::Delivered:
        return ExitStatus::Done;
    case End::Refused:
    case End::NoMail:
    case End::NoServer:
        return ExitStatus::Found;
    case End::Deferred: // nobody left is what was asked; a message that waits is not done
        return report.mode == Mode::Failover ? ExitStatus::Found : ExitStatus::NotDone;
    default:
        return ExitStatus::NotDone;
    }
}

} // namespace

CommandInfo DeliverCommand::info() const
{
    return {
        Verb::Deliver, "deliver", QT_TRANSLATE_NOOP("Cli", "DOMAIN"),
        QT_TRANSLATE_NOOP("Cli", "Can mail arrive? Talk to the mail servers, or send a test message"),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Talks to every mail server of a domain in the order in which senders try them, shows what is "
            "said, and sends nothing. With --to and --from a real test message goes out as senders deliver: "
            "the best server first, the next one where it fails for now, none where it refuses for good. "
            "With --assume-down nothing is talked to: it shows who takes over. A connection is waited for "
            "10 seconds, a greeting 30 and a reply 20; senders wait for minutes. The exit status is 0 where "
            "mail can arrive or did, 1 where it is refused or nobody takes it, 3 where it is not known or "
            "not delivered for now.")};
}

QCoro::Task<ExitStatus> DeliverCommand::run(Invocation invocation) const
{
    Terminal &terminal = *invocation.terminal;
    const auto domain = askedDomain(invocation);
    if (!domain) {
        terminal.complain(domain.error().text);
        co_return domain.error().status;
    }
    const auto stack = LookupStack::create(invocation.settings.lookup);
    if (!stack) {
        terminal.complain(stack.error().text);
        co_return stack.error().status;
    }
    const auto own = std::make_unique<OwnLookup>(**stack);
    const lookup::Context context = contextOf(invocation, *own, **stack);
    const Checked<DeliveryReport> report = co_await look(*domain, &invocation.settings, context);
    co_await (*stack)->ended();
    if (invocation.stop.stop_requested()) {
        terminal.complain(stoppedText());
        co_return ExitStatus::NotDone;
    }
    if (!report) {
        terminal.complain(report.error().text);
        co_return report.error().status;
    }
    if (invocation.settings.json)
        terminal.write(report::deliveryJson(*report) + '\n');
    else
        terminal.print(deliveryText(*report, invocation.settings.detail, terminal.style()));
    const QStringList troubles = troubleTexts(**stack, invocation.settings.lookup);
    for (const QString &text : troubles)
        terminal.complain(text);
    co_return troubles.isEmpty() ? statusOf(*report) : ExitStatus::NotDone;
}

} // namespace posthorn::cli
