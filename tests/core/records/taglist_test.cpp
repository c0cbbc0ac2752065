// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/records/taglist.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::records;

class TagListTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOctetIsKept_data();
    void everyOctetIsKept();
    void tagsAndTheirPlaces();
    void faults_data();
    void faults();
    void namesFoldOnlyInDmarc();
    void lineBreaksAreSpaceOnlyInDkim();
    void atMostSixtyFourTags();
    void changes_data();
    void changes();
    void likelyWords_data();
    void likelyWords();
};

void TagListTest::everyOctetIsKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one tag") << QByteArray("v=DMARC1");
    QTest::newRow("white space everywhere") << QByteArray("  v \t= DMARC1 ;\tp= none ; ");
    QTest::newRow("empty pieces") << QByteArray(";; a=b;; ;");
    QTest::newRow("empty value") << QByteArray("a= ; b=");
    QTest::newRow("junk") << QByteArray("junk; =x; 1=2; a=b; more junk ");
    QTest::newRow("equals in a value") << QByteArray("p=a==; q= = =");
    QTest::newRow("any octets") << QByteArray("a=\xff\0\x01;\n b=c", 11);
    QTest::newRow("only white space") << QByteArray(" \t ");
}

void TagListTest::everyOctetIsKept()
{
    QFETCH(QByteArray, text);
    for (const auto dialect : {TagDialect::Dkim, TagDialect::Dmarc, TagDialect::Sts})
        QCOMPARE(print(parseTagList(text, dialect).list), text);
}

void TagListTest::tagsAndTheirPlaces()
{
    const TagList list = parseTagList(" v = DKIM1; p=a b ;", TagDialect::Dkim).list;
    QCOMPARE(list.pieces.size(), 3);
    const Tag &v = list.pieces[0];
    QCOMPARE(v.name, QByteArray("v"));
    QCOMPARE(v.value, QByteArray("DKIM1"));
    QCOMPARE(v.equals, QByteArray(" = "));
    QCOMPARE(v.offset, 1);
    QCOMPARE(v.valueOffset, 5);
    QCOMPARE(v.length(), 9);
    const Tag &p = list.pieces[1];
    QCOMPARE(p.value, QByteArray("a b"));
    QCOMPARE(p.offset, 12);
    QCOMPARE(p.valueOffset, 14);
    QCOMPARE(list.pieces[2].kind, Tag::Kind::Empty);
    QCOMPARE(list.position("p"), 1);
    QCOMPARE(list.position("n"), -1);
}

void TagListTest::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    constexpr int kNone = -1;
    const auto row = [](const char *name, const char *text, TagIssue code, int offset, int length) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(code) << offset << length;
    };
    QTest::newRow("trailing semicolon is none") << QByteArray("a=b; ") << kNone << 0 << 0;
    row("no equals", "a=b; junk ;c=d", TagIssue::NoEquals, 5, 4);
    row("name that begins with a digit", "1a=b", TagIssue::BadName, 0, 2);
    row("name with a hyphen", "a-b=c", TagIssue::BadName, 0, 3);
    row("no name", "a=b;=c", TagIssue::BadName, 4, 0);
    row("quotation mark before the name", "\"v=DKIM1", TagIssue::BadName, 0, 2);
    row("control octets in the value",
        "a=b\x01\x02"
        "c",
        TagIssue::BadOctet, 3, 2);
    row("octets beyond ASCII", "a=\xc3\xa4", TagIssue::BadOctet, 2, 2);
    row("nothing between semicolons", "a=b; ;c=d", TagIssue::EmptyPiece, 4, 1);
    row("the same tag again", "a=b; a=c", TagIssue::Duplicate, 5, 3);
}

void TagListTest::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(int, offset);
    QFETCH(int, length);
    const auto issues = parseTagList(text, TagDialect::Dkim).issues;
    QCOMPARE(issues.size(), code < 0 ? 0 : 1);
    if (code < 0)
        return;
    QCOMPARE(static_cast<int>(issues[0].code), code);
    QCOMPARE(issues[0].offset, offset);
    QCOMPARE(issues[0].length, length);
}

void TagListTest::namesFoldOnlyInDmarc()
{
    QCOMPARE(parseTagList("P=none; p=reject", TagDialect::Dmarc).list.value("p"), QByteArray("none"));
    QVERIFY(hasIssue(parseTagList("P=none; p=reject", TagDialect::Dmarc).issues, TagIssue::Duplicate));
    QCOMPARE(parseTagList("P=none; p=reject", TagDialect::Dkim).list.value("p"), QByteArray("reject"));
    QVERIFY(!parseTagList("P=none", TagDialect::Sts).list.contains("p"));
}

void TagListTest::lineBreaksAreSpaceOnlyInDkim()
{
    QCOMPARE(parseTagList("a=b;\r\n c=d\r\n", TagDialect::Dkim).list.value("c"), QByteArray("d"));
    QVERIFY(!parseTagList("a=b;\r\n c=d", TagDialect::Dmarc).list.contains("c"));
}

void TagListTest::atMostSixtyFourTags()
{
    QByteArray text;
    for (int i = 0; i < kMaxTags; ++i)
        text += 'a' + QByteArray::number(i) + "=b;";
    QVERIFY(parseTagList(text, TagDialect::Dkim).issues.isEmpty());
    text += "last=one;more=two";
    const TagListParse parse = parseTagList(text, TagDialect::Dkim);
    QCOMPARE(parse.list.pieces.size(), kMaxTags + 1);
    QCOMPARE(parse.list.pieces.last().value, QByteArray("last=one;more=two"));
    QVERIFY(hasIssue(parse.issues, TagIssue::TooMany));
    QCOMPARE(print(parse.list), text);
}

void TagListTest::changes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // null: take away
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("value replaced, rest kept")
        << QByteArray("v = A ;  p=none;x=1;") << QByteArray("p") << QByteArray("reject") << -1
        << QByteArray("v = A ;  p=reject;x=1;");
    QTest::newRow("added at the end")
        << QByteArray("v=A; p=b") << QByteArray("q") << QByteArray("c") << -1 << QByteArray("v=A; p=b; q=c");
    QTest::newRow("added before the last semicolon")
        << QByteArray("v=A;p=b;") << QByteArray("q") << QByteArray("c") << -1 << QByteArray("v=A;p=b;q=c;");
    QTest::newRow("added in second place")
        << QByteArray("v=A; sp=b") << QByteArray("p") << QByteArray("c") << 1 << QByteArray("v=A; p=c; sp=b");
    QTest::newRow("added to nothing")
        << QByteArray() << QByteArray("v") << QByteArray("A") << 0 << QByteArray("v=A;");
    QTest::newRow("taken away") << QByteArray("v=A; p=b; q=c") << QByteArray("p") << QByteArray() << -1
                                << QByteArray("v=A; q=c");
}

void TagListTest::changes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, at);
    QFETCH(QByteArray, after);
    TagList list = parseTagList(before, TagDialect::Dkim).list;
    list.set(name, value.isNull() ? std::nullopt : std::optional(value), at);
    QCOMPARE(print(list), after);
}

void TagListTest::likelyWords_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("likely");
    QTest::newRow("swapped") << QByteArray("rau") << QByteArray("rua");
    QTest::newRow("missing letter") << QByteArray("akim") << QByteArray("adkim");
    QTest::newRow("letter too many") << QByteArray("asspf") << QByteArray("aspf");
    QTest::newRow("wrong letter") << QByteArray("rus") << QByteArray("rua");
    QTest::newRow("other case") << QByteArray("RUF") << QByteArray("ruf");
    QTest::newRow("two slips") << QByteArray("adkimxx") << QByteArray();
    QTest::newRow("one letter is no guess") << QByteArray("x") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TagListTest::likelyWords()
{
    QFETCH(QByteArray, word);
    QTEST(likelyWord(word, {"p", "rua", "ruf", "adkim", "aspf"}), "likely");
}

QTEST_APPLESS_MAIN(TagListTest)
#include "taglist_test.moc"
