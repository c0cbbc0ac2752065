// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/rdata.h"
#include "core/dns/zonefileresolver.h"
#include "core/report/auditjson.h"
#include "tests/support/immediate.h"
#include "tests/support/jsonschema.h"
#include "tests/support/mapresolver.h"
#include "tests/support/scenario.h"
#include "tests/support/testkeys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn;
using dns::RecordType;

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(POSTHORN_RESOURCES "/schema/audit-1.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

lookup::Observation observe(dns::Resolver &resolver, const char *domain,
                            const lookup::AreaSet &areas = lookup::AreaSet::all())
{
    lookup::Context context;
    context.resolver = &resolver;
    context.areas = areas;
    return test::resultNow(lookup::observe(DomainName::literal(domain), context));
}

QJsonObject read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return object;
}

QJsonObject auditOf(const QByteArray &zone, const char *domain = "example.com")
{
    auto resolver = dns::ZoneFileResolver::fromText(
        "$ORIGIN com.\n$TTL 3600\n"
        "@ SOA ns.example. h.example. 1 7200 1800 1209600 3600\n@ NS ns.example.\n"
        "$ORIGIN example.com.\n" +
        zone);
    if (!resolver.errors().isEmpty())
        qWarning("line %d: %s", resolver.errors().first().error.line,
                 qPrintable(resolver.errors().first().error.detail));
    return read(report::auditJson(audit::audit(observe(resolver, domain))));
}

QString state(const QJsonObject &audit, const char *area)
{
    return audit[QLatin1String(area)][u"state"].toString();
}

/// Rdata that no zone file of ours would hold.
constexpr char kHostileOctets[] = "v=spf1 \x1b[31m\x00\xff \xe2\x80\xae\"\\ {holes} %1 <b> -all";
const QByteArray kHostileText(kHostileOctets, sizeof kHostileOctets - 1);

} // namespace

class AuditJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void fitsTheSchema_data();
    void fitsTheSchema();
    void whatFailedFitsTheSchema();
    void keysComeInTheOrderOfTheContract();
    void hostileOctetsAreShownHarmless();
    void statesOfAreas_data();
    void statesOfAreas();
    void selectorsAreTold();
    void selectorsFollowTheFindings();
    void spfTreeNestsWithItsCounts();
    void ttlOfAZoneFileIsAuthoritative();
    void ttlOfACacheIsNone();
    void ttlOfAnAuthoritativeServerIsTold();
    void recordsAreEachToldOnce();
    void timesAreUtcWithoutFractions();
    void domainIsReadBack_data();
    void domainIsReadBack();
};

void AuditJsonTest::fitsTheSchema_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("nothing but the name") << QByteArray("@ A 198.51.100.1\n");
    QTest::newRow("does not exist") << QByteArray();
    QTest::newRow("all that there is") << QByteArray(
        "@ MX 10 mx1\n@ MX 20 mx2\nmx1 A 198.51.100.1\nmx2 AAAA 2001:db8::1\n"
        "@ TXT \"v=spf1 mx a:mx1.example.com include:spf.example.com ?all\"\nspf TXT \"v=spf1 "
        "ip4:192.0.2.0/24 -all\"\n"
        "_dmarc TXT \"v=DMARC1; p=quarantine; sp=reject; t=y; adkim=s; rua=mailto:d@example.com; "
        "ruf=mailto:f@example.com\"\n"
        "s1._domainkey TXT \"v=DKIM1; p=\"\ndefault._domainkey CNAME nowhere.example.com.\nmail._domainkey "
        "TXT \"v=DKIM1; p=AAAA\"\n"
        "_mta-sts TXT \"v=STSv1; id=1\"\n_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:t@example.com\"\n");
    QTest::newRow("null MX") << QByteArray("@ MX 0 .\n@ TXT \"v=spf1 -all\"\n");
    QTest::newRow("two of each") << QByteArray(
        "@ TXT \"v=spf1 -all\"\n@ TXT \"v=spf1 ~all\"\n_dmarc TXT \"v=DMARC1; p=none\"\n_dmarc TXT "
        "\"v=DMARC1; p=reject\"\n"
        "_mta-sts TXT \"v=STSv1; id=1\"\n_mta-sts TXT \"v=STSv1; id=2\"\n_smtp._tls TXT \"v=TLSRPTv1\"\n");
}

void AuditJsonTest::fitsTheSchema()
{
    QFETCH(const QByteArray, zone);
    const QJsonObject audit = auditOf(zone);
    QVERIFY(!audit.isEmpty());
    QCOMPARE(schemaFault(audit, schema(), schema()), QString());
}

void AuditJsonTest::whatFailedFitsTheSchema()
{
    test::MapResolver resolver;
    resolver.failing(DomainName(), dns::Failed::Why::Timeout);
    for (const char *name : {"example.com", "_dmarc.example.com", "_domainkey.example.com",
                             "_mta-sts.example.com", "_smtp._tls.example.com"})
        resolver.failing(DomainName::literal(name), dns::Failed::Why::Timeout);
    const QJsonObject audit = read(report::auditJson(audit::audit(observe(resolver, "example.com"))));
    QCOMPARE(schemaFault(audit, schema(), schema()), QString());
    QCOMPARE(state(audit, "mx"), u"error"_s);
    QCOMPARE(audit[u"complete"_s].toBool(true), false);
    QCOMPARE(audit[u"verdict"_s].toString(), u"unknown"_s);
    QVERIFY(audit[u"score"_s].isNull());
}

void AuditJsonTest::keysComeInTheOrderOfTheContract()
{
    test::MapResolver resolver;
    const QByteArray json = report::auditJson(audit::audit(observe(resolver, "example.com")));
    qsizetype at = -1;
    for (const char *key : {"schema",    "program",    "domain",       "unicode", "organizationalDomain",
                            "checkedAt", "complete",   "purpose",      "zone",    "network",
                            "verdict",   "score",      "scorePartial", "rules",   "providers",
                            "timing",    "delegation", "dnssec",       "mx",      "hosts",
                            "spf",       "dkim",       "dmarc",        "mtaSts",  "tlsRpt",
                            "dane",      "bimi",       "smtp",         "client",  "reputation",
                            "findings",  "records"}) {
        const qsizetype next = json.indexOf('"' + QByteArray(key) + "\":", at + 1);
        QVERIFY2(next > at, key);
        at = next;
    }
    QVERIFY(!json.contains('\n'));
}

void AuditJsonTest::hostileOctetsAreShownHarmless()
{
    test::MapResolver resolver;
    resolver.add(DomainName::literal("example.com"), RecordType::Txt, dns::makeTxt(kHostileText));
    resolver.add(DomainName::literal("_dmarc.example.com"), RecordType::Txt,
                 dns::makeTxt("v=DMARC1; p=reject; rua=\x1b]0;x\x07"));
    resolver.add(DomainName::literal("example.com"), RecordType::Mx, QByteArray("\x00\x0a\x03\x1b[m\x00", 7));
    resolver.add(DomainName::literal("example.com"), RecordType::Mx, QByteArray("\x00", 1)); // no MX at all
    const QByteArray json = report::auditJson(audit::audit(observe(resolver, "example.com")));
    QCOMPARE(schemaFault(read(json), schema(), schema()), QString());
    for (const char c : json)
        QVERIFY(static_cast<unsigned char>(c) >= 0x20);
    QVERIFY(!json.contains("\\u001b"));      // not even escaped: a reader would undo that
    QVERIFY(!json.contains("\xe2\x80\xae")); // right-to-left override
    QVERIFY(read(json)[u"spf"_s][u"record"_s].toString().contains(u"\\027[31m\\000\\255"_s));
}

void AuditJsonTest::statesOfAreas_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("area");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *zone, const char *area, const char *expected) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(area) << QString::fromLatin1(expected);
    };
    row("mx: servers", "@ MX 10 mx\nmx A 198.51.100.1\n", "mx", "ok");
    row("mx: none", "x A 198.51.100.1\n", "mx", "none");
    row("mx: the domain's own address", "@ A 198.51.100.1\n@ TXT \"v=spf1 a -all\"\n", "mx", "implicit");
    row("mx: null", "@ MX 0 .\n", "mx", "null");
    row("mx: null beside another", "@ MX 0 .\n@ MX 10 mx\nmx A 198.51.100.1\n", "mx", "invalid");
    row("hosts: no address", "@ MX 10 mx\nmx TXT x\n", "hosts", "failing");
    row("spf: one", "@ MX 10 mx\n@ TXT \"v=spf1 -all\"\n", "spf", "ok");
    row("spf: none", "@ MX 10 mx\n@ TXT \"hello\"\n", "spf", "none");
    row("spf: two", "@ MX 10 mx\n@ TXT \"v=spf1 -all\"\n@ TXT \"v=spf1 ~all\"\n", "spf", "permerror");
    row("spf: malformed", "@ MX 10 mx\n@ TXT \"v=spf1 inlcude:a.example -all\"\n", "spf", "permerror");
    row("dkim: none under the names tried", "@ MX 10 mx\n@ TXT \"v=spf1 mx -all\"\n", "dkim", "none-found");
    row("dmarc: one", "@ MX 10 mx\n_dmarc TXT \"v=DMARC1; p=none\"\n", "dmarc", "ok");
    row("dmarc: none", "@ MX 10 mx\n", "dmarc", "none");
    row("dmarc: two", "@ MX 10 mx\n_dmarc TXT \"v=DMARC1; p=none\"\n_dmarc TXT \"v=DMARC1; p=reject\"\n",
        "dmarc", "invalid");
    row("dmarc: without effect", "@ MX 10 mx\n_dmarc TXT \"v=DMARC1; p=rejekt\"\n", "dmarc", "invalid");
    row("mta-sts: one", "@ MX 10 mx\n_mta-sts TXT \"v=STSv1; id=1\"\n", "mtaSts", "ok");
    row("mta-sts: none", "@ MX 10 mx\n", "mtaSts", "none");
    row("mta-sts: bad id", "@ MX 10 mx\n_mta-sts TXT \"v=STSv1; id=1-2\"\n", "mtaSts", "invalid");
    row("tls-rpt: one", "@ MX 10 mx\n_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:a@example.com\"\n", "tlsRpt",
        "ok");
    row("tls-rpt: no address", "@ MX 10 mx\n_smtp._tls TXT \"v=TLSRPTv1;\"\n", "tlsRpt", "invalid");
    row("tls-rpt: rua twice",
        "@ MX 10 mx\n_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:a@example.com; rua=mailto:b@example.com\"\n",
        "tlsRpt", "invalid");
    row("tls-rpt: another version beside",
        "@ MX 10 mx\n_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:a@example.com\"\n"
        "_smtp._tls TXT \"v=TLSRPTv2; rua=mailto:b@example.com\"\n",
        "tlsRpt", "ok");
    row("dane: none", "@ MX 10 mx\n", "dane", "none");
    row("bimi: none", "@ MX 10 mx\n", "bimi", "none");
    row("bimi: one", "@ MX 10 mx\ndefault._bimi TXT \"v=BIMI1; l=https://example.com/l.svg\"\n", "bimi",
        "ok");
    row("bimi: no logo", "@ MX 10 mx\ndefault._bimi TXT \"v=BIMI1;\"\n", "bimi", "invalid");
    row("client: none", "@ MX 10 mx\n", "client", "none");
    row("client: one", "@ MX 10 mx\n_imaps._tcp SRV 0 1 993 mx\nmx A 192.0.2.1\n", "client", "ok");
    row("client: nowhere", "@ MX 10 mx\n_imaps._tcp SRV 0 1 993 nobody\n", "client", "invalid");
    for (const char *area : {"delegation", "dnssec", "smtp", "reputation"})
        QTest::addRow("%s: not looked at", area)
            << QByteArray("@ MX 10 mx\n") << QByteArray(area) << u"skipped"_s;
    row("delegation: the name does not exist", "", "delegation", "nxdomain");
}

void AuditJsonTest::statesOfAreas()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, area);
    QFETCH(const QString, expected);
    QCOMPARE(state(auditOf(zone), area.constData()), expected);
}

void AuditJsonTest::selectorsAreTold()
{
    const QByteArray rsa1024 = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC3hVB7wnPQqJ6zT2cXvC0n4m0Bk9q0T6r3D4hXb"
                               "0uJ4bYfM8m5yM1a3Z7eVQ1o"; // not a key: cut off
    const QJsonObject audit =
        auditOf("@ MX 10 mx\ns1._domainkey TXT \"v=DKIM1; p=\"\ndefault._domainkey CNAME k.example.com.\n"
                "mail._domainkey TXT \"v=DKIM1; t=y; p=" +
                rsa1024 + "\"\n");
    QHash<QString, QJsonObject> selectors;
    for (const QJsonValue &selector : audit[u"dkim"_s][u"selectors"_s].toArray())
        selectors.insert(selector[u"selector"_s].toString(), selector.toObject());
    QCOMPARE(selectors[u"s1"_s][u"state"_s].toString(), u"revoked"_s);
    QCOMPARE(selectors[u"default"_s][u"cname"_s].toString(), u"k.example.com"_s);
    QCOMPARE(selectors[u"mail"_s][u"state"_s].toString(), u"invalid"_s);
    QCOMPARE(selectors[u"mail"_s][u"testing"_s].toBool(), true);
    QVERIFY(selectors[u"mail"_s][u"bits"_s].isNull());
}

void AuditJsonTest::selectorsFollowTheFindings()
{
    const QByteArray key(test::kRsa2048);
    const QJsonObject audit =
        auditOf("@ MX 10 mx\n" + test::txt("s1._domainkey", "v=DKIM1; p=" + key) +
                test::txt("s2._domainkey", "v=DKIM1; s=tlsrpt; p=" + key) +
                test::txt("mail._domainkey", "v=DKIM1; p=\"" + key + '"') +
                test::txt("default._domainkey", "v=DKIM1; p=" + key) + "default._domainkey TXT hello\n");
    QHash<QString, QString> states;
    for (const QJsonValue &selector : audit[u"dkim"_s][u"selectors"_s].toArray())
        states.insert(selector[u"selector"_s].toString(), selector[u"state"_s].toString());
    QCOMPARE(states.value(u"s1"_s), u"ok"_s);
    QCOMPARE(states.value(u"s2"_s), u"invalid"_s);
    QCOMPARE(states.value(u"mail"_s), u"invalid"_s);
    QCOMPARE(states.value(u"default"_s), u"invalid"_s);
}

void AuditJsonTest::spfTreeNestsWithItsCounts()
{
    const QJsonObject spf =
        auditOf(
            "@ MX 10 mx\n@ TXT \"v=spf1 ip4:192.0.2.1 include:a.example.com ~all\"\n"
            "a TXT \"v=spf1 include:b.example.com -all\"\nb TXT \"v=spf1 ip4:192.0.2.2 -all\"\n")[u"spf"_s]
            .toObject();
    QCOMPARE(spf[u"lookups"_s].toInt(), 2);
    QCOMPARE(spf[u"all"_s].toString(), u"~"_s);
    const QJsonArray tree = spf[u"tree"_s].toArray();
    QCOMPARE(tree.size(), 1); // ip4 asks nothing
    QCOMPARE(tree[0][u"term"_s].toString(), u"include:a.example.com"_s);
    QCOMPARE(tree[0][u"domain"_s].toString(), u"a.example.com"_s);
    QCOMPARE(tree[0][u"lookups"_s].toInt(), 2);
    QCOMPARE(tree[0][u"children"_s][0][u"domain"_s].toString(), u"b.example.com"_s);
    QVERIFY(tree[0][u"children"_s][0][u"children"_s].toArray().isEmpty());
}

void AuditJsonTest::ttlOfAZoneFileIsAuthoritative()
{
    const QJsonObject audit = auditOf("@ 1234 MX 10 mx\nmx A 198.51.100.1\n");
    QCOMPARE(audit[u"mx"_s][u"ttl"_s].toInt(), 1234);
    QCOMPARE(audit[u"records"_s][0][u"ttl"_s].toInt(), 1234);
    QCOMPARE(audit[u"records"_s][0][u"rdata"_s].toString(), u"10 mx.example.com."_s);
}

void AuditJsonTest::ttlOfACacheIsNone()
{
    test::MapResolver resolver;
    resolver.mx("example.com", 10, "mx.example.com");
    const QJsonObject audit = read(report::auditJson(audit::audit(observe(resolver, "example.com"))));
    QVERIFY(audit[u"mx"_s][u"ttl"_s].isNull());
    QVERIFY(audit[u"records"_s][0][u"ttl"_s].isNull());
}

void AuditJsonTest::ttlOfAnAuthoritativeServerIsTold()
{
    test::MapResolver resolver;
    resolver.mx("example.com", 10, "mx.example.com").txt("example.com", "v=spf1 -all");
    lookup::Observation seen = observe(resolver, "example.com");
    dns::Answer direct = seen.mx.answer;
    dns::Found found = *direct.found();
    found.records[0].ttl = std::chrono::seconds(7777);
    direct.outcome = found;
    direct.flags.authoritative = true;
    lookup::ServerAddressSeen address;
    address.mail = {direct};
    lookup::NameServerSeen server;
    server.addresses = {address};
    seen.delegation = lookup::DelegationSeen();
    seen.delegation->servers = {server};
    seen.hasAuthority = true;
    const QJsonObject audit = read(report::auditJson(audit::audit(seen)));
    QCOMPARE(audit[u"mx"_s][u"ttl"_s].toInt(), 7777);
    for (const QJsonValue &record : audit[u"records"_s].toArray())
        QCOMPARE(record[u"ttl"_s].isNull(), record[u"type"_s].toString() != u"MX"_s);
}

void AuditJsonTest::recordsAreEachToldOnce()
{
    const QJsonObject audit = auditOf("@ MX 10 mx\n@ MX 20 mx\nmx A 198.51.100.1\n@ TXT hello\n_dmarc CNAME "
                                      "d\nd TXT \"v=DMARC1; p=none\"\n");
    QStringList lines;
    for (const QJsonValue &record : audit[u"records"_s].toArray())
        lines.append(record[u"name"_s].toString() + u' ' + record[u"type"_s].toString() + u' ' +
                     record[u"rdata"_s].toString());
    lines.sort();
    QCOMPARE(lines,
             (QStringList{u"_dmarc.example.com CNAME d.example.com."_s,
                          u"d.example.com TXT \"v=DMARC1; p=none\""_s, u"example.com MX 10 mx.example.com."_s,
                          u"example.com MX 20 mx.example.com."_s, u"example.com TXT \"hello\""_s,
                          u"mx.example.com A 198.51.100.1"_s}));
}

void AuditJsonTest::timesAreUtcWithoutFractions()
{
    test::MapResolver resolver;
    lookup::Observation seen = observe(resolver, "example.com");
    seen.checkedAt = QDateTime(QDate(2026, 1, 31), QTime(13, 0, 0, 999), Qt::OffsetFromUTC, 3600);
    QCOMPARE(read(report::auditJson(audit::audit(seen)))[u"checkedAt"_s].toString(),
             u"2026-01-31T12:00:00Z"_s);
}

void AuditJsonTest::domainIsReadBack_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("domain"); // null: none
    test::MapResolver resolver;
    const QByteArray ours = report::auditJson(audit::audit(observe(resolver, "sub.example.com")));
    QTest::newRow("our own") << ours << u"sub.example.com"_s;
    QTest::newRow("our own with its end") << ours + "\r\n" << u"sub.example.com"_s;
    QTest::newRow("cut off") << ours.chopped(10) << QString();
    QTest::newRow("keys in another order")
        << QByteArray("{\"domain\": \"a.example\", \"schema\": \"posthorn.audit/1\"}") << u"a.example"_s;
    QTest::newRow("another schema") << QByteArray(
                                           "{\"domain\": \"a.example\", \"schema\": \"posthorn.audit/2\"}")
                                    << QString();
    QTest::newRow("rubbish") << QByteArray("\x00\xff{") << QString();
    QTest::newRow("only a start like ours")
        << QByteArray("{\"schema\":\"posthorn.audit/1\",\"program\":\"}") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void AuditJsonTest::domainIsReadBack()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, domain);
    const auto read = report::domainOfAuditJson(line);
    QCOMPARE(read.has_value(), !domain.isNull());
    QCOMPARE(read.value_or(QString()), domain);
}

QTEST_GUILESS_MAIN(AuditJsonTest)
#include "auditjson_test.moc"
