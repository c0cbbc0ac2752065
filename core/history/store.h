// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/database.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>

namespace posthorn::history {

/// The history for those who must not wait: the database lives on a thread of its own, and what is asked of
/// it comes back as a future. What was asked before the end is still done.
///
/// Where the file cannot be used every answer is that Fault: the rest of the program goes on without history.
class Store
{
public:
    explicit Store(const QString &file);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Does \a act on the database's thread. \a act owns what it needs: it runs later.
    template <class T>
    QFuture<Outcome<T>> ask(std::function<Outcome<T>(Database &)> act)
    {
        auto promise = std::make_shared<QPromise<Outcome<T>>>();
        promise->start();
        QFuture<Outcome<T>> future = promise->future();
        post([this, promise, act = std::move(act)] {
            promise->addResult(m_opened ? act(**m_opened) : Outcome<T>(failure(m_opened.error())));
            promise->finish();
        });
        return future;
    }

    /// \name The usual questions
    /// @{
    QFuture<Outcome<Moment>> keep(const Kept &kept);
    QFuture<Outcome<QList<Moment>>> timeline(const DomainName &domain);
    QFuture<Outcome<KeptMoment>> moment(qint64 id);
    QFuture<Outcome<DomainNotes>> notes(const DomainName &domain);
    QFuture<Outcome<Done>> setNotes(const DomainName &domain, const DomainNotes &notes);
    /// @}

private:
    void post(std::function<void()> act);

    QThread m_thread;
    QObject *m_worker;
    Outcome<std::unique_ptr<Database>> m_opened; ///< of the database's thread alone
};

} // namespace posthorn::history
