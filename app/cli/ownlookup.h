// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/lookupstack.h"
#include "app/cli/meter.h"

namespace posthorn::cli {

/// What one audit asks with: the shared stack, with what is the audit's own on top.
class OwnLookup
{
public:
    explicit OwnLookup(LookupStack &stack)
        : m_metered(stack.resolver(), stack.cache(), m_spent)
    {
        if (!stack.overlay().isEmpty())
            m_overlay.emplace(m_metered, stack.overlay(), stack.overlaySource());
        if (stack.authority())
            m_authority.emplace(*stack.authority(), m_spent);
    }

    dns::Resolver *resolver() { return m_overlay ? static_cast<dns::Resolver *>(&*m_overlay) : &m_metered; }
    dns::Authority *authority() { return m_authority ? &*m_authority : nullptr; }
    const Spent &spent() const { return m_spent; }

private:
    Spent m_spent;
    MeteredResolver m_metered;
    std::optional<dns::OverlayResolver> m_overlay;
    std::optional<MeteredAuthority> m_authority;
};

} // namespace posthorn::cli
