// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a refusal is about. The sentences are made up after what servers say.
#include "core/smtp/refusal.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::smtp;

namespace {

/// With a server at 192.0.2.1 that has greeted, and heard our name.
Dialogue talked()
{
    Dialogue dialogue;
    dialogue.address = *Address::parse(QByteArrayView("192.0.2.1"));
    dialogue.exchanges = {{"", Reply{220, {"mx.example.com ESMTP"}, {}}, false},
                          {"EHLO posthorn.invalid", {}, false}};
    return dialogue;
}

} // namespace

class RefusalTest : public QObject
{
    Q_OBJECT

private slots:
    void aboutUs_data();
    void aboutUs();
    void aboutOurName_data();
    void aboutOurName();
    void serverOfOurName();
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

    row("bare IPv6 address", 554, "Connections from 2001:db8:1::2 are not accepted here", true);
    row("bare IPv6 address alone", 554, "2001:db8:1::2 is unwanted", true);
    row("PTR", 554, "Bad DNS PTR resource record", true);
    row("no connections", 554, "mx.example.com ESMTP not accepting connections", true);
    row("sender's address", 550, "Sender IP address rejected", true);
    row("sender's address, other order", 550, "Bad sender IP address", true);
    row("network", 550, "Host network not allowed", true);
    row("unresolvable", 550, "unresolvable relay host name", true);
    row("score", 550, "poor sender score", true);
    row("open proxy", 554, "Rejecting open proxy", true);
    row("not permitted", 554, "Host is not permitted to connect", true);
    row("too many", 421, "Too many connections", true);
    row("too many sessions", 421, "Too many SMTP sessions for this host", true);
    row("too many at once", 421, "too many concurrent SMTP connections", true);
    row("white list", 554, "Connecting host not in whitelist", true);
    row("domain or address", 554, "mx.example.com Sorry, your domain or IP is not permitted", true);
    row("policy in words", 550, "Requested action not taken: policy violation (PB-1)", true);
    row("no access", 550, "No access from mail server", true);
    row("suspicion", 550, "Sorry, your remotehost looks suspiciously like spammer", true);
    row("source", 554, "unauthorized source", true);
    row("servers like ours", 550, "Connections not accepted from servers without a valid sender domain",
        true);
    row("blocked", 554, "blocked, see our web page", true);

    row("its own other address", 554, "mx [10.0.0.9] does not accept mail", false);
    row("a version like an address", 554, "Sendmail 8.17.1.2 does not accept mail", false);
    row("blocked by the owner", 554, "This mail server has been blocked by its owner", false);
    row("mailbox blocked", 550, "5.2.1 mailbox blocked", false);
    row("a name with ip", 554, "ip-10-0-0-1.example.com does not accept mail", false);
    row("encryption first", 530, "5.7.0 Must issue a STARTTLS command first", false);
    row("encryption first, for now", 421, "4.7.66 TLS 1.2 required", false);
    row("login first", 530, "5.7.1 Authentication required", false);
    row("login first, with another code", 550, "5.7.1 Client was not authenticated", false);
    row("return path", 550, "null reverse-path not taken", false);
    row("sender's domain", 450, "4.1.8 domain of sender address does not resolve", false);
    row("a time is no address", 451, "4.3.0 down since 12:30:45, sorry", false);
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
    QCOMPARE(isAboutUs({"", Reply{code, {text}, {}}, false}, talked()), us);
}

void RefusalTest::aboutOurName_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("us");
    const auto row = [](const char *name, const char *command, int code, const char *text, bool us) {
        QTest::newRow(name) << QByteArray(command) << code << QByteArray(text) << us;
    };
    row("named", "EHLO posthorn.invalid", 550, "posthorn.invalid: host not found", true);
    row("named later", "MAIL FROM:<>", 550, "5.1.8 who is posthorn.invalid?", true);
    row("a wrong parameter", "EHLO posthorn.invalid", 501, "5.5.4 Invalid domain name", true);
    row("the same for another command", "MAIL FROM:<>", 501, "5.5.4 Invalid domain name", false);
    row("not resolved", "EHLO posthorn.invalid", 550, "Can't resolve your name", true);
    row("not verified", "EHLO posthorn.invalid", 550, "HELO verification failed", true);
    row("an unknown command", "EHLO posthorn.invalid", 502, "5.5.2 EHLO command unknown", false);
    row("no such command, of old", "EHLO posthorn.invalid", 500, "EHLO what?", false);
    row("wrong order", "MAIL FROM:<>", 503, "5.5.1 send HELO first", false);
}

void RefusalTest::aboutOurName()
{
    QFETCH(const QByteArray, command);
    QFETCH(const int, code);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, us);
    QCOMPARE(isAboutUs({command, Reply{code, {text}, {}}, false}, talked()), us);
}

/// Who looks from the mail server itself, and calls himself as it does, is not meant where it names itself.
void RefusalTest::serverOfOurName()
{
    Dialogue dialogue = talked();
    dialogue.exchanges[0].reply = Reply{220, {"posthorn.invalid ESMTP"}, {}};
    const Exchange refused{"EHLO posthorn.invalid", Reply{550, {"posthorn.invalid takes no mail"}, {}},
                           false};
    QVERIFY(!isAboutUs(refused, dialogue));
    QVERIFY(isAboutUs(refused, talked()));
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
