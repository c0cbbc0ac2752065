// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/store.h"

namespace posthorn::history {

Store::Store(const QString &file)
    : m_inside(new Inside)
{
    m_inside->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("history"));
    m_thread.start();
    callLater(m_inside, [inside = m_inside, file] { inside->opened = Database::open(file); });
}

Store::~Store()
{
    // Behind everything that was asked.
    callLater(m_inside, [inside = m_inside] {
        inside->deleteLater(); // as the thread ends
        QThread::currentThread()->quit();
    });
    m_thread.wait();
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
