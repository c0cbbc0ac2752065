// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers for the domain: the name servers, by the parent's word, the zone's own, and by asking each.
#include "core/audit/delegationfindings.h"
#include "core/audit/serverfacts.h"
#include "core/audit/tools.h"
#include "core/base/userinput.h"

#include <algorithm>

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using dns::Failed;

void nxdomain(const Judging &on, Sink &sink)
{
    if (!on.seen.doesNotExist())
        return;
    const dns::Answer &soa = on.seen.soa;
    const bool isAlias = !soa.aliases.isEmpty();
    const auto above = registeredName(on.seen.domain);
    const char *remedy = QT_TRANSLATE_NOOP(
        "Findings", "If it is right, register the domain, or ask your registrar why it is not in DNS.");
    if (isAlias)
        remedy = QT_TRANSLATE_NOOP("Findings", "If it is right, let the alias (CNAME) at {domain} lead to a "
                                               "name that exists, or delete it.");
    else if (above && *above != on.seen.domain)
        remedy = QT_TRANSLATE_NOOP("Findings", "If it is right, add records for it in the DNS of {above}.");
    sink.add(on.domain(),
             {arg(u"domain"_s, on.seen.domain), arg(u"missing"_s, soa.canonicalName()),
              arg(u"above"_s, above.value_or(on.seen.domain)), words(u"remedy"_s, remedy)},
             isAlias ? evidence(soa.aliases) : QStringList{evidence(soa)});
}

/// Words in the names of servers to which registrars move domains that they hold (seen at several registrars,
/// 2024–2026).
constexpr const char *kHoldWords[] = {"expired",
                                      "expiration",
                                      "pendingrenewaldeletion",
                                      "renewyourname",
                                      "suspended-domain",
                                      "verify-contact-details",
                                      "failed-whois-verification",
                                      "domain-suspended"};

bool isHoldServer(const DomainName &host)
{
    const QString text = host.toString().toLower();
    return std::any_of(std::begin(kHoldWords), std::end(kHoldWords),
                       [&](const char *word) { return text.contains(QLatin1String(word)); });
}

void expiredOrHeld(const Judging &on, Sink &sink)
{
    if (!on.seen.delegation)
        return;
    QList<DomainName> held;
    for (const lookup::NameServerSeen &server : on.seen.delegation->servers) {
        if (isHoldServer(server.host))
            held.append(server.host);
    }
    if (!held.isEmpty() && held.size() == on.seen.delegation->servers.size())
        sink.add(on.domain(), {arg(u"servers"_s, listed(held))}, {listed(held)});
}

void aliasAtApex(const Judging &on, Sink &sink)
{
    const auto &delegation = on.seen.delegation;
    if (delegation && delegation->zone == on.seen.domain && delegation->apexAlias.found())
        sink.add(on.domain(), {arg(u"domain"_s, on.seen.domain)}, evidence(delegation->apexAlias.records()));
}

void lookupFailed(const Judging &on, Sink &sink)
{
    if (const Failed *failed = on.seen.soa.failed())
        sink.add(on.domain(), {arg(u"name"_s, on.domain()), failureWords(u"reason"_s, *failed)},
                 {evidence(on.seen.soa)});
    if (const Failed *failed = on.seen.wildcard.txt.failed())
        sink.addAside(on.domain(),
                      {arg(u"name"_s, u"*."_s + on.domain()), failureWords(u"reason"_s, *failed)},
                      {evidence(on.seen.wildcard.txt)});
}

void ok(const Judging &on, Sink &sink)
{
    if (!on.seen.delegation)
        return;
    const auto &servers = on.seen.delegation->servers;
    if (std::any_of(servers.begin(), servers.end(), works))
        sink.add(on.domain(), {arg(u"count"_s, servers.size())});
}

// clang-format off
constexpr auto kChecks = std::to_array<Check>({
    {"delegation.nxdomain", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The domain does not exist"),
      QT_TRANSLATE_NOOP("Findings", "DNS knows no {missing}. No mail can be delivered to {domain}, and none should come from it."),
      QT_TRANSLATE_NOOP("Findings", "Look for a typing error in the name. {remedy}")},
     "RFC 1034 §4.3.1", &nxdomain},
    {"delegation.expired-or-held", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The registrar has taken the domain out of service"),
      QT_TRANSLATE_NOOP("Findings", "It is answered by {servers}, which is where registrars move domains that have expired or are on hold. Mail to it is lost."),
      QT_TRANSLATE_NOOP("Findings", "Log in to your registrar: renew the domain, or confirm the contact data that it asks for.")},
     "", &expiredOrHeld},
    {"delegation.servfail", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The name servers fail on this domain"),
      QT_TRANSLATE_NOOP("Findings", "Every server that should answer for {domain} reports an internal failure. Nobody can find out where its mail goes."),
      QT_TRANSLATE_NOOP("Findings", "Tell whoever runs your DNS that the zone cannot be loaded.")},
     "RFC 1035 §4.1.1", &delegation::servfail},
    {"delegation.lame", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server does not know the domain"),
      QT_TRANSLATE_NOOP("Findings", "{server} is listed for the domain, but refuses to answer for it. Questions that reach it are delayed or lost."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to set up the domain on {server}, or have your registrar take it off the list.")},
     "RFC 1912 §2.8", &delegation::lame, Severity::Error, {}, {"delegation.servfail"}},
    {"delegation.not-authoritative", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server answers without authority"),
      QT_TRANSLATE_NOOP("Findings", "{server} gives answers, but does not mark them as its own. Careful resolvers throw such answers away."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to make {server} a real primary or secondary of the domain.")},
     "RFC 1035 §4.1.1", &delegation::notAuthoritative},
    {"delegation.ns-unreachable", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server does not answer"),
      QT_TRANSLATE_NOOP("Findings", "{server} stays silent, while other servers can be reached from here. Each sender that tries it first has to wait."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to bring {server} back, or have your registrar take it off the list.")},
     "RFC 2182 §3", &delegation::unreachable, Severity::Error},
    {"delegation.no-tcp", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server cannot be asked over TCP"),
      QT_TRANSLATE_NOOP("Findings", "{server} answers short questions only. Long answers, such as big DKIM keys, need TCP and get lost."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to open TCP port 53 on {server}.")},
     "RFC 7766 §5", &delegation::noTcp, {}, {}, {"delegation.ns-unreachable"}},
    {"delegation.single-ns", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "There is only one name server"),
      QT_TRANSLATE_NOOP("Findings", "If {server} fails, nobody can find your mail servers any more."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS for a second name server in another network.")},
     "RFC 2182 §5", &delegation::singleServer},
    {"delegation.same-network", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "All name servers stand in one network"),
      QT_TRANSLATE_NOOP("Findings", "One failed line takes all of them away at once."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS whether a name server in another network can be added.")},
     "RFC 2182 §3.1", &delegation::sameNetwork, {}, {}, {"delegation.single-ns"}},
    {"delegation.ns-cname", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server's name is an alias"),
      QT_TRANSLATE_NOOP("Findings", "{server} is a CNAME. Resolvers may refuse to follow it, and then this server is lost."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to list the server under its real name.")},
     "RFC 2181 §10.3", &delegation::serverIsAlias, Severity::Error},
    {"delegation.ns-no-address", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server has no address"),
      QT_TRANSLATE_NOOP("Findings", "{server} is listed for the domain, but has no address, so nobody can ask it."),
      QT_TRANSLATE_NOOP("Findings", "Have the name corrected where the domain is registered, or give {server} an address.")},
     "RFC 1912 §2.8", &delegation::serverWithoutAddress, Severity::Error},
    {"delegation.parent-child-mismatch", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "Two lists of name servers differ"),
      QT_TRANSLATE_NOOP("Findings", "The registry lists {above}; the domain itself lists {own}. Changes may be seen by some and not by others."),
      QT_TRANSLATE_NOOP("Findings", "Make both lists the same: at your registrar, and in the NS records of the domain.")},
     "RFC 1034 §4.2.2", &delegation::parentChildMismatch},
    {"delegation.glue-mismatch", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The registry has an old address of a name server"),
      QT_TRANSLATE_NOOP("Findings", "It says that {server} is at {glue}, which the server's own records do not say."),
      QT_TRANSLATE_NOOP("Findings", "Have the address of {server} (the “glue” or “host record”) corrected at your registrar.")},
     "RFC 1912 §2.3", &delegation::glueMismatch},
    {"delegation.serial-differs", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The name servers have different versions"),
      QT_TRANSLATE_NOOP("Findings", "{count} version numbers are in use, also at a second look. That is normal where several operators serve the domain, and for some minutes after a change."),
      QT_TRANSLATE_NOOP("Findings", "If it lasts, ask whoever runs your DNS whether the servers still update each other.")},
     "RFC 1912 §2.2", &delegation::serialDiffers},
    {"delegation.rrset-differs", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The name servers disagree about a mail record"),
      QT_TRANSLATE_NOOP("Findings", "Whoever asks for {set} gets one answer or another. Right after a change this is normal; else mail goes wrong by chance."),
      QT_TRANSLATE_NOOP("Findings", "Wait until the change has spread, and check again. If it stays, tell whoever runs your DNS.")},
     "RFC 1034 §4.3.5", &delegation::rrsetDiffers},
    {"delegation.no-edns", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server cannot handle modern questions"),
      QT_TRANSLATE_NOOP("Findings", "{server} fails when a question has EDNS, as nearly all have. Resolvers that insist on it cannot reach the domain."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to update {server}, or the firewall in front of it.")},
     "RFC 6891 §6.1.1", &delegation::noEdns, {}, {}, {"delegation.ns-unreachable"}},
    {"delegation.slow", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server is slow"),
      QT_TRANSLATE_NOOP("Findings", "{server} took {milliseconds} ms to answer."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays slow, tell whoever runs your DNS.")},
     "", &delegation::slow, {}, {}, {"delegation.no-edns"}},
    {"delegation.cname-at-apex", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The domain itself is an alias"),
      QT_TRANSLATE_NOOP("Findings", "{domain} has a CNAME, which must stand alone: its MX and SPF records are not seen."),
      QT_TRANSLATE_NOOP("Findings", "Replace the CNAME at the domain itself by address records, or use what your DNS host offers for it (ALIAS, ANAME).")},
     "RFC 1034 §3.6.2", &aliasAtApex},
    {"delegation.cname-loop", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Aliases lead in a circle"),
      QT_TRANSLATE_NOOP("Findings", "Whoever looks up {name} is sent round for ever and gives up."),
      QT_TRANSLATE_NOOP("Findings", "Point one of the CNAME records to the name that really holds the data.")},
     "RFC 1034 §5.2.2", &delegation::aliasLoop},
    {"delegation.cname-chain-long", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A long chain of aliases"),
      QT_TRANSLATE_NOOP("Findings", "{name} is reached over {count} aliases; some resolvers give up before the end."),
      QT_TRANSLATE_NOOP("Findings", "Let the first alias point straight to the last name.")},
     "RFC 1034 §3.6.2", &delegation::longAliasChain},
    {"delegation.wildcard-txt", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A wildcard answers where mail rules belong"),
      QT_TRANSLATE_NOOP("Findings", "The text “{text}” stands under every name of the domain, also where policies are looked for. Receivers skip it."),
      QT_TRANSLATE_NOOP("Findings", "Replace the wildcard TXT record (*) by records for the names that need one.")},
     "RFC 4592 §2.1", &delegation::wildcardText},
    {"delegation.ttl-short", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A mail record lives very short"),
      QT_TRANSLATE_NOOP("Findings", "It may be kept for {seconds} s only, so every sender has to ask again all the time; a short failure of the name servers is felt at once."),
      QT_TRANSLATE_NOOP("Findings", "Set the TTL to 3600, once no change is under way.")},
     "RFC 1912 §2.2", &delegation::ttlShort},
    {"delegation.ttl-long", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A mail record lives very long"),
      QT_TRANSLATE_NOOP("Findings", "It may be kept for {seconds} s. A change, or the repair of a mistake, takes that long to reach everybody."),
      QT_TRANSLATE_NOOP("Findings", "Set the TTL to 3600.")},
     "RFC 1912 §2.2", &delegation::ttlLong},
    {"delegation.response-large", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "An answer is too big for one packet"),
      QT_TRANSLATE_NOOP("Findings", "The answer for {set} has {octets} octets; some networks lose answers over 1232."),
      QT_TRANSLATE_NOOP("Findings", "Delete TXT records that nobody needs any more, such as old verification texts.")},
     "RFC 9715 §3", &delegation::responseLarge, Severity::Warning},
    {"delegation.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The domain could not be looked up completely"),
      QT_TRANSLATE_NOOP("Findings", "Whether {name} exists is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check your connection and try again, if need be with another resolver.")},
     "", &lookupFailed, {}, {}, {"delegation.servfail", "delegation.lame", "delegation.ns-unreachable", "delegation.cname-loop"}},
    {"delegation.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The name servers are in order"),
      QT_TRANSLATE_NOOP("Findings", "{count} servers answer for the domain and agree."),
      ""},
     "", &ok},
});
// clang-format on

} // namespace

std::span<const Check> delegationChecks()
{
    return kChecks;
}

} // namespace posthorn::audit
