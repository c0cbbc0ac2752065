// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/store.h"

#include "core/base/calllater.h"

namespace posthorn::history {

Store::Store(const QString &file)
    : m_worker(new QObject)
    , m_opened(failure(Fault{}))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("history"));
    m_thread.start();
    post([this, file] { m_opened = Database::open(file); });
}

Store::~Store()
{
    // Behind everything that was asked: the connection ends on the thread that made it.
    post([this] {
        m_opened = failure(Fault{});
        m_worker->deleteLater();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void Store::post(std::function<void()> act)
{
    callLater(m_worker, std::move(act));
}

QFuture<Outcome<Moment>> Store::keep(const Kept &kept)
{
    return ask<Moment>([kept](Database &database) { return database.keep(kept); });
}

QFuture<Outcome<QList<Moment>>> Store::timeline(const DomainName &domain)
{
    return ask<QList<Moment>>([domain](Database &database) { return database.timeline(domain); });
}

QFuture<Outcome<KeptMoment>> Store::moment(qint64 id)
{
    return ask<KeptMoment>([id](Database &database) { return database.moment(id); });
}

QFuture<Outcome<DomainNotes>> Store::notes(const DomainName &domain)
{
    return ask<DomainNotes>([domain](Database &database) { return database.notes(domain); });
}

QFuture<Outcome<Done>> Store::setNotes(const DomainName &domain, const DomainNotes &notes)
{
    return ask<Done>([domain, notes](Database &database) { return database.setNotes(domain, notes); });
}

} // namespace posthorn::history
