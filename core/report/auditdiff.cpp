// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/auditdiff.h"

#include <algorithm>
#include <map>

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;
using lookup::Area;

namespace {

struct Set
{
    QString name;
    QStringList rdata;
    std::optional<qint64> ttl;
    std::optional<Area> area;
};
using Sets = std::map<std::pair<QString, QString>, Set>; ///< by folded name, and type

Sets setsOf(const AuditDocument &document)
{
    Sets sets;
    for (const AuditDocument::Record &record : document.records) {
        Set &set = sets[{record.name.toLower(), record.type}];
        set.name = record.name;
        if (!set.rdata.contains(record.rdata))
            set.rdata.append(record.rdata);
        if (!set.ttl)
            set.ttl = record.ttl;
        set.area = areaOfRecord(record, document.domain);
    }
    for (auto &[key, set] : sets)
        set.rdata.sort();
    return sets;
}

bool wasSeen(const AuditDocument &document, Area area)
{
    const QString state = document.stateOf(area);
    return area == Area::Local || (!state.isEmpty() && state != "error"_L1 && state != "skipped"_L1);
}

/// Names in the order in which the later document tells them, then those of the earlier one.
QList<std::pair<QString, QString>> keysOf(const AuditDocument &before, const AuditDocument &after)
{
    QList<std::pair<QString, QString>> keys;
    for (const AuditDocument *document : {&after, &before}) {
        for (const AuditDocument::Record &record : document->records) {
            const std::pair key{record.name.toLower(), record.type};
            if (!keys.contains(key))
                keys.append(key);
        }
    }
    return keys;
}

RecordSetChange changeOf(const QString &type, const Set &before, const Set &after)
{
    RecordSetChange change;
    change.name = after.name.isEmpty() ? before.name : after.name;
    change.type = type;
    for (const QString &rdata : before.rdata)
        (after.rdata.contains(rdata) ? change.kept : change.removed).append(rdata);
    for (const QString &rdata : after.rdata) {
        if (!before.rdata.contains(rdata))
            change.added.append(rdata);
    }
    change.ttlBefore = before.ttl;
    change.ttlAfter = after.ttl;
    return change;
}

bool isChange(const RecordSetChange &change)
{
    const bool ttl = change.ttlBefore && change.ttlAfter && change.ttlBefore != change.ttlAfter;
    return !change.removed.isEmpty() || !change.added.isEmpty() || ttl;
}

const AuditDocument::Finding *same(const AuditDocument::Finding &finding, const AuditDocument &document)
{
    const auto at = std::find_if(
        document.findings.begin(), document.findings.end(), [&](const AuditDocument::Finding &f) {
            return f.id == finding.id && f.subject.compare(finding.subject, Qt::CaseInsensitive) == 0;
        });
    return at != document.findings.end() ? &*at : nullptr;
}

QList<FindingChange> findingChanges(const AuditDocument &before, const AuditDocument &after,
                                    const QList<Area> &unseen)
{
    const auto told = [&](const AuditDocument::Finding &f) { return !f.area || !unseen.contains(*f.area); };
    QList<FindingChange> changes;
    for (const AuditDocument::Finding &finding : after.findings) {
        const AuditDocument::Finding *was = same(finding, before);
        if (told(finding) && (!was || was->severity != finding.severity))
            changes.append({finding, was ? std::optional(was->severity) : std::nullopt, false});
    }
    for (const AuditDocument::Finding &finding : before.findings) {
        if (told(finding) && !same(finding, after))
            changes.append({finding, finding.severity, true});
    }
    return changes;
}

} // namespace

std::optional<Area> areaOfRecord(const AuditDocument::Record &record, const QString &domain)
{
    const QString name = record.name.toLower();
    const bool atDomain = name == domain.toLower();
    if (record.type == "TLSA"_L1)
        return Area::Dane;
    if (record.type == "A"_L1 || record.type == "AAAA"_L1)
        return Area::Hosts;
    if (record.type == "MX"_L1)
        return Area::Mx;
    if (name.startsWith("_dmarc."_L1))
        return Area::Dmarc;
    if (name.contains("._domainkey."_L1))
        return Area::Dkim;
    if (name.startsWith("_mta-sts."_L1) || name.startsWith("mta-sts."_L1))
        return Area::MtaSts;
    if (name.startsWith("_smtp._tls."_L1))
        return Area::TlsRpt;
    if (name.contains("._bimi."_L1))
        return Area::Bimi;
    if (atDomain && (record.type == "TXT"_L1 || record.type == "SPF"_L1))
        return Area::Spf;
    return std::nullopt;
}

AuditDiff difference(const AuditDocument &before, const AuditDocument &after)
{
    AuditDiff diff;
    diff.verdictBefore = before.verdict;
    diff.verdictAfter = after.verdict;
    diff.scoreBefore = before.score;
    diff.scoreAfter = after.score;
    for (const Area area : lookup::allAreas()) {
        if (wasSeen(before, area) != wasSeen(after, area))
            diff.unseen.append(area);
    }
    const Sets old = setsOf(before);
    const Sets now = setsOf(after);
    for (const auto &key : keysOf(before, after)) {
        const auto was = old.find(key);
        const auto is = now.find(key);
        const Set from = was != old.end() ? was->second : Set();
        const Set to = is != now.end() ? is->second : Set();
        const std::optional<Area> area = to.area ? to.area : from.area;
        if (area && diff.unseen.contains(*area))
            continue;
        const RecordSetChange change = changeOf(key.second, from, to);
        if (isChange(change))
            diff.records.append(change);
    }
    diff.findings = findingChanges(before, after, diff.unseen);
    return diff;
}

} // namespace posthorn::report
