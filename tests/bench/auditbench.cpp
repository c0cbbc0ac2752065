// SPDX-License-Identifier: GPL-3.0-or-later
// The time of one audit over (longest chain of questions that depend on each other × round trip), with the
// round trip added by the laboratory. The resolver is warm: what it asks by itself is not ours.
#include "core/audit/audit.h"
#include "core/base/limits.h"
#include "core/dns/cachingresolver.h"
#include "core/dns/directauthority.h"
#include "core/dns/recursiveresolver.h"
#include "tests/support/await.h"
#include "tests/support/lab/lab.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace posthorn;

namespace {

constexpr std::chrono::milliseconds kRoundTrip{40};
constexpr int kRuns = 9;

/// The domain's longest chain by its data: TXT of the domain, three includes one inside the other, the
/// address of the name in the last. MX → A → PTR and parent → its server's address → referral are shorter.
constexpr int kChain = 5;
constexpr auto kZone = R"(
@ MX 10 mx1
@ MX 20 mx2
mx1 A 192.175.48.10
mx2 A 192.175.48.11
@ TXT "v=spf1 mx include:one.bench.test -all"
one TXT "v=spf1 include:two.bench.test -all"
two TXT "v=spf1 include:three.bench.test -all"
three TXT "v=spf1 a:out.bench.test -all"
out A 192.175.48.12
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@bench.test"
s1._domainkey TXT "v=DKIM1; p="
_mta-sts TXT "v=STSv1; id=1"
_smtp._tls TXT "v=TLSRPTv1; rua=mailto:t@bench.test"
)";

std::chrono::milliseconds auditOnce(const lab::Lab &lab)
{
    dns::Exchange exchange;
    dns::HttpsExchange https;
    dns::RecursiveResolver recursive(&exchange, &https, {lab.resolver()});
    dns::CachingResolver cache(recursive, Clock::system());
    dns::DirectAuthority authority(&exchange);
    lookup::Context context;
    context.resolver = &cache;
    context.authority = &authority;
    context.authorityPort = lab.authorityPort();
    QElapsedTimer timer;
    timer.start();
    const lookup::Observation seen = test::await(lookup::observe(DomainName::literal("bench.test"), context));
    const audit::Audit audit = audit::audit(seen);
    const std::chrono::milliseconds time(timer.elapsed());
    if (!audit.complete)
        std::fprintf(stderr, "the audit is not complete\n");
    return time;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (const QString missing = lab::Lab::missing(); !missing.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(missing));
        return 3;
    }
    lab::World world;
    world.roundTrip = kRoundTrip;
    world.zone("bench.test", kZone);
    world.pointer("192.175.48.10", "mx1.bench.test");
    world.pointer("192.175.48.11", "mx2.bench.test");
    lab::Lab lab(world);
    if (!lab.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(lab.problem()));
        return 3;
    }
    auditOnce(lab);
    QList<qint64> times;
    for (int i = 0; i < kRuns; ++i)
        times.append(auditOnce(lab).count());
    std::sort(times.begin(), times.end());
    const qint64 median = times[kRuns / 2];
    const qint64 floor = kChain * kRoundTrip.count();
    std::printf("one audit: %lld ms (%lld to %lld) over %d questions in a row × %lld ms = %lld ms: ratio "
                "%.2f (bar 1.15)\n",
                static_cast<long long>(median), static_cast<long long>(times.first()),
                static_cast<long long>(times.last()), kChain, static_cast<long long>(kRoundTrip.count()),
                static_cast<long long>(floor), static_cast<double>(median) / static_cast<double>(floor));
    return 0;
}
