// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/address.h"
#include "core/base/domainname.h"

#include <QTest>

using namespace posthorn;

class AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void readsStrictly_data();
    void readsStrictly();
    void scopes_data();
    void scopes();
    void ranges();
    void prefixDecidesBitByBit_data();
    void prefixDecidesBitByBit();
    void mappedIsV4();
    void reverseNames();
};

void AddressTest::readsStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("printed"); // empty: no address
    QTest::newRow("IPv4") << QByteArray("192.0.2.1") << QStringLiteral("192.0.2.1");
    QTest::newRow("IPv6") << QByteArray("2001:DB8:0:0::1") << QStringLiteral("2001:db8::1");
    QTest::newRow("IPv6 with IPv4 tail")
        << QByteArray("::ffff:192.0.2.1") << QStringLiteral("::ffff:192.0.2.1");
    for (const char *bad :
         {"", "1", "127.1", "0x7f000001", "192.0.2", "192.0.2.256", "192.0.2.01", "192.0.2.1.", " 192.0.2.1",
          "192.0.2.1/24", "192.0.2.1:53", "[::1]", "fe80::1%eth0", "2001:db8:::1", "example.com"})
        QTest::newRow(*bad ? bad : "nothing") << QByteArray(bad) << QString();
    QTest::newRow("NUL behind") << QByteArray("192.0.2.1\0x", 11) << QString();
}

void AddressTest::readsStrictly()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, printed);
    const auto address = Address::parse(QByteArrayView(text));
    QCOMPARE(address.has_value(), !printed.isEmpty());
    if (address)
        QCOMPARE(address->toString(), printed);
}

void AddressTest::scopes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("scope");
    const auto row = [](const char *text, Address::Scope scope) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(scope);
    };
    using Scope = Address::Scope;
    row("8.8.8.8", Scope::Global);
    row("127.255.0.1", Scope::Loopback);
    row("::1", Scope::Loopback);
    row("0.0.0.0", Scope::Unspecified);
    row("::", Scope::Unspecified);
    row("9.255.255.255", Scope::Global);
    row("10.0.0.0", Scope::Private);
    row("172.15.255.255", Scope::Global);
    row("172.16.0.0", Scope::Private);
    row("172.31.255.255", Scope::Private);
    row("172.32.0.0", Scope::Global);
    row("192.168.1.1", Scope::Private);
    row("100.64.0.1", Scope::Private);
    row("fd00::1", Scope::Private);
    row("169.254.1.1", Scope::LinkLocal);
    row("fe80::1", Scope::LinkLocal);
    row("198.51.100.7", Scope::Documentation);
    row("2001:db8::7", Scope::Documentation);
    row("224.0.0.1", Scope::Multicast);
    row("255.255.255.255", Scope::Reserved);
    row("::ffff:10.0.0.1", Scope::Private);
    row("::ffff:203.0.112.1", Scope::Reserved);
    row("100::1", Scope::Reserved);
    row("fec0::1", Scope::Private);
    row("2001:4860:4860::8888", Scope::Global);
}

void AddressTest::scopes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, scope);
    QCOMPARE(static_cast<int>(Address::parse(QByteArrayView(text))->scope()), scope);
}

void AddressTest::ranges()
{
    const auto parse = [](const char *text) { return *Address::parse(QByteArrayView(text)); };
    QVERIFY(parse("192.0.2.255").isIn(parse("192.0.2.0"), 24));
    QVERIFY(!parse("192.0.3.0").isIn(parse("192.0.2.0"), 24));
    QVERIFY(parse("192.0.3.0").isIn(parse("192.0.2.0"), 23));
    QVERIFY(parse("1.2.3.4").isIn(parse("9.9.9.9"), 0));
    QVERIFY(!parse("1.2.3.4").isIn(parse("::"), 0));
    QVERIFY(parse("2001:db8::1").isIn(parse("2001:db8::2"), 126));
    QVERIFY(!parse("2001:db8::1").isIn(parse("2001:db8::2"), 127));
    QCOMPARE(parse("192.0.2.77").network(26), parse("192.0.2.64"));
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
    row("192.0.3.1", "192.0.2.1", 23);
    row("64.0.2.1", "192.0.2.1", 0);
    row("2001:db8::", "2001:db8::1", 127);
    row("2001:db9::1", "2001:db8::1", 31);
    row("::1", "0.0.0.1", -1);
}

void AddressTest::prefixDecidesBitByBit()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, network);
    QFETCH(int, prefix);
    const Address one = *Address::parse(QByteArrayView(address));
    const Address other = *Address::parse(QByteArrayView(network));
    for (int bits = 0; bits <= other.bits(); ++bits) {
        QCOMPARE(one.isIn(other, bits), bits <= prefix);
        QCOMPARE(one.isIn(other, bits),
                 one.family() == other.family() && one.network(bits) == other.network(bits));
    }
}

void AddressTest::mappedIsV4()
{
    QCOMPARE(Address::parse(QByteArrayView("::ffff:192.0.2.1"))->unmapped(),
             *Address::parse(QByteArrayView("192.0.2.1")));
    QVERIFY(!Address::parse(QByteArrayView("::192.0.2.1"))->unmapped().isV4());
}

void AddressTest::reverseNames()
{
    QCOMPARE(Address::parse(QByteArrayView("192.0.2.1"))->reverseName(),
             DomainName::literal("1.2.0.192.in-addr.arpa"));
    QCOMPARE(Address::parse(QByteArrayView("2001:db8::567:89ab"))->reverseName(),
             DomainName::literal("b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"));
}

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
