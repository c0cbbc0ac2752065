// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a refusal is about. The sentences are made up after what servers say.
#include "core/smtp/refusal.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::smtp;

class RefusalTest : public QObject
{
    Q_OBJECT

private slots:
    void aboutUs_data();
    void aboutUs();
    void enhancedCodes_data();
    void enhancedCodes();
};

void RefusalTest::aboutUs_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("us");
    const auto row = [](const char *name, int code, const char *text, bool us) {
        QTest::newRow(name) << code << QByteArray(text) << us;
    };
    row("policy", 550, "5.7.1 you may not connect", true);
    row("policy, for now", 421, "4.7.0 try later", true);
    row("missing reverse name", 550, "5.7.25 no", true);
    row("block list without enhanced code", 554, "mail.example refused, see https://www.spamhaus.org/q",
        true);
    row("block list in capitals", 554, "Your IP is on a BLOCK LIST", true);
    row("names a connecting address", 554, "5.5.0 client [198.51.100.9] is not welcome", true);
    row("names it without brackets", 550, "No mail from 198.51.100.9 please", true);
    row("names an IPv6 address", 550, "no mail from [IPv6:2001:db8::9]", true);
    row("reverse name in words", 450, "cannot find your reverse hostname", true);
    row("greylisting", 451, "4.7.1 Greylisting in action, come back later", true);
    row("greylisting without code", 450, "Recipient is graylisted, try again", true);
    row("what we call ourselves", 504, "HELO command rejected: need a name that exists", true);
    row("a relay's own name", 554, "relay.example.com: access denied", true);

    row("nobody may relay", 550, "5.7.1 Relaying denied", false);
    row("relay access", 554, "5.7.1 <x@example.org>: Relay access denied", false);
    row("unknown user", 550, "5.1.1 no such user", false);
    row("no mail at all", 521, "mx.example.com does not accept mail", false);
    row("no service", 554, "No SMTP service here", false);
    row("overloaded", 421, "4.3.2 service not available", false);
    row("disk full", 452, "4.3.1 insufficient system storage", false);
    row("names itself", 554, "[192.0.2.1] no service", false);
    row("positive", 250, "2.7.0 blocked list", false);
    row("a version is no address", 554, "Mailer 1.2.3 is down", false);
    row("no words", 554, "", false);
}

void RefusalTest::aboutUs()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, us);
    const Address server = *Address::parse(QByteArrayView("192.0.2.1"));
    QCOMPARE(isAboutUs(Reply{code, {text}, {}}, server), us);
}

void RefusalTest::enhancedCodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("usual") << QByteArray("5.7.1 no") << QStringLiteral("5 7 1");
    QTest::newRow("alone") << QByteArray("4.20.300") << QStringLiteral("4 20 300");
    QTest::newRow("none") << QByteArray("no") << QString();
    QTest::newRow("class that is none") << QByteArray("3.1.1 no") << QString();
    QTest::newRow("too many digits") << QByteArray("5.1.1000 no") << QString();
    QTest::newRow("an address") << QByteArray("5.1.1.1 no") << QString();
    QTest::newRow("not at the start") << QByteArray("no 5.7.1") << QString();
}

void RefusalTest::enhancedCodes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    const auto found = enhancedCode(Reply{550, {text}, {}});
    QCOMPARE(found ? QStringLiteral("%1 %2 %3").arg(found->type).arg(found->subject).arg(found->detail)
                   : QString(),
             code);
}

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusal_test.moc"
