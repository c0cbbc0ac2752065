// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/mxpreview.h"
#include "ui/common/status.h"

#include <QAbstractTableModel>

namespace posthorn::ui {

class Draft;

/// The draft's mail servers as rows, in the order in which senders try them. Every edit is a step of the
/// draft; rows appear, go and move by the smallest signals, so that selection and editors survive.
class MxModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Rank,
        Server,
        Priority,
        Works,
        Note,
        Addresses,
        ColumnCount
    };

    /// \param draft outlives this
    explicit MxModel(Draft *draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    const records::MxTable &table() const { return m_table; }
    const audit::MxPreview &preview() const { return m_preview; }
    /// What was seen of the servers.
    void setHosts(const QList<lookup::HostSeen> &hosts);
    Status status(int row) const;
    /// What somebody is typing into a cell, judged before it is taken: empty where nothing is against it.
    QString faultOf(int row, const QString &typed) const;

    /// \name Verbs. Each is one step that can be undone.
    /// @{
    int add(); ///< \return the new row; -1: there are too many
    void remove(const QList<int> &rows);
    bool move(int from, int to);
    void renumber();
    void setNull(bool on);
    void setTtl(std::chrono::seconds ttl);
    /// Adds servers, each with the preference that it has, or the next. \return how many are new
    int addServers(const QString &what, const QList<std::pair<std::optional<quint16>, QString>> &servers);
    /// These instead of what is there.
    void replace(const QString &what, const QList<records::MxRow> &rows);
    /// @}
    void retranslate();

signals:
    void judged();

private:
    void show(const records::MxTable &table);
    void judge();
    QString note(int row) const;
    QString rankText(int row) const;
    QVariant cellText(int row, int column) const;

    Draft *m_draft;
    records::MxTable m_table;
    QList<lookup::HostSeen> m_hosts;
    audit::MxPreview m_preview;
    QStringList m_ranks; ///< as shown: a row that comes or goes changes those of others only afterwards
};

} // namespace posthorn::ui
