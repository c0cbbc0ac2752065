// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tlsrptrecord.h"

#include <QTest>

using namespace posthorn::records;

class TlsRptRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void addressesAreRead();
    void changedAddressesArePrinted();
    void mended_data();
    void mended();
};

void TlsRptRecordTest::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRecord");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, const QByteArray &text, std::initializer_list<TlsRptIssue> issues) {
        QList<int> codes;
        for (const TlsRptIssue issue : issues)
            codes.append(static_cast<int>(issue));
        QTest::newRow(name) << text << true << codes;
    };
    const auto other = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << false << QList<int>();
    };
    using enum TlsRptIssue;
    row("mailto", "v=TLSRPTv1; rua=mailto:a@example.com", {});
    row("https", "v=TLSRPTv1;rua=https://reports.example.com/v1;", {});
    row("both", "v=TLSRPTv1; rua=mailto:a@example.com , https://example.com/", {});
    row("no address", "v=TLSRPTv1;", {MissingRua});
    row("empty address", "v=TLSRPTv1; rua=", {MissingRua});
    row("bare address", "v=TLSRPTv1; rua=a@example.com", {UriSyntax});
    row("another scheme", "v=TLSRPTv1; rua=http://example.com/", {UriScheme});
    row("size suffix of DMARC", "v=TLSRPTv1; rua=mailto:a@example.com!10m", {UriSyntax});
    row("tag twice", "v=TLSRPTv1; rua=mailto:a@example.com; rua=x", {DuplicateTag});
    row("no tag", "v=TLSRPTv1; rua=mailto:a@example.com; junk", {NotATag});
    row("space around equals", "v=TLSRPTv1; rua = mailto:a@example.com", {BadSpace});
    row("extension", "v=TLSRPTv1; rua=mailto:a@example.com; x=y", {});
    row("extension with equals", "v=TLSRPTv1; rua=mailto:a@example.com; x=y=z", {BadExtension});
    row("small letters", "v=tlsrptv1; rua=mailto:a@example.com", {BadVersion});
    row("escaped semicolon", "v=TLSRPTv1\\; rua=mailto:a@example.com", {BadVersion, TypingSlip});
    other("nothing", "");
    other("DMARC", "v=DMARC1; p=none; rua=mailto:a@example.com");
}

void TlsRptRecordTest::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRecord);
    const TlsRptParse parse = parseTlsRpt(text);
    QCOMPARE(parse.has_value(), isRecord);
    if (!isRecord)
        return;
    QList<int> found;
    for (const auto &issue : parse->issues)
        found.append(static_cast<int>(issue.code));
    QTEST(found, "codes");
    QCOMPARE(print(parse->record), text);
    QCOMPARE(parseTlsRpt(print(parse->record)), parse);
}

void TlsRptRecordTest::addressesAreRead()
{
    const auto parse = parseTlsRpt("v=TLSRPTv1; rua=a@example.com,https://example.com/");
    QCOMPARE(parse->record.rua.size(), 2);
    QVERIFY(parse->record.hasUsableRua());
    QCOMPARE(parse->issues[0].offset, 16);
    QCOMPARE(parse->issues[0].length, 13);
    QCOMPARE(parse->issues[0].likely, QByteArray("mailto:a@example.com"));
    QVERIFY(!parseTlsRpt("v=TLSRPTv1; rua=a@example.com")->record.hasUsableRua());
    QVERIFY(parseTlsRpt("v=TLSRPTv1; rua=")->record.rua.isEmpty());
}

void TlsRptRecordTest::changedAddressesArePrinted()
{
    TlsRptRecord record = parseTlsRpt("v=TLSRPTv1;x=y;rua=a@example.com;")->record;
    record.rua = {mailtoUri("a@example.com")};
    QCOMPARE(print(record), QByteArray("v=TLSRPTv1;x=y;rua=mailto:a@example.com;"));
    TlsRptRecord made;
    made.rua = {mailtoUri("a@example.com"), parseReportUri("https://example.com/", ReportKind::TlsRpt)};
    QCOMPARE(print(made), QByteArray("v=TLSRPTv1; rua=mailto:a@example.com,https://example.com/"));
}

void TlsRptRecordTest::mended_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mended"); // empty: nothing is sure
    const auto row = [](const char *name, const char *text, const char *mended) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(mended);
    };
    const char *const good = "v=TLSRPTv1; rua=mailto:a@example.com";
    row("space for a semicolon", "v=TLSRPTv1 rua=mailto:a@example.com", good);
    row("no-break space", "v=TLSRPTv1;\xc2\xa0rua=mailto:a@example.com", good);
    row("colon for the equals sign", "v=TLSRPTv1; rua:mailto:a@example.com", good);
    row("space around equals", "v=TLSRPTv1 ; rua = mailto:a@example.com", good);
    row("small letters", "v=tlsrptv1; rua=mailto:a@example.com", good);
    row("bare address", "v=TLSRPTv1; rua=a@example.com", good);
    row("address without its tag", "v=TLSRPTv1; mailto:a@example.com", good);
    row("empty extension", "v=TLSRPTv1; rua=mailto:a@example.com; x=", good);
    row("tag twice", "v=TLSRPTv1; rua=mailto:a@example.com; rua=mailto:b@example.com",
        "v=TLSRPTv1; rua=mailto:a@example.com,mailto:b@example.com");
    row("extension beside", "v=TLSRPTv1 rua=mailto:a@example.com; x=y",
        "v=TLSRPTv1; rua=mailto:a@example.com; x=y");
    row("nothing wrong", good, "");
    row("another scheme", "v=TLSRPTv1; rua=http://example.com/", "");
    row("no address", "v=TLSRPTv1;", "");
    row("somebody else's", "hello", "");
}

void TlsRptRecordTest::mended()
{
    QFETCH(QByteArray, text);
    QTEST(mendTlsRpt(text).value_or(QByteArray()), "mended");
}

QTEST_APPLESS_MAIN(TlsRptRecordTest)
#include "tlsrptrecord_test.moc"
