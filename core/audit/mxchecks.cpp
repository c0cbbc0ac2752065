// SPDX-License-Identifier: GPL-3.0-or-later
// The servers that take the domain's mail.
#include "core/audit/mxfacts.h"
#include "core/audit/tools.h"
#include "core/base/userinput.h"
#include "core/providers/catalogue.h"
#include "core/records/mxrecord.h"

#include <algorithm>

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::HostSeen;
using lookup::MxServer;
using lookup::Registration;
using providers::MxProvider;

constexpr int kManyServers = 10;

void none(const Judging &on, Sink &sink)
{
    const lookup::MxSeen &mx = on.seen.mx;
    // A domain that sends wants its bounces, unless its owner says otherwise; one without mail needs no
    // server.
    const bool wanted = on.purpose.receives || (on.purpose.sends && !on.purpose.stated);
    if (!wanted)
        return;
    if (mx.answer.isNoData() && mx.a.absent() && mx.aaaa.absent())
        sink.add(on.domain(),
                 {arg(u"domain"_s, on.seen.domain),
                  words(u"why"_s, QT_TRANSLATE_NOOP("Findings", "It names no mail server and has no address "
                                                                "either."))},
                 {evidence(mx.answer)});
    else if (!mx.servers.isEmpty() && !mx.hasNullMx() && realServers(on).isEmpty())
        sink.add(on.domain(),
                 {arg(u"domain"_s, on.seen.domain),
                  words(u"why"_s, QT_TRANSLATE_NOOP("Findings", "Its MX records only prove who owns it; none "
                                                                "is a mail server."))},
                 mxLines(on));
}

void implicit(const Judging &on, Sink &sink)
{
    if (on.seen.mx.isImplicit())
        sink.add(on.domain(), {arg(u"domain"_s, on.seen.domain)},
                 evidence(on.seen.mx.a.records() + on.seen.mx.aaaa.records()));
}

void null(const Judging &on, Sink &sink)
{
    if (on.seen.mx.hasNullMx() && on.seen.mx.servers.size() == 1)
        sink.add(on.domain(), {}, mxLines(on));
}

void nullMixed(const Judging &on, Sink &sink)
{
    if (on.seen.mx.hasNullMx() && on.seen.mx.servers.size() > 1)
        sink.add(on.domain(), {}, mxLines(on));
}

void nullPreference(const Judging &on, Sink &sink)
{
    for (const MxServer &server : on.seen.mx.servers) {
        if (server.host.isRoot() && server.preference != 0)
            sink.add(on.domain(), {arg(u"priority"_s, server.preference)}, {mxLine(server)});
    }
}

void single(const Judging &on, Sink &sink)
{
    const QList<MxServer> servers = realServers(on);
    if (servers.size() != 1)
        return;
    const MxProvider *provider = mxProviderOf(on, servers.first().host);
    const auto *preset = provider ? providers::Catalogue::shipped().preset(provider->id) : nullptr;
    if (preset && preset->manyBehindOneMx)
        return;
    // Many addresses behind the one name are as good as many names.
    const HostSeen *host = on.seen.host(servers.first().host);
    if (host && host->a.records().size() > 1)
        return;
    sink.add(on.domain(), {arg(u"host"_s, servers.first().host)}, mxLines(on));
}

void duplicateHost(const Judging &on, Sink &sink)
{
    QList<DomainName> names;
    for (const MxServer &server : on.seen.mx.servers) {
        // Null MX beside null MX is told as what it is.
        if (names.contains(server.host) && !server.host.isRoot())
            sink.add(server.host.toString(), {arg(u"host"_s, server.host)}, mxLines(on));
        names.append(server.host);
    }
}

void many(const Judging &on, Sink &sink)
{
    const auto count = realServers(on).size();
    if (count > kManyServers)
        sink.add(on.domain(), {arg(u"count"_s, count)}, mxLines(on));
}

/// The address that stands where a name belongs, also with the domain behind it, as DNS hosts append it.
std::optional<Address> addressIn(const DomainName &host, const DomainName &domain)
{
    const QByteArrayList labels = host.labels();
    const qsizetype own = host.isSubdomainOf(domain) ? labels.size() - domain.labelCount() : labels.size();
    QByteArray text = QByteArrayList(labels.mid(0, own)).join('.');
    if (text.startsWith('[') && text.endsWith(']')) // as in an address, RFC 5321 §4.1.3
        text = text.mid(1, text.size() - 2);
    return Address::parse(QByteArrayView(text));
}

void ipLiteral(const Judging &on, Sink &sink)
{
    for (const MxServer &server : on.seen.mx.servers) {
        if (const auto address = addressIn(server.host, on.seen.domain))
            sink.add(server.host.toString(),
                     {arg(u"host"_s, address->toString()), arg(u"priority"_s, server.preference)},
                     {mxLine(server)});
    }
}

const char *faultText(records::HostNameFault fault)
{
    using Fault = records::HostNameFault;
    switch (fault) {
    case Fault::Underscore:
        return QT_TRANSLATE_NOOP("Findings", "it has an underscore");
    case Fault::Space:
        return QT_TRANSLATE_NOOP("Findings",
                                 "it has a space, as if a comment or the priority were part of it");
    case Fault::ControlOctet:
        return QT_TRANSLATE_NOOP("Findings", "it has an invisible control character");
    case Fault::HyphenAtEnd:
        return QT_TRANSLATE_NOOP("Findings", "a part of it begins or ends with a hyphen");
    case Fault::NumericTopLabel:
        return QT_TRANSLATE_NOOP("Findings", "its last part is a number");
    case Fault::IpLiteral:
    case Fault::OtherOctet:
        break;
    }
    return QT_TRANSLATE_NOOP("Findings", "it has a character that host names do not have");
}

void invalidHostname(const Judging &on, Sink &sink)
{
    for (const MxServer &server : on.seen.mx.servers) {
        const auto fault = records::hostNameFault(server.host);
        if (!fault || addressIn(server.host, on.seen.domain))
            continue;
        const auto meant = records::hostWithoutExtras(server.host);
        sink.add(server.host.toString(),
                 {arg(u"host"_s, server.host), words(u"fault"_s, faultText(*fault)),
                  meant ? arg(u"meant"_s, *meant)
                        : words(u"meant"_s, QT_TRANSLATE_NOOP("Findings", "the server's real name"))},
                 {mxLine(server)});
    }
}

void missingTrailingDot(const Judging &on, Sink &sink)
{
    for (const MxServer &server : on.seen.mx.servers) {
        if (const auto meant = records::undoubledName(server.host, on.seen.domain))
            sink.add(server.host.toString(), {arg(u"host"_s, server.host), arg(u"meant"_s, *meant)},
                     {mxLine(server)});
    }
}

void takeover(const Judging &on, Sink &sink)
{
    for (const HostSeen &host : on.seen.hosts) {
        if (!isVerification(on, host.name) && host.registration.state == Registration::State::NotRegistered)
            sink.add(host.name.toString(),
                     {arg(u"host"_s, host.name), arg(u"domain"_s, host.registration.registrable)},
                     {evidence(host.a)});
    }
}

void lookupFailed(const Judging &on, Sink &sink)
{
    const lookup::MxSeen &mx = on.seen.mx;
    // Without an MX, mail goes to the domain's own address.
    const dns::Answer &open = !mx.isUnknown() ? mx.answer : mx.a.failed() ? mx.a : mx.aaaa;
    if (const dns::Failed *failed = open.failed())
        sink.add(on.domain(), {failureWords(u"reason"_s, *failed)}, {evidence(open)});
}

void ok(const Judging &on, Sink &sink)
{
    const QList<MxServer> servers = realServers(on);
    if (!servers.isEmpty())
        sink.add(on.domain(), {arg(u"host"_s, servers.first().host), arg(u"count"_s, servers.size())},
                 mxLines(on));
}

// clang-format off
constexpr auto kChecks = std::to_array<Check>({
    {"mx.none", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "No mail can be delivered to the domain"),
      QT_TRANSLATE_NOOP("Findings", "Everything sent to {domain} comes back. {why}"),
      QT_TRANSLATE_NOOP("Findings", "Add MX records that name your mail provider's servers; or, if the domain shall receive no mail, add a null MX (priority 0, server “.”).")},
     "RFC 5321 §5.1", &none},
    {"mx.implicit", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "No mail server is named"),
      QT_TRANSLATE_NOOP("Findings", "{domain} has no MX record, so senders try the address of its web site. That works by luck, if at all."),
      QT_TRANSLATE_NOOP("Findings", "Add MX records that name your mail servers; or, if the domain shall receive no mail, a null MX (priority 0, server “.”).")},
     "RFC 5321 §5.1", &implicit},
    {"mx.null", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The domain says that it receives no mail"),
      QT_TRANSLATE_NOOP("Findings", "A null MX tells senders at once, so that nothing waits in queues."),
      ""},
     "RFC 7505 §3", &null},
    {"mx.null-mixed", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "“No mail here” stands beside mail servers"),
      QT_TRANSLATE_NOOP("Findings", "A null MX must be the only MX. Some senders refuse to deliver, others use the servers."),
      QT_TRANSLATE_NOOP("Findings", "Delete the null MX (server “.”) if the domain receives mail; else delete the other MX records.")},
     "RFC 7505 §3", &nullMixed},
    {"mx.null-preference", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The null MX has an odd priority"),
      QT_TRANSLATE_NOOP("Findings", "Its priority is {priority} where the standard says 0."),
      QT_TRANSLATE_NOOP("Findings", "Set the priority of the null MX to 0.")},
     "RFC 7505 §3", &nullPreference},
    {"mx.duplicate-host", Severity::Warning, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The same mail server is listed twice"),
      QT_TRANSLATE_NOOP("Findings", "{host} has two priorities. The second gives no safety and delays mail when the server is down."),
      QT_TRANSLATE_NOOP("Findings", "Delete one of the two records, or put in the server that was meant.")},
     "RFC 5321 §5.1", &duplicateHost},
    {"mx.many", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Very many mail servers"),
      QT_TRANSLATE_NOOP("Findings", "{count} are listed; senders try only some of them."),
      QT_TRANSLATE_NOOP("Findings", "Keep the ones that are needed, ten at most.")},
     "RFC 5321 §5.1", &many},
    {"mx.ip-literal", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "An address where a name belongs"),
      QT_TRANSLATE_NOOP("Findings", "The server with priority {priority} is given as the address {host}. Senders look for a name of that spelling, and find none."),
      QT_TRANSLATE_NOOP("Findings", "Give the server a name with an address record, and put the name into the MX record.")},
     "RFC 1035 §3.3.9", &ipLiteral},
    {"mx.invalid-hostname", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A mail server's name is no host name"),
      QT_TRANSLATE_NOOP("Findings", "In {host}, {fault}. Some senders refuse such names."),
      QT_TRANSLATE_NOOP("Findings", "Put {meant} into the MX record: letters, digits and hyphens only.")},
     "RFC 1123 §2.1", &invalidHostname},
    {"mx.missing-trailing-dot", Severity::Error, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "The domain's name is doubled in a mail server's name"),
      QT_TRANSLATE_NOOP("Findings", "The record says {host}; {meant} was meant. Mail for that server is lost."),
      QT_TRANSLATE_NOOP("Findings", "Put {meant} into the MX record: with a dot at its end, or without the domain, as your DNS host's form wants it.")},
     "RFC 1035 §5.1", &missingTrailingDot},
    {"mx.leftover-provider", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A former provider's server is still listed"),
      QT_TRANSLATE_NOOP("Findings", "Mail goes to {new}, but when that is busy some goes to {old}, where nobody may look any more."),
      QT_TRANSLATE_NOOP("Findings", "If you have left {old}, delete its MX records ({hosts}).")},
     "RFC 5321 §5.1", &mx::leftoverProvider},
    {"mx.mixed-providers", Severity::Warning, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Servers of two mail providers are listed"),
      QT_TRANSLATE_NOOP("Findings", "Some mail arrives at {first} and some at {second}; each knows only its own mailboxes."),
      QT_TRANSLATE_NOOP("Findings", "Keep the servers of the provider that you use, and delete the others.")},
     "RFC 5321 §5.1", &mx::mixedProviders},
    {"mx.incomplete-preset", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "One of the provider's servers is missing"),
      QT_TRANSLATE_NOOP("Findings", "{provider} gives every domain this server too: {missing}. Without it there is less reserve."),
      QT_TRANSLATE_NOOP("Findings", "Add an MX record for {missing}.")},
     "RFC 5321 §5.1", &mx::incompletePreset},
    {"mx.single", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "There is only one mail server"),
      QT_TRANSLATE_NOOP("Findings", "While {host} is down, mail waits at the senders, for a few days at most."),
      QT_TRANSLATE_NOOP("Findings", "If your provider offers a second server, add it with a higher number.")},
     "RFC 5321 §5.1", &single, {}, {}, {"mx.incomplete-preset"}},
    {"mx.verification-leftover", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A record for proving ownership is still there"),
      QT_TRANSLATE_NOOP("Findings", "{host} is no server; it showed a provider that the domain is yours, and has done its work."),
      QT_TRANSLATE_NOOP("Findings", "Delete this MX record.")},
     "RFC 5321 §5.1", &mx::verificationLeftover},
    {"mx.takeover", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Anybody can take this mail server over"),
      QT_TRANSLATE_NOOP("Findings", "{host} belongs to {domain}, which nobody has registered. Whoever registers it receives your mail."),
      QT_TRANSLATE_NOOP("Findings", "Delete the MX record, or correct the name in it; or register {domain} yourself, today.")},
     "RFC 5321 §5.1", &takeover},
    {"mx.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The mail servers could not be looked up"),
      QT_TRANSLATE_NOOP("Findings", "Where mail goes is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, tell whoever runs your DNS.")},
     "", &lookupFailed, {}, {}, {"delegation.cname-loop"}},
    {"mx.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The mail servers are named properly"),
      QT_TRANSLATE_NOOP("Findings", "Mail goes to {host} first; {count} in all."),
      ""},
     "RFC 5321 §5.1", &ok},
});
// clang-format on

} // namespace

std::span<const Check> mxChecks()
{
    return kChecks;
}

} // namespace posthorn::audit
