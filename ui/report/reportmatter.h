// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/store.h"
#include "core/report/report.h"
#include "ui/draft/draftstore.h"
#include "ui/engine.h"

#include <memory>

namespace posthorn::ui {

/// What a report tells of: an audit, and what comes to it later from the history and the domain's draft.
class ReportMatter final : public QObject
{
    Q_OBJECT

public:
    /// \param engine, \param history outlive this; \a history may be null
    ReportMatter(Engine &engine, const DraftStore &drafts, history::Store *history,
                 QObject *parent = nullptr);

    /// Tells of another audit from now on; null: of none.
    void setAudit(const std::shared_ptr<const audit::Audit> &audit);
    const audit::Audit *audit() const { return m_audit.get(); }
    /// Asks for the notes, the moment before and the plan, which may be others by now.
    void fetch();
    /// What is there by now. There is an audit.
    report::ReportSource source() const;

signals:
    void changed();

private:
    void fetchNotes();
    void fetchEarlier();
    void fetchPlan();
    void takePlan(const PlanResult &result);

    Engine &m_engine;
    DraftStore m_drafts;
    history::Store *m_history;
    std::shared_ptr<const audit::Audit> m_audit;
    report::DomainNotes m_notes;
    std::optional<report::AuditDocument> m_earlier;
    QJsonObject m_plan;    ///< what of it is wanted; schema posthorn.plan/1
    QStringList m_leftOut; ///< of its changes
    quint64 m_ticket = 0;  ///< of the plan that was asked for last
};

} // namespace posthorn::ui
