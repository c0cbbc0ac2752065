// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/mxset.h"

#include "core/providers/holes.h"

#include <algorithm>

namespace posthorn::providers {

namespace {

/// Whether the values that a host name gave are ones the variable can have.
bool areChoices(const Preset &preset, const FillIns &values)
{
    return std::all_of(values.cbegin(), values.cend(), [&preset](const auto &value) {
        return std::all_of(preset.variables.cbegin(), preset.variables.cend(),
                           [&value](const Variable &variable) {
                               return variable.id != value.first || variable.choices.isEmpty() ||
                                      variable.choices.contains(value.second);
                           });
    });
}

/// The hosts of \a set that are not in \a present, once its holes have \a values.
QList<MxHost> missingHosts(const MxSet &set, const FillIns &values, const QStringList &present)
{
    QList<MxHost> missing;
    for (const MxHost &host : set.hosts) {
        const QString name = fillIn(host.host, values);
        if (!present.contains(name))
            missing.append({host.preference, name});
    }
    return missing;
}

/// What \a set lacks in the region that most of \a present are of; nothing when none of them belongs to it.
std::optional<QList<MxHost>> missingFrom(const Preset &preset, const MxSet &set, const QStringList &present)
{
    std::optional<QList<MxHost>> fewest;
    for (const QString &name : present) {
        for (const MxHost &host : set.hosts) {
            const auto values = valuesOf(host.host, name);
            if (!values || !areChoices(preset, *values))
                continue;
            const QList<MxHost> missing = missingHosts(set, *values, present);
            if (!fewest || missing.size() < fewest->size())
                fewest = missing;
        }
    }
    return fewest;
}

} // namespace

std::optional<SetFit> fitSet(const Preset &preset, const QList<DomainName> &hosts)
{
    QStringList present;
    for (const DomainName &host : hosts)
        present.append(host.toString().toLower());
    std::optional<SetFit> best;
    const MxSet *open = nullptr;
    for (const MxSet &set : preset.mx) {
        if (!set.fixed) {
            open = open ? open : &set;
            continue;
        }
        const auto missing = missingFrom(preset, set, present);
        if (missing && (!best || missing->size() < best->missing.size()))
            best = SetFit{set.id, true, *missing};
    }
    if (!best && open && !hosts.isEmpty())
        best = SetFit{open->id, false, {}};
    return best;
}

} // namespace posthorn::providers
