// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/mxrecord.h"

#include <QTest>

using namespace posthorn;
using namespace posthorn::records;

class MxRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void hostFaults_data();
    void hostFaults();
    void doubledNames_data();
    void doubledNames();
    void extrasAreTakenOff_data();
    void extrasAreTakenOff();
};

void MxRecordTest::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed"); // empty: no record
    QTest::newRow("plain") << QByteArray("10 mail.example.com") << QByteArray("10 mail.example.com.");
    QTest::newRow("trailing dot, tab")
        << QByteArray(" 10\tMail.example.com. ") << QByteArray("10 Mail.example.com.");
    QTest::newRow("null") << QByteArray("0 .") << QByteArray("0 .");
    QTest::newRow("greatest preference") << QByteArray("65535 a.example") << QByteArray("65535 a.example.");
    QTest::newRow("preference too great") << QByteArray("65536 a.example") << QByteArray();
    QTest::newRow("preference below nothing") << QByteArray("-1 a.example") << QByteArray();
    QTest::newRow("no preference") << QByteArray("a.example") << QByteArray();
    QTest::newRow("no host") << QByteArray("10") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("two dots") << QByteArray("10 a..example") << QByteArray();
}

void MxRecordTest::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    const auto record = parseMx(text);
    QCOMPARE(record.has_value(), !printed.isEmpty());
    if (!record)
        return;
    QCOMPARE(print(*record), printed);
    QCOMPARE(parseMx(print(*record)), record);
    QCOMPARE(record->isNull(), printed == "0 .");
}

void MxRecordTest::hostFaults_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("fault"); // -1: none
    constexpr int kNone = -1;
    const auto row = [](const char *name, const QByteArray &host, HostNameFault fault) {
        QTest::newRow(name) << host << static_cast<int>(fault);
    };
    using enum HostNameFault;
    QTest::newRow("host") << QByteArray("mail-1.example.com") << kNone;
    QTest::newRow("root") << QByteArray(".") << kNone;
    QTest::newRow("begins with digits") << QByteArray("192.example") << kNone;
    row("IPv4 address", "192.0.2.1", IpLiteral);
    row("IPv6 address", "2001:db8::1", IpLiteral);
    row("underscore", "my_mail.example.com", Underscore);
    row("space", "mail.example.com (10)", Space);
    row("control octet", "mail\\010.example.com", ControlOctet);
    row("octet beyond ASCII", "m\\195\\164il.example.com", OtherOctet);
    row("hyphen at the start", "-mail.example.com", HyphenAtEnd);
    row("hyphen at the end", "mail-.example.com", HyphenAtEnd);
    row("top label of digits", "mail.example.25", NumericTopLabel);
}

void MxRecordTest::hostFaults()
{
    QFETCH(QByteArray, host);
    const auto fault = hostNameFault(*DomainName::parse(host));
    QTEST(fault ? static_cast<int>(*fault) : -1, "fault");
}

void MxRecordTest::doubledNames_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QString>("once"); // empty: not doubled
    const auto row = [](const char *name, const char *host, const char *domain, const char *once) {
        QTest::newRow(name) << QByteArray(host) << QByteArray(domain) << QString::fromLatin1(once);
    };
    row("doubled", "mail.example.com.example.com", "example.com", "mail.example.com");
    row("doubled in other case", "mail.Example.com.example.COM", "example.com", "mail.Example.com");
    row("the domain itself", "example.com.example.com", "example.com", "example.com");
    row("once", "mail.example.com", "example.com", "");
    row("half a label", "badexample.com.example.com", "example.com", "");
    row("another domain inside", "mail.example.net.example.com", "example.com", "");
    row("one label", "mail.com.com", "com", "");
}

void MxRecordTest::doubledNames()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, domain);
    const auto once = undoubledName(*DomainName::parse(host), *DomainName::parse(domain));
    QTEST(once ? once->toString() : QString(), "once");
}

void MxRecordTest::extrasAreTakenOff_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("meant"); // empty: cannot be told
    const auto row = [](const char *name, const char *written, const char *meant) {
        QTest::newRow(name) << QByteArray(written) << QByteArray(meant);
    };
    row("priority behind", "mail.example.com\\032(10)", "mail.example.com");
    row("priority in front", "10\\032mail.example.com", "mail.example.com");
    row("blank at the end", "mail.example.com\\032", "mail.example.com");
    row("in brackets", "[mail.example.com]", "mail.example.com");
    row("control octet", "mail\\009.example.com", "mail.example.com");
    row("two words", "mail\\032server.example.com", "");
    row("underscore", "my_mail.example.com", "");
    row("sound", "mail.example.com", "");
}

void MxRecordTest::extrasAreTakenOff()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, meant);
    const auto host = hostWithoutExtras(*DomainName::parse(written));
    QCOMPARE(host ? host->toString().toLatin1() : QByteArray(), meant);
}

QTEST_APPLESS_MAIN(MxRecordTest)
#include "mxrecord_test.moc"
