// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/domainname.h"
#include "core/dns/resolver.h"

#include <memory>

namespace posthorn::cli {

/// The domain of a demonstration: "broken" gives broken.posthorn.example.
DomainName demoDomain(const QString &name);

/// Whether what is known of the domain can only come from a demonstration, now or when it was kept.
bool isDemonstration(const QString &domain);

/// What is built in (resources/demo): a recording of real servers for the demonstration's zones, as text.
QByteArray demoRecording();

/// Answers from the recording, and what that does not hold from the zones that were recorded.
/// offline.posthorn.example and what lies below it time out, as all does where there is no network.
/// \param recorded outlives this
std::unique_ptr<dns::Resolver> demoResolver(dns::Resolver &recorded);

} // namespace posthorn::cli
