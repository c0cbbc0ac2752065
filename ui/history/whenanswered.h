// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace posthorn::ui {

/// Calls \a act with the answer, on the thread of \a context, unless that has gone by then. QFuture::then()
/// with a context is no help here: it looks at the context from the thread that answers, while it may be
/// going.
template <class T, class Act>
void whenAnswered(QObject *context, const QFuture<T> &future, Act act)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, act = std::move(act)] {
        watcher->deleteLater();
        act(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace posthorn::ui
