// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/presetchoice.h"

#include "core/providers/catalogue.h"

namespace posthorn::ui {

using providers::MxSet;
using providers::Preset;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOwnServers = u"mx"_s; ///< as a sender

} // namespace

Wishes withProvider(Wishes wishes, const QString &presetId, const DomainName &domain)
{
    if (presetId.isEmpty())
        return withoutProvider(wishes);
    plan::PresetWish wish;
    wish.id = presetId;
    if (const auto *before = wishes.desired.preset.value(); before && before->id == presetId)
        wish.answers = before->answers;
    wishes.desired.preset = wish;
    // Whoever runs the servers sends through them as well.
    wishes.desired.senders.add.removeAll(kOwnServers);
    if (presetId == kOwnPreset && wishes.sends())
        wishes.desired.senders.add.prepend(kOwnServers);
    return withServers(wishes, domain);
}

Wishes withoutProvider(Wishes wishes)
{
    wishes.desired.preset = plan::Wish<plan::PresetWish>::removal();
    return wishes;
}

Wishes withServers(Wishes wishes, const DomainName &domain)
{
    const auto *provider = wishes.desired.preset.value();
    const bool isFiltered = wishes.hasGateway && !wishes.gateway.isEmpty();
    if (!wishes.receives() || (wishes.hasGateway && !isFiltered) || (!isFiltered && !provider))
        return wishes;
    const Preset *preset = providers::Catalogue::shipped().preset(isFiltered ? wishes.gateway : provider->id);
    const MxSet *set = preset ? providers::currentSet(*preset) : nullptr;
    if (!set)
        return wishes;
    const providers::PresetAnswers answers =
        provider && !isFiltered ? provider->answers : providers::PresetAnswers();
    const QList<providers::MxHost> hosts = providers::expandedHosts(*preset, *set, domain, answers);
    if (hosts.isEmpty())
        return wishes;
    wishes.mxIsWished = true;
    wishes.mx.isNull = false;
    wishes.mx.rows.clear();
    for (const providers::MxHost &host : hosts)
        wishes.mx = wishes.mx.withRow({host.preference, host.host});
    return wishes;
}

QList<providers::Variable> askedOf(const Preset &preset, const Wishes &wishes)
{
    QList<providers::Variable> asked;
    const auto ask = [&](const QList<providers::Variable> &needed) {
        for (const providers::Variable &variable : needed) {
            if (!asked.contains(variable))
                asked.append(variable);
        }
    };
    const MxSet *set = providers::currentSet(preset);
    if (set && wishes.receives() && !wishes.hasGateway)
        ask(providers::variablesOf(preset, *set));
    for (const providers::PresetRecord &record : preset.records) {
        const bool isWanted = !record.optional || record.role == providers::Role::Verify;
        if (isWanted && record.isPublishable()) {
            ask(providers::variablesIn(preset, record.name));
            ask(providers::variablesIn(preset, record.value));
        }
    }
    return asked;
}

} // namespace posthorn::ui
