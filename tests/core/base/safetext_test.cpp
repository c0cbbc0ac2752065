// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"

#include <QTest>

using namespace posthorn;

class SafeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void octets_data();
    void octets();
    void stringsAreTreatedAlike();
    void cutsAreMarked();
    void everyOctetIsOneShownLine();
};

void SafeTextTest::octets_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("v=spf1 -all") << QStringLiteral("v=spf1 -all");
    QTest::newRow("markup stays text")
        << QByteArray("<img src=\"x\">&amp;%1{host}") << QStringLiteral("<img src=\"x\">&amp;%1{host}");
    QTest::newRow("UTF-8") << QByteArray("gr\xc3\xbc\xc3\x9f") << QStringLiteral("grüß");
    QTest::newRow("controls") << QByteArray("a\0b\tc\nd\x1b[31m\x7f", 13)
                              << QStringLiteral("a\\000b\\009c\\010d\\027[31m\\127");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xc3(") << QStringLiteral("\\255\\195(");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QStringLiteral("\\192\\175");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QStringLiteral("\\237\\160\\128");
    QTest::newRow("cut sequence") << QByteArray("a\xe2\x82") << QStringLiteral("a\\226\\130");
    QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae"
                                                          "b")
                                            << QStringLiteral("a\\u{202E}b");
    QTest::newRow("zero width space") << QByteArray("a\xe2\x80\x8b") << QStringLiteral("a\\u{200B}");
    QTest::newRow("no-break space") << QByteArray("a\xc2\xa0"
                                                  "b")
                                    << QStringLiteral("a\\u{A0}b");
    QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8") << QStringLiteral("\\u{2028}");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfv=") << QStringLiteral("\\u{FEFF}v=");
    QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << QStringLiteral("\\u{9B}");
    QTest::newRow("beyond the first plane")
        << QByteArray("\xf0\x9f\x93\xaf") << QString::fromUtf8("\xf0\x9f\x93\xaf");
}

void SafeTextTest::octets()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, shown);
    QCOMPARE(safeText(octets), shown);
}

void SafeTextTest::stringsAreTreatedAlike()
{
    QCOMPARE(safeText(QStringView(u"a\u202eb\tc")), QStringLiteral("a\\u{202E}b\\009c"));
    QCOMPARE(safeText(QStringView(QString(QChar(0xd800)))), QStringLiteral("\\u{FFFD}"));
}

void SafeTextTest::cutsAreMarked()
{
    QCOMPARE(safeText(QByteArrayView("abcdef"), 6), QStringLiteral("abcdef"));
    QCOMPARE(safeText(QByteArrayView("abcdefg"), 6), QStringLiteral("abcdef… (+1)"));
}

void SafeTextTest::everyOctetIsOneShownLine()
{
    for (int value = 0; value < 256; ++value) {
        const QString shown = safeText(QByteArray(1, static_cast<char>(value)));
        QVERIFY(!shown.isEmpty());
        for (QChar c : shown)
            QVERIFY2(c.isPrint(), qPrintable(QString::number(value)));
    }
}

QTEST_GUILESS_MAIN(SafeTextTest)
#include "safetext_test.moc"
