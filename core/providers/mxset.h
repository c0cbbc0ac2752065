// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"
#include "core/providers/preset.h"

namespace posthorn::providers {

/// How a domain's servers compare with the set of their provider that fits them best.
struct SetFit
{
    QString setId;
    bool fixed = false;    ///< else there is nothing to be complete against
    QList<MxHost> missing; ///< hosts of the set that the domain lacks, expanded for its region
    bool isComplete() const { return missing.isEmpty(); }
    bool operator==(const SetFit &) const = default;
};

/// The set of \a preset that \a hosts belong to: the one with the fewest hosts missing, current sets first.
/// Where no fixed set has any of them, the first that is not fixed, and nothing is missing; nothing without
/// hosts or sets. \param hosts those of the domain's MX that Catalogue::byMx() gives to this preset
std::optional<SetFit> fitSet(const Preset &preset, const QList<DomainName> &hosts);

} // namespace posthorn::providers
