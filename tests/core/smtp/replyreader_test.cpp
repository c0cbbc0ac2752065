// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/smtp/replyreader.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::smtp;

namespace {

/// "250 a|b, 221 c" and, where there is one, "; not-smtp".
QString readAll(ReplyReader &reader)
{
    QStringList replies;
    while (const auto reply = reader.take())
        replies.append(QString::number(reply->code) + QLatin1Char(' ') +
                       QString::fromLatin1(reply->lines.join('|')));
    static const char *const kFaults[] = {"", "; not-smtp", "; too-long", "; too-much"};
    return replies.join(QLatin1String(", ")) + QLatin1String(kFaults[static_cast<int>(reader.fault())]);
}

} // namespace

class ReplyReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRead_data();
    void whatIsRead();
    void inAnyPieces_data() { whatIsRead_data(); }
    void inAnyPieces();
    void saysWhetherMoreIsThere();
    void showsWhatItCouldNotRead();
};

void ReplyReaderTest::whatIsRead_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QByteArray &octets, const char *read) {
        QTest::newRow(name) << octets << QString::fromLatin1(read);
    };
    row("one line", "220 mx.example.com ESMTP\r\n", "220 mx.example.com ESMTP");
    row("code alone", "250\r\n", "250 ");
    row("several lines", "250-mx\r\n250-SIZE\r\n250 8BITMIME\r\n", "250 mx|SIZE|8BITMIME");
    row("empty lines of text", "250-\r\n250 \r\n", "250 |");
    row("two replies", "220 ready\r\n250 ok\r\n", "220 ready, 250 ok");
    row("not whole yet", "250-mx\r\n250", "");
    row("bare line feed", "250-mx\n250 ok\n", "250 mx|ok");
    row("nothing", "", "");
    row("text with octets of all kinds", QByteArray("220 a\0b\x80\r\n", 10), "220 a");
    row("no code", "hello\r\n", "; not-smtp");
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", "; not-smtp");
    row("an empty line", "\r\n", "; not-smtp");
    row("code out of range", "099 a\r\n", "; not-smtp");
    row("code beyond", "600 a\r\n", "; not-smtp");
    row("no space behind the code", "2200 a\r\n", "; not-smtp");
    row("codes that differ", "250-a\r\n251 b\r\n", "; not-smtp");
    row("fault behind a reply", "220 a\r\njunk\r\n", "220 a; not-smtp");
    row("longest line", QByteArray("220 ").leftJustified(kMaxReplyLineOctets, 'x') + "\n",
        QByteArray("220 ").leftJustified(kMaxReplyLineOctets, 'x').constData());
    row("line without end", QByteArray(kMaxReplyLineOctets + 1, '2'), "; too-long");
    row("a line more than is read", QByteArray("250-x\r\n").repeated(kMaxReplyLines) + "250 x\r\n",
        "; too-much");
    row("more than a dialogue has", QByteArray("250 ok\r\n").repeated(kMaxDialogueOctets / 8) + "2",
        (QByteArray("250 ok, ").repeated(kMaxDialogueOctets / 8).chopped(2) + "; too-much").constData());
}

void ReplyReaderTest::whatIsRead()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, read);
    ReplyReader reader;
    reader.append(octets);
    QString got = readAll(reader);
    // Where too much came, nothing is read of what might be cut.
    if (read.size() > 10000)
        QVERIFY(got.endsWith(QLatin1String("; too-much")));
    else
        QCOMPARE(got.left(read.size()), read);
}

/// The network cuts where it likes.
void ReplyReaderTest::inAnyPieces()
{
    QFETCH(const QByteArray, octets);
    if (octets.size() > 10000)
        return;
    ReplyReader whole;
    whole.append(octets);
    const QString expected = readAll(whole);
    for (qsizetype size = 1; size < std::min<qsizetype>(octets.size(), 9); ++size) {
        ReplyReader reader;
        QStringList got;
        for (qsizetype at = 0; at < octets.size(); at += size) {
            reader.append(QByteArrayView(octets).sliced(at, std::min(size, octets.size() - at)));
            while (const auto reply = reader.take())
                got.append(QString::number(reply->code) + QLatin1Char(' ') +
                           QString::fromLatin1(reply->lines.join('|')));
        }
        QVERIFY2(expected.startsWith(got.join(QLatin1String(", "))), qPrintable(got.join(QLatin1Char('/'))));
        QCOMPARE(static_cast<int>(reader.fault()), static_cast<int>(whole.fault()));
    }
}

void ReplyReaderTest::saysWhetherMoreIsThere()
{
    ReplyReader reader;
    reader.append("220 ready\r\n");
    QVERIFY(reader.take());
    QVERIFY(!reader.holdsMore());
    reader.append("2");
    QVERIFY(!reader.take());
    QVERIFY(reader.holdsMore());
    ReplyReader halfway;
    halfway.append("250-a\r\n");
    QVERIFY(!halfway.take());
    QVERIFY(halfway.holdsMore());
}

void ReplyReaderTest::showsWhatItCouldNotRead()
{
    ReplyReader reader;
    reader.append("SSH-2.0\r\n" + QByteArray(5000, 'x'));
    QVERIFY(!reader.take());
    QVERIFY(reader.rest().startsWith("SSH-2.0"));
    QVERIFY(reader.rest().size() <= 200);
}

QTEST_GUILESS_MAIN(ReplyReaderTest)
#include "replyreader_test.moc"
