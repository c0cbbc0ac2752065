// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/change.h"

#include "core/dns/rdata.h"
#include "core/plan/words.h"

#include <algorithm>

namespace posthorn::plan {

namespace {

QList<dns::Record> recordsOf(const DomainName &name, dns::RecordType type, std::chrono::seconds ttl,
                             const QList<QByteArray> &rdata)
{
    QList<dns::Record> records;
    for (const QByteArray &data : rdata)
        records.append({name, type, ttl, data});
    return records;
}

} // namespace

QList<dns::Record> RecordSet::records() const
{
    return recordsOf(name, type, ttl.value_or(std::chrono::seconds(0)), rdata);
}

bool sameData(QList<QByteArray> a, QList<QByteArray> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

QList<dns::Record> Change::oldRecords() const
{
    return recordsOf(name, type, ttl, old);
}

QList<dns::Record> Change::newRecords() const
{
    return recordsOf(name, type, ttl, now);
}

QList<dns::ChangedSet> outcomeOf(const QList<Change> &changes)
{
    QList<dns::ChangedSet> sets;
    for (const Change &change : changes) {
        const dns::ChangedSet set{change.name, change.type, change.newRecords()};
        const auto at = std::find_if(sets.begin(), sets.end(), [&](const dns::ChangedSet &s) {
            return s.name == set.name && s.type == set.type;
        });
        if (at != sets.end())
            *at = set;
        else
            sets.append(set);
    }
    return sets;
}

QString rdataText(dns::RecordType type, const QByteArray &rdata)
{
    return dns::rdataText({DomainName(), type, std::chrono::seconds(0), rdata});
}

QString actionId(Action action)
{
    switch (action) {
    case Action::Add:
        return QStringLiteral("add");
    case Action::Remove:
        return QStringLiteral("remove");
    case Action::Replace:
        break;
    }
    return QStringLiteral("replace");
}

QString riskId(Risk risk)
{
    switch (risk) {
    case Risk::None:
        return QStringLiteral("none");
    case Risk::Low:
        return QStringLiteral("low");
    case Risk::High:
        break;
    }
    return QStringLiteral("high");
}

QString riskKindId(RiskKind kind)
{
    switch (kind) {
    case RiskKind::LastMx:
        return QStringLiteral("last-mx");
    case RiskKind::MxRemoved:
        return QStringLiteral("mx-removed");
    case RiskKind::SpfRemoved:
        return QStringLiteral("spf-removed");
    case RiskKind::PolicyWeakened:
        return QStringLiteral("policy-weakened");
    case RiskKind::DkimInUse:
        break;
    }
    return QStringLiteral("dkim-in-use");
}

QString riskKindText(RiskKind kind)
{
    switch (kind) {
    case RiskKind::LastMx:
        return said(QT_TRANSLATE_NOOP("Plan", "no mail server is left: the domain receives nothing"));
    case RiskKind::MxRemoved:
        return said(QT_TRANSLATE_NOOP("Plan", "a mail server that is in use is taken away"));
    case RiskKind::SpfRemoved:
        return said(QT_TRANSLATE_NOOP("Plan", "no SPF record is left: anybody may use the name"));
    case RiskKind::PolicyWeakened:
        return said(QT_TRANSLATE_NOOP("Plan", "receivers will let through more mail that is not yours"));
    case RiskKind::DkimInUse:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Plan", "mail that is under way may be signed with this key"));
}

} // namespace posthorn::plan
