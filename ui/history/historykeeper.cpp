// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historykeeper.h"

#include "ui/history/whenanswered.h"

namespace posthorn::ui {

HistoryKeeper::HistoryKeeper(Engine &engine, history::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&engine, &Engine::recorded, this, &HistoryKeeper::keep);
}

void HistoryKeeper::keep(const history::Kept &kept)
{
    whenAnswered(this, m_store.keep(kept), [this](const history::Outcome<history::Moment> &moment) {
        if (moment)
            return m_lastComplaint.clear();
        const QString text = history::faultText(moment.error());
        if (std::exchange(m_lastComplaint, text) != text)
            emit complained(text);
    });
}

} // namespace posthorn::ui
