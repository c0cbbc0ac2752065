// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/bimirecord.h"

#include <QTest>

using namespace posthorn::records;

class BimiRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void declinationAndCertificate();
    void changedFieldsArePrinted();
};

void BimiRecordTest::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRecord");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, const QByteArray &text, std::initializer_list<BimiIssue> issues) {
        QList<int> codes;
        for (const BimiIssue issue : issues)
            codes.append(static_cast<int>(issue));
        QTest::newRow(name) << text << true << codes;
    };
    const auto other = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << false << QList<int>();
    };
    using enum BimiIssue;
    row("logo", "v=BIMI1; l=https://example.com/logo.svg", {});
    row("logo and certificate", "v=BIMI1; l=https://example.com/logo.svg; a=https://example.com/vmc.pem;",
        {});
    row("empty certificate", "v=BIMI1;l=https://example.com/logo.svg;a=", {});
    row("declination", "v=BIMI1; l=; a=;", {});
    row("no logo", "v=BIMI1; a=https://example.com/vmc.pem", {MissingL});
    row("http", "v=BIMI1; l=http://example.com/logo.svg", {NotHttps});
    row("certificate over http", "v=BIMI1; l=; a=http://example.com/vmc.pem", {NotHttps});
    row("mailto", "v=BIMI1; l=mailto:a@example.com", {NotHttps});
    row("no URI", "v=BIMI1; l=logo.svg", {BadUri});
    row("no host", "v=BIMI1; l=https:///logo.svg", {BadUri});
    row("avatar preference", "v=BIMI1; l=https://example.com/l.svg; avp=brand", {});
    row("unknown tag", "v=BIMI1; l=https://example.com/l.svg; x=y", {UnknownTag});
    row("tag twice", "v=BIMI1; l=; l=", {DuplicateTag});
    row("no tag", "v=BIMI1; l=; junk", {NotATag});
    row("small letters", "v=bimi1; l=", {BadVersion});
    row("quotes around", "\"v=BIMI1; l=\"", {BadVersion, NotATag, TypingSlip, TypingSlip, BadUri});
    other("nothing", "");
    other("SPF", "v=spf1 -all");
}

void BimiRecordTest::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRecord);
    const BimiParse parse = parseBimi(text);
    QCOMPARE(parse.has_value(), isRecord);
    if (!isRecord)
        return;
    QList<int> found;
    for (const auto &issue : parse->issues)
        found.append(static_cast<int>(issue.code));
    QTEST(found, "codes");
    QCOMPARE(print(parse->record), text);
    QCOMPARE(parseBimi(print(parse->record)), parse);
}

void BimiRecordTest::declinationAndCertificate()
{
    QVERIFY(parseBimi("v=BIMI1; l=; a=;")->record.isDeclination());
    QVERIFY(parseBimi("v=BIMI1; l=")->record.isDeclination());
    QVERIFY(!parseBimi("v=BIMI1; l=https://example.com/l.svg")->record.isDeclination());
    QVERIFY(!parseBimi("v=BIMI1")->record.isDeclination());
    QVERIFY(parseBimi("v=BIMI1; l=; a=https://example.com/v.pem")->record.hasCertificate());
    QVERIFY(!parseBimi("v=BIMI1; l=; a=")->record.hasCertificate());
}

void BimiRecordTest::changedFieldsArePrinted()
{
    BimiRecord record = parseBimi("v=BIMI1;l=https://example.com/l.svg;x=y")->record;
    record.a = "https://example.com/v.pem";
    record.l = std::nullopt;
    QCOMPARE(print(record), QByteArray("v=BIMI1;x=y;a=https://example.com/v.pem"));
    BimiRecord made;
    made.l = "";
    QCOMPARE(print(made), QByteArray("v=BIMI1; l="));
}

QTEST_APPLESS_MAIN(BimiRecordTest)
#include "bimirecord_test.moc"
