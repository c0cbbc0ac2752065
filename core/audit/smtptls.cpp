// SPDX-License-Identifier: GPL-3.0-or-later
// How the mail servers encrypt.
#include "core/audit/dnssecfacts.h"
#include "core/audit/smtpfindings.h"
#include "core/audit/transportfacts.h"

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::SmtpServerSeen;
using smtp::Certificate;
using smtp::Outcome;

constexpr int kSoonDays = 14;
constexpr const char *kNoName = QT_TRANSLATE_NOOP("Findings", "no name at all");
constexpr int kLeastRsaBits = 2048;

/// A fault of how a server encrypts: where the domain insists on encryption, mail is lost; where a provider
/// runs the server and nobody insists, it is the provider's own.
void addFault(const Judging &on, Sink &sink, const SmtpServerSeen &server, QList<Argument> arguments,
              const QString &what, bool insists)
{
    auto entry = sink.add(server.host.toString(), QList<Argument>{hostArg(server)} + arguments,
                          {evidence(server, what)});
    entry.raised(insists);
    if (insists)
        ofProvider(entry, on, server.host);
    else
        entry.providersOwn(isProviders(on, server.host));
}

QString dateText(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd"_s);
}

/// Certificates that others than DANE-EE look at: everybody's, and those of a domain that asks for MTA-STS
/// (RFC 8461 §4.1), as many senders know that and no DANE.
template <class Test>
void eachCertificate(const Judging &on, Test test)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        const auto certificate = certificateOf(server);
        const TransportDemand demand = demandOn(on, server.host);
        // DANE makes up for everything but with senders that know MTA-STS alone.
        if (certificate && (!demand.pinned || demand.sts))
            test(server, *certificate, demand);
    });
}

bool isExpired(const Judging &on, const Certificate &certificate)
{
    const QDateTime now = on.seen.checkedAt;
    return now > certificate.notAfter || now < certificate.notBefore;
}

} // namespace

void smtpNoStartTls(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        if (saidHello(server.dialogue) && !server.dialogue.offersStartTls)
            addFault(on, sink, server, {}, u"EHLO: no STARTTLS"_s, demandOn(on, server.host).insists());
    });
}

void smtpTlsHandshake(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        if (server.dialogue.outcome == Outcome::TlsFailed)
            addFault(on, sink, server, {}, server.dialogue.detail, demandOn(on, server.host).insists());
    });
}

void smtpStartTlsRefused(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        const smtp::Reply *reply = server.dialogue.replyTo("STARTTLS");
        if (reply && !reply->isPositive())
            addFault(on, sink, server, {arg(u"reply"_s, replyText(*reply))}, replyText(*reply),
                     demandOn(on, server.host).insists());
    });
}

void smtpStartTlsInjection(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        const smtp::TlsSeen *tls = server.tls();
        const smtp::Reply *noop = server.dialogue.replyTo("NOOP");
        if (tls && tls->injected && noop)
            ofProvider(sink.add(server.host.toString(), {hostArg(server)},
                                {evidence(server, u"STARTTLS, NOOP: "_s + replyText(*noop))}),
                       on, server.host);
    });
}

void smtpTlsOld(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        const smtp::TlsSeen *tls = server.tls();
        if (tls && (tls->version == u"TLSv1"_s || tls->version == u"TLSv1.1"_s))
            addFault(on, sink, server, {arg(u"version"_s, tls->version)}, tls->version + u' ' + tls->cipher,
                     false);
    });
}

void smtpCertificateExpired(const Judging &on, Sink &sink)
{
    if (isClockWrong(on.seen))
        return;
    eachCertificate(
        on, [&](const SmtpServerSeen &server, const Certificate &certificate, const TransportDemand &demand) {
            if (isExpired(on, certificate))
                addFault(on, sink, server,
                         {arg(u"from"_s, dateText(certificate.notBefore)),
                          arg(u"until"_s, dateText(certificate.notAfter))},
                         certificate.subject + u", "_s + dateText(certificate.notBefore) + u" – "_s +
                             dateText(certificate.notAfter),
                         demand.sts);
        });
}

void smtpCertificateUntrusted(const Judging &on, Sink &sink)
{
    eachCertificate(
        on, [&](const SmtpServerSeen &server, const Certificate &certificate, const TransportDemand &demand) {
            if (!server.tls()->trusted)
                addFault(on, sink, server, {arg(u"reason"_s, server.tls()->distrust)},
                         certificate.subject + u": "_s + server.tls()->distrust, demand.sts);
        });
}

void smtpCertificateName(const Judging &on, Sink &sink)
{
    eachCertificate(
        on, [&](const SmtpServerSeen &server, const Certificate &certificate, const TransportDemand &demand) {
            if (server.tls()->matches)
                return;
            const QString names =
                certificate.names.isEmpty() ? certificate.subject : certificate.names.mid(0, 5).join(u", "_s);
            const Argument shown = names.isEmpty() ? words(u"names"_s, kNoName) : arg(u"names"_s, names);
            addFault(on, sink, server, {shown}, names.isEmpty() ? u"no name"_s : names, demand.sts);
        });
}

void smtpCertificateWeakKey(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        const auto certificate = certificateOf(server);
        if (certificate && certificate->rsaBits > 0 && certificate->rsaBits < kLeastRsaBits)
            addFault(on, sink, server, {arg(u"bits"_s, certificate->rsaBits)},
                     u"RSA %1"_s.arg(certificate->rsaBits), false);
    });
}

void smtpCertificateExpiresSoon(const Judging &on, Sink &sink)
{
    if (isClockWrong(on.seen))
        return;
    eachCertificate(
        on, [&](const SmtpServerSeen &server, const Certificate &certificate, const TransportDemand &) {
            const qint64 days = on.seen.checkedAt.daysTo(certificate.notAfter);
            const bool isSoon = on.seen.checkedAt.addDays(kSoonDays) > certificate.notAfter;
            if (isSoon && !isExpired(on, certificate))
                addFault(on, sink, server,
                         {arg(u"days"_s, days), arg(u"until"_s, dateText(certificate.notAfter))},
                         certificate.subject + u": "_s + dateText(certificate.notAfter), false);
        });
}

} // namespace posthorn::audit
