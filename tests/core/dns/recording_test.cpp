// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dns/message.h"
#include "core/dns/rdata.h"
#include "core/dns/recording.h"
#include "core/dns/recordingjson.h"
#include "core/dns/zonefileresolver.h"
#include "tests/support/await.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace posthorn;
using namespace posthorn::dns;
using namespace std::chrono_literals;
using Why = RecordingError::Why;

namespace {

constexpr const char *kZone = R"($ORIGIN example.com.
@ 600 SOA ns1 hostmaster 1 7200 900 1209600 300
@ NS ns1
@ MX 10 mail
@ TXT "v=spf1 -all" "\000\255"
mail A 192.0.2.1
www CNAME mail
out CNAME elsewhere.net.
\000\.odd\255 A 192.0.2.2
)";

Question question(const char *name, RecordType type)
{
    return {DomainName::literal(name), type};
}

const QList<Question> &questions()
{
    static const QList<Question> list = {
        question("example.com", RecordType::Mx),    question("example.com", RecordType::Txt),
        question("www.example.com", RecordType::A), question("www.example.com", RecordType::Mx),
        question("no.example.com", RecordType::A),  question("out.example.com", RecordType::A),
        question("example.net", RecordType::A),     question("\\000\\.odd\\255.example.com", RecordType::A),
        question("example.com", RecordType::Any),   question("example.com", RecordType(65280))};
    return list;
}

/// An answer with something in every member.
Answer fullAnswer()
{
    Answer answer;
    answer.question = question("example.com", RecordType::A);
    answer.outcome = Failed{Failed::Why::ServFail, QStringLiteral("SERVFAIL; EDE 6 “bogus” \\u{202E}")};
    answer.aliases = {
        {DomainName::literal("a.b"), RecordType::Cname, 1s, makeName(DomainName::literal("c.d"))}};
    answer.authority = {{DomainName(), RecordType::Ns, 2147483647s, makeName(DomainName())}};
    answer.additional = {{DomainName::literal("x"), RecordType(65280), 0s, QByteArray("\0\xff", 2)}};
    answer.rcode = 0xfff;
    answer.flags = {true, true, true, true};
    answer.edns = true;
    answer.errors = {{6, QStringLiteral("bogus")}, {65535, {}}};
    answer.server = QStringLiteral("[2001:db8::1]:53");
    answer.transport = Transport::Https;
    answer.tries = 3;
    answer.elapsed = 5000000us;
    answer.octets = kMaxMessageOctets;
    answer.wire = QByteArray(kMaxMessageOctets, '\xff');
    return answer;
}

/// Answers in turn.
class TurnResolver final : public Resolver
{
public:
    QCoro::Task<Answer> resolve(Question asked, std::stop_token) override
    {
        Answer answer = answers.takeFirst();
        answer.question = asked;
        co_return answer;
    }
    QList<Answer> answers;
};

class EchoAuthority final : public Authority
{
public:
    QCoro::Task<Answer> ask(Endpoint server, Question asked, DirectOptions options, std::stop_token) override
    {
        Answer answer = failedAnswer(asked, Failed::Why::Timeout,
                                     options.edns == DirectOptions::Edns::None ? QStringLiteral("none")
                                                                               : QStringLiteral("plain"));
        answer.server = server.toString();
        co_return answer;
    }
};

QByteArray written(const QList<RecordedAnswer> &entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    RecordingWriter writer(buffer);
    for (const RecordedAnswer &entry : entries)
        writer.write(entry);
    return buffer.data();
}

const QByteArray kHeader = "{\"schema\":\"posthorn.recording/1\"}\n";
const QByteArray kGood = R"({"kind":"dns","name":"a.","type":"A","outcome":"nodata"})";

} // namespace

class RecordingTest : public QObject
{
    Q_OBJECT

private slots:
    void replayGivesWhatWasRecorded();
    void directQuestionsAreKeyedByServerAndOptions();
    void everyMemberSurvives();
    void everyFailureHasAWord();
    void differentAnswersReplayInOrder();
    void cancelledIsNotRecorded();
    void unrecordedQuestionsFail();
    void stoppedReplaysAreCancelled();
    void otherKindsArePassedOver();
    void writingFailsVisibly();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void goesOnAfterAnError();
    void stopsAfterTooManyErrors();
    void textsFromTheFileAreMadeSafe();
    void longInputTakesLinearTime();
};

void RecordingTest::replayGivesWhatWasRecorded()
{
    ZoneFileResolver zone = ZoneFileResolver::fromText(kZone);
    QVERIFY(zone.errors().isEmpty());
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    RecordingWriter writer(file);
    RecordingResolver recorder(zone, writer);
    QList<Answer> answers;
    for (const Question &asked : questions())
        answers.append(test::await(recorder.resolve(asked, {})));
    QVERIFY(writer.ok());

    const Recording recording = parseRecording(file.data());
    QVERIFY(recording.errors.isEmpty());
    QCOMPARE(recording.answers.size(), answers.size());
    ReplayResolver replay(recording);
    for (const Answer &answer : std::as_const(answers)) {
        QCOMPARE(test::await(replay.resolve(answer.question, {})), answer);
        QCOMPARE(test::await(zone.resolve(answer.question, {})), answer);
    }
}

void RecordingTest::directQuestionsAreKeyedByServerAndOptions()
{
    EchoAuthority base;
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    RecordingWriter writer(file);
    RecordingAuthority recorder(base, writer);
    const Endpoint one{*Address::parse(QByteArrayView("192.0.2.1")), 53};
    const Endpoint two{*Address::parse(QByteArrayView("2001:db8::1")), 5353};
    const Question asked = question("example.com", RecordType::Soa);
    const DirectOptions plain;
    const DirectOptions bare{DirectOptions::Edns::None, DirectOptions::Via::TcpOnly};
    test::await(recorder.ask(one, asked, plain, {}));
    test::await(recorder.ask(two, asked, bare, {}));

    ReplayAuthority replay(parseRecording(file.data()));
    const auto ask = [&](const Endpoint &server, const DirectOptions &options) {
        return test::await(replay.ask(server, asked, options, {}));
    };
    QCOMPARE(ask(one, plain), test::await(base.ask(one, asked, plain, {})));
    QCOMPARE(ask(two, bare), test::await(base.ask(two, asked, bare, {})));
    QCOMPARE(ask(one, bare).failed()->why, Failed::Why::NotRecorded);
    QCOMPARE(ask(two, plain).failed()->why, Failed::Why::NotRecorded);
    const Answer other = test::await(replay.ask(one, question("example.org", RecordType::Soa), plain, {}));
    QCOMPARE(other.failed()->why, Failed::Why::NotRecorded);
    // What a server said is not what the resolver says.
    ReplayResolver resolver(parseRecording(file.data()));
    QCOMPARE(test::await(resolver.resolve(asked, {})).failed()->why, Failed::Why::NotRecorded);
}

void RecordingTest::everyMemberSurvives()
{
    const Endpoint server{*Address::parse(QByteArrayView("2001:db8::1")), 65535};
    for (auto via :
         {DirectOptions::Via::UdpThenTcp, DirectOptions::Via::UdpOnly, DirectOptions::Via::TcpOnly}) {
        const RecordedAnswer entry{RecordedAnswer::Direct{server, {DirectOptions::Edns::None, via}},
                                   fullAnswer()};
        const Recording recording = parseRecording(written({entry}));
        QVERIFY(recording.errors.isEmpty());
        QCOMPARE(recording.answers, QList<RecordedAnswer>{entry});
    }
    Answer bare;
    bare.question = question(".", RecordType::Ns);
    QCOMPARE(parseRecording(written({{std::nullopt, bare}})).answers.value(0).answer, bare);
}

void RecordingTest::everyFailureHasAWord()
{
    for (int why = 0; why <= static_cast<int>(Failed::Why::Cancelled); ++why) {
        const RecordedAnswer entry{std::nullopt,
                                   failedAnswer(question("a", RecordType::A), Failed::Why(why))};
        QCOMPARE(parseRecording(written({entry})).answers, QList<RecordedAnswer>{entry});
    }
}

void RecordingTest::differentAnswersReplayInOrder()
{
    const Question asked = question("a.example", RecordType::A);
    const Question other = question("b.example", RecordType::A);
    const auto failed = [](const Question &q, Failed::Why why) {
        return RecordedAnswer{{}, failedAnswer(q, why)};
    };
    Recording recording;
    recording.answers = {failed(asked, Failed::Why::Timeout), failed(other, Failed::Why::Refused),
                         failed(asked, Failed::Why::ServFail), failed(asked, Failed::Why::Malformed)};
    ReplayResolver replay(recording);
    const auto next = [&](const Question &q) { return test::await(replay.resolve(q, {})).failed()->why; };
    QCOMPARE(next(asked), Failed::Why::Timeout);
    QCOMPARE(next(asked), Failed::Why::ServFail);
    QCOMPARE(next(other), Failed::Why::Refused);
    QCOMPARE(next(asked), Failed::Why::Malformed);
    QCOMPARE(next(asked), Failed::Why::Malformed);
    QCOMPARE(next(other), Failed::Why::Refused);
}

void RecordingTest::cancelledIsNotRecorded()
{
    TurnResolver base;
    base.answers = {failedAnswer({}, Failed::Why::Cancelled), failedAnswer({}, Failed::Why::Timeout)};
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    RecordingWriter writer(file);
    RecordingResolver recorder(base, writer);
    test::await(recorder.resolve(question("a", RecordType::A), {}));
    test::await(recorder.resolve(question("a", RecordType::A), {}));
    const Recording recording = parseRecording(file.data());
    QCOMPARE(recording.answers.size(), 1);
    QCOMPARE(recording.answers[0].answer.failed()->why, Failed::Why::Timeout);
}

void RecordingTest::unrecordedQuestionsFail()
{
    ReplayResolver replay(parseRecording(kHeader + kGood));
    QVERIFY(test::await(replay.resolve(question("A", RecordType::A), {})).isNoData());
    for (const Question &asked : {question("a", RecordType::Mx), question("b.a", RecordType::A)}) {
        const Answer answer = test::await(replay.resolve(asked, {}));
        QCOMPARE(answer.failed()->why, Failed::Why::NotRecorded);
        QCOMPARE(answer.question, asked);
    }
}

void RecordingTest::stoppedReplaysAreCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    ReplayResolver replay(parseRecording(kHeader + kGood));
    const Answer answer = test::await(replay.resolve(question("a", RecordType::A), stop.get_token()));
    QCOMPARE(answer.failed()->why, Failed::Why::Cancelled);
}

void RecordingTest::otherKindsArePassedOver()
{
    const Recording recording =
        parseRecording(kHeader + "{\"kind\":\"smtp\",\"name\":5}\n\n" + kGood + "\r\n");
    QVERIFY(recording.errors.isEmpty());
    QCOMPARE(recording.answers.size(), 1);
    QCOMPARE(recording.others.size(), 1);
    QCOMPARE(recording.others.first().line, 2);
    QCOMPARE(recording.others.first().kind, QStringLiteral("smtp"));
}

void RecordingTest::writingFailsVisibly()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    RecordingWriter writer(closed);
    QVERIFY(!writer.ok());
}

void RecordingTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("why");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *title, const QByteArray &text, int line, Why why,
                        const char *detail = "") {
        QTest::newRow(title) << text << line << static_cast<int>(why) << QString::fromLatin1(detail);
    };
    row("nothing", "", 1, Why::NotRecording);
    row("no JSON", "hello\n", 1, Why::NotRecording);
    row("entry first", kGood + '\n', 1, Why::NotRecording);
    row("other version", "{\"schema\":\"posthorn.recording/2\"}\n", 1, Why::NotRecording);
    row("schema on the second line", '\n' + kHeader, 1, Why::NotRecording);
    row("broken line", kHeader + kGood + "\n{\"kind\":\n", 3, Why::NotJson);
    row("list", kHeader + "[]\n", 2, Why::NotJson);
    row("deep nesting", kHeader + QByteArray("[").repeated(100000) + '\n', 2, Why::NotJson);
    row("no kind", kHeader + "{}\n", 2, Why::BadEntry, "kind");
    const auto entry = [&](const char *title, const char *members, const char *wrong) {
        QJsonObject object = QJsonDocument::fromJson(kGood).object();
        const QJsonObject change = QJsonDocument::fromJson(members).object();
        for (auto member = change.begin(); member != change.end(); ++member)
            member->isNull() ? object.remove(member.key()) : void(object.insert(member.key(), *member));
        row(title, kHeader + QJsonDocument(object).toJson(QJsonDocument::Compact), 2, Why::BadEntry, wrong);
    };
    entry("no name", R"({"name":null})", "name");
    entry("bad name", R"({"name":"a..b"})", "name");
    entry("number for a name", R"({"name":5})", "name");
    entry("no type", R"({"type":null})", "type");
    entry("unknown type", R"({"type":"FOO"})", "type");
    entry("type too great", R"({"type":"TYPE65536"})", "type");
    entry("no outcome", R"({"outcome":null})", "outcome");
    entry("unknown outcome", R"({"outcome":"maybe"})", "outcome");
    entry("found nothing", R"({"outcome":"found"})", "records");
    entry("negative TTL", R"({"ttl":-1})", "ttl");
    entry("TTL too great", R"({"ttl":2147483648})", "ttl");
    entry("TTL with a fraction", R"({"ttl":1.5})", "ttl");
    entry("TTL as text", R"({"ttl":"1"})", "ttl");
    entry("rcode too great", R"({"rcode":4096})", "rcode");
    entry("unknown flag", R"({"flags":["zz"]})", "flags");
    entry("flags no list", R"({"flags":"aa"})", "flags");
    entry("records no objects", R"({"aliases":[1]})", "name");
    entry("rdata no base64", R"({"aliases":[{"name":"a.","type":"A","ttl":1,"rdata":"*"}]})", "rdata");
    entry("wire no base64", R"({"wire":"%%"})", "wire");
    entry("wire a number", R"({"wire":5})", "wire");
    entry("unknown transport", R"({"transport":"pigeon"})", "transport");
    entry("server no text", R"({"server":[]})", "server");
    entry("direct without address", R"({"kind":"authority"})", "address");
    entry("direct with a bad address", R"({"kind":"authority","address":"192.0.2"})", "address");
    entry("port too great", R"({"kind":"authority","address":"192.0.2.1","port":65536})", "port");
    entry("error code too great", R"({"errors":[{"code":65536}]})", "code");
    const QByteArray longWire = QByteArray(kMaxMessageOctets + 1, 'x').toBase64();
    entry("wire too long", ("{\"wire\":\"" + longWire + "\"}").constData(), "wire");
}

void RecordingTest::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, why);
    QFETCH(QString, detail);
    const Recording recording = parseRecording(text);
    QCOMPARE(recording.errors, QList<RecordingError>({{line, Why(why), detail}}));
}

void RecordingTest::goesOnAfterAnError()
{
    const Recording recording = parseRecording(kHeader + "{\n" + kGood + "\n{}\n" + kGood);
    QCOMPARE(recording.answers.size(), 2);
    QCOMPARE(recording.errors,
             QList<RecordingError>({{2, Why::NotJson, {}}, {4, Why::BadEntry, QStringLiteral("kind")}}));
}

void RecordingTest::stopsAfterTooManyErrors()
{
    const Recording recording =
        parseRecording(kHeader + QByteArray("{\n").repeated(kMaxFileErrors + 1) + kGood);
    QCOMPARE(recording.errors.size(), kMaxFileErrors + 1);
    QCOMPARE(recording.errors.last(), (RecordingError{kMaxFileErrors + 2, Why::TooManyErrors, {}}));
    QVERIFY(recording.answers.isEmpty());
}

void RecordingTest::textsFromTheFileAreMadeSafe()
{
    const Recording recording = parseRecording(
        kHeader +
        R"({"kind":"dns","name":"a.","type":"A","outcome":"timeout","detail":"x\u202ey","server":"\u0000"})");
    QCOMPARE(recording.answers.size(), 1);
    QCOMPARE(recording.answers[0].answer.failed()->detail, QStringLiteral("x\\u{202E}y"));
    QCOMPARE(recording.answers[0].answer.server, QStringLiteral("\\000"));
}

void RecordingTest::longInputTakesLinearTime()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(parseRecording(kHeader + (kGood + '\n').repeated(20000)).answers.size(), 20000);
    parseRecording(kHeader + QByteArray("\n").repeated(10000000));
    parseRecording(kHeader + QByteArray("{").repeated(10000000));
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(RecordingTest)
#include "recording_test.moc"
