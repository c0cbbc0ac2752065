// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recordsets.h"

#include <QAbstractTableModel>

namespace posthorn::ui {

/// The records of one audit.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Type,
        Ttl,
        Value,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<report::RecordSeen> &records);
    const report::RecordSeen &at(int row) const { return m_records[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<report::RecordSeen> m_records;
};

} // namespace posthorn::ui
