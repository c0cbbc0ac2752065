// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/responsereader.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::web;
using State = ResponseReader::State;

namespace {

constexpr qsizetype kMax = 10;

/// All at once, then the end of the connection.
ResponseReader readWhole(const QByteArray &octets)
{
    ResponseReader reader(kMax);
    reader.feed(octets);
    reader.end();
    return reader;
}

ResponseReader readByOctets(const QByteArray &octets)
{
    ResponseReader reader(kMax);
    for (const char c : octets)
        reader.feed(QByteArrayView(&c, 1));
    reader.end();
    return reader;
}

QByteArray ok(const QByteArray &fields, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\n" + fields + "\r\n" + body;
}

} // namespace

class ResponseReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void responses_data();
    void responses();
    void partsOfAPage();
    void stopsAtTheFirstFault();
    void headIsLimited();
    void interimResponsesAreLimited();
    void chunkLinesAreLimited();
    void lengthIsJudgedBeforeTheBodyComes();
};

void ResponseReaderTest::responses_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &octets, State state, const char *body = "") {
        QTest::newRow(name) << octets << state << QByteArray(body);
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    row("length", ok("Content-Length: 3\r\n", "abc"), State::Done, "abc");
    row("more than the length", ok("Content-Length: 3\r\n", "abcdef"), State::Done, "abc");
    row("less than the length", ok("Content-Length: 4\r\n", "abc"), State::Malformed);
    row("length 0", ok("Content-Length: 0\r\n", ""), State::Done);
    row("until the end", ok("", "abc"), State::Done, "abc");
    row("longest", ok("", "0123456789"), State::Done, "0123456789");
    row("too long", ok("", "0123456789a"), State::TooLarge);
    row("length too long", ok("Content-Length: 11\r\n", "0123456789a"), State::TooLarge);
    row("the same length twice", ok("Content-Length: 3\r\ncontent-length: 3\r\n", "abc"), State::Done, "abc");
    row("two lengths", ok("Content-Length: 3\r\nContent-Length: 4\r\n", "abc"), State::Malformed);
    row("negative length", ok("Content-Length: -3\r\n", "abc"), State::Malformed);
    row("length with a sign", ok("Content-Length: +3\r\n", "abc"), State::Malformed);
    row("huge length", ok("Content-Length: 99999999999999999999\r\n", "abc"), State::Malformed);
    row("chunks", ok(chunked, "2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n"), State::Done, "abc");
    row("chunks with a trailer", ok(chunked, "3\r\nabc\r\n0\r\nX: y\r\n\r\n"), State::Done, "abc");
    row("chunks and a length", ok(chunked + "Content-Length: 1\r\n", "3\r\nabc\r\n0\r\n\r\n"), State::Done,
        "abc");
    row("chunks without end", ok(chunked, "3\r\nabc\r\n"), State::Malformed);
    row("chunks too long", ok(chunked, "6\r\nabcdef\r\n6\r\n"), State::TooLarge);
    row("chunk of no size", ok(chunked, "\r\nabc\r\n"), State::Malformed);
    row("chunk of a negative size", ok(chunked, "-1\r\nabc\r\n"), State::Malformed);
    row("chunk longer than said", ok(chunked, "2\r\nabc\r\n0\r\n\r\n"), State::Malformed);
    row("compressed", ok("Content-Encoding: gzip\r\n", "abc"), State::Malformed);
    row("other coding", ok("Transfer-Encoding: gzip, chunked\r\n", "abc"), State::Malformed);
    row("LF alone", "HTTP/1.1 200 OK\nContent-Length: 3\n\nabc", State::Done, "abc");
    row("no reason", "HTTP/1.1 200\r\n\r\nabc", State::Done, "abc");
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nabc", State::Done, "abc");
    row("interim response first", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok("", "abc"), State::Done,
        "abc");
    row("HTTP/2", "HTTP/2 200\r\n\r\n", State::Malformed);
    row("not HTTP", "220 mail.example.com ESMTP\r\n", State::Malformed);
    row("nothing", "", State::Malformed);
    row("status of two digits", "HTTP/1.1 20 OK\r\n\r\n", State::Malformed);
    row("status 099", "HTTP/1.1 099 OK\r\n\r\n", State::Malformed);
    row("CR in a line", "HTTP/1.1 200 OK\r\nX: a\rb\r\n\r\n", State::Malformed);
    row("NUL in a line", QByteArray("HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n", 28), State::Malformed);
    row("field without a colon", "HTTP/1.1 200 OK\r\nhello\r\n\r\n", State::Malformed);
    row("space before the colon", "HTTP/1.1 200 OK\r\nX : y\r\n\r\n", State::Malformed);
    row("end inside the head", "HTTP/1.1 200 OK\r\nX: y\r\n", State::Malformed);
    row("page that is not there", "HTTP/1.1 404 Not Found\r\nContent-Length: 5000\r\n\r\nhello", State::Done);
}

void ResponseReaderTest::responses()
{
    QFETCH(QByteArray, octets);
    QFETCH(State, state);
    QFETCH(QByteArray, body);
    const ResponseReader whole = readWhole(octets);
    QCOMPARE(whole.state(), state);
    if (state == State::Done)
        QCOMPARE(whole.page().body, body);
    const ResponseReader slow = readByOctets(octets);
    QCOMPARE(slow.state(), state);
    if (state == State::Done)
        QCOMPARE(slow.page(), whole.page());
}

void ResponseReaderTest::partsOfAPage()
{
    const Page page = readWhole("HTTP/1.1 302 Found\r\nLOCATION:  https://a.example/ \r\n"
                                "Content-type: text/plain; charset=utf-8\r\n\r\n")
                          .page();
    QCOMPARE(page, (Page{302, "text/plain; charset=utf-8", "https://a.example/", {}}));
}

void ResponseReaderTest::stopsAtTheFirstFault()
{
    ResponseReader reader(kMax);
    QCOMPARE(reader.feed("junk\r\n"), State::Malformed);
    QCOMPARE(reader.feed(ok("", "abc")), State::Malformed);
    QCOMPARE(reader.end(), State::Malformed);
}

void ResponseReaderTest::headIsLimited()
{
    const QByteArray start = "HTTP/1.1 200 OK\r\nX: ";
    const QByteArray end = "\r\n\r\n";
    const QByteArray longest(kMaxHttpHeadOctets - start.size() - end.size(), 'x');
    QCOMPARE(readWhole(start + longest + end).state(), State::Done);
    QCOMPARE(readWhole(start + longest + 'x' + end).state(), State::Malformed);
    // Neither is the end of the line waited for.
    ResponseReader endless(kMax);
    QCOMPARE(endless.feed(start + longest), State::Reading);
    QCOMPARE(endless.feed("xxxxx"), State::Malformed);
}

void ResponseReaderTest::interimResponsesAreLimited()
{
    ResponseReader reader(kMax);
    const QByteArray hint = "HTTP/1.1 103 Early Hints\r\n\r\n";
    for (qsizetype sent = 0; sent + hint.size() <= kMaxHttpHeadOctets; sent += hint.size())
        QCOMPARE(reader.feed(hint), State::Reading);
    QCOMPARE(reader.feed(hint), State::Malformed);
}

void ResponseReaderTest::chunkLinesAreLimited()
{
    ResponseReader reader(kMax);
    reader.feed(ok("Transfer-Encoding: chunked\r\n", "1\r\na\r\n1;"));
    QCOMPARE(reader.feed(QByteArray(kMaxHttpHeadOctets, 'x')), State::Malformed);
}

void ResponseReaderTest::lengthIsJudgedBeforeTheBodyComes()
{
    ResponseReader reader(kMax);
    QCOMPARE(reader.feed(ok("Content-Length: 11\r\n", "")), State::TooLarge);
    ResponseReader chunks(kMax);
    QCOMPARE(chunks.feed(ok("Transfer-Encoding: chunked\r\n", "b\r\n")), State::TooLarge);
}

QTEST_APPLESS_MAIN(ResponseReaderTest)
#include "responsereader_test.moc"
