// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/typingslip.h"

#include <QTest>

using namespace posthorn::records;

class TypingSlipTest : public QObject
{
    Q_OBJECT

private slots:
    void slips_data();
    void slips();
    void cleanTextHasNone_data();
    void cleanTextHasNone();
    void severalInOneText();
    void meaning_data();
    void meaning();
};

void TypingSlipTest::slips_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("slip");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("mended");
    const auto row = [](const char *name, const char *text, TypingSlip slip, int offset, int length,
                        const char *mended) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(slip) << offset << length
                            << QByteArray(mended);
    };
    row("quote in front", "\"v=spf1 -all", TypingSlip::QuotesAround, 0, 1, "v=spf1 -all");
    row("quote behind", "v=spf1 -all\"", TypingSlip::QuotesAround, 11, 1, "v=spf1 -all");
    row("quote behind a space", " \"v=spf1", TypingSlip::QuotesAround, 1, 1, " v=spf1");
    row("joint of two strings", "p=abc\"\"def", TypingSlip::DoubledQuotes, 5, 2, "p=abcdef");
    row("joint with a space", "p=abc\" \"def", TypingSlip::DoubledQuotes, 5, 3, "p=abcdef");
    row("empty string at the end", "p=abc\"\"", TypingSlip::DoubledQuotes, 5, 2, "p=abc");
    row("quote inside", "p=a\"b", TypingSlip::QuoteInside, 3, 1, "p=ab");
    row("escaped semicolon", "v=DKIM1\\; p=", TypingSlip::Backslash, 7, 2, "v=DKIM1; p=");
    row("escaped quote", "v=DKIM1;\\\"p=", TypingSlip::Backslash, 8, 2, "v=DKIM1;p=");
    row("lone backslash", "v=a\\b", TypingSlip::Backslash, 3, 1, "v=ab");
    row("backslash at the end", "v=a\\", TypingSlip::Backslash, 3, 1, "v=a");
    row("escape by number", "v=DKIM1;\\032p=", TypingSlip::DecimalEscape, 8, 4, "v=DKIM1; p=");
    row("escape of no octet", "v=a\\999", TypingSlip::DecimalEscape, 3, 4, "v=a");
    row("no-break space", "v=spf1\xc2\xa0-all", TypingSlip::OddSpace, 6, 2, "v=spf1 -all");
    row("no-break space of windows-1252", "v=spf1\xa0-all", TypingSlip::OddSpace, 6, 1, "v=spf1 -all");
    row("zero-width space", "v=spf1 \xe2\x80\x8b-all", TypingSlip::ZeroWidth, 7, 3, "v=spf1 -all");
    row("byte order mark", "\xef\xbb\xbfv=spf1", TypingSlip::ZeroWidth, 0, 3, "v=spf1");
    row("line break", "v=spf1\r\n-all", TypingSlip::LineBreak, 6, 2, "v=spf1 -all");
    row("en dash",
        "v=spf1 \xe2\x80\x93"
        "all",
        TypingSlip::TypographicDash, 7, 3, "v=spf1 -all");
    row("typographic quote", "\xe2\x80\x9cv=spf1", TypingSlip::TypographicQuote, 0, 3, "v=spf1");
    row("Cyrillic letter", "v=\xd1\x95pf1", TypingSlip::LookAlike, 2, 2, "v=spf1");
    row("Greek nu", "\xce\xbd=spf1", TypingSlip::LookAlike, 0, 2, "v=spf1");
    row("Greek question mark", "v=DKIM1\xcd\xbe p=", TypingSlip::LookAlike, 7, 2, "v=DKIM1; p=");
    row("full-width equals", "v\xef\xbc\x9dspf1", TypingSlip::LookAlike, 1, 3, "v=spf1");
}

void TypingSlipTest::slips()
{
    QFETCH(QByteArray, text);
    QFETCH(int, slip);
    QFETCH(int, offset);
    QFETCH(int, length);
    const TypingSlips slips = findTypingSlips(text);
    QCOMPARE(slips.found, (QList<SlipFound>{{static_cast<TypingSlip>(slip), offset, length}}));
    QTEST(slips.mended, "mended");
}

void TypingSlipTest::cleanTextHasNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray("  ");
    QTest::newRow("SPF") << QByteArray("v=spf1 ip4:192.0.2.0/24 exists:%{i}._spf.example -all");
    QTest::newRow("one apostrophe") << QByteArray("v=DKIM1; n=it's; p=");
    QTest::newRow("letter that looks like none") << QByteArray("n=\xc3\xa4\xe2\x82\xac");
    QTest::newRow("octets that are no UTF-8") << QByteArray("\xe2\x80\xff\xc3");
}

void TypingSlipTest::cleanTextHasNone()
{
    QFETCH(QByteArray, text);
    const TypingSlips slips = findTypingSlips(text);
    QVERIFY(slips.isEmpty());
    QCOMPARE(slips.mended, text);
}

void TypingSlipTest::severalInOneText()
{
    const TypingSlips slips = findTypingSlips("\"v=DMARC1\\; p=none\\;\"");
    QCOMPARE(slips.found.size(), 4);
    QVERIFY(slips.has(TypingSlip::QuotesAround));
    QVERIFY(slips.has(TypingSlip::Backslash));
    QVERIFY(!slips.has(TypingSlip::OddSpace));
    QCOMPARE(slips.mended, QByteArray("v=DMARC1; p=none;"));
    QCOMPARE(findTypingSlips("'v=spf1 -all'").mended, QByteArray("v=spf1 -all"));
}

void TypingSlipTest::meaning_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("means");
    QTest::newRow("as it should be") << QByteArray("v=DMARC1; p=none") << true;
    QTest::newRow("other case") << QByteArray("V=dmarc1") << true;
    QTest::newRow("spaces") << QByteArray("  v = D MARC 2") << true;
    QTest::newRow("quotes") << QByteArray("\"v=\"DMARC1") << true;
    QTest::newRow("look-alike") << QByteArray("v=DM\xd0\x90RC1") << true;
    QTest::newRow("something in front") << QByteArray("x v=DMARC1") << false;
    QTest::newRow("another record") << QByteArray("v=spf1 -all") << false;
    QTest::newRow("too short") << QByteArray("v=dmar") << false;
}

void TypingSlipTest::meaning()
{
    QFETCH(QByteArray, text);
    QTEST(meansToBegin(text, "v=dmarc"), "means");
}

QTEST_APPLESS_MAIN(TypingSlipTest)
#include "typingslip_test.moc"
