// SPDX-License-Identifier: GPL-3.0-or-later
// What the mail servers do when they are talked to.
#include "core/audit/smtpfindings.h"
#include "core/base/limits.h"

#include <algorithm>

namespace posthorn::audit {

namespace {

using namespace Qt::Literals::StringLiterals;
using lookup::NetworkSeen;
using lookup::SmtpServerSeen;
using smtp::Outcome;

qint64 secondsOf(std::chrono::milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time).count();
}

/// Adds what every server shows to which \a test applies, graver where it hits the best or the last one.
template <class Test>
void addGraded(const Judging &on, Sink &sink, const QList<Argument> &arguments, Test test)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        if (!test(server))
            return;
        ofProvider(sink.add(server.host.toString(),
                            QList<Argument>{hostArg(server), arg(u"address"_s, server.address().toString())} +
                                arguments,
                            {evidence(server)}),
                   on, server.host)
            .raised(isGrave(on, server.host));
    });
}

QByteArray postmasterOf(const Judging &on)
{
    return "postmaster@" + on.domain().toLatin1();
}

void clientRefused(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        if (const smtp::Reply *refusal = refusalOfUs(server, postmasterOf(on)))
            sink.add(server.host.toString(), {hostArg(server), arg(u"reply"_s, replyText(*refusal))},
                     {evidence(server, replyText(*refusal))});
    });
}

void connectRefused(const Judging &on, Sink &sink)
{
    addGraded(on, sink, {}, [&](const SmtpServerSeen &server) {
        return outcomeOf(server, on.seen.network) == ServerOutcome::Refused;
    });
}

void connectTimeout(const Judging &on, Sink &sink)
{
    addGraded(on, sink, {arg(u"seconds"_s, secondsOf(kSmtpConnectTime))}, [&](const SmtpServerSeen &server) {
        return server.dialogue.outcome == Outcome::ConnectTimeout &&
               outcomeOf(server, on.seen.network) == ServerOutcome::Timeout;
    });
}

void timeout(const Judging &on, Sink &sink)
{
    addGraded(on, sink,
              {arg(u"greeting"_s, secondsOf(kSmtpGreetingTime)), arg(u"reply"_s, secondsOf(kSmtpReplyTime))},
              [&](const SmtpServerSeen &server) {
                  return server.dialogue.outcome == Outcome::Timeout && !ranOutOfTime(server.dialogue);
              });
}

/// The greeting begins with a host's name, or with an address in brackets (RFC 5321 §4.2). A bare word such
/// as "ESMTP" is no name that anybody could look up.
bool namesHost(const smtp::Reply &greeting)
{
    const QByteArray word = greeting.lines.value(0).trimmed().split(' ').first();
    if (word.startsWith('[') && word.endsWith(']'))
        return true;
    const auto name = DomainName::parse(word);
    return name && name->isHostName() && name->labelCount() > 1;
}

void badBanner(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        const smtp::Reply *greeting = greetingOf(server.dialogue);
        const bool isSmtp = server.dialogue.outcome != Outcome::NotSmtp;
        if (!isSmtp)
            ofProvider(
                sink.add(server.host.toString(),
                         {hostArg(server),
                          words(u"what"_s, QT_TRANSLATE_NOOP("Findings", "does not speak SMTP, so that "
                                                                         "nothing can be delivered"))},
                         {evidence(server)}),
                on, server.host)
                .raised();
        else if (greeting && greeting->isPositive() && !namesHost(*greeting))
            sink.add(server.host.toString(),
                     {hostArg(server),
                      words(u"what"_s, QT_TRANSLATE_NOOP("Findings", "does not say its name when it greets, "
                                                                     "which some senders mind"))},
                     {evidence(server, replyText(*greeting))})
                .providersOwn(isProviders(on, server.host));
    });
}

void slowBanner(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        const smtp::Reply *greeting = greetingOf(server.dialogue);
        if (greeting && greeting->elapsed > kSlowGreeting)
            sink.add(server.host.toString(),
                     {hostArg(server), arg(u"seconds"_s, secondsOf(greeting->elapsed))},
                     {evidence(server, QString::number(greeting->elapsed.count()) + u" ms"_s)})
                .providersOwn(isProviders(on, server.host));
    });
}

/// Said to the null sender, the only one that we name; and not what every sender is told (530).
bool isOfBounces(const smtp::Dialogue &dialogue)
{
    const smtp::Reply *mail = dialogue.replyTo("MAIL");
    return mail && mail->isPermanent() && mail->code != 530;
}

/// What does not get past a refusal.
const char *effectOfRefusal(const smtp::Dialogue &dialogue)
{
    return isOfBounces(dialogue)
               ? QT_TRANSLATE_NOOP(
                     "Findings", "That was said to a message without a sender, as notices of failed delivery "
                                 "are: those do not arrive, and whether other mail does is not known.")
               : QT_TRANSLATE_NOOP("Findings", "No sender gets past that.");
}

void rejects(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        const smtp::Reply *refusal = refusalOf(server.dialogue);
        if (server.dialogue.outcome == Outcome::Rejected && refusal && !refusesUs(server))
            ofProvider(sink.add(server.host.toString(),
                                {hostArg(server), arg(u"reply"_s, replyText(*refusal)),
                                 words(u"effect"_s, effectOfRefusal(server.dialogue))},
                                {evidence(server)}),
                       on, server.host)
                .raised(isGrave(on, server.host) && !isOfBounces(server.dialogue));
    });
}

void tempfail(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        if (outcomeOf(server, on.seen.network) == ServerOutcome::TempFail)
            ofProvider(sink.add(server.host.toString(), {hostArg(server)}, {evidence(server)}), on,
                       server.host);
    });
}

void postmasterRejected(const Judging &on, Sink &sink)
{
    const QByteArray mailbox = postmasterOf(on);
    eachServer(on, [&](const SmtpServerSeen &server) {
        const smtp::Reply *reply = replyToRecipient(server.dialogue, mailbox);
        if (reply && reply->isPermanent() && !refusalOfUs(server, mailbox))
            ofProvider(
                sink.add(server.host.toString(),
                         {hostArg(server), arg(u"mailbox"_s, mailbox), arg(u"reply"_s, replyText(*reply))},
                         {evidence(server, replyText(*reply))}),
                on, server.host);
    });
}

void openRelay(const Judging &on, Sink &sink)
{
    eachServer(on, [&](const SmtpServerSeen &server) {
        const smtp::Reply *reply = replyToRecipient(server.dialogue, lookup::kForeignMailbox);
        if (reply && reply->isPositive())
            sink.add(server.host.toString(),
                     {hostArg(server), arg(u"mailbox"_s, QByteArray(lookup::kForeignMailbox))},
                     {evidence(server, replyText(*reply))});
    });
}

/// Nothing of a host was seen: why, in words; null where something was, or where another finding tells.
const char *whyUnseen(const Judging &on, const DomainName &host)
{
    const QList<SmtpServerSeen> servers = on.seen.smtp->of(host);
    const auto ended = [&](Outcome outcome) {
        return std::any_of(servers.begin(), servers.end(),
                           [&](const SmtpServerSeen &s) { return s.dialogue.outcome == outcome; });
    };
    const bool anySeen = std::any_of(servers.begin(), servers.end(), [&](const SmtpServerSeen &server) {
        return refusesUs(server) || outcomeOf(server, on.seen.network) != ServerOutcome::Unknown;
    });
    if (anySeen)
        return nullptr;
    if (servers.isEmpty())
        return on.seen.smtp->unresolved.contains(host)
                   ? QT_TRANSLATE_NOOP("Findings", "its addresses could not be looked up")
                   : nullptr;
    if (ended(Outcome::ConnectTimeout) || ended(Outcome::Refused))
        return QT_TRANSLATE_NOOP("Findings",
                                 "it cannot be reached, and no other server shows whether that is "
                                 "its fault or this network lets no mail out");
    if (ended(Outcome::Timeout))
        return QT_TRANSLATE_NOOP("Findings",
                                 "it answers slowly, and the minute that this program has for a server was "
                                 "over before everything was seen; senders have more patience");
    if (ended(Outcome::NoRoute))
        return QT_TRANSLATE_NOOP("Findings", "this network has no way to its addresses");
    if (ended(Outcome::NotRecorded))
        return QT_TRANSLATE_NOOP("Findings", "the recording does not hold it");
    return QT_TRANSLATE_NOOP("Findings", "the look-up was cancelled");
}

void lookupFailed(const Judging &on, Sink &sink)
{
    QList<DomainName> hosts = on.seen.smtp->unresolved;
    eachServer(on, [&](const SmtpServerSeen &server) { hosts.append(server.host); });
    for (const DomainName &host : hosts) {
        const char *why = whyUnseen(on, host);
        if (!why)
            continue;
        QStringList lines;
        for (const SmtpServerSeen &server : on.seen.smtp->of(host))
            lines.append(evidence(server));
        sink.add(host.toString(), {arg(u"host"_s, host), words(u"reason"_s, why)}, lines);
    }
}

void ok(const Judging &on, Sink &sink)
{
    const auto &servers = on.seen.smtp->servers;
    const auto count = std::count_if(servers.begin(), servers.end(), [&](const SmtpServerSeen &server) {
        return outcomeOf(server, on.seen.network) == ServerOutcome::Ok &&
               !refusalOfUs(server, postmasterOf(on));
    });
    if (count > 0)
        sink.add(on.domain(), {arg(u"count"_s, count)});
}

// clang-format off
constexpr auto kChecks = std::to_array<Check>({
    {"smtp.client-refused", Severity::Notice, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "A mail server does not talk to this machine"),
      QT_TRANSLATE_NOOP("Findings", "{host} answers: {reply}. That is about the address from which you look, not about the domain. How the server treats others is not known."),
      QT_TRANSLATE_NOOP("Findings", "Nothing needs to be done. To see more, look from a network that sends mail itself.")},
     "RFC 3463 §3.8", &clientRefused},
    {"smtp.connect-refused", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server refuses connections"),
      QT_TRANSLATE_NOOP("Findings", "At {address}, no program takes mail for {host}. Senders go on to the next server, or keep the mail and try again for days."),
      QT_TRANSLATE_NOOP("Findings", "Start the mail server, or open port 25 in front of it. If the machine is gone, delete its MX record.")},
     "RFC 5321 §5.1", &connectRefused, Severity::Error, {}, {"hosts.private-address"}},
    {"smtp.connect-timeout", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server cannot be reached"),
      QT_TRANSLATE_NOOP("Findings", "{host} at {address} did not take a connection within {seconds} seconds, while other servers did. Senders go on to the next server, or keep the mail and try again for days."),
      QT_TRANSLATE_NOOP("Findings", "See whether the machine runs and whether a firewall in front of it lets port 25 through. If the machine is gone, delete its MX record.")},
     "RFC 5321 §4.5.3.2", &connectTimeout, Severity::Error, {}, {"hosts.private-address"}},
    {"smtp.timeout", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server takes the connection, and then says nothing"),
      QT_TRANSLATE_NOOP("Findings", "{host} at {address} left a step without a reply for as long as this program waits: {greeting} seconds for the greeting, {reply} for the rest. Patient senders wait some minutes, and then go away."),
      QT_TRANSLATE_NOOP("Findings", "Look into the log of that server. It may be overloaded, or wait for a look-up that never ends.")},
     "RFC 5321 §4.5.3.2", &timeout, Severity::Error},
    {"smtp.bad-banner", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server greets in a way that senders do not expect"),
      QT_TRANSLATE_NOOP("Findings", "{host} {what}."),
      QT_TRANSLATE_NOOP("Findings", "Let the server greet with 220 and its own name. Some firewalls hide the greeting: switch that off.")},
     "RFC 5321 §4.3.1", &badBanner, Severity::Error},
    {"smtp.slow-banner", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server greets late"),
      QT_TRANSLATE_NOOP("Findings", "{host} took {seconds} seconds for its greeting. Some do so on purpose, to put off senders of spam; impatient senders go away."),
      QT_TRANSLATE_NOOP("Findings", "If it is not meant so, see which look-up keeps the server waiting.")},
     "RFC 5321 §4.5.3.2", &slowBanner},
    {"smtp.rejects", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server refuses mail"),
      QT_TRANSLATE_NOOP("Findings", "{host} answers: {reply}. {effect}"),
      QT_TRANSLATE_NOOP("Findings", "Let whoever runs the server see why. If it shall take no mail, delete its MX record.")},
     "RFC 5321 §3.1", &rejects, Severity::Error},
    {"smtp.tempfail", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server puts senders off"),
      QT_TRANSLATE_NOOP("Findings", "{host} does not take mail at the moment. Senders keep it and try again, so that it comes late."),
      QT_TRANSLATE_NOOP("Findings", "Check again later. If it stays, let whoever runs the server look into its log.")},
     "RFC 5321 §3.8", &tempfail},
    {"smtp.postmaster-rejected", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "Nobody can write to the postmaster"),
      QT_TRANSLATE_NOOP("Findings", "{host} refuses {mailbox}: {reply}. Every domain that takes mail must take it for this address; whoever wants to tell you of a problem writes there."),
      QT_TRANSLATE_NOOP("Findings", "Make {mailbox} an alias of somebody’s mailbox.")},
     "RFC 5321 §4.5.1", &postmasterRejected},
    {"smtp.open-relay", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server takes mail for everybody"),
      QT_TRANSLATE_NOOP("Findings", "{host} was ready to take mail for {mailbox}, which is none of yours. Such servers are found within hours, send spam for others, and end on block lists. (Nothing was sent.)"),
      QT_TRANSLATE_NOOP("Findings", "Let the server take mail only for your own domains, unless the sender logs in.")},
     "RFC 5321 §7.9", &openRelay},
    {"smtp.no-starttls", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server offers no encryption"),
      QT_TRANSLATE_NOOP("Findings", "{host} does not offer STARTTLS, so that mail to you can be read on its way. Senders that insist on encryption do not deliver."),
      QT_TRANSLATE_NOOP("Findings", "Give the server a certificate, and switch STARTTLS on.")},
     "RFC 3207 §4", &smtpNoStartTls, Severity::Error},
    {"smtp.tls-handshake", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "Encryption with a mail server fails"),
      QT_TRANSLATE_NOOP("Findings", "{host} offers STARTTLS, and then no encrypted connection comes about. Senders go back to clear text, or do not deliver."),
      QT_TRANSLATE_NOOP("Findings", "Look into the log of the server: the certificate’s file or the versions of TLS that it allows are the usual cause.")},
     "RFC 3207 §4.1", &smtpTlsHandshake, Severity::Error},
    {"smtp.starttls-refused", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server offers encryption, and then refuses it"),
      QT_TRANSLATE_NOOP("Findings", "{host} announces STARTTLS, but answers it with: {reply}. Senders go back to clear text, or do not deliver."),
      QT_TRANSLATE_NOOP("Findings", "Look into the log of the server: most often it cannot read its certificate.")},
     "RFC 8461 §4.1", &smtpStartTlsRefused, Severity::Error},
    {"smtp.starttls-injection", Severity::Error, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "Strangers on the line can slip commands into encrypted connections"),
      QT_TRANSLATE_NOOP("Findings", "{host} takes clear text that was sent before encryption began as if it came encrypted. Somebody on the line can read or redirect mail by that."),
      QT_TRANSLATE_NOOP("Findings", "Bring the mail server’s program up to date: this mistake has been mended in all of them.")},
     "RFC 3207 §6", &smtpStartTlsInjection},
    {"smtp.tls-old", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server knows outdated encryption only"),
      QT_TRANSLATE_NOOP("Findings", "{host} has nothing newer than {version}. Many senders refuse that today, and deliver in clear text or not at all."),
      QT_TRANSLATE_NOOP("Findings", "Allow TLS 1.2 and 1.3 in the mail server; update its program where it cannot do so.")},
     "RFC 8996 §4", &smtpTlsOld},
    {"smtp.certificate-expired", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server’s certificate is out of date"),
      QT_TRANSLATE_NOOP("Findings", "{host} shows one that is valid from {from} to {until}. Senders that insist on a right certificate do not deliver; the others do not look."),
      QT_TRANSLATE_NOOP("Findings", "Renew the certificate, and load it into the mail server.")},
     "RFC 8461 §4.1", &smtpCertificateExpired, Severity::Error},
    {"smtp.certificate-untrusted", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server’s certificate is signed by nobody who is known"),
      QT_TRANSLATE_NOOP("Findings", "The certificate of {host} leads to no authority that this machine trusts: {reason}. Senders that insist on a right certificate do not deliver; the others do not look."),
      QT_TRANSLATE_NOOP("Findings", "Get a certificate of a public authority, and let the server send the intermediate certificates too.")},
     "RFC 8461 §4.1", &smtpCertificateUntrusted, Severity::Error},
    {"smtp.certificate-name", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server’s certificate is for another name"),
      QT_TRANSLATE_NOOP("Findings", "The certificate of {host} is for {names}. Senders that insist on a right certificate do not deliver; the others do not look."),
      QT_TRANSLATE_NOOP("Findings", "Get a certificate that names {host}, as the MX record does.")},
     "RFC 8461 §4.1", &smtpCertificateName, Severity::Error},
    {"smtp.certificate-weak-key", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server’s key is too short"),
      QT_TRANSLATE_NOOP("Findings", "{host} uses an RSA key of {bits} bits. Many senders refuse less than 2048, and deliver in clear text or not at all."),
      QT_TRANSLATE_NOOP("Findings", "Make a new key of at least 2048 bits, and get a certificate for it.")},
     "RFC 9325 §4.5", &smtpCertificateWeakKey},
    {"smtp.certificate-expires-soon", Severity::Notice, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server’s certificate ends soon"),
      QT_TRANSLATE_NOOP("Findings", "That of {host} is valid until {until}."),
      QT_TRANSLATE_NOOP("Findings", "See whether it is renewed by itself, and whether the mail server then loads the new one.")},
     "RFC 8461 §4.1", &smtpCertificateExpiresSoon},
    {"smtp.lookup-failed", Severity::Warning, Mend::Manual,
     {QT_TRANSLATE_NOOP("Findings", "A mail server could not be talked to"),
      QT_TRANSLATE_NOOP("Findings", "How {host} behaves is not known: {reason}."),
      QT_TRANSLATE_NOOP("Findings", "Check again later, or from another network.")},
     "", &lookupFailed, {}, {}, {"hosts.lookup-failed"}},
    {"smtp.ok", Severity::Good, Mend::None,
     {QT_TRANSLATE_NOOP("Findings", "The mail servers answer as they should"),
      QT_TRANSLATE_NOOP("Findings", "Each of {count} addresses was talked to, and offers encryption."),
      ""},
     "RFC 5321 §3.1", &ok},
});
// clang-format on

} // namespace

std::span<const Check> smtpChecks()
{
    return kChecks;
}

} // namespace posthorn::audit
