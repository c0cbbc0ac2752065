// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calllater.h"
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
        callLater(m_inside, [inside = m_inside, promise, act = std::move(act)] {
            auto &opened = inside->opened;
            promise->addResult(opened ? act(**opened) : Outcome<T>(failure(opened.error())));
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
    /// What lives, and ends, on the database's thread: the connection is that thread's.
    struct Inside : QObject
    {
        Outcome<std::unique_ptr<Database>> opened = failure(Fault{});
    };

    QThread m_thread;
    Inside *m_inside;
};

} // namespace posthorn::history
