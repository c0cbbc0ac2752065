// SPDX-License-Identifier: GPL-3.0-or-later
// Mends the list of servers that take the domain's mail.
#include "core/dns/rdata.h"
#include "core/plan/mender.h"
#include "core/plan/words.h"
#include "core/providers/catalogue.h"
#include "core/providers/mxset.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using audit::Finding;
using dns::RecordType;
using records::MxRecord;
using Kind = Question::Kind;

std::optional<DomainName> nameIn(const QString &text)
{
    const auto name = DomainName::parse(text.toUtf8());
    return name ? std::optional(*name) : std::nullopt;
}

/// Hands every server to \a change, which says what becomes of it.
void editMx(Work &work, const std::function<std::optional<MxRecord>(const MxRecord &)> &change)
{
    QList<MxRecord> servers;
    for (const MxRecord &server : work.mx()) {
        if (const auto kept = change(server); kept && !servers.contains(*kept))
            servers.append(*kept);
    }
    work.putMx(servers);
}

void removeServers(Work &work, const QList<DomainName> &hosts)
{
    editMx(work, [&](const MxRecord &server) {
        return hosts.contains(server.host) ? std::nullopt : std::optional(server);
    });
}

/// Who shall receive: "no-mail", a preset, or servers. False: not understood.
bool receiveAt(Work &work, const Finding &finding, const QString &answer)
{
    if (answer == u"no-mail"_s) {
        receiveNothing(work);
        return true;
    }
    if (const auto *preset = providers::Catalogue::shipped().preset(answer)) {
        applyPreset(work, *preset, {});
        return true;
    }
    const auto servers = serversFrom(answer);
    if (servers)
        return work.putMx(*servers);
    work.answer(
        {work.questionId(finding) + u".servers"_s,
         {finding.id},
         said(QT_TRANSLATE_NOOP("Plan", "“{answer}” is neither a provider that is known nor a list of server "
                                        "names. Which servers take the mail, best first?"),
              {{u"answer"_s, answer}}),
         Kind::Host,
         {},
         {}});
    return false;
}

QStringList providerWords(const Work &work)
{
    QStringList words{u"no-mail"_s};
    for (const auto &seen : {work.seen().providers.mailbox, work.seen().providers.gateway}) {
        if (seen && !words.contains(seen->id))
            words.append(seen->id);
    }
    return words;
}

void none(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Host,
        said(QT_TRANSLATE_NOOP(
                 "Plan",
                 "Who takes the mail of {domain}? Name a provider (google-workspace, microsoft-365 and "
                 "so on), or the servers' names, best first; “no-mail”: nobody."),
             {{u"domain"_s, work.domain().toString()}}),
        providerWords(work));
    if (answer)
        receiveAt(work, finding, *answer);
}

void implicit(Work &work, const Finding &finding)
{
    const auto &purpose = work.audit().purpose;
    const auto answer = work.answer(
        finding, Kind::Host,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "Who takes the mail of {domain}? “this-host”: the machine that the domain's own "
                         "address leads to; else name a provider or the servers; “no-mail”: nobody."),
             {{u"domain"_s, work.domain().toString()}}),
        QStringList{u"this-host"_s} + providerWords(work),
        purpose.receives ? std::nullopt : std::optional(u"no-mail"_s));
    if (!answer)
        return;
    if (*answer == u"this-host"_s)
        work.putMx({{10, work.domain()}});
    else
        receiveAt(work, finding, *answer);
}

void nullMixed(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Choice,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "Does {domain} receive mail? “servers” keeps the mail servers, “no-mail” the record "
                         "that says there are none."),
             {{u"domain"_s, work.domain().toString()}}),
        {u"servers"_s, u"no-mail"_s});
    if (answer)
        editMx(work, [&](const MxRecord &server) {
            return server.isNull() == (*answer == u"no-mail"_s) ? std::optional(server) : std::nullopt;
        });
}

void nullPreference(Work &work, const Finding &)
{
    editMx(work, [](const MxRecord &server) {
        return std::optional(server.isNull() ? MxRecord{0, server.host} : server);
    });
}

void single(Work &work, const Finding &finding)
{
    const auto answer = work.answer(
        finding, Kind::Host,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "Which second server may take the mail when {host} is down? “keep”: there is none."),
             {{u"host"_s, argumentOf(finding, "host")}}));
    const auto host = answer ? nameIn(*answer) : std::nullopt;
    if (!host)
        return;
    QList<MxRecord> servers = work.mx();
    if (std::any_of(servers.begin(), servers.end(), [&](const MxRecord &s) { return s.host == *host; }))
        return; // that is the one there is
    const quint16 last = servers.isEmpty() ? 0 : servers.last().preference;
    servers.append({static_cast<quint16>(std::min(last + 10, 65535)), *host});
    work.putMx(servers);
}

void duplicateHost(Work &work, const Finding &)
{
    QList<DomainName> known;
    editMx(work, [&](const MxRecord &server) {
        if (known.contains(server.host))
            return std::optional<MxRecord>();
        known.append(server.host);
        return std::optional(server);
    });
}

void many(Work &work, const Finding &finding)
{
    constexpr int kEnough = 10;
    const auto answer = work.answer(
        finding, Kind::Text,
        said(QT_TRANSLATE_NOOP(
            "Plan", "Which mail servers may go? Name them, with commas between; “worst”: those behind the "
                    "first ten.")),
        {u"worst"_s});
    if (!answer)
        return;
    if (*answer == u"worst"_s) {
        work.putMx(work.mx().mid(0, kEnough));
        return;
    }
    QList<DomainName> hosts;
    for (const QString &word : wordsOf(*answer)) {
        if (const auto host = nameIn(word))
            hosts.append(*host);
    }
    removeServers(work, hosts);
}

/// The server \a from gets another name.
void renameServer(Work &work, const DomainName &from, const DomainName &to)
{
    const QList<MxRecord> servers = work.mx();
    const bool isThere = std::any_of(servers.begin(), servers.end(),
                                     [&](const MxRecord &server) { return server.host == to; });
    editMx(work, [&](const MxRecord &server) {
        if (server.host != from)
            return std::optional(server);
        return isThere ? std::nullopt : std::optional(MxRecord{server.preference, to});
    });
}

/// Asks for the name that belongs in a server's place, or whether it goes.
void askForServer(Work &work, const Finding &finding, const char *text,
                  const std::optional<QString> &preferred = {})
{
    const auto from = nameIn(finding.subject);
    if (!from)
        return;
    const auto answer = work.answer(finding, Kind::Host, said(text, {{u"host"_s, finding.subject}}),
                                    {u"remove"_s}, preferred);
    if (!answer)
        return;
    const auto to = nameIn(*answer);
    if (*answer == u"remove"_s)
        removeServers(work, {*from});
    else if (to && !records::hostNameFault(*to))
        renameServer(work, *from, *to);
}

void ipLiteral(Work &work, const Finding &finding)
{
    const auto from = nameIn(finding.subject);
    const auto address = Address::parse(QStringView(argumentOf(finding, "host")));
    if (!from || !address)
        return;
    const auto answer = work.answer(
        finding, Kind::Host,
        said(QT_TRANSLATE_NOOP(
                 "Plan", "What is the name of the mail server at {address}? A name inside {domain} gets an "
                         "address record; “remove”: there is no such server."),
             {{u"address"_s, address->toString()}, {u"domain"_s, work.domain().toString()}}),
        {u"remove"_s});
    if (!answer)
        return;
    if (*answer == u"remove"_s) {
        removeServers(work, {*from});
        return;
    }
    const auto name = nameIn(*answer);
    if (!name || records::hostNameFault(*name))
        return;
    const RecordType type = address->isV4() ? RecordType::A : RecordType::Aaaa;
    if (work.published().isOurs(*name)) {
        QList<QByteArray> addresses = work.data(*name, type);
        if (addresses.isEmpty())
            addresses = {dns::makeAddress(*address)};
        if (!work.put(*name, type, addresses))
            return;
    }
    renameServer(work, *from, *name);
}

void invalidHostname(Work &work, const Finding &finding)
{
    // "mail.example.com (10)": what stands in front of the first odd octet may be what was meant.
    const auto from = nameIn(finding.subject);
    std::optional<QString> likely;
    if (from) {
        QByteArrayList labels = from->labels();
        for (QByteArray &label : labels) {
            const qsizetype blank = label.indexOf(' ');
            label = blank >= 0 ? label.left(blank) : label;
        }
        const auto guess = DomainName::fromLabels(labels);
        if (guess && guess->isHostName() && *guess != *from)
            likely = guess->toString();
    }
    askForServer(work, finding,
                 QT_TRANSLATE_NOOP(
                     "Plan",
                     "“{host}” is no name that a server can have. What is its real name? “remove”: there "
                     "is no such server."),
                 likely);
}

void missingTrailingDot(Work &work, const Finding &)
{
    for (const MxRecord &server : work.mx()) {
        if (const auto meant = records::undoubledName(server.host, work.domain()))
            renameServer(work, server.host, *meant);
    }
}

/// The mailbox providers among the servers, in order of their best preference.
QStringList mailboxIds(const Work &work)
{
    QStringList ids;
    for (const MxRecord &server : work.mx()) {
        const auto match = providers::Catalogue::shipped().byMx(server.host);
        if (match && match->preset && !match->verification &&
            match->preset->kind != providers::Kind::Gateway &&
            match->preset->kind != providers::Kind::Sender && !ids.contains(match->preset->id))
            ids.append(match->preset->id);
    }
    return ids;
}

void oneProvider(Work &work, const Finding &finding)
{
    const QStringList ids = mailboxIds(work);
    if (ids.size() < 2)
        return;
    const bool isLeftover = finding.id == u"mx.leftover-provider"_s;
    const auto answer =
        work.answer(finding, Kind::Choice,
                    said(QT_TRANSLATE_NOOP(
                        "Plan", "Whose mailboxes are in use? The servers of the others are taken away.")),
                    ids, isLeftover ? std::optional(ids.first()) : std::nullopt);
    if (!answer)
        return;
    editMx(work, [&](const MxRecord &server) {
        const auto match = providers::Catalogue::shipped().byMx(server.host);
        const bool others =
            match && match->preset && ids.contains(match->preset->id) && match->preset->id != *answer;
        return others ? std::nullopt : std::optional(server);
    });
}

void incompletePreset(Work &work, const Finding &)
{
    QList<MxRecord> servers = work.mx();
    for (const QString &id : mailboxIds(work)) {
        const auto *preset = providers::Catalogue::shipped().preset(id);
        QList<DomainName> hosts;
        for (const MxRecord &server : work.mx()) {
            const auto match = providers::Catalogue::shipped().byMx(server.host);
            if (match && match->preset == preset && !match->verification)
                hosts.append(server.host);
        }
        const auto fit = providers::fitSet(*preset, hosts);
        if (!fit || !fit->fixed)
            continue;
        for (const providers::MxHost &host : fit->missing) {
            if (const auto name = nameIn(host.host))
                servers.append({host.preference, *name});
        }
    }
    work.putMx(servers);
}

void verificationLeftover(Work &work, const Finding &finding)
{
    if (const auto name = nameIn(finding.subject))
        removeServers(work, {*name});
}

void takeover(Work &work, const Finding &finding)
{
    askForServer(
        work, finding,
        QT_TRANSLATE_NOOP("Plan",
                          "{host} leads to a domain that anybody can register. Which server belongs in its "
                          "place? “remove”: none."),
        u"remove"_s);
}

constexpr auto kMenders = std::to_array<Mender>({
    {"mx.missing-trailing-dot", &missingTrailingDot},
    {"mx.ip-literal", &ipLiteral},
    {"mx.invalid-hostname", &invalidHostname},
    {"mx.takeover", &takeover},
    {"mx.verification-leftover", &verificationLeftover},
    {"mx.duplicate-host", &duplicateHost},
    {"mx.null-mixed", &nullMixed},
    {"mx.null-preference", &nullPreference},
    {"mx.mixed-providers", &oneProvider},
    {"mx.leftover-provider", &oneProvider},
    {"mx.incomplete-preset", &incompletePreset},
    {"mx.many", &many},
    {"mx.none", &none},
    {"mx.implicit", &implicit},
    {"mx.single", &single},
});

} // namespace

std::span<const Mender> mxMenders()
{
    return kMenders;
}

} // namespace posthorn::plan
