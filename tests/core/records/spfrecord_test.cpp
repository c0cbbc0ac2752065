// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/records/spfcache.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::records;
using Code = SpfFault::Code;
using Slip = SpfFault::Slip;

Q_DECLARE_METATYPE(posthorn::records::SpfFault::Code)
Q_DECLARE_METATYPE(posthorn::records::SpfFault::Slip)

namespace {

QList<SpfFault> faultsOf(const QByteArray &text)
{
    const SpfParse parse = parseSpf(text);
    const auto *malformed = std::get_if<SpfMalformed>(&parse);
    return malformed ? malformed->faults : QList<SpfFault>();
}

SpfRecord good(const QByteArray &text)
{
    const SpfParse parse = parseSpf(text);
    const auto *record = std::get_if<SpfRecord>(&parse);
    return record ? *record : SpfRecord();
}

QByteArray repeated(const char *text, int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}

} // namespace

class SpfRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void versionDecidesWhoseTextItIs_data();
    void versionDecidesWhoseTextItIs();
    void termIsReadOrNot_data();
    void termIsReadOrNot();
    void termsKeepTheirPlace();
    void termsKeepTheirValues();
    void macrosBecomeValues();
    void everyFaultIsReported();
    void faultSaysWhatWasMeant_data();
    void faultSaysWhatWasMeant();
    void doubtsKeepTheRecordGood_data();
    void doubtsKeepTheRecordGood();
    void mendPutsAllSlipsRight();
    void printIsPlain();
    void termsAreBounded();
    void cacheGivesTheSame();
    void longTextsTakeLinearTime_data();
    void longTextsTakeLinearTime();
};

void SpfRecordTest::versionDecidesWhoseTextItIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("spf");
    QTest::newRow("bare version") << QByteArray("v=spf1") << true;
    QTest::newRow("space behind") << QByteArray("v=spf1 ") << true;
    QTest::newRow("any case") << QByteArray("V=SpF1 -all") << true;
    QTest::newRow("malformed is still SPF") << QByteArray("v=spf1 foo") << true;
    QTest::newRow("version 10") << QByteArray("v=spf10") << false;
    QTest::newRow("version 10 with terms") << QByteArray("v=spf10 -all") << false;
    QTest::newRow("tab behind") << QByteArray("v=spf1\t-all") << false;
    QTest::newRow("space in front") << QByteArray(" v=spf1 -all") << false;
    QTest::newRow("Sender ID") << QByteArray("spf2.0/pra -all") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("one octet short") << QByteArray("v=spf") << false;
}

void SpfRecordTest::versionDecidesWhoseTextItIs()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, spf);
    QCOMPARE(isSpf(text), spf);
    QCOMPARE(!std::holds_alternative<NotSpf>(parseSpf(text)), spf);
}

void SpfRecordTest::termIsReadOrNot_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<int>("fault"); // -1: none
    const auto ok = [](const char *term) { QTest::newRow(term) << QByteArray(term) << -1; };
    const auto bad = [](const char *term, Code code) {
        QTest::newRow(term) << QByteArray(term) << static_cast<int>(code);
    };
    for (const char *term : {"all",
                             "ALL",
                             "~aLl",
                             "+a",
                             "?mx",
                             "ptr",
                             "a/0",
                             "a/32",
                             "a//0",
                             "a//128",
                             "a/24//64",
                             "a:a.example",
                             "a:a.example.",
                             "a:a.example/24//64",
                             "A:A.EXAMPLE//128",
                             "mx:%{d}/24",
                             "a:x/y.example",
                             "ptr:a.example",
                             "include:_spf.a.example",
                             "include:a.ex-ample",
                             "include:a.1a",
                             "include:a.1-2",
                             "include:%{i}._spf.%{d2}",
                             "exists:%{ir}.%{v}._spf.%{d}",
                             "exists:%{l1r+-}.a.example",
                             "exists:%%.a.example",
                             "exists:a.%{D}",
                             "include:a%-b.example",
                             "include:%_",
                             "ip4:192.0.2.1",
                             "ip4:0.0.0.0/0",
                             "ip4:192.0.2.1/32",
                             "ip6:::/0",
                             "ip6:2001:db8::1/128",
                             "ip6:::ffff:192.0.2.1",
                             "redirect=a.example",
                             "Redirect=a.example",
                             "exp=a.example",
                             "x=",
                             "moo.cow-far_out=man:dog/cat",
                             "x=%{d}",
                             "a=b",
                             "redirect=%{o}"})
        ok(term);
    bad("al", Code::UnknownMechanism);
    bad("all.", Code::UnknownMechanism);
    bad("-", Code::UnknownMechanism);
    bad("--all", Code::UnknownMechanism);
    bad("a:", Code::MissingArgument);
    bad("include", Code::MissingArgument);
    bad("include:", Code::MissingArgument);
    bad("exists", Code::MissingArgument);
    bad("ip4", Code::MissingArgument);
    bad("ip4:", Code::MissingArgument);
    bad("redirect=", Code::MissingArgument);
    bad("exp=", Code::MissingArgument);
    bad("all:a.example", Code::UnexpectedArgument);
    bad("all/8", Code::UnexpectedPrefix);
    bad("ptr/8", Code::UnexpectedPrefix);
    bad("include/8", Code::UnexpectedPrefix);
    bad("include:a.example/24", Code::UnexpectedPrefix);
    bad("exists:a.example//64", Code::UnexpectedPrefix);
    bad("a:example", Code::BadDomain);
    bad("a:a.example-", Code::BadDomain);
    bad("a:a.-example", Code::BadDomain);
    bad("a:192.0.2.1", Code::BadDomain);
    bad("a:a.example:8080", Code::BadDomain);
    bad("a:a.example/1/24", Code::BadDomain);
    bad("a:%{d}example", Code::BadDomain);
    bad("a:/24", Code::BadDomain);
    bad("redirect=a_b", Code::BadDomain);
    bad("include:%{d", Code::BadMacro);
    bad("include:%{x}", Code::BadMacro);
    bad("include:%{d0}", Code::BadMacro);
    bad("include:%{dr2}", Code::BadMacro);
    bad("include:%{c}", Code::BadMacro);
    bad("include:%{t}.example", Code::BadMacro);
    bad("include:a%.example", Code::BadMacro);
    bad("include:a.example%", Code::BadMacro);
    bad("x=%a", Code::BadMacro);
    bad("ip4:192.0.2", Code::BadAddress);
    bad("ip4:192.0.2.256", Code::BadAddress);
    bad("ip4:192.0.2.01", Code::BadAddress);
    bad("ip4:2001:db8::1", Code::BadAddress);
    bad("ip6:192.0.2.1", Code::BadAddress);
    bad("ip6:2001:db8:::1", Code::BadAddress);
    bad("ip4/24", Code::BadAddress);
    bad("ip4:192.0.2.1/33", Code::BadPrefix);
    bad("ip4:192.0.2.1/032", Code::BadPrefix);
    bad("ip4:192.0.2.1/", Code::BadPrefix);
    bad("ip4:192.0.2.1//32", Code::BadPrefix);
    bad("ip6:2001:db8::1/129", Code::BadPrefix);
    bad("a/33", Code::BadPrefix);
    bad("a//129", Code::BadPrefix);
    bad("a/24/64", Code::BadPrefix);
    bad("a/", Code::BadPrefix);
    bad("mx/-1", Code::BadPrefix);
    bad("-redirect=a.example", Code::QualifiedModifier);
    bad("a:a.example\x7f", Code::BadOctet);
    bad("a\t-all", Code::BadOctet);
    bad("a:\xc3\xa4.example", Code::BadOctet);
}

void SpfRecordTest::termIsReadOrNot()
{
    QFETCH(QByteArray, term);
    QFETCH(int, fault);
    const QList<SpfFault> faults = faultsOf("v=spf1 " + term);
    QCOMPARE(faults.isEmpty() ? -1 : static_cast<int>(faults.first().code), fault);
    QCOMPARE(good("v=spf1 " + term).terms.size(), fault < 0 ? 1 : 0);
}

void SpfRecordTest::termsKeepTheirPlace()
{
    const SpfRecord record = good("v=spf1  a:b.example   ~all ");
    QCOMPARE(record.terms.size(), 2);
    QCOMPARE(record.terms[0].text, QByteArray("a:b.example"));
    QCOMPARE(record.terms[0].offset, 8);
    QCOMPARE(record.terms[1].text, QByteArray("~all"));
    QCOMPARE(record.terms[1].offset, 22);
}

void SpfRecordTest::termsKeepTheirValues()
{
    const SpfRecord record =
        good("v=spf1 ?mx:M.example/20//64 ip6:2001:db8::/32 redirect=r.example exp=e.example k=v");
    const SpfTerm &mx = record.terms[0];
    QVERIFY(mx.kind == SpfTermKind::Mx && mx.qualifier == SpfQualifier::Neutral);
    QVERIFY(mx.domain->name == DomainName::literal("m.example"));
    QCOMPARE(mx.prefix4(), 20);
    QCOMPARE(mx.prefix6(), 64);
    QVERIFY(record.terms[1].network == Address::parse(QByteArrayView("2001:db8::")));
    QCOMPARE(record.terms[1].prefix6(), 32);
    QCOMPARE(record.redirect(), &record.terms[2]);
    QCOMPARE(record.exp(), &record.terms[3]);
    QCOMPARE(record.terms[4].modifierName, QByteArray("k"));
    QCOMPARE(record.terms[4].domain->text, QByteArray("v"));
    QCOMPARE(record.allIndex(), -1);
    QCOMPARE(good("v=spf1 a -all").allIndex(), 1);
}

void SpfRecordTest::macrosBecomeValues()
{
    const SpfRecord record = good("v=spf1 exists:%{L2r-+}.x%%.%{d}");
    const QList<SpfMacroPart> expected{SpfMacro{'l', true, 2, true, "-+"}, QByteArray(".x%."),
                                       SpfMacro{'d', false, 0, false, {}}};
    QCOMPARE(record.terms[0].domain->parts.size(), 3);
    QVERIFY(record.terms[0].domain->parts == expected);
    QVERIFY(record.terms[0].domain->hasMacros());
    QVERIFY(!record.terms[0].domain->name);
    // Escapes alone are no macros: the name is known.
    const SpfRecord escaped = good("v=spf1 exists:a%%b.example");
    QVERIFY(!escaped.terms[0].domain->hasMacros());
    QCOMPARE(dotted(*escaped.terms[0].domain->name), QByteArray("a%b.example"));
    // A name that the grammar allows and nobody can ask for.
    QVERIFY(!good("v=spf1 a:a..example").terms[0].domain->name);
    QVERIFY(!good("v=spf1 a:" + QByteArray(64, 'x') + ".example").terms[0].domain->name);
    QVERIFY(good("v=spf1 a:" + QByteArray(63, 'x') + ".example").terms[0].domain->name);
}

void SpfRecordTest::everyFaultIsReported()
{
    const QByteArray text = "v=spf1 foo a ip4:1.2.3.4/33 redirect=a.example redirect=b.example exp=c.example "
                            "EXP=c.example include: -all -";
    const SpfParse parse = parseSpf(text);
    const auto &malformed = std::get<SpfMalformed>(parse);
    QList<Code> codes;
    for (const SpfFault &fault : malformed.faults) {
        codes << fault.code;
        QVERIFY(text.mid(fault.termOffset, fault.term.size()) == fault.term);
        QVERIFY(fault.offset >= fault.termOffset);
        QVERIFY(fault.offset + fault.length <= fault.termOffset + fault.term.size());
    }
    QVERIFY(codes == QList<Code>({Code::UnknownMechanism, Code::BadPrefix, Code::DuplicateModifier,
                                  Code::DuplicateModifier, Code::MissingArgument, Code::UnknownMechanism}));
    QCOMPARE(malformed.faults[1].offset, text.indexOf("/33"));
    QCOMPARE(malformed.faults[1].length, 3);
    // What is sound stays readable.
    QCOMPARE(malformed.record.terms.size(), 4);
}

void SpfRecordTest::faultSaysWhatWasMeant_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<Slip>("slip");
    QTest::addColumn<QByteArray>("mended");
    const auto row = [](const char *term, Slip slip, const char *mended) {
        QTest::newRow(term) << QByteArray(term) << slip << QByteArray(mended);
    };
    row("ipv4:192.0.2.1", Slip::Ipv4, "ip4:192.0.2.1");
    row("ipv6:2001:db8::/32", Slip::Ipv4, "ip6:2001:db8::/32");
    row("ip:192.0.2.0/24", Slip::Ipv4, "ip4:192.0.2.0/24");
    row("redirect:a.example", Slip::ColonForEquals, "redirect=a.example");
    row("192.0.2.1", Slip::BareAddress, "ip4:192.0.2.1");
    row("2001:db8::1", Slip::BareAddress, "ip6:2001:db8::1");
    row("include:192.0.2.1", Slip::BareAddress, "ip4:192.0.2.1");
    row("a,mx,-all", Slip::Comma, "a mx -all");
    row("a;", Slip::Comma, "a");
    row("ip4:192.0.2.1,192.0.2.2", Slip::Comma, "ip4:192.0.2.1 ip4:192.0.2.2");
    row("mx-all", Slip::MissingSpace, "mx -all");
    row("a-all", Slip::MissingSpace, "a -all");
    row("include:a.example~all", Slip::MissingSpace, "include:a.example ~all");
    row("include:a.exampleip4:192.0.2.1", Slip::MissingSpace, "include:a.example ip4:192.0.2.1");
    row("ip4:192.0.2.1ip4:192.0.2.2-all", Slip::MissingSpace, "ip4:192.0.2.1 ip4:192.0.2.2 -all");
    row("include: a.example", Slip::StraySpace, "include:a.example");
    row("- all", Slip::StraySpace, "-all");
    row("ip4:mail.a.example", Slip::HostAsAddress, "a:mail.a.example");
    row("ip4:2001:db8::1", Slip::OtherFamily, "ip6:2001:db8::1");
    row("~ip6:192.0.2.0/24", Slip::OtherFamily, "~ip4:192.0.2.0/24");
    row("inlcude:a.example", Slip::Misspelt, "include:a.example");
    row("nclude:a.example", Slip::Misspelt, "include:a.example");
    row("-al", Slip::Misspelt, "-all");
    row("-redirect=a.example", Slip::Misspelt, "redirect=a.example");
    row("\xe2\x80\x93"
        "all",
        Slip::Dash, "-all");
    row("\x96"
        "all",
        Slip::Dash, "-all");
    row("a\xc2\xa0~all", Slip::OddSpace, "a ~all");
    row("a\t-all", Slip::OddSpace, "a -all");
    row("includ\xd0\xb5:a.example", Slip::LookAlike, "include:a.example"); // a Cyrillic letter
    row("\xe2\x80\x9c"
        "a:b.example\xe2\x80\x9d",
        Slip::Quotes, "a:b.example");
    row("-all\"", Slip::Quotes, "-all");
    row("~all]", Slip::Punctuation, "~all");
    row("-all.", Slip::Punctuation, "-all");
    row("ip4:192.0.2.1/33", Slip::PrefixTooLong, "");
    row("ip4:192.0.2.1/024", Slip::LeadingZeros, "ip4:192.0.2.1/24");
    row("gibberish", Slip::None, "");
    row("include:localhost", Slip::None, "");
}

void SpfRecordTest::faultSaysWhatWasMeant()
{
    QFETCH(QByteArray, term);
    QFETCH(Slip, slip);
    QFETCH(QByteArray, mended);
    const QList<SpfFault> faults = faultsOf("v=spf1 " + term);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().mended, mended);
    QCOMPARE(static_cast<int>(faults.first().slip), static_cast<int>(slip));
    QCOMPARE(faults.first().term, term);
}

void SpfRecordTest::doubtsKeepTheRecordGood_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<QByteArray>("mended"); // null: no doubt
    const auto row = [](const char *term, const char *mended) {
        QTest::newRow(term) << QByteArray(term) << QByteArray(mended);
    };
    row("include=a.example", "include:a.example");
    row("mx=a.example", "mx:a.example");
    row("ip4=192.0.2.1", "ip4:192.0.2.1");
    row("include:a.example,include:b.example", "include:a.example include:b.example");
    row("include:a.example,b.example", "include:a.example include:b.example");
    row("include:a.exampleinclude:b.example", "include:a.example include:b.example");
    row("include:a.example-all", "include:a.example -all");
    row("exp=a.exampleexp=b.example", ""); // a record may have but one: no guess
    row("include:_spf.a.example", nullptr);
    row("include:a.xn--p1ai", nullptr);
    row("x-all=1", nullptr);
    row("exists:%{i}.a.example", nullptr);
}

void SpfRecordTest::doubtsKeepTheRecordGood()
{
    QFETCH(QByteArray, term);
    QFETCH(QByteArray, mended);
    const SpfRecord record = good("v=spf1 " + term);
    QCOMPARE(record.terms.size(), 1);
    QCOMPARE(record.doubts.size(), mended.isNull() ? 0 : 1);
    QCOMPARE(record.doubts.value(0).mended, mended);
}

void SpfRecordTest::mendPutsAllSlipsRight()
{
    QCOMPARE(mendSpf("v=spf1 a,mx ipv4:192.0.2.1 include: b.example x=1 -all."),
             QByteArray("v=spf1 a mx ip4:192.0.2.1 include:b.example x=1 -all"));
    QVERIFY(!mendSpf("v=spf1 a -all"));
    QVERIFY(!mendSpf("v=spf1 gibberish a,mx"));
    QVERIFY(!mendSpf("something else"));
}

void SpfRecordTest::printIsPlain()
{
    QCOMPARE(printSpf(good("V=SPF1  +A:B.example/24//64  -IP6:2001:DB8:0::1/64 ?ptr X=%{d} Redirect=%{D} ")),
             QByteArray("v=spf1 a:B.example/24//64 -ip6:2001:db8::1/64 ?ptr X=%{d} redirect=%{D}"));
    QCOMPARE(printSpf(good("v=spf1")), QByteArray("v=spf1"));
}

void SpfRecordTest::termsAreBounded()
{
    const QByteArray most = "v=spf1" + repeated(" a", kMaxSpfTerms);
    QCOMPARE(good(most).terms.size(), kMaxSpfTerms);
    const QList<SpfFault> faults = faultsOf(most + " a");
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().code == Code::TooManyTerms);
}

void SpfRecordTest::cacheGivesTheSame()
{
    SpfCache cache;
    for (int i = 0; i < kMaxCachedSpfRecords + 10; ++i) {
        const QByteArray text =
            "v=spf1 ip4:192.0.2." + QByteArray::number(i % 300) + " x=" + QByteArray::number(i / 300);
        QVERIFY(cache.parse(text) == parseSpf(text));
        QVERIFY(cache.parse(text) == parseSpf(text));
    }
    QVERIFY(cache.parse("something else") == SpfParse(NotSpf{}));
    QVERIFY(cache.parse("v=spf1 " + repeated("a ", 5000)) == parseSpf("v=spf1 " + repeated("a ", 5000)));
}

void SpfRecordTest::longTextsTakeLinearTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one long name") << "v=spf1 include:" + repeated("a.", 32000) + "example";
    QTest::newRow("grown terms") << "v=spf1 " + repeated("mx:", 21000);
    QTest::newRow("commas") << "v=spf1 " + repeated("a,", 32000) + "%";
    QTest::newRow("lonely signs") << "v=spf1 " + repeated("- ", 32000);
    QTest::newRow("prefixes") << "v=spf1 a" + repeated("/1", 32000);
    QTest::newRow("macros") << "v=spf1 a:" + repeated("%{d}", 16000) + "%";
    QTest::newRow("odd octets") << "v=spf1 " + repeated("\xc2\xa0", 32000);
}

void SpfRecordTest::longTextsTakeLinearTime()
{
    // Quadratic time would take minutes, past the time-out of the test.
    QFETCH(QByteArray, text);
    for (int i = 0; i < 20; ++i)
        QVERIFY(!std::holds_alternative<NotSpf>(parseSpf(text)));
}

QTEST_GUILESS_MAIN(SpfRecordTest)
#include "spfrecord_test.moc"
