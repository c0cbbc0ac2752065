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
    lookup::AreaSet arrived; ///< areas of the audit under way that have been seen
    /// Of an earlier session: only told, never taken for what is so now.
    std::optional<audit::Verdict> remembered;
    QDateTime rememberedAt;

    /// What there is to show: the audit under way as far as it has come, else the last one.
    const audit::Audit *shown() const { return running && soFar ? soFar.get() : last.get(); }
    bool isArrived(lookup::Area area) const { return !running || arrived.contains(area); }
};

/// The domains that somebody looks after, in the order in which they were added.
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
    DomainState take(int row);

    void begin(const DomainName &domain);
    void arrive(const audit::Audit &soFar, lookup::Area area);
    void finish(const audit::Audit &audit);
    void stop(const DomainName &domain);
    /// Texts are made anew, as the language has changed.
    void retranslate();

signals:
    void changed(const posthorn::DomainName &domain);

private:
    void touch(int row);
    QList<DomainState> m_states;
};

} // namespace posthorn::ui
