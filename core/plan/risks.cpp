// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/risks.h"

#include "core/audit/dkimfacts.h"
#include "core/dns/rdata.h"
#include "core/records/dmarcrecord.h"
#include "core/records/spfrecord.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using dns::RecordType;

QList<DomainName> serversOf(const QList<dns::Record> &records)
{
    QList<DomainName> hosts;
    for (const dns::Record &record : records) {
        if (const auto mx = dns::mxData(record); mx && !mx->host.isRoot())
            hosts.append(mx->host);
    }
    return hosts;
}

QList<QByteArray> textsOf(const QList<dns::Record> &records)
{
    QList<QByteArray> texts;
    for (const dns::Record &record : records)
        texts.append(dns::txtText(record));
    return texts;
}

/// Mail is delivered there today, as far as that was seen.
bool works(const audit::Audit &before, const DomainName &host)
{
    const lookup::HostSeen *seen = before.seen.host(host);
    return !seen || seen->isUnknown() || !seen->addresses.isEmpty();
}

void judgeServers(Change &change, const audit::Audit &before)
{
    const QList<DomainName> old = serversOf(change.oldRecords());
    const QList<DomainName> now = serversOf(change.newRecords());
    const bool anyGone = std::any_of(old.begin(), old.end(), [&](const DomainName &host) {
        return !now.contains(host) && works(before, host);
    });
    if (!old.isEmpty() && now.isEmpty())
        change.risks.append(RiskKind::LastMx);
    if (anyGone)
        change.risks.append(RiskKind::MxRemoved);
}

bool hasSpf(const QList<dns::Record> &records)
{
    const QList<QByteArray> texts = textsOf(records);
    return std::any_of(texts.begin(), texts.end(),
                       [](const QByteArray &text) { return records::isSpf(text); });
}

/// What receivers are asked to do; nothing where there is not exactly one record.
std::optional<records::DmarcPolicy> policyOf(const QList<dns::Record> &records)
{
    QList<records::DmarcRecord> found;
    for (const QByteArray &text : textsOf(records)) {
        const records::DmarcParse parse = records::parseDmarc(text);
        if (const auto *parsed = std::get_if<records::DmarcParsed>(&parse))
            found.append(parsed->record);
    }
    return found.size() == 1 ? found.first().effectivePolicyFor(records::DmarcSubject::Own) : std::nullopt;
}

void judgePolicy(Change &change)
{
    const auto old = policyOf(change.oldRecords());
    const auto now = policyOf(change.newRecords());
    if (old && (!now || *now < *old) && *old != records::DmarcPolicy::None)
        change.risks.append(RiskKind::PolicyWeakened);
}

QList<QByteArray> keysOf(const QList<dns::Record> &records)
{
    QList<QByteArray> keys;
    for (const QByteArray &text : textsOf(records)) {
        const records::DkimParse parse = records::parseDkimKey(text);
        if (parse && parse->record.p && !parse->record.isRevoked())
            keys.append(*parse->record.p);
    }
    return keys;
}

void judgeKey(Change &change, const audit::Audit &before)
{
    const QList<QByteArray> now = keysOf(change.newRecords());
    const QList<QByteArray> old = keysOf(change.oldRecords());
    bool lost =
        std::any_of(old.begin(), old.end(), [&](const QByteArray &key) { return !now.contains(key); });
    if (change.type == RecordType::Cname && !change.old.isEmpty() && before.seen.dkim) {
        for (const lookup::SelectorSeen &selector : before.seen.dkim->selectors)
            lost = lost || (selector.name == change.name && audit::hasLiveKey(selector));
    }
    if (lost)
        change.risks.append(RiskKind::DkimInUse);
}

} // namespace

void judgeRisk(Change &change, const audit::Audit &before)
{
    const DomainName &domain = before.seen.domain;
    change.risks.clear();
    if (change.type == RecordType::Mx && change.name == domain)
        judgeServers(change, before);
    if (change.type == RecordType::Txt && change.name == domain && hasSpf(change.oldRecords()) &&
        !hasSpf(change.newRecords()))
        change.risks.append(RiskKind::SpfRemoved);
    if (change.name.firstLabel().toLower() == "_dmarc")
        judgePolicy(change);
    if (change.name.parent().firstLabel().toLower() == "_domainkey")
        judgeKey(change, before);
    change.risk = !change.risks.isEmpty()        ? Risk::High
                  : change.action == Action::Add ? Risk::None
                                                 : Risk::Low;
}

} // namespace posthorn::plan
