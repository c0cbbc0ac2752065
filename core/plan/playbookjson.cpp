// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"
#include "core/plan/planjson.h"
#include "core/plan/playbook.h"
#include "core/providers/jsonobject.h"

#include <QJsonDocument>

namespace posthorn::plan {

using namespace Qt::Literals::StringLiterals;
using providers::JsonObject;
using Kind = Playbook::Kind;
using Step = Playbook::Step;

namespace {

constexpr auto kSchema = "posthorn.playbook/1";
constexpr int kLongestWait = 366 * 86400; ///< seconds

QString kindId(Kind kind)
{
    switch (kind) {
    case Kind::Move:
        return u"move"_s;
    case Kind::DmarcStages:
        return u"dmarc-stages"_s;
    case Kind::DkimRotation:
        break;
    }
    return u"dkim-rotation"_s;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime timeIn(JsonObject &object, const char *key)
{
    const QDateTime time = QDateTime::fromString(object.text(key), Qt::ISODate);
    if (!time.isValid())
        object.fail(key, u"a time is wanted (RFC 3339)"_s);
    return time;
}

void writeStep(JsonWriter &json, const Step &step)
{
    json.beginObject().member("id", step.id).member("title", step.title);
    json.member("wish", QString::fromUtf8(desiredJson(step.wish)));
    json.member("mxTtl", step.mxTtl ? std::optional<qint64>(step.mxTtl->count()) : std::nullopt);
    json.member("wait", step.wait.count());
    json.key("conditions").strings(step.conditions);
    json.member("done", step.done ? std::optional(timeText(*step.done)) : std::nullopt).endObject();
}

Step readStep(JsonObject object)
{
    Step step;
    step.id = object.text("id");
    step.title = object.text("title");
    const auto wish = readDesired(object.text("wish").toUtf8());
    if (!wish)
        object.fail("wish", wish.error());
    step.wish = wish.value_or(Desired());
    if (!object.isNull("mxTtl"))
        step.mxTtl = std::chrono::seconds(object.number("mxTtl", 0, static_cast<int>(kMostTtl.count())));
    step.wait = std::chrono::seconds(object.number("wait", 0, kLongestWait));
    step.conditions = object.texts("conditions");
    if (!object.isNull("done"))
        step.done = timeIn(object, "done");
    object.finish();
    return step;
}

} // namespace

QByteArray playbookJson(const Playbook &playbook)
{
    JsonWriter json;
    json.beginObject().member("schema", QLatin1String(kSchema)).member("kind", kindId(playbook.kind));
    json.member("domain", playbook.domain.toString()).member("begun", timeText(playbook.begun));
    json.key("steps").beginArray();
    for (const Step &step : playbook.steps)
        writeStep(json, step);
    json.endArray().endObject();
    return json.take();
}

Result<Playbook, QString> readPlaybook(const QByteArray &text)
{
    if (text.size() > kMaxPlanOctets)
        return failure(u"the document is too large"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return failure(error.error ? error.errorString() : u"an object is wanted"_s);
    QString fault;
    JsonObject object(document.object(), {}, &fault);
    if (object.text("schema") != QLatin1String(kSchema))
        object.fail("schema", u"this is no playbook of schema "_s + QLatin1String(kSchema));
    Playbook playbook;
    playbook.kind = object.choice<Kind>(
        "kind",
        {{"move", Kind::Move}, {"dmarc-stages", Kind::DmarcStages}, {"dkim-rotation", Kind::DkimRotation}});
    const auto domain = DomainName::parse(object.text("domain").toLatin1());
    if (!domain)
        object.fail("domain", u"a domain name is wanted"_s);
    playbook.domain = domain.value_or(DomainName());
    playbook.begun = timeIn(object, "begun");
    for (const JsonObject &step : object.objects("steps"))
        playbook.steps.append(readStep(step));
    object.finish();
    if (!fault.isEmpty())
        return failure(fault);
    return playbook;
}

} // namespace posthorn::plan
