// SPDX-License-Identifier: GPL-3.0-or-later
// The time of one audit of a domain that has everything (signatures, DANE, MTA-STS with its policy, TLS-RPT),
// its mail servers talked to, over the longest chain of steps that depend on each other × round trip. The
// round trip is added by the laboratory, to DNS and to the connections.
#include "core/audit/audit.h"
#include "core/dns/cachingresolver.h"
#include "core/dns/directauthority.h"
#include "core/dns/recursiveresolver.h"
#include "core/dns/unboundvalidator.h"
#include "core/records/tlsaofcertificate.h"
#include "core/smtp/socketdialler.h"
#include "core/web/httpsfetcher.h"
#include "tests/support/await.h"
#include "tests/support/lab/httpsinthread.h"
#include "tests/support/lab/lab.h"
#include "tests/support/lab/mailserver.h"
#include "tests/support/lab/tcpdelay.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>

#include <algorithm>
#include <cstdio>

using namespace posthorn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kRoundTrip{40};
constexpr int kRuns = 9;
constexpr double kBar = 1.3;

/// MX, A, connection, greeting, EHLO, STARTTLS, handshake (TLS 1.3), EHLO, QUIT.
constexpr int kChain = 9;
const QByteArray kZone = R"(
@ MX 10 mx1
@ MX 20 mx2
mx1 A 127.6.0.1
mx2 A 127.6.0.2
mta-sts A 127.6.0.3
@ TXT "v=spf1 mx -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@bench.test"
_mta-sts TXT "v=STSv1; id=1"
_smtp._tls TXT "v=TLSRPTv1; rua=mailto:t@bench.test"
)";
constexpr auto kPolicy = "version: STSv1\r\nmode: enforce\r\nmx: *.bench.test\r\nmax_age: 604800\r\n";

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

/// What an audit needs beside the laboratory.
struct Ways
{
    quint16 smtpPort = 0;
    quint16 httpsPort = 0;
    QList<QSslCertificate> authorities;
    dns::TrustAnchors anchors;
};

/// Whether the audit saw all that the domain has: one that gave up early is no measure.
bool sawEverything(const audit::Audit &audit)
{
    const lookup::Observation &seen = audit.seen;
    const auto encrypts = [](const lookup::SmtpServerSeen &server) { return server.tls() != nullptr; };
    return audit.complete && seen.smtp && seen.smtp->servers.size() == 2 &&
           std::all_of(seen.smtp->servers.begin(), seen.smtp->servers.end(), encrypts) &&
           audit.has(u"dnssec.ok"_s) && audit.has(u"dane.ok"_s) && audit.has(u"mta-sts.ok"_s);
}

std::chrono::milliseconds auditOnce(const lab::Lab &lab, const Ways &ways)
{
    using Wanted = dns::RecursiveResolver::Wanted;
    dns::Exchange exchange;
    dns::HttpsExchange https;
    dns::RecursiveResolver recursive(&exchange, &https, {lab.resolver()});
    dns::CachingResolver cache(recursive, Clock::system());
    dns::RecursiveResolver withSignatures(&exchange, &https, {lab.resolver()}, kQuestionTime,
                                          Wanted::Signatures);
    dns::CachingResolver signatures(withSignatures, Clock::system(), kMaxCacheEntries,
                                    dns::CachingResolver::Cuts::Ignored);
    dns::UnboundValidator validator(signatures, ways.anchors);
    dns::DirectAuthority authority(&exchange);
    smtp::SocketDialler dialler(ways.authorities);
    web::HttpsFetcher fetcher(ways.authorities);
    lookup::Context context;
    context.resolver = &cache;
    context.authority = &authority;
    context.authorityPort = lab.authorityPort();
    context.validator = &validator;
    context.dialler = &dialler;
    context.smtp.port = ways.smtpPort;
    context.fetcher = &fetcher;
    context.httpsPort = ways.httpsPort;
    QElapsedTimer timer;
    timer.start();
    const lookup::Observation seen = test::await(lookup::observe(DomainName::literal("bench.test"), context));
    const audit::Audit audit = audit::audit(seen);
    const std::chrono::milliseconds time(timer.elapsed());
    if (!sawEverything(audit)) {
        std::fprintf(stderr, "the audit did not see everything:\n");
        for (const audit::Finding &finding : audit.findings)
            std::fprintf(stderr, "  %s %s\n", qPrintable(finding.id),
                         qPrintable(finding.evidence.join(u' ')));
    }
    return time;
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// TLSA records of both servers, which show one certificate.
QByteArray tlsaLines(const lab::Credentials &of)
{
    const auto record = records::tlsaOfCertificate(QSslCertificate(of.certificate).toDer());
    const QByteArray data = " TLSA 3 1 1 " + record.value_or(records::TlsaRecord()).data.toHex() + '\n';
    return "_25._tcp.mx1" + data + "_25._tcp.mx2" + data;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (const QString missing = lab::Lab::missing(); !missing.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(missing));
        return 3;
    }
    const lab::Credentials authority = lab::makeAuthority();
    lab::MailManners manners;
    manners.credentials = lab::makeServerCertificate(authority, "DNS:*.bench.test");
    const lab::HttpsInThread web(manners.credentials,
                                 lab::httpResponse("200 OK", "Content-Type: text/plain\r\n", kPolicy),
                                 lab::HttpsServer::Conduct::Normal);
    lab::TcpDelay webWay(lab::loopback(), kRoundTrip);
    const auto port = lab::ReservedPort::take();
    FarServer first(manners, lab::loopback(6, 0, 1), lab::loopback(6, 1, 1));
    FarServer second(manners, lab::loopback(6, 0, 2), lab::loopback(6, 1, 2));
    lab::World world;
    world.roundTrip = kRoundTrip;
    world.zone("bench.test", kZone + tlsaLines(manners.credentials));
    lab::Lab lab(world);
    if (!lab.start() || !first.listen(port->port()) || !second.listen(port->port()) ||
        !webWay.listen(lab::loopback(6, 0, 3), web.port())) {
        std::fprintf(stderr, "%s\n", qPrintable(lab.problem()));
        return 3;
    }
    const Ways ways{port->port(),
                    web.port(),
                    {QSslCertificate(authority.certificate)},
                    dns::parseTrustAnchors(contents(lab.trustAnchorFile())).value_or(dns::TrustAnchors())};
    auditOnce(lab, ways);
    QList<qint64> times;
    for (int i = 0; i < kRuns; ++i)
        times.append(auditOnce(lab, ways).count());
    std::sort(times.begin(), times.end());
    const qint64 median = times[kRuns / 2];
    const qint64 floor = kChain * kRoundTrip.count();
    std::printf("one audit of all, with SMTP: %lld ms (%lld to %lld) over %d steps in a row × %lld ms = %lld "
                "ms: ratio "
                "%.2f (bar %.1f)\n",
                static_cast<long long>(median), static_cast<long long>(times.first()),
                static_cast<long long>(times.last()), kChain, static_cast<long long>(kRoundTrip.count()),
                static_cast<long long>(floor), static_cast<double>(median) / static_cast<double>(floor),
                kBar);
    return 0;
}
