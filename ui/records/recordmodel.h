// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recordsets.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

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

/// Those of one type, with a text anywhere in them.
class RecordFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    /// \param type empty: every type
    void set(const QString &text, const QString &type);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QString m_type;
};

} // namespace posthorn::ui
