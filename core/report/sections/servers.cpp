// SPDX-License-Identifier: GPL-3.0-or-later
// Mail servers and name servers.
#include "core/dns/dnssecdata.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;
using lookup::Area;

namespace {

QString serverStateText(const QString &state)
{
    if (state == "ok"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "answers"));
    if (state == "lame"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "does not know the zone"));
    if (state == "unreachable"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "stays silent"));
    if (state == "refused"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "refuses to answer"));
    if (state == "no-address"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "has no address"));
    return say(QT_TRANSLATE_NOOP("Report", "could not be seen"));
}

Status serverStatus(const QString &state)
{
    if (state == "ok"_L1 || state == "match"_L1)
        return Status::Ok;
    if (state == "unknown"_L1)
        return Status::Unknown;
    return state == "none"_L1 ? Status::Skipped : Status::Bad;
}

QString outcomeText(const QString &outcome)
{
    if (outcome == "ok"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "takes mail"));
    if (outcome == "refused"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "refuses the connection"));
    if (outcome == "timeout"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "does not answer in time"));
    if (outcome == "tempfail"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "refuses for the moment"));
    if (outcome == "rejected"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "refuses mail"));
    if (outcome == "tls-failed"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "encryption fails"));
    return say(QT_TRANSLATE_NOOP("Report", "could not be seen"));
}

Cell code(const QString &text)
{
    Cell cell{text};
    cell.code = true;
    return cell;
}

/// Whether the reverse name leads back to the address.
QString confirmedText(const std::optional<bool> &confirmed)
{
    if (!confirmed)
        return say(QT_TRANSLATE_NOOP("Report", "could not be seen"));
    return *confirmed ? say(QT_TRANSLATE_NOOP("Report", "yes")) : say(QT_TRANSLATE_NOOP("Report", "no"));
}

/// One row for each address; a server without any has one too.
Table mailServerTable(const AuditDocument &audit)
{
    Table table{{say(QT_TRANSLATE_NOOP("Report", "Priority")), say(QT_TRANSLATE_NOOP("Report", "Server")),
                 say(QT_TRANSLATE_NOOP("Report", "Address")),
                 say(QT_TRANSLATE_NOOP("Report", "Reverse name")),
                 say(QT_TRANSLATE_NOOP("Report", "Leads back"))},
                {},
                {2, 6, 5, 6, 4}};
    for (const auto &server : audit.mailServers) {
        QList<AuditDocument::Address> addresses = server.addresses;
        const bool none = addresses.isEmpty();
        if (none)
            addresses.append(AuditDocument::Address{u"–"_s, {}, {}});
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            const auto &address = addresses[i];
            table.rows.append({Cell{i == 0 ? QString::number(server.priority) : QString()},
                               i == 0 ? code(server.host) : Cell(), code(address.address),
                               code(address.names.join(u"\n"_s)),
                               Cell{none ? QString() : confirmedText(address.confirmed)}});
        }
    }
    return table;
}

QString certificateText(const AuditDocument::LiveServer &server, const Making &making)
{
    QStringList parts{server.subject};
    if (!server.issuer.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Report", "by {issuer}"), {{u"issuer"_s, server.issuer}}));
    if (!server.notAfter.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Report", "until {time}"),
                         {{u"time"_s, making.timeText(server.notAfter)}}));
    if (server.trusted)
        parts.append(*server.trusted ? say(QT_TRANSLATE_NOOP("Report", "trusted"))
                                     : say(QT_TRANSLATE_NOOP("Report", "not trusted")));
    if (server.matches)
        parts.append(*server.matches ? say(QT_TRANSLATE_NOOP("Report", "the name matches"))
                                     : say(QT_TRANSLATE_NOOP("Report", "the name does not match")));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Table liveServerTable(const Making &making)
{
    Table table{{say(QT_TRANSLATE_NOOP("Report", "Server")), say(QT_TRANSLATE_NOOP("Report", "Outcome")),
                 say(QT_TRANSLATE_NOOP("Report", "Encryption")),
                 say(QT_TRANSLATE_NOOP("Report", "Certificate"))},
                {},
                {6, 4, 3, 7}};
    for (const auto &server : making.audit().liveServers) {
        Cell outcome{outcomeText(server.outcome)};
        outcome.status = serverStatus(server.outcome);
        table.rows.append({code(server.host + u"\n"_s + server.address), outcome,
                           Cell{server.tls.isEmpty() ? u"–"_s : server.tls},
                           Cell{certificateText(server, making)}});
    }
    return table;
}

QString daneStateText(const QString &state)
{
    if (state == "match"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "fits the certificate"));
    if (state == "mismatch"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "does not fit the certificate"));
    if (state == "none"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "no records"));
    if (state == "unusable"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "cannot be used"));
    return say(QT_TRANSLATE_NOOP("Report", "could not be seen"));
}

Table daneTable(const AuditDocument &audit)
{
    Table table{{say(QT_TRANSLATE_NOOP("Report", "Server")), say(QT_TRANSLATE_NOOP("Report", "State")),
                 say(QT_TRANSLATE_NOOP("Report", "TLSA records"))},
                {},
                {5, 4, 8}};
    for (const auto &host : audit.dane) {
        Cell state{daneStateText(host.state)};
        state.status = serverStatus(host.state);
        table.rows.append({code(host.host), state, code(host.records.join(u"\n"_s))});
    }
    return table;
}

QString dnssecText(const QString &state, bool hasKeys)
{
    if (state == "secure"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "signed, and the signatures hold"));
    if (state == "insecure"_L1 && hasKeys)
        return say(QT_TRANSLATE_NOOP("Report", "signed, but the zone above does not vouch for it"));
    if (state == "insecure"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "not signed"));
    if (state == "bogus"_L1)
        return say(QT_TRANSLATE_NOOP("Report", "signed, but the signatures do not hold"));
    return say(QT_TRANSLATE_NOOP("Report", "could not be seen"));
}

} // namespace

QList<Block> mailServersSection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    QList<Block> blocks;
    const QString state = audit.stateOf(Area::Mx);
    if (state == "implicit"_L1)
        blocks.append(Paragraph{say(
            QT_TRANSLATE_NOOP("Report", "The domain names no mail server; senders try its own address."))});
    if (state == "null"_L1)
        blocks.append(Paragraph{
            say(QT_TRANSLATE_NOOP("Report", "The domain says that it receives no mail (null MX)."))});
    else if (state == "none"_L1)
        blocks.append(Paragraph{say(QT_TRANSLATE_NOOP("Report", "The domain names no mail server."))});
    if (!audit.mailServers.isEmpty() && state != "null"_L1)
        blocks.append(mailServerTable(audit));
    FactRows facts;
    if (audit.mailbox)
        facts.add(say(QT_TRANSLATE_NOOP("Report", "Mailboxes at")), audit.mailbox->name);
    if (audit.gateway)
        facts.add(say(QT_TRANSLATE_NOOP("Report", "Filter in front")), audit.gateway->name);
    if (audit.forwarder)
        facts.add(say(QT_TRANSLATE_NOOP("Report", "Forwarded by")), audit.forwarder->name);
    QStringList senders;
    for (const auto &sender : audit.senders)
        senders.append(sender.name);
    facts.add(say(QT_TRANSLATE_NOOP("Report", "Services that send")), senders.join(u", "_s));
    if (!facts.isEmpty())
        blocks.append(facts.table());
    if (!audit.liveServers.isEmpty()) {
        blocks.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "What the servers said")), {}});
        blocks.append(liveServerTable(making));
    }
    if (!audit.dane.isEmpty()) {
        blocks.append(Heading{2, u"DANE"_s, {}});
        blocks.append(daneTable(audit));
    }
    return blocks;
}

QList<Block> nameServersSection(const Making &making)
{
    const AuditDocument &audit = making.audit();
    Table table{{say(QT_TRANSLATE_NOOP("Report", "Name server")),
                 say(QT_TRANSLATE_NOOP("Report", "Addresses")), say(QT_TRANSLATE_NOOP("Report", "State")),
                 say(QT_TRANSLATE_NOOP("Report", "Serial"))},
                {},
                {6, 6, 4, 4}};
    for (const auto &server : audit.nameServers) {
        Cell state{serverStateText(server.state)};
        state.status = serverStatus(server.state);
        table.rows.append({code(server.host), code(server.addresses.join(u"\n"_s)), state,
                           Cell{server.serial ? QString::number(*server.serial) : u"–"_s}});
    }
    QList<Block> blocks;
    FactRows facts;
    facts.code(say(QT_TRANSLATE_NOOP("Report", "Zone")), audit.zone);
    facts.code(say(QT_TRANSLATE_NOOP("Report", "Parent zone")), audit.parent);
    if (audit.dnsHost)
        facts.add(say(QT_TRANSLATE_NOOP("Report", "DNS host")), audit.dnsHost->name);
    const QString dnssec = audit.stateOf(Area::Dnssec);
    if (!dnssec.isEmpty() && dnssec != "skipped"_L1) {
        facts.add(u"DNSSEC"_s, dnssecText(dnssec, !audit.dnssecAlgorithms.isEmpty()));
        facts.add(say(QT_TRANSLATE_NOOP("Report", "Why")), audit.dnssecReason);
        QStringList algorithms;
        for (const qint64 algorithm : audit.dnssecAlgorithms)
            algorithms.append(
                u"%1 (%2)"_s.arg(algorithm).arg(dns::algorithmName(static_cast<int>(algorithm))));
        facts.add(say(QT_TRANSLATE_NOOP("Report", "Algorithms")), algorithms.join(u", "_s));
        facts.add(say(QT_TRANSLATE_NOOP("Report", "Signatures end")), making.timeText(audit.dnssecExpires));
    }
    if (table.rows.isEmpty() && (dnssec.isEmpty() || dnssec == "skipped"_L1))
        return {};
    if (!facts.isEmpty())
        blocks.append(facts.table());
    if (!table.rows.isEmpty())
        blocks.append(table);
    return blocks;
}

} // namespace posthorn::report
