// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planjson.h"

#include "core/base/jsonwriter.h"
#include "core/dns/rdata.h"
#include "core/providers/jsonobject.h"

#include <QJsonDocument>

namespace posthorn::plan {

using namespace Qt::Literals::StringLiterals;
using providers::JsonObject;

namespace {

constexpr auto kSchema = "posthorn.plan/1";

// --- writing ---

void writeRdata(JsonWriter &json, const char *key, dns::RecordType type, const QList<QByteArray> &all)
{
    json.key(key).beginArray();
    for (const QByteArray &rdata : all)
        json.value(rdataText(type, rdata));
    json.endArray();
}

void writeChange(JsonWriter &json, const Change &change)
{
    QStringList risks;
    for (RiskKind kind : change.risks)
        risks.append(riskKindId(kind));
    json.beginObject();
    json.member("step", change.step).member("action", actionId(change.action));
    json.member("name", change.name.toString()).member("type", dns::typeName(change.type));
    json.member("ttl", change.ttl.count());
    writeRdata(json, "old", change.type, change.old);
    writeRdata(json, "new", change.type, change.now);
    json.key("because").strings(change.because);
    json.member("risk", riskId(change.risk));
    json.key("risks").strings(risks);
    json.member("note", change.note).endObject();
}

void writeChanges(JsonWriter &json, const char *key, const QList<Change> &changes)
{
    json.key(key).beginArray();
    for (const Change &change : changes)
        writeChange(json, change);
    json.endArray();
}

void writeQuestion(JsonWriter &json, const Question &question)
{
    json.beginObject().member("id", question.id);
    json.key("because").strings(question.because);
    json.member("text", question.text).member("kind", questionKindId(question.kind));
    json.key("choices").strings(question.choices);
    json.member("default", question.preferred).endObject();
}

void writeManual(JsonWriter &json, const Manual &manual)
{
    json.beginObject().key("because").strings(manual.because);
    json.member("who", audit::whoId(manual.who)).member("todo", manual.todo).endObject();
}

void writePredicted(JsonWriter &json, const std::optional<Predicted> &predicted)
{
    json.key("predicted");
    if (!predicted) {
        json.null();
        return;
    }
    json.beginObject().member("score", predicted->score);
    json.member("verdict", audit::verdictId(predicted->verdict));
    json.key("remaining").strings(predicted->remaining).endObject();
}

// --- reading ---

/// Reads one document; the first fault is kept.
class Reader
{
public:
    Result<Plan, QString> read(const QByteArray &json);

private:
    std::optional<DomainName> name(JsonObject &object, const char *key);
    dns::RecordType type(JsonObject &object);
    QList<QByteArray> rdata(JsonObject &object, const char *key, dns::RecordType type);
    Change change(JsonObject object);
    QList<Change> changes(JsonObject &object, const char *key);
    Question question(JsonObject object);
    std::optional<Predicted> predicted(JsonObject &object);
    Base base(JsonObject &object);

    QString m_fault;
};

std::optional<DomainName> Reader::name(JsonObject &object, const char *key)
{
    const auto parsed = DomainName::parse(object.text(key).toLatin1());
    if (!parsed)
        object.fail(key, u"a domain name is wanted"_s);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

dns::RecordType Reader::type(JsonObject &object)
{
    const auto type = dns::typeFromName(object.text("type"));
    if (!type)
        object.fail("type", u"a record type is wanted"_s);
    return type.value_or(dns::RecordType::Txt);
}

QList<QByteArray> Reader::rdata(JsonObject &object, const char *key, dns::RecordType type)
{
    QList<QByteArray> all;
    for (const QString &text : object.texts(key)) {
        const auto rdata = dns::rdataFromText(type, text);
        if (!rdata) {
            object.fail(key, u"not the data of such a record: "_s + rdata.error());
            continue;
        }
        all.append(*rdata);
    }
    return all;
}

Change Reader::change(JsonObject object)
{
    Change change;
    change.step = object.number("step", 1, kMaxPlanChanges);
    change.action = object.choice<Action>(
        "action", {{"add", Action::Add}, {"remove", Action::Remove}, {"replace", Action::Replace}});
    change.name = name(object, "name").value_or(DomainName());
    change.type = type(object);
    change.ttl = std::chrono::seconds(object.number("ttl", 0, std::numeric_limits<int>::max()));
    change.old = rdata(object, "old", change.type);
    change.now = rdata(object, "new", change.type);
    change.because = object.texts("because");
    change.risk =
        object.choice<Risk>("risk", {{"none", Risk::None}, {"low", Risk::Low}, {"high", Risk::High}});
    for (const QString &word : object.texts("risks")) {
        bool known = false;
        for (RiskKind kind : {RiskKind::LastMx, RiskKind::MxRemoved, RiskKind::SpfRemoved,
                              RiskKind::PolicyWeakened, RiskKind::DkimInUse}) {
            if (riskKindId(kind) == word) {
                change.risks.append(kind);
                known = true;
            }
        }
        if (!known)
            object.fail("risks", u"nobody knows this risk: "_s + word);
    }
    change.note = object.anyText("note");
    object.finish();
    if (change.old.isEmpty() != (change.action == Action::Add))
        object.fail("old", u"data that does not fit the action"_s);
    if (change.now.isEmpty() != (change.action == Action::Remove))
        object.fail("new", u"data that does not fit the action"_s);
    return change;
}

QList<Change> Reader::changes(JsonObject &object, const char *key)
{
    const QList<JsonObject> items = object.objects(key);
    if (items.size() > kMaxPlanChanges)
        object.fail(key, u"too many changes"_s);
    QList<Change> changes;
    for (const JsonObject &item : items.mid(0, kMaxPlanChanges))
        changes.append(change(item));
    return changes;
}

Question Reader::question(JsonObject object)
{
    Question question;
    question.id = object.text("id");
    question.because = object.texts("because");
    question.text = object.text("text");
    const auto kind = questionKindFromId(object.text("kind"));
    if (!kind)
        object.fail("kind", u"not one of choice, address, host, text"_s);
    question.kind = kind.value_or(Question::Kind::Text);
    question.choices = object.texts("choices");
    if (!object.isNull("default"))
        question.preferred = object.anyText("default");
    return question;
}

std::optional<Predicted> Reader::predicted(JsonObject &object)
{
    if (object.isNull("predicted"))
        return std::nullopt;
    auto inner = object.object("predicted");
    if (!inner)
        return std::nullopt;
    using audit::Verdict;
    Predicted predicted;
    if (!inner->isNull("score"))
        predicted.score = inner->number("score", 0, 100);
    predicted.verdict = inner->choice<Verdict>("verdict", {{"unknown", Verdict::Unknown},
                                                           {"broken", Verdict::Broken},
                                                           {"at-risk", Verdict::AtRisk},
                                                           {"fair", Verdict::Fair},
                                                           {"good", Verdict::Good},
                                                           {"excellent", Verdict::Excellent}});
    predicted.remaining = inner->texts("remaining");
    return predicted;
}

Base Reader::base(JsonObject &object)
{
    Base base;
    auto inner = object.object("base");
    if (!inner) {
        object.fail("base", u"an object is wanted"_s);
        return base;
    }
    if (!inner->isNull("serial"))
        base.serial = inner->serial("serial");
    base.checkedAt = QDateTime::fromString(inner->text("checkedAt"), Qt::ISODate);
    if (!base.checkedAt.isValid())
        inner->fail("checkedAt", u"a time is wanted (RFC 3339)"_s);
    return base;
}

Result<Plan, QString> Reader::read(const QByteArray &json)
{
    if (json.size() > kMaxPlanOctets)
        return failure(u"the document is too large"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(error.error ? error.errorString() : u"an object is wanted"_s);
    JsonObject object(document.object(), {}, &m_fault);
    if (object.text("schema") != QLatin1String(kSchema))
        object.fail("schema", u"this is no plan of schema "_s + QLatin1String(kSchema));
    Plan plan;
    plan.domain = name(object, "domain").value_or(DomainName());
    plan.base = base(object);
    plan.changes = changes(object, "changes");
    plan.undo = changes(object, "undo");
    for (JsonObject kept : object.objects("kept")) {
        const auto keptName = name(kept, "name");
        plan.kept.append({keptName.value_or(DomainName()), type(kept)});
    }
    for (const JsonObject &asked : object.objects("questions"))
        plan.questions.append(question(asked));
    plan.hostLimits = object.texts("hostLimits");
    for (JsonObject todo : object.objects("manual")) {
        const QStringList because = todo.texts("because");
        using audit::Who;
        const Who who = todo.choice<Who>("who", {{"you", Who::You},
                                                 {"dns-host", Who::DnsHost},
                                                 {"mail-provider", Who::MailProvider},
                                                 {"sender", Who::Sender},
                                                 {"nobody", Who::Nobody}});
        plan.manual.append({because, who, todo.text("todo")});
    }
    plan.predicted = predicted(object);
    object.finish();
    if (!m_fault.isEmpty())
        return failure(m_fault);
    return plan;
}

} // namespace

QByteArray planJson(const Plan &plan)
{
    JsonWriter json;
    json.beginObject().member("schema", QLatin1String(kSchema)).member("domain", plan.domain.toString());
    json.key("base").beginObject().member("serial", plan.base.serial);
    json.member("checkedAt", plan.base.checkedAt.toUTC().toString(Qt::ISODate)).endObject();
    writeChanges(json, "changes", plan.changes);
    writeChanges(json, "undo", plan.undo);
    json.key("kept").beginArray();
    for (const Kept &kept : plan.kept) {
        json.beginObject().member("name", kept.name.toString());
        json.member("type", dns::typeName(kept.type)).endObject();
    }
    json.endArray().key("questions").beginArray();
    for (const Question &question : plan.questions)
        writeQuestion(json, question);
    json.endArray().key("hostLimits").strings(plan.hostLimits);
    json.key("manual").beginArray();
    for (const Manual &manual : plan.manual)
        writeManual(json, manual);
    json.endArray();
    writePredicted(json, plan.predicted);
    json.endObject();
    return json.take();
}

Result<Plan, QString> readPlan(const QByteArray &json)
{
    return Reader().read(json);
}

bool looksLikePlan(const QByteArray &text)
{
    const QByteArray start = text.left(4096).trimmed();
    return start.startsWith('{') && start.contains(kSchema);
}

} // namespace posthorn::plan
