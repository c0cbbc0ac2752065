// SPDX-License-Identifier: GPL-3.0-or-later
// The public SPF suites, as data: RFC 7208's own, and a later implementer's.
#include "core/lookup/spfevaluator.h"
#include "tests/support/await.h"
#include "tests/support/mapresolver.h"
#include "tests/support/suites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace posthorn;
using namespace Qt::StringLiterals;
using lookup::SpfQuery;
using lookup::SpfResult;
using test::MapResolver;

namespace {

// The files keep octets above 127 as the characters of the same number.
QByteArray octets(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

QByteArray txtRdata(const QJsonValue &data)
{
    const QJsonArray strings = data.isArray() ? data.toArray() : QJsonArray{data};
    QByteArray rdata;
    for (const QJsonValue &string : strings) {
        const QByteArray text = octets(string);
        rdata +=
            text.size() > 255 ? dns::makeTxt(text) : QByteArray(1, static_cast<char>(text.size())) + text;
    }
    return rdata;
}

void addRecord(MapResolver &resolver, const DomainName &name, const QString &type, const QJsonValue &data)
{
    const auto target = [](const QJsonValue &value) {
        return records::nameFromDotted(octets(value)).value_or(DomainName());
    };
    if (type == "TIMEOUT"_L1)
        resolver.failing(name, dns::Failed::Why::Timeout);
    else if (type == "SERVFAIL"_L1)
        resolver.failing(name, dns::Failed::Why::ServFail);
    else if (type == "TXT"_L1)
        resolver.add(name, dns::RecordType::Txt, txtRdata(data));
    else if (type == "A"_L1 || type == "AAAA"_L1)
        resolver.add(name, *dns::typeFromName(type),
                     dns::makeAddress(Address::parse(data.toString()).value()));
    else if (type == "MX"_L1)
        resolver.add(name, dns::RecordType::Mx,
                     dns::makeMx(static_cast<quint16>(data[0].toInt()), target(data[1])));
    else if (type == "PTR"_L1 || type == "CNAME"_L1)
        resolver.add(name, *dns::typeFromName(type), dns::makeName(target(data)));
    else if (type != "SPF"_L1)
        QFAIL(qPrintable(u"unknown record type "_s + type));
}

MapResolver zoneOf(const QJsonObject &scenario)
{
    MapResolver resolver;
    const QJsonObject zone = scenario["zone"_L1].toObject();
    for (auto entry = zone.begin(); entry != zone.end(); ++entry) {
        const DomainName name = records::nameFromDotted(entry.key().toLatin1()).value();
        for (const QJsonValue &record : entry->toArray()) {
            if (record.isString())
                addRecord(resolver, name, record.toString(), {});
            else
                addRecord(resolver, name, record[0].toString(), record[1]);
        }
    }
    return resolver;
}

void addRows(const QString &file)
{
    QFile json(test::suitePath(file));
    if (!json.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue &scenario : QJsonDocument::fromJson(json.readAll())["scenarios"_L1].toArray()) {
        for (const QJsonValue &each : scenario["tests"_L1].toArray()) {
            const QString name = scenario["description"_L1].toString() + u": "_s + each["name"_L1].toString();
            QTest::newRow(qPrintable(name)) << scenario.toObject() << each.toObject();
        }
    }
}

/// A domain with one label is malformed (RFC 7208 §4.3); the second suite's author thinks otherwise.
bool hasSingleLabel(const QJsonObject &test)
{
    return !test["mailfrom"_L1].toString().section(u'@', -1).contains(u'.');
}

} // namespace

class SpfSuiteTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(test::suitePath(u"spf"_s)))
            QSKIP("the public SPF suites are not at hand (POSTHORN_SUITES)");
    }
    void rfc7208_data();
    void rfc7208() { judge(); }
    void laterImplementer_data();
    void laterImplementer() { judge(); }

private:
    void judge();
};

void SpfSuiteTest::rfc7208_data()
{
    QTest::addColumn<QJsonObject>("scenario");
    QTest::addColumn<QJsonObject>("test");
    addRows(u"spf/rfc7208-tests-dev.json"_s);
}

void SpfSuiteTest::laterImplementer_data()
{
    QTest::addColumn<QJsonObject>("scenario");
    QTest::addColumn<QJsonObject>("test");
    addRows(u"spf/blitirispf-tests-dev.json"_s);
}

void SpfSuiteTest::judge()
{
    QFETCH(QJsonObject, scenario);
    QFETCH(QJsonObject, test);
    MapResolver resolver = zoneOf(scenario);
    const auto ip = Address::parse(test["host"_L1].toString());
    QVERIFY(ip);
    const auto query = lookup::spfQuery(*ip, octets(test["mailfrom"_L1]), octets(test["helo"_L1]));
    SpfResult result;
    if (query)
        result = test::await(lookup::checkHost(*query, &resolver, {}));
    const QString verdict = QString::fromLatin1(lookup::verdictName(result.verdict));
    if (!octets(test["mailfrom"_L1]).isEmpty() && hasSingleLabel(test)) {
        QCOMPARE(verdict, u"none"_s);
        return;
    }
    const QJsonArray expected = test["result"_L1].toArray();
    QVERIFY2(expected.contains(verdict), qPrintable(verdict));
    if (test["explanation"_L1].isString()) {
        const QByteArray explanation = octets(test["explanation"_L1]);
        QCOMPARE(result.explanation, explanation == "DEFAULT" ? QByteArray() : explanation);
    }
}

QTEST_GUILESS_MAIN(SpfSuiteTest)
#include "spfsuite_test.moc"
