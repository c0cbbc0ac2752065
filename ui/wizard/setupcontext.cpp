// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/setupcontext.h"

#include "ui/draft/seed.h"

namespace posthorn::ui {

namespace {

constexpr int kPause = 1000; ///< milliseconds without a change

} // namespace

SetupContext::SetupContext(Engine &engine, const DraftStore &store, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(kPause);
    connect(&m_keeping, &QTimer::timeout, this, &SetupContext::keep);
    connect(&engine, &Engine::audited, this, [this](const audit::Audit &audit) {
        if (!m_draft || audit.seen.domain != m_draft->domain())
            return;
        m_isLooking = false;
        setSeen(std::make_shared<const audit::Audit>(audit));
    });
    connect(&engine, &Engine::stopped, this, [this](const DomainName &domain) {
        if (!m_draft || domain != m_draft->domain())
            return;
        m_isLooking = false;
        emit seenChanged();
    });
}

SetupContext::~SetupContext()
{
    keep();
}

void SetupContext::open(const DomainName &domain, const std::shared_ptr<const audit::Audit> &seen)
{
    keep();
    m_seen = seen;
    m_isLooking = false;
    const std::shared_ptr<Draft> draft = m_store.open(domain);
    if (draft->isTouched())
        m_store.save(domain, draft->wishes()); // what somebody else who edits it has not kept yet
    const auto kept = m_store.load(domain);
    m_keptAt = kept ? std::optional(kept->savedAt) : std::nullopt;
    if (draft != m_draft) {
        emit draftReplaced(); // the old one is about to go
        if (m_draft)
            m_draft->disconnect(this);
        m_draft = draft;
        connect(m_draft.get(), &Draft::changed, this, [this] {
            m_keeping.start();
            emit wishesChanged();
        });
    }
    if (seen)
        m_draft->complete(seeded(m_draft->wishes(), *seen));
    emit wishesChanged();
}

void SetupContext::setSeen(const std::shared_ptr<const audit::Audit> &seen)
{
    m_seen = seen;
    if (seen)
        m_draft->complete(seeded(m_draft->wishes(), *seen));
    emit seenChanged();
}

void SetupContext::look()
{
    m_isLooking = true;
    AuditWish wish;
    wish.domain = m_draft->domain();
    m_engine.audit(wish);
    emit seenChanged();
}

void SetupContext::startAnew()
{
    m_keeping.stop();
    m_keptAt = std::nullopt;
    m_store.remove(m_draft->domain());
    m_draft->reset(m_seen ? seeded(Wishes(), *m_seen) : Wishes());
}

void SetupContext::keep()
{
    m_keeping.stop();
    if (m_draft && m_draft->isTouched())
        m_store.save(m_draft->domain(), m_draft->wishes());
}

} // namespace posthorn::ui
