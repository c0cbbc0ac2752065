// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every file of the catalogue against the schema that documents it.
class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void filesFitTheirSchema_data();
    void filesFitTheirSchema();
    void theCheckerFindsFaults_data();
    void theCheckerFindsFaults();
};

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject schemaNamed(const QString &name)
{
    return readObject(QStringLiteral(POSTHORN_RESOURCES) + u"/schema/"_s + name + u".schema.json"_s);
}

} // namespace

void SchemaTest::filesFitTheirSchema_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("schema");
    const QString root = QStringLiteral(POSTHORN_RESOURCES);
    for (const auto &[folder, schema] :
         {std::pair{u"presets"_s, u"preset"_s}, std::pair{u"dnshosts"_s, u"dnshost"_s},
          std::pair{u"hosted"_s, u"hosted"_s}}) {
        const QDir dir(root + u'/' + folder);
        for (const QString &file : dir.entryList(QDir::Files))
            QTest::newRow(qPrintable(folder + u'/' + file)) << dir.filePath(file) << schema;
    }
    QTest::newRow("selectors.json") << root + u"/selectors.json"_s << u"selectors"_s;
}

void SchemaTest::filesFitTheirSchema()
{
    QFETCH(QString, path);
    QFETCH(QString, schema);
    const QJsonObject rules = schemaNamed(schema);
    QVERIFY(!rules.isEmpty());
    QCOMPARE(schemaFault(readObject(path), rules, rules), QString());
}

void SchemaTest::theCheckerFindsFaults_data()
{
    QTest::addColumn<QString>("json");
    const QString head =
        u"{\"id\": \"p\", \"name\": \"P\", \"kind\": \"%1\", \"reviewed\": \"%2\", \"sources\": [%3]%4}"_s;
    QTest::newRow("unknown kind") << head.arg(u"postman"_s, u"2026-11"_s, u"\"s\""_s, QString());
    QTest::newRow("no month") << head.arg(u"sender"_s, u"2026"_s, u"\"s\""_s, QString());
    QTest::newRow("no source") << head.arg(u"sender"_s, u"2026-11"_s, QString(), QString());
    QTest::newRow("unknown key") << head.arg(u"sender"_s, u"2026-11"_s, u"\"s\""_s, u", \"publish\": true"_s);
    QTest::newRow("no name") << head.arg(u"sender"_s, u"2026-11"_s, u"\"s\""_s,
                                         u", \"match\": {\"mx\": [\"a b\"]}"_s);
    QTest::newRow("key missing") << u"{\"id\": \"p\"}"_s;
}

void SchemaTest::theCheckerFindsFaults()
{
    QFETCH(QString, json);
    const QJsonObject rules = schemaNamed(u"preset"_s);
    QVERIFY(!schemaFault(QJsonDocument::fromJson(json.toUtf8()).object(), rules, rules).isEmpty());
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
