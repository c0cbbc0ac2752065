// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/route.h"

#include <QTest>
#include <QUdpSocket>

using namespace posthorn;

class RouteTest : public QObject
{
    Q_OBJECT

private slots:
    void loopbackIsReached()
    {
        QVERIFY(dns::hasRoute(*Address::parse(QByteArrayView("127.0.0.1"))));
        QVERIFY(dns::hasRoute(*Address::parse(QByteArrayView("127.200.3.4"))));
    }
    void loopbackOfIpv6IsReachedWhereThereIsOne()
    {
        QUdpSocket socket;
        const bool there = socket.bind(QHostAddress::LocalHostIPv6);
        QCOMPARE(dns::hasRoute(*Address::parse(QByteArrayView("::1"))), there);
    }
    /// The system refuses these whatever is connected: nobody may be asked there.
    void noRouteToWhatIsNoHost()
    {
        QVERIFY(!dns::hasRoute(*Address::parse(QByteArrayView("255.255.255.255"))));
    }
};

QTEST_GUILESS_MAIN(RouteTest)
#include "route_test.moc"
