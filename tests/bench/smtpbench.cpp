// SPDX-License-Identifier: GPL-3.0-or-later
// The time of one audit that talks to the mail servers, over the longest chain of steps that depend on each
// other × round trip. The round trip is added by the laboratory, to DNS and to the connections.
#include "core/audit/audit.h"
#include "core/dns/cachingresolver.h"
#include "core/dns/directauthority.h"
#include "core/dns/recursiveresolver.h"
#include "core/smtp/socketdialler.h"
#include "tests/support/await.h"
#include "tests/support/lab/lab.h"
#include "tests/support/lab/mailserver.h"
#include "tests/support/lab/tcpdelay.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace posthorn;

namespace {

constexpr std::chrono::milliseconds kRoundTrip{40};
constexpr int kRuns = 9;
constexpr double kBar = 1.3;

/// MX, A, connection, greeting, EHLO, STARTTLS, handshake (TLS 1.3), EHLO, QUIT.
constexpr int kChain = 9;
constexpr auto kZone = R"(
@ MX 10 mx1
@ MX 20 mx2
mx1 A 127.6.0.1
mx2 A 127.6.0.2
@ TXT "v=spf1 mx -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@bench.test"
)";

/// A server at an address, and the long way to it.
struct FarServer
{
    FarServer(const lab::MailManners &manners, const Address &near, const Address &far)
        : server(manners)
        , way(far, kRoundTrip)
        , m_near(near)
        , m_far(far)
    {
    }
    bool listen(quint16 port) { return server.listen(m_far, port) && way.listen(m_near, port); }

    lab::MailServer server;
    lab::TcpDelay way;

private:
    Address m_near;
    Address m_far;
};

std::chrono::milliseconds auditOnce(const lab::Lab &lab, quint16 port)
{
    dns::Exchange exchange;
    dns::HttpsExchange https;
    dns::RecursiveResolver recursive(&exchange, &https, {lab.resolver()});
    dns::CachingResolver cache(recursive, Clock::system());
    dns::DirectAuthority authority(&exchange);
    smtp::SocketDialler dialler;
    lookup::Context context;
    context.resolver = &cache;
    context.authority = &authority;
    context.authorityPort = lab.authorityPort();
    context.dialler = &dialler;
    context.smtp.port = port;
    QElapsedTimer timer;
    timer.start();
    const lookup::Observation seen = test::await(lookup::observe(DomainName::literal("bench.test"), context));
    const audit::Audit audit = audit::audit(seen);
    const std::chrono::milliseconds time(timer.elapsed());
    const auto answers = [](const lookup::SmtpServerSeen &server) { return server.tls() != nullptr; };
    if (!seen.smtp || seen.smtp->servers.size() != 2 ||
        !std::all_of(seen.smtp->servers.begin(), seen.smtp->servers.end(), answers) || !audit.complete)
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
    lab::Lab lab(world);
    const lab::Credentials authority = lab::makeAuthority();
    lab::MailManners manners;
    manners.credentials = lab::makeServerCertificate(authority, "DNS:*.bench.test");
    const auto port = lab::ReservedPort::take();
    FarServer first(manners, lab::loopback(6, 0, 1), lab::loopback(6, 1, 1));
    FarServer second(manners, lab::loopback(6, 0, 2), lab::loopback(6, 1, 2));
    if (!lab.start() || !first.listen(port->port()) || !second.listen(port->port())) {
        std::fprintf(stderr, "%s\n", qPrintable(lab.problem()));
        return 3;
    }
    auditOnce(lab, port->port());
    QList<qint64> times;
    for (int i = 0; i < kRuns; ++i)
        times.append(auditOnce(lab, port->port()).count());
    std::sort(times.begin(), times.end());
    const qint64 median = times[kRuns / 2];
    const qint64 floor = kChain * kRoundTrip.count();
    std::printf(
        "one audit with SMTP: %lld ms (%lld to %lld) over %d steps in a row × %lld ms = %lld ms: ratio "
        "%.2f (bar %.1f)\n",
        static_cast<long long>(median), static_cast<long long>(times.first()),
        static_cast<long long>(times.last()), kChain, static_cast<long long>(kRoundTrip.count()),
        static_cast<long long>(floor), static_cast<double>(median) / static_cast<double>(floor), kBar);
    return 0;
}
