// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/presetfile.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::providers;
using namespace Qt::StringLiterals;

class PresetFileTest : public QObject
{
    Q_OBJECT

private slots:
    void presetIsReadWhole();
    void presetFaultsAreNamed_data();
    void presetFaultsAreNamed();
    void unknownLimitsStayUnknown();
    void dnsHostFaultsAreNamed_data();
    void dnsHostFaultsAreNamed();
    void selectorsKeepTheirOrder();
};

namespace {

/// A preset with what every one has, and \a more.
QByteArray presetWith(const char *more)
{
    return QByteArray(
               R"({"id": "p", "name": "P", "kind": "mailbox", "reviewed": "2026-11", "sources": ["s"])") +
           more + "}";
}

QByteArray hostWith(const char *more)
{
    return QByteArray(
               R"({"id": "h", "name": "H", "reviewed": "2026-11", "sources": ["s"], "ns": ["ns.example"])") +
           more + "}";
}

} // namespace

void PresetFileTest::presetIsReadWhole()
{
    const auto preset = readPreset(presetWith(R"(,
        "customDomains": false, "manyBehindOneMx": true,
        "match": {"mx": ["mx.example"], "txt": [{"prefix": "abc=", "rest": "\\d+"}]},
        "variables": [{"id": "dkim.value", "label": "Key", "from": "console", "pattern": "p"}],
        "constraints": [{"rule": "distinct", "variables": ["a", "b"]}],
        "mx": [{"id": "one", "label": "One", "fixed": true, "preferences": "any",
                "hosts": [{"preference": 65535, "host": "a.mx.example"}], "confidence": "C"}],
        "records": [{"role": "dkim", "name": "s._domainkey", "type": "TXT", "value": "{copy:dkim.value}",
                     "mayDangle": true, "confidence": "K"}],
        "spf": {"terms": ["include:x.example"], "neededAtApex": "only-if", "condition": "c", "confidence": "Z"},
        "conflicts": [{"rule": "warn", "name": "old", "type": "CNAME"}],
        "supports": {"mtaSts": "provider", "dane": "some"},
        "notes": [{"code": "n", "text": "t"}])"));
    QVERIFY2(preset.has_value(), preset ? "" : qPrintable(preset.error()));
    QCOMPARE(preset->kind, Kind::Mailbox);
    QVERIFY(!preset->customDomains && preset->manyBehindOneMx);
    QCOMPARE(preset->match.txt, (QList<TxtPattern>{{u"abc="_s, u"\\d+"_s}}));
    QCOMPARE(preset->variables.first().from, Variable::From::Console);
    QCOMPARE(preset->constraints.first().rule, Constraint::Rule::Distinct);
    QCOMPARE(preset->mx.first().hosts, (QList<MxHost>{{65535, u"a.mx.example"_s}}));
    QVERIFY(preset->mx.first().fixed && preset->mx.first().current);
    QVERIFY(preset->records.first().mayDangle && !preset->records.first().isPublishable());
    QCOMPARE(preset->spf.neededAtApex, NeededAtApex::OnlyIf);
    QCOMPARE(preset->conflicts.first().rule, Conflict::Rule::Warn);
    QCOMPARE(preset->mtaSts, u"provider"_s);
    QCOMPARE(preset->dane, u"some"_s);
    QCOMPARE(preset->notes.size(), 1);
}

void PresetFileTest::presetFaultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{") << u"/id"_s;
    QTest::newRow("missing key") << QByteArray(R"({"id": "p"})") << u"/name"_s;
    QTest::newRow("unknown key") << presetWith(R"(, "mxx": [])") << u"/mxx"_s;
    QTest::newRow("unknown key inside") << presetWith(R"(, "match": {"smtp": []})") << u"/match/smtp"_s;
    QTest::newRow("no list") << presetWith(R"(, "match": {"mx": "a"})") << u"/match/mx"_s;
    QTest::newRow("no text in a list") << presetWith(R"(, "match": {"mx": [1]})") << u"/match/mx"_s;
    QTest::newRow("twice in a list") << presetWith(R"(, "match": {"mx": ["a", "a"]})") << u"/match/mx"_s;
    QTest::newRow("no flag") << presetWith(R"(, "customDomains": 1)") << u"/customDomains"_s;
    QTest::newRow("no object") << presetWith(R"(, "spf": [])") << u"/spf"_s;
    QTest::newRow("unknown word")
        << presetWith(R"(, "spf": {"terms": [], "neededAtApex": "perhaps", "confidence": "C"})")
        << u"/spf/neededAtApex"_s;
    QTest::newRow("unknown type")
        << presetWith(
               R"(, "records": [{"role": "dkim", "name": "a", "type": "CNAM", "value": "b", "confidence": "C"}])")
        << u"/records/0/type"_s;
    QTest::newRow("preference out of range")
        << presetWith(
               R"(, "mx": [{"id": "a", "label": "A", "preferences": "any", "confidence": "C",
                     "hosts": [{"preference": 65536, "host": "h"}]}])")
        << u"/mx/0/hosts/0/preference"_s;
    QTest::newRow("unknown support") << presetWith(R"(, "supports": {"dane": "maybe"})")
                                     << u"/supports/dane"_s;
}

void PresetFileTest::presetFaultsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto preset = readPreset(json);
    QVERIFY(!preset.has_value());
    QVERIFY2(preset.error().startsWith(place + u':'), qPrintable(preset.error()));
}

void PresetFileTest::unknownLimitsStayUnknown()
{
    const auto host = readDnsHost(hostWith(R"(, "limits": {"nullMx": false, "minTtl": 0})"));
    QVERIFY(host.has_value());
    QCOMPARE(host->limits.nullMx, std::optional(false));
    QCOMPARE(host->limits.minTtl, std::optional(0));
    QCOMPARE(host->limits.nullSrv, std::nullopt);
    QCOMPARE(host->limits.maxTxt, std::nullopt);
    QCOMPARE(host->anycast, std::nullopt);
}

void PresetFileTest::dnsHostFaultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("negative") << hostWith(R"(, "limits": {"minTtl": -1})") << u"/limits/minTtl"_s;
    QTest::newRow("quoting") << hostWith(R"(, "limits": {"txtQuoting": "odd"})") << u"/limits/txtQuoting"_s;
    QTest::newRow("model") << hostWith(R"(, "api": {"base": "b", "auth": "a", "model": "m"})")
                           << u"/api/model"_s;
    QTest::newRow("unknown key") << hostWith(R"(, "limit": {})") << u"/limit"_s;
}

void PresetFileTest::dnsHostFaultsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto host = readDnsHost(json);
    QVERIFY(!host.has_value());
    QVERIFY2(host.error().startsWith(place + u':'), qPrintable(host.error()));
}

void PresetFileTest::selectorsKeepTheirOrder()
{
    const auto selectors = readSelectors(R"({"reviewed": "2026-11", "sources": ["s"], "common": [
        {"selectors": ["b", "a"], "who": "B"}, {"selectors": ["c"], "who": "many", "generic": true}]})");
    QVERIFY(selectors.has_value());
    QCOMPARE(*selectors, (QList<SelectorHint>{
                             {u"b"_s, u"B"_s, false}, {u"a"_s, u"B"_s, false}, {u"c"_s, u"many"_s, true}}));
}

QTEST_GUILESS_MAIN(PresetFileTest)
#include "presetfile_test.moc"
