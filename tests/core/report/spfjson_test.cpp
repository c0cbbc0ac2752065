// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/spfjson.h"
#include "tests/support/immediate.h"
#include "tests/support/jsonschema.h"
#include "tests/support/mapresolver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(POSTHORN_RESOURCES "/schema/spf-1.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject evaluated(test::MapResolver &resolver, const char *ip)
{
    report::SpfEvaluation evaluation;
    evaluation.query.domain = DomainName::literal("example.com");
    evaluation.query.ip = *Address::parse(QByteArrayView(ip));
    evaluation.query.sender = "a\x1b@example.com";
    evaluation.query.helo = "mail.example.com";
    evaluation.result = test::resultNow(lookup::checkHost(evaluation.query, &resolver, {}));
    const dns::Answer txt = resolver.answerTo({evaluation.query.domain, dns::RecordType::Txt});
    if (txt.found())
        evaluation.tree = test::resultNow(lookup::spfTree(evaluation.query.domain, txt, &resolver, {}));
    return QJsonDocument::fromJson(report::spfJson(evaluation)).object();
}

} // namespace

class SpfJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatMatchedAndHow()
    {
        test::MapResolver resolver;
        resolver.txt("example.com", "v=spf1 include:a.example -all")
            .txt("a.example", "v=spf1 ip4:192.0.2.0/24 -all");
        const QJsonObject json = evaluated(resolver, "192.0.2.7");
        QCOMPARE(schemaFault(json, schema(), schema()), QString());
        QCOMPARE(json[u"result"_s].toString(), u"pass"_s);
        QCOMPARE(json[u"mechanism"_s].toString(), u"include:a.example > ip4:192.0.2.0/24"_s);
        QCOMPARE(json[u"lookups"_s].toInt(), 1);
        QCOMPARE(json[u"tree"_s][0][u"domain"_s].toString(), u"a.example"_s);
        QCOMPARE(json[u"sender"_s].toString(), u"a\\027@example.com"_s);
    }

    void nothingMatchedIsNull()
    {
        test::MapResolver resolver;
        resolver.txt("example.com", "v=spf1 ip4:192.0.2.0/24");
        const QJsonObject json = evaluated(resolver, "2001:db8::1");
        QCOMPARE(schemaFault(json, schema(), schema()), QString());
        QCOMPARE(json[u"result"_s].toString(), u"neutral"_s);
        QVERIFY(json[u"mechanism"_s].isNull());
        QVERIFY(json[u"explanation"_s].isNull());
    }

    void noRecordHasNoTree()
    {
        test::MapResolver resolver;
        const QJsonObject json = evaluated(resolver, "192.0.2.7");
        QCOMPARE(schemaFault(json, schema(), schema()), QString());
        QCOMPARE(json[u"result"_s].toString(), u"none"_s);
        QVERIFY(json[u"tree"_s].isArray());
    }
};

QTEST_GUILESS_MAIN(SpfJsonTest)
#include "spfjson_test.moc"
