// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/deliveryjson.h"

#include "core/base/safetext.h"
#include "core/report/smtpjson.h"
#include "core/smtp/dialoguejson.h"

namespace posthorn::report {

using namespace Qt::Literals::StringLiterals;
using lookup::DeliveryAttempt;
using End = lookup::Delivery::End;
using Mode = DeliveryReport::Mode;

namespace {

const char *modeId(Mode mode)
{
    switch (mode) {
    case Mode::Walk:
        return "walk";
    case Mode::Send:
        return "send";
    case Mode::Failover:
        break;
    }
    return "failover";
}

const char *endId(End end, Mode mode)
{
    switch (end) {
    case End::Delivered:
        return mode == Mode::Send ? "delivered" : "deliverable";
    case End::Refused:
        return "refused";
    case End::Deferred:
        return "deferred";
    case End::NoMail:
        return "no-mail";
    case End::NoServer:
        return "no-server";
    case End::Impossible:
        return "impossible";
    case End::Cancelled:
        return "cancelled";
    case End::Uncertain:
    case End::Unknown:
        break;
    }
    return "unknown";
}

const char *roleId(lookup::FailoverStep::Role role)
{
    using Role = lookup::FailoverStep::Role;
    return role == Role::Down ? "down" : role == Role::Takes ? "takes" : "waits";
}

void writeExchange(JsonWriter &json, const smtp::Exchange &exchange)
{
    json.beginObject().key("command").valueOrNull(safeText(exchange.command));
    json.member("encrypted", exchange.encrypted).key("reply");
    if (!exchange.reply) {
        json.null().endObject();
        return;
    }
    json.beginObject().member("code", exchange.reply->code).key("lines").beginArray();
    for (const QByteArray &line : exchange.reply->lines)
        json.value(safeText(line));
    json.endArray().member("ms", exchange.reply->elapsed.count()).endObject().endObject();
}

void writeAttempt(JsonWriter &json, const DeliveryAttempt &attempt)
{
    json.beginObject().member("priority", attempt.preference).member("host", attempt.host.toString());
    json.member("assumedDown", attempt.assumedDown);
    const smtp::Dialogue dialogue = attempt.dialogue.value_or(smtp::Dialogue());
    const bool tried = attempt.dialogue.has_value();
    json.key("address").valueOrNull(tried ? dialogue.address.toString() : QString());
    json.key("outcome").valueOrNull(tried ? smtp::outcomeId(dialogue.outcome) : QString());
    json.key("detail").valueOrNull(attempt.isUnresolved   ? u"the addresses could not be looked up"_s
                                   : attempt.hasNoAddress ? u"no address"_s
                                                          : safeText(dialogue.detail));
    json.member("taken", dialogue.taken).member("connectMs", dialogue.connectTime.count()).key("tls");
    writeTls(json, {attempt.host, dialogue});
    json.key("exchanges").beginArray();
    for (const smtp::Exchange &exchange : dialogue.exchanges)
        writeExchange(json, exchange);
    json.endArray().endObject();
}

} // namespace

QByteArray deliveryJson(const DeliveryReport &report)
{
    JsonWriter json;
    json.beginObject().member("schema", QStringView(u"posthorn.delivery/1"));
    json.member("domain", report.domain.toString());
    json.member("mode", QString::fromLatin1(modeId(report.mode)));
    json.member("end", QString::fromLatin1(endId(report.end, report.mode)));
    json.member("conclusion", report.conclusion).key("servers").beginArray();
    for (const DeliveryAttempt &attempt : report.attempts)
        writeAttempt(json, attempt);
    json.endArray().key("failover");
    if (!report.failover) {
        json.null();
    } else {
        json.beginObject().member("queued", report.failover->isQueued()).key("steps").beginArray();
        for (const lookup::FailoverStep &step : report.failover->steps) {
            json.beginObject().member("priority", step.preference).member("host", step.host.toString());
            json.member("role", QString::fromLatin1(roleId(step.role))).endObject();
        }
        json.endArray().endObject();
    }
    json.endObject();
    return json.take();
}

} // namespace posthorn::report
