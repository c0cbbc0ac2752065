// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"
#include "core/dns/resolver.h"

#include <memory>

namespace posthorn::cli {

/// The domain of a demonstration: "broken" gives broken.posthorn.example.
DomainName demoDomain(const QString &name);

/// Answers from the zones that are built in (resources/demo), as slowly as memory. offline.posthorn.example
/// and what lies below it time out, as all does where there is no network.
std::unique_ptr<dns::Resolver> demoResolver();

} // namespace posthorn::cli
