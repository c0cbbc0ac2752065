// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine's own network does: said once, never the domain's fault.
#include "core/audit/dnssecfacts.h"
#include "core/audit/smtpfacts.h"
#include "core/audit/tools.h"

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;

void port53Blocked(const Judging &on, Sink &sink)
{
    if (on.seen.network.port53 == lookup::NetworkSeen::Reach::Blocked)
        sink.add(on.domain());
}

void port25Blocked(const Judging &on, Sink &sink)
{
    if (on.seen.network.port25 != lookup::NetworkSeen::Reach::Blocked)
        return;
    QStringList lines;
    for (const lookup::SmtpServerSeen &server : on.seen.smtp->servers)
        lines.append(evidence(server));
    sink.add(on.domain(), {arg(u"count"_s, on.seen.smtp->unreachableOperators().value_or(0))}, lines);
}

void dnsRewritten(const Judging &on, Sink &sink)
{
    if (on.seen.network.dnsRewritten())
        sink.add(on.domain(), {}, {evidence(on.seen.network.impossible)});
}

void clockWrong(const Judging &on, Sink &sink)
{
    if (isClockWrong(on.seen))
        sink.add(on.domain(), {arg(u"time"_s, on.seen.checkedAt.toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s)},
                 {on.seen.dnssec->root.detail});
}

// clang-format off
constexpr auto kChecks = std::to_array<Check>({
    {"local.port53-blocked", Severity::Notice, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "Your network lets no DNS questions out"),
      QT_TRANSLATE_NOOP("Findings", "The name servers of the domain, of the level above and of the root all stay silent when asked directly, so it is this network that blocks port 53. What only they can tell stays unknown."),
      QT_TRANSLATE_NOOP("Findings", "Nothing is wrong with the domain because of this. To see the rest, check from another network.")},
     "", &port53Blocked},
    {"local.port25-blocked", Severity::Notice, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "Your network lets no mail out"),
      QT_TRANSLATE_NOOP("Findings", "Mail servers of {count} operators that have nothing to do with each other cannot be reached, so it is this network that blocks port 25, as most networks at home and in offices do. What only the servers can tell stays unknown."),
      QT_TRANSLATE_NOOP("Findings", "Nothing is wrong with the domain because of this. To see the rest, check from another network.")},
     "", &port25Blocked},
    {"local.dns-rewritten", Severity::Notice, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "Your DNS resolver invents answers"),
      QT_TRANSLATE_NOOP("Findings", "It gave an address for a name that cannot exist. Names that are missing may look as if they were there."),
      QT_TRANSLATE_NOOP("Findings", "Check again with another resolver, for example one over HTTPS.")},
     "", &dnsRewritten},
    {"local.clock-wrong", Severity::Notice, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The clock of this machine is wrong"),
      QT_TRANSLATE_NOOP("Findings", "It says {time}. By that, not even the signatures of the DNS root are in force, so whether signatures and certificates hold cannot be told here."),
      QT_TRANSLATE_NOOP("Findings", "Nothing is wrong with the domain because of this. Set the clock, and check again.")},
     "", &clockWrong},
});
// clang-format on

} // namespace

std::span<const Check> localChecks()
{
    return kChecks;
}

} // namespace posthorn::audit
