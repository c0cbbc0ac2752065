// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/lookup/observation.h"

#include <optional>

namespace posthorn::audit {

/// The number of the rule set: raised when verdicts or scores change for the same observation.
inline constexpr int kRules = 1;

enum class Verdict
{
    Unknown,
    Broken,
    AtRisk,
    Fair,
    Good,
    Excellent
};

/// What came of one area.
struct AreaResult
{
    enum class State
    {
        Looked,
        Failed,  ///< it could not be looked at
        Skipped, ///< not asked for, not applicable, or explained by another fault
    };
    lookup::Area area = lookup::Area::Local;
    State state = State::Skipped;
    std::optional<Severity> worst; ///< of its findings; nothing where there are none
    QString because;               ///< of a skipped area: the finding that explains it, where one does

    bool operator==(const AreaResult &) const = default;
};

/// A part of the score. Points of a group are weight × share.
struct GroupScore
{
    enum class Group
    {
        Delivery,
        Spf,
        Dkim,
        Dmarc,
        Transport,
        Dnssec,
        Client
    };
    Group group = Group::Delivery;
    int weight = 0;
    double share = 0;     ///< 0 to 1
    bool counted = false; ///< false: skipped or unknown, left out of the score
    bool unknown = false;

    bool operator==(const GroupScore &) const = default;
};

/// An observation, judged. A value; window, terminal, JSON and report all show this.
struct Audit
{
    lookup::Observation seen;
    lookup::Purpose purpose;
    QList<Finding> findings; ///< worst first; within a severity in the order of areas and rows
    QList<AreaResult> areas; ///< one for each area, in order
    Verdict verdict = Verdict::Unknown;
    std::optional<int> score;  ///< 0 to 100; nothing where the verdict is unknown
    bool scorePartial = false; ///< something could not be seen and was left out
    QList<GroupScore> groups;
    bool complete = true; ///< every area that was asked for and applies was seen

    const AreaResult &area(lookup::Area area) const { return areas[static_cast<qsizetype>(area)]; }
    bool has(const QString &id) const;
    bool operator==(const Audit &) const = default;
};

/// Judges. Pure.
Audit audit(lookup::Observation seen);

QString verdictId(Verdict verdict); ///< "at-risk"
/// \name Words for people, in the language in use
/// @{
QString verdictText(Verdict verdict);
QString areaText(lookup::Area area);
QString severityText(Severity severity);
QString groupText(GroupScore::Group group);
QString whoText(Who who);
QString effortText(Effort effort); ///< "about 10 minutes"; empty where there is nothing to do
/// One sentence on what an area showed, such as "2 servers, the best mx1.example.com". Empty where it was not
/// seen: an absence would be claimed otherwise.
QString areaSummary(const Audit &audit, lookup::Area area);
/// @}

/// The policy that receivers of RFC 9989 apply to the domain, one level lower under t=y; nothing where none
/// applies.
std::optional<records::DmarcPolicy> effectivePolicy(const lookup::DmarcSeen &seen);

} // namespace posthorn::audit
