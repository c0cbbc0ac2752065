// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine's own network does: said once, never the domain's fault.
#include "core/audit/tools.h"

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;

void port53Blocked(const Judging &on, Sink &sink)
{
    if (on.seen.network.port53 == lookup::NetworkSeen::Reach::Blocked)
        sink.add(on.domain());
}

void dnsRewritten(const Judging &on, Sink &sink)
{
    if (on.seen.network.dnsRewritten())
        sink.add(on.domain(), {}, {evidence(on.seen.network.impossible)});
}

// clang-format off
constexpr auto kChecks = std::to_array<Check>({
    {"local.port53-blocked", Severity::Notice, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "Your network lets no DNS questions out"),
      QT_TRANSLATE_NOOP("Findings", "The name servers of the domain, of the level above and of the root all stay silent when asked directly, so it is this network that blocks port 53. What only they can tell stays unknown."),
      QT_TRANSLATE_NOOP("Findings", "Nothing is wrong with the domain because of this. To see the rest, check from another network.")},
     "", &port53Blocked},
    {"local.dns-rewritten", Severity::Notice, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "Your DNS resolver invents answers"),
      QT_TRANSLATE_NOOP("Findings", "It gave an address for a name that cannot exist. Names that are missing may look as if they were there."),
      QT_TRANSLATE_NOOP("Findings", "Check again with another resolver, for example one over HTTPS.")},
     "", &dnsRewritten},
});
// clang-format on

} // namespace

std::span<const Check> localChecks()
{
    return kChecks;
}

} // namespace posthorn::audit
