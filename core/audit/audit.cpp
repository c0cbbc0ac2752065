// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"

#include "core/audit/areastates.h"
#include "core/audit/danefacts.h"
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

/// The finding that explains \a finding; empty where none does.
QString explanationOf(const Finding &finding, const QList<Finding> &all, const QString &domain)
{
    for (const char *id : checkById(finding.id)->after) {
        const bool isFound = id && std::any_of(all.begin(), all.end(), [&](const Finding &by) {
                                 return by.id == QLatin1String(id) && explains(by, finding, domain);
                             });
        if (isFound)
            return QString::fromLatin1(id);
    }
    return {};
}

/// Without it the area cannot be judged.
bool isUnseen(const Finding &finding)
{
    return saysNotSeen(finding.id) && !finding.aside;
}

/// What an area says, and the finding that it waits for, where what it needs to know is hidden by that.
struct Found
{
    QList<Finding> findings;
    QString because;
};

/// What the checks of \a area find, without what others explain.
Found findingsOf(Area area, const Judging &on, const QList<Finding> &before)
{
    QList<Finding> all;
    Found found;
    for (const Check &check : checksOf(area)) {
        Sink sink(check, &all);
        check.function(on, sink);
        if (found.because.isEmpty())
            found.because = sink.cause();
    }
    for (const Finding &finding : std::as_const(all)) {
        const QString by = explanationOf(finding, before + all, on.domain());
        if (by.isEmpty())
            found.findings.append(finding);
        else if (found.because.isEmpty() && isUnseen(finding))
            found.because = by;
    }
    // "All is well" is said only where nothing stands against it.
    const bool isFlawless = found.because.isEmpty() &&
                            std::all_of(found.findings.begin(), found.findings.end(), [](const Finding &f) {
                                return f.severity == Severity::Good || f.aside;
                            });
    if (!isFlawless)
        found.findings.removeIf([](const Finding &f) { return f.id.endsWith(QLatin1String(".ok")); });
    return found;
}

AreaResult resultOf(Area area, const Found &found)
{
    AreaResult result{area, AreaResult::State::Looked, {}, {}};
    for (const Finding &finding : found.findings) {
        if (finding.aside)
            continue;
        if (isUnseen(finding))
            result.state = AreaResult::State::Failed;
        if (!result.worst || finding.severity > *result.worst)
            result.worst = finding.severity;
    }
    // What is known to be wrong is said all the same.
    const bool hasFault = result.worst.value_or(Severity::Good) > Severity::Good;
    return found.because.isEmpty() || hasFault
               ? result
               : AreaResult{area, AreaResult::State::Skipped, {}, found.because};
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
        const Found found = findingsOf(area, on, result.findings);
        if (area == Area::Delegation)
            cause = causeOf(on, found.findings);
        if (area == Area::Dnssec && cause.isEmpty() && isZoneBogus(result.seen))
            cause = QStringLiteral("dnssec.bogus");
        AreaResult judged = resultOf(area, found);
        // Records that were compared with nothing are neither in order nor unused.
        if (area == Area::Dane && !judged.worst && isDaneUnseen(result.seen))
            judged.state = AreaResult::State::Failed;
        result.areas.append(judged);
        result.findings += found.findings;
    }
    countWaiting(result);
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    result.complete = std::none_of(result.findings.begin(), result.findings.end(),
                                   [](const Finding &f) { return saysNotSeen(f.id); });
    giveVerdict(result);
    return result;
}

} // namespace posthorn::audit
