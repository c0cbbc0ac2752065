// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recordsets.h"

#include <QAbstractTableModel>
#include <QSet>
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
        TtlLeft,
        Ttl,
        Value,
        Server,
        Security,
        ColumnCount
    };
    /// What rows are ordered by.
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<report::RecordSeen> &records);
    const report::RecordSeen &at(int row) const { return m_records[row]; }
    QStringList types() const; ///< that there are, in order
    /// Texts are made anew, as the language has changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant headerHint(int section) const;
    QString cellText(const report::RecordSeen &seen, int column) const;

    QList<report::RecordSeen> m_records;
};

/// Those of some types, with a text anywhere in them.
class RecordFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(QObject *parent = nullptr);
    /// \param hidden types that are left out
    void set(const QString &text, const QSet<QString> &hidden);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QSet<QString> m_hidden;
};

} // namespace posthorn::ui
