// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/testmessage.h"

#include <QTest>

using namespace posthorn::smtp;

class TestMessageTest : public QObject
{
    Q_OBJECT

private slots:
    void mailboxes_data();
    void mailboxes();
    void messageIsPlain();
};

void TestMessageTest::mailboxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("mailbox"); // empty: none
    const auto row = [](const char *name, const char *text, const char *mailbox) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(mailbox);
    };
    row("usual", "a.b+c@example.com", "a.b+c@example.com");
    row("quoted", "\"a b\"@example.com", "\"a b\"@example.com");
    row("quoted at", "\"a@b\"@example.com", "\"a@b\"@example.com");
    row("IDN",
        "a@b\xc3\xbc"
        "cher.example",
        "a@xn--bcher-kva.example");
    row("no at", "example.com", "");
    row("no local part", "@example.com", "");
    row("no domain", "a@", "");
    row("two dots", "a..b@example.com", "");
    row("space", "a b@example.com", "");
    row("line end", "a@example.com\r\nRCPT TO:<b@example.org>", "");
    row("line end in front", "a\r\nDATA\r\n@example.com", "");
    row("angle bracket", "a>@example.com", "");
    row("needs SMTPUTF8", "\xc3\xa4@example.com", "");
    row("domain that is no host", "a@ex_ample.com", "");
    row("local part too long", (QByteArray(65, 'a') + "@example.com").constData(), "");
    row("longest local part", (QByteArray(64, 'a') + "@example.com").constData(),
        (QByteArray(64, 'a') + "@example.com").constData());
}

void TestMessageTest::mailboxes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, mailbox);
    QCOMPARE(mailboxOf(text).value_or(QByteArray()), mailbox);
}

void TestMessageTest::messageIsPlain()
{
    const QDateTime now(QDate(2026, 1, 5), QTime(7, 8, 9), Qt::UTC);
    const QByteArray message = testMessage("me@example.org", "you@example.com", now, "id1");
    QVERIFY(message.startsWith("Date: Mon, 5 Jan 2026 07:08:09 +0000\r\n"));
    QVERIFY(message.contains("\r\nMessage-ID: <id1@example.org>\r\n"));
    QVERIFY(message.contains("\r\nFrom: <me@example.org>\r\n"));
    QVERIFY(message.contains("\r\nTo: <you@example.com>\r\n"));
    QVERIFY(message.contains("\r\n\r\nThis is a test message."));
    QVERIFY(message.endsWith("\r\n"));
    for (const char octet : message)
        QVERIFY((octet >= ' ' && octet <= '~') || octet == '\r' || octet == '\n');
    QByteArray ends = message;
    QVERIFY(!ends.replace("\r\n", "").contains('\n'));
    for (const QByteArray &line : message.split('\n'))
        QVERIFY2(line.size() <= 79, line.constData());
}

QTEST_GUILESS_MAIN(TestMessageTest)
#include "testmessage_test.moc"
