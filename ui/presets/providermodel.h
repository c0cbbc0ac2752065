// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/preset.h"

#include <QAbstractListModel>

namespace posthorn::ui {

/// Presets as a list: those that are recognised first, then by name.
class ProviderModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole,
        SearchRole, ///< what a search looks in
    };

    /// \param kinds which presets are listed
    explicit ProviderModel(const QList<providers::Kind> &kinds, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Those stand first, and say so. \param ids of presets
    void setRecognised(const QStringList &ids);
    /// With check boxes, and these are ticked.
    void setChecked(const QStringList &ids);
    QModelIndex indexOf(const QString &id) const;

signals:
    void toggled(const QString &id, bool on);

private:
    void orderPresets();

    QList<const providers::Preset *> m_presets;
    QStringList m_recognised;
    QStringList m_checked;
    bool m_isCheckable = false;
};

} // namespace posthorn::ui
