// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "ui/draft/draft.h"
#include "ui/draft/draftstore.h"
#include "ui/engine.h"
#include "ui/page.h"

#include <QTimer>

#include <memory>

namespace posthorn::ui {

/// What everything that edits a domain's wishes shares: the draft, its file, and what is known of the domain.
class SetupContext final : public QObject
{
    Q_OBJECT

public:
    /// \param engine outlives this
    SetupContext(Engine &engine, const DraftStore &store, QObject *parent = nullptr);
    ~SetupContext() override;

    Engine &engine() const { return m_engine; }
    const DraftStore &store() const { return m_store; }
    bool hasDomain() const { return m_draft != nullptr; }
    Draft &draft() const { return *m_draft; }
    const Wishes &wishes() const { return m_draft->wishes(); }
    /// Null: the domain has not been looked at yet.
    const audit::Audit *seen() const { return m_seen.get(); }
    std::shared_ptr<const audit::Audit> seenShared() const { return m_seen; }
    bool isLooking() const { return m_isLooking; }
    /// When the draft that goes on was kept; nothing: it is a new one.
    std::optional<QDateTime> keptAt() const { return m_keptAt; }

    /// Begins with this domain, or goes on with its draft. \param seen its last audit; null: none yet
    void open(const DomainName &domain, const std::shared_ptr<const audit::Audit> &seen);
    void setSeen(const std::shared_ptr<const audit::Audit> &seen);
    /// Looks at the domain again.
    void look();
    /// Forgets the draft, and begins with what is published.
    void startAnew();
    /// Writes the draft into its file, where anything was changed.
    void keep();

signals:
    /// Another domain's: the one until now is about to go.
    void draftReplaced();
    void wishesChanged();
    void seenChanged();

private:
    Engine &m_engine;
    DraftStore m_store;
    std::shared_ptr<Draft> m_draft;
    std::shared_ptr<const audit::Audit> m_seen;
    std::optional<QDateTime> m_keptAt;
    QTimer m_keeping; ///< writes the draft when the typing has paused
    bool m_isLooking = false;
};

} // namespace posthorn::ui
