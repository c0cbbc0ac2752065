// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/message.h"
#include "core/dns/rdata.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::dns;
using namespace std::chrono_literals;

namespace {

const Question kAsked{DomainName::literal("a.example"), RecordType::Mx};

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(QByteArray(text));
}

/// Header (response, RD, RA), and the question a.example MX.
QByteArray begin(int answers, int authority, int additional, quint16 flags = 0x8180)
{
    QByteArray wire = hex("1234");
    for (int number : {static_cast<int>(flags), 1, answers, authority, additional}) {
        wire.append(static_cast<char>(number >> 8));
        wire.append(static_cast<char>(number & 0xff));
    }
    return wire + hex("0161 076578616d706c65 00 000f 0001");
}

// a.example MX 10 m.a.example, names compressed
const QByteArray kMx = hex("c00c 000f 0001 0000003c 0006 000a 016d c00c");

/// OPT: 1232 octets, extended RCODE \a code, \a options
QByteArray opt(const char *code, const QByteArray &options)
{
    QByteArray wire = hex("00 0029 04d0") + hex(code) + hex("00 0000");
    wire.append(static_cast<char>(options.size() >> 8)).append(static_cast<char>(options.size() & 0xff));
    return wire + options;
}

} // namespace

class WireCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void queriesAsTheyGoOut();
    void queriesReadBack();
    void readsCompressedNames();
    void readsFlags();
    void readsEdns();
    void extendedErrorsOfOddForm_data();
    void extendedErrorsOfOddForm();
    void greatTtlsAreZero();
    void otherClassesAreLeftOut();
    void otherQuestionsAreNone_data();
    void otherQuestionsAreNone();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
    void everyCutIsRefusedOrRead();
    void responsesReadBack();
    void responsesCarryTheirCode_data();
    void responsesCarryTheirCode();
};

void WireCodecTest::queriesAsTheyGoOut()
{
    QCOMPARE(encodeQuery(kAsked, 0x1234, {EdnsMode::None, true, false}).toHex(),
             hex("1234 0100 0001 0000 0000 0000 0161 076578616d706c65 00 000f 0001").toHex());
    QCOMPARE(encodeQuery(kAsked, 0xffff, {EdnsMode::Plain, false, true}).toHex(),
             hex("ffff 0010 0001 0000 0000 0001 0161 076578616d706c65 00 000f 0001"
                 "00 0029 04d0 00 00 0000 0000")
                 .toHex());
    QVERIFY(encodeQuery(kAsked, 0, {EdnsMode::DnssecOk, true, false}).endsWith(hex("04d0 00 00 8000 0000")));
}

void WireCodecTest::queriesReadBack()
{
    for (EdnsMode edns : {EdnsMode::None, EdnsMode::Plain, EdnsMode::DnssecOk}) {
        const auto message = decodeMessage(encodeQuery(kAsked, 0xabcd, {edns, true, false}));
        QVERIFY(message);
        QCOMPARE(message->id, quint16(0xabcd));
        QVERIFY(!message->response);
        QCOMPARE(message->question, kAsked);
        QCOMPARE(message->edns, edns != EdnsMode::None);
        QCOMPARE(message->ednsUdpOctets, edns != EdnsMode::None ? kEdnsUdpOctets : 0);
    }
}

void WireCodecTest::readsCompressedNames()
{
    const auto message = decodeMessage(begin(1, 0, 0) + kMx);
    QVERIFY(message);
    QCOMPARE(message->answer.size(), 1);
    const Record &mx = message->answer[0];
    QCOMPARE(mx.ttl, 60s);
    QVERIFY(mxData(mx) == (MxData{10, DomainName::literal("m.a.example")}));
    QCOMPARE(zoneLine(mx), QStringLiteral("a.example. 60 IN MX 10 m.a.example."));
}

void WireCodecTest::readsFlags()
{
    QVERIFY((decodeMessage(begin(0, 0, 0, 0x8000))->flags == Flags{}));
    QVERIFY((decodeMessage(begin(0, 0, 0, 0x8400))->flags == Flags{true, false, false, false}));
    QVERIFY((decodeMessage(begin(0, 0, 0, 0x8200))->flags == Flags{false, true, false, false}));
    QVERIFY((decodeMessage(begin(0, 0, 0, 0x8080))->flags == Flags{false, false, true, false}));
    QVERIFY((decodeMessage(begin(0, 0, 0, 0x8020))->flags == Flags{false, false, false, true}));
    QCOMPARE(decodeMessage(begin(0, 0, 0, 0xa800))->opcode, 5);
    QCOMPARE(decodeMessage(begin(0, 0, 0, 0x8003))->rcode, 3);
    QCOMPARE(decodeMessage(begin(0, 0, 0, 0x800f))->rcode, 15);
}

void WireCodecTest::readsEdns()
{
    const auto message = decodeMessage(begin(0, 0, 1) + opt("01", hex("000f 0007 0006") + "bogus"));
    QVERIFY(message);
    QVERIFY(message->edns);
    QCOMPARE(message->rcode, 16);
    QCOMPARE(message->ednsUdpOctets, 1232);
    QVERIFY(message->additional.isEmpty());
    QCOMPARE(message->errors, QList<ExtendedError>({{6, QStringLiteral("bogus")}}));
    QVERIFY(!decodeMessage(begin(0, 0, 0))->edns);
}

void WireCodecTest::extendedErrorsOfOddForm_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *title, const QByteArray &options, const QStringList &texts) {
        QTest::newRow(title) << options << texts;
    };
    row("none", {}, {});
    row("without text", hex("000f 0002 0006"), {QString()});
    row("too short", hex("000f 0001 00"), {});
    row("cut", hex("000f 0005 0006 41"), {});
    row("cut header", hex("000f 00"), {});
    row("two", hex("000f 0003 0006 41") + hex("000f 0003 0007 42"),
        {QStringLiteral("A"), QStringLiteral("B")});
    row("after another option", hex("000a 0002 ffff") + hex("000f 0003 0006 41"), {QStringLiteral("A")});
    row("hostile text", hex("000f 0006 0006 00 e280ae"), {QStringLiteral("\\000\\u{202E}")});
    row("CHAIN, which makes a printer of ldns crash", hex("000d 0000"), {});
}

void WireCodecTest::extendedErrorsOfOddForm()
{
    QFETCH(QByteArray, options);
    QFETCH(QStringList, texts);
    const auto message = decodeMessage(begin(0, 0, 1) + opt("00", options));
    QVERIFY(message);
    QStringList read;
    for (const ExtendedError &error : message->errors)
        read.append(error.text);
    QCOMPARE(read.join(QLatin1Char('|')), texts.join(QLatin1Char('|')));
    QCOMPARE(read.size(), texts.size());
}

void WireCodecTest::greatTtlsAreZero()
{
    const auto ttl = [](const char *octets) {
        return decodeMessage(begin(1, 0, 0) + hex("c00c 000f 0001") + hex(octets) + kMx.sliced(10))
            ->answer.at(0)
            .ttl;
    };
    QCOMPARE(ttl("7fffffff"), 2147483647s);
    QCOMPARE(ttl("80000000"), 0s);
    QCOMPARE(ttl("ffffffff"), 0s);
}

void WireCodecTest::otherClassesAreLeftOut()
{
    QByteArray chaos = kMx;
    chaos[5] = 3;
    const auto message = decodeMessage(begin(2, 0, 0) + chaos + kMx);
    QVERIFY(message);
    QCOMPARE(message->answer.size(), 1);
}

void WireCodecTest::otherQuestionsAreNone_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("none") << hex("1234 8180 0000 0000 0000 0000");
    QTest::newRow("two") << hex("1234 8180 0002 0000 0000 0000 00 000f 0001 00 000f 0001");
    QTest::newRow("class CH") << hex("1234 8180 0001 0000 0000 0000 00 000f 0003");
}

void WireCodecTest::otherQuestionsAreNone()
{
    QFETCH(QByteArray, wire);
    const auto message = decodeMessage(wire);
    QVERIFY(message);
    QVERIFY(!message->question);
}

void WireCodecTest::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("eleven octets") << QByteArray(11, '\0');
    QTest::newRow("question missing") << begin(0, 0, 0).first(12);
    QTest::newRow("record missing") << begin(1, 0, 0);
    QTest::newRow("record cut") << (begin(1, 0, 0) + kMx).chopped(1);
    QTest::newRow("name that points to itself") << begin(1, 0, 0) + hex("c01b") + kMx.sliced(2);
    QTest::newRow("name that points ahead") << begin(1, 0, 0) + hex("c0ff") + kMx.sliced(2);
    QTest::newRow("label of a reserved kind") << begin(1, 0, 0) + hex("80") + kMx.sliced(2);
    QTest::newRow("too long") << QByteArray(kMaxMessageOctets + 1, '\0');
}

void WireCodecTest::refusesWhatIsNoMessage()
{
    QFETCH(QByteArray, wire);
    QVERIFY(!decodeMessage(wire));
}

void WireCodecTest::everyCutIsRefusedOrRead()
{
    // Whatever is left, nothing is made up: a cut message is refused.
    const QByteArray whole = begin(1, 0, 1) + kMx + opt("00", hex("000f 0003 0006 41"));
    QVERIFY(decodeMessage(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!decodeMessage(whole.first(size)), qPrintable(QString::number(size)));
}

void WireCodecTest::responsesReadBack()
{
    Answer answer;
    answer.question = kAsked;
    const DomainName target = DomainName::literal("b.example");
    answer.aliases = {{kAsked.name, RecordType::Cname, 30s, makeName(target)}};
    answer.outcome =
        Found{{{target, RecordType::Mx, 60s, makeMx(10, DomainName::literal("m.example"))}}, 30s};
    answer.authority = {{DomainName::literal("example"), RecordType::Ns, 60s, makeName(target)}};
    answer.additional = {{DomainName::literal("m.example"), RecordType::A, 60s, QByteArray(4, 1)}};
    answer.flags.authoritative = true;
    const auto message = decodeMessage(encodeResponse(answer, 0x4321));
    QVERIFY(message);
    QCOMPARE(message->id, quint16(0x4321));
    QVERIFY(message->response && message->flags.authoritative && message->flags.recursion);
    QCOMPARE(message->answer, answer.aliases + answer.records());
    QCOMPARE(message->authority, answer.authority);
    QCOMPARE(message->additional, answer.additional);
    const Judgement judgement = judge(kAsked, *message);
    QCOMPARE(judgement.outcome, answer.outcome);
    QCOMPARE(judgement.aliases, answer.aliases);
}

void WireCodecTest::responsesCarryTheirCode_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<bool>("absent");
    QTest::addColumn<int>("code");
    QTest::newRow("NXDOMAIN") << 3 << true << 3;
    QTest::newRow("REFUSED") << 5 << false << 5;
    QTest::newRow("nothing received") << 0 << false << 2;
}

void WireCodecTest::responsesCarryTheirCode()
{
    QFETCH(int, given);
    QFETCH(bool, absent);
    QFETCH(int, code);
    Answer answer = failedAnswer(kAsked, Failed::Why::Timeout);
    if (absent)
        answer.outcome = Absent{Absent::Kind::NxDomain, 0s};
    answer.rcode = given;
    QCOMPARE(decodeMessage(encodeResponse(answer, 1))->rcode, code);
}

QTEST_APPLESS_MAIN(WireCodecTest)
#include "wirecodec_test.moc"
