// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "ui/draft/wishes.h"

namespace posthorn::ui {

/// How far a domain goes (RFC 9989 §5.1, §7.4): each stage is reached from the one before.
enum class DmarcStage
{
    Watch,         ///< p=none
    TryQuarantine, ///< p=quarantine; t=y
    Quarantine,
    TryReject, ///< p=reject; t=y
    Reject,
};
inline constexpr int kDmarcStages = 5;

/// What is published; nothing: no record, or one without effect.
std::optional<DmarcStage> publishedStage(const audit::Audit &seen);
/// What is wished, else what is published; nothing: neither.
std::optional<DmarcStage> stageOf(const Wishes &wishes, const audit::Audit *seen);
Wishes withStage(Wishes wishes, DmarcStage stage);
/// What the domain is for decides where it begins: watching, or, where nobody sends, refusing.
DmarcStage advisedStage(const Wishes &wishes, const audit::Audit *seen);
/// The furthest that is advised: where people write to mailing lists, quarantine is the end.
DmarcStage lastStage(const Wishes &wishes);

/// Addresses of reports that are wished, else those published.
QStringList reportAddresses(const Wishes &wishes, const audit::Audit *seen);
Wishes withReports(Wishes wishes, const QStringList &addresses);
Wishes withMailingLists(Wishes wishes, bool on);

/// One thing that should be so before the next stage.
struct Condition
{
    enum class State
    {
        Met,
        Open,
        Unknown
    } state = State::Unknown;
    QString text; ///< translated

    bool operator==(const Condition &) const = default;
};
QList<Condition> conditionsFor(DmarcStage stage, const Wishes &wishes, const audit::Audit *seen);

/// The addresses in what somebody typed, and the first that is none.
struct TypedAddresses
{
    QStringList addresses;
    QString unusable; ///< empty: all can be used
};
TypedAddresses readAddresses(const QString &typed);

} // namespace posthorn::ui
