// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/expand.h"

#include "core/providers/holes.h"

#include <algorithm>

namespace posthorn::providers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kCopied = u"copy:"_s;

QString variableOfHole(const QString &hole)
{
    return hole.startsWith(kCopied) ? hole.mid(kCopied.size()) : hole;
}

} // namespace

FillIns holeValues(const Preset &preset, const DomainName &domain, const PresetAnswers &answers)
{
    const QString name = domain.toString();
    FillIns values{{u"domain"_s, name}, {u"domain-dashes"_s, QString(name).replace(u'.', u'-')}};
    for (const Variable &variable : preset.variables) {
        const QString answer = answers.value(variable.id, variable.preset).trimmed();
        if (answer.isEmpty())
            continue;
        values.append({variable.id, answer});
        values.append({kCopied + variable.id, answer});
    }
    return values;
}

QList<Variable> variablesIn(const Preset &preset, const QString &text)
{
    QList<Variable> needed;
    for (const QString &hole : holesOf(text)) {
        const QString id = variableOfHole(hole);
        const auto at = std::find_if(preset.variables.begin(), preset.variables.end(),
                                     [&](const Variable &variable) { return variable.id == id; });
        if (at != preset.variables.end() && !needed.contains(*at))
            needed.append(*at);
    }
    return needed;
}

QList<Variable> variablesOf(const Preset &preset, const MxSet &set)
{
    QList<Variable> needed;
    for (const MxHost &host : set.hosts) {
        for (const Variable &variable : variablesIn(preset, host.host)) {
            if (!needed.contains(variable))
                needed.append(variable);
        }
    }
    return needed;
}

QList<MxHost> expandedHosts(const Preset &preset, const MxSet &set, const DomainName &domain,
                            const PresetAnswers &answers)
{
    const FillIns values = holeValues(preset, domain, answers);
    QList<MxHost> hosts;
    for (const MxHost &host : set.hosts) {
        const QString name = fillIn(host.host, values);
        if (holesOf(name).isEmpty())
            hosts.append({host.preference, name});
    }
    return hosts;
}

const MxSet *currentSet(const Preset &preset)
{
    const auto at =
        std::find_if(preset.mx.begin(), preset.mx.end(), [](const MxSet &set) { return set.current; });
    return at != preset.mx.end() ? &*at : preset.mx.isEmpty() ? nullptr : &preset.mx.first();
}

} // namespace posthorn::providers
