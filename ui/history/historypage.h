// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/store.h"
#include "core/report/auditdiff.h"
#include "ui/page.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace posthorn::ui {

class Banner;
class Engine;
class PlainLabel;
class Sparkline;

/// What was kept of the domain: its moments, and what changed between any two of them.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    /// \param engine, \param history outlive this
    HistoryPage(Engine &engine, history::Store &history, QWidget *parent = nullptr);

    void show(const DomainState &state) override;
    void setDepth(Depth) override {}
    QTreeWidget *timeline() const { return m_timeline; }
    QTreeWidget *changes() const { return m_changes; }
    QPushButton *wayBack() const { return m_wayBack; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fetch();
    void fill(const QList<history::Moment> &moments);
    void compare();
    struct Between
    {
        QDateTime from;
        QDateTime to;
        report::AuditDiff diff;
    };
    void showDifference(const Between &between);
    void fillChanges(const report::AuditDiff &diff);
    QTreeWidgetItem *itemOf(const report::RecordSetChange &change) const;
    QList<qint64> chosen() const;
    void restore();
    void complain(const history::Fault &fault);
    void retranslate();

    Engine &m_engine;
    history::Store &m_history;
    DomainName m_domain;
    std::shared_ptr<const audit::Audit> m_last;
    QList<history::Moment> m_moments;    ///< the latest first
    quint64 m_asked = 0, m_compared = 0; ///< answers to earlier questions are dropped
    Banner *m_banner;
    Sparkline *m_line;
    PlainLabel *m_words;
    QTreeWidget *m_timeline;
    PlainLabel *m_between;
    QTreeWidget *m_changes;
    QPushButton *m_wayBack;
};

} // namespace posthorn::ui
