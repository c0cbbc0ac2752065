// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkworker.h"

#include "app/cli/auditrun.h"
#include "core/base/calllater.h"
#include "core/report/auditjson.h"

#include <QThread>

#include <vector>

namespace posthorn::cli {

/// Where results come to: lives on the thread that made the worker.
class BulkWorker::Home : public QObject
{
public:
    Home(BulkWorker *worker, Deliver deliver)
        : m_worker(worker)
        , m_deliver(std::move(deliver))
    {
    }
    /// From the worker's thread.
    void take(const BulkResult &result)
    {
        callLater(this, [this, result] {
            --m_worker->m_underWay;
            m_deliver(result);
        });
    }
    template <class T>
    void set(const OneShot<T> &shot, const T &value)
    {
        callLater(this, [shot, value] { shot.set(value); });
    }

private:
    BulkWorker *m_worker;
    Deliver m_deliver;
};

/// What lives on the worker's thread.
class BulkWorker::Inside : public QObject
{
public:
    Inside(const Settings &settings, smtp::SharedDialler::Book calls, std::stop_token stop, Home *home)
        : m_settings(settings)
        , m_calls(std::move(calls))
        , m_stop(std::move(stop))
        , m_home(home)
    {
        moveToThread(&m_thread);
        m_thread.start();
    }
    ~Inside() override
    {
        callLater(this, [] { QThread::currentThread()->quit(); });
        m_thread.wait();
    }

    void open(const OneShot<std::optional<Complaint>> &done)
    {
        auto stack = LookupStack::create(m_settings.lookup, m_calls);
        std::optional<Complaint> complaint;
        if (stack)
            m_stack = std::move(*stack);
        else
            complaint = stack.error();
        m_home->set(done, complaint);
    }

    void audit(const DomainName &domain)
    {
        std::erase_if(m_audits, [](const QCoro::Task<> &task) { return task.isReady(); });
        m_audits.push_back(auditOne(domain));
    }

    QCoro::Task<> finish(OneShot<Ending> done)
    {
        for (auto &audit : m_audits)
            co_await audit;
        Ending ending;
        if (m_stack) {
            co_await m_stack->ended();
            ending = {m_stack->nobodyAnswered(), m_stack->recordingFailed()};
        }
        // Here, as its sockets and timers are this thread's.
        m_stack.reset();
        m_home->set(done, ending);
    }

    void later(std::function<void(Inside *)> work)
    {
        callLater(this, [this, work] { work(this); });
    }

private:
    QCoro::Task<> auditOne(DomainName domain)
    {
        const AuditOrder order{domain, m_settings.audit, m_stop, {}};
        const audit::Audit audit = co_await runAudit(order, m_stack.get());
        // What was stopped is half of an audit.
        BulkResult result{domain,
                          {},
                          statusOf(audit, m_settings.audit.failOn),
                          !m_stop.stop_requested(),
                          m_stack->nobodyAnswered()};
        if (result.isWhole)
            result.line = report::auditJson(audit) + '\n';
        m_home->take(result);
    }

    Settings m_settings;
    smtp::SharedDialler::Book m_calls;
    std::stop_token m_stop;
    Home *m_home;
    std::unique_ptr<LookupStack> m_stack;
    std::vector<QCoro::Task<>> m_audits;
    QThread m_thread;
};

BulkWorker::BulkWorker(const Settings &settings, const smtp::SharedDialler::Book &calls, std::stop_token stop,
                       Deliver deliver)
    : m_home(new Home(this, std::move(deliver)))
    , m_inside(std::make_unique<Inside>(settings, calls, std::move(stop), m_home))
{
}

BulkWorker::~BulkWorker()
{
    m_inside.reset();
    m_home->deleteLater();
}

QCoro::Task<std::optional<Complaint>> BulkWorker::open()
{
    const OneShot<std::optional<Complaint>> done;
    m_inside->later([done](Inside *inside) { inside->open(done); });
    std::optional<Complaint> complaint = co_await done;
    co_return complaint;
}

void BulkWorker::audit(const DomainName &domain)
{
    ++m_underWay;
    m_inside->later([domain](Inside *inside) { inside->audit(domain); });
}

QCoro::Task<BulkWorker::Ending> BulkWorker::finish()
{
    const OneShot<Ending> done;
    m_inside->later([done](Inside *inside) { inside->finish(done); });
    const Ending ending = co_await done;
    co_return ending;
}

} // namespace posthorn::cli
