// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <memory>
#include <optional>

namespace posthorn::ui {

/// A domain of the list, and what is known about it.
struct DomainState
{
    DomainName domain;
    std::shared_ptr<const audit::Audit> last;  ///< of the last whole audit in this session; null: none yet
    std::shared_ptr<const audit::Audit> soFar; ///< while an audit is under way; null: nothing arrived yet
    bool running = false;
    bool wasStopped = false; ///< by the user, the last time it was checked
    QDateTime failedAt;      ///< of a later check than `last`, which could see nothing
    lookup::AreaSet arrived; ///< areas of the audit under way that have been seen
    /// Of an earlier session: only told, never taken for what is so now.
    std::optional<audit::Verdict> remembered;
    QDateTime rememberedAt;

    /// What there is to show: the audit under way as far as it has come, else the last one.
    const audit::Audit *shown() const { return running && soFar ? soFar.get() : last.get(); }
    bool isArrived(lookup::Area area) const { return !running || arrived.contains(area); }
};

/// The domains that somebody looks after, in an order of their own. The whole audits of the latest are kept;
/// of the others the verdict.
class DomainList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Verdict,
        Checked,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int rowOf(const DomainName &domain) const; ///< -1: not in the list
    const DomainState &at(int row) const { return m_states[row]; }
    const DomainState *find(const DomainName &domain) const;

    void insert(int row, const DomainState &state);
    void append(const QList<DomainState> &states);
    void move(int row, int to);
    DomainState take(int row);

    void begin(const DomainName &domain);
    void arrive(const audit::Audit &soFar);
    void finish(const audit::Audit &audit);
    void stop(const DomainName &domain);
    /// Texts are made anew, as the language has changed.
    void retranslate();

signals:
    void changed(const posthorn::DomainName &domain);

private:
    void touch(int row);
    void number(int from);
    void dropOldAudits(const DomainName &latest);

    QList<DomainState> m_states;
    QHash<DomainName, int> m_rows;
    QList<DomainName> m_kept; ///< whose whole audit is kept, the oldest first
};

} // namespace posthorn::ui
