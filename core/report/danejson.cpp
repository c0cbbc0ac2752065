// SPDX-License-Identifier: GPL-3.0-or-later
// DANE.
#include "core/audit/danefacts.h"
#include "core/report/areajson.h"
#include "core/report/areastate.h"

namespace posthorn::report {

using audit::Audit;
using audit::DaneHost;
using lookup::Area;
using State = DaneHost::State;

namespace {

const char *daneState(const QList<DaneHost> &hosts)
{
    const auto any = [&](auto test) { return std::any_of(hosts.begin(), hosts.end(), test); };
    const auto is = [](State state) { return [state](const DaneHost &host) { return host.state == state; }; };
    if (any(is(State::Mismatch)))
        return "mismatch";
    const bool applies = any([](const DaneHost &host) { return host.applies(); });
    if (!applies && any(is(State::Unusable)))
        return "insecure";
    if (std::all_of(hosts.begin(), hosts.end(), is(State::None)))
        return "none";
    if (any(is(State::None)) || any(is(State::Unusable)))
        return "partial";
    // What was not seen is not in order.
    return any(is(State::Unknown)) ? "error" : "ok";
}

} // namespace

void writeDane(JsonWriter &json, const Audit &audit)
{
    const QList<DaneHost> hosts = audit::daneHosts(audit.seen);
    json.key("dane").beginObject();
    writeState(json, audit, Area::Dane, [&] { return daneState(hosts); });
    json.key("hosts").beginArray();
    for (const DaneHost &host : hosts) {
        json.beginObject().member("host", host.host.toString());
        json.key("records").strings(host.records);
        json.member("state", audit::daneStateId(host.state)).endObject();
    }
    json.endArray().endObject();
}

} // namespace posthorn::report
