// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/records/reporturi.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::records;

using Fault = ReportUriFault;

class ReportUriTest : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void faults_data();
    void faults();
    void sizeSuffix_data();
    void sizeSuffix();
    void httpsIsForTlsRptOnly();
    void listsKnowWhereEachBegins();
    void listsAreLimited();
    void madeUris_data();
    void madeUris();
};

void ReportUriTest::addresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << QByteArray("mailto:a@example.com") << QByteArray("a@example.com")
                           << QStringLiteral("example.com");
    QTest::newRow("scheme in capitals")
        << QByteArray("MAILTO:a@Example.COM") << QByteArray("a@Example.COM") << QStringLiteral("Example.COM");
    QTest::newRow("with subject") << QByteArray("mailto:a@example.com?subject=x")
                                  << QByteArray("a@example.com") << QStringLiteral("example.com");
    QTest::newRow("encoded exclamation mark")
        << QByteArray("mailto:a%21b@example.com") << QByteArray("a!b@example.com")
        << QStringLiteral("example.com");
    QTest::newRow("encoded comma") << QByteArray("mailto:a%2Cb@example.com") << QByteArray("a,b@example.com")
                                   << QStringLiteral("example.com");
    QTest::newRow("plus") << QByteArray("mailto:a+b@example.com") << QByteArray("a+b@example.com")
                          << QStringLiteral("example.com");
    QTest::newRow("quoted local part") << QByteArray("mailto:%22a%20b%22@example.com")
                                       << QByteArray("\"a b\"@example.com") << QStringLiteral("example.com");
}

void ReportUriTest::addresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, host);
    const ReportUri uri = parseReportUri(text, ReportKind::Dmarc);
    QVERIFY(uri.isUsable());
    QTEST(uri.address, "address");
    QCOMPARE(uri.host->toString(), host);
    QCOMPARE(print(uri), text);
}

void ReportUriTest::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("likely");
    const auto row = [](const char *name, const char *text, Fault fault, const char *likely) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(fault) << QByteArray(likely);
    };
    row("nothing", "", Fault::Empty, "");
    row("bare address", "a@example.com", Fault::NoScheme, "mailto:a@example.com");
    row("bare word", "reports", Fault::NoScheme, "");
    row("address in brackets", "<a@example.com>", Fault::NoScheme, "mailto:a@example.com");
    row("space behind the scheme", "mailto: a@example.com", Fault::NotAUri, "mailto:a@example.com");
    row("exclamation mark", "mailto:a!b@example.com", Fault::NotAUri, "mailto:a%21b@example.com");
    row("half an escape", "mailto:a%2@example.com", Fault::NotAUri, "");
    row("octet beyond ASCII", "mailto:\xc3\xa4@example.com", Fault::NotAUri, "mailto:%C3%A4@example.com");
    row("no domain", "mailto:a", Fault::BadAddress, "");
    row("no local part", "mailto:@example.com", Fault::BadAddress, "");
    row("two at signs", "mailto:a@b@example.com", Fault::BadAddress, "");
    row("slashes", "mailto://a@example.com", Fault::BadAddress, "mailto:a@example.com");
    row("scheme twice", "mailto:mailto:a@example.com", Fault::BadAddress, "mailto:a@example.com");
    row("underscore in the domain", "mailto:a@ex_ample.com", Fault::BadAddress, "");
    row("address literal", "mailto:a@[192.0.2.1]", Fault::BadAddress, "");
    row("control octet, encoded", "mailto:a%00@example.com", Fault::BadAddress, "");
    row("another scheme", "http://example.com/", Fault::OtherScheme, "");
}

void ReportUriTest::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    const ReportUri uri = parseReportUri(text, ReportKind::Dmarc);
    QVERIFY(!uri.isUsable());
    QCOMPARE(static_cast<int>(*uri.fault), fault);
    QCOMPARE(uri.isUri(), *uri.fault == Fault::OtherScheme);
    QTEST(uri.likely(), "likely");
    QCOMPARE(print(uri), text);
}

void ReportUriTest::sizeSuffix_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<bool>("usable");
    QTest::newRow("megabytes") << QByteArray("mailto:a@example.com!10m") << QByteArray("!10m") << true;
    QTest::newRow("capital") << QByteArray("mailto:a@example.com!10K") << QByteArray("!10K") << true;
    QTest::newRow("octets") << QByteArray("mailto:a@example.com!1") << QByteArray("!1") << true;
    QTest::newRow("no number") << QByteArray("mailto:a@example.com!m") << QByteArray() << false;
    QTest::newRow("unknown unit") << QByteArray("mailto:a@example.com!10x") << QByteArray() << false;
    QTest::newRow("nothing behind") << QByteArray("mailto:a@example.com!") << QByteArray() << false;
}

void ReportUriTest::sizeSuffix()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, usable);
    const ReportUri uri = parseReportUri(text, ReportKind::Dmarc);
    QTEST(uri.sizeSuffix, "suffix");
    QCOMPARE(uri.isUsable(), usable);
    QCOMPARE(print(uri), text);
    QVERIFY(!parseReportUri(text, ReportKind::TlsRpt).isUsable()); // never had such a thing
}

void ReportUriTest::httpsIsForTlsRptOnly()
{
    const ReportUri tls = parseReportUri("https://user@reports.example.com:8443/v1?x", ReportKind::TlsRpt);
    QVERIFY(tls.isUsable());
    QCOMPARE(tls.scheme, ReportUri::Scheme::Https);
    QCOMPARE(tls.host->toString(), QStringLiteral("reports.example.com"));
    QCOMPARE(parseReportUri("https://example.com", ReportKind::Dmarc).fault, Fault::OtherScheme);
    QCOMPARE(parseReportUri("https:example.com", ReportKind::TlsRpt).fault, Fault::BadHost);
    QCOMPARE(parseReportUri("https:///v1", ReportKind::TlsRpt).fault, Fault::BadHost);
}

void ReportUriTest::listsKnowWhereEachBegins()
{
    const auto uris = parseReportUris("mailto:a@x.example , mailto:b@x.example,", ReportKind::Dmarc);
    QCOMPARE(uris.size(), 3);
    QCOMPARE(uris[0].offset, 0);
    QCOMPARE(uris[1].offset, 21);
    QCOMPARE(uris[1].uri.text, QByteArray("mailto:b@x.example"));
    QCOMPARE(uris[2].uri.fault, Fault::Empty);
    QCOMPARE(print(QList<ReportUri>{uris[0].uri, uris[1].uri}),
             QByteArray("mailto:a@x.example,mailto:b@x.example"));
}

void ReportUriTest::listsAreLimited()
{
    const QByteArray one("mailto:a@x.example,");
    QCOMPARE(parseReportUris(one.repeated(kMaxReportUris).chopped(1), ReportKind::Dmarc).size(),
             kMaxReportUris);
    const auto uris = parseReportUris(one.repeated(kMaxReportUris + 5), ReportKind::Dmarc);
    QCOMPARE(uris.size(), kMaxReportUris);
    QVERIFY(uris.last().uri.text.contains(','));
}

void ReportUriTest::madeUris_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("a.b+c@example.com") << QByteArray("mailto:a.b+c@example.com");
    QTest::newRow("comma, exclamation mark, semicolon, per cent")
        << QByteArray("a,b!c%@example.com") << QByteArray("mailto:a%2Cb%21c%25@example.com");
}

void ReportUriTest::madeUris()
{
    QFETCH(QByteArray, address);
    QTEST(mailtoUri(address).text, "text");
    QCOMPARE(mailtoUri(address).address, address);
}

QTEST_APPLESS_MAIN(ReportUriTest)
#include "reporturi_test.moc"
