// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and printing; what a record asks for is in dmarcpolicy_test.cpp.
#include "core/base/limits.h"
#include "core/records/dmarcrecord.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::records;

namespace {

DmarcParsed parsed(const QByteArray &text)
{
    const DmarcParse parse = parseDmarc(text);
    const auto *record = std::get_if<DmarcParsed>(&parse);
    return record ? *record : DmarcParsed{};
}

} // namespace

class DmarcRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void recordsBeginWithTheirVersion_data();
    void recordsBeginWithTheirVersion();
    void othersTexts_data();
    void othersTexts();
    void slips_data();
    void slips();
    void slipsInside_data();
    void slipsInside();
    void everyTagIsRead();
    void issues_data();
    void issues();
    void likelyIntentions_data();
    void likelyIntentions();
    void issuesHaveAPlace();
    void severityOfMissingP();
    void changedFieldsArePrinted();
    void madeRecordIsPrinted();
    void manyTagsAreLimited();
};

void DmarcRecordTest::recordsBeginWithTheirVersion_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("version alone") << QByteArray("v=DMARC1");
    QTest::newRow("version and semicolon") << QByteArray("v=DMARC1;");
    QTest::newRow("tag name in capitals") << QByteArray("V=DMARC1; p=none");
    QTest::newRow("white space around") << QByteArray("v\t= DMARC1 ; p = none ; ");
    QTest::newRow("nonsense behind") << QByteArray("v=DMARC1; p=?; what");
    QTest::newRow("quote behind") << QByteArray("v=DMARC1; p=none\"");
}

void DmarcRecordTest::recordsBeginWithTheirVersion()
{
    QFETCH(QByteArray, text);
    const DmarcParse parse = parseDmarc(text);
    QVERIFY(std::holds_alternative<DmarcParsed>(parse));
    QCOMPARE(print(std::get<DmarcParsed>(parse).record), text);
}

void DmarcRecordTest::othersTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("SPF") << QByteArray("v=spf1 -all");
    QTest::newRow("version in second place") << QByteArray("p=none; v=DMARC1");
    QTest::newRow("name of the version lost") << QByteArray("=DMARC1; p=reject");
    QTest::newRow("letter in front") << QByteArray("nv=DMARC1; p=reject");
    QTest::newRow("verification token") << QByteArray("forward-email=Njg=");
}

void DmarcRecordTest::othersTexts()
{
    QFETCH(QByteArray, text);
    QVERIFY(std::holds_alternative<NotDmarc>(parseDmarc(text)));
}

void DmarcRecordTest::slips_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("mended");
    const auto row = [](const char *name, const char *text, DmarcFault fault, int offset, int length,
                        const char *mended) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(fault) << offset << length
                            << QByteArray(mended);
    };
    using enum DmarcFault;
    row("quotes around", "\"v=DMARC1; p=none\"", TypingSlip, 0, 1, "v=DMARC1; p=none");
    row("escaped semicolon", "v=DMARC1\\; p=none", TypingSlip, 8, 2, "v=DMARC1; p=none");
    row("no-break space", "v=DMARC1\xc2\xa0; p=none", TypingSlip, 8, 2, "v=DMARC1 ; p=none");
    row("byte order mark", "\xef\xbb\xbfv=DMARC1; p=none", TypingSlip, 0, 3, "v=DMARC1; p=none");
    row("Cyrillic letter", "v=DM\xd0\x90RC1; p=none", TypingSlip, 4, 2, "v=DMARC1; p=none");
    row("quotes and a lost semicolon", "\"v=DMARC1 p=none\"", TypingSlip, 0, 1, "v=DMARC1; p=none");
    row("space in front", "  v=DMARC1; p=none", LeadingSpace, 0, 2, "v=DMARC1; p=none");
    row("line break in front", "\nv=DMARC1; p=none", TypingSlip, 0, 1, "v=DMARC1; p=none");
    row("small letters", "v=dmarc1; p=none", VersionCase, 2, 6, "v=DMARC1; p=none");
    row("mixed letters", "v= Dmarc1", VersionCase, 3, 6, "v= DMARC1");
    row("version 2", "v=DMARC2; p=none", WrongVersion, 2, 6, "v=DMARC1; p=none");
    row("version 10", "v=DMARC10; p=none", WrongVersion, 2, 7, "v=DMARC1; p=none");
    row("no version", "v=DMARC; p=none", WrongVersion, 2, 5, "v=DMARC1; p=none");
    row("comma for semicolon", "v=DMARC1, p=none", WrongSeparator, 8, 8, "v=DMARC1; p=none");
    row("space for semicolon", "v=DMARC1 p=none; sp=none", WrongSeparator, 8, 7, "v=DMARC1; p=none; sp=none");
    row("commas everywhere", "v=DMARC1,p=none,rua=mailto:a@example.com,mailto:b@example.com", WrongSeparator,
        8, 53, "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com");
    row("spaced out", "v=D MARC1; p=none", WrongVersion, 2, 1, "");
}

void DmarcRecordTest::slips()
{
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    QFETCH(QByteArray, mended);
    const DmarcParse parse = parseDmarc(text);
    const auto *meant = std::get_if<MeansToBeDmarc>(&parse);
    QVERIFY(meant);
    QCOMPARE(static_cast<int>(meant->fault), fault);
    QTEST(static_cast<int>(meant->offset), "offset");
    QTEST(static_cast<int>(meant->length), "length");
    QCOMPARE(meant->mended.value_or(QByteArray()), mended);
    QCOMPARE(meant->slips.isEmpty(), meant->fault != DmarcFault::TypingSlip);
    if (meant->mended)
        QVERIFY(std::holds_alternative<DmarcParsed>(parseDmarc(*meant->mended)));
}

void DmarcRecordTest::slipsInside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("slip");
    QTest::addColumn<QByteArray>("mended"); // empty: nothing is sure
    const auto row = [](const char *name, const char *text, ListSlip slip, const char *mended) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(slip) << QByteArray(mended);
    };
    using enum ListSlip;
    row("no-break spaces", "v=DMARC1;\xc2\xa0p=reject;\xc2\xa0sp=none", Typing,
        "v=DMARC1; p=reject; sp=none");
    row("line break", "v=DMARC1;\r\n p=reject", Typing, "v=DMARC1; p=reject");
    row("quotation marks", "v=DMARC1; p=\"reject\"", Typing, "v=DMARC1; p=reject");
    row("space for a semicolon", "v=DMARC1; p=reject sp=none;", Separator, "v=DMARC1; p=reject; sp=none;");
    row("comma for a semicolon", "v=DMARC1;p=none, rua=mailto:a@example.com", Separator,
        "v=DMARC1;p=none; rua=mailto:a@example.com");
    row("colon for the equals sign", "v=DMARC1; p:reject", Equals, "v=DMARC1; p=reject");
    row("space for the equals sign", "v=DMARC1; p reject", Equals, "v=DMARC1; p=reject");
    row("colon before an address", "v=DMARC1; p=none; rua:mailto:a@example.com", Equals,
        "v=DMARC1; p=none; rua=mailto:a@example.com");
    row("semicolon between addresses", "v=DMARC1; p=none; rua=mailto:a@example.com;mailto:b@example.com;",
        Comma, "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com;");
    row("nothing wrong", "v=DMARC1; p=reject; rua=mailto:a@example.com", Typing, "");
    row("a stray word", "v=DMARC1; p=reject; hello", Typing, "");
    row("a value that nobody knows", "v=DMARC1; p=rejct", Typing, "");
    row("the tag again in its own list",
        "v=DMARC1; p=none; rua=mailto:a@example.com,rua=mailto:b@example.com", Typing, "");
    row("a tag's name inside an address", "v=DMARC1; p=foo; rua=mailto:a.p=b@example.com", Typing, "");
    row("no record", "v=dmarc1; p:reject", Typing, "");
}

void DmarcRecordTest::slipsInside()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mended);
    const auto found = mendDmarc(text);
    QCOMPARE(found ? found->text : QByteArray(), mended);
    if (found)
        QTEST(static_cast<int>(found->slip), "slip");
}

void DmarcRecordTest::everyTagIsRead()
{
    const DmarcParsed parse =
        parsed("v=DMARC1; p=Reject; sp=QUARANTINE; np=none; t=y; psd=n; adkim=s; aspf=r;"
               "rua=mailto:a@example.com!5m, mailto:b@example.net; ruf=mailto:c@example.com; fo=1:d:S; "
               "pct=50; rf=afrf");
    const DmarcRecord &record = parse.record;
    QCOMPARE(record.p, DmarcPolicy::Reject);
    QCOMPARE(record.sp, DmarcPolicy::Quarantine);
    QCOMPARE(record.np, DmarcPolicy::None);
    QCOMPARE(record.t, true);
    QCOMPARE(record.publicSuffix(), DmarcPsd::No);
    QCOMPARE(record.dkimAlignment(), DmarcAlignment::Strict);
    QCOMPARE(record.aspf, DmarcAlignment::Relaxed);
    QCOMPARE(record.rua.size(), 2);
    QCOMPARE(record.rua[1].address, QByteArray("b@example.net"));
    QCOMPARE(record.ruf.size(), 1);
    QCOMPARE(record.fo, (QList<QByteArray>{"1", "d", "s"}));
    QCOMPARE(record.pct, 50);
    QCOMPARE(record.written.value("rf"), QByteArray("afrf"));
    const DmarcRecord bare = parsed("v=DMARC1").record;
    QVERIFY(!bare.p && !bare.t && !bare.psd && !bare.adkim && !bare.fo && !bare.pct && bare.rua.isEmpty());
    QCOMPARE(bare.spfAlignment(), DmarcAlignment::Relaxed);
    QCOMPARE(bare.publicSuffix(), DmarcPsd::Unknown);
}

void DmarcRecordTest::issues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, const QByteArray &tags, std::initializer_list<DmarcIssue> issues) {
        QList<int> codes;
        for (const DmarcIssue issue : issues)
            codes.append(static_cast<int>(issue));
        QTest::newRow(name) << "v=DMARC1; " + tags << codes;
    };
    using enum DmarcIssue;
    row("nothing wrong", "p=none; rua=mailto:a@example.com", {});
    row("unknown policy", "p=block", {BadPolicy});
    row("empty policy", "p=", {BadPolicy});
    row("unknown sp and np", "p=none; sp=x; np=y", {BadPolicy, BadPolicy});
    row("no policy", "rua=mailto:a@example.com", {MissingP});
    row("policy late", "sp=none; p=none", {PNotSecond});
    row("bad t", "p=none; t=1", {BadValue});
    row("bad psd", "p=none; psd=x", {BadValue});
    row("bad adkim and aspf", "p=none; adkim=strict; aspf=x", {BadValue, BadValue});
    row("fo with 0 and 1", "p=none; fo=0:1", {BadValue});
    row("fo twice the same", "p=none; fo=d:d", {BadValue});
    row("fo unknown", "p=none; fo=x", {BadValue});
    row("fo with space", "p=none; fo=1: d", {BadValue});
    row("fo letters only", "p=none; fo=d:s", {});
    row("empty rua", "p=none; rua=", {BadValue});
    row("tag twice", "p=none; p=reject", {DuplicateTag});
    row("tag twice in other case", "p=none; P=reject", {DuplicateTag});
    row("unknown tag", "p=none; rau=mailto:a@example.com", {UnknownTag});
    row("unknown tag with a digit", "p=none; x1=y", {UnknownTag});
    row("pct 100", "p=none; pct=100", {RemovedTag});
    row("pct 99", "p=none; pct=99", {PartialPct});
    row("pct 0", "p=none; pct=0", {PartialPct});
    row("pct that is none", "p=none; pct=101", {RemovedTag});
    row("rf and ri", "p=none; rf=afrf; ri=86400", {RemovedTag, RemovedTag});
    row("size suffix", "p=none; rua=mailto:a@example.com!10m", {SizeSuffix});
    row("bare address", "p=none; rua=a@example.com", {UriSyntax});
    row("comma at the end", "p=none; rua=mailto:a@example.com,", {UriSyntax});
    row("another scheme", "p=none; ruf=https://example.com/", {UriScheme});
    row("text in the midst", "p=none; what; sp=none", {NotATag});
    row("text at the end", "p=none; what", {TrailingJunk});
    row("text at the end, with semicolon", "p=none; what;", {TrailingJunk});
    row("quote at the end", "p=none; \"", {TrailingJunk});
    row("two semicolons", "p=none;; sp=none", {});
    row("octets beyond ASCII in an unknown tag", "p=none; x=\xc3\xa4", {UnknownTag});
    row("octets beyond ASCII in rua", "p=none; rua=mailto:\xc3\xa4@example.com", {UriSyntax});
}

void DmarcRecordTest::issues()
{
    QFETCH(QByteArray, text);
    const DmarcParsed parse = parsed(text);
    QList<int> found;
    for (const auto &issue : parse.issues)
        found.append(static_cast<int>(issue.code));
    QTEST(found, "codes");
    QCOMPARE(print(parse.record), text);
    QCOMPARE(parsed(print(parse.record)), parse);
}

void DmarcRecordTest::likelyIntentions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("likely");
    QTest::newRow("tag with letters swapped")
        << QByteArray("v=DMARC1; p=none; rau=x") << QByteArray("rau") << QByteArray("rua");
    QTest::newRow("tag that is no slip")
        << QByteArray("v=DMARC1; p=none; colour=x") << QByteArray("colour") << QByteArray();
    QTest::newRow("policy with a letter lost")
        << QByteArray("v=DMARC1; p=rejct") << QByteArray("p") << QByteArray("reject");
    QTest::newRow("policy that is no slip")
        << QByteArray("v=DMARC1; p=block") << QByteArray("p") << QByteArray();
    QTest::newRow("bare address") << QByteArray("v=DMARC1; p=none; rua=a@example.com") << QByteArray("rua")
                                  << QByteArray("mailto:a@example.com");
}

void DmarcRecordTest::likelyIntentions()
{
    QFETCH(QByteArray, text);
    const DmarcParsed parse = parsed(text);
    QCOMPARE(parse.issues.size(), 1);
    QTEST(parse.issues[0].tag, "tag");
    QTEST(parse.issues[0].likely, "likely");
}

void DmarcRecordTest::issuesHaveAPlace()
{
    const auto issues = parsed("v=DMARC1; p=x; rua=mailto:a@example.com!1k, b@example.com; junk").issues;
    QCOMPARE(issues.size(), 4);
    QCOMPARE(issues[0].offset, 12);
    QCOMPARE(issues[0].length, 1);
    QCOMPARE(issues[1].code, DmarcIssue::SizeSuffix);
    QCOMPARE(issues[1].offset, 39);
    QCOMPARE(issues[1].length, 3);
    QCOMPARE(issues[2].offset, 44);
    QCOMPARE(issues[2].length, 13);
    QCOMPARE(issues[3].offset, 59);
    QCOMPARE(issues[3].length, 4);
}

void DmarcRecordTest::severityOfMissingP()
{
    QCOMPARE(parsed("v=DMARC1; rua=mailto:a@example.com").issues[0].severity, IssueSeverity::Warning);
    QCOMPARE(parsed("v=DMARC1; sp=none").issues[0].severity, IssueSeverity::Error);
}

void DmarcRecordTest::changedFieldsArePrinted()
{
    DmarcRecord record = parsed("v=DMARC1;  p=none;x=y;pct=20; rua=mailto:a@example.com!1m;").record;
    record.p = DmarcPolicy::Quarantine;
    record.pct = std::nullopt;
    record.t = true;
    QCOMPARE(print(record), QByteArray("v=DMARC1;  p=quarantine;x=y; rua=mailto:a@example.com!1m;  t=y;"));
    record.rua[0].sizeSuffix.clear();
    record.rua.append(mailtoUri("b@example.com"));
    QCOMPARE(print(record),
             QByteArray("v=DMARC1;  p=quarantine;x=y; rua=mailto:a@example.com,mailto:b@example.com;  t=y;"));
    DmarcRecord late = parsed("v=DMARC1; sp=none").record;
    late.p = DmarcPolicy::Reject;
    QCOMPARE(print(late), QByteArray("v=DMARC1; p=reject; sp=none"));
}

void DmarcRecordTest::madeRecordIsPrinted()
{
    DmarcRecord record;
    record.p = DmarcPolicy::Reject;
    record.np = DmarcPolicy::Reject;
    record.psd = DmarcPsd::No;
    record.adkim = DmarcAlignment::Strict;
    record.rua = {mailtoUri("a!b@example.com")};
    record.fo = QList<QByteArray>{"1", "d"};
    QCOMPARE(
        print(record),
        QByteArray("v=DMARC1; p=reject; np=reject; psd=n; adkim=s; rua=mailto:a%21b@example.com; fo=1:d"));
    QCOMPARE(print(DmarcRecord{}), QByteArray("v=DMARC1"));
}

void DmarcRecordTest::manyTagsAreLimited()
{
    QByteArray text("v=DMARC1");
    for (int i = 0; i < kMaxTags; ++i)
        text += ";x" + QByteArray::number(i) + "=y";
    QVERIFY(parsed(text).has(DmarcIssue::TooManyTags));
    text.chop(text.size() - text.lastIndexOf(';'));
    QVERIFY(!parsed(text).has(DmarcIssue::TooManyTags));
}

QTEST_APPLESS_MAIN(DmarcRecordTest)
#include "dmarcrecord_test.moc"
