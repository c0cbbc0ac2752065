// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/store.h"
#include "ui/engine.h"

namespace posthorn::ui {

/// Keeps every whole audit of the window in the history, with the answers that it is made of. Make it before
/// the window: what the pages ask about an audit is then answered behind its being kept.
class HistoryKeeper final : public QObject
{
    Q_OBJECT

public:
    /// \param engine, \param store outlive this
    HistoryKeeper(Engine &engine, history::Store &store, QObject *parent = nullptr);

signals:
    /// What cannot be kept, and why; the same reason once.
    void complained(const QString &text);

private:
    void keep(const history::Kept &kept);

    history::Store &m_store;
    QString m_lastComplaint;
};

} // namespace posthorn::ui
