// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/rdata.h"
#include "core/plan/planjson.h"
#include "tests/support/jsonschema.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using dns::RecordType;

namespace {

QJsonObject schema(const char *name)
{
    QFile file(QStringLiteral(POSTHORN_RESOURCES "/schema/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString faultOf(const QByteArray &json, const char *name)
{
    const QJsonObject rules = schema(name);
    return schemaFault(QJsonDocument::fromJson(json).object(), rules, rules);
}

/// A plan with something of everything.
plan::Plan everything()
{
    plan::Plan plan;
    plan.domain = DomainName::literal("example.com");
    plan.base = {4294967295u, QDateTime({2026, 11, 25}, {19, 0, 1}, Qt::UTC)};
    plan::Change mx;
    mx.action = plan::Action::Replace;
    mx.name = plan.domain;
    mx.type = RecordType::Mx;
    mx.ttl = std::chrono::seconds(300);
    mx.old = {dns::makeMx(10, DomainName::literal("a.example"))};
    mx.now = {dns::makeMx(10, DomainName::literal("b.example")), dns::makeMx(0, DomainName())};
    mx.because = {u"mx.single"_s};
    mx.risk = plan::Risk::High;
    mx.risks = {plan::RiskKind::LastMx, plan::RiskKind::MxRemoved};
    mx.note = u"“note”"_s;
    plan::Change txt;
    txt.step = 2;
    txt.name = DomainName::literal("s1._domainkey.example.com");
    txt.now = {dns::makeTxt("a\"b\\;\x01\xff" + QByteArray(300, 'x'))};
    plan::Change gone = txt;
    gone.action = plan::Action::Remove;
    std::swap(gone.old, gone.now);
    gone.risks = {plan::RiskKind::DkimInUse, plan::RiskKind::SpfRemoved, plan::RiskKind::PolicyWeakened};
    plan.changes = {mx, txt};
    plan.undo = {gone};
    plan.kept = {{plan.domain, RecordType::Txt}};
    plan.questions = {
        {u"mx.none"_s, {u"mx.none"_s}, u"Where?"_s, plan::Question::Kind::Host, {u"no-mail"_s}, u""_s},
        {u"dkim.value"_s, {}, u"Which?"_s, plan::Question::Kind::Text, {}, {}}};
    plan.hostLimits = {u"no null MX"_s};
    plan.manual = {{{u"hosts.ptr-missing"_s}, audit::Who::DnsHost, u"Ask."_s}};
    plan.predicted = plan::Predicted{96, audit::Verdict::AtRisk, {u"bimi.no-certificate"_s}};
    return plan;
}

} // namespace

class PlanJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatTheSchemaSays()
    {
        QCOMPARE(faultOf(plan::planJson(everything()), "plan-1.schema.json"), QString());
        plan::Plan bare = everything();
        bare.base.serial.reset();
        bare.predicted.reset();
        QCOMPARE(faultOf(plan::planJson(bare), "plan-1.schema.json"), QString());
        QCOMPARE(plan::readPlan(plan::planJson(bare)).value(), bare);
    }
    void readsBackWhatItWrote()
    {
        const plan::Plan plan = everything();
        const auto back = plan::readPlan(plan::planJson(plan));
        QVERIFY2(back, back ? "" : qPrintable(back.error()));
        QCOMPARE(*back, plan);
        QVERIFY(plan::looksLikePlan(plan::planJson(plan)));
        QVERIFY(!plan::looksLikePlan("example.com. 300 MX 10 a.example.\n"));
    }
    void namesThePlaceOfAFault_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault");
        QTest::newRow("schema") << QByteArray("posthorn.plan/1") << QByteArray("posthorn.plan/2")
                                << u"/schema: this is no plan of schema posthorn.plan/1"_s;
        QTest::newRow("action")
            << QByteArray("\"replace\"") << QByteArray("\"swap\"")
            << u"/changes/0/action: not one of the words allowed here: add, remove, replace"_s;
        QTest::newRow("rdata")
            << QByteArray("\"10 b.example.\"") << QByteArray("\"70000 b.example.\"")
            << u"/changes/0/new: not the data of such a record: a number, digit or name is wrong"_s;
        QTest::newRow("unknown key") << QByteArray("\"kept\":") << QByteArray("\"more\":[],\"kept\":")
                                     << u"/more: nobody knows this key"_s;
        QTest::newRow("no new data") << QByteArray("\"new\":[\"10 b.example.\",\"0 .\"]")
                                     << QByteArray("\"new\":[]")
                                     << u"/changes/0/new: data that does not fit the action"_s;
        QTest::newRow("step") << QByteArray("\"step\":1") << QByteArray("\"step\":0")
                              << u"/changes/0/step: a number in range is wanted"_s;
    }
    void namesThePlaceOfAFault()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, fault);
        QByteArray json = plan::planJson(everything());
        const auto at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto read = plan::readPlan(json);
        QVERIFY(!read);
        QCOMPARE(read.error(), fault);
    }
    void readsAWish()
    {
        const QByteArray json =
            R"({"schema":"posthorn.desired/1","purpose":{"receives":true,"sends":false},)"
            R"("preset":{"id":"google-workspace","answers":{"dkim.value":"v=DKIM1; p="}},)"
            R"("mx":[{"priority":10,"host":"mx.example.com"}],"senders":{"add":["sendgrid"],"remove":["a"]},)"
            R"("spfAll":"~","dkim":[{"selector":"s1","record":null}],"dmarc":{"policy":"quarantine",)"
            R"("testing":true,"rua":[],"mailingLists":true},"mtaSts":"testing","tlsRpt":null,"ttl":600})";
        QCOMPARE(faultOf(json, "desired-1.schema.json"), QString());
        const auto wish = plan::readDesired(json);
        QVERIFY2(wish, wish ? "" : qPrintable(wish.error()));
        QCOMPARE(wish->purpose, (lookup::Purpose{true, false, true}));
        QCOMPARE(wish->preset.value()->answers.value(u"dkim.value"_s), u"v=DKIM1; p="_s);
        QCOMPARE(wish->mx.value()->first().host, DomainName::literal("mx.example.com"));
        QCOMPARE(wish->senders.add, QStringList{u"sendgrid"_s});
        QCOMPARE(*wish->spfAll.value(), records::SpfQualifier::SoftFail);
        QVERIFY(!wish->dkim.value()->first().record);
        QCOMPARE(wish->dmarc.value()->rua, QStringList());
        QVERIFY(wish->dmarc.value()->mailingLists);
        QVERIFY(wish->tlsRpt.isRemoval());
        QCOMPARE(wish->ttl, std::chrono::seconds(600));
        const auto nothing = plan::readDesired(R"({"schema":"posthorn.desired/1"})");
        QCOMPARE(*nothing, plan::Desired());
    }
    void refusesAWish_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("fault");
        QTest::newRow("unknown key") << QByteArray(R"("mxx":[])") << u"/mxx: nobody knows this key"_s;
        QTest::newRow("preset") << QByteArray(R"("preset":{"id":"nobody"})")
                                << u"/preset/id: there is no preset of this name"_s;
        QTest::newRow("priority") << QByteArray(R"("mx":[{"priority":70000,"host":"a.example"}])")
                                  << u"/mx/0/priority: a number in range is wanted"_s;
        QTest::newRow("address") << QByteArray(R"("mx":[{"priority":1,"host":"192.0.2.1"}])")
                                 << u"/mx/0/host: an address stands where the name of a server belongs"_s;
        QTest::newRow("comment") << QByteArray(R"x("mx":[{"priority":1,"host":"mail.example.com (10)"}])x")
                                 << u"/mx/0/host: this is no host name"_s;
        QTest::newRow("policy")
            << QByteArray(R"("dmarc":{"policy":"rejct"})")
            << u"/dmarc/policy: not one of the words allowed here: none, quarantine, reject"_s;
        QTest::newRow("ttl") << QByteArray(R"("ttl":60)") << u"/ttl: a number in range is wanted"_s;
    }
    void refusesAWish()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, fault);
        const auto wish = plan::readDesired(R"({"schema":"posthorn.desired/1",)" + rest + '}');
        QVERIFY(!wish);
        QCOMPARE(wish.error(), fault);
    }
};

QTEST_GUILESS_MAIN(PlanJsonTest)
#include "planjson_test.moc"
