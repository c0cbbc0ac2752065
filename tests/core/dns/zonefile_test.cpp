// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/rdata.h"
#include "core/dns/zonefile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace posthorn;
using namespace posthorn::dns;
using Why = ZoneFileError::Why;
using Errors = QList<std::pair<int, Why>>;

Q_DECLARE_METATYPE(posthorn::dns::ZoneFileError::Why)

namespace {

ZoneFile parse(const QByteArray &text)
{
    return parseZoneFile(text, QStringLiteral("test"));
}

QStringList linesOf(const ZoneFile &file)
{
    QStringList lines;
    for (const ZoneEntry &entry : file.entries)
        lines.append(zoneLine(entry.record));
    return lines;
}

Errors errorsOf(const ZoneFile &file)
{
    Errors errors;
    for (const ZoneFileError &error : file.errors)
        errors.append({error.line, error.why});
    return errors;
}

} // namespace

class ZoneFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEntries_data();
    void readsEntries();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void goesOnAfterEveryError();
    void linesAreThoseOnWhichEntriesBegin();
    void stringsUpTo255Octets();
    void octetsOutsideAsciiAreKept();
    void readsRemovals();
    void stopsAfterTooManyErrors();
    void longInputTakesLinearTime_data();
    void longInputTakesLinearTime();
    void tooLargeIsRefused();
    void readsFromDisk();
    void everyErrorHasWords();
};

void ZoneFileTest::readsEntries_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const char *text, std::initializer_list<const char *> lines) {
        QStringList expected;
        for (const char *line : lines)
            expected.append(QString::fromLatin1(line));
        QTest::newRow(name) << QByteArray(text) << expected;
    };
    row("nothing", "", {});
    row("only comments and blanks", "; a\n\n   \n\t; b", {});
    row("absolute owner", "a.example. 60 IN A 192.0.2.1\n", {"a.example. 60 IN A 192.0.2.1"});
    row("no line end at the end", "a.example. 60 IN A 192.0.2.1", {"a.example. 60 IN A 192.0.2.1"});
    row("carriage returns", "a. 60 IN A 192.0.2.1\r\nb. 61 IN A 192.0.2.2\r\n",
        {"a. 60 IN A 192.0.2.1", "b. 61 IN A 192.0.2.2"});
    row("byte order mark",
        "\xef\xbb\xbf"
        "a. 60 IN A 192.0.2.1",
        {"a. 60 IN A 192.0.2.1"});
    row("class before TTL", "a. IN 60 A 192.0.2.1", {"a. 60 IN A 192.0.2.1"});
    row("neither class nor TTL", "a. A 192.0.2.1", {"a. 3600 IN A 192.0.2.1"});
    row("CLASS1 is IN", "a. 60 CLASS1 A 192.0.2.1", {"a. 60 IN A 192.0.2.1"});
    row("lower case", "a. 60 in aaaa 2001:db8::1", {"a. 60 IN AAAA 2001:db8::1"});
    row("relative to the origin", "$ORIGIN example.com.\nwww 60 A 192.0.2.1\n@ 60 MX 10 www\n",
        {"www.example.com. 60 IN A 192.0.2.1", "example.com. 60 IN MX 10 www.example.com."});
    row("origin relative to the one before", "$ORIGIN com.\n$ORIGIN example\n@ 60 NS @\n",
        {"example.com. 60 IN NS example.com."});
    row("at in quotes is no origin", "$ORIGIN e.\na 60 TXT \"@\" @\n", {"a.e. 60 IN TXT \"@\" \"@\""});
    row("owner of the line before", "a. 60 A 192.0.2.1\n 61 A 192.0.2.2\n\tTXT x\n",
        {"a. 60 IN A 192.0.2.1", "a. 61 IN A 192.0.2.2", "a. 61 IN TXT \"x\""});
    row("owner with an escaped dot at its end", "$ORIGIN e.\na\\. 60 A 192.0.2.1\n",
        {"a\\..e. 60 IN A 192.0.2.1"});
    row("owner with an escaped dollar", "$ORIGIN e.\n\\$TTL 60 A 192.0.2.1\n",
        {"\\$TTL.e. 60 IN A 192.0.2.1"});
    row("owner like a type", "$ORIGIN e.\nmx 60 A 192.0.2.1\n", {"mx.e. 60 IN A 192.0.2.1"});
    row("$TTL", "$TTL 1h30m\na. A 192.0.2.1\nb. 60 A 192.0.2.2\nc. A 192.0.2.3\n",
        {"a. 5400 IN A 192.0.2.1", "b. 60 IN A 192.0.2.2", "c. 5400 IN A 192.0.2.3"});
    row("units of time", "a. 1w2d3h4m5s A 192.0.2.1\nb. 2D A 192.0.2.2\n",
        {"a. 788645 IN A 192.0.2.1", "b. 172800 IN A 192.0.2.2"});
    row("greatest TTL", "a. 2147483647 A 192.0.2.1", {"a. 2147483647 IN A 192.0.2.1"});
    row("TTL of the record before", "a. 60 A 192.0.2.1\nb. A 192.0.2.2\n",
        {"a. 60 IN A 192.0.2.1", "b. 60 IN A 192.0.2.2"});
    row("TTL of the SOA's minimum", "a. SOA n. m. 1 2 3 4 300\nb.a. A 192.0.2.1\n",
        {"a. 300 IN SOA n. m. 1 2 3 4 300", "b.a. 300 IN A 192.0.2.1"});
    row("parentheses and comments", "a. 60 SOA n. m. ( 1 ; serial (\n 2 3\n\n 4 5 ) ; end\nb. A 192.0.2.1\n",
        {"a. 60 IN SOA n. m. 1 2 3 4 5", "b. 60 IN A 192.0.2.1"});
    row("parenthesis in a text", "a. 60 TXT \"(\" \\( x\n", {"a. 60 IN TXT \"(\" \"(\" \"x\""});
    row("semicolon in a text", "a. 60 TXT \"v=DMARC1; p=none\" ; comment\n",
        {"a. 60 IN TXT \"v=DMARC1; p=none\""});
    row("escaped semicolon", "a. 60 TXT v=DMARC1\\;p=none\n", {"a. 60 IN TXT \"v=DMARC1;p=none\""});
    row("bare semicolon cuts", "a. 60 TXT v=DMARC1;p=none\n", {"a. 60 IN TXT \"v=DMARC1\""});
    row("quote and backslash in a text", R"(a. 60 TXT "a\"b\\c" "\065")", {R"(a. 60 IN TXT "a\"b\\c" "A")"});
    row("escaped blank", R"(a. 60 TXT a\ b)", {R"(a. 60 IN TXT "a b")"});
    row("tab in a text", "a. 60 TXT \"a\tb\"", {R"(a. 60 IN TXT "a\009b")"});
    row("empty text", "a. 60 TXT \"\"", {R"(a. 60 IN TXT "")"});
    row("strings without a blank between", "a. 60 TXT \"a\"\"b\"", {R"(a. 60 IN TXT "a" "b")"});
    row("null MX", "a. 60 MX 0 .", {"a. 60 IN MX 0 ."});
    row("type by number", "a. 60 TYPE65280 \\# 2 abcd", {"a. 60 IN TYPE65280 \\# 2 abcd"});
    row("known type in unknown form", "a. 60 A \\# 4 c0000201", {"a. 60 IN A 192.0.2.1"});
    row("type known to ldns alone", "a. 60 CAA 0 issue \"ca.example\"",
        {"a. 60 IN TYPE257 0 issue \"ca.example\""});
    row("TLSA", "_25._tcp.a. 60 TLSA 3 1 1 ( 00112233\n 44556677 )",
        {"_25._tcp.a. 60 IN TLSA 3 1 1 0011223344556677"});
    row("SRV", "_s._tcp.a. 60 SRV 1 2 3 a.", {"_s._tcp.a. 60 IN SRV 1 2 3 a."});
    row("wildcard", "*.a. 60 A 192.0.2.1", {"*.a. 60 IN A 192.0.2.1"});
    row("root", ". 60 NS a.", {". 60 IN NS a."});
}

void ZoneFileTest::readsEntries()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, lines);
    const ZoneFile file = parse(text);
    QCOMPARE(errorsOf(file), Errors());
    QCOMPARE(linesOf(file), lines);
}

void ZoneFileTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<Why>("why");
    const auto row = [](const char *name, const QByteArray &text, int line, Why why) {
        QTest::newRow(name) << text << line << why;
    };
    row("$INCLUDE", "\n$INCLUDE other.zone\n", 2, Why::Include);
    row("$GENERATE", "$GENERATE 1-2 a$ A 192.0.2.$\n", 1, Why::UnknownDirective);
    row("text without end", "a. 60 TXT \"unterminated\nb. 60 A 192.0.2.1\n", 1, Why::UnterminatedString);
    row("text without end at the end", "a. 60 TXT \"x", 1, Why::UnterminatedString);
    row("escaped end of a text", "a. 60 TXT \"x\\\"\n", 1, Why::UnterminatedString);
    row("parenthesis without end", "\n\na. 60 MX (\n 10 b.\n", 3, Why::UnterminatedGroup);
    row("parenthesis without start", "a. 60 MX 10 b. )\n", 1, Why::UnterminatedGroup);
    row("long owner label", QByteArray(64, 'a') + ". 60 A 192.0.2.1", 1, Why::BadName);
    row("empty owner label", "a..b. 60 A 192.0.2.1", 1, Why::BadName);
    row("owner too long with its origin",
        "$ORIGIN " + QByteArray(60, 'a') + '.' + QByteArray(60, 'b') + '.' + QByteArray(60, 'c') + ".\n" +
            QByteArray(60, 'd') + '.' + QByteArray(20, 'e') + " 60 A 192.0.2.1",
        2, Why::BadName);
    row("bad origin", "$ORIGIN a..b.\n", 1, Why::BadName);
    row("origin without a name", "$ORIGIN\n", 1, Why::BadName);
    row("origin with two names", "$ORIGIN a. b.\n", 1, Why::BadName);
    row("no owner before", "  60 A 192.0.2.1\n", 1, Why::NoOwner);
    row("TTL too great", "a. 2147483648 A 192.0.2.1", 1, Why::BadTtl);
    row("TTL much too great", "a. 99999999999999999999999999 A 192.0.2.1", 1, Why::BadTtl);
    row("TTL with a strange unit", "a. 5y A 192.0.2.1", 1, Why::BadTtl);
    row("$TTL without a number", "$TTL\n", 1, Why::BadTtl);
    row("$TTL that is none", "$TTL h\n", 1, Why::BadTtl);
    row("class CH", "a. 60 CH TXT x", 1, Why::OtherClass);
    row("class by number", "a. 60 CLASS3 TXT x", 1, Why::OtherClass);
    row("unknown type", "a. 60 IN FOO x", 1, Why::NoType);
    row("nothing after the owner", "a.\n", 1, Why::NoType);
    row("ANY is no type of a record", "a. 60 ANY x", 1, Why::NoType);
    row("OPT is no type of a record", "a. 60 TYPE41 \\# 0", 1, Why::NoType);
    row("bad address", "a. 60 A 192.0.2.256", 1, Why::BadData);
    row("short address", "a. 60 A 192.0.2", 1, Why::BadData);
    row("too much data", "a. 60 A 192.0.2.1 192.0.2.2", 1, Why::BadData);
    row("MX without a host", "a. 60 MX 10", 1, Why::BadData);
    row("MX without a preference", "a. 60 MX b.", 1, Why::BadData);
    row("MX preference above 65535", "a. 60 MX 65536 b.", 1, Why::BadData);
    row("no data at all", "a. 60 A\n", 1, Why::BadData);
    row("TXT without a text", "a. 60 TXT\n", 1, Why::BadData);
    row("short SOA", "a. 60 SOA n. m. 1 2 3 4\n", 1, Why::BadData);
    row("escape that is none", "a. 60 TXT \\25\n", 1, Why::BadData);
    row("escape above 255", "a. 60 TXT \"\\256\"\n", 1, Why::BadData);
    row("unknown form of a wrong length", "a. 60 TYPE65280 \\# 3 abcd\n", 1, Why::BadData);
    row("alias beside an address", "a. 60 CNAME b.\na. 60 A 192.0.2.1\n", 2, Why::AliasAndOther);
    row("address beside an alias", "a. 60 A 192.0.2.1\nA. 60 CNAME b.\n", 2, Why::AliasAndOther);
    row("two aliases", "a. 60 CNAME b.\na. 60 CNAME c.\n", 2, Why::AliasAndOther);
    row("removal without a type", "; posthorn-remove: a.\n", 1, Why::BadRemoval);
    row("removal of an unknown type", "; posthorn-remove: a. FOO\n", 1, Why::BadRemoval);
    row("removal with too much", "; posthorn-remove: a. A B\n", 1, Why::BadRemoval);
    row("removal of a bad name", "; posthorn-remove: a..b A\n", 1, Why::BadRemoval);
}

void ZoneFileTest::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(Why, why);
    const ZoneFile file = parse(text);
    QVERIFY(!file.errors.isEmpty());
    QCOMPARE(file.errors.first().why, why);
    QCOMPARE(file.errors.first().line, line);
}

void ZoneFileTest::goesOnAfterEveryError()
{
    const ZoneFile file = parse("a. 60 TXT \"open\n"
                                "b. 60 A 192.0.2.1\n"
                                "c. 60 A nonsense\n"
                                "d. 60 MX ( 10 e.\n"
                                "e. 60 A 192.0.2.2\n"
                                "f..g 60 A 192.0.2.3\n"
                                "   60 A 192.0.2.4\n" // of nobody: its owner is the bad name above
                                "g. 60 A 192.0.2.5\n");
    QCOMPARE(linesOf(file),
             QStringList({QStringLiteral("b. 60 IN A 192.0.2.1"), QStringLiteral("e. 60 IN A 192.0.2.2"),
                          QStringLiteral("g. 60 IN A 192.0.2.5")}));
    QCOMPARE(errorsOf(file), Errors({{1, Why::UnterminatedString},
                                     {3, Why::BadData},
                                     {4, Why::UnterminatedGroup},
                                     {6, Why::BadName},
                                     {7, Why::NoOwner}}));
}

void ZoneFileTest::linesAreThoseOnWhichEntriesBegin()
{
    const ZoneFile file = parse("\n; c\na. 60 SOA n. m. (\n1\n2 3 4\n5)\n\nb.a. 60 A 192.0.2.1\n");
    QCOMPARE(file.entries.size(), 2);
    QCOMPARE(file.entries[0].line, 3);
    QCOMPARE(file.entries[1].line, 8);
}

void ZoneFileTest::stringsUpTo255Octets()
{
    const ZoneFile fits = parse("a. 60 TXT \"" + QByteArray(254, 'x') + "\\120\"\n");
    QCOMPARE(errorsOf(fits), Errors());
    QCOMPARE(txtText(fits.entries[0].record), QByteArray(255, 'x'));

    const ZoneFile tooLong = parse("a. 60 TXT \"ok\" \"" + QByteArray(256, 'x') + "\"\n");
    QCOMPARE(errorsOf(tooLong), Errors({{1, Why::StringTooLong}}));
    QCOMPARE(tooLong.errors[0].detail, QStringLiteral("256"));
    QVERIFY(tooLong.entries.isEmpty());
}

void ZoneFileTest::octetsOutsideAsciiAreKept()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i) {
        if (i != '"' && i != '\\' && i != '\n')
            all.append(static_cast<char>(i));
    }
    const ZoneFile quoted = parse("a. 60 TXT \"" + all + "\"\n");
    QCOMPARE(errorsOf(quoted), Errors());
    QCOMPARE(txtText(quoted.entries[0].record), all);
    const ZoneFile owner = parse("\xc3\xbc.a. 60 A 192.0.2.1\n");
    QCOMPARE(owner.entries.at(0).record.name.firstLabel(), QByteArray("\xc3\xbc"));
}

void ZoneFileTest::readsRemovals()
{
    const ZoneFile file = parse("; posthorn-remove: a.example. TXT\n"
                                "$ORIGIN example.\n"
                                "  ;posthorn-remove: b any\n"
                                "; posthorn-remove:\t@   MX\n"
                                "x 60 A 192.0.2.1 ; posthorn-remove: x A\n" // not on a line of its own
                                "; something posthorn-remove: y A\n");
    QCOMPARE(errorsOf(file), Errors());
    QCOMPARE(file.removals, QList<SetRemoval>({{DomainName::literal("a.example"), RecordType::Txt},
                                               {DomainName::literal("b.example"), RecordType::Any},
                                               {DomainName::literal("example"), RecordType::Mx}}));
}

void ZoneFileTest::stopsAfterTooManyErrors()
{
    const ZoneFile edge = parse(QByteArray("a. A x\n").repeated(kMaxFileErrors) + "a. A 192.0.2.1\n");
    QCOMPARE(edge.errors.size(), kMaxFileErrors);
    QCOMPARE(edge.entries.size(), 1);

    const ZoneFile file = parse(QByteArray("a. A x\n").repeated(kMaxFileErrors + 1) + "a. A 192.0.2.1\n");
    QCOMPARE(file.errors.size(), kMaxFileErrors + 1);
    QCOMPARE(file.errors.last().why, Why::TooManyErrors);
    QVERIFY(file.entries.isEmpty());
}

void ZoneFileTest::longInputTakesLinearTime_data()
{
    QTest::addColumn<QByteArray>("text");
    const int count = 4 * 1024 * 1024;
    QTest::newRow("parentheses") << QByteArray("(").repeated(count);
    QTest::newRow("lines of parentheses") << QByteArray("(\n").repeated(count / 2);
    QTest::newRow("quotation marks") << QByteArray("\"").repeated(count);
    QTest::newRow("one word") << QByteArray("a").repeated(count);
    QTest::newRow("backslashes") << QByteArray("\\").repeated(count);
    QTest::newRow("blanks") << QByteArray(" ").repeated(count);
    QTest::newRow("line ends") << QByteArray("\n").repeated(count);
    QTest::newRow("NUL octets") << QByteArray(count, '\0');
    QTest::newRow("words") << QByteArray("a ").repeated(count / 2);
    QTest::newRow("texts") << "a. TXT" + QByteArray(" x").repeated(count / 2);
    QTest::newRow("one name with many records") << QByteArray("a. A 192.0.2.1\n").repeated(count / 64);
}

void ZoneFileTest::longInputTakesLinearTime()
{
    QFETCH(QByteArray, text);
    const auto took = [](const QByteArray &input) {
        QElapsedTimer timer;
        timer.start();
        parse(input);
        return timer.elapsed();
    };
    const qint64 quarter = took(text.first(text.size() / 4));
    const qint64 whole = took(text);
    // Four times the time for four times the text (sixteen times were square); what takes no time at all is
    // not worth comparing.
    QVERIFY2(whole < 500 || whole < 8 * quarter,
             qPrintable(QStringLiteral("%1 ms, a quarter of it %2 ms").arg(whole).arg(quarter)));
}

void ZoneFileTest::tooLargeIsRefused()
{
    const QByteArray text(kMaxZoneFileOctets + 1, '\n');
    QCOMPARE(errorsOf(parse(text)), Errors({{0, Why::TooLarge}}));
    QCOMPARE(errorsOf(parse(text.chopped(1))), Errors());
}

void ZoneFileTest::readsFromDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zone"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a. 60 A 192.0.2.1\n");
    file.close();
    const ZoneFile read = readZoneFile(path);
    QCOMPARE(read.source, path);
    QCOMPARE(read.entries.size(), 1);

    const ZoneFile missing = readZoneFile(path + QStringLiteral(".not"));
    QCOMPARE(errorsOf(missing), Errors({{0, Why::Unreadable}}));
    QCOMPARE(errorsOf(readZoneFile(folder.path())), Errors({{0, Why::Unreadable}}));
}

void ZoneFileTest::everyErrorHasWords()
{
    for (int why = 0; why <= static_cast<int>(Why::BadRemoval); ++why) {
        const QString text = zoneFileErrorText({1, Why(why), QStringLiteral("{detail}")});
        QVERIFY2(text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1String("{detail}")),
                 qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(ZoneFileTest)
#include "zonefile_test.moc"
