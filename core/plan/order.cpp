// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/order.h"

#include "core/dns/rdata.h"
#include "core/plan/plan.h"
#include "core/plan/words.h"
#include "core/records/dmarcrecord.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

using namespace Qt::Literals::StringLiterals;
using dns::RecordType;

bool isPolicy(const Change &change)
{
    return change.type == RecordType::Txt && change.name.firstLabel().toLower() == "_dmarc";
}

bool isKey(const Change &change)
{
    return change.name.parent().firstLabel().toLower() == "_domainkey";
}

/// An alias and other data cannot stand at one name: one of them makes room.
bool makesRoom(const Change &change, const QList<Change> &all)
{
    return change.action == Action::Remove && std::any_of(all.begin(), all.end(), [&](const Change &other) {
               return other.name == change.name && other.action == Action::Add &&
                      (other.type == RecordType::Cname) != (change.type == RecordType::Cname);
           });
}

int rankOf(const Change &change, const QList<Change> &all)
{
    if (makesRoom(change, all))
        return 0;
    if (change.action == Action::Remove)
        return 6;
    if (change.type == RecordType::A || change.type == RecordType::Aaaa)
        return 1;
    if (isKey(change))
        return 2;
    if (isPolicy(change))
        return 5;
    return change.type == RecordType::Mx ? 4 : 3;
}

QList<DomainName> serversOf(const QList<dns::Record> &records)
{
    QList<DomainName> hosts;
    for (const dns::Record &record : records) {
        if (const auto mx = dns::mxData(record); mx && !mx->host.isRoot())
            hosts.append(mx->host);
    }
    return hosts;
}

/// All servers become others: mail moves.
bool isMove(const Change &change)
{
    const QList<DomainName> old = serversOf(change.oldRecords());
    const QList<DomainName> now = serversOf(change.newRecords());
    return change.type == RecordType::Mx && !old.isEmpty() && !now.isEmpty() &&
           std::none_of(old.begin(), old.end(), [&](const DomainName &host) { return now.contains(host); });
}

std::optional<records::DmarcPolicy> policyOf(const QList<dns::Record> &records)
{
    for (const dns::Record &record : records) {
        const records::DmarcParse parse = records::parseDmarc(dns::txtText(record));
        if (const auto *parsed = std::get_if<records::DmarcParsed>(&parse))
            return parsed->record.effectivePolicyFor(records::DmarcSubject::Own);
    }
    return std::nullopt;
}

bool isStricter(const Change &change)
{
    using records::DmarcPolicy;
    return isPolicy(change) && policyOf(change.newRecords()).value_or(DmarcPolicy::None) >
                                   policyOf(change.oldRecords()).value_or(DmarcPolicy::None);
}

/// The TTL of a set that moves, lowered in a change of its own; nothing where it is low already.
std::optional<Change> lowerTtl(const Change &move, const HostRules &host, const Published &published)
{
    const RecordSet *set = published.set(move.name, move.type);
    const std::chrono::seconds today = set && set->ttl ? *set->ttl : kUsualTtl;
    const std::chrono::seconds low = host.ttl(kLeastTtl);
    if (today <= low)
        return std::nullopt;
    Change change = move;
    change.now = move.old;
    change.ttl = low;
    change.risk = Risk::None;
    change.risks.clear();
    change.note =
        said(QT_TRANSLATE_NOOP(
                 "Plan", "Then wait {seconds} seconds, until nobody remembers the old answer: mail moves "
                         "quickly then, and back, if it has to."),
             {{u"seconds"_s, QString::number(today.count())}});
    return change;
}

} // namespace

void putInOrder(QList<Change> &changes)
{
    const QList<Change> all = changes;
    std::stable_sort(changes.begin(), changes.end(), [&](const Change &a, const Change &b) {
        const int first = rankOf(a, all), second = rankOf(b, all);
        if (a.step != b.step)
            return a.step < b.step;
        return first != second ? first < second : setLess(a.name, a.type, b.name, b.type);
    });
}

void putInOrder(QList<Change> &changes, const HostRules &host, const Published &published)
{
    const bool opensWay = std::any_of(changes.begin(), changes.end(), [](const Change &c) {
        return c.action != Action::Remove &&
               (isKey(c) || (c.type == RecordType::Txt && !c.name.firstLabel().startsWith('_')));
    });
    QList<Change> before;
    for (Change &change : changes) {
        if (isMove(change)) {
            if (const auto lower = lowerTtl(change, host, published)) {
                before.append(*lower);
                change.step = 2;
            }
        }
    }
    const int last = before.isEmpty() ? 1 : 2;
    for (Change &change : changes) {
        if (opensWay && isStricter(change))
            change.step = last + 1;
        if (change.action == Action::Remove && isKey(change) && opensWay && !makesRoom(change, changes) &&
            change.risks.contains(RiskKind::DkimInUse))
            change.step = last + 1;
    }
    changes = before + changes;
    putInOrder(changes);
}

} // namespace posthorn::plan
