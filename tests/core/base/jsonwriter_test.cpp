// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using posthorn::JsonWriter;

class JsonWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderOfKeys()
    {
        JsonWriter json;
        json.beginObject().member("z", 1).member("a", true).key("m").null().endObject();
        QCOMPARE(json.take(), QByteArray("{\"z\":1,\"a\":true,\"m\":null}"));
    }

    void separatesWhatNests()
    {
        JsonWriter json;
        json.beginArray()
            .beginObject()
            .endObject()
            .beginArray()
            .value(1)
            .value(2)
            .endArray()
            .value(u"x"_s)
            .endArray();
        QCOMPARE(json.take(), QByteArray("[{},[1,2],\"x\"]"));
    }

    void escapesText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("quotation mark and backslash") << u"a\"b\\c"_s << QByteArray("\"a\\\"b\\\\c\"");
        QTest::newRow("line end and tab") << u"a\nb\tc"_s << QByteArray("\"a\\nb\\tc\"");
        QTest::newRow("other controls") << u"\u0001\u001b\u007f"_s << QByteArray("\"\\u0001\\u001b\\u007f\"");
        QTest::newRow("NUL") << QString(QChar(0)) << QByteArray("\"\\u0000\"");
        QTest::newRow("beyond ASCII") << u"ü\U0001f4ef"_s << QByteArray("\"ü📯\"");
        QTest::newRow("slash stays") << u"a/b"_s << QByteArray("\"a/b\"");
        QTest::newRow("empty") << QString() << QByteArray("\"\"");
    }
    void escapesText()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, json);
        JsonWriter writer;
        writer.value(text);
        QCOMPARE(writer.take(), json);
        const QJsonDocument read = QJsonDocument::fromJson("{\"v\":" + json + '}');
        QCOMPARE(read[u"v"_s].toString(), text);
    }

    void halfAPairIsStillJson()
    {
        JsonWriter json;
        json.beginObject().member("v", QString(QChar(0xd800))).endObject();
        QVERIFY(!QJsonDocument::fromJson(json.take()).isNull());
    }

    void whatIsAbsentIsNull()
    {
        JsonWriter json;
        json.beginArray()
            .value(std::optional<int>())
            .value(std::optional<bool>(false))
            .valueOrNull(QString());
        json.valueOrNull(u"x"_s).endArray();
        QCOMPARE(json.take(), QByteArray("[null,false,null,\"x\"]"));
    }

    void largeNumbersAreNotRounded()
    {
        JsonWriter json;
        json.beginArray().value(quint32(4294967295)).value(qint64(-1) << 62).endArray();
        QCOMPARE(json.take(), QByteArray("[4294967295,-4611686018427387904]"));
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "jsonwriter_test.moc"
