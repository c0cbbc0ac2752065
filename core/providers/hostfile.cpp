// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/jsonobject.h"
#include "core/providers/presetfile.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace posthorn::providers {

namespace {

DnsHostLimits readLimits(JsonObject json)
{
    DnsHostLimits limits;
    limits.minTtl = json.maybeNumber("minTtl");
    limits.ttlPerRecord = json.maybeFlag("ttlPerRecord");
    limits.nullMx = json.maybeFlag("nullMx");
    limits.nullSrv = json.maybeFlag("nullSrv");
    limits.emptyTxt = json.maybeFlag("emptyTxt");
    limits.maxTxt = json.maybeNumber("maxTxt");
    limits.txtQuoting = json.textOr("txtQuoting");
    if (!QStringList{QString(), u"quoted"_s, u"plain"_s}.contains(limits.txtQuoting))
        json.fail("txtQuoting", u"not one of the words allowed here"_s);
    limits.atomic = json.maybeFlag("atomic");
    limits.compareAndSwap = json.maybeFlag("compareAndSwap");
    limits.wholeZoneReplace = json.maybeFlag("wholeZoneReplace");
    limits.needsRefresh = json.maybeFlag("needsRefresh");
    limits.propagationSeconds = json.maybeNumber("propagationSeconds");
    json.finish();
    return limits;
}

void readApi(JsonObject json, DnsHost &host)
{
    host.api = json.text("base");
    host.auth = json.text("auth");
    host.model = json.text("model");
    if (!QStringList{u"record"_s, u"rrset"_s, u"zone"_s}.contains(host.model))
        json.fail("model", u"not one of the words allowed here"_s);
    json.finish();
}

} // namespace

Result<DnsHost, QString> readDnsHost(const QByteArray &text)
{
    QString fault;
    JsonObject json(QJsonDocument::fromJson(text).object(), {}, &fault);
    DnsHost host;
    host.id = json.text("id");
    host.name = json.text("name");
    host.reviewed = json.text("reviewed");
    host.sources = json.texts("sources");
    host.nsSuffixes = json.texts("ns");
    host.anycast = json.maybeFlag("anycast");
    if (auto api = json.object("api"))
        readApi(*api, host);
    if (auto limits = json.object("limits"))
        host.limits = readLimits(*limits);
    host.managedRecords = json.texts("managedRecords");
    for (JsonObject &quirk : json.objects("quirks")) {
        host.quirks.append({quirk.text("code"), quirk.text("text")});
        quirk.finish();
    }
    json.finish();
    if (!fault.isEmpty())
        return failure(fault);
    return host;
}

Result<HostedService, QString> readHostedService(const QByteArray &text)
{
    QString fault;
    JsonObject json(QJsonDocument::fromJson(text).object(), {}, &fault);
    HostedService service;
    service.id = json.text("id");
    service.name = json.text("name");
    service.reviewed = json.text("reviewed");
    service.sources = json.texts("sources");
    service.dmarcTargets = json.texts("dmarc");
    service.spfHosts = json.texts("spf");
    service.reportDomains = json.texts("reports");
    service.confidence = json.choice<Confidence>(
        "confidence", {{"C", Confidence::Documented}, {"Z", Confidence::Zones}, {"K", Confidence::Known}});
    json.finish();
    if (!fault.isEmpty())
        return failure(fault);
    return service;
}

Result<QList<SelectorHint>, QString> readSelectors(const QByteArray &text)
{
    QString fault;
    JsonObject json(QJsonDocument::fromJson(text).object(), {}, &fault);
    QList<SelectorHint> hints;
    for (JsonObject &group : json.objects("common")) {
        const QString who = group.text("who");
        const bool generic = group.flagOr("generic", false);
        for (const QString &selector : group.texts("selectors"))
            hints.append({selector, who, generic});
        group.finish();
    }
    json.texts("sources");
    json.text("reviewed");
    json.finish();
    if (!fault.isEmpty())
        return failure(fault);
    return hints;
}

} // namespace posthorn::providers
