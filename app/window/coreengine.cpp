// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/coreengine.h"

#include "app/window/engineworker.h"
#include "core/base/calllater.h"

namespace posthorn::window {

CoreEngine::CoreEngine(const cli::LookupSettings &settings, quint16 authorityPort, QObject *parent)
    : Engine(parent)
    , m_isDemonstration(settings.demo.has_value())
    , m_worker(new EngineWorker(settings, authorityPort))
{
    m_thread.setObjectName(QStringLiteral("core"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // Direct: the thread's object lives on the caller's thread, which waits in the destructor.
    connect(m_worker, &EngineWorker::closed, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(m_worker, &EngineWorker::areaSeen, this, &Engine::areaSeen);
    connect(m_worker, &EngineWorker::recorded, this, &Engine::recorded);
    connect(m_worker, &EngineWorker::audited, this, &Engine::audited);
    connect(m_worker, &EngineWorker::stopped, this, &Engine::stopped);
    connect(m_worker, &EngineWorker::spfEvaluated, this, &Engine::spfEvaluated);
    connect(m_worker, &EngineWorker::planned, this, &Engine::planned);
    connect(m_worker, &EngineWorker::confirmed, this, &Engine::confirmed);
    connect(m_worker, &EngineWorker::hostSeen, this, &Engine::hostSeen);
    connect(m_worker, &EngineWorker::resolverTried, this, &Engine::resolverTried);
    connect(m_worker, &EngineWorker::activityChanged, this, &Engine::activityChanged);
    connect(m_worker, &EngineWorker::complained, this, &Engine::complained);
    m_thread.start();
}

CoreEngine::~CoreEngine()
{
    callLater(m_worker, [worker = m_worker] { worker->close(); });
    m_thread.wait();
}

void CoreEngine::audit(const ui::AuditWish &wish)
{
    callLater(m_worker, [worker = m_worker, wish] { worker->audit(wish); });
}

void CoreEngine::cancel(const DomainName &domain)
{
    callLater(m_worker, [worker = m_worker, domain] { worker->cancel(domain); });
}

void CoreEngine::cancelAll()
{
    callLater(m_worker, [worker = m_worker] { worker->cancelAll(); });
}

void CoreEngine::watch(const DomainName &domain)
{
    callLater(m_worker, [worker = m_worker, domain] { worker->watch(domain); });
}

void CoreEngine::evaluateSpf(quint64 ticket, const lookup::SpfQuery &query)
{
    callLater(m_worker, [worker = m_worker, ticket, query] { worker->evaluateSpf(ticket, query); });
}

void CoreEngine::lookUpHost(const DomainName &host)
{
    callLater(m_worker, [worker = m_worker, host] { worker->lookUpHost(host); });
}

void CoreEngine::plan(quint64 ticket, const ui::PlanWish &wish)
{
    callLater(m_worker, [worker = m_worker, ticket, wish] { worker->plan(ticket, wish); });
}

void CoreEngine::confirm(quint64 ticket, const DomainName &zone, const QList<plan::RecordSet> &sets)
{
    callLater(m_worker, [worker = m_worker, ticket, zone, sets] { worker->confirm(ticket, zone, sets); });
}

void CoreEngine::setNetwork(const ui::NetworkChoice &choice)
{
    callLater(m_worker, [worker = m_worker, choice] { worker->setNetwork(choice); });
}

void CoreEngine::tryResolvers(const ui::NetworkChoice &choice)
{
    callLater(m_worker, [worker = m_worker, choice] { worker->tryResolvers(choice); });
}

} // namespace posthorn::window
