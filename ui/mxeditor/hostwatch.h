// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookup/hostlookup.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace posthorn::ui {

class Engine;

/// Looks up the servers that somebody is writing down, each once, and only when the typing has paused.
class HostWatch final : public QObject
{
    Q_OBJECT

public:
    /// \param engine outlives this
    explicit HostWatch(Engine &engine, QObject *parent = nullptr);

    /// These are wanted from now on; others that are not known yet are not asked for any more.
    void want(const QList<DomainName> &hosts);
    /// Forgets what failed, and asks for it again.
    void askAgain();
    QList<lookup::HostSeen> seen() const { return m_seen.values(); }

signals:
    void changed();

private:
    void ask();

    Engine &m_engine;
    QList<DomainName> m_wanted;
    QSet<DomainName> m_asked;
    QHash<DomainName, lookup::HostSeen> m_seen;
    QTimer m_pause;
};

} // namespace posthorn::ui
