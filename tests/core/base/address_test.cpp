// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/address.h"

#include <QTest>

using namespace posthorn;

class AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void parseIsStrict_data();
    void parseIsStrict();
    void prefixDecidesBitByBit_data();
    void prefixDecidesBitByBit();
};

void AddressTest::parseIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("printed"); // empty: no address
    const auto row = [](const char *text, const char *printed) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(printed);
    };
    row("192.0.2.1", "192.0.2.1");
    row("2001:DB8:0:0::1", "2001:db8::1");
    row("::ffff:192.0.2.1", "::ffff:192.0.2.1");
    row("127.1", "");
    row("1", "");
    row("192.0.2.01", "");
    row("192.0.2.256", "");
    row("192.0.2.1 ", "");
    row("[::1]", "");
    row("fe80::1%eth0", "");
    row("1:2", "");
    row("0000:0000:0000:0000:0000:ffff:255.255.255.255", "::ffff:255.255.255.255");
    row("0000:0000:0000:0000:0000:ffff:255.255.255.2550000", "");
    row("", "");
}

void AddressTest::parseIsStrict()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, printed);
    const auto address = Address::parse(text);
    QCOMPARE(address ? address->toString() : QString(), printed);
}

void AddressTest::prefixDecidesBitByBit_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<int>("prefix"); // the longest that holds the address; -1: none
    const auto row = [](const char *address, const char *network, int prefix) {
        QTest::newRow(address) << QByteArray(address) << QByteArray(network) << prefix;
    };
    row("192.0.2.1", "192.0.2.1", 32);
    row("192.0.2.0", "192.0.2.1", 31);
    row("192.0.2.128", "192.0.2.1", 24);
    row("192.0.3.1", "192.0.2.1", 23);
    row("64.0.2.1", "192.0.2.1", 0);
    row("2001:db8::1", "2001:db8::1", 128);
    row("2001:db8::", "2001:db8::1", 127);
    row("2001:db8:8000::1", "2001:db8::1", 32);
    row("2001:db9::1", "2001:db8::1", 31);
    row("::1", "0.0.0.1", -1);
}

void AddressTest::prefixDecidesBitByBit()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, network);
    QFETCH(int, prefix);
    const Address one = Address::parse(address).value();
    const Address other = Address::parse(network).value();
    for (int bits = 0; bits <= other.bits(); ++bits) {
        QCOMPARE(one.isIn(other, bits), bits <= prefix);
        QCOMPARE(one.isIn(other, bits),
                 one.family() == other.family() && one.network(bits) == other.network(bits));
    }
}

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
