// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine.h"
#include "ui/models/domainlist.h"

#include <QUndoStack>

namespace posthorn::ui {

class SettingsStore;

/// What the window is about, without any widget: the domains, what can be undone, and what is asked of the
/// engine. Widgets tell it what somebody wants.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// \param engine, \param settings outlive this
    Session(Engine &engine, SettingsStore &settings, QObject *parent = nullptr);

    DomainList &domains() { return m_domains; }
    QUndoStack &undoStack() { return m_undo; }
    Engine &engine() { return m_engine; }

    /// Puts the domain into the list where it is not in it, looks at it and checks it.
    void open(const DomainName &domain);
    void check(const DomainName &domain);
    void checkAll();
    void stop(const DomainName &domain) { m_engine.cancel(domain); }
    void stopAll() { m_engine.cancelAll(); }
    /// This one is looked at: its areas are told as they arrive. It is checked where nothing is known of it.
    void look(const DomainName &domain);
    /// One step to be undone. \return how many domains were removed
    int remove(QList<int> rows);
    void move(int row, int to);

    struct Pasted
    {
        int fresh = 0;
        int unusable = 0;
    };
    /// Adds and checks the domains in a text as somebody has them in a list.
    Pasted addFrom(const QString &text);
    /// The domain is checked again with this DKIM selector too.
    void addSelector(const DomainName &domain, const QString &selector);
    void evaluateSpf(const lookup::SpfQuery &query) { m_engine.evaluateSpf(++m_spfTicket, query); }
    /// Writes down what is to be known the next time.
    void keep();

signals:
    /// The answer to the latest question; earlier ones are dropped.
    void spfEvaluated(const posthorn::lookup::SpfResult &result);

private:
    Engine &m_engine;
    SettingsStore &m_settings;
    DomainList m_domains;
    QUndoStack m_undo;
    quint64 m_spfTicket = 0;
    QHash<DomainName, QStringList> m_selectors; ///< that the user named
};

} // namespace posthorn::ui
