// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers for the domain: the name servers, by the parent's word, the zone's own, and by asking each.
#include "core/audit/serverfacts.h"
#include "core/audit/tools.h"
#include "core/base/userinput.h"
#include "core/providers/catalogue.h"

#include <algorithm>

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using dns::Answer;
using dns::Failed;
using lookup::DelegationSeen;
using lookup::NameServerSeen;

constexpr std::chrono::seconds kSlow{1};
constexpr int kShortestZone = 2; ///< name servers (RFC 2182 §5)

void nxdomain(const Judging &on, Sink &sink)
{
    if (on.seen.doesNotExist())
        sink.add(on.domain(), {arg(u"domain"_s, on.seen.domain)}, {evidence(on.seen.soa)});
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
    for (const NameServerSeen &server : on.seen.delegation->servers) {
        if (isHoldServer(server.host))
            held.append(server.host);
    }
    if (!held.isEmpty() && held.size() == on.seen.delegation->servers.size())
        sink.add(on.domain(), {arg(u"servers"_s, listed(held))}, {listed(held)});
}

template <class Test>
void eachServer(const Judging &on, Test test)
{
    if (!on.seen.delegation)
        return;
    for (const NameServerSeen &server : on.seen.delegation->servers)
        test(server, on.seen.delegation->servers);
}

void lame(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &all) {
        if (isLame(server))
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)}, whatItSaid(server))
                .raised(isLastHope(server, all));
    });
}

void notAuthoritative(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        if (lacksAuthority(server))
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)}, whatItSaid(server));
    });
}

void unreachable(const Judging &on, Sink &sink)
{
    if (on.seen.network.port53 != lookup::NetworkSeen::Reach::Open)
        return; // it may be us
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &all) {
        if (isSilent(server))
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)}, whatItSaid(server))
                .raised(isLastHope(server, all));
    });
}

void noTcp(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        if (lacksTcp(server))
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)}, whatItSaid(server));
    });
}

bool isServFail(const Answer &answer)
{
    return answer.failed() && answer.failed()->why == Failed::Why::ServFail;
}

void servfail(const Judging &on, Sink &sink)
{
    if (!on.seen.delegation || !isServFail(on.seen.soa))
        return;
    const auto &servers = on.seen.delegation->servers;
    const bool anyWorks = std::any_of(servers.begin(), servers.end(), works);
    const bool anyServFail = std::any_of(servers.begin(), servers.end(), [](const NameServerSeen &server) {
        return std::any_of(
            server.addresses.begin(), server.addresses.end(),
            [](const lookup::ServerAddressSeen &a) { return isServFail(a.udp) || isServFail(a.tcp); });
    });
    if (!anyWorks && anyServFail)
        sink.add(on.domain(), {arg(u"domain"_s, on.seen.domain)}, {evidence(on.seen.soa)});
}

void singleServer(const Judging &on, Sink &sink)
{
    if (on.seen.delegation && static_cast<int>(on.seen.delegation->servers.size()) == kShortestZone - 1) {
        const DomainName host = on.seen.delegation->servers.first().host;
        sink.add(on.domain(), {arg(u"server"_s, host)}, {host.toString()});
    }
}

/// Whether all addresses of one family share a network of \a prefix bits; true where there is none of the
/// family.
bool share(const QList<Address> &addresses, Address::Family family, int prefix)
{
    QList<Address> networks;
    for (const Address &address : addresses) {
        if (address.family() == family && !networks.contains(address.network(prefix)))
            networks.append(address.network(prefix));
    }
    return networks.size() <= 1;
}

void sameNetwork(const Judging &on, Sink &sink)
{
    if (!on.seen.delegation || on.seen.delegation->servers.size() < kShortestZone)
        return;
    if (on.seen.providers.dnsHost) {
        const auto *host = providers::Catalogue::shipped().dnsHost(on.seen.providers.dnsHost->id);
        if (host && host->anycast.value_or(false))
            return;
    }
    QList<Address> addresses;
    QStringList lines;
    bool complete = true;
    for (const NameServerSeen &server : on.seen.delegation->servers) {
        complete = complete && !server.addresses.isEmpty() && !server.a.failed() && !server.aaaa.failed();
        for (const auto &address : server.addresses) {
            addresses.append(address.address);
            lines.append(server.host.toString() + u' ' + address.address.toString());
        }
    }
    if (complete && share(addresses, Address::Family::V4, 24) && share(addresses, Address::Family::V6, 48))
        sink.add(on.domain(), {}, lines);
}

void serverIsAlias(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &all) {
        if (server.isAlias())
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)},
                     evidence(server.a.aliases + server.aaaa.aliases))
                .raised(isLastHope(server, all));
    });
}

void serverWithoutAddress(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &all) {
        if (server.hasNoAddress() && server.glue.isEmpty())
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)},
                     {evidence(server.a), evidence(server.aaaa)})
                .raised(isLastHope(server, all));
    });
}

bool sameNames(const QList<DomainName> &a, const QList<DomainName> &b)
{
    return a.size() == b.size() &&
           std::all_of(a.begin(), a.end(), [&](const DomainName &name) { return b.contains(name); });
}

void parentChildMismatch(const Judging &on, Sink &sink)
{
    if (!on.seen.delegation)
        return;
    const QList<DomainName> above = on.seen.delegation->parentNames();
    const QList<DomainName> own = on.seen.delegation->zoneNames();
    if (above.isEmpty() || own.isEmpty() || sameNames(above, own))
        return;
    sink.add(on.domain(), {arg(u"above"_s, listed(above)), arg(u"own"_s, listed(own))},
             {on.seen.delegation->parent.toString() + u": "_s + listed(above),
              on.seen.delegation->zone.toString() + u": "_s + listed(own)});
}

void glueMismatch(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        QList<Address> real;
        for (const Answer *answer : {&server.a, &server.aaaa}) {
            for (const dns::Record &record : answer->records()) {
                if (const auto address = dns::addressData(record))
                    real.append(*address);
            }
        }
        QStringList stale;
        for (const Address &glue : server.glue) {
            // Only what was seen of that family can contradict.
            const bool familySeen = glue.isV4() ? !server.a.failed() : !server.aaaa.failed();
            if (familySeen && !real.isEmpty() && !real.contains(glue))
                stale.append(glue.toString());
        }
        if (!stale.isEmpty())
            sink.add(server.host.toString(),
                     {arg(u"server"_s, server.host), arg(u"glue"_s, stale.join(u", "_s))},
                     QStringList{u"glue: "_s + stale.join(u", "_s)} +
                         evidence(server.a.records() + server.aaaa.records()));
    });
}

void serialDiffers(const Judging &on, Sink &sink)
{
    QStringList lines;
    QList<quint32> serials;
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        for (const auto &address : server.addresses) {
            const auto serial = address.serial();
            if (!serial)
                continue;
            lines.append(u"%1 %2: %3"_s.arg(server.host.toString(), address.address.toString(),
                                            QString::number(*serial)));
            if (!serials.contains(*serial))
                serials.append(*serial);
        }
    });
    if (serials.size() > 1)
        sink.add(on.domain(), {arg(u"count"_s, serials.size())}, lines);
}

/// What a server says to one of the mail questions, without order and TTL. Nothing where it failed.
std::optional<QStringList> contents(const Answer &answer)
{
    if (answer.failed())
        return std::nullopt;
    QStringList lines{answer.isNxDomain() ? u"NXDOMAIN"_s : QString()};
    // How far a server follows an alias is its own affair: what stands at the name itself is compared.
    const bool isAlias = !answer.aliases.isEmpty();
    if (isAlias)
        lines.clear();
    for (const dns::Record &record : isAlias ? answer.aliases.mid(0, 1) : answer.records())
        lines.append(dns::typeName(record.type) + u' ' + dns::rdataText(record).toLower());
    lines.sort();
    return lines;
}

void rrsetDiffers(const Judging &on, Sink &sink)
{
    for (int i = 0; i < lookup::kMailSets; ++i) {
        std::optional<QStringList> first;
        bool differs = false;
        QStringList lines;
        QString subject;
        eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
            for (const auto &address : server.addresses) {
                // A server that does not know the zone says nothing about its records.
                if (address.mail.size() <= i || !works(server))
                    continue;
                const Answer &answer = address.mail[i];
                const auto own = contents(answer);
                if (!own)
                    continue;
                differs = differs || (first && *first != *own);
                first = first ? first : own;
                lines.append(server.host.toString() + u" · "_s + evidence(answer));
                subject = answer.question.name.toString() + u' ' + dns::typeName(answer.question.type);
            }
        });
        if (differs)
            sink.add(subject, {arg(u"set"_s, subject)}, lines);
    }
}

void noEdns(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        if (failsWithEdns(server))
            sink.add(server.host.toString(), {arg(u"server"_s, server.host)}, whatItSaid(server));
    });
}

void slow(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        const auto time = slowest(server);
        if (time > kSlow) {
            const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
            sink.add(server.host.toString(), {arg(u"server"_s, server.host), arg(u"milliseconds"_s, ms)},
                     {u"%1 ms"_s.arg(ms)});
        }
    });
}

void aliasAtApex(const Judging &on, Sink &sink)
{
    const auto &delegation = on.seen.delegation;
    if (delegation && delegation->zone == on.seen.domain && delegation->apexAlias.found())
        sink.add(on.domain(), {arg(u"domain"_s, on.seen.domain)}, evidence(delegation->apexAlias.records()));
}

/// The look-ups whose aliases matter for mail.
QList<const Answer *> mailLookups(const lookup::Observation &seen)
{
    QList<const Answer *> answers{&seen.mx.answer, &seen.spf.txt};
    for (const lookup::HostSeen &host : seen.hosts)
        answers << &host.a << &host.aaaa;
    if (!seen.dmarc.walk.isEmpty())
        answers << &seen.dmarc.own().answer;
    if (seen.dkim) {
        for (const lookup::SelectorSeen &selector : seen.dkim->selectors)
            answers << &selector.txt;
    }
    if (seen.mtaSts)
        answers << &seen.mtaSts->txt;
    if (seen.tlsRpt)
        answers << &seen.tlsRpt->txt;
    return answers;
}

void aliasLoop(const Judging &on, Sink &sink)
{
    for (const Answer *answer : mailLookups(on.seen)) {
        if (answer->failed() && answer->failed()->why == Failed::Why::AliasLoop) {
            const QString name = answer->question.name.toString();
            sink.add(name, {arg(u"name"_s, name)}, evidence(answer->aliases));
        }
    }
}

void longAliasChain(const Judging &on, Sink &sink)
{
    constexpr int kLongChain = 8;
    for (const Answer *answer : mailLookups(on.seen)) {
        if (!answer->failed() && answer->aliases.size() > kLongChain) {
            const QString name = answer->question.name.toString();
            sink.add(name, {arg(u"name"_s, name), arg(u"count"_s, answer->aliases.size())},
                     evidence(answer->aliases));
        }
    }
}

void wildcardText(const Judging &on, Sink &sink)
{
    const QList<QByteArray> wild = lookup::textsOf(on.seen.wildcard.txt);
    if (wild.isEmpty())
        return;
    QStringList hit;
    const auto note = [&](const Answer &answer, bool related) {
        if (!related && lookup::textsOf(answer) == wild)
            hit.append(evidence(answer.question.name, wild.first()));
    };
    if (!on.seen.dmarc.walk.isEmpty())
        note(on.seen.dmarc.own().answer, !on.seen.dmarc.own().dmarcRecords().isEmpty());
    if (on.seen.mtaSts)
        note(on.seen.mtaSts->txt, !on.seen.mtaSts->found().isEmpty());
    if (on.seen.tlsRpt)
        note(on.seen.tlsRpt->txt, !on.seen.tlsRpt->found().isEmpty());
    if (!hit.isEmpty())
        sink.add(on.domain(), {arg(u"text"_s, wild.first())}, hit);
}

/// The mail record sets as the authoritative servers have them: their TTLs are the real ones.
template <class Test>
void eachAuthoritativeSet(const Judging &on, Test test)
{
    eachServer(on, [&](const NameServerSeen &server, const QList<NameServerSeen> &) {
        for (const auto &address : server.addresses) {
            for (const Answer &answer : address.mail) {
                if (answer.found() && answer.flags.authoritative)
                    test(answer);
            }
        }
    });
}

QString setWithTtl(const dns::Record &record)
{
    return u"%1 %2 TTL %3"_s.arg(record.name.toString(), dns::typeName(record.type),
                                 QString::number(record.ttl.count()));
}

void ttlShort(const Judging &on, Sink &sink)
{
    constexpr std::chrono::seconds kShort{300};
    eachAuthoritativeSet(on, [&](const Answer &answer) {
        const dns::Record record = answer.records().first();
        if (record.ttl < kShort)
            sink.add(on.domain(), {arg(u"seconds"_s, record.ttl.count())}, {setWithTtl(record)});
    });
}

void ttlLong(const Judging &on, Sink &sink)
{
    constexpr std::chrono::seconds kLong{86400};
    eachAuthoritativeSet(on, [&](const Answer &answer) {
        const dns::Record record = answer.records().first();
        if (record.ttl > kLong)
            sink.add(on.domain(), {arg(u"seconds"_s, record.ttl.count())}, {setWithTtl(record)});
    });
}

void responseLarge(const Judging &on, Sink &sink)
{
    constexpr qsizetype kLarge = 1232; // what passes everywhere in one piece (RFC 9715)
    constexpr qsizetype kHuge = 4096;
    for (const Answer *answer : mailLookups(on.seen)) {
        if (answer->octets <= kLarge || !answer->found())
            continue;
        const QString set = answer->question.name.toString() + u' ' + dns::typeName(answer->question.type);
        sink.add(set, {arg(u"set"_s, set), arg(u"octets"_s, answer->octets)},
                 {u"%1: %2"_s.arg(set).arg(answer->octets)})
            .raised(answer->octets > kHuge);
    }
}

void lookupFailed(const Judging &on, Sink &sink)
{
    if (const Failed *failed = on.seen.soa.failed())
        sink.add(on.domain(), {failureWords(u"reason"_s, *failed)}, {evidence(on.seen.soa)});
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
      QT_TRANSLATE_NOOP("Findings", "DNS knows no {domain}. No mail can be delivered to it, and none should come from it."),
      QT_TRANSLATE_NOOP("Findings", "Look for a typing error in the name. If it is right, register the domain, or ask your registrar why it is not in DNS.")},
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
     "RFC 1035 §4.1.1", &servfail},
    {"delegation.lame", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server does not know the domain"),
      QT_TRANSLATE_NOOP("Findings", "{server} is listed for the domain, but refuses to answer for it. Questions that reach it are delayed or lost."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to set up the domain on {server}, or have your registrar take it off the list.")},
     "RFC 1912 §2.8", &lame, Severity::Error, {}, {"delegation.servfail"}},
    {"delegation.not-authoritative", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server answers without authority"),
      QT_TRANSLATE_NOOP("Findings", "{server} gives answers, but does not mark them as its own. Careful resolvers throw such answers away."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to make {server} a real primary or secondary of the domain.")},
     "RFC 1035 §4.1.1", &notAuthoritative},
    {"delegation.ns-unreachable", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server does not answer"),
      QT_TRANSLATE_NOOP("Findings", "{server} stays silent, while other servers can be reached from here. Each sender that tries it first has to wait."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to bring {server} back, or have your registrar take it off the list.")},
     "RFC 2182 §3", &unreachable, Severity::Error},
    {"delegation.no-tcp", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server cannot be asked over TCP"),
      QT_TRANSLATE_NOOP("Findings", "{server} answers short questions only. Long answers, such as big DKIM keys, need TCP and get lost."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to open TCP port 53 on {server}.")},
     "RFC 7766 §5", &noTcp, {}, {}, {"delegation.ns-unreachable"}},
    {"delegation.single-ns", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "There is only one name server"),
      QT_TRANSLATE_NOOP("Findings", "If {server} fails, nobody can find your mail servers any more."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS for a second name server in another network.")},
     "RFC 2182 §5", &singleServer},
    {"delegation.same-network", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "All name servers stand in one network"),
      QT_TRANSLATE_NOOP("Findings", "One failed line takes all of them away at once."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS whether a name server in another network can be added.")},
     "RFC 2182 §3.1", &sameNetwork, {}, {}, {"delegation.single-ns"}},
    {"delegation.ns-cname", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server's name is an alias"),
      QT_TRANSLATE_NOOP("Findings", "{server} is a CNAME. Resolvers may refuse to follow it, and then this server is lost."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to list the server under its real name.")},
     "RFC 2181 §10.3", &serverIsAlias, Severity::Error},
    {"delegation.ns-no-address", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server has no address"),
      QT_TRANSLATE_NOOP("Findings", "{server} is listed for the domain, but has no address, so nobody can ask it."),
      QT_TRANSLATE_NOOP("Findings", "Have the name corrected where the domain is registered, or give {server} an address.")},
     "RFC 1912 §2.8", &serverWithoutAddress, Severity::Error},
    {"delegation.parent-child-mismatch", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "Two lists of name servers differ"),
      QT_TRANSLATE_NOOP("Findings", "The registry lists {above}; the domain itself lists {own}. Changes may be seen by some and not by others."),
      QT_TRANSLATE_NOOP("Findings", "Make both lists the same: at your registrar, and in the NS records of the domain.")},
     "RFC 1034 §4.2.2", &parentChildMismatch},
    {"delegation.glue-mismatch", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The registry has an old address of a name server"),
      QT_TRANSLATE_NOOP("Findings", "It says that {server} is at {glue}, which the server's own records do not say."),
      QT_TRANSLATE_NOOP("Findings", "Have the address of {server} (the “glue” or “host record”) corrected at your registrar.")},
     "RFC 1912 §2.3", &glueMismatch},
    {"delegation.serial-differs", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The name servers have different versions"),
      QT_TRANSLATE_NOOP("Findings", "{count} version numbers are in use, also at a second look. That is normal where several operators serve the domain, and for some minutes after a change."),
      QT_TRANSLATE_NOOP("Findings", "If it lasts, ask whoever runs your DNS whether the servers still update each other.")},
     "RFC 1912 §2.2", &serialDiffers},
    {"delegation.rrset-differs", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The name servers disagree about a mail record"),
      QT_TRANSLATE_NOOP("Findings", "Whoever asks for {set} gets one answer or another. Right after a change this is normal; else mail goes wrong by chance."),
      QT_TRANSLATE_NOOP("Findings", "Wait until the change has spread, and check again. If it stays, tell whoever runs your DNS.")},
     "RFC 1034 §4.3.5", &rrsetDiffers},
    {"delegation.no-edns", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server cannot handle modern questions"),
      QT_TRANSLATE_NOOP("Findings", "{server} fails when a question has EDNS, as nearly all have. Resolvers that insist on it cannot reach the domain."),
      QT_TRANSLATE_NOOP("Findings", "Ask whoever runs your DNS to update {server}, or the firewall in front of it.")},
     "RFC 6891 §6.1.1", &noEdns, {}, {}, {"delegation.ns-unreachable"}},
    {"delegation.slow", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A name server is slow"),
      QT_TRANSLATE_NOOP("Findings", "{server} took {milliseconds} ms to answer."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays slow, tell whoever runs your DNS.")},
     "", &slow, {}, {}, {"delegation.no-edns"}},
    {"delegation.cname-at-apex", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "The domain itself is an alias"),
      QT_TRANSLATE_NOOP("Findings", "{domain} has a CNAME, which must stand alone: its MX and SPF records are not seen."),
      QT_TRANSLATE_NOOP("Findings", "Replace the CNAME at the domain itself by address records, or use what your DNS host offers for it (ALIAS, ANAME).")},
     "RFC 1034 §3.6.2", &aliasAtApex},
    {"delegation.cname-loop", Severity::Error, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "Aliases lead in a circle"),
      QT_TRANSLATE_NOOP("Findings", "Whoever looks up {name} is sent round for ever and gives up."),
      QT_TRANSLATE_NOOP("Findings", "Point one of the CNAME records to the name that really holds the data.")},
     "RFC 1034 §5.2.2", &aliasLoop},
    {"delegation.cname-chain-long", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A long chain of aliases"),
      QT_TRANSLATE_NOOP("Findings", "{name} is reached over {count} aliases; some resolvers give up before the end."),
      QT_TRANSLATE_NOOP("Findings", "Let the first alias point straight to the last name.")},
     "RFC 1034 §3.6.2", &longAliasChain},
    {"delegation.wildcard-txt", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "A wildcard answers where mail rules belong"),
      QT_TRANSLATE_NOOP("Findings", "The text “{text}” stands under every name of the domain, also where policies are looked for. Receivers skip it."),
      QT_TRANSLATE_NOOP("Findings", "Replace the wildcard TXT record (*) by records for the names that need one.")},
     "RFC 4592 §2.1", &wildcardText},
    {"delegation.ttl-short", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A mail record lives very short"),
      QT_TRANSLATE_NOOP("Findings", "It may be kept for {seconds} s only, so every sender has to ask again all the time; a short failure of the name servers is felt at once."),
      QT_TRANSLATE_NOOP("Findings", "Set the TTL to 3600, once no change is under way.")},
     "RFC 1912 §2.2", &ttlShort},
    {"delegation.ttl-long", Severity::Notice, Mend::Dns,
     {QT_TRANSLATE_NOOP("Findings", "A mail record lives very long"),
      QT_TRANSLATE_NOOP("Findings", "It may be kept for {seconds} s. A change, or the repair of a mistake, takes that long to reach everybody."),
      QT_TRANSLATE_NOOP("Findings", "Set the TTL to 3600.")},
     "RFC 1912 §2.2", &ttlLong},
    {"delegation.response-large", Severity::Notice, Mend::Ask,
     {QT_TRANSLATE_NOOP("Findings", "An answer is too big for one packet"),
      QT_TRANSLATE_NOOP("Findings", "The answer for {set} has {octets} octets; some networks lose answers over 1232."),
      QT_TRANSLATE_NOOP("Findings", "Delete TXT records that nobody needs any more, such as old verification texts.")},
     "RFC 9715 §3", &responseLarge, Severity::Warning},
    {"delegation.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "The domain could not be looked up"),
      QT_TRANSLATE_NOOP("Findings", "Whether it exists is not known: {reason}."),
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
