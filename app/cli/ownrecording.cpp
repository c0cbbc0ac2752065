// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ownrecording.h"

#include "core/web/webrecording.h"

namespace posthorn::cli {

OwnRecording::OwnRecording(LookupStack &stack)
    : m_stack(stack)
    , m_writer(m_octets)
{
}

void OwnRecording::listenTo(lookup::Context *context)
{
    m_writer.write(dns::RecordedRun{context->clock->now(), m_stack.anchors()});
    m_resolver.emplace(*context->resolver, m_writer);
    context->resolver = &*m_resolver;
    if (context->authority)
        context->authority = &m_authority.emplace(*context->authority, m_writer);
    if (context->dialler)
        context->dialler = &m_dialler.emplace(*context->dialler, m_writer);
    if (context->fetcher) {
        m_fetcher = std::make_unique<web::RecordingFetcher>(*context->fetcher, m_writer);
        context->fetcher = m_fetcher.get();
    }
    if (m_stack.signatures()) {
        m_signatures.emplace(*m_stack.signatures(), m_writer, true);
        m_tracked.emplace(*m_signatures, m_tracker);
        m_validator = m_stack.validatorOver(*m_tracked);
        context->validator = m_validator.get();
    }
}

QCoro::Task<> OwnRecording::ended()
{
    m_validator.reset();
    return m_tracker.settled();
}

} // namespace posthorn::cli
