// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/smtpjson.h"

#include "core/audit/smtpfacts.h"
#include "core/base/safetext.h"
#include "core/report/areajson.h"
#include "core/report/areastate.h"

namespace posthorn::report {

using audit::Audit;
using audit::ServerOutcome;
using lookup::Area;
using lookup::SmtpServerSeen;

namespace {

const char *outcomeId(ServerOutcome outcome)
{
    switch (outcome) {
    case ServerOutcome::Ok:
        return "ok";
    case ServerOutcome::Refused:
        return "refused";
    case ServerOutcome::Timeout:
        return "timeout";
    case ServerOutcome::TempFail:
        return "tempfail";
    case ServerOutcome::Rejected:
        return "rejected";
    case ServerOutcome::TlsFailed:
        return "tls-failed";
    case ServerOutcome::Unknown:
        break;
    }
    return "unknown";
}

const char *smtpState(const Audit &audit)
{
    const auto &servers = audit.seen.smtp->servers;
    const auto known = [&](const SmtpServerSeen &server) {
        return server.isReached() && audit::outcomeOf(server, audit.seen.network) != ServerOutcome::Unknown;
    };
    if (std::none_of(servers.begin(), servers.end(), known))
        return "unreachable";
    const bool fails = audit.area(Area::Smtp).worst == audit::Severity::Error ||
                       hasAny(audit, {"smtp.connect-refused", "smtp.connect-timeout", "smtp.timeout",
                                      "smtp.rejects", "smtp.tempfail", "smtp.tls-handshake"});
    return fails ? "failing" : "ok";
}

QString bannerText(const SmtpServerSeen &server)
{
    const smtp::Reply *greeting = audit::greetingOf(server.dialogue);
    return greeting ? safeText(greeting->lines.join(' ')) : QString();
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('Z');
}

void writeTls(JsonWriter &json, const SmtpServerSeen &server)
{
    const auto certificate = audit::certificateOf(server);
    if (!certificate || !certificate->notAfter.isValid()) {
        json.null();
        return;
    }
    const smtp::TlsSeen &tls = *server.tls();
    json.beginObject().member("version", tls.version).key("certificate").beginObject();
    json.member("subject", certificate->subject).key("names").strings(certificate->names);
    json.member("issuer", certificate->issuer).member("notAfter", timeText(certificate->notAfter));
    json.member("trusted", tls.trusted).member("matches", tls.matches).endObject().endObject();
}

void writeSmtp(JsonWriter &json, const Audit &audit)
{
    json.key("smtp").beginObject();
    writeState(json, audit, Area::Smtp, [&] { return smtpState(audit); });
    json.key("servers").beginArray();
    for (const SmtpServerSeen &server :
         audit.seen.smtp ? audit.seen.smtp->servers : QList<SmtpServerSeen>()) {
        json.beginObject().member("host", server.host.toString());
        json.member("address", server.address().toString());
        json.key("banner").valueOrNull(bannerText(server)).key("tls");
        writeTls(json, server);
        const ServerOutcome outcome = audit::outcomeOf(server, audit.seen.network);
        json.member("outcome", QString::fromLatin1(outcomeId(outcome))).endObject();
    }
    json.endArray().endObject();
}

} // namespace posthorn::report
