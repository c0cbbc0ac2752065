// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/webrecording.h"
#include "tests/support/immediate.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using namespace posthorn;
using namespace posthorn::web;
using Why = NoPage::Why;
using Fault = NoPage::Fault;

namespace {

const DomainName kHost = DomainName::literal("mta-sts.example.com");
const QByteArray kPath = "/.well-known/mta-sts.txt";

FetchOrder order(const QByteArray &path = kPath)
{
    FetchOrder order;
    order.host = kHost;
    order.path = path;
    return order;
}

Fetched fetched(const std::variant<NoPage, Page> &outcome)
{
    return {outcome, QStringLiteral("192.0.2.1:443"), std::chrono::microseconds(1234)};
}

/// Gives one thing after the other.
class Script final : public Fetcher
{
public:
    explicit Script(const QList<Fetched> &list)
        : m_list(list)
    {
    }
    QCoro::Task<Fetched> fetch(FetchOrder, std::stop_token) override { co_return m_list[m_at++]; }

private:
    QList<Fetched> m_list;
    qsizetype m_at = 0;
};

dns::Recording recordingOf(const QByteArray &lines)
{
    return dns::parseRecording("{\"schema\":\"posthorn.recording/1\"}\n" + lines);
}

} // namespace

class WebRecordingTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void whatIsNotThere();
    void cancelledIsNotKept();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void WebRecordingTest::comesBackAsItWas_data()
{
    QTest::addColumn<Fetched>("was");
    const QByteArray odd("\0\xff\r\n\"", 5);
    QTest::newRow("page") << fetched(Page{200, "text/plain", {}, "version: STSv1\r\n"});
    QTest::newRow("odd octets") << fetched(Page{302, odd, odd, odd});
    QTest::newRow("empty page") << fetched(Page{404, {}, {}, {}});
    for (int why = 0; why < static_cast<int>(Why::Cancelled); ++why)
        QTest::addRow("no page %d", why)
            << fetched(NoPage{static_cast<Why>(why), {}, QStringLiteral("words")});
    for (int fault = 0; fault <= static_cast<int>(Fault::Other); ++fault)
        QTest::addRow("certificate %d", fault)
            << fetched(NoPage{Why::Certificate, static_cast<Fault>(fault), {}});
}

void WebRecordingTest::comesBackAsItWas()
{
    QFETCH(Fetched, was);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    dns::RecordingWriter writer(file);
    Script script({fetched(Page{500, {}, {}, {}}), was});
    RecordingFetcher recorder(script, writer);
    test::resultNow(recorder.fetch(order(), {}));
    QCOMPARE(test::resultNow(recorder.fetch(order(), {})), was);
    QList<dns::RecordingError> errors;
    ReplayFetcher replay(pagesOf(dns::parseRecording(file.data()), &errors));
    QVERIFY(errors.isEmpty());
    QCOMPARE(test::resultNow(replay.fetch(order(), {})), was);
}

void WebRecordingTest::whatIsNotThere()
{
    ReplayFetcher replay({{kHost, 443, kPath, fetched(Page{200, {}, {}, {}})}});
    QCOMPARE(test::resultNow(replay.fetch(order("/other"), {})).noPage()->why, Why::NotRecorded);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(test::resultNow(replay.fetch(order(), stop.get_token())).noPage()->why, Why::Cancelled);
}

void WebRecordingTest::cancelledIsNotKept()
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    dns::RecordingWriter writer(file);
    Script script({fetched(NoPage{Why::Cancelled, {}, {}})});
    RecordingFetcher recorder(script, writer);
    test::resultNow(recorder.fetch(order(), {}));
    QVERIFY(dns::parseRecording(file.data()).others.isEmpty());
}

void WebRecordingTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *line, const char *member) {
        QTest::newRow(member) << QByteArray(line) << QString::fromLatin1(member);
    };
    row(R"({"kind":"https","outcome":"timeout"})", "host");
    row(R"({"kind":"https","host":"a.","outcome":"asleep"})", "outcome");
    row(R"({"kind":"https","host":"a.","outcome":"page"})", "status");
    row(R"({"kind":"https","host":"a.","outcome":"page","status":200,"body":"*"})", "body");
    row(R"({"kind":"https","host":"a.","outcome":"certificate","fault":"ugly"})", "fault");
    row(R"({"kind":"https","host":"a.","outcome":"timeout","port":65536})", "port");
}

void WebRecordingTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, member);
    QList<dns::RecordingError> errors;
    QVERIFY(pagesOf(recordingOf(line), &errors).isEmpty());
    QCOMPARE(errors, (QList<dns::RecordingError>{{2, dns::RecordingError::Why::BadEntry, member}}));
}

QTEST_APPLESS_MAIN(WebRecordingTest)
#include "webrecording_test.moc"
