// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"
#include "core/base/fillin.h"
#include "core/providers/preset.h"

#include <QMap>

namespace posthorn::providers {

/// What somebody answered, by the identifiers of a preset's variables.
using PresetAnswers = QMap<QString, QString>;

/// The values for the holes of a preset's texts: the domain, the answers, and the usual values where nothing
/// was answered.
FillIns holeValues(const Preset &preset, const DomainName &domain, const PresetAnswers &answers);
/// The variables whose values \a text needs, in its order.
QList<Variable> variablesIn(const Preset &preset, const QString &text);
/// The variables that the servers of \a set need.
QList<Variable> variablesOf(const Preset &preset, const MxSet &set);
/// The servers of \a set; one with a hole that nothing fills is left out.
QList<MxHost> expandedHosts(const Preset &preset, const MxSet &set, const DomainName &domain,
                            const PresetAnswers &answers);
/// The set that a new customer gets; null where the preset has none.
const MxSet *currentSet(const Preset &preset);

} // namespace posthorn::providers
