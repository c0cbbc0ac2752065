// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/selectors.h"

#include "core/base/limits.h"
#include "core/providers/holes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace posthorn::providers {

namespace {

constexpr auto kDkimSuffix = "._domainkey"_L1;

/// A list that takes each selector once.
class Picked
{
public:
    void add(const QString &selector, bool own)
    {
        const QString folded = selector.toLower();
        if (m_list.size() >= kMaxSelectors || m_seen.contains(folded))
            return;
        m_seen.insert(folded);
        m_list.append({folded, own});
    }
    const QList<SelectorToTry> &list() const { return m_list; }

private:
    QSet<QString> m_seen;
    QList<SelectorToTry> m_list;
};

void addFromSpf(const Preset &preset, const QList<DomainName> &spfHosts, Picked &picked)
{
    for (const SelectorsFromSpf &rule : preset.selectorsFromSpf) {
        for (const DomainName &host : spfHosts) {
            const auto values = valuesOf(rule.host, host.toString());
            if (!values)
                continue;
            for (const QString &selector : rule.selectors)
                picked.add(fillIn(selector, *values), true);
        }
    }
}

} // namespace

QList<FixedSelector> fixedSelectors(const Preset &preset)
{
    QList<FixedSelector> fixed;
    for (const PresetRecord &record : preset.records) {
        if (record.role != Role::Dkim || !record.name.endsWith(kDkimSuffix) || record.name.contains(u'{'))
            continue;
        const QString selector = record.name.chopped(kDkimSuffix.size()).toLower();
        fixed.append({selector, record.type, !record.optional, record.mayDangle});
    }
    return fixed;
}

QList<SelectorToTry> selectorsToTry(const Recognition &recognition, const QList<DomainName> &spfHosts,
                                    SelectorBudget budget, const Catalogue &catalogue)
{
    Picked picked;
    for (const QString &id : recognition.presetIds()) {
        const Preset *preset = catalogue.preset(id);
        if (!preset)
            continue;
        for (const FixedSelector &fixed : fixedSelectors(*preset))
            picked.add(fixed.selector, true);
        addFromSpf(*preset, spfHosts, picked);
        for (const QString &selector : preset->match.selectors)
            picked.add(selector, true);
    }
    const qsizetype limit =
        budget == SelectorBudget::Bulk ? picked.list().size() + kMaxSelectorsBulk : kMaxSelectors;
    for (const SelectorHint &hint : catalogue.commonSelectors()) {
        if (picked.list().size() >= limit)
            break;
        picked.add(hint.selector, false);
    }
    return picked.list();
}

} // namespace posthorn::providers
