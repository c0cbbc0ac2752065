// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/lookupstack.h"
#include "ui/engine.h"

#include <QTimer>

#include <list>
#include <memory>

namespace posthorn::window {

/// What runs on the core's thread. Made on another thread and moved there before its first call.
class EngineWorker final : public QObject
{
    Q_OBJECT

public:
    EngineWorker(cli::LookupSettings settings, quint16 authorityPort);

    void audit(const ui::AuditWish &wish);
    void cancel(const DomainName &domain);
    void cancelAll();
    void watch(const DomainName &domain);
    void evaluateSpf(quint64 ticket, const lookup::SpfQuery &query);
    void lookUpHost(const DomainName &host);
    /// An earlier plan that is still being made is given up.
    void plan(quint64 ticket, const ui::PlanWish &wish);
    void confirm(quint64 ticket, const DomainName &zone, const QList<plan::RecordSet> &sets);
    void setNetwork(const ui::NetworkChoice &choice);
    void tryResolvers(const ui::NetworkChoice &choice);
    /// Stops everything; closed() comes when it has ended.
    void close();

signals:
    void areaSeen(const posthorn::audit::Audit &soFar);
    void audited(const posthorn::audit::Audit &audit);
    void recorded(const posthorn::history::Kept &kept);
    void stopped(const posthorn::DomainName &domain);
    void spfEvaluated(quint64 ticket, const posthorn::lookup::SpfResult &result);
    void planned(quint64 ticket, const posthorn::ui::PlanResult &result);
    void confirmed(quint64 ticket, const QList<posthorn::ui::SetConfirmation> &sets);
    void hostSeen(const posthorn::lookup::HostSeen &host);
    void resolverTried(const posthorn::ui::ResolverTrial &trial);
    void activityChanged(const posthorn::ui::Activity &activity);
    void complained(const QString &text);
    void closed();

private:
    using Stack = std::shared_ptr<cli::LookupStack>;
    struct Asked
    {
        dns::Question question;
        std::chrono::steady_clock::time_point since;
    };

    void begin(const ui::AuditWish &wish);
    void wait(const ui::AuditWish &wish);
    std::optional<ui::AuditWish> takeWaiting(const DomainName &domain);
    void beginWaiting();
    Stack stack(); ///< null: the settings cannot be used, and that has been said
    void watch(cli::LookupStack &stack);
    void tellActivity();
    void leave();
    void areaDone(lookup::AreaSet *arrived, lookup::Area area, const lookup::Observation &seen);

    static QCoro::Task<> runAudit(EngineWorker *self, ui::AuditWish wish, std::stop_source stop, Stack stack);
    static QCoro::Task<> runSpf(EngineWorker *self, quint64 ticket, lookup::SpfQuery query,
                                std::stop_token stop, Stack stack);
    static QCoro::Task<> runPlan(EngineWorker *self, quint64 ticket, ui::PlanWish wish, std::stop_token stop,
                                 Stack stack);
    static QCoro::Task<> runConfirm(EngineWorker *self, quint64 ticket, DomainName zone,
                                    QList<plan::RecordSet> sets, std::stop_token stop, Stack stack);
    static QCoro::Task<> runHost(EngineWorker *self, DomainName host, std::stop_token stop, Stack stack);
    static QCoro::Task<> runTrial(EngineWorker *self, QString resolver, std::stop_token stop, Stack stack);

    cli::LookupSettings m_settings;
    quint16 m_authorityPort;
    Stack m_stack;
    QHash<DomainName, std::stop_source> m_audits;
    QList<ui::AuditWish> m_waiting;
    QSet<DomainName> m_waitingNames;
    DomainName m_watched;
    std::stop_source m_others; ///< stops what is no audit
    std::stop_source m_plan;   ///< stops the plan that is being made
    int m_underWay = 0;
    bool m_closing = false;
    std::list<Asked> m_questions;
    QTimer m_activity;
};

} // namespace posthorn::window
