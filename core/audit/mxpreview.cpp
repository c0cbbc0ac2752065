// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/mxpreview.h"

#include "core/base/userinput.h"
#include "core/dns/rdata.h"
#include "core/lookup/evidence.h"
#include "core/providers/recognise.h"

#include <algorithm>

namespace posthorn::audit {

using lookup::Area;
using lookup::HostSeen;

namespace {

const HostSeen *seenOf(const QList<HostSeen> &hosts, const DomainName &name)
{
    const auto at =
        std::find_if(hosts.begin(), hosts.end(), [&](const HostSeen &host) { return host.name == name; });
    return at != hosts.end() ? &*at : nullptr;
}

/// What would be seen if the table were published.
lookup::Observation observationOf(const DomainName &domain, const records::MxTable &table,
                                  const QList<HostSeen> &hosts)
{
    lookup::Observation seen;
    seen.domain = domain;
    seen.areas = lookup::AreaSet{Area::Mx, Area::Hosts};
    seen.statedPurpose = lookup::Purpose{!table.isNull, true, true};
    const auto absent = [](const dns::Question &question) {
        dns::Answer answer;
        answer.question = question;
        answer.outcome = dns::Absent{};
        return answer;
    };
    seen.soa = absent({domain, dns::RecordType::Soa});
    seen.mx.answer = absent({domain, dns::RecordType::Mx});
    seen.mx.a = absent({domain, dns::RecordType::A});
    seen.mx.aaaa = absent({domain, dns::RecordType::Aaaa});
    dns::Found found;
    for (const records::MxRecord &record : table.records()) {
        found.records.append(
            {domain, dns::RecordType::Mx, table.ttl, dns::makeMx(record.preference, record.host)});
        seen.mx.servers.append({record.preference, record.host, table.ttl});
        const HostSeen *host = seenOf(hosts, record.host);
        if (host && !seen.host(record.host))
            seen.hosts.append(*host);
    }
    seen.hostCount = static_cast<int>(seen.hosts.size());
    if (!found.records.isEmpty())
        seen.mx.answer.outcome = found;
    seen.providers = providers::recognise(lookup::evidenceOf(seen), providers::Catalogue::shipped());
    return seen;
}

MxRowResult resultOf(const records::MxRow &row, const Audit &judged, const QList<HostSeen> &hosts)
{
    MxRowResult result;
    const auto name = hostFromUser(row.host);
    if (!name) {
        result.fault = inputErrorText(name.error());
        return result;
    }
    const HostSeen *host = seenOf(hosts, *name);
    result.isLookedUp = host != nullptr || name->isRoot();
    result.isUnknown = host && host->isUnknown();
    for (const lookup::AddressSeen &address : host ? host->addresses : QList<lookup::AddressSeen>())
        result.addresses.append(address.address.toString());
    const QString subject = name->toString();
    for (const Finding &finding : judged.findings) {
        if (finding.subject == subject && finding.severity != Severity::Good)
            result.findings.append(finding);
    }
    return result;
}

} // namespace

MxPreview previewMx(const DomainName &domain, const records::MxTable &table, const QList<HostSeen> &hosts)
{
    const Audit judged = audit(observationOf(domain, table, hosts));
    MxPreview preview;
    preview.servers = judged.seen.mx.servers;
    for (const records::MxRow &row : table.rows)
        preview.rows.append(resultOf(row, judged, hosts));
    // What is said of the set as a whole; of servers that are still being looked up nothing is known.
    const bool isSeen = std::all_of(preview.rows.begin(), preview.rows.end(),
                                    [](const MxRowResult &row) { return row.isLookedUp; });
    for (const Finding &finding : judged.findings) {
        const bool isOfSet = finding.subject == domain.toString() && finding.severity != Severity::Good;
        if (isOfSet && (finding.area == Area::Mx || isSeen))
            preview.findings.append(finding);
    }
    return preview;
}

} // namespace posthorn::audit
