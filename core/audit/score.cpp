// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/score.h"

#include "core/audit/danefacts.h"

#include <algorithm>
#include <cmath>

namespace posthorn::audit {

using lookup::Area;
using Group = GroupScore::Group;

namespace {

using namespace Qt::Literals::StringLiterals;

struct GroupRow
{
    Group group;
    int weight;
    QList<Area> areas;
};

const QList<GroupRow> &groupRows()
{
    static const QList<GroupRow> rows{
        {Group::Delivery, 30, {Area::Delegation, Area::Mx, Area::Hosts}},
        {Group::Spf, 15, {Area::Spf}},
        {Group::Dkim, 15, {Area::Dkim}},
        {Group::Dmarc, 20, {Area::Dmarc}},
        {Group::Transport, 12, {Area::Smtp, Area::MtaSts, Area::TlsRpt, Area::Dane}},
        {Group::Dnssec, 5, {Area::Dnssec}},
        {Group::Client, 3, {Area::Client}},
    };
    return rows;
}

constexpr double kNoticeCost = 0.05;
constexpr double kMostNoticeCost = 0.15;
constexpr double kWarningShare = 0.5;

bool isYours(const Finding &finding)
{
    return finding.who == Who::You || finding.who == Who::DnsHost;
}

bool isEnforced(const std::optional<records::DmarcPolicy> &policy)
{
    return policy && *policy != records::DmarcPolicy::None;
}

/// What an area is worth when nothing stands against it.
double startOf(Area area, const Audit &audit)
{
    if (area != Area::Dmarc)
        return 1.0;
    const auto policy = effectivePolicy(audit.seen.dmarc);
    if (!policy)
        return 0.0;
    if (isEnforced(policy))
        return 1.0;
    return audit.seen.dmarc.applied->record.hasValidRua() ? 0.4 : 0.2;
}

double shareOf(Area area, const Audit &audit)
{
    double share = startOf(area, audit);
    int notices = 0;
    bool warning = false;
    for (const Finding &finding : audit.findings) {
        if (finding.area != area || !finding.counts)
            continue;
        if (finding.severity == Severity::Error || finding.id == "spf.missing"_L1)
            return 0.0;
        warning = warning || finding.severity == Severity::Warning;
        // That the policy only watches is in the start already.
        const bool isStart = finding.id == "dmarc.policy-none"_L1;
        notices += finding.severity == Severity::Notice && isYours(finding) && !isStart;
    }
    if (warning)
        return std::min(share, kWarningShare);
    return std::max(0.0, share - std::min(kMostNoticeCost, kNoticeCost * notices));
}

/// DKIM keys cannot be listed: none found under the names tried says nothing, where there may be others.
bool isUnknowable(Area area, const Audit &audit)
{
    return area == Area::Dkim && audit.has(u"dkim.none-found"_s) && audit.seen.dkim &&
           !audit.seen.dkim->noSelectorExists();
}

/// A server turned this machine away: how it treats others is not known.
bool isTurnedAway(Area area, const Audit &audit)
{
    return area == Area::Smtp && audit.has(u"smtp.client-refused"_s);
}

/// It is broken already, whatever else could not be seen.
bool hasError(Area area, const Audit &audit)
{
    return std::any_of(audit.findings.begin(), audit.findings.end(), [&](const Finding &f) {
        return f.area == area && f.counts && f.severity == Severity::Error;
    });
}

GroupScore scoreOf(const GroupRow &row, const Audit &audit)
{
    bool broken = false;
    GroupScore score{row.group, row.weight, 1.0, false, false};
    for (Area area : row.areas) {
        const AreaResult &result = audit.area(area);
        // What this machine's network hides is unknown, not inapplicable.
        score.unknown = score.unknown || result.because.startsWith("local."_L1);
        if (result.state == AreaResult::State::Skipped)
            continue;
        score.counted = true;
        broken = broken || hasError(area, audit);
        score.share = std::min(score.share, shareOf(area, audit));
        score.unknown = score.unknown || result.state == AreaResult::State::Failed ||
                        isUnknowable(area, audit) || isTurnedAway(area, audit);
    }
    if (score.unknown && !broken)
        score.counted = false;
    return score;
}

template <class Test>
bool anyCounted(const Audit &audit, Test test)
{
    return std::any_of(audit.findings.begin(), audit.findings.end(),
                       [&](const Finding &f) { return f.counts && test(f); });
}

bool stopsMail(const Finding &finding)
{
    static const lookup::AreaSet kDelivery{Area::Delegation, Area::Dnssec, Area::Mx,
                                           Area::Hosts,      Area::Smtp,   Area::Dane};
    return finding.severity == Severity::Error &&
           (kDelivery.contains(finding.area) || finding.id == "mta-sts.mx-mismatch"_L1);
}

bool lacksPolicy(const Audit &audit)
{
    const bool looked = audit.area(Area::Dmarc).state == AreaResult::State::Looked;
    return looked && (audit.purpose.sends || audit.purpose.receives) &&
           !isEnforced(effectivePolicy(audit.seen.dmarc));
}

/// Nobody on the line can make senders deliver in clear text. It counts only where mail is received at all.
bool isTransportSure(const Audit &audit)
{
    return !audit.purpose.receives || (audit.seen.mtaSts && audit.seen.mtaSts->isEnforced()) ||
           daneProtectsAll(audit.seen);
}

Verdict verdictOf(const Audit &audit)
{
    const auto failed = [&](Area area) { return audit.area(area).state == AreaResult::State::Failed; };
    const auto looked = [&](Area area) { return audit.area(area).state == AreaResult::State::Looked; };
    const auto &all = lookup::allAreas();
    if (failed(Area::Delegation) || failed(Area::Mx) || std::none_of(all.begin(), all.end(), looked))
        return Verdict::Unknown;
    if (anyCounted(audit, stopsMail))
        return Verdict::Broken;
    if (anyCounted(audit, [](const Finding &f) { return f.severity == Severity::Error; }) ||
        lacksPolicy(audit))
        return Verdict::AtRisk;
    if (anyCounted(audit, [](const Finding &f) { return f.severity == Severity::Warning; }))
        return Verdict::Fair;
    // Where a part of the areas alone is looked at, nothing good is known as long as one of them is not.
    const bool isPart = !looked(Area::Delegation) && !looked(Area::Mx);
    if (isPart && std::any_of(all.begin(), all.end(), failed))
        return Verdict::Unknown;
    const bool notices = anyCounted(audit, [](const Finding &f) {
        return f.severity == Severity::Notice && isYours(f) && f.id != "dnssec.missing"_L1;
    });
    return notices || !isTransportSure(audit) || !isEnforced(effectivePolicy(audit.seen.dmarc))
               ? Verdict::Good
               : Verdict::Excellent;
}

} // namespace

void giveVerdict(Audit &audit)
{
    audit.verdict = verdictOf(audit);
    audit.groups.clear();
    double points = 0;
    double weights = 0;
    for (const GroupRow &row : groupRows()) {
        const GroupScore score = scoreOf(row, audit);
        audit.groups.append(score);
        audit.scorePartial = audit.scorePartial || score.unknown;
        if (score.counted) {
            points += score.weight * score.share;
            weights += score.weight;
        }
    }
    // Shares are twentieths, which doubles hold only nearly: the half is to be met all the same.
    constexpr double kHalf = 0.5 + 1e-9;
    if (audit.verdict != Verdict::Unknown && weights > 0)
        audit.score = static_cast<int>(std::floor(100.0 * points / weights + kHalf));
}

} // namespace posthorn::audit
