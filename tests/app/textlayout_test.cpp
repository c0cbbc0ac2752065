// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textlayout.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace posthorn::cli;

class TextLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreMeasured_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("ASCII") << u"abc"_s << 3;
        QTest::newRow("composed") << u"ü"_s << 1;
        QTest::newRow("combining mark") << u"u\u0308"_s << 1;
        QTest::newRow("two marks") << u"a\u0301\u0323"_s << 1;
        QTest::newRow("Chinese") << u"邮件"_s << 4;
        QTest::newRow("Hangul syllable") << u"한"_s << 2;
        QTest::newRow("Hangul in parts") << u"\u1112\u1161\u11ab"_s << 2;
        QTest::newRow("full-width letter") << u"Ａ"_s << 2;
        QTest::newRow("half-width kana") << u"ｱ"_s << 1;
        QTest::newRow("beyond the first plane") << u"\U00020000"_s << 2;
        QTest::newRow("post horn") << u"\U0001f4ef"_s << 2;
        QTest::newRow("shapes of ours") << u"●○▲■–"_s << 5;
        QTest::newRow("zero-width space") << u"a\u200bb"_s << 2;
    }
    void columnsAreMeasured()
    {
        QFETCH(const QString, text);
        QFETCH(const int, columns);
        QCOMPARE(columnsOf(QStringView(text)), columns);
    }

    void linesBreakAtSpaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("fits exactly") << u"ab cd"_s << 5 << QStringList{u"ab cd"_s};
        QTest::newRow("one too many") << u"ab cd"_s << 4 << QStringList{u"ab"_s, u"cd"_s};
        QTest::newRow("empty") << QString() << 10 << QStringList{QString()};
        QTest::newRow("long word alone") << u"abcdefgh"_s << 3 << QStringList{u"abc"_s, u"def"_s, u"gh"_s};
        QTest::newRow("long word behind another")
            << u"x abcdef y"_s << 3 << QStringList{u"x"_s, u"abc"_s, u"def"_s, u"y"_s};
        QTest::newRow("long word that ends with the line")
            << u"abcdef"_s << 3 << QStringList{u"abc"_s, u"def"_s};
        QTest::newRow("wide characters do not stick out")
            << u"邮件地址"_s << 5 << QStringList{u"邮件"_s, u"地址"_s};
        QTest::newRow("a mark stays with its letter")
            << u"aau\u0308b"_s << 3 << QStringList{u"aau\u0308"_s, u"b"_s};
        QTest::newRow("wider than the line") << u"邮件"_s << 1 << QStringList{u"邮"_s, u"件"_s};
        QTest::newRow("many spaces") << u"  a   b "_s << 10 << QStringList{u"a b"_s};
    }
    void linesBreakAtSpaces()
    {
        QFETCH(const QString, text);
        QFETCH(const int, width);
        QFETCH(const QStringList, lines);
        QCOMPARE(wrapped(text, width), lines);
    }

    void paragraphsAreIndented()
    {
        QCOMPARE(paragraph(u"one two three"_s, 10, u"- "_s, u"  "_s), u"- one two\n  three\n"_s);
    }

    void paddingCountsColumns()
    {
        QCOMPARE(padded(u"邮"_s, 4), u"邮  "_s);
        QCOMPARE(padded(u"abcdef"_s, 4), u"abcdef"_s);
    }

    void elidedTextFits()
    {
        QCOMPARE(elided(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(elided(u"abcdefg"_s, 6), u"abcde…"_s);
        QCOMPARE(elided(u"邮件地址"_s, 6), u"邮件…"_s);
    }

    void asciiHasStandIns()
    {
        QCOMPARE(toAscii(u"■ “a” – b… ü\u0301"_s), QByteArray("x \"a\" - b... \\u{fc}\\u{301}"));
    }

    void longTextTakesLinearTime()
    {
        const QString word(200000, u'x');
        QCOMPARE(wrapped(word, 10).size(), 20000);
    }
};

QTEST_GUILESS_MAIN(TextLayoutTest)
#include "textlayout_test.moc"
