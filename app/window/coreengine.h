// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/settings.h"
#include "ui/engine.h"

#include <QThread>

namespace posthorn::window {

class EngineWorker;

/// The core on a thread of its own. Wishes go over by queued calls, values come back by queued signals.
///
/// Its end is orderly: what is under way is stopped, and the thread ends when it has.
class CoreEngine final : public ui::Engine
{
    Q_OBJECT

public:
    explicit CoreEngine(const cli::LookupSettings &settings, quint16 authorityPort = 53,
                        QObject *parent = nullptr);
    ~CoreEngine() override;

    void audit(const ui::AuditWish &wish) override;
    void cancel(const DomainName &domain) override;
    void cancelAll() override;
    void watch(const DomainName &domain) override;
    void evaluateSpf(quint64 ticket, const lookup::SpfQuery &query) override;
    void lookUpHost(const DomainName &host) override;
    void plan(quint64 ticket, const ui::PlanWish &wish) override;
    void confirm(quint64 ticket, const DomainName &zone, const QList<plan::RecordSet> &sets) override;
    void setNetwork(const ui::NetworkChoice &choice) override;
    void tryResolvers(const ui::NetworkChoice &choice) override;
    bool isDemonstration() const override { return m_isDemonstration; }

private:
    bool m_isDemonstration;
    QThread m_thread;
    EngineWorker *m_worker;
};

} // namespace posthorn::window
