// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/providermodel.h"

#include "core/providers/catalogue.h"

#include <algorithm>

namespace posthorn::ui {

using namespace Qt::Literals::StringLiterals;
using providers::Preset;

namespace {

/// The name, and the hosts that somebody may have before their eyes.
QString searched(const Preset &preset)
{
    QStringList words{preset.name};
    words += preset.match.mx + preset.match.spf;
    for (const providers::MxSet &set : preset.mx) {
        for (const providers::MxHost &host : set.hosts)
            words.append(host.host);
    }
    return words.join(u' ');
}

} // namespace

ProviderModel::ProviderModel(const QList<providers::Kind> &kinds, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Preset &preset : providers::Catalogue::shipped().presets()) {
        if (kinds.contains(preset.kind) && preset.customDomains && preset.id != u"self-hosted"_s)
            m_presets.append(&preset);
    }
    orderPresets();
}

void ProviderModel::orderPresets()
{
    std::sort(m_presets.begin(), m_presets.end(), [this](const Preset *a, const Preset *b) {
        const bool aKnown = m_recognised.contains(a->id);
        const bool bKnown = m_recognised.contains(b->id);
        return aKnown != bKnown ? aKnown : a->name.localeAwareCompare(b->name) < 0;
    });
}

int ProviderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_presets.size());
}

QVariant ProviderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Preset &preset = *m_presets[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return m_recognised.contains(preset.id)
                   ? tr("%1 (found in the records of your domain)").arg(preset.name)
                   : preset.name;
    case Qt::CheckStateRole:
        return m_isCheckable ? QVariant(m_checked.contains(preset.id) ? Qt::Checked : Qt::Unchecked)
                             : QVariant();
    case IdRole:
        return preset.id;
    case SearchRole:
        return searched(preset);
    default:
        return {};
    }
}

Qt::ItemFlags ProviderModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_isCheckable && index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ProviderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_isCheckable || !index.isValid())
        return false;
    emit toggled(m_presets[index.row()]->id, value.toInt() == Qt::Checked);
    return true;
}

void ProviderModel::setRecognised(const QStringList &ids)
{
    if (ids == m_recognised)
        return;
    beginResetModel();
    m_recognised = ids;
    orderPresets();
    endResetModel();
}

void ProviderModel::setChecked(const QStringList &ids)
{
    m_isCheckable = true;
    m_checked = ids;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

QModelIndex ProviderModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_presets[row]->id == id)
            return index(row);
    }
    return {};
}

} // namespace posthorn::ui
