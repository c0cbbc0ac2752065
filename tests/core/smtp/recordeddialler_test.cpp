// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/recordeddialler.h"
#include "tests/support/await.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using namespace posthorn;
using namespace posthorn::smtp;

namespace {

Call call(const char *address = "192.0.2.1")
{
    Call call;
    call.host = DomainName::literal("mx.example.com");
    call.address = *Address::parse(QByteArrayView(address));
    return call;
}

/// Everything that a dialogue can hold.
Dialogue full()
{
    Dialogue dialogue;
    dialogue.address = call().address;
    dialogue.outcome = Outcome::Ok;
    dialogue.detail = QStringLiteral("detail");
    dialogue.connectTime = std::chrono::milliseconds(12);
    dialogue.offersStartTls = true;
    dialogue.exchanges = {
        {"", Reply{220, {"mx.example.com \x80\xff", "two"}, std::chrono::milliseconds(3)}, false},
        {"QUIT", std::nullopt, true}};
    TlsSeen tls;
    tls.done = true;
    tls.version = QStringLiteral("TLSv1.3");
    tls.cipher = QStringLiteral("C");
    tls.chain = {QByteArray("\0\1", 2), "second"};
    tls.trusted = true;
    tls.matches = true;
    tls.injected = true;
    dialogue.tls = tls;
    return dialogue;
}

class Fixed final : public Dialler
{
public:
    explicit Fixed(const QList<Dialogue> &dialogues)
        : m_dialogues(dialogues)
    {
    }
    QCoro::Task<Dialogue> talk(Call, std::stop_token) override { co_return m_dialogues.takeFirst(); }
    QCoro::Task<Dialogue> send(Call, Mail, Objection, std::stop_token) override { co_return full(); }

private:
    QList<Dialogue> m_dialogues;
};

} // namespace

class RecordedDiallerTest : public QObject
{
    Q_OBJECT

private slots:
    void thereAndBack();
    void inOrderTheLastForEver();
    void whatIsNotThere();
    void nothingIsSent();
    void cancelledIsNotKept();
    void badLines_data();
    void badLines();
};

void RecordedDiallerTest::thereAndBack()
{
    for (int i = 0; i <= static_cast<int>(Outcome::Cancelled); ++i) {
        RecordedDialogue entry{call("2001:db8::1"), full()};
        entry.call.port = 2525;
        entry.call.postmaster = "postmaster@example.com";
        entry.call.startTls = i % 2;
        entry.dialogue.address = entry.call.address;
        entry.dialogue.outcome = static_cast<Outcome>(i);
        const QByteArray line = QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact);
        const auto back = recordedDialogueFromJson(QJsonDocument::fromJson(line).object());
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error()));
        QCOMPARE(*back == entry, true);
    }
}

void RecordedDiallerTest::inOrderTheLastForEver()
{
    Dialogue late = full();
    late.outcome = Outcome::Timeout;
    Fixed base({full(), late});
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    dns::RecordingWriter writer(file);
    RecordingDialler recorder(base, writer);
    test::await(recorder.talk(call(), {}));
    test::await(recorder.talk(call(), {}));
    const DialogueRecording recording = parseDialogues(file.data());
    QVERIFY(recording.errors.isEmpty());
    QCOMPARE(recording.dialogues.size(), 2);
    // What reads DNS passes over these lines.
    QVERIFY(dns::parseRecording(file.data()).errors.isEmpty());
    ReplayDialler replay(recording);
    QVERIFY(test::await(replay.talk(call(), {})) == full());
    QVERIFY(test::await(replay.talk(call(), {})) == late);
    QVERIFY(test::await(replay.talk(call(), {})) == late);
}

void RecordedDiallerTest::whatIsNotThere()
{
    ReplayDialler replay(DialogueRecording{{{call(), full()}}, {}});
    QVERIFY(test::await(replay.talk(call("192.0.2.2"), {})).outcome == Outcome::NotRecorded);
    Call more = call();
    more.postmaster = "postmaster@example.com";
    const Dialogue unknown = test::await(replay.talk(more, {}));
    QVERIFY(unknown.outcome == Outcome::NotRecorded);
    QCOMPARE(unknown.address == more.address, true);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(test::await(replay.talk(call(), stop.get_token())).outcome == Outcome::Cancelled);
}

void RecordedDiallerTest::nothingIsSent()
{
    ReplayDialler replay(DialogueRecording{{{call(), full()}}, {}});
    QVERIFY(test::await(replay.send(call(), {}, {}, {})).outcome == Outcome::NotRecorded);
}

void RecordedDiallerTest::cancelledIsNotKept()
{
    Dialogue cancelled = full();
    cancelled.outcome = Outcome::Cancelled;
    Fixed base({cancelled});
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    dns::RecordingWriter writer(file);
    RecordingDialler recorder(base, writer);
    test::await(recorder.talk(call(), {}));
    QVERIFY(parseDialogues(file.data()).dialogues.isEmpty());
}

void RecordedDiallerTest::badLines_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *member, const QJsonValue &value) {
        QTest::addRow("%s %d", member, static_cast<int>(value.type()))
            << QString::fromLatin1(member) << value;
    };
    row("host", QJsonValue(QStringLiteral("a..b")));
    row("address", QJsonValue(QStringLiteral("1.2.3")));
    row("port", QJsonValue(70000));
    row("outcome", QJsonValue(QStringLiteral("fine")));
    row("startTls", QJsonValue(1));
    row("helo", QJsonValue(QStringLiteral("=")));
    row("connectMs", QJsonValue(-1));
    row("detail", QJsonValue());
}

void RecordedDiallerTest::badLines()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject object = toJson(RecordedDialogue{call(), full()});
    object.insert(member, value);
    const auto read = recordedDialogueFromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error(), member);
    const QByteArray file = "{\"schema\":\"posthorn.recording/1\"}\n" +
                            QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n";
    const DialogueRecording recording = parseDialogues(file);
    QCOMPARE(recording.errors.size(), 1);
    QCOMPARE(recording.errors.first().line, 2);
}

QTEST_GUILESS_MAIN(RecordedDiallerTest)
#include "recordeddialler_test.moc"
