// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"

#include "core/audit/areastates.h"
#include "core/audit/dnssecfacts.h"
#include "core/audit/score.h"

#include <algorithm>

namespace posthorn::audit {

using lookup::Area;

namespace {

/// \a by was found, and explains \a finding: about the same subject, or one of them is about the domain as a
/// whole.
bool explains(const Finding &by, const Finding &finding, const QString &domain)
{
    return by.subject == finding.subject || by.subject == domain || finding.subject == domain;
}

bool isExplained(const Finding &finding, const Check &check, const QList<Finding> &all, const QString &domain)
{
    return std::any_of(check.after.begin(), check.after.end(), [&](const char *id) {
        return id && std::any_of(all.begin(), all.end(), [&](const Finding &by) {
                   return by.id == QLatin1String(id) && explains(by, finding, domain);
               });
    });
}

/// What the checks of \a area find, without what others explain.
QList<Finding> findingsOf(Area area, const Judging &on, const QList<Finding> &before)
{
    QList<Finding> found;
    for (const Check &check : checksOf(area)) {
        Sink sink(check, &found);
        check.function(on, sink);
    }
    const QList<Finding> all = before + found;
    QList<Finding> kept;
    for (const Finding &finding : found) {
        if (!isExplained(finding, *checkById(finding.id), all, on.domain()))
            kept.append(finding);
    }
    // "All is well" is said only where nothing stands against it.
    const bool isFlawless =
        std::all_of(kept.begin(), kept.end(), [](const Finding &f) { return f.severity == Severity::Good; });
    if (!isFlawless)
        kept.removeIf([](const Finding &f) { return f.id.endsWith(QLatin1String(".ok")); });
    return kept;
}

AreaResult resultOf(Area area, const QList<Finding> &found)
{
    AreaResult result{area, AreaResult::State::Looked, {}, {}};
    for (const Finding &finding : found) {
        if (finding.id.endsWith(QLatin1String(".lookup-failed")))
            result.state = AreaResult::State::Failed;
        if (!result.worst || finding.severity > *result.worst)
            result.worst = finding.severity;
    }
    return result;
}

void countWaiting(Audit &audit)
{
    for (const AreaResult &area : audit.areas) {
        const auto cause = std::find_if(audit.findings.begin(), audit.findings.end(), [&](const Finding &f) {
            return !area.because.isEmpty() && f.id == area.because;
        });
        if (cause != audit.findings.end())
            ++cause->waiting;
    }
}

} // namespace

bool Audit::has(const QString &id) const
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &f) { return f.id == id; });
}

std::optional<records::DmarcPolicy> effectivePolicy(const lookup::DmarcSeen &seen)
{
    if (!seen.applied)
        return std::nullopt;
    return seen.applied->record.effectivePolicyFor(
        seen.applied->inherited ? records::DmarcSubject::ExistingSubdomain : records::DmarcSubject::Own);
}

Audit audit(lookup::Observation seen)
{
    Audit result;
    result.seen = std::move(seen);
    result.purpose = purposeOf(result.seen);
    const Judging on{result.seen, result.purpose, effectivePolicy(result.seen.dmarc)};
    QString cause;
    for (Area area : lookup::allAreas()) {
        if (const auto reason = skipReason(area, on, cause)) {
            result.areas.append({area, AreaResult::State::Skipped, {}, *reason});
            continue;
        }
        const QList<Finding> found = findingsOf(area, on, result.findings);
        if (area == Area::Delegation)
            cause = causeOf(on, found);
        if (area == Area::Dnssec && cause.isEmpty() && isZoneBogus(result.seen))
            cause = QStringLiteral("dnssec.bogus");
        result.areas.append(resultOf(area, found));
        result.findings += found;
    }
    countWaiting(result);
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    result.complete = std::none_of(result.areas.begin(), result.areas.end(),
                                   [](const AreaResult &a) { return a.state == AreaResult::State::Failed; });
    giveVerdict(result);
    return result;
}

} // namespace posthorn::audit
