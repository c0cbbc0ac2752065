// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/evidence.h"

#include "core/dns/rdata.h"

namespace posthorn::lookup {

using records::SpfTermKind;

namespace {

void addSpf(providers::Evidence &evidence, const records::SpfRecord &record)
{
    for (const records::SpfTerm &term : record.terms) {
        const bool authorises = !term.isMechanism() || term.qualifier == records::SpfQualifier::Pass;
        const auto name = authorises && term.domain ? term.domain->name : std::nullopt;
        if (!name)
            continue;
        if (term.kind == SpfTermKind::Include)
            evidence.spfIncludes.append(*name);
        else if (term.kind == SpfTermKind::A || term.kind == SpfTermKind::Mx ||
                 term.kind == SpfTermKind::Redirect)
            evidence.spfHosts.append(*name);
    }
}

void addTexts(providers::Evidence &evidence, const QList<QByteArray> &texts)
{
    evidence.apexTxt = texts;
    for (const QByteArray &text : texts) {
        const records::SpfParse parse = records::parseSpf(text);
        if (const auto *record = std::get_if<records::SpfRecord>(&parse))
            addSpf(evidence, *record);
        else if (const auto *malformed = std::get_if<records::SpfMalformed>(&parse))
            addSpf(evidence, malformed->record);
    }
}

QList<DomainName> nameServers(const dns::Answer &ns)
{
    QList<DomainName> hosts;
    for (const dns::Record &record : ns.records()) {
        if (const auto host = dns::nameData(record))
            hosts.append(*host);
    }
    return hosts;
}

void addClient(providers::Evidence &evidence, const ClientSeen &client)
{
    evidence.autodiscover = client.autodiscoverTarget();
    for (const ServiceSeen &service : client.services) {
        for (const ServiceSeen::Target &target : service.targets) {
            if (!target.srv.target.isRoot())
                evidence.srvTargets.append(target.srv.target);
        }
    }
}

providers::Evidence::Dkim dkimEvidence(const SelectorSeen &selector)
{
    providers::Evidence::Dkim dkim;
    dkim.selector = selector.selector;
    dkim.target = selector.target();
    for (const records::DkimParse &key : selector.keys) {
        dkim.revoked |= key && key->record.isRevoked();
        dkim.hasKey |= key && key->record.p && !key->record.isRevoked();
    }
    return dkim;
}

} // namespace

providers::Evidence earlyEvidence(const dns::Answer &mx, const dns::Answer &txt, const dns::Answer &ns)
{
    providers::Evidence evidence;
    for (const dns::Record &record : mx.records()) {
        if (const auto server = dns::mxData(record))
            evidence.mx.append({server->preference, server->host});
    }
    addTexts(evidence, textsOf(txt));
    evidence.nameServers = nameServers(ns);
    return evidence;
}

providers::Evidence evidenceOf(const Observation &seen)
{
    providers::Evidence evidence;
    for (const MxServer &server : seen.mx.servers)
        evidence.mx.append({server.preference, server.host});
    addTexts(evidence, seen.spf.texts);
    if (seen.delegation)
        evidence.nameServers = nameServers(seen.delegation->ns);
    if (seen.dkim) {
        for (const SelectorSeen &selector : seen.dkim->selectors) {
            if (selector.isPresent())
                evidence.dkim.append(dkimEvidence(selector));
        }
    }
    if (seen.client)
        addClient(evidence, *seen.client);
    if (!seen.dmarc.walk.isEmpty() && !seen.dmarc.own().answer.aliases.isEmpty())
        evidence.dmarcTarget = dns::nameData(seen.dmarc.own().answer.aliases.first());
    if (seen.dmarc.ns.question.name != seen.domain)
        evidence.dmarcNameServers = nameServers(seen.dmarc.ns);
    return evidence;
}

} // namespace posthorn::lookup
