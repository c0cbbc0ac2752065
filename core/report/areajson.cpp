// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/areajson.h"

#include "core/audit/dnssecfacts.h"
#include "core/audit/serverfacts.h"
#include "core/report/areastate.h"
#include "core/report/recordsets.h"
#include "core/report/smtpjson.h"

#include <algorithm>

namespace posthorn::report {

using audit::Audit;
using audit::Severity;
using lookup::Area;
using lookup::Observation;

namespace {

// --- Delegation ---

const char *delegationState(const Audit &audit)
{
    if (audit.has(QStringLiteral("delegation.lame")))
        return "lame";
    const auto worst = audit.area(Area::Delegation).worst;
    return worst && *worst >= Severity::Warning ? "faulty" : "ok";
}

bool isRefused(const lookup::NameServerSeen &server)
{
    return std::any_of(server.addresses.begin(), server.addresses.end(),
                       [](const lookup::ServerAddressSeen &address) {
                           const dns::Failed *failed = address.udp.failed();
                           return failed && failed->why == dns::Failed::Why::Refused;
                       });
}

const char *serverState(const lookup::NameServerSeen &server, const Observation &seen)
{
    if (server.hasNoAddress() && server.addresses.isEmpty())
        return "no-address";
    if (audit::works(server))
        return "ok";
    if (audit::isLame(server) || audit::lacksAuthority(server))
        return isRefused(server) ? "refused" : "lame";
    const bool oursIsOpen = seen.network.port53 == lookup::NetworkSeen::Reach::Open;
    return oursIsOpen && audit::isSilent(server) ? "unreachable" : "unknown";
}

std::optional<quint32> serialOf(const lookup::NameServerSeen &server)
{
    for (const lookup::ServerAddressSeen &address : server.addresses) {
        if (const auto serial = address.serial())
            return serial;
    }
    return std::nullopt;
}

void writeServer(JsonWriter &json, const lookup::NameServerSeen &server, const Observation &seen)
{
    json.beginObject().member("host", server.host.toString()).key("addresses").beginArray();
    for (const lookup::ServerAddressSeen &address : server.addresses)
        json.value(address.address.toString());
    json.endArray().member("state", QString::fromLatin1(serverState(server, seen)));
    json.member("serial", serialOf(server)).endObject();
}

void writeDelegation(JsonWriter &json, const Audit &audit)
{
    const auto &delegation = audit.seen.delegation;
    json.key("delegation").beginObject();
    if (audit.has(QStringLiteral("delegation.nxdomain")))
        json.member("state", QStringView(u"nxdomain"));
    else
        writeState(json, audit, Area::Delegation, [&] { return delegationState(audit); });
    const bool known = delegation && delegation->isZoneKnown();
    json.key("parent").valueOrNull(known ? delegation->parent.toString() : QString());
    json.key("nameServers").beginArray();
    if (delegation) {
        for (const lookup::NameServerSeen &server : delegation->servers)
            writeServer(json, server, audit.seen);
    }
    json.endArray().endObject();
}

/// A record set of the domain's own, not one of a server elsewhere.
bool hasOwnBogus(const Audit &audit)
{
    const QString domain = audit.seen.domain.toString();
    return std::any_of(audit.findings.begin(), audit.findings.end(), [&](const audit::Finding &finding) {
        return finding.id == QLatin1String("dnssec.bogus") && finding.subject == domain;
    });
}

const char *dnssecState(const Audit &audit)
{
    if (!audit.seen.dnssec->isRootSound())
        return "indeterminate";
    switch (audit.seen.dnssec->apex.validation.security) {
    case dns::Security::Secure:
        return hasOwnBogus(audit) ? "bogus" : "secure";
    case dns::Security::Insecure:
        return "insecure";
    case dns::Security::Bogus:
        return "bogus";
    case dns::Security::Indeterminate:
    case dns::Security::Unknown:
        break;
    }
    return "indeterminate";
}

/// The resolver answers, and what it answers cannot be judged: that is no look-up that failed.
bool isIndeterminate(const Audit &audit)
{
    const auto &seen = audit.seen.dnssec;
    return seen && audit.area(Area::Dnssec).state == audit::AreaResult::State::Failed &&
           !seen->keys.failed() && !seen->ds.failed();
}

QString dnssecReason(const lookup::DnssecSeen &seen)
{
    if (const auto reason = audit::unjudgedReason(seen))
        return *reason;
    if (seen.apex.isBogus())
        return audit::evidence(seen.apex);
    const auto set = std::find_if(seen.sets.begin(), seen.sets.end(),
                                  [](const lookup::JudgedSet &s) { return s.isBogus(); });
    return set != seen.sets.end() ? audit::evidence(*set) : QString();
}

void writeDnssec(JsonWriter &json, const Audit &audit)
{
    const auto &seen = audit.seen.dnssec;
    json.key("dnssec").beginObject();
    if (isIndeterminate(audit))
        json.member("state", QStringView(u"indeterminate"));
    else
        writeState(json, audit, Area::Dnssec, [&] { return dnssecState(audit); });
    json.member("reason", seen ? dnssecReason(*seen) : QString()).key("algorithms").beginArray();
    for (int algorithm : seen ? seen->algorithms() : QList<int>())
        json.value(algorithm);
    const auto first = seen ? seen->firstToEnd() : std::nullopt;
    json.endArray().key("expires").valueOrNull(first ? timeText(first->expiration) : QString()).endObject();
}

// --- MX and hosts ---

const char *mxState(const Audit &audit)
{
    const lookup::MxSeen &mx = audit.seen.mx;
    if (mx.isImplicit())
        return "implicit";
    if (!mx.answer.found())
        return "none";
    if (mx.hasNullMx() && mx.servers.size() == 1)
        return "null";
    return audit.area(Area::Mx).worst == Severity::Error ? "invalid" : "ok";
}

std::optional<bool> confirmedOf(const lookup::AddressSeen &address)
{
    using Confirmed = lookup::AddressSeen::Confirmed;
    return address.confirmed == Confirmed::Unknown ? std::nullopt
                                                   : std::optional(address.confirmed == Confirmed::Yes);
}

void writeAddresses(JsonWriter &json, const lookup::HostSeen *host)
{
    json.key("addresses").beginArray();
    for (const lookup::AddressSeen &address : host ? host->addresses : QList<lookup::AddressSeen>()) {
        json.beginObject().member("address", address.address.toString()).key("ptr").beginArray();
        for (const DomainName &name : address.names)
            json.value(name.toString());
        json.endArray().member("forwardConfirmed", confirmedOf(address)).endObject();
    }
    json.endArray();
}

void writeMx(JsonWriter &json, const Audit &audit)
{
    const lookup::MxSeen &mx = audit.seen.mx;
    const std::optional<qint64> ttl = AuthoritativeTtls(audit.seen).of(mx.answer);
    json.key("mx").beginObject();
    writeState(json, audit, Area::Mx, [&] { return mxState(audit); });
    json.member("ttl", ttl).key("records").beginArray();
    for (const lookup::MxServer &server : mx.servers) {
        json.beginObject().member("priority", server.preference).member("host", server.host.toString());
        json.member("ttl", ttl); // one set has one TTL (RFC 2181 §5.2)
        writeAddresses(json, audit.seen.host(server.host));
        json.endObject();
    }
    json.endArray().key("provider").valueOrNull(audit.seen.providers.receiver).endObject();
}

const char *hostsState(const Audit &audit)
{
    if (audit.seen.hosts.isEmpty())
        return "none";
    return hasAny(audit, {"hosts.nxdomain", "hosts.no-address", "hosts.private-address",
                          "hosts.loopback-address", "hosts.no-deliverable"})
               ? "failing"
               : "ok";
}

void writeHosts(JsonWriter &json, const Audit &audit)
{
    json.key("hosts").beginObject();
    writeState(json, audit, Area::Hosts, [&] { return hostsState(audit); });
    json.endObject();
}

/// An area that this program does not look at.
void writeSkipped(JsonWriter &json, const char *key, const char *list)
{
    json.key(key).beginObject().member("state", QStringView(u"skipped"));
    if (list)
        json.key(list).beginArray().endArray();
    json.endObject();
}

} // namespace

void writeAreas(JsonWriter &json, const Audit &audit)
{
    writeDelegation(json, audit);
    writeDnssec(json, audit);
    writeMx(json, audit);
    writeHosts(json, audit);
    writeSpf(json, audit);
    writeDkim(json, audit);
    writeDmarc(json, audit);
    writeMtaSts(json, audit);
    writeTlsRpt(json, audit);
    writeDane(json, audit);
    writeBimi(json, audit);
    writeSmtp(json, audit);
    writeClient(json, audit);
    writeSkipped(json, "reputation", "listings");
}

} // namespace posthorn::report
