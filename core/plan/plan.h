// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/plan/change.h"

#include <QDateTime>

namespace posthorn::plan {

/// What a plan needs to be told before it can go on.
struct Question
{
    enum class Kind
    {
        Choice,  ///< one of `choices`
        Address, ///< a mail or IP address; the text says which
        Host,    ///< a host name
        Text,
    };
    QString id;          ///< as in `--answer ID=VALUE`: a finding's identifier, or a preset's variable
    QStringList because; ///< identifiers of findings
    QString text;        ///< in the language in use
    Kind kind = Kind::Choice;
    QStringList choices;              ///< words that are understood beside what `kind` says
    std::optional<QString> preferred; ///< what most would answer; never taken unasked

    bool operator==(const Question &) const = default;
};

/// Something that records alone cannot mend.
struct Manual
{
    QStringList because;
    audit::Who who = audit::Who::You;
    QString todo; ///< in the language in use

    bool operator==(const Manual &) const = default;
};

/// A record set that the plan leaves as it is.
struct Kept
{
    DomainName name;
    dns::RecordType type = dns::RecordType::Txt;

    bool operator==(const Kept &) const = default;
};

/// What an audit will say once the changes are published.
struct Predicted
{
    std::optional<int> score;
    audit::Verdict verdict = audit::Verdict::Unknown;
    QStringList remaining; ///< identifiers of findings that stay, `good` ones apart; each once, worst first

    bool operator==(const Predicted &) const = default;
};

/// What the plan was made against.
struct Base
{
    std::optional<quint32> serial; ///< of the zone's SOA, where it was seen
    QDateTime checkedAt;           ///< UTC

    bool operator==(const Base &) const = default;
};

/// The smallest change that makes a domain what it should be. A value.
struct Plan
{
    DomainName domain;
    Base base;
    QList<Change> changes; ///< in the order in which they are made
    QList<Change> undo;    ///< the way back, in order: every set that was touched, octet for octet
    QList<Kept> kept;
    QList<Question> questions;
    QStringList hostLimits; ///< what the DNS host cannot do, in the language in use
    QList<Manual> manual;
    std::optional<Predicted> predicted;

    bool operator==(const Plan &) const = default;
};

/// Answers to questions, by their identifiers.
using Answers = QMap<QString, QString>;

QString questionKindId(Question::Kind kind);
std::optional<Question::Kind> questionKindFromId(QStringView id);
/// How much of the domain's mail records the plan touches, 0 to 1: more than kBrakeShare wants a second look.
double touchedShare(const Plan &plan);
inline constexpr double kBrakeShare = 0.3;

/// \name Bounds
/// @{
inline constexpr qsizetype kMaxPlanOctets = qsizetype{4} * 1024 * 1024; ///< a plan or a wish that is read
inline constexpr int kMaxPlanChanges = 1000;
inline constexpr int kMaxPlanRounds = 6; ///< plan, look at what would come of it, plan again
/// @}

/// \name Times to live of what a plan writes
/// @{
inline constexpr std::chrono::seconds kUsualTtl{3600};
inline constexpr std::chrono::seconds kLeastTtl{300};
inline constexpr std::chrono::seconds kMostTtl{86400};
/// @}

} // namespace posthorn::plan
